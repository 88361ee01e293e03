package licensing_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// byHand is a plan that does not renew by itself.
func byHand(p *db.ServicePlan) { p.AutoRenew, p.RenewalMonths = false, 0 }

func TestAssignmentRenew(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		// Terms run from 2026-03-10 to 2027-03-09, grace to 2027-04-09.
		for _, c := range []struct {
			rule, today string
			in          licensing.AssignmentRenewInput
			first, last string
			want        domain.Code
		}{
			{rule: "5.1/9_before_expiry_from_the_old_expiry", today: "2027-01-15", first: "2026-03-10", last: "2028-03-09"},
			{rule: "5.1/9_in_grace_from_the_old_expiry", today: "2027-04-09", first: "2026-03-10", last: "2028-03-09"},
			{rule: "5.1/9_after_grace_from_today", today: "2027-04-10", first: "2027-04-10", last: "2028-04-09"},
			{rule: "5.1/9_by_other_months", today: "2027-01-15", in: licensing.AssignmentRenewInput{Months: ptr(1)}, first: "2026-03-10", last: "2027-04-09"},
			{rule: "5.1/9_to_a_day", today: "2027-01-15", in: licensing.AssignmentRenewInput{ExpirationDate: day("2027-01-16")}, first: "2026-03-10", last: "2027-01-16"},
			{rule: "2.8/11+5.1/9_after_grace_to_a_day", today: "2027-05-01", in: licensing.AssignmentRenewInput{ExpirationDate: day("2027-06-30")}, first: "2027-05-01", last: "2027-06-30"},
			{rule: "5.1/9_not_to_today", today: "2027-01-15", in: licensing.AssignmentRenewInput{ExpirationDate: day("2027-01-15")}, want: domain.CodeValidation},
			{rule: "5.1/9_not_both_ways", today: "2027-01-15", in: licensing.AssignmentRenewInput{Months: ptr(1), ExpirationDate: day("2028-01-15")}, want: domain.CodeValidation},
			{rule: "5.1/12_not_by_zero_months", today: "2027-01-15", in: licensing.AssignmentRenewInput{Months: ptr(0)}, want: domain.CodeValidation},
			{rule: "5.1/12_not_beyond_66_months", today: "2027-01-15", in: licensing.AssignmentRenewInput{Months: ptr(66)}, want: domain.CodeValidation},
			{rule: "5.1/14_not_with_zero_units", today: "2027-01-15", in: licensing.AssignmentRenewInput{Units: ptr(0)}, want: domain.CodeValidation},
		} {
			t.Run(c.rule, func(t *testing.T) {
				a := d.hold(t, d.Mail, 4, byHand)
				d.at(t, day(c.today).Start(time.UTC))
				c.in.Versioned = d.of(a)
				_, err := d.s.AssignmentRenew(d.as, c.in, false)
				if code(err) != c.want {
					t.Fatalf("got %v, want %q", err, c.want)
				}
				if c.want == "" {
					l := d.license(a)
					wantDay(t, "the first day", licensing.StartDay(l.StartsAt, "UTC"), c.first)
					wantDay(t, "the last day", lastDay(l), c.last)
				}
			})
		}
		t.Run("5.1/9+12_late_in_a_long_grace_for_as_long_as_it_takes_to_go_on", func(t *testing.T) {
			a := d.hold(t, d.Mail, 4, func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = 1, false, 0, 3 })
			d.at(t, day("2026-06-20").Start(time.UTC)) // it ended with 04-09
			for months, want := range map[int]domain.Code{1: domain.CodeValidation, 2: domain.CodeValidation, 3: ""} {
				_, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a), Months: &months}, true)
				if code(err) != want {
					t.Errorf("by %d months: %v, want %q", months, err, want)
				}
			}
		})
		t.Run("5.1/16_what_was_replaced_meanwhile_needs_a_crossgrade", func(t *testing.T) {
			a := d.hold(t, d.Mail, 1, byHand)
			d.at(t, day("2027-05-01").Start(time.UTC))
			plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
			assign(t, d.as, d.Book, d.DB.Customer.GetX(d.System(), a.CustomerID), plan, 1)
			before := d.saved(t)
			_, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, false)
			if code(err) != domain.CodeCrossgradeRequired || d.saved(t) != before {
				t.Errorf("got %v, and nothing saved", err)
			}
			// The way out is what the error names: its plan anew, with these duplicates.
			var required licensing.CrossgradeRequired
			if !errors.As(err, &required) || !strings.Contains(string(required.Words), "Assign the plan") {
				t.Fatalf("got %v", err)
			}
			again, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: a.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{
				PlanID: a.PlanID, Units: ptr(1), HoldingsVersion: &required.HoldingsVersion,
			}}, false)
			if err != nil {
				t.Fatal(err)
			}
			if l := d.DB.License.GetX(d.System(), required.Duplicates[0].License.ID); l.AssignmentID != again.ID {
				t.Errorf("the license that took the place is not in the plan: %+v", l)
			}
		})
	})
}

