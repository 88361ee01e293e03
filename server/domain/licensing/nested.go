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

// TransactionsByCustomers lists the report lines of each customer, newest first,
// with one statement.
func (s *Service) TransactionsByCustomers(ctx context.Context, customerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	return s.linesBy(ctx, "customer_id", customerIDs, page, rows, total)
}

// TransactionsByLicenses lists the report lines of each licence, newest first,
// with one statement.
func (s *Service) TransactionsByLicenses(ctx context.Context, licenseIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	return s.linesBy(ctx, "license_id", licenseIDs, page, rows, total)
}

func (s *Service) linesBy(ctx context.Context, column string, ids []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: page, Rows: rows, Total: total}
	return read.PagesByParent[db.LicenseTransaction](ctx, s.db, column, ids, l)
}
