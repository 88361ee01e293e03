package catalog

import (
	"context"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// PlanDisable stops new assignments of a plan; customers who have it keep it. A
// plan whose product is no longer sold can be disabled too.
//
// It returns domain.NotFound, domain.Forbidden for another's plan, domain.Stale,
// and a refusal for a plan that is disabled.
func (s *Service) PlanDisable(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	return s.switchPlan(ctx, "planDisable", in, false)
}