func TestAssignmentSuspend(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		for _, c := range []struct {
			rule, resumed string
			want          domain.Code
		}{
			{"2.8/15+16+5.1/30+5.2/5_resumed_on_07_09_the_old_expiry_is_back", "2025-07-09", ""},
			{"2.8/16+5.1/30+5.2/5_on_07_10_it_is_refused", "2025-07-10", domain.CodeStateInvalid},
		} {
			t.Run(c.rule, func(t *testing.T) {
				d.at(t, time.Date(2025, 1, 1, 9, 0, 0, 0, time.UTC))
				a := d.hold(t, d.Mail, 3, byHand)
				before := d.license(a)
				wantDay(t, "the expiry", lastDay(before), "2025-12-31")
				d.at(t, time.Date(2025, 6, 10, 12, 0, 0, 0, time.UTC))
				if _, err := d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a)}, false); err != nil {
					t.Fatal(err)
				}
				l := d.license(a)
				wantDay(t, "the expiry while suspended", lastDay(l), "2025-06-10")
				if want := day("2025-07-10").Start(time.UTC); !l.GraceEndsAt.Equal(want) || d.status(l) != enum.Suspended {
					t.Errorf("%s, grace ends at %s", d.status(l), l.GraceEndsAt)
				}
				d.at(t, day(c.resumed).Start(time.UTC))
				_, err := d.s.AssignmentUnsuspend(d.as, licensing.AssignmentUnsuspendInput{Versioned: d.of(a)}, false)
				if code(err) != c.want {
					t.Fatalf("got %v, want %q", err, c.want)
				}
				if l := d.license(a); c.want == "" && (!l.ExpiresAt.Equal(*before.ExpiresAt) || !l.GraceEndsAt.Equal(*before.GraceEndsAt) || d.status(l) != enum.Active) {
					t.Errorf("resumed: %v", l)
				}
			})
		}
		t.Run("5.1/30_in_grace_it_gains_no_time", func(t *testing.T) {
			a := d.hold(t, d.Mail, 3, byHand)
			d.at(t, day("2027-03-25").Start(time.UTC))
			before := d.license(a)
			if _, err := d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a)}, false); err != nil {
				t.Fatal(err)
			}
			if l := d.license(a); !l.ExpiresAt.Equal(*before.ExpiresAt) || !l.GraceEndsAt.Equal(*before.GraceEndsAt) || d.status(l) != enum.Suspended {
				t.Errorf("suspended: %v", l)
			}
		})
	})
}

// stocked makes a pool of Mail, FULL.
func (d *desk) stocked(t *testing.T, p *db.Partner, stock, threshold int) *db.Pool {
	t.Helper()
	row := &db.Pool{
		ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
		ProductID: d.Mail.ID, LicenseVersion: enum.Full, Stock: stock, Maximum: stock, Threshold: threshold,
	}
	d.Insert(row)
	return row
}

