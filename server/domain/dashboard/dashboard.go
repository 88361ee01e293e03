// Package dashboard counts what the viewer sees, each widget by itself. It owns
// nothing and reads with a few statements a widget, however many rows there are. A
// widget is nil for who may not see it (identity.AccessTo), and so is a count for who
// may not open the list behind it.
package dashboard

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service counts.
type Service struct {
	db        *database.DB
	partners  *partners.Service
	customers *customers.Service
	licensing *licensing.Service
}

// New makes the service.
func New(d *database.DB) *Service {
	return &Service{db: d, partners: partners.New(d), customers: customers.New(d), licensing: licensing.New(d)}
}

// sees tells whether whoever asks sees a widget.
func sees(ctx context.Context, w enum.Widget) bool {
	return identity.AccessTo(viewer.From(ctx), w).View
}

// zone is the one that the viewer's days, weeks and months are counted in: that of
// its company.
func (s *Service) zone(ctx context.Context) (*time.Location, error) {
	v := viewer.From(ctx)
	table, id := "partners", v.PartnerID
	if v.IsCustomer() {
		table, id = "customers", v.CustomerID
	}
	var name string
	if err := s.db.QueryOne(ctx, []any{&name}, "SELECT time_zone FROM "+table+" WHERE id = ?", id); err != nil {
		return nil, fmt.Errorf("dashboard: zone: %w", err)
	}
	return domain.Zone(name), nil
}

// TimeZone names the zone in which the widgets count days, weeks and months.
func (s *Service) TimeZone(ctx context.Context) (string, error) {
	zone, err := s.zone(ctx)
	if err != nil {
		return "", err
	}
	return zone.String(), nil
}

// EnabledCustomers counts the customers that are enabled. Indexes hold all
// customers and those that are disabled; those between them are the difference.
func (s *Service) EnabledCustomers(ctx context.Context) (*int, error) {
	if !sees(ctx, enum.EnabledCustomers) {
		return nil, nil // the widget is not for this viewer
	}
	cond, args, err := scope.SQL(ctx, "Customer", "t0")
	if err != nil {
		return nil, err
	}
	var n int
	err = s.db.QueryOne(ctx, []any{&n}, "SELECT (SELECT count(*) FROM customers t0 WHERE "+cond+
		") - (SELECT count(*) FROM customers t0 WHERE t0.disabled_at IS NOT NULL AND "+cond+")", slices.Concat(args, args)...)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return &n, nil
}

// ActivePartners counts the active partners below the viewer's; nil for who has
// none below.
func (s *Service) ActivePartners(ctx context.Context) (*int, error) {
	if !sees(ctx, enum.ActivePartners) {
		return nil, nil // the widget is not for this viewer
	}
	return s.count(ctx, "Partner", "t0.parent_id IS NOT NULL AND t0.suspended_at IS NULL AND t0.canceled_at IS NULL")
}

// EnabledPlans counts the plans that are enabled and whose product still exists.
func (s *Service) EnabledPlans(ctx context.Context) (*int, error) {
	if !sees(ctx, enum.EnabledPlans) {
		return nil, nil // the widget is not for this viewer
	}
	return s.count(ctx, "ServicePlan", `t0.enabled AND NOT EXISTS (SELECT 1 FROM products p
		WHERE p.id = t0.product_id AND p.end_of_life_at <= ?)`, s.db.Now())
}

// ExceedsAllocation counts the licenses that use more units than they have.
func (s *Service) ExceedsAllocation(ctx context.Context) (*int, error) {
	return s.count(ctx, "License", domain.ExceedsAllocationSQL("t0"))
}

// LowPools counts the pools of the viewer's own company that are below their
// threshold, or have no units left.
func (s *Service) LowPools(ctx context.Context) (*int, error) {
	v := viewer.From(ctx)
	if !v.Can(enum.PlansRead) || v.IsCustomer() {
		return nil, nil // the widget is not for this viewer
	}
	low, args := domain.PoolLevelIn("t0", []enum.PoolLevel{enum.LowStock, enum.NoStock})
	return s.count(ctx, "Pool", "t0.partner_id = ? AND "+low, append([]any{v.PartnerID}, args...)...)
}

// LockedPlans counts the plans whose suite changed and the change waits for approval.
func (s *Service) LockedPlans(ctx context.Context) (*int, error) {
	return s.count(ctx, "ServicePlan", `EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id
		AND p.suite_version <> t0.suite_version AND (p.end_of_life_at IS NULL OR p.end_of_life_at > ?))`, s.db.Now())
}

// UpdatesAvailable counts the plans whose suite has a composition that was approved
// and waits to be applied to assignments; nil for customers, who cannot apply it.
func (s *Service) UpdatesAvailable(ctx context.Context) (*int, error) {
	if viewer.From(ctx).IsCustomer() {
		return nil, nil // the widget is not for this viewer
	}
	cond, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return nil, err
	}
	return s.count(ctx, "ServicePlan", catalog.PlanUpdatesSQL("t0", cond)+`
		AND NOT EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND p.end_of_life_at <= ?)`, append(args, s.db.Now())...)
}

// undecidedDays is how far ahead PlansUndecided looks.
const undecidedDays = 30

// PlansUndecided counts the assignments that end within 30 days and do not renew by
// themselves.
func (s *Service) PlansUndecided(ctx context.Context) (*int, error) {
	return s.countEnds(ctx, licensing.LicenseFilter{
		Statuses: licensing.GoingOn(), ExpiresWithinDays: new(undecidedDays), AutoRenew: new(false),
	})
}

// PlansInGrace counts the assignments that have ended and are in grace.
func (s *Service) PlansInGrace(ctx context.Context) (*int, error) {
	// Whatever is in grace has ended, so that an index finds it; instants are whole microseconds.
	ended := s.db.Now().Add(time.Microsecond)
	return s.countEnds(ctx, licensing.LicenseFilter{Statuses: []enum.LicenseStatus{enum.Grace}, ExpiresBefore: &ended})
}

func (s *Service) countEnds(ctx context.Context, f licensing.LicenseFilter) (*int, error) {
	if !read.MayList(ctx, "License") {
		return nil, nil // the line is not for this viewer
	}
	f.FirstToEnd = true
	n, err := s.licensing.CountLicenses(ctx, f)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return &n, nil
}

// OpenCrossgrades counts the customers of whom a crossgrade waits for its decision;
// nil for customers, who do not decide.
func (s *Service) OpenCrossgrades(ctx context.Context) (*int, error) {
	if viewer.From(ctx).IsCustomer() || !read.MayList(ctx, "Customer") {
		return nil, nil // the line is not for this viewer
	}
	n, err := s.customers.Count(ctx, customers.CustomerFilter{OpenCrossgrade: true})
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return &n, nil
}

// count counts the rows of an entity that the viewer sees and that meet cond.
func (s *Service) count(ctx context.Context, entity, cond string, args ...any) (*int, error) {
	if !read.MayList(ctx, entity) {
		return nil, nil // the widget is not for this viewer
	}
	scoped, more, err := scope.SQL(ctx, entity, "t0")
	if err != nil {
		return nil, err
	}
	var n int
	err = s.db.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM "+db.Tables[entity].Name+" t0 WHERE "+cond+" AND "+scoped, append(args, more...)...)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return &n, nil
}
