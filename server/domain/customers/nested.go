package customers

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// ByPartners lists the customers of each partner, by company, with one statement.
func (s *Service) ByPartners(ctx context.Context, partnerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.Customer], error) {
	l := read.List{Sort: read.Sort{Column: "company_key"}, Page: page, Rows: rows, Total: total}
	return read.PagesByParent[db.Customer](ctx, s.db, "partner_id", partnerIDs, l)
}
