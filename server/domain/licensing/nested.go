package licensing

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// AssignmentsByPlans lists the assignments of each plan, newest first, with one
// statement.
func (s *Service) AssignmentsByPlans(ctx context.Context, planIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.Assignment], error) {
	l := read.List{Sort: read.Sort{Column: "created_at", Time: true, Desc: true}, Page: page, Rows: rows, Total: total}
	return read.PagesByParent[db.Assignment](ctx, s.db, "plan_id", planIDs, l)
}

// CrossgradesByCustomers lists the kept crossgrades of each customer, newest first,
// with one statement.
func (s *Service) CrossgradesByCustomers(ctx context.Context, customerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.Crossgrade], error) {
	l := read.List{Sort: read.Sort{Column: "created_at", Time: true, Desc: true}, Page: page, Rows: rows, Total: total}
	return read.PagesByParent[db.Crossgrade](ctx, s.db, "customer_id", customerIDs, l)
}

// UnbundledByCustomers lists the licenses of each customer that stand alone, until they
// are deleted or expire, oldest first and at most a page of them, with one statement.
func (s *Service) UnbundledByCustomers(ctx context.Context, customerIDs []string, rows *domain.Selection) ([][]*db.License, error) {
	l := read.List{Sort: read.Sort{Column: "id"}, Page: domain.PageArgs{First: new(domain.MaxPage)}, Rows: rows}
	l.And("t0.unbundled_at IS NOT NULL AND t0.canceled_at IS NULL AND (t0.grace_ends_at IS NULL OR t0.grace_ends_at > ?)", s.db.Now())
	pages, err := read.PagesByParent[db.License](ctx, s.db, "customer_id", customerIDs, l)
	if err != nil {
		return nil, err
	}
	out := make([][]*db.License, len(customerIDs))
	for i, id := range customerIDs {
		out[i] = pages[id].Rows
	}
	return out, nil
}

// TransactionsByCustomers lists the report lines of each customer, newest first,
// with one statement.
func (s *Service) TransactionsByCustomers(ctx context.Context, customerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	return s.linesBy(ctx, "customer_id", customerIDs, page, rows, total)
}

// TransactionsByLicenses lists the report lines of each license, newest first,
// with one statement.
func (s *Service) TransactionsByLicenses(ctx context.Context, licenseIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	return s.linesBy(ctx, "license_id", licenseIDs, page, rows, total)
}

func (s *Service) linesBy(ctx context.Context, column string, ids []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: page, Rows: rows, Total: total}
	return read.PagesByParent[db.LicenseTransaction](ctx, s.db, column, ids, l)
}
