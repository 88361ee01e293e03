package dashboard_test

import (
	"context"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// The weeks ahead and the lines of what needs attention are what their lists hold,
// for whoever looks.
func TestEndsEqualTheirLists(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		b.DB.Partner.UpdateOneID(b.Distributor.ID).SetTimeZone("America/St_Johns").ExecX(b.System())
		ends(b)
		keep(b)
		widgets, total := dashboard.New(b.DB), 0
		for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller, b.Rival} {
			ctx := b.As(p, permissions(p)...)
			list := func(f licensing.LicenseFilter) int {
				t.Helper()
				f.FirstToEnd = true
				n, err := licenses(ctx, b, f)
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			same := func(what string, n *int, err error, want int) {
				t.Helper()
				if err != nil || n == nil || *n != want {
					t.Errorf("%s: %s: %v, %v; %d in the list", p.Company, what, n, err, want)
				}
			}
			weeks, err := widgets.ExpiriesAhead(ctx)
			if err != nil || len(weeks) != 13 {
				t.Fatal(len(weeks), err)
			}
			name, err := widgets.TimeZone(ctx)
			if err != nil {
				t.Fatal(err)
			}
			zone := domain.Zone(name)
			if today := domain.DateIn(b.Now(), zone); weeks[0].From != today || weeks[12].To != today.AddDays(90) {
				t.Errorf("from %s to %s, today is %s", weeks[0].From, weeks[12].To, today)
			}
			for _, w := range weeks {
				// As the console asks for the days of a week.
				f := licensing.LicenseFilter{
					Statuses: licensing.GoingOn(), ExpiresFrom: new(w.From.Start(zone).Add(time.Second)), ExpiresBefore: new(w.To.AddDays(1).Start(zone).Add(time.Second)),
				}
				f.AutoRenew = new(true)
				same("renews in the week of "+w.From.String(), &w.Renewing, nil, list(f))
				f.AutoRenew = new(false)
				same("to decide in the week of "+w.From.String(), &w.Undecided, nil, list(f))
				total += w.Renewing + w.Undecided
			}
			n, err := widgets.PlansUndecided(ctx)
			same("undecided", n, err, list(licensing.LicenseFilter{Statuses: licensing.GoingOn(), ExpiresWithinDays: new(30), AutoRenew: new(false)}))
			n, err = widgets.PlansInGrace(ctx)
			same("in grace", n, err, list(licensing.LicenseFilter{Statuses: []enum.LicenseStatus{enum.Grace}}))
			page, err := customers.New(b.DB).List(ctx, &customers.CustomerFilter{OpenCrossgrade: true}, nil, domain.PageArgs{}, nil, true)
			if err != nil {
				t.Fatal(err)
			}
			if p == b.MSP && page.Total != 1 {
				t.Errorf("%d customers with an open crossgrade", page.Total)
			}
			n, err = widgets.OpenCrossgrades(ctx)
			same("crossgrades", n, err, page.Total)
		}
		if total == 0 {
			t.Error("nothing ended in any week")
		}
	})
}

// A term that ends with the midnight after a day belongs to that day's week.
func TestTheLastDayDecidesTheWeek(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		zone := domain.Zone(b.MSP.TimeZone)
		today := domain.DateIn(b.Now(), zone)
		plan := b.Plan(b.MSP, b.Mail, nil)
		last := []int{6, 7, 90, 91}
		for _, days := range last {
			hold(b, b.MSP, plan, today.AddDays(days+1).Start(zone), true)
		}
		weeks, err := dashboard.New(b.DB).ExpiriesAhead(b.As(b.MSP))
		if err != nil {
			t.Fatal(err)
		}
		for i, w := range weeks {
			want := 0
			if i == 0 || i == 1 || i == 12 {
				want = 1
			}
			if w.Renewing != want || w.Undecided != 0 {
				t.Errorf("week %d, %s to %s: %+v, want %d", i, w.From, w.To, w.Ends, want)
			}
		}
	})
}

