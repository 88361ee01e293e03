package onboarding

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

var (
	demoFirst  = []string{"Alder", "Amber", "Ångström", "Atlas", "Birch", "Bluebird", "Cedar", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Iris", "Juniper", "Kestrel", "Lumen", "Maple", "Meridian", "Müller", "Nordic", "Orchid", "Peña", "Pioneer", "Quartz", "Rowan", "Silver", "Søren", "Summit", "Timber", "Union", "Vega", "Willow", "Xenia", "Yarrow", "Zephyr", "日本"}
	demoSecond = []string{"Bakery", "Clinic", "Dental", "Energy", "Farms", "Foods", "Freight", "Hotels", "Labs", "Law", "Logistics", "Motors", "Optics", "Pharmacy", "Press", "Schools", "Studios", "Textiles", "Tools", "Travel"}
	demoForm   = []string{"AB", "B.V.", "Co.", "e.V.", "GmbH", "Group", "Inc.", "K.K.", "LLC", "Ltd", "Oy", "S.A.", "S.r.l."}
	demoGiven  = []string{"Ada", "Anna", "Ben", "Carla", "Chen", "Dario", "Elena", "Emil", "Fatima", "Hana", "Ivan", "Jana", "Karim", "Lena", "Luis", "Maja", "Nora", "Omar", "Priya", "Rosa", "Sven", "Tara", "Viktor", "Yuki"}
	demoFamily = []string{"Berg", "Costa", "Dubois", "Ek", "Fischer", "García", "Haas", "Ito", "Jensen", "Kovač", "Larsen", "Moreau", "Novák", "Okafor", "Patel", "Quinn", "Rossi", "Sato", "Tanaka", "Urban", "Vidal", "Weber", "Young", "Zieliński"}
	demoPlaces = []struct{ city, state, country, zone string }{
		{"Galway", "Connacht", "IE", "Europe/Dublin"}, {"Oslo", "Oslo", "NO", "Europe/Oslo"},
		{"Berlin", "Berlin", "DE", "Europe/Berlin"}, {"Valencia", "Valencia", "ES", "Europe/Madrid"},
		{"Łódź", "Łódzkie", "PL", "Europe/Warsaw"}, {"Austin", "Texas", "US", "America/Chicago"},
		{"Toronto", "Ontario", "CA", "America/Toronto"}, {"São Paulo", "SP", "BR", "America/Sao_Paulo"},
		{"Osaka", "Osaka", "JP", "Asia/Tokyo"}, {"Seoul", "Seoul", "KR", "Asia/Seoul"},
		{"Cairns", "Queensland", "AU", "Australia/Brisbane"}, {"Auckland", "Auckland", "NZ", "Pacific/Auckland"},
	}
	demoUnits = []int{1, 5, 5, 10, 10, 15, 25, 25, 50, 100, 250, 1000}
)

// book is what is written at once.
type book struct {
	customers   []*db.Customer
	users       []*db.User
	assignments []*db.Assignment
	licenses    []*db.License
	lines       []*db.LicenseTransaction
	steps       licensing.Steps
	events      []*db.AuditEvent
}

func (b *book) writeTx(ctx context.Context, d *demo) error {
	if err := load(ctx, d.tx, b.customers); err != nil {
		return err
	}
	if err := load(ctx, d.tx, b.users); err != nil {
		return err
	}
	if err := load(ctx, d.tx, b.assignments); err != nil {
		return err
	}
	if err := load(ctx, d.tx, b.licenses); err != nil {
		return err
	}
	if err := load(ctx, d.tx, b.lines); err != nil {
		return err
	}
	if err := load(ctx, d.tx, b.steps.Rows(d.tx.Now())); err != nil {
		return err
	}
	return load(ctx, d.tx, b.events)
}

// customers makes the customers, chunk by chunk.
func (d *demo) customers(ctx context.Context) error {
	total := d.options.Customers
	for done := 0; done < total; {
		b := book{steps: licensing.Steps{}}
		for range min(demoChunk, total-done) {
			if err := d.customer(ctx, &b, done); err != nil {
				return err
			}
			done++
		}
		if err := b.writeTx(ctx, d); err != nil {
			return err
		}
		if d.options.Progress != nil {
			d.options.Progress(done, total)
		}
	}
	return nil
}

// customer makes the nth customer with its user, plans and history.
func (d *demo) customer(ctx context.Context, b *book, n int) error {
	partner := d.partners[d.random.IntN(len(d.partners))]
	if n == 0 {
		partner = d.partners[1] // customer-one is a customer of msp-one
	}
	company := pick(d, demoFirst) + " " + pick(d, demoSecond) + " " + pick(d, demoForm)
	place := demoPlaces[d.random.IntN(len(demoPlaces))]
	account := d.accountName(company, n)
	if n == 0 {
		account = "customer-one"
	}
	profile := domain.Company{
		Company: company, City: place.city, State: place.state, Country: place.country, TimeZone: place.zone, Locale: "en-US",
		FirstName: pick(d, demoGiven), LastName: pick(d, demoFamily), Email: account + "@customer.example",
	}
	created := d.tx.Now().AddDate(0, 0, -400-d.random.IntN(400)).Add(time.Duration(d.random.IntN(86400)) * time.Second)
	c := &db.Customer{
		ID: id.New(id.Customer), CreatedAt: created, UpdatedAt: created, Version: 1, HoldingsVersion: 1,
		RootID: partner.RootID, PartnerID: partner.ID, CreatedByPartnerID: partner.ID, EmergencyEmails: []string{},
	}
	customers.SetProfile(c, profile)
	disabled := n > 0 && d.random.IntN(50) == 0
	if disabled {
		at := d.tx.Now().AddDate(0, 0, -d.random.IntN(30))
		c.DisabledAt = &at
	}
	u := identity.NewUser{
		RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: c.ID, AccountName: account, Role: enum.Administrator,
		FirstName: c.FirstName, LastName: c.LastName, Email: c.Email, TimeZone: c.TimeZone, Locale: c.Locale,
	}
	if n == 0 {
		u.PasswordHash = &d.options.PasswordHash
	}
	b.customers = append(b.customers, c)
	b.users = append(b.users, u.Row(created))
	v := viewer.From(ctx)
	b.events = append(b.events, &db.AuditEvent{
		ID: id.At(id.Audit, created), CreatedAt: created, RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: &c.ID,
		ActorID: v.UserID, ActorName: v.Name, Via: v.Via, ObjectID: c.ID, Action: "customer.create",
	})
	return d.assign(ctx, b, c, partner, disabled)
}

// assign gives a customer none, one or two plans that do not collide.
func (d *demo) assign(ctx context.Context, b *book, c *db.Customer, partner demoPartner, disabled bool) error {
	wanted := []int{0, 1, 1, 1, 1, 1, 1, 2, 2, 2}[d.random.IntN(10)]
	if len(b.customers) == 1 {
		wanted = 2
	}
	families := map[string]bool{}
	for _, at := range d.random.Perm(len(partner.plans)) {
		plan := partner.plans[at]
		if wanted == 0 {
			return nil
		}
		if plan.LicenseVersion == enum.NFR {
			// A partner has one for itself: its first customer stands for its own lab.
			if d.nfr[plan.ID] {
				continue
			}
			d.nfr[plan.ID] = true
		}
		if collides(plan, families) {
			continue
		}
		wanted--
		if err := d.assignPlan(ctx, b, c, plan, disabled); err != nil {
			return err
		}
	}
	return nil
}

func collides(plan *catalog.Plan, families map[string]bool) bool {
	for _, l := range plan.Components {
		if families[l.Edges.Product.Family] {
			return true
		}
	}
	for _, l := range plan.Components {
		families[l.Edges.Product.Family] = true
	}
	return false
}

// assignPlan makes an assignment whose term began so long ago that its licenses
// have one of the statuses.
func (d *demo) assignPlan(ctx context.Context, b *book, c *db.Customer, plan *catalog.Plan, disabled bool) error {
	now := d.tx.Now()
	units := demoUnits[d.random.IntN(len(demoUnits))]
	if plan.LicenseVersion == enum.NFR {
		units = 1
	}
	var ps domain.Problems
	h := licensing.Grant(&ps, "demo", c, plan, licensing.PlanAssignmentInput{PlanID: plan.ID, Units: &units}, now)
	if err := ps.Err(); err != nil {
		return err
	}
	a, rows := h.Assignment, h.Licenses
	today := domain.DateIn(now, domain.Zone(c.TimeZone))
	first, state := d.begun(today, plan)
	a.CreatedAt, a.UpdatedAt = first.Start(time.UTC), first.Start(time.UTC)
	if first.Start(time.UTC).After(now) {
		a.CreatedAt, a.UpdatedAt = now, now
	}
	if disabled {
		state = "blocked"
	}
	for _, l := range rows {
		l.CreatedAt, l.UpdatedAt = a.CreatedAt, a.UpdatedAt
		d.age(l, first, state, now)
		if disabled {
			l.BlockedAt = c.DisabledAt
		}
		licensing.SetDue(l, now)
		change := licensing.Change{
			Type: enum.NewPurchase, Cause: "ASSIGNED", After: l, PlanID: plan.ID, PlanName: plan.Name,
			ProductName: l.Edges.Product.Name, At: a.CreatedAt, EffectiveAt: a.CreatedAt,
		}
		b.steps.Add(change, a.CreatedAt)
		line, err := change.Line(viewer.From(ctx), a.CreatedAt)
		if err != nil {
			return err
		}
		line.ID = id.At(id.Transaction, a.CreatedAt)
		b.lines = append(b.lines, line)
	}
	switch state {
	case "ended", "lapsed": // they would have renewed themselves otherwise
		a.AutoRenew, a.RenewalMonths = false, 0
	case "suspended":
		a.SuspendedAt = rows[0].SuspendedAt
	case "canceled":
		reason := enum.EndCanceled
		a.CanceledAt, a.EndReason = rows[0].CanceledAt, &reason
	}
	b.assignments, b.licenses = append(b.assignments, a), append(b.licenses, rows...)
	return nil
}

// begun chooses the first day of a term, and what was done to it since.
func (d *demo) begun(today domain.Date, plan *catalog.Plan) (domain.Date, string) {
	back := today.AddMonths(-plan.InitialMonths, today.Day)
	length := back.DaysUntil(today)
	switch roll := d.random.IntN(100); {
	case roll < 4:
		return today.AddDays(3 + d.random.IntN(45)), "scheduled"
	case roll < 10:
		return back.AddDays(d.random.IntN(min(length, 20)) + 1), "ending"
	case roll < 14:
		return back.AddDays(-d.random.IntN(20)), "ended"
	case roll < 18:
		return back.AddDays(-60 - d.random.IntN(90)), "lapsed"
	case roll < 20:
		return today.AddDays(-d.random.IntN(length)), "suspended"
	case roll < 22:
		return today.AddDays(-d.random.IntN(length)), "canceled"
	case roll < 25:
		return today.AddDays(-d.random.IntN(min(length, 10))), "waiting"
	}
	return today.AddDays(-d.random.IntN(length)), "running"
}

// age gives a license the facts of its state.
func (d *demo) age(l *db.License, first domain.Date, state string, now time.Time) {
	if l.Activation == enum.AtStart || state != "waiting" {
		licensing.Begin(l, first)
	}
	started := l.StartsAt != nil && l.StartsAt.Before(now)
	if l.Activation != enum.AtStart && state != "waiting" && started {
		l.ActivatedAt = l.StartsAt
	}
	recently := now.AddDate(0, 0, -1-d.random.IntN(15))
	switch state {
	case "suspended":
		licensing.Suspend(l, recently)
	case "canceled":
		l.CanceledAt = &recently
	}
	if l.Edges.Product.ReportsUsage && started {
		used := l.Units * d.random.IntN(100) / 100
		if d.random.IntN(25) == 0 {
			used = l.Units + 1 + d.random.IntN(l.Units)
		}
		l.UsedUnits = &used
	}
}

func pick(d *demo, from []string) string { return from[d.random.IntN(len(from))] }

func sortedKeys[V any](m map[string]V) []string {
	return slices.SortedFunc(maps.Keys(m), strings.Compare)
}
