package dashboard_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// Each number is that of the list behind it, for whoever looks.
func TestWidgetsEqualTheirLists(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		fill(b)
		changeSuite(b)
		for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller, b.Rival} {
			ctx := b.As(p, permissions(p)...)
			widgets := dashboard.New(b.DB)
			equal := func(what string, widget func() (*int, error), list func() (int, error)) {
				t.Helper()
				got, err := widget()
				if err != nil {
					t.Fatal(err)
				}
				want, err := list()
				if err != nil {
					t.Fatal(err)
				}
				if got == nil || *got != want {
					t.Errorf("%s: %s: %v, and %d in the list", p.Company, what, got, want)
				}
			}
			enabled, yes := enum.CustomerEnabled, true
			equal("enabled customers", func() (*int, error) { return widgets.EnabledCustomers(ctx) }, func() (int, error) {
				page, err := customers.New(b.DB).List(ctx, &customers.CustomerFilter{Status: &enabled}, nil, domain.PageArgs{}, nil, true)
				return page.Total, err
			})
			equal("active partners", func() (*int, error) {
				n, err := widgets.ActivePartners(ctx)
				if tierOne := p.Kind == enum.Distributor; tierOne != (n != nil) {
					t.Fatalf("%s: active partners: %v", p.Company, n)
				} else if !tierOne {
					return new(int), err
				}
				return n, err
			}, func() (int, error) {
				page, err := partners.New(b.DB).List(ctx, &partners.PartnerFilter{Statuses: []enum.PartnerStatus{enum.PartnerActive}}, nil, domain.PageArgs{}, nil, true)
				return page.Total, err
			})
			equal("enabled plans", func() (*int, error) { return widgets.EnabledPlans(ctx) }, func() (int, error) {
				page, err := catalog.New(b.DB).List(ctx, &catalog.PlanFilter{Enabled: &yes}, nil, domain.PageArgs{}, nil, true)
				return page.Total, err
			})
			equal("locked plans", func() (*int, error) { return widgets.LockedPlans(ctx) }, func() (int, error) {
				page, err := catalog.New(b.DB).List(ctx, &catalog.PlanFilter{Locked: &yes}, nil, domain.PageArgs{}, nil, true)
				return page.Total, err
			})
			equal("updates available", func() (*int, error) { return widgets.UpdatesAvailable(ctx) }, func() (int, error) {
				page, err := catalog.New(b.DB).List(ctx, &catalog.PlanFilter{UpdatesAvailable: &yes}, nil, domain.PageArgs{}, nil, true)
				return page.Total, err
			})
			equal("exceeds allocation", func() (*int, error) { return widgets.ExceedsAllocation(ctx) }, func() (int, error) {
				return licenses(ctx, b, licensing.LicenseFilter{ExceedsAllocation: &yes})
			})
			status, err := widgets.LicenseStatus(ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			products, sum := []string{}, 0
			for _, row := range status {
				products = append(products, row.Product.Name)
				for _, c := range row.Counts {
					sum += c.Count
					equal(row.Product.Name+" "+string(c.Status), func() (*int, error) { return &c.Count, nil }, func() (int, error) {
						return licenses(ctx, b, licensing.LicenseFilter{ProductIDs: []string{row.Product.ID}, Statuses: []enum.LicenseStatus{c.Status}})
					})
				}
			}
			equal("licenses of all statuses", func() (*int, error) { return &sum, nil }, func() (int, error) { return licenses(ctx, b, licensing.LicenseFilter{}) })
			if p == b.Distributor && strings.Join(products, ", ") != "Product BACKUP, Product MAIL" {
				t.Errorf("products are %v, wanted by name", products)
			}
		}
	})
}

// Who may not open a list is told no number of it, as by a token of few scopes.
func TestWidgetsAreForWhoMayOpenTheList(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		fill(b)
		widgets := dashboard.New(b.DB)
		for _, may := range []enum.Permission{enum.CustomersRead, enum.PartnersRead, enum.PlansRead, enum.ProductsRead} {
			ctx := b.As(b.Distributor, may)
			told := func(what string, need enum.Permission, n *int, err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				if (n != nil) != (may == need) {
					t.Errorf("with %s: %s: %v", may, what, n)
				}
			}
			n, err := widgets.EnabledCustomers(ctx)
			told("enabled customers", enum.CustomersRead, n, err)
			n, err = widgets.ActivePartners(ctx)
			told("active partners", enum.PartnersRead, n, err)
			n, err = widgets.EnabledPlans(ctx)
			told("enabled plans", enum.PlansRead, n, err)
			n, err = widgets.ExceedsAllocation(ctx)
			told("exceeds allocation", enum.CustomersRead, n, err)
			n, err = widgets.LowPools(ctx)
			told("low pools", enum.PlansRead, n, err)
			n, err = widgets.LockedPlans(ctx)
			told("locked plans", enum.PlansRead, n, err)
			n, err = widgets.UpdatesAvailable(ctx)
			told("updates available", enum.PlansRead, n, err)
			status, err := widgets.LicenseStatus(ctx, nil)
			n = nil
			if status != nil {
				n = new(int)
			}
			told("license status", enum.CustomersRead, n, err)
		}
	})
}

