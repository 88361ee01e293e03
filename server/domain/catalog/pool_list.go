package catalog

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// byProduct sorts pools by the name of their product and then by version. A tab is
// before all that names are made of, so that a name is before its longer ones.
var byProduct = read.Sort{
	Column: "product",
	By:     "((SELECT p.name_key FROM products p WHERE p.id = t0.product_id) || '\t' || t0.license_version)",
	Of: func(row db.Row) any {
		pool := row.(*db.Pool)
		return pool.Edges.Product.NameKey + "\t" + string(pool.LicenseVersion)
	},
}

// poolOrders are what pools can be sorted by.
var poolOrders = map[PoolOrderField]read.Sort{
	PoolsByProduct:   byProduct,
	PoolsByStock:     {Column: "stock", Number: true},
	PoolsByMaximum:   {Column: "maximum", Number: true},
	PoolsByThreshold: {Column: "threshold", Number: true},
}

// PoolList lists license pools, by product and version unless said otherwise; a customer's users have none.
func (s *Service) PoolList(ctx context.Context, f *PoolFilter, o *PoolOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Pool], error) {
	l := read.List{Sort: byProduct, Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = poolOrders[o.Field].In(o.Direction)
	}
	if l.Sort.By != "" { // its name is what pages are cut by
		l.Rows = rows.With("licenseVersion")
		l.Rows.Fields["product"] = rows.Child("product").With("nameKey")
	}
	if f == nil {
		return read.Pages[db.Pool](ctx, s.db, l)
	}
	if given(f.Search) {
		like := domain.LikeKey(*f.Search)
		l.And(`EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND (p.name_key LIKE ? ESCAPE '\' OR lower(p.code) LIKE ? ESCAPE '\'))`, like, like)
	}
	l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
	if f.Own {
		l.And("t0.partner_id = ?", viewer.From(ctx).PartnerID)
	}
	l.AndIn(s.db, "t0.product_id", f.ProductIDs)
	l.AndIn(s.db, "t0.license_version", read.Strings(f.Versions))
	if f.Levels != nil {
		cond, args := domain.PoolLevelIn("t0", f.Levels)
		l.And(cond, args...)
	}
	return read.Pages[db.Pool](ctx, s.db, l)
}