// Pools and new partners are what the list of partners holds.
func TestPartnerWidgetsEqualTheirLists(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		pool := func(p *db.Partner, product *db.Product, version enum.LicenseVersion, stock, threshold int) {
			b.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: product.ID, LicenseVersion: version, Stock: stock, Threshold: threshold, Maximum: 1000,
			})
		}
		pool(b.MSP, b.Mail, enum.Full, 10, 10)
		pool(b.MSP, b.Mail, enum.Trial, 3, 0)
		pool(b.MSP, b.Backup, enum.Full, 0, 0)
		pool(b.Reseller, b.Mail, enum.Full, 9, 10)
		pool(b.Distributor, b.Mail, enum.Full, 0, 5) // its own stock is another matter
		pool(b.RivalMSP, b.Mail, enum.Full, 0, 5)
		ctx, widgets, list := b.As(b.Distributor), dashboard.New(b.DB), partners.New(b.DB)
		count := func(f partners.PartnerFilter) int {
			t.Helper()
			page, err := list.List(ctx, &f, nil, domain.PageArgs{}, nil, true)
			if err != nil {
				t.Fatal(err)
			}
			return page.Total
		}
		rows, err := widgets.PartnerLicenseStatus(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		want := []dashboard.PartnerPools{
			{Product: b.Backup, Version: enum.Full, Empty: 1},
			{Product: b.Mail, Version: enum.Full, Enough: 1, Low: 1, Units: 19},
			{Product: b.Mail, Version: enum.Trial, Enough: 1, Units: 3},
		}
		if len(rows) != len(want) {
			t.Fatalf("%+v", rows)
		}
		for i, r := range rows {
			w := want[i]
			if r.Product.ID != w.Product.ID || r.Version != w.Version || r.Enough != w.Enough || r.Low != w.Low || r.Empty != w.Empty || r.Units != w.Units {
				t.Errorf("%s %s: %+v", r.Product.Name, r.Version, r)
			}
			for level, n := range map[enum.PoolLevel]int{enum.EnoughStock: r.Enough, enum.LowStock: r.Low, enum.NoStock: r.Empty} {
				f := partners.PartnerFilter{PoolProductIDs: []string{r.Product.ID}, PoolVersions: []enum.LicenseVersion{r.Version}, PoolLevels: []enum.PoolLevel{level}}
				if got := count(f); got != n {
					t.Errorf("%s %s %s: %d, and %d in the list", r.Product.Name, r.Version, level, n, got)
				}
			}
		}

		zone := domain.Zone(b.Distributor.TimeZone)
		today := domain.DateIn(b.Now(), zone)
		for i, day := range []domain.Date{today, today.AddDays(-29), today.AddDays(-30), {Year: today.Year - 2, Month: 1, Day: 1}, {Year: today.Year - 3, Month: 12, Day: 31}} {
			p := *b.MSP
			p.ID, p.Company, p.CreatedAt = id.New(id.Partner), "Partner "+string(rune('A'+i)), day.Start(zone)
			b.Insert(&p)
		}
		if _, err := b.DB.Exec(b.System(), "UPDATE partners SET created_at = ? WHERE id IN (?, ?)", today.AddDays(-400).Start(zone), b.MSP.ID, b.Reseller.ID); err != nil {
			t.Fatal(err)
		}
		lately, err := widgets.NewPartners(ctx, domain.Select("company"))
		if err != nil {
			t.Fatal(err)
		}
		if n := count(partners.PartnerFilter{CreatedFrom: new(lately.From.Start(zone))}); lately.Count != n || n != 2 || len(lately.Latest) != 2 || lately.Latest[0].Company != "Partner A" {
			t.Errorf("%+v, and %d in the list", lately, n)
		}
		months, err := widgets.NewPartnerMonths(ctx)
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, m := range months {
			n := count(partners.PartnerFilter{CreatedFrom: new(m.Month.Start(zone)), CreatedBefore: new(m.Month.AddMonths(1, 1).Start(zone))})
			if m.Count != n {
				t.Errorf("%s: %d, and %d in the list", m.Month, m.Count, n)
			}
			sum += n
		}
		if last := months[len(months)-1].Month; sum != 6 || months[0].Month.Year != today.Year-2 || last.Month != today.Month || last.Year != today.Year {
			t.Errorf("%d partners from %s to %s", sum, months[0].Month, last)
		}
	})
}

