package licensing

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// zones are all that IANA names.
func zones(t *testing.T) []string {
	t.Helper()
	raw, err := os.ReadFile("../testdata/zones.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(raw))
}

// dawn is when the books of these tests begin.
var dawn = time.Date(2023, 10, 29, 0, 30, 0, 0, time.UTC)

// holdingOf makes an assignment with one license that begins on a day.
func holdingOf(id, zone string, first domain.Date, months int, change func(*db.Assignment, *db.License)) *Holding {
	product := &db.Product{ID: "prd_" + id, Name: "Product " + id, Kind: enum.SaaS}
	a := &db.Assignment{ID: "asg_" + id, CustomerID: "cus", InitialMonths: months, AutoRenew: true, RenewalMonths: months}
	a.Edges.Plan = &db.ServicePlan{Name: "Plan " + id, Edges: db.ServicePlanEdges{Product: product}}
	l := &db.License{
		ID: "lic_" + id, CustomerID: "cus", AssignmentID: a.ID, LicenseVersion: enum.Full, Activation: enum.AtStart, Units: 5,
		StockUnits: 5, TimeZone: zone, InitialMonths: months, NotificationDays: 30, ChargeableMonth: 1, GraceLength: 1, GraceUnit: enum.Months,
	}
	l.Edges.Product = product
	if change != nil {
		change(a, l)
	}
	Begin(l, first)
	l.DueAt = dueAfter(l, dawn)
	if !Stands(l, dawn) {
		l.StockUnits = 0
	}
	return &Holding{Assignment: a, Licenses: []*db.License{l}}
}

func bookOf(holdings ...*Holding) *Book {
	return &Book{
		Customer: &db.Customer{ID: "cus", Email: "contact@customer.example"},
		Partner:  &db.Partner{ID: "prt", Company: "Partner", Email: "contact@partner.example"},
		Holdings: holdings, now: dawn,
	}
}

// anyBooks are books of any licenses, the same for the same seed.
func anyBooks(t *rapid.T, names []string) []*Book {
	var books []*Book
	for n := range rapid.IntRange(1, 3).Draw(t, "books") {
		var held []*Holding
		for m := range rapid.IntRange(1, 4).Draw(t, "holdings") {
			first := domain.DateIn(dawn, time.UTC).AddDays(rapid.IntRange(-800, 60).Draw(t, "start"))
			h := holdingOf(fmt.Sprintf("%d_%d", n, m), rapid.SampledFrom(names).Draw(t, "zone"), first,
				rapid.IntRange(1, 14).Draw(t, "months"), func(a *db.Assignment, l *db.License) {
					a.AutoRenew, a.RenewalMonths = rapid.Bool().Draw(t, "renews"), rapid.IntRange(1, 66).Draw(t, "renewal")
					l.NotificationDays = rapid.IntRange(0, 90).Draw(t, "notice")
					l.GraceLength = rapid.IntRange(0, 3).Draw(t, "grace")
					l.GraceUnit = rapid.SampledFrom([]enum.PeriodUnit{enum.Days, enum.Months}).Draw(t, "unit")
					if rapid.IntRange(0, 5).Draw(t, "version") == 0 {
						l.LicenseVersion = enum.Trial
					}
				})
			if rapid.Bool().Draw(t, "scheduled") {
				h.Update = anyUpdate(t, h)
			}
			held = append(held, h)
		}
		b := bookOf(held...)
		if rapid.IntRange(0, 3).Draw(t, "disabled") == 0 {
			at := dawn.AddDate(0, rapid.IntRange(0, 24).Draw(t, "when"), 0)
			b.Customer.DisabledAt = &at
		}
		books = append(books, b)
	}
	return books
}

// anyUpdate is an update of an assignment, mostly on the instant of one of its borders.
func anyUpdate(t *rapid.T, h *Holding) *Scheduled {
	l := h.Licenses[0]
	u := &db.ScheduledUpdate{
		ID: "upd_" + h.ID, AssignmentID: h.ID, Version: 1, TimeZone: l.TimeZone,
		Timing: rapid.SampledFrom([]enum.UpdateTiming{enum.OnDate, enum.OnDate, enum.AtRenewal}).Draw(t, "timing"),
	}
	if u.Timing == enum.OnDate {
		zone := domain.Zone(l.TimeZone)
		day := domain.DateIn(dawn, zone).AddDays(rapid.IntRange(1, 700).Draw(t, "when"))
		if ends := domain.DateIn(*l.ExpiresAt, zone); rapid.IntRange(0, 2).Draw(t, "at a border") > 0 && domain.DateIn(dawn, zone).Before(ends) {
			day = ends
		}
		at, due := day.Start(zone), day.Start(zone)
		u.EffectiveAt, u.DueAt = &at, &due
	}
	if rapid.Bool().Draw(t, "units") {
		u.Units = ptrTo(rapid.IntRange(1, 20).Draw(t, "new units"))
	}
	if rapid.Bool().Draw(t, "terms") {
		u.AutoRenew, u.NotificationDays = ptrTo(rapid.Bool().Draw(t, "renews then")), ptrTo(rapid.IntRange(0, 90).Draw(t, "notice then"))
	}
	if rapid.Bool().Draw(t, "expiry") {
		u.ExpirationDate = domain.DateIn(dawn, time.UTC).AddDays(rapid.IntRange(1, 1500).Draw(t, "new expiry")).String()
	}
	h.ScheduledUpdateID = &u.ID
	return &Scheduled{ScheduledUpdate: u}
}

func ptrTo[T any](v T) *T { return &v }

// copied is an independent copy of books that have not changed yet.
func copied(books []*Book) []*Book {
	out := make([]*Book, len(books))
	for i, b := range books {
		again := *b
		again.Holdings = nil
		for _, h := range b.Holdings {
			a := *h.Assignment
			mine := &Holding{Assignment: &a}
			if h.Update != nil {
				u := *h.Update.ScheduledUpdate
				mine.Update = &Scheduled{ScheduledUpdate: &u}
			}
			for _, l := range h.Licenses {
				one := *l
				mine.Licenses = append(mine.Licenses, &one)
			}
			again.Holdings = append(again.Holdings, mine)
		}
		out[i] = &again
	}
	return out
}

// told is everything that a book would write, as text.
func told(t *rapid.T, books []*Book) string {
	var out strings.Builder
	for _, b := range books {
		for _, u := range b.updates.changed {
			fmt.Fprintln(&out, u.ID, u.Version, u.DueAt, u.AppliedAt, u.FailedAt, u.Failure)
		}
		for _, h := range b.Holdings {
			fmt.Fprintln(&out, h.Version, h.AutoRenew, h.RenewalMonths, h.NotificationDays, h.ScheduledUpdateID)
			for _, l := range h.Licenses {
				fmt.Fprintln(&out, text(t, l.Values()))
			}
		}
		for _, c := range b.changes {
			fmt.Fprintln(&out, c.Cause, c.At, c.EffectiveAt, text(t, c.Before.Values()), text(t, c.After.Values()))
		}
		for _, e := range b.events {
			fmt.Fprintln(&out, e.Action, e.ObjectID, text(t, e.Changes))
		}
		for _, m := range b.mails {
			fmt.Fprintln(&out, m.Kind, m.DueAt, m.DedupKey, text(t, m.Data))
		}
		for _, m := range b.moves {
			fmt.Fprintln(&out, m.license.ID, m.units)
		}
	}
	return out.String()
}

func text(t *rapid.T, v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Spec 5.1, rows 10 and 39: one jump is the same as many steps, whatever is held.
func TestOneJumpIsManySteps(t *testing.T) {
	t.Parallel()
	names := zones(t)
	crossed, ran := 0, map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		jump := anyBooks(t, names)
		steps := copied(jump)
		end := dawn.AddDate(0, rapid.IntRange(1, 40).Draw(t, "until"), 0)
		settle(jump, end, nil)
		for at := dawn; at.Before(end); {
			at = at.Add(time.Duration(rapid.IntRange(1, 200*24*60).Draw(t, "step")) * time.Minute)
			if at.After(end) {
				at = end
			}
			settle(steps, at, nil)
		}
		if a, b := told(t, jump), told(t, steps); a != b {
			t.Fatalf("one jump gives\n%s\nmany steps give\n%s", a, b)
		}
		for _, b := range jump {
			crossed += len(b.events)
			for _, e := range b.events {
				ran[e.Action]++
			}
		}
	})
	if crossed < 100 || ran["assignment.update_applied"] < 20 || ran["assignment.update_failed"] < 5 {
		t.Errorf("only %d borders were crossed: %v", crossed, ran)
	}
}

