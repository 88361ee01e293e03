package licensing

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Assignments lists assignments, newest first.
func (s *Service) Assignments(ctx context.Context, f *AssignmentFilter, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Assignment], error) {
	l := read.List{Sort: read.Sort{Column: "created_at", Time: true, Desc: true}, Page: page, Rows: rows, Total: total}
	if f != nil {
		if err := filterAssignments(ctx, &l, s.db, "filter", f); err != nil {
			return nil, err
		}
	}
	return read.Pages[db.Assignment](ctx, s.db, l)
}

// clocked reads rows, and knows what time it is.
type clocked interface {
	database.Querier
	Now() time.Time
}

// filterAssignments adds the conditions of a filter at path to a list of assignments.
// All that it says of licenses holds of one and the same.
func filterAssignments(ctx context.Context, l *read.List, q clocked, path string, f *AssignmentFilter) error {
	if err := l.AndCompany(ctx, f.Search); err != nil {
		return err
	}
	l.AndIn(q, "t0.customer_id", f.CustomerIDs)
	l.AndIn(q, "t0.plan_id", f.PlanIDs)
	l.AndIn(q, "t0.partner_id", f.PartnerIDs)
	if f.ProductIDs != nil {
		if err := andOfProducts(ctx, l, q, "t0.id", f.ProductIDs); err != nil {
			return err
		}
	}
	if f.ExternalID != nil {
		l.And("t0.external_id = ?", *f.ExternalID)
	}
	if f.AutoRenew != nil {
		l.And(renewsSQL("t0")+" = ?", *f.AutoRenew)
	}
	if f.UpdatesAvailable != nil {
		l.And(read.Unless(*f.UpdatesAvailable, catalog.UpdatesAvailableSQL("t0")))
	}
	if f.OutOfDate != nil {
		l.And(read.Unless(*f.OutOfDate, catalog.BehindSQL("t0")))
	}
	if f.NeedsCrossgrade != nil {
		needs, args := needsCrossgradeSQL(ctx, "t0", q.Now())
		l.And(read.Unless(*f.NeedsCrossgrade, "("+needs+")"), args...)
	}
	if f.ScheduledUpdates != nil {
		l.And(read.Unless(*f.ScheduledUpdates, "t0.scheduled_update_id IS NOT NULL"))
	}
	if f.UpdateFailed != nil {
		l.And(read.Unless(*f.UpdateFailed,
			"EXISTS (SELECT 1 FROM scheduled_updates u WHERE u.id = t0.scheduled_update_id AND u.failed_at IS NOT NULL)"))
	}
	cond, args := "", []any{}
	if f.EndsFrom != nil {
		cond, args = cond+" AND x.expires_at >= ?", append(args, *f.EndsFrom)
	}
	if f.EndsBefore != nil {
		cond, args = cond+" AND x.expires_at < ?", append(args, *f.EndsBefore)
	}
	if f.FirstToEnd {
		cond += " AND " + firstToEndSQL("x")
	}
	if f.EndsWithinDays != nil {
		until, err := within(q, path+".endsWithinDays", *f.EndsWithinDays)
		if err != nil {
			return err
		}
		cond, args = cond+" AND x.expires_at > ? AND x.expires_at <= ? AND "+firstToEndSQL("x"), append(args, q.Now(), until)
	}
	if f.Statuses != nil {
		status, more := domain.LicenseStatusIn("x", f.Statuses, q.Now())
		cond, args = cond+" AND "+status, append(args, more...)
	}
	if cond != "" {
		l.And("EXISTS (SELECT 1 FROM licenses x WHERE x.assignment_id = t0.id AND "+bundledSQL("x")+cond+")", args...)
	}
	return nil
}