// The whole dashboard takes as many statements for many customers as for few.
func TestStatementsAreBounded(t *testing.T) {
	t.Parallel()
	const most = 25
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		count := func() int {
			ctx, counter := database.WithCounter(b.As(b.Distributor))
			whole(ctx, t, dashboard.New(b.DB))
			return len(counter.Texts())
		}
		fill(b)
		few := count()
		plan := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { p.Name = "More" })
		for day := range 40 {
			hold(b, b.MSP, plan, b.Now().AddDate(0, 0, 3*day), day%2 == 0)
		}
		keep(b)
		if many := count(); many != few || many > most {
			t.Errorf("%d statements, and %d for fewer customers; at most %d", many, few, most)
		}
	})
}

// whole asks for all that a dashboard shows.
func whole(ctx context.Context, t *testing.T, s *dashboard.Service) {
	t.Helper()
	for i, err := range []error{
		second(s.Widgets(ctx)), second(s.TimeZone(ctx)), second(s.EnabledCustomers(ctx)), second(s.ActivePartners(ctx)),
		second(s.EnabledPlans(ctx)), second(s.LicenseStatus(ctx, nil)), second(s.ExpiriesAhead(ctx)), second(s.PartnerLicenseStatus(ctx, nil)),
		second(s.NewPartners(ctx, nil)), second(s.NewPartnerMonths(ctx)), second(s.ExceedsAllocation(ctx)), second(s.PlansUndecided(ctx)),
		second(s.PlansInGrace(ctx)), second(s.OpenCrossgrades(ctx)), second(s.LowPools(ctx)), second(s.LockedPlans(ctx)), second(s.UpdatesAvailable(ctx)),
	} {
		if err != nil {
			t.Fatal(i, err)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// ends gives each partner plans that end on many days, some with two licenses.
func ends(b *servertest.Book) {
	for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller, b.Rival} {
		plan := b.Plan(p, b.Mail, nil)
		for day := -20; day < 110; day += 3 {
			a := hold(b, p, plan, b.Now().AddDate(0, 0, day).Truncate(time.Hour), day%2 == 0)
			if day%4 == 0 {
				add(b, a, b.Now().AddDate(0, 0, day-9), nil)
			}
			if day%5 == 0 {
				add(b, a, b.Now().AddDate(0, 0, day-12), new(b.Now()))
			}
		}
	}
}

// hold gives a new customer a plan that ends at an instant.
func hold(b *servertest.Book, p *db.Partner, plan *db.ServicePlan, at time.Time, renews bool) *db.Assignment {
	c := b.Customer(p, "Ending Works", "UTC")
	a := &db.Assignment{
		ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
		CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12, AutoRenew: renews,
	}
	b.Insert(a)
	add(b, a, at, nil)
	return a
}

// add adds a license to an assignment; canceled is when it was, if ever.
func add(b *servertest.Book, a *db.Assignment, at time.Time, canceled *time.Time) {
	b.Insert(&db.License{
		ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: a.RootID, PartnerID: a.PartnerID,
		CustomerID: a.CustomerID, AssignmentID: a.ID, ProductID: b.Mail.ID, LicenseVersion: enum.Full, Units: 2, TimeZone: "UTC",
		InitialMonths: 12, GraceUnit: enum.Months, Activation: enum.AtStart, StartsAt: new(at.AddDate(-1, 0, 0)), ExpiresAt: &at,
		GraceEndsAt: new(at.AddDate(0, 1, 0)), CanceledAt: canceled,
	})
}

// keep keeps a crossgrade open for a customer of the MSP, beside one that is over.
func keep(b *servertest.Book) {
	plan := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { p.Name = "Kept" })
	for _, resolved := range []*time.Time{nil, new(b.Now())} {
		c := b.Customer(b.MSP, "Keeping Works", "UTC")
		b.Insert(&db.Crossgrade{
			ID: id.New(id.Crossgrade), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: c.RootID, PartnerID: c.PartnerID,
			CustomerID: c.ID, PlanID: plan.ID, Units: new(3), Licenses: map[string]int{}, HoldingsVersion: 1, ResolvedAt: resolved,
		})
	}
}
