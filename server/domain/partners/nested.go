package partners

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// ChildrenOf lists the partners below each partner, by company, with one
// statement. Whoever may not see partners sees none.
func (s *Service) ChildrenOf(ctx context.Context, partnerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.Partner], error) {
	l := read.List{Sort: read.Sort{Column: "company_key"}, Page: page, Rows: rows, Total: total}
	if v := viewer.From(ctx); v == nil || !v.Can(enum.PartnersRead) {
		l.And("1 = 0")
	}
	return read.PagesByParent[db.Partner](ctx, s.db, "parent_id", partnerIDs, l)
}