func TestStock(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		unlimited := d.hold(t, d.Mail, 50, nil)
		p := d.stocked(t, d.MSP, 100, 0)
		stock := func(t *testing.T, want int) {
			t.Helper()
			if got := d.DB.Pool.GetX(d.System(), p.ID).Stock; got != want {
				t.Errorf("%d in stock, want %d", got, want)
			}
		}
		must := func(t *testing.T, err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		t.Run("5.1/15_a_license_gives_back_no_more_than_it_took", func(t *testing.T) {
			_, err := d.s.AssignmentCancel(d.as, d.of(unlimited), false)
			must(t, err)
			stock(t, 100)
		})
		t.Run("5.1/15_units_are_taken_and_given_back_with_the_change", func(t *testing.T) {
			a := d.hold(t, d.Mail, 30, byHand)
			stock(t, 70)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(45)})
			stock(t, 55)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(5)})
			stock(t, 95)
			before := d.saved(t)
			_, err := d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Units: ptr(101), AutoRenew: ptr(true)}, false)
			var exhausted licensing.PoolExhausted
			if !errors.As(err, &exhausted) || exhausted.Remaining != 95 || exhausted.Wanted != 96 || d.saved(t) != before {
				t.Errorf("got %v, and nothing saved", err)
			}
			d.at(t, day("2027-05-01").Start(time.UTC))
			done, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, true)
			must(t, err)
			if e := done.Effects.Pools; len(e) != 1 || e[0].Before != 100 || e[0].After != 95 {
				t.Errorf("renewing what has expired: %+v", e)
			}
			_, err = d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, false)
			must(t, err)
			stock(t, 95)
			_, err = d.s.AssignmentCancel(d.as, d.of(a), false)
			must(t, err)
			stock(t, 100)
		})
		t.Run("5.1/15_a_refusal_is_at_what_asks_for_the_units", func(t *testing.T) {
			refused := func(err error, path string, wanted int) {
				t.Helper()
				var exhausted licensing.PoolExhausted
				if !errors.As(err, &exhausted) || strings.Join(exhausted.Path, ".") != path || exhausted.Wanted != wanted {
					t.Errorf("%+v, want %d at %s", err, wanted, path)
				}
			}
			named := []licensing.LicenseUnitsInput{{ProductID: d.Mail.ID, Units: 101}}
			plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = "Large" })
			c := d.Customer(d.MSP, "Large Ltd", "UTC")
			in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(101)}}
			_, err := d.s.AssignmentCreate(d.as, in, false)
			refused(err, "input.units", 101)
			in.Units, in.Licenses = nil, named
			_, err = d.s.AssignmentCreate(d.as, in, false)
			refused(err, "input.licenses.0.units", 101)

			a := d.hold(t, d.Mail, 60, byHand)
			_, err = d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Licenses: named}, false)
			refused(err, "input.licenses.0.units", 41)
			_, err = d.s.LicenseUpdate(d.as, licensing.LicenseUpdateInput{Versioned: domain.Versioned{ID: d.license(a).ID, ExpectedVersion: d.license(a).Version}, Units: 102}, false)
			refused(err, "input.units", 42)
			_, err = d.s.AssignmentCancel(d.as, d.of(a), false)
			must(t, err)
		})
		t.Run("5.1/15_each_pool_of_a_crossgrade_has_its_own_name", func(t *testing.T) {
			small := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
				ProductID: d.Client.ID, LicenseVersion: enum.Full, Stock: 20, Maximum: 20,
			}
			d.Insert(small)
			large := *small
			large.ID, large.ProductID = id.New(id.Pool), d.ClientPro.ID
			d.Insert(&large)
			a := d.hold(t, d.Client, 10, byHand)
			pro := d.Plan(d.MSP, d.ClientPro, nil)
			in := licensing.AssignmentCreateInput{CustomerID: a.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{
				PlanID: pro.ID, Units: ptr(12), HoldingsVersion: ptr(d.DB.Customer.GetX(d.System(), a.CustomerID).HoldingsVersion),
				Crossgrades: []licensing.CrossgradeChoiceInput{{LicenseID: d.license(a).ID, Choice: enum.Transfer}},
			}}
			done, err := d.s.AssignmentCreate(d.as, in, true)
			must(t, err)
			if e := done.Effects.Pools; len(e) != 2 || e[0].ProductName != d.Client.Name || e[0].After != 20 || e[1].ProductName != d.ClientPro.Name || e[1].After != 8 {
				t.Errorf("pools %+v", e)
			}
			in.Units = ptr(21)
			var exhausted licensing.PoolExhausted
			if _, err := d.s.AssignmentCreate(d.as, in, false); !errors.As(err, &exhausted) || exhausted.ProductName != d.ClientPro.Name {
				t.Errorf("got %v", err)
			}
			_, err = d.s.AssignmentCancel(d.as, d.of(a), false)
			must(t, err)
		})
		t.Run("5.1/15_without_grace_an_auto_renewal_takes_nothing_more", func(t *testing.T) {
			a := d.hold(t, d.Mail, 10, func(p *db.ServicePlan) { p.GraceLength = 0 })
			l := d.license(a)
			d.at(t, *l.ExpiresAt)
			must(t, d.s.CrossDue(d.System()))
			if l := d.license(a); l.StockUnits != 10 || !l.ExpiresAt.After(d.Now()) {
				t.Errorf("it holds %d units of the pool", l.StockUnits)
			}
			stock(t, 90)
			_, err := d.s.AssignmentCancel(d.as, d.of(a), false)
			must(t, err)
		})
		t.Run("5.2/2_a_tier_1_refills_itself_at_99_and_not_at_100", func(t *testing.T) {
			own := d.stocked(t, d.Distributor, 110, 100)
			plan := d.Plan(d.Distributor, d.Mail, nil)
			as := d.As(d.Distributor)
			assign(t, as, d.Book, d.Customer(d.Distributor, "Direct Ltd", "UTC"), plan, 10)
			if got := d.DB.Pool.GetX(d.System(), own.ID).Stock; got != 100 {
				t.Errorf("at the threshold it has %d", got)
			}
			assign(t, as, d.Book, d.Customer(d.Distributor, "Directer Ltd", "UTC"), plan, 1)
			if got := d.DB.Pool.GetX(d.System(), own.ID).Stock; got != 249 {
				t.Errorf("below it, it has %d, want 249", got)
			}
		})
	})
}
