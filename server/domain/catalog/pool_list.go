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
	Of: func(row db.Row) string {
		pool := row.(*db.Pool)
		return pool.Edges.Product.NameKey + "\t" + string(pool.LicenseVersion)
	},
}

// PoolList lists license pools by product and version; a customer's users have none.
func (s *Service) PoolList(ctx context.Context, f *PoolFilter, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Pool], error) {
	rows = rows.With("licenseVersion")
	rows.Fields["product"] = rows.Child("product").With("nameKey") // sorted by its name
	l := read.List{Sort: byProduct, Page: page, Rows: rows, Total: total}
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
