package dashboard

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
)

// ProductStatus are the licenses of one product, by status.
type ProductStatus struct {
	Product *db.Product
	Counts  []StatusCount
}

// StatusCount is how many licenses have a status.
type StatusCount struct {
	Status enum.LicenseStatus
	Count  int
}

// LicenseStatus counts licenses per product and status, by product name; rows is
// what is asked of the products.
func (s *Service) LicenseStatus(ctx context.Context, rows *domain.Selection) ([]ProductStatus, error) {
	if !sees(ctx, enum.CustomerLicenses) {
		return nil, nil // the widget is not for this viewer
	}
	counts, err := s.countStatus(ctx)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	products, err := s.named(ctx, slices.Collect(maps.Keys(counts)), rows)
	if err != nil {
		return nil, err
	}
	out := make([]ProductStatus, 0, len(products))
	for _, p := range products {
		of := ProductStatus{Product: p}
		for _, status := range enum.LicenseStatus("").Values() {
			if n := counts[p.ID][enum.LicenseStatus(status)]; n > 0 {
				of.Counts = append(of.Counts, StatusCount{enum.LicenseStatus(status), n})
			}
		}
		out = append(out, of)
	}
	slices.SortFunc(out, func(a, b ProductStatus) int { return strings.Compare(a.Product.Name, b.Product.Name) })
	return out, nil
}

// countStatus counts by product's id and status. Most licenses are counted from an
// index with their dates; of the few others the rows are read.
func (s *Service) countStatus(ctx context.Context) (map[string]map[enum.LicenseStatus]int, error) {
	scoped, scopeArgs, err := scope.SQL(ctx, "License", "t0")
	if err != nil {
		return nil, err
	}
	dated, datedArgs := domain.DatedStatusSQL("t0", s.db.Now())
	status, statusArgs := domain.LicenseStatusSQL("t0", s.db.Now())
	beyond := domain.BeyondDatesSQL("t0")
	found, err := s.db.Query(ctx, "SELECT t0.product_id, "+dated+", count(*) FROM licenses t0 WHERE NOT "+beyond+" AND "+scoped+" GROUP BY 1, 2"+
		" UNION ALL SELECT t0.product_id, "+status+", count(*) FROM licenses t0 WHERE "+beyond+" AND "+scoped+" GROUP BY 1, 2",
		slices.Concat(datedArgs, scopeArgs, statusArgs, scopeArgs)...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	counts := map[string]map[enum.LicenseStatus]int{}
	for found.Next() {
		var product string
		var status enum.LicenseStatus
		var n int
		if err := found.Scan(&product, &status, &n); err != nil {
			return nil, err
		}
		if counts[product] == nil {
			counts[product] = map[enum.LicenseStatus]int{}
		}
		counts[product][status] += n
	}
	if err := found.Err(); err != nil {
		return nil, err
	}
	return counts, found.Close()
}
