package licensing_test

import (
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// yearly is a plan whose terms run for a year and renew for another.
func yearly(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths = 12, true, 12 }

func (d *desk) suspend(t *testing.T, a *db.Assignment, last string) {
	t.Helper()
	in := licensing.AssignmentSuspendInput{Versioned: d.of(a)}
	if last != "" {
		in.ExpirationDate = day(last)
	}
	if _, err := d.s.AssignmentSuspend(d.as, in, false); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) resume(t *testing.T, a *db.Assignment, last string) {
	t.Helper()
	in := licensing.AssignmentUnsuspendInput{Versioned: d.of(a)}
	if last != "" {
		in.ExpirationDate = day(last)
	}
	if _, err := d.s.AssignmentUnsuspend(d.as, in, false); err != nil {
		t.Fatal(err)
	}
}

// passes lets time act at the first instant of a day in UTC.
func (d *desk) passes(t *testing.T, to string) {
	t.Helper()
	d.at(t, day(to).Start(time.UTC))
	if err := d.s.CrossDue(d.System()); err != nil {
		t.Fatal(err)
	}
}

// Terms run from 2026-03-10 to 2027-03-09.
func TestSuspendedAndResumed(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		for _, last := range []string{"", "2026-06-30", "2027-03-09"} {
			t.Run("2.8/15_auto_renewal_is_off_at_once_"+last, func(t *testing.T) {
				a := d.hold(t, d.Mail, 3, yearly)
				d.suspend(t, a, last)
				renewing := licensing.AssignmentFilter{CustomerIDs: []string{a.CustomerID}, AutoRenew: new(true)}
				if page, err := d.s.Assignments(d.as, &renewing, domain.PageArgs{}, nil, false); err != nil || len(page.Rows) != 0 {
					t.Errorf("it is among those that renew by themselves: %v, %v", page, err)
				}
				d.passes(t, "2027-03-10")
				if l := d.license(a); l.ExpiresAt.After(day("2027-03-10").Start(time.UTC)) {
					t.Errorf("it was renewed: %+v", l)
				}
			})
			t.Run("2.8/15_it_refuses_updates_"+last, func(t *testing.T) {
				a := d.hold(t, d.Mail, 3, yearly)
				d.suspend(t, a, last)
				before, l := d.saved(t), d.license(a)
				for name, err := range map[string]error{
					"modify":   second(d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Units: ptr(9)}, false)),
					"renew":    second(d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, false)),
					"suspend":  second(d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a)}, false)),
					"units":    second(d.s.LicenseUpdate(d.as, licensing.LicenseUpdateInput{Versioned: domain.Versioned{ID: l.ID, ExpectedVersion: l.Version}, Units: 9}, false)),
					"schedule": second(d.s.AssignmentSchedule(d.as, licensing.AssignmentScheduleInput{Versioned: d.of(a), Timing: enum.AtRenewal, Units: ptr(9)}, false)),
					"plan":     second(d.s.AssignmentChangePlan(d.as, licensing.AssignmentChangePlanInput{Versioned: d.of(a), PlanID: a.PlanID}, false)),
				} {
					if code(err) != domain.CodeStateInvalid {
						t.Errorf("%s: %v", name, err)
					}
				}
				if d.saved(t) != before {
					t.Error("something was saved")
				}
			})
			t.Run("2.8/16_resumed_it_renews_again_"+last, func(t *testing.T) {
				a := d.hold(t, d.Mail, 3, yearly)
				d.suspend(t, a, last)
				d.resume(t, a, "")
				wantDay(t, "the last day", lastDay(d.license(a)), "2027-03-09")
				d.passes(t, "2027-03-10")
				wantDay(t, "the last day", lastDay(d.license(a)), "2028-03-09")
			})
		}
		t.Run("2.8/16+5.1/10_resumed_after_its_old_expiry_it_has_renewed", func(t *testing.T) {
			a := d.hold(t, d.Mail, 3, func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = 1, true, 1, 3 })
			d.suspend(t, a, "2026-04-09")
			d.passes(t, "2026-05-20") // the term would have ended on 04-10, and the next on 05-10
			preview, err := d.s.AssignmentUnsuspend(d.as, licensing.AssignmentUnsuspendInput{Versioned: d.of(a)}, true)
			if err != nil {
				t.Fatal(err)
			}
			wantDay(t, "the last day that the preview tells", preview.Effects.Licenses[0].After.ExpirationDate(), "2026-06-09")
			d.resume(t, a, "")
			wantDay(t, "the last day", lastDay(d.license(a)), "2026-06-09")
			if s := d.status(d.license(a)); s != enum.Active && s != enum.ExpiringSoon {
				t.Errorf("it is %s", s)
			}
		})
		t.Run("2.8/15+5.1/30_on_a_given_day_it_ends", func(t *testing.T) {
			a := d.hold(t, d.Mail, 3, yearly)
			d.suspend(t, a, "2026-06-30")
			row := d.DB.Assignment.GetX(d.System(), a.ID)
			if l := d.license(a); d.status(l) != enum.Active || row.SuspendedAt == nil || !row.AutoRenew {
				t.Errorf("until then: %s, %+v", d.status(l), row)
			}
			wantDay(t, "the last day", lastDay(d.license(a)), "2026-06-30")
			lines := d.DB.LicenseTransaction.Query().Where(licensetransaction.AssignmentID(a.ID), licensetransaction.Cause("SUSPENDED")).AllX(d.System())
			if len(lines) != 1 || lines[0].Type != enum.LicenseChange {
				t.Errorf("the report says %+v", lines)
			}
			event := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.suspend")).OnlyX(d.System())
			if !strings.Contains(event.Changes, `"expirationDate":"2026-06-30"`) {
				t.Errorf("the log says %s", event.Changes)
			}
			d.passes(t, "2026-06-30")
			if s := d.status(d.license(a)); s != enum.ExpiringSoon {
				t.Errorf("on its last day it is %s", s)
			}
			d.passes(t, "2026-07-01")
			if s := d.status(d.license(a)); s != enum.Suspended {
				t.Errorf("the day after it is %s", s)
			}
			if n := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.LicenseExpired)).CountX(d.System()); n != 1 {
				t.Errorf("the customer was told %d times that it ended", n)
			}
			d.resume(t, a, "")
			if l := d.license(a); d.status(l) != enum.Active || !l.ExpiresAt.Equal(day("2027-03-10").Start(time.UTC)) {
				t.Errorf("resumed: %+v", l)
			}
		})
		for _, c := range []struct {
			rule, last, path string
			product          *db.Product
			change           func(*db.ServicePlan)
			want             domain.Code
		}{
			{rule: "2.8/15_not_before_today", last: "2026-03-09", want: domain.CodeValidation},
			{rule: "2.8/15_today", last: "2026-03-10"},
			{rule: "2.8/15_when_it_ends_anyway", last: "2027-03-09"},
			{rule: "2.8/15_not_later_than_it_ends_anyway", last: "2027-03-10", want: domain.CodeValidation},
			{rule: "2.8/15_not_before_the_first_sign_in", last: "2026-06-30", change: func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn }, want: domain.CodeStateInvalid},
		} {
			t.Run(c.rule, func(t *testing.T) {
				a := d.hold(t, d.Mail, 3, c.change)
				_, err := d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a), ExpirationDate: day(c.last)}, false)
				if code(err) != c.want || c.want != "" && pathOf(err) != "expirationDate" {
					t.Errorf("got %v at %q, want %q", err, pathOf(err), c.want)
				}
			})
		}
		// Suspended on 2026-06-10 at noon; grace to 2026-07-09.
		for _, c := range []struct {
			rule, today, last string
			want              domain.Code
		}{
			{rule: "2.8/16_to_the_day_on_which_it_ended", today: "2026-06-10", last: "2026-06-10"},
			{rule: "2.8/16_to_the_last_day_of_grace", today: "2026-07-09", last: "2026-07-09"},
			{rule: "2.8/16_not_beyond_grace", today: "2026-06-10", last: "2026-07-10", want: domain.CodeValidation},
			{rule: "2.8/16_not_before_it_ended", today: "2026-06-10", last: "2026-06-09", want: domain.CodeValidation},
			{rule: "2.8/16_not_before_today", today: "2026-06-20", last: "2026-06-19", want: domain.CodeValidation},
			{rule: "2.8/16_not_after_grace", today: "2026-07-10", last: "2026-07-09", want: domain.CodeStateInvalid},
		} {
			t.Run(c.rule, func(t *testing.T) {
				a := d.hold(t, d.Mail, 3, yearly)
				d.at(t, time.Date(2026, 6, 10, 12, 0, 0, 0, time.UTC))
				d.suspend(t, a, "")
				d.at(t, day(c.today).Start(time.UTC).Add(13*time.Hour))
				_, err := d.s.AssignmentUnsuspend(d.as, licensing.AssignmentUnsuspendInput{Versioned: d.of(a), ExpirationDate: day(c.last)}, false)
				if code(err) != c.want || c.want == domain.CodeValidation && pathOf(err) != "expirationDate" {
					t.Fatalf("got %v, want %q", err, c.want)
				}
				if c.want == "" {
					wantDay(t, "the last day", lastDay(d.license(a)), c.last)
					// It renews from there.
					d.passes(t, day(c.last).AddDays(1).String())
					wantDay(t, "the last day", lastDay(d.license(a)), day(c.last).AddDays(1).AddMonths(12, day(c.last).AddDays(1).Day).AddDays(-1).String())
				}
			})
		}
		d.clerk(t)
		t.Run("2.8/15_many_to_one_day", func(t *testing.T) {
			a, short := d.hold(t, d.Mail, 3, yearly), d.hold(t, d.Mail, 3, func(p *db.ServicePlan) { p.InitialMonths = 1 })
			in := licensing.AssignmentsSuspendInput{Targets: licensing.Targets{IDs: []string{a.ID, short.ID}}, ExpirationDate: day("2026-06-30")}
			done, err := d.s.AssignmentsSuspend(d.as, in, false)
			_, items := d.worked(t, done, err)
			for _, item := range items {
				if want := map[string]enum.ItemOutcome{a.ID: enum.ItemDone, short.ID: enum.ItemRefused}[item.ObjectID]; item.Outcome != want {
					t.Errorf("%+v", item)
				}
			}
			wantDay(t, "the last day", lastDay(d.license(a)), "2026-06-30")
		})
		t.Run("2.8/3_many_are_removed_at_once", func(t *testing.T) {
			a, over := d.hold(t, d.Mail, 3, yearly), d.hold(t, d.Mail, 3, yearly)
			if _, err := d.s.AssignmentCancel(d.as, d.of(over), false); err != nil {
				t.Fatal(err)
			}
			before := d.saved(t)
			done, err := d.s.AssignmentsCancel(d.as, licensing.AssignmentsCancelInput{Targets: licensing.Targets{IDs: []string{a.ID, over.ID}}}, true)
			if _, items := d.worked(t, done, err); len(items) != 2 || d.saved(t) != before {
				t.Errorf("the check: %+v", items)
			}
			done, err = d.s.AssignmentsCancel(d.as, licensing.AssignmentsCancelInput{Targets: licensing.Targets{IDs: []string{a.ID, over.ID}}}, false)
			_, items := d.worked(t, done, err)
			for _, item := range items {
				if want := map[string]enum.ItemOutcome{a.ID: enum.ItemDone, over.ID: enum.ItemRefused}[item.ObjectID]; item.Outcome != want {
					t.Errorf("%+v", item)
				}
			}
			if row := d.DB.Assignment.GetX(d.System(), a.ID); row.CanceledAt == nil || d.status(d.license(a)) != enum.Canceled {
				t.Errorf("it goes on: %+v", row)
			}
		})
	})
}

func second[T any](_ T, err error) error { return err }
