package views

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// List lists the views of a page: the viewer's own, then what colleagues share,
// each by name; at most 50 and 100.
func (s *Service) List(ctx context.Context, page enum.ViewPage, rows *domain.Selection) ([]*db.SavedView, error) {
	v := viewer.From(ctx)
	if !atConsole(v) {
		return nil, nil // tokens have none
	}
	own := read.List{Sort: read.Sort{Column: "name_key"}, Rows: rows, Page: domain.PageArgs{First: new(maxViews)}}
	own.And("t0.owner_id = ? AND t0.page = ?", v.UserID, string(page))
	shared := read.List{Sort: own.Sort, Rows: rows, Page: domain.PageArgs{First: new(domain.MaxPage)}}
	shared.And("t0.owner_id <> ? AND t0.page = ? AND t0.shared AND t0.partner_id = ?", v.UserID, string(page), v.PartnerID)
	if v.IsCustomer() {
		shared.And("t0.customer_id = ?", v.CustomerID)
	} else {
		shared.And("t0.customer_id IS NULL")
	}
	var out []*db.SavedView
	for _, l := range []read.List{own, shared} {
		p, err := read.Pages[db.SavedView](ctx, s.db, l)
		if err != nil {
			return nil, err
		}
		out = append(out, p.Rows...)
	}
	return out, nil
}

// ByIDs loads views in the order of ids; nil for each that there is not for the
// viewer.
func (s *Service) ByIDs(ctx context.Context, ids []string, rows *domain.Selection) ([]*db.SavedView, error) {
	sel := rows.With("ownerId", "partnerId", "customerId", "shared")
	out, err := read.ByIDs[db.SavedView](ctx, s.db, ids, sel)
	if err != nil {
		return nil, err
	}
	v := viewer.From(ctx)
	for i, row := range out {
		if row != nil && !canSee(v, row) {
			out[i] = nil
		}
	}
	return out, nil
}
