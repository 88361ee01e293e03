package partners

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// orders are what partners can be sorted by.
var orders = map[OrderField]read.Sort{
	ByCompany:   {Column: "company_key"},
	ByCreatedAt: {Column: "created_at", Time: true},
}

// List lists the partners below the viewer's company, by company unless said
// otherwise.
func (s *Service) List(ctx context.Context, f *PartnerFilter, o *PartnerOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Partner], error) {
	v := viewer.From(ctx)
	l := read.List{Sort: orders[ByCompany], Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = orders[o.Field].In(o.Direction)
	}
	switch {
	case v.System:
		l.And("t0.parent_id IS NOT NULL")
	case v.Can(enum.PartnersRead):
		l.And("t0.parent_id = ?", v.PartnerID)
	default:
		l.And("1 = 0")
	}
	if f != nil {
		s.filter(&l, f)
	}
	return read.Pages[db.Partner](ctx, s.db, l)
}

// statusConditions are StatusOf in SQL.
var statusConditions = map[enum.PartnerStatus]string{
	enum.PartnerActive:    "(t0.suspended_at IS NULL AND t0.canceled_at IS NULL)",
	enum.PartnerSuspended: "(t0.suspended_at IS NOT NULL AND t0.canceled_at IS NULL)",
	enum.PartnerCanceled:  "t0.canceled_at IS NOT NULL",
}

func (s *Service) filter(l *read.List, f *PartnerFilter) {
	if f.Search != nil && strings.TrimSpace(*f.Search) != "" {
		l.And(`t0.search LIKE ? ESCAPE '\'`, domain.LikePattern(*f.Search))
	}
	l.AndIn(s.db, "t0.kind", read.Strings(f.Kinds))
	if f.Statuses != nil {
		any := []string{"1 = 0"}
		for _, status := range f.Statuses {
			if cond, ok := statusConditions[status]; ok {
				any = append(any, cond)
			}
		}
		l.And("(" + strings.Join(any, " OR ") + ")")
	}
	if f.CreatedFrom != nil {
		l.And("t0.created_at >= ?", *f.CreatedFrom)
	}
	if f.CreatedBefore != nil {
		l.And("t0.created_at < ?", *f.CreatedBefore)
	}
	s.filterLicenses(l, f)
	s.filterPools(l, f)
}

// filterLicenses asks for one license of a customer that meets all conditions together.
func (s *Service) filterLicenses(l *read.List, f *PartnerFilter) {
	var conds []string
	var args []any
	if f.ProductIDs != nil {
		conds, args = append(conds, s.db.In("l.product_id")), append(args, s.db.List(f.ProductIDs))
	}
	if f.LicenseStatuses != nil {
		cond, more := domain.LicenseStatusIn("l", f.LicenseStatuses, s.db.Now())
		conds, args = append(conds, cond), append(args, more...)
	}
	if conds != nil {
		l.And("EXISTS (SELECT 1 FROM licenses l WHERE l.partner_id = t0.id AND "+strings.Join(conds, " AND ")+")", args...)
	}
}

// filterPools asks for one pool that meets all conditions together.
func (s *Service) filterPools(l *read.List, f *PartnerFilter) {
	var conds []string
	var args []any
	if f.PoolProductIDs != nil {
		conds, args = append(conds, s.db.In("x.product_id")), append(args, s.db.List(f.PoolProductIDs))
	}
	if f.PoolVersions != nil {
		conds, args = append(conds, s.db.In("x.license_version")), append(args, s.db.List(read.Strings(f.PoolVersions)))
	}
	if f.PoolLevels != nil {
		cond, more := domain.PoolLevelIn("x", f.PoolLevels)
		conds, args = append(conds, cond), append(args, more...)
	}
	if conds != nil {
		l.And("EXISTS (SELECT 1 FROM pools x WHERE x.partner_id = t0.id AND "+strings.Join(conds, " AND ")+")", args...)
	}
}