// permissions of an administrator: partners are a Tier 1's.
func permissions(p *db.Partner) []enum.Permission {
	var out []enum.Permission
	for _, one := range enum.Permission("").Values() {
		if p.Kind == enum.Distributor || enum.Permission(one) != enum.PartnersRead {
			out = append(out, enum.Permission(one))
		}
	}
	return out
}

func licenses(ctx context.Context, b *servertest.Book, f licensing.LicenseFilter) (int, error) {
	page, err := licensing.New(b.DB).Licenses(ctx, &f, nil, domain.PageArgs{}, nil, true)
	if err != nil {
		return 0, err
	}
	return page.Total, nil
}

// The licenses that only dates decide are counted from an index alone: its condition
// is the one that the statement asks for.
func TestStatusIsCountedFromTheIndex(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		expr, args := domain.DatedStatusSQL("t0", b.Now())
		plan, err := database.InTx(b.System(), b.DB, func(tx *database.Tx) (string, error) {
			explain := "EXPLAIN QUERY PLAN "
			if tx.Dialect() == "postgres" {
				explain = "EXPLAIN "
				if _, err := tx.Exec(b.System(), "SET LOCAL enable_seqscan = off"); err != nil {
					return "", err
				}
			}
			rows, err := tx.Query(b.System(), explain+"SELECT t0.product_id, "+expr+", count(*) FROM licenses t0 WHERE NOT "+
				domain.BeyondDatesSQL("t0")+" AND t0.root_id = ? GROUP BY 1, 2", append(args, b.Distributor.ID)...)
			if err != nil {
				return "", err
			}
			defer rows.Close()
			columns, err := rows.Columns()
			if err != nil {
				return "", err
			}
			cells := make([]any, len(columns))
			for i := range cells {
				cells[i] = new(any)
			}
			var plan strings.Builder
			for rows.Next() {
				if err := rows.Scan(cells...); err != nil {
					return "", err
				}
				fmt.Fprintln(&plan, *cells[len(cells)-1].(*any)) // what it does comes last
			}
			return plan.String(), rows.Err()
		})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(plan, "licenses_root_dates") {
			t.Errorf("the plan is\n%s", plan)
		}
	})
}

// fill gives each partner of the book customers, some disabled, with licenses of two
// products in any state.
// changeSuite gives partners plans of a suite that has changed since; the MSP has
// approved the change, and a customer of its waits for it.
func changeSuite(b *servertest.Book) {
	suite := b.Suite("PAIR", b.Mail, b.Backup)
	for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Rival} {
		plan := b.Plan(p, suite, func(s *db.ServicePlan) { s.Name = "Pair" })
		c := b.Customer(p, "Pair Works", "UTC")
		a := &db.Assignment{
			ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
			CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12, SuiteVersion: 1,
		}
		b.Insert(a)
		b.Insert(&db.License{
			ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
			CustomerID: c.ID, AssignmentID: a.ID, ProductID: b.Mail.ID, LicenseVersion: enum.Full, Units: 2, TimeZone: "UTC",
			InitialMonths: 12, GraceUnit: enum.Months, Activation: enum.AtStart,
		})
		if p == b.MSP {
			b.DB.ServicePlan.UpdateOneID(plan.ID).SetSuiteVersion(2).ExecX(b.System())
		}
	}
	b.Recompose(suite, b.Mail)
}

func fill(b *servertest.Book) {
	random := rand.New(rand.NewPCG(3, 4))
	maybe := func(chance float64) *time.Time {
		if random.Float64() > chance {
			return nil
		}
		at := b.Now().AddDate(0, 0, random.IntN(5)-2)
		return &at
	}
	for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller, b.Rival} {
		plan := b.Plan(p, b.Mail, func(s *db.ServicePlan) { s.Enabled = p != b.MSP })
		for range 3 {
			c := b.Customer(p, "Widget Works", "UTC")
			disable(b, c, maybe(0.3))
			a := &db.Assignment{
				ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
				CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12,
			}
			b.Insert(a)
			for range 40 {
				l := &db.License{
					ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
					CustomerID: c.ID, AssignmentID: a.ID, ProductID: []string{b.Mail.ID, b.Backup.ID}[random.IntN(2)],
					LicenseVersion: enum.Full, Units: 2, TimeZone: "UTC", InitialMonths: 12, GraceUnit: enum.Months, StartsAt: maybe(0.9),
					Activation:  enum.ActivationPolicy(enum.ActivationPolicy("").Values()[random.IntN(3)]),
					ActivatedAt: maybe(0.6), SuspendedAt: maybe(0.2), CanceledAt: maybe(0.1), BlockedAt: maybe(0.1),
				}
				if l.StartsAt != nil && random.IntN(10) > 0 {
					l.ExpiresAt, l.NotifyAt, l.GraceEndsAt = new(time.Time), maybe(0.9), new(time.Time)
					*l.ExpiresAt, *l.GraceEndsAt = b.Now().AddDate(0, 0, random.IntN(5)-2), b.Now().AddDate(0, 0, random.IntN(7)-2)
				}
				if used := random.IntN(5); used > 0 {
					l.UsedUnits = &used
				}
				b.Insert(l)
			}
		}
	}
}

func disable(b *servertest.Book, c *db.Customer, at *time.Time) {
	_, err := database.InTx(b.System(), b.DB, func(tx *database.Tx) (int64, error) {
		return tx.Exec(b.System(), "UPDATE customers SET disabled_at = ? WHERE id = ?", at, c.ID)
	})
	if err != nil {
		panic(err)
	}
}
