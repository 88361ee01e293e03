package licensing_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/servertest"
)

// done is what every verb of licensing answers.
type done = verb.Done[licensing.Effects]

// desk is a book with the service and the MSP's administrator, who changes what
// customers of the MSP hold.
type desk struct {
	*servertest.Book
	s  *licensing.Service
	as context.Context
}

func newDesk(t *testing.T, url string) *desk {
	b := servertest.NewBook(t, url)
	return &desk{Book: b, s: licensing.New(b.DB), as: b.As(b.MSP)}
}

// hold assigns a new plan of a product to a new customer in UTC.
func (d *desk) hold(t *testing.T, product *db.Product, units int, change func(*db.ServicePlan)) *db.Assignment {
	t.Helper()
	name := id.New(id.Plan)
	plan := d.Plan(d.MSP, product, func(p *db.ServicePlan) {
		p.Name = name
		if change != nil {
			change(p)
		}
	})
	return assign(t, d.as, d.Book, d.Customer(d.MSP, "Customer "+name, "UTC"), plan, units)
}

// at moves the clock for the rest of a test.
func (d *desk) at(t *testing.T, when time.Time) {
	was := d.Now()
	d.Set(when)
	t.Cleanup(func() { d.Set(was) })
}

// of is an assignment as it is now, for an input.
func (d *desk) of(a *db.Assignment) domain.Versioned {
	return domain.Versioned{ID: a.ID, ExpectedVersion: d.DB.Assignment.GetX(d.System(), a.ID).Version}
}

// license is the first license of an assignment as it is now.
func (d *desk) license(a *db.Assignment) *db.License {
	return d.DB.License.GetX(d.System(), a.Edges.Licenses[0].ID)
}

func (d *desk) status(l *db.License) enum.LicenseStatus { return domain.LicenseStatus(l, d.Now()) }

