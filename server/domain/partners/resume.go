package partners

import (
	"context"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// PartnerResume lets a suspended partner work again.
//
// It returns domain.NotFound, domain.Forbidden for the viewer's own company,
// domain.Stale, and a refusal for a partner that is not suspended.
func (s *Service) PartnerResume(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	return s.move(ctx, "partnerResume", Resume, in)
}
