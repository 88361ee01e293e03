package customers

import (
	"context"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// orders are what customers can be sorted by that is stored.
var orders = map[OrderField]read.Sort{
	ByCompany:   {Column: "company_key"},
	ByCreatedAt: {Column: "created_at", Time: true},
}

// List lists customers, by company unless said otherwise.
func (s *Service) List(ctx context.Context, f *CustomerFilter, o *CustomerOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Customer], error) {
	l := read.List{Sort: orders[ByCompany], Page: page, Rows: rows, Total: total}
	switch {
	case o == nil:
	case o.Field == ByNextExpiry:
		by, err := s.byNextExpiry(ctx, f)
		if err != nil {
			return nil, err
		}
		l.Sort, l.Rows = by.In(o.Direction), rows.With("nextExpirationDate")
	default:
		l.Sort = orders[o.Field].In(o.Direction)
	}
	if f != nil {
		Filter(ctx, &l, s.db, f)
	}
	return read.Pages[db.Customer](ctx, s.db, l)
}

// Count counts what List lists.
func (s *Service) Count(ctx context.Context, f CustomerFilter) (int, error) {
	var l read.List
	Filter(ctx, &l, s.db, &f)
	return read.Count[db.Customer](ctx, s.db, l)
}

// clocked reads rows, and knows what time it is.
type clocked interface {
	database.Querier
	Now() time.Time
}

// Filter adds the conditions of a filter to a list of customers.
func Filter(ctx context.Context, l *read.List, q clocked, f *CustomerFilter) {
	if f.Search != nil && strings.TrimSpace(*f.Search) != "" {
		pattern := domain.LikePattern(*f.Search)
		l.And(`(t0.search LIKE ? ESCAPE '\' OR EXISTS (SELECT 1 FROM users u
			WHERE u.customer_id = t0.id AND u.account_key LIKE ? ESCAPE '\'))`, pattern, pattern)
	}
	l.AndIn(q, "t0.partner_id", f.PartnerIDs)
	if f.Status != nil {
		if *f.Status == enum.CustomerDisabled {
			l.And("t0.disabled_at IS NOT NULL")
		} else {
			l.And("t0.disabled_at IS NULL")
		}
	}
	if f.ExternalID != nil {
		l.And("t0.external_id = ?", *f.ExternalID)
	}
	filterLicenses(l, q, f)
	if f.OpenCrossgrade && viewer.From(ctx).IsCustomer() {
		l.And("1 = 0") // it is the partner that decides
	} else if f.OpenCrossgrade {
		suite, args := catalog.SuiteCrossgradeSQL("a", q.Now())
		l.And("(EXISTS (SELECT 1 FROM crossgrades x WHERE x.customer_id = t0.id AND x.resolved_at IS NULL AND x.canceled_at IS NULL)"+
			" OR t0.id IN (SELECT a.customer_id FROM assignments a WHERE "+suite+"))", args...)
	}
	if f.PlanIDs != nil {
		l.And("EXISTS (SELECT 1 FROM assignments a WHERE a.customer_id = t0.id AND a.canceled_at IS NULL AND "+q.In("a.plan_id")+")", q.List(f.PlanIDs))
	}
	if f.SubscriptionType != nil {
		months := map[enum.SubscriptionType]string{
			enum.MonthlyPlan: "a.initial_months = 1", enum.AnnualLicense: "a.initial_months >= 12",
			enum.OtherSubscription: "a.initial_months BETWEEN 2 AND 11",
		}[*f.SubscriptionType]
		l.And("EXISTS (SELECT 1 FROM assignments a WHERE a.customer_id = t0.id AND a.canceled_at IS NULL AND " + months + ")")
	}
}

// filterLicenses asks for one license that meets all conditions together.
func filterLicenses(l *read.List, q clocked, f *CustomerFilter) {
	var conds []string
	var args []any
	if f.ProductIDs != nil {
		conds, args = append(conds, q.In("l.product_id")), append(args, q.List(f.ProductIDs))
	}
	if f.LicenseStatuses != nil {
		cond, more := domain.LicenseStatusIn("l", f.LicenseStatuses, q.Now())
		conds, args = append(conds, cond), append(args, more...)
	}
	if f.ExceedsAllocation != nil && *f.ExceedsAllocation {
		conds = append(conds, domain.ExceedsAllocationSQL("l"))
	}
	if len(conds) > 0 {
		l.And("EXISTS (SELECT 1 FROM licenses l WHERE l.customer_id = t0.id AND "+strings.Join(conds, " AND ")+")", args...)
	}
	if f.ExceedsAllocation != nil && !*f.ExceedsAllocation {
		l.And("NOT EXISTS (SELECT 1 FROM licenses l WHERE l.customer_id = t0.id AND " + domain.ExceedsAllocationSQL("l") + ")")
	}
}
