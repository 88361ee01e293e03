package licensing_test

import (
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// byTheMonth is a plan of one month, with another of grace, that does not renew.
func byTheMonth(p *db.ServicePlan) {
	p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, false, 0
	p.GraceLength, p.GraceUnit, p.NotificationDays = 1, enum.Months, 10
}

// from assigns a plan of a product of its own from a day on to a new customer.
func (d *desk) from(t *testing.T, first string, change func(*db.ServicePlan)) (*db.Assignment, error) {
	t.Helper()
	plan := d.planOf(d.Mail, change)
	c := d.Customer(d.MSP, "Customer "+id.New(id.Customer), "UTC")
	done, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{
		PlanID: plan.ID, Units: ptr(50), StartDate: day(first),
	}}, false)
	if err != nil {
		return nil, err
	}
	a := d.DB.Assignment.GetX(d.System(), done.ID)
	a.Edges.Licenses = a.QueryLicenses().AllX(d.System())
	return a, nil
}

// told are the events of time on the license of an assignment with an action.
func (d *desk) told(t *testing.T, a *db.Assignment, action string) []licensing.Happening {
	t.Helper()
	return d.happenedTo(d.license(a).ID, action)
}

// It is 2026-03-10.
func TestStartOnAnotherDay(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		t.Run("5.1/1+5.1/15_suspended_before_its_start_it_is_over_with_its_grace", func(t *testing.T) {
			left := d.stock(t, d.Mail, enum.Full, 200)
			a, err := d.from(t, "2026-06-08", byTheMonth)
			if err != nil {
				t.Fatal(err)
			}
			d.suspend(t, a, "")
			if s := d.status(d.license(a)); s != enum.Suspended {
				t.Errorf("it is %s", s)
			}
			d.passes(t, "2026-04-24") // its grace has ended, and its start is to come
			if s := d.status(d.license(a)); s != enum.Expired {
				t.Errorf("after its grace it is %s", s)
			}
			if n := left(); n != 200 {
				t.Errorf("%d of 200 units are back in stock", n)
			}
			again, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{
				CustomerID: a.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: a.PlanID, Units: ptr(50)},
			}, false)
			if err != nil || len(again.Effects.Licenses) != 1 {
				t.Errorf("assigned again: %+v, %v", again.Effects.Licenses, err)
			}
			d.passes(t, "2026-06-09")
			if s := d.status(d.license(a)); s != enum.Expired {
				t.Errorf("after its start it is %s", s)
			}
		})
		t.Run("2.8/16_resumed_it_does_not_end_before_its_start", func(t *testing.T) {
			a, err := d.from(t, "2026-04-01", byTheMonth)
			if err != nil {
				t.Fatal(err)
			}
			d.suspend(t, a, "")
			for last, want := range map[string]domain.Code{"2026-03-31": domain.CodeValidation, "2026-04-01": ""} {
				_, err := d.s.AssignmentUnsuspend(d.as, licensing.AssignmentUnsuspendInput{Versioned: d.of(a), ExpirationDate: day(last)}, true)
				if got := code(err); got != want {
					t.Errorf("until %s: %q, want %q: %v", last, got, want, err)
				}
			}
		})
		t.Run("5.1/13_a_term_that_would_be_over_does_not_begin", func(t *testing.T) {
			for _, change := range []func(*db.ServicePlan){
				func(p *db.ServicePlan) { p.InitialMonths = 1 },
				func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, true, 1 },
				asTrial,
			} {
				_, err := d.from(t, "2026-02-10", change) // to 03-09
				if code(err) != domain.CodeValidation || pathOf(err) != "startDate" {
					t.Errorf("%v", err)
				}
			}
			a, err := d.from(t, "2026-02-11", byTheMonth)
			if err != nil {
				t.Fatal(err)
			}
			wantDay(t, "the last day", lastDay(d.license(a)), "2026-03-10")
			later, err := d.from(t, "2026-03-20", byTheMonth)
			if err != nil {
				t.Fatal(err)
			}
			_, err = d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(later), StartDate: day("2026-02-10")}, false)
			if code(err) != domain.CodeValidation || pathOf(err) != "startDate" {
				t.Errorf("moved back: %v", err)
			}
		})
		t.Run("5.1/39_it_expires_soon_only_once_it_has_started", func(t *testing.T) {
			a, err := d.from(t, "2026-04-01", func(p *db.ServicePlan) { byTheMonth(p); p.NotificationDays = 60 })
			if err != nil {
				t.Fatal(err)
			}
			d.passes(t, "2026-03-31")
			if told := d.told(t, a, "license.expiring_soon"); len(told) != 0 {
				t.Errorf("before its start: %+v", told)
			}
			d.passes(t, "2026-04-02")
			told := d.told(t, a, "license.expiring_soon")
			if len(told) != 1 || !told[0].At.Equal(day("2026-04-01").Start(time.UTC)) {
				t.Errorf("after its start: %+v", told)
			}
		})
		t.Run("2.8/19+5.1/9_a_grace_period_that_has_begun_outlives_the_plan", func(t *testing.T) {
			a := d.hold(t, d.Mail, 3, byTheMonth)
			other := d.planOf(d.Mail, func(p *db.ServicePlan) { byTheMonth(p); p.GraceLength = 0 })
			d.passes(t, "2026-04-12") // its term ended on 04-10
			if _, err := d.s.AssignmentChangePlan(d.as, licensing.AssignmentChangePlanInput{Versioned: d.of(a), PlanID: other.ID}, false); err != nil {
				t.Fatal(err)
			}
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(4)})
			l := d.license(a)
			if s := d.status(l); s != enum.Grace {
				t.Errorf("it is %s", s)
			}
			wantDay(t, "the last day of its grace", licensing.LastDay(l.GraceEndsAt, l.TimeZone), "2026-05-09")
			if _, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, false); err != nil {
				t.Fatal(err)
			}
			l = d.license(a)
			if !l.GraceEndsAt.Equal(*l.ExpiresAt) {
				t.Errorf("the term of the new plan has a grace period to %s", l.GraceEndsAt)
			}
		})
		t.Run("5.1/30_what_is_suspended_to_a_day_does_not_renew_for_that_reason", func(t *testing.T) {
			a := d.hold(t, d.Mail, 3, yearly)
			d.suspend(t, a, "2026-06-30")
			d.passes(t, "2026-07-01")
			if told := d.told(t, a, "license.expired"); len(told) != 1 || told[0].NotRenewed != "PLAN_SUSPENDED" {
				t.Errorf("%+v", told)
			}
		})
	})
}
