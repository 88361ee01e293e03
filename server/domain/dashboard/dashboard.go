// Package dashboard counts what the viewer sees, each widget by itself. It owns
// nothing and reads with one statement a widget, however many rows there are.
package dashboard

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service counts.
type Service struct{ db *database.DB }

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }

// ProductStatus are the licences of one product, by status.
type ProductStatus struct {
	Product *db.Product
	Counts  []StatusCount
}

// StatusCount is how many licences have a status.
type StatusCount struct {
	Status enum.LicenseStatus
	Count  int
}

// EnabledCustomers counts the customers that are enabled.
func (s *Service) EnabledCustomers(ctx context.Context) (int, error) {
	return s.count(ctx, "Customer", "t0.disabled_at IS NULL")
}

// ActivePartners counts the active partners below the viewer's; nil for who has
// none below.
func (s *Service) ActivePartners(ctx context.Context) (*int, error) {
	if !viewer.From(ctx).Can(enum.PartnersRead) {
		return nil, nil // the widget is not for this viewer
	}
	n, err := s.count(ctx, "Partner", "t0.parent_id IS NOT NULL AND t0.suspended_at IS NULL AND t0.canceled_at IS NULL")
	return &n, err
}

// EnabledPlans counts the plans that are enabled and whose product still exists.
func (s *Service) EnabledPlans(ctx context.Context) (int, error) {
	return s.count(ctx, "ServicePlan", `t0.enabled AND NOT EXISTS (SELECT 1 FROM products p
		WHERE p.id = t0.product_id AND p.end_of_life_at <= ?)`, s.db.Now())
}

// ExceedsAllocation counts the licences that use more units than they have.
func (s *Service) ExceedsAllocation(ctx context.Context) (int, error) {
	return s.count(ctx, "License", "t0.used_units > t0.units")
}

// LicenseStatus counts licences per product and status, by product name; rows is
// what is asked of the products.
func (s *Service) LicenseStatus(ctx context.Context, rows *domain.Selection) ([]ProductStatus, error) {
	cond, scoped, err := scope.SQL(ctx, "License", "t0")
	if err != nil {
		return nil, err
	}
	expr, args := domain.LicenseStatusSQL("t0", s.db.Now())
	found, err := s.db.Query(ctx, "SELECT t0.product_id, "+expr+" AS status, count(*) FROM licenses t0 WHERE "+cond+
		" GROUP BY t0.product_id, status", append(args, scoped...)...)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	defer found.Close()
	counts := map[string][]StatusCount{}
	for found.Next() {
		var product string
		var c StatusCount
		if err := found.Scan(&product, &c.Status, &c.Count); err != nil {
			return nil, fmt.Errorf("dashboard: %w", err)
		}
		counts[product] = append(counts[product], c)
	}
	if err := found.Err(); err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	if err := found.Close(); err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return s.withProducts(ctx, counts, rows)
}

func (s *Service) withProducts(ctx context.Context, counts map[string][]StatusCount, rows *domain.Selection) ([]ProductStatus, error) {
	ids := make([]string, 0, len(counts))
	for id := range counts {
		ids = append(ids, id)
	}
	if len(ids) == 0 {
		return []ProductStatus{}, nil
	}
	sel := domain.Select("name")
	if rows != nil {
		for f, child := range rows.Fields {
			sel.Fields[f] = child
		}
	}
	products, err := read.ByIDs[db.Product](ctx, s.db, ids, sel)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	out := make([]ProductStatus, len(ids))
	order := enum.LicenseStatus("").Values()
	for i, id := range ids {
		slices.SortFunc(counts[id], func(a, b StatusCount) int {
			return slices.Index(order, string(a.Status)) - slices.Index(order, string(b.Status))
		})
		out[i] = ProductStatus{Product: products[i], Counts: counts[id]}
	}
	slices.SortFunc(out, func(a, b ProductStatus) int { return strings.Compare(a.Product.Name, b.Product.Name) })
	return out, nil
}

// count counts the rows of an entity that the viewer sees and that meet cond.
func (s *Service) count(ctx context.Context, entity, cond string, args ...any) (int, error) {
	scoped, more, err := scope.SQL(ctx, entity, "t0")
	if err != nil {
		return 0, err
	}
	var n int
	err = s.db.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM "+db.Tables[entity].Name+" t0 WHERE "+cond+" AND "+scoped, append(args, more...)...)
	if err != nil {
		return 0, fmt.Errorf("dashboard: %w", err)
	}
	return n, nil
}