// Spec 5.1, row 39: each border of a license is crossed once, in order, as of its
// own instant; and afterwards nothing is due before the end.
func TestEachBorderOnceAndInOrder(t *testing.T) {
	t.Parallel()
	names := zones(t)
	rapid.Check(t, func(t *rapid.T) {
		books := anyBooks(t, names)
		end := dawn.AddDate(0, rapid.IntRange(1, 60).Draw(t, "until"), 0)
		settle(books, end, nil)
		for _, b := range books {
			last := dawn
			seen := map[string]bool{}
			for _, e := range b.events {
				at := e.Changes.(Happening).At
				if at.Before(last) || at.After(end) {
					t.Fatalf("%s of %s at %s, after %s and until %s", e.Action, e.ObjectID, at, last, end)
				}
				last = at
				key := e.Action + e.ObjectID + at.String()
				if seen[key] {
					t.Fatalf("%s twice", key)
				}
				seen[key] = true
			}
			for _, l := range b.all() {
				if l.DueAt != nil && !l.DueAt.After(end) {
					t.Fatalf("%s is due at %s, before %s", l.ID, l.DueAt, end)
				}
				if !Stands(l, end) && l.StockUnits != 0 {
					t.Fatalf("%s has expired and keeps %d units of stock", l.ID, l.StockUnits)
				}
				if Stands(l, end) && l.StockUnits != l.Units {
					t.Fatalf("%s lives with %d units of stock", l.ID, l.StockUnits)
				}
			}
		}
	})
}