// andOfProducts adds the condition that the plan of the assignment with an id, which is a
// column, or a license that belongs to it, is of one of products. Which those are is
// found once, not again for each row: of many rows few may be.
func andOfProducts(ctx context.Context, l *read.List, q database.Querier, assignment string, products []string) error {
	plans, planArgs, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return err
	}
	licenses, licenseArgs, err := scope.SQL(ctx, "License", "x")
	if err != nil {
		return err
	}
	args := append(planArgs, q.List(products))
	args = append(append(args, licenseArgs...), q.List(products))
	l.And(assignment+" IN (SELECT a.id FROM assignments a JOIN service_plans s ON s.id = a.plan_id WHERE "+plans+" AND "+q.In("s.product_id")+
		" UNION ALL SELECT x.assignment_id FROM licenses x WHERE "+licenses+" AND "+bundledSQL("x")+" AND "+q.In("x.product_id")+")", args...)
	return nil
}

// within is the instant that is so many days from now.
func within(q clocked, path string, days int) (time.Time, error) {
	const most = 366
	if days < 1 || days > most {
		return time.Time{}, domain.Invalid(path, "1 to %d days.", most)
	}
	return q.Now().AddDate(0, 0, days), nil
}

// firstToEndSQL is the condition that none of the plan's licenses ends before the one
// under alias.
func firstToEndSQL(alias string) string {
	return "NOT EXISTS (SELECT 1 FROM licenses y WHERE y.assignment_id = " + alias + ".assignment_id AND " +
		bundledSQL("y") + " AND (y.expires_at, y.id) < (" + alias + ".expires_at, " + alias + ".id))"
}

// bundledSQL is the condition that the license under alias still belongs to its plan.
func bundledSQL(alias string) string {
	return alias + ".unbundled_at IS NULL AND " + alias + ".canceled_at IS NULL"
}

// licenseOrders are what licenses can be sorted by.
var licenseOrders = map[LicenseOrderField]read.Sort{
	ByCreatedAt: {Column: "created_at", Time: true},
	ByExpiresAt: {Column: "expires_at", Time: true},
	ByCompany: {
		Column: "company",
		By:     "(SELECT c.company_key FROM customers c WHERE c.id = t0.customer_id)",
		Of:     func(row db.Row) any { return row.(*db.License).Edges.Customer.CompanyKey },
	},
}

// Licenses lists licenses; those without a term come last when sorted by expiry.
func (s *Service) Licenses(ctx context.Context, f *LicenseFilter, o *LicenseOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.License], error) {
	l := read.List{Sort: licenseOrders[ByCreatedAt], Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = licenseOrders[o.Field].In(o.Direction)
	}
	if l.Sort.By != "" { // the company is what pages are cut by
		l.Rows = rows.With()
		l.Rows.Fields["customer"] = rows.Child("customer").With("companyKey")
	}
	if f != nil {
		if err := s.filterLicenses(ctx, &l, f); err != nil {
			return nil, err
		}
	}
	return read.Pages[db.License](ctx, s.db, l)
}

// CountLicenses counts what Licenses lists.
func (s *Service) CountLicenses(ctx context.Context, f LicenseFilter) (int, error) {
	var l read.List
	if err := s.filterLicenses(ctx, &l, &f); err != nil {
		return 0, err
	}
	return read.Count[db.License](ctx, s.db, l)
}

