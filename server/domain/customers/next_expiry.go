package customers

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// byNextExpiry sorts customers by the end of the license that ends next, as
// domain.EndsNext finds it. Of the whole book the licenses are gone through as they end,
// which is as fast for 100,000 customers as for a hundred, and of those that are enabled,
// for the licenses of others are blocked; of what another filter leaves each customer's
// is looked up.
func (s *Service) byNextExpiry(ctx context.Context, f *CustomerFilter) (read.Sort, error) {
	now := s.db.Now()
	const of = "SELECT %s FROM licenses y WHERE y.customer_id = %s AND "
	ends := domain.EndsNextSQL("y")
	sort := read.Sort{
		Column: "next_expiry", Time: true,
		By: "(" + fmt.Sprintf(of, "min(y.expires_at)", "t0.id") + ends + ")", Args: []any{now},
		Of: func(row db.Row) any {
			if next := domain.EndsNext(row.(*db.Customer).Edges.Licenses, now); next != nil {
				return next.ExpiresAt
			}
			return (*time.Time)(nil)
		},
	}
	if f != nil {
		rest := *f
		if f.Status != nil && *f.Status == enum.CustomerEnabled {
			rest.Status = nil
		}
		if !reflect.ValueOf(rest).IsZero() {
			return sort, nil
		}
	}
	seen, args, err := scope.SQL(ctx, "License", "n")
	if err != nil {
		return read.Sort{}, err
	}
	sort.Sections = []read.Section{
		{
			From: "licenses n CROSS JOIN", // in this order, says CROSS to SQLite
			Where: "t0.id = n.customer_id AND " + seen + " AND " + domain.EndsNextSQL("n") +
				" AND n.id = (" + fmt.Sprintf(of, "y.id", "n.customer_id") + ends + " ORDER BY y.expires_at, y.id LIMIT 1)",
			Args: slices.Concat(args, []any{now, now}),
			By:   "n.expires_at", ID: "n.customer_id",
		},
		{Where: "NOT EXISTS (" + fmt.Sprintf(of, "1", "t0.id") + ends + ")", Args: []any{now}},
	}
	return sort, nil
}