// Spec 5.1, rows 5 and 6: every renewal ends on the anchor day of the first start,
// or on the last day of a month that has none.
func TestRenewalsKeepTheAnchorDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule, first string
		months      int
		want        []string
	}{
		{"5.1/5_the_31st_in_short_months", "2024-01-31", 1, []string{"2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"}},
		{"5.1/5_the_31st_in_a_common_year", "2023-12-31", 1, []string{"2024-01-31", "2024-02-29", "2024-03-31"}},
		{"5.1/6_a_leap_day_comes_back", "2024-02-29", 12, []string{"2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"}},
		{"5.1/5_quarters_of_the_31st", "2023-11-30", 3, []string{"2024-02-29", "2024-05-30", "2024-08-30"}},
		{"5.1/12_terms_of_66_months", "2023-10-31", 66, []string{"2029-04-30", "2034-10-31", "2040-04-30"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			for _, zone := range []string{"UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Africa/Cairo"} {
				first, err := domain.ParseDate(c.first)
				if err != nil {
					t.Fatal(err)
				}
				h := holdingOf("a", zone, first, c.months, nil)
				b := bookOf(h)
				for _, want := range c.want {
					l := h.Licenses[0]
					if got := domain.DateIn(*l.ExpiresAt, domain.Zone(zone)).String(); got != want {
						t.Fatalf("in %s it ends on %s, want %s", zone, got, want)
					}
					settle([]*Book{b}, *l.ExpiresAt, nil)
				}
			}
		})
	}
}

// Spec 5.1, rows 3, 4 and 7: over every transition of every zone a term begins and
// ends at the first instant of its day there, and its grace does too.
func TestTermsOverEveryTransition(t *testing.T) {
	t.Parallel()
	from, until := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2038, 1, 1, 0, 0, 0, 0, time.UTC)
	tried := 0
	for _, name := range zones(t) {
		if !domain.KnownZone(name) {
			t.Fatalf("%s is no zone", name)
		}
		zone := domain.Zone(name)
		for at := from; at.Before(until); {
			_, next := at.In(zone).ZoneBounds()
			if next.IsZero() {
				break
			}
			at = next
			tried++
			day := domain.DateIn(at, zone)
			for _, months := range []int{1, 12, 66} {
				for _, first := range []domain.Date{day, day.AddDays(-1), day.AddDays(1), day.AddMonths(-months, day.Day)} {
					checkTerm(t, name, first, months)
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d transitions were tried", tried)
	}
}

func checkTerm(t *testing.T, name string, first domain.Date, months int) {
	t.Helper()
	l := holdingOf("a", name, first, months, nil).Licenses[0]
	zone := domain.Zone(name)
	last := first.AddMonths(months, first.Day)
	for what, c := range map[string]struct {
		at  time.Time
		day domain.Date
	}{
		"start": {*l.StartsAt, first}, "end": {*l.ExpiresAt, last}, "notice": {*l.NotifyAt, last.AddDays(-30)}, "grace": {*l.GraceEndsAt, last.AddMonths(1, last.Day)},
	} {
		if domain.DateIn(c.at, zone).Before(c.day) || !domain.DateIn(c.at.Add(-time.Microsecond), zone).Before(c.day) {
			t.Fatalf("%s: the %s of %d months from %s is %s, not the first instant of %s", name, what, months, first, c.at, c.day)
		}
	}
	if !l.NotifyAt.Before(*l.ExpiresAt) || !l.ExpiresAt.Before(*l.GraceEndsAt) || !l.StartsAt.Before(*l.ExpiresAt) {
		t.Fatalf("%s: %d months from %s are out of order", name, months, first)
	}
}