// saved is all that a change of licenses may write, as text.
func (d *desk) saved(t *testing.T) string {
	t.Helper()
	ctx := d.System()
	text, err := json.Marshal([]any{
		d.DB.Customer.Query().Order(db.Asc("id")).AllX(ctx), d.DB.Assignment.Query().Order(db.Asc("id")).AllX(ctx),
		d.DB.License.Query().Order(db.Asc("id")).AllX(ctx), d.DB.LicenseTransaction.Query().Order(db.Asc("id")).AllX(ctx),
		d.DB.ScheduledUpdate.Query().Order(db.Asc("id")).AllX(ctx),
		d.DB.Pool.Query().Order(db.Asc("id")).AllX(ctx), d.DB.AuditEvent.Query().Order(db.Asc("id")).AllX(ctx),
		d.DB.Message.Query().Order(db.Asc("id")).AllX(ctx),
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// modify is a call that must succeed.
func (d *desk) modify(t *testing.T, a *db.Assignment, in licensing.AssignmentModifyInput) *db.License {
	t.Helper()
	in.Versioned = d.of(a)
	if _, err := d.s.AssignmentModify(d.as, in, false); err != nil {
		t.Fatal(err)
	}
	return d.license(a)
}

func day(text string) *domain.Date {
	d, err := domain.ParseDate(text)
	if err != nil {
		panic(err) // a mistake in a test
	}
	return &d
}

func wantDay(t *testing.T, what string, got *domain.Date, want string) {
	t.Helper()
	if got == nil || got.String() != want {
		t.Errorf("%s is %v, want %s", what, got, want)
	}
}

// lastDay of a license.
func lastDay(l *db.License) *domain.Date { return licensing.LastDay(l.ExpiresAt, l.TimeZone) }

func asTrial(p *db.ServicePlan) {
	p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
}

func asNFR(p *db.ServicePlan) {
	p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.NFR, false, 0, 0
}

// TestChangesRefused tries each verb on what may not be changed.
func TestChangesRefused(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		other := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = "Another" })
		type call func(ctx context.Context, on domain.Versioned, a *db.Assignment) error
		assignmentVerb := func(fn func(context.Context, domain.Versioned, bool) (done, error)) call {
			return func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := fn(ctx, on, false)
				return err
			}
		}
		verbs := map[string]call{
			"modify": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentModify(ctx, licensing.AssignmentModifyInput{Versioned: on, Units: ptr(9)}, false)
				return err
			},
			"renew": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentRenew(ctx, licensing.AssignmentRenewInput{Versioned: on}, false)
				return err
			},
			"schedule": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentSchedule(ctx, licensing.AssignmentScheduleInput{Versioned: on, Timing: enum.AtRenewal, Units: ptr(9)}, false)
				return err
			},
			"change plan": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentChangePlan(ctx, licensing.AssignmentChangePlanInput{Versioned: on, PlanID: other.ID}, false)
				return err
			},
			"convert": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentConvert(ctx, licensing.AssignmentConvertInput{Versioned: on, PlanID: other.ID}, false)
				return err
			},
			"unschedule": assignmentVerb(d.s.AssignmentUnschedule),
			"suspend": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentSuspend(ctx, licensing.AssignmentSuspendInput{Versioned: on}, false)
				return err
			},
			"unsuspend": func(ctx context.Context, on domain.Versioned, _ *db.Assignment) error {
				_, err := d.s.AssignmentUnsuspend(ctx, licensing.AssignmentUnsuspendInput{Versioned: on}, false)
				return err
			},
			"cancel": assignmentVerb(d.s.AssignmentCancel),
			"update": func(ctx context.Context, on domain.Versioned, a *db.Assignment) error {
				l := d.license(a)
				if on.ExpectedVersion == d.of(a).ExpectedVersion {
					on.ExpectedVersion = l.Version
				}
				_, err := d.s.LicenseUpdate(ctx, licensing.LicenseUpdateInput{Versioned: domain.Versioned{ID: l.ID, ExpectedVersion: on.ExpectedVersion}, Units: 9}, false)
				return err
			},
			"delete": func(ctx context.Context, on domain.Versioned, a *db.Assignment) error {
				l := d.license(a)
				if on.ExpectedVersion == d.of(a).ExpectedVersion {
					on.ExpectedVersion = l.Version
				}
				_, err := d.s.LicenseDelete(ctx, domain.Versioned{ID: l.ID, ExpectedVersion: on.ExpectedVersion}, false)
				return err
			},
		}
		changing := []string{"modify", "renew", "suspend", "update", "schedule", "change plan"}
		all := append([]string{"unsuspend", "cancel", "delete", "unschedule", "convert"}, changing...)
		cases := []struct {
			rule  string
			want  domain.Code
			verbs []string
			plan  func(*db.ServicePlan)
			// then makes the assignment what may not be changed.
			then func(t *testing.T, a *db.Assignment)
			as   context.Context
			late int // how much the expected version is wrong by
		}{
			{rule: "2.8/6+5.1/56_a_trial", want: domain.CodeTrialImmutable, verbs: changing, plan: asTrial},
			{rule: "5.1/55_not_for_resale", want: domain.CodeNFRImmutable, verbs: changing, plan: asNFR},
			{rule: "2.6/8+2.8/6_end_of_life", want: domain.CodeEndOfLife, verbs: changing, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Product.UpdateOneID(d.Mail.ID).SetEndOfLifeAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Product.UpdateOneID(d.Mail.ID).ClearEndOfLifeAt().ExecX(d.System()) })
			}},
			{rule: "2.7/18+2.8/6+5.1/22_a_suite_that_changed", want: domain.CodeLockedPlan, verbs: changing, then: func(_ *testing.T, a *db.Assignment) {
				d.DB.Assignment.UpdateOneID(a.ID).SetSuiteVersion(7).ExecX(d.System())
			}},
			{rule: "5.1/30_suspended", want: domain.CodeStateInvalid, verbs: changing, then: func(t *testing.T, a *db.Assignment) {
				if _, err := d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a)}, false); err != nil {
					t.Fatal(err)
				}
			}},
			{rule: "5.1/30_not_suspended", want: domain.CodeStateInvalid, verbs: []string{"unsuspend"}},
			{rule: "5.1/57_no_trial", want: domain.CodeStateInvalid, verbs: []string{"convert"}},
			{rule: "5.1/63_nothing_scheduled", want: domain.CodeStateInvalid, verbs: []string{"unschedule"}},
			{rule: "5.1/20_in_its_plan", want: domain.CodeStateInvalid, verbs: []string{"delete"}},
			{rule: "2.8/17_cancelled", want: domain.CodeStateInvalid, verbs: all, then: func(t *testing.T, a *db.Assignment) {
				if _, err := d.s.AssignmentCancel(d.as, d.of(a), false); err != nil {
					t.Fatal(err)
				}
			}},
			{rule: "5.1/27_of_a_disabled_customer", want: domain.CodeStateInvalid, verbs: all, then: func(_ *testing.T, a *db.Assignment) {
				d.DB.Customer.UpdateOneID(a.CustomerID).SetDisabledAt(d.Now()).ExecX(d.System())
			}},
			{rule: "5.1/29_of_a_suspended_partner", want: domain.CodeStateInvalid, verbs: all, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Partner.UpdateOneID(d.MSP.ID).SetSuspendedAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Partner.UpdateOneID(d.MSP.ID).ClearSuspendedAt().ExecX(d.System()) })
			}},
			{rule: "5.1/28_of_a_cancelled_partner", want: domain.CodeStateInvalid, verbs: all, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Partner.UpdateOneID(d.MSP.ID).SetCanceledAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Partner.UpdateOneID(d.MSP.ID).ClearCanceledAt().ExecX(d.System()) })
			}},
			{rule: "5.1/51_of_another_partner", want: domain.CodeNotFound, verbs: all, as: d.As(d.RivalMSP)},
			{rule: "5.1/36_changed_meanwhile", want: domain.CodeConflict, verbs: all, late: 1},
			{rule: "2.3/1_without_the_permission", want: domain.CodeForbidden, verbs: all, as: d.As(d.MSP, enum.CustomersRead, enum.CustomersWrite)},
		}
		for _, c := range cases {
			t.Run(c.rule, func(t *testing.T) {
				a := d.hold(t, d.Mail, 1, c.plan)
				if c.then != nil {
					c.then(t, a)
				}
				on := d.of(a)
				on.ExpectedVersion -= c.late
				as := d.as
				if c.as != nil {
					as = c.as
				}
				before := d.saved(t)
				for _, name := range c.verbs {
					if err := verbs[name](as, on, a); code(err) != c.want {
						t.Errorf("%s: got %v, want %s", name, err, c.want)
					}
				}
				if d.saved(t) != before {
					t.Error("something was saved")
				}
			})
		}
	})
}

