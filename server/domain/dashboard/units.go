package dashboard

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
)

// monthsBack is how many months that have ended are looked at.
const monthsBack = 12

// UnitsOverTime are the units in use (domain.InUse) at the ends of months, and now.
type UnitsOverTime struct {
	Months []UnitsMonth
	// Products by name, but for those of which no unit was in use.
	Products []ProductUnits
}

// UnitsMonth is a month and what was in use of all products when it ended.
type UnitsMonth struct {
	// Month is its first day.
	Month domain.Date
	// AsOf is when it ended, or for the present month now.
	AsOf  time.Time
	Units int
}

// ProductUnits are the units of one product, for each of the months.
type ProductUnits struct {
	Product *db.Product
	Units   []int
}

// UnitsOverTime adds up the units in use at the end of each of the last 12 months in the
// viewer's zone, and now. It reads the steps that the lines of the report wrote: a
// license that was assigned, changed or suspended in between counts with what it was
// at the time. rows is what is asked of the products.
func (s *Service) UnitsOverTime(ctx context.Context, rows *domain.Selection) (*UnitsOverTime, error) {
	if !sees(ctx, enum.UnitsOverTime) {
		return nil, nil // the widget is not for this viewer
	}
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	now := s.db.Now()
	out := &UnitsOverTime{Months: make([]UnitsMonth, monthsBack+1), Products: []ProductUnits{}}
	month := domain.DateIn(now, zone)
	month.Day = 1
	for i := range out.Months {
		m := month.AddMonths(i-monthsBack, 1)
		out.Months[i] = UnitsMonth{Month: m, AsOf: m.AddMonths(1, 1).Start(zone)}
	}
	out.Months[monthsBack].AsOf = now
	units, err := s.unitsAt(ctx, out.Months)
	if err != nil {
		return nil, fmt.Errorf("dashboard: units: %w", err)
	}
	maps.DeleteFunc(units, func(_ string, of []int) bool {
		return !slices.ContainsFunc(of, func(n int) bool { return n != 0 })
	})
	products, err := s.named(ctx, slices.Collect(maps.Keys(units)), rows)
	if err != nil {
		return nil, err
	}
	for _, p := range products {
		out.Products = append(out.Products, ProductUnits{Product: p, Units: units[p.ID]})
		for i, n := range units[p.ID] {
			out.Months[i].Units += n
		}
	}
	slices.SortFunc(out.Products, func(a, b ProductUnits) int {
		return strings.Compare(a.Product.Name+"\x00"+a.Product.ID, b.Product.Name+"\x00"+b.Product.ID)
	})
	return out, nil
}

// unitsAt adds up steps: those before the end of each month, and until now. It answers
// by product's id.
func (s *Service) unitsAt(ctx context.Context, months []UnitsMonth) (units map[string][]int, err error) {
	scoped, scopeArgs, err := scope.SQL(ctx, "UnitStep", "t0")
	if err != nil {
		return nil, err
	}
	last := len(months) - 1
	when, args := strings.Builder{}, []any{}
	for i, m := range months[:last] {
		fmt.Fprintf(&when, " WHEN t0.at < ? THEN %d", i)
		args = append(args, m.AsOf)
	}
	found, err := s.db.Query(ctx, fmt.Sprintf("SELECT t0.product_id, CASE%s ELSE %d END, sum(t0.units) FROM unit_steps t0 WHERE %s AND t0.at <= ? GROUP BY 1, 2",
		when.String(), last, scoped), slices.Concat(args, scopeArgs, []any{months[last].AsOf})...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	units = map[string][]int{}
	for found.Next() {
		var product string
		var at, n int
		if err := found.Scan(&product, &at, &n); err != nil {
			return nil, err
		}
		if units[product] == nil {
			units[product] = make([]int, len(months))
		}
		for i := at; i < len(months); i++ {
			units[product][i] += n
		}
	}
	return units, found.Err()
}