func (s *Service) filterLicenses(ctx context.Context, l *read.List, f *LicenseFilter) error {
	if err := l.AndCompany(ctx, f.Search); err != nil {
		return err
	}
	if f.PlanIDs != nil {
		l.And("EXISTS (SELECT 1 FROM assignments a WHERE a.id = t0.assignment_id AND "+s.db.In("a.plan_id")+")", s.db.List(f.PlanIDs))
	}
	if f.AssignedProductIDs != nil {
		if err := andOfProducts(ctx, l, s.db, "t0.assignment_id", f.AssignedProductIDs); err != nil {
			return err
		}
	}
	l.AndIn(s.db, "t0.customer_id", f.CustomerIDs)
	l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
	l.AndIn(s.db, "t0.product_id", f.ProductIDs)
	l.AndIn(s.db, "t0.license_version", read.Strings(f.LicenseVersions))
	if f.Statuses != nil {
		cond, args := domain.LicenseStatusIn("t0", f.Statuses, s.db.Now())
		l.And(cond, args...)
	}
	if f.ExpiresFrom != nil {
		l.And("t0.expires_at >= ?", *f.ExpiresFrom)
	}
	if f.ExpiresBefore != nil {
		l.And("t0.expires_at < ?", *f.ExpiresBefore)
	}
	if f.ExpiresWithinDays != nil {
		until, err := within(s.db, "filter.expiresWithinDays", *f.ExpiresWithinDays)
		if err != nil {
			return err
		}
		l.And("t0.expires_at > ? AND t0.expires_at <= ?", s.db.Now(), until)
	}
	l.Sort.Set = f.ExpiresFrom != nil || f.ExpiresBefore != nil || f.ExpiresWithinDays != nil
	if f.ExceedsAllocation != nil {
		l.And(exceeds(*f.ExceedsAllocation))
	}
	if f.FirstToEnd {
		l.And(bundledSQL("t0") + " AND " + firstToEndSQL("t0"))
	}
	if f.AutoRenew != nil {
		l.And("EXISTS (SELECT 1 FROM assignments a WHERE a.id = t0.assignment_id AND "+renewsSQL("a")+" = ?)", *f.AutoRenew)
	}
	if f.ActivationCode != nil {
		code, ok := NormalizeCode(*f.ActivationCode)
		if !ok {
			return domain.Invalid("filter.activationCode", "An activation code looks like %s.", codeShape)
		}
		l.And("t0.activation_code = ?", code)
	}
	return nil
}

func exceeds(yes bool) string {
	cond := domain.ExceedsAllocationSQL("t0")
	if !yes {
		return "(" + cond + ") IS NOT TRUE"
	}
	return cond
}

// Crossgrades lists kept crossgrades, newest first.
func (s *Service) Crossgrades(ctx context.Context, f *CrossgradeFilter, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Crossgrade], error) {
	l := read.List{Sort: read.Sort{Column: "created_at", Time: true, Desc: true}, Page: page, Rows: rows, Total: total}
	if f != nil {
		l.AndIn(s.db, "t0.customer_id", f.CustomerIDs)
		l.AndIn(s.db, "t0.plan_id", f.PlanIDs)
		l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
		if f.Statuses != nil {
			any := []string{"1 = 0"}
			for _, status := range f.Statuses {
				any = append(any, crossgradeStatusSQL[status])
			}
			l.And("(" + strings.Join(any, " OR ") + ")")
		}
		if f.Stale != nil {
			cond := staleSQL
			if !*f.Stale {
				cond = "NOT (" + cond + ")"
			}
			l.And(cond)
		}
	}
	return read.Pages[db.Crossgrade](ctx, s.db, l)
}

// Transactions lists report lines, newest first unless said otherwise.
func (s *Service) Transactions(ctx context.Context, f *TransactionFilter, o *domain.TimeOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.LicenseTransaction], error) {
	l := read.List{Sort: read.ByTime(o), Page: page, Rows: rows, Total: total}
	if f != nil {
		if err := l.AndCompany(ctx, f.Search); err != nil {
			return nil, err
		}
		l.AndIn(s.db, "t0.type", read.Strings(f.Types))
		l.AndIn(s.db, "t0.product_id", f.ProductIDs)
		l.AndIn(s.db, "t0.customer_id", f.CustomerIDs)
		l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
		if f.From != nil {
			l.And("t0.created_at >= ?", *f.From)
		}
		if f.Before != nil {
			l.And("t0.created_at < ?", *f.Before)
		}
	}
	return read.Pages[db.LicenseTransaction](ctx, s.db, l)
}

// StatusNow is a license's status by the database's clock.
func (s *Service) StatusNow(l *db.License) enum.LicenseStatus {
	return domain.LicenseStatus(l, s.db.Now())
}

// ByIDs reads licenses in the order of ids; nil for each that is not the viewer's.
func (s *Service) ByIDs(ctx context.Context, ids []string, rows *domain.Selection) ([]*db.License, error) {
	out, err := read.ByIDs[db.License](ctx, s.db, ids, rows)
	if err != nil {
		return nil, fmt.Errorf("licensing: %w", err)
	}
	return out, nil
}