func TestAssignmentModify(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		today := domain.DateIn(d.Now(), time.UTC)
		on := func(n int) *domain.Date { return ptr(today.AddDays(n)) }

		t.Run("2.8/8+5.1/14+36_units_go_up_and_down_with_line_event_and_message", func(t *testing.T) {
			a := d.hold(t, d.Mail, 10, nil)
			before := d.DB.Customer.GetX(d.System(), a.CustomerID)
			for i, units := range []int{25, 3, 999_999} {
				d.at(t, d.Now().Add(time.Minute))
				in := licensing.AssignmentModifyInput{Versioned: d.of(a), Units: &units}
				if _, err := d.s.AssignmentModify(d.as, in, false); err != nil {
					t.Fatal(err)
				}
				if got := d.license(a); got.Units != units || got.Version != i+2 {
					t.Errorf("%d units in version %d", got.Units, got.Version)
				}
				if _, err := d.s.AssignmentModify(d.as, in, false); code(err) != domain.CodeConflict {
					t.Errorf("with the version before the change: %v", err)
				}
			}
			ctx := d.System()
			lines := d.DB.LicenseTransaction.Query().Where(licensetransaction.LicenseID(a.Edges.Licenses[0].ID)).Order(db.Asc("id")).AllX(ctx)
			if len(lines) != 4 || lines[1].UnitsBefore != 10 || lines[1].UnitsAfter != 25 || lines[2].UnitsAfter != 3 || lines[2].Type != enum.LicenseChange {
				t.Errorf("lines %v", lines)
			}
			if n := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.modify")).CountX(ctx); n != 3 {
				t.Errorf("%d events", n)
			}
			if n := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.LicenseModified)).CountX(ctx); n != 3 {
				t.Errorf("%d messages", n)
			}
			if after := d.DB.Customer.GetX(ctx, a.CustomerID); after.HoldingsVersion != before.HoldingsVersion+3 {
				t.Errorf("holdings version %d, before %d", after.HoldingsVersion, before.HoldingsVersion)
			}
		})
		t.Run("5.1/45_two_changes_of_one_instant_are_two_messages", func(t *testing.T) {
			a := d.hold(t, d.Mail, 1, nil)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(2)})
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(3)})
			if n := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.LicenseModified)).CountX(d.System()); n != 2 {
				t.Errorf("%d messages", n)
			}
		})
		t.Run("5.1/2+14_fewer_units_than_are_used_exceed_the_allocation", func(t *testing.T) {
			a := d.hold(t, d.Mail, 10, nil)
			d.DB.License.UpdateOneID(a.Edges.Licenses[0].ID).SetUsedUnits(8).ExecX(d.System())
			if l := d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(8)}); domain.ExceedsAllocation(l) {
				t.Error("8 of 8 used exceed the allocation")
			}
			if l := d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(5)}); l.Units != 5 || !domain.ExceedsAllocation(l) {
				t.Errorf("8 of %d used do not exceed the allocation", l.Units)
			}
		})
		t.Run("2.8/5_the_units_of_one_product_of_a_suite", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 4, nil)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(5), Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Client.ID, Units: 6}}})
			got := d.DB.License.Query().Where(license.AssignmentID(a.ID)).Order(license.ByID()).AllX(d.System())
			if got[0].Units != 5 || got[1].Units != 6 {
				t.Errorf("units %d and %d", got[0].Units, got[1].Units)
			}
		})
		for rule, want := range map[string]string{
			"2.8/9+5.1/12_earlier": "2026-09-01", "2.8/9+5.1/12_later": "2028-02-29", "5.1/12_today": today.String(),
			"5.1/12_66_months": today.AddMonths(66, today.Day).AddDays(-1).String(),
		} {
			t.Run(rule, func(t *testing.T) {
				l := d.modify(t, d.hold(t, d.Mail, 1, nil), licensing.AssignmentModifyInput{ExpirationDate: day(want)})
				end := day(want).AddDays(1)
				wantDay(t, "the last day", lastDay(l), want)
				wantDay(t, "the last day of grace", licensing.LastDay(l.GraceEndsAt, "UTC"), end.AddMonths(1, end.Day).AddDays(-1).String())
				if !l.NotifyAt.Equal(end.AddDays(-30).Start(time.UTC)) || l.AnchorDay != end.Day {
					t.Errorf("notice at %s, anchor %d", l.NotifyAt, l.AnchorDay)
				}
			})
		}
		t.Run("5.1/3+12_the_last_day_is_the_customers", func(t *testing.T) {
			plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = "Auckland" })
			a := assign(t, d.as, d.Book, d.Customer(d.MSP, "Auckland Ltd", "Pacific/Auckland"), plan, 1)
			l := d.modify(t, a, licensing.AssignmentModifyInput{ExpirationDate: day("2026-04-04")})
			if want := time.Date(2026, 4, 4, 11, 0, 0, 0, time.UTC); !l.ExpiresAt.Equal(want) { // the day that summer time ends
				t.Errorf("expires at %s, want %s", l.ExpiresAt, want)
			}
		})
		scheduled := func(t *testing.T, first *domain.Date) *db.Assignment {
			t.Helper()
			plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
			c := d.Customer(d.MSP, plan.Name, "UTC")
			made, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{
				PlanID: plan.ID, Units: ptr(1), StartDate: first,
			}}, false)
			if err != nil {
				t.Fatal(err)
			}
			a := d.DB.Assignment.GetX(d.System(), made.ID)
			a.Edges.Licenses = a.QueryLicenses().AllX(d.System())
			return a
		}
		for rule, first := range map[string]*domain.Date{"5.1/13_later": on(300), "5.1/13_31_days_back": on(-31), "5.1/13_today": on(0)} {
			t.Run(rule, func(t *testing.T) {
				l := d.modify(t, scheduled(t, on(40)), licensing.AssignmentModifyInput{StartDate: first})
				wantDay(t, "the first day", licensing.StartDay(l.StartsAt, "UTC"), first.String())
				wantDay(t, "the last day", lastDay(l), first.AddMonths(12, first.Day).AddDays(-1).String())
				if !l.ChargeStartsAt.Equal(*l.StartsAt) {
					t.Errorf("charged from %s", l.ChargeStartsAt)
				}
			})
		}
		t.Run("2.8/5_terms_hold_for_all_licenses", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 1, nil)
			d.DB.Product.UpdateOneID(d.Mail.ID).SetManageable(true).ExecX(d.System())
			defer d.DB.Product.UpdateOneID(d.Mail.ID).SetManageable(false).ExecX(d.System())
			l := d.modify(t, a, licensing.AssignmentModifyInput{RenewalMonths: ptr(3), NotificationDays: ptr(10), Managed: ptr(true)})
			row := d.DB.Assignment.GetX(d.System(), a.ID)
			if row.RenewalMonths != 3 || row.NotificationDays != 10 || !row.Managed {
				t.Errorf("terms %v", row)
			}
			if want := l.ExpiresAt.AddDate(0, 0, -10); l.NotificationDays != 10 || !l.NotifyAt.Equal(want) || !l.DueAt.Equal(want) {
				t.Errorf("notice at %s, due at %s, want %s", l.NotifyAt, l.DueAt, want)
			}
			d.modify(t, a, licensing.AssignmentModifyInput{AutoRenew: ptr(false)})
			if row := d.DB.Assignment.GetX(d.System(), a.ID); row.AutoRenew || row.RenewalMonths != 0 {
				t.Errorf("terms %v", row)
			}
			d.modify(t, a, licensing.AssignmentModifyInput{AutoRenew: ptr(true)})
			if row := d.DB.Assignment.GetX(d.System(), a.ID); !row.AutoRenew || row.RenewalMonths != 12 {
				t.Errorf("turned on again, it renews by %d months", row.RenewalMonths)
			}
		})
		t.Run("5.1/50_what_changes_nothing_leaves_no_trace", func(t *testing.T) {
			a := d.hold(t, d.Mail, 7, nil)
			before := d.saved(t)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(7), AutoRenew: ptr(true), ExpirationDate: lastDay(d.license(a))})
			if d.saved(t) != before {
				t.Error("something was written")
			}
		})
		for _, r := range []struct {
			rule string
			want domain.Code
			path string
			in   licensing.AssignmentModifyInput
		}{
			{"5.1/14_zero_units", domain.CodeValidation, "units", licensing.AssignmentModifyInput{Units: ptr(0)}},
			{"5.1/14_a_million_units", domain.CodeValidation, "units", licensing.AssignmentModifyInput{Units: ptr(1_000_000)}},
			{"5.1/14_zero_units_of_one", domain.CodeValidation, "licenses", licensing.AssignmentModifyInput{Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Mail.ID}}}},
			{"5.1/51_a_product_of_no_license", domain.CodeNotFound, "licenses", licensing.AssignmentModifyInput{Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Backup.ID, Units: 1}}}},
			{"5.1/14_a_product_named_twice", domain.CodeValidation, "licenses", licensing.AssignmentModifyInput{Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Mail.ID, Units: 1}, {ProductID: d.Mail.ID, Units: 2}}}},
			{"5.1/12_yesterday", domain.CodeValidation, "expirationDate", licensing.AssignmentModifyInput{ExpirationDate: on(-1)}},
			{"5.1/12_66_months_and_a_day", domain.CodeValidation, "expirationDate", licensing.AssignmentModifyInput{ExpirationDate: ptr(today.AddMonths(66, today.Day))}},
			{"5.1/13_a_start_once_started", domain.CodeStateInvalid, "startDate", licensing.AssignmentModifyInput{StartDate: on(3)}},
			{"2.7/13_no_renewal_months", domain.CodeValidation, "renewalMonths", licensing.AssignmentModifyInput{RenewalMonths: ptr(0)}},
			{"2.7/13_67_renewal_months", domain.CodeValidation, "renewalMonths", licensing.AssignmentModifyInput{RenewalMonths: ptr(67)}},
			{"2.7/13_renewal_months_without_renewal", domain.CodeValidation, "renewalMonths", licensing.AssignmentModifyInput{AutoRenew: ptr(false), RenewalMonths: ptr(2)}},
			{"2.7/14_notice_of_366_days", domain.CodeValidation, "notificationDays", licensing.AssignmentModifyInput{NotificationDays: ptr(366)}},
			{"2.7/14_notice_of_less_than_no_days", domain.CodeValidation, "notificationDays", licensing.AssignmentModifyInput{NotificationDays: ptr(-1)}},
			{"2.7/11_managed_where_nothing_can_be", domain.CodeValidation, "managed", licensing.AssignmentModifyInput{Managed: ptr(true)}},
		} {
			t.Run(r.rule+"_is_refused", func(t *testing.T) {
				a := d.hold(t, d.Mail, 1, nil)
				r.in.Versioned = d.of(a)
				before := d.saved(t)
				_, err := d.s.AssignmentModify(d.as, r.in, false)
				if code(err) != r.want || pathOf(err) != r.path {
					t.Errorf("got %v at %q, want %s at %q", err, pathOf(err), r.want, r.path)
				}
				if d.saved(t) != before {
					t.Error("something was saved")
				}
			})
		}
		for rule, in := range map[string]licensing.AssignmentModifyInput{
			"5.1/12_an_expiry_before_the_start":   {ExpirationDate: on(39)},
			"5.1/13_a_start_32_days_back":         {StartDate: on(-32)},
			"5.1/13_a_start_more_than_year_ahead": {StartDate: on(367)},
		} {
			t.Run(rule+"_is_refused", func(t *testing.T) {
				in.Versioned = d.of(scheduled(t, on(40)))
				if _, err := d.s.AssignmentModify(d.as, in, false); code(err) != domain.CodeValidation {
					t.Errorf("got %v", err)
				}
			})
		}
		t.Run("2.8/10+5.1/12+13_before_the_first_sign_in_there_are_no_dates", func(t *testing.T) {
			a := d.hold(t, d.Backup, 1, func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn })
			for _, in := range []licensing.AssignmentModifyInput{{StartDate: on(3)}, {ExpirationDate: on(30)}} {
				in.Versioned = d.of(a)
				if _, err := d.s.AssignmentModify(d.as, in, false); code(err) != domain.CodeStateInvalid {
					t.Errorf("got %v", err)
				}
			}
			if l := d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(2)}); l.Units != 2 {
				t.Errorf("%d units", l.Units)
			}
		})
		t.Run("5.1/8_an_expired_license_is_renewed_and_not_modified", func(t *testing.T) {
			a := d.hold(t, d.Mail, 1, func(p *db.ServicePlan) { p.AutoRenew, p.RenewalMonths = false, 0 })
			d.at(t, servertest.Start.AddDate(1, 0, 20))
			if l := d.modify(t, a, licensing.AssignmentModifyInput{Units: ptr(2)}); d.status(l) != enum.Grace {
				t.Errorf("in grace it is %s", d.status(l))
			}
			d.at(t, servertest.Start.AddDate(1, 1, 0))
			if _, err := d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Units: ptr(3)}, false); code(err) != domain.CodeStateInvalid {
				t.Errorf("got %v", err)
			}
		})
		t.Run("5.1/37+5.2/9_a_retry_with_its_key_changes_once", func(t *testing.T) {
			a := d.hold(t, d.Mail, 1, nil)
			v := *viewer.From(d.as)
			v.IdempotencyKey = "retry of " + a.ID
			as := viewer.With(d.as, &v)
			in := licensing.AssignmentModifyInput{Versioned: d.of(a), Units: ptr(2)}
			first, err := d.s.AssignmentModify(as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			before := d.saved(t)
			again, err := d.s.AssignmentModify(as, in, false)
			if err != nil || again.ID != first.ID || text(t, again.Effects) != text(t, first.Effects) || d.saved(t) != before {
				t.Errorf("again: %+v, %v", again, err)
			}
			in.Units = ptr(3)
			if _, err := d.s.AssignmentModify(as, in, false); !errors.Is(err, verb.ErrIdempotencyMismatch) {
				t.Errorf("other units with the key: %v", err)
			}
		})
	})
}

// pathOf a problem, below the input and without places in lists.
func pathOf(err error) string {
	var p domain.Problem
	var ps domain.Problems
	if errors.As(err, &ps) {
		p = ps[0]
	} else if !errors.As(err, &p) {
		return ""
	}
	if len(p.Path) < 2 {
		return ""
	}
	return p.Path[1]
}

func text(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
