package dashboard

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
)

// PartnerPools are the pools of one product and version that the partners below the
// viewer's have.
type PartnerPools struct {
	Product *db.Product
	Version enum.LicenseVersion
	// Enough, Low and Empty are how many partners have a pool of that level.
	Enough, Low, Empty int
	// Units are what all of them may still hand out.
	Units int
}

// PartnerLicenseStatus counts the pools of the partners below the viewer's that are
// not canceled, by product's name and version. A partner holds no licenses of its own:
// what it may hand out is its pools. rows is what is asked of the products.
func (s *Service) PartnerLicenseStatus(ctx context.Context, rows *domain.Selection) (out []PartnerPools, err error) {
	if !sees(ctx, enum.PartnerLicenses) {
		return nil, nil // the widget is not for this viewer
	}
	cond, args, err := scope.SQL(ctx, "Pool", "t0")
	if err != nil {
		return nil, err
	}
	level := func(l enum.PoolLevel) string {
		return "sum(CASE WHEN " + domain.PoolLevelSQL("t0") + " = '" + string(l) + "' THEN 1 ELSE 0 END)"
	}
	found, err := s.db.Query(ctx, "SELECT t0.product_id, t0.license_version, "+level(enum.EnoughStock)+", "+level(enum.LowStock)+", "+level(enum.NoStock)+
		", sum(t0.stock) FROM pools t0 JOIN partners p ON p.id = t0.partner_id WHERE p.parent_id = ? AND p.canceled_at IS NULL AND "+cond+
		" GROUP BY 1, 2", slices.Concat([]any{viewer.From(ctx).PartnerID}, args)...)
	if err != nil {
		return nil, fmt.Errorf("dashboard: pools: %w", err)
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	out, ids := []PartnerPools{}, []string{}
	for found.Next() {
		var p PartnerPools
		var id string
		if err := found.Scan(&id, &p.Version, &p.Enough, &p.Low, &p.Empty, &p.Units); err != nil {
			return nil, fmt.Errorf("dashboard: pools: %w", err)
		}
		out, ids = append(out, p), append(ids, id)
	}
	if err := found.Err(); err != nil {
		return nil, fmt.Errorf("dashboard: pools: %w", err)
	}
	products, err := s.named(ctx, ids, rows)
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i].Product = products[ids[i]]
	}
	slices.SortFunc(out, func(a, b PartnerPools) int {
		return strings.Compare(a.Product.Name+"\x00"+string(a.Version), b.Product.Name+"\x00"+string(b.Version))
	})
	return out, nil
}

const (
	// newDays is for how many days a partner is new.
	newDays = 30
	// latestPartners is how many of the new are named.
	latestPartners = 5
)

// NewPartners are the partners that were created lately.
type NewPartners struct {
	// From is the first day that counts, in the viewer's zone.
	From   domain.Date
	Count  int
	Latest []*db.Partner
}

// NewPartners tells of the partners below the viewer's that were created within 30
// days, today included; rows is what is asked of the latest.
func (s *Service) NewPartners(ctx context.Context, rows *domain.Selection) (*NewPartners, error) {
	if !sees(ctx, enum.NewPartners) {
		return nil, nil // the widget is not for this viewer
	}
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	from := domain.DateIn(s.db.Now(), zone).AddDays(1 - newDays)
	page, err := s.partners.List(ctx, &partners.PartnerFilter{CreatedFrom: new(from.Start(zone))},
		&partners.PartnerOrder{Field: partners.ByCreatedAt, Direction: domain.Descending}, domain.PageArgs{First: new(latestPartners)}, rows, true)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return &NewPartners{From: from, Count: page.Total, Latest: page.Rows}, nil
}

// yearsCompared is how many calendar years NewPartnerMonths looks at, the present one
// among them: two pairs to compare.
const yearsCompared = 3

// PartnerMonth is how many partners were created in a month.
type PartnerMonth struct {
	// Month is its first day.
	Month domain.Date
	Count int
}

// NewPartnerMonths counts the partners below the viewer's that were created in each
// month from January two years ago to the present one.
func (s *Service) NewPartnerMonths(ctx context.Context) (out []PartnerMonth, err error) {
	if !sees(ctx, enum.NewPartnersOverYears) {
		return nil, nil // the widget is not for this viewer
	}
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	today := domain.DateIn(s.db.Now(), zone)
	first := domain.Date{Year: today.Year - yearsCompared + 1, Month: 1, Day: 1}
	when, args := strings.Builder{}, []any{}
	for month := first; !today.Before(month); month = month.AddMonths(1, 1) {
		fmt.Fprintf(&when, " WHEN t0.created_at < ? THEN %d", len(out))
		args = append(args, month.AddMonths(1, 1).Start(zone))
		out = append(out, PartnerMonth{Month: month})
	}
	rows, err := s.db.Query(ctx, "SELECT CASE"+when.String()+" END, count(*) FROM partners t0 WHERE t0.parent_id = ? AND t0.created_at >= ? AND t0.created_at < ? GROUP BY 1",
		slices.Concat(args, []any{viewer.From(ctx).PartnerID, first.Start(zone), args[len(args)-1]})...)
	if err != nil {
		return nil, fmt.Errorf("dashboard: new partners: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var at, n int
		if err := rows.Scan(&at, &n); err != nil {
			return nil, fmt.Errorf("dashboard: new partners: %w", err)
		}
		out[at].Count = n
	}
	return out, rows.Err()
}

// named reads the products with ids, with their names and what else is asked of them.
func (s *Service) named(ctx context.Context, ids []string, rows *domain.Selection) (map[string]*db.Product, error) {
	out := map[string]*db.Product{}
	if len(ids) == 0 {
		return out, nil
	}
	sel := domain.Select("name")
	if rows != nil {
		maps.Copy(sel.Fields, rows.Fields)
	}
	products, err := read.ByIDs[db.Product](ctx, s.db, slices.Compact(slices.Sorted(slices.Values(ids))), sel)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	for _, p := range products {
		out[p.ID] = p
	}
	return out, nil
}
