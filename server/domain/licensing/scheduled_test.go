package licensing_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// newUpdateDesk is a desk of an MSP that can be written to.
func newUpdateDesk(t *testing.T, url string) *desk {
	d := newDesk(t, url)
	d.DB.Partner.UpdateOneID(d.MSP.ID).SetEmail("contact@partner.example").ExecX(d.System())
	return d
}

// schedule is a call that must succeed, after a dry run that foresaw the same.
func (d *desk) schedule(t *testing.T, a *db.Assignment, in licensing.AssignmentScheduleInput) licensing.Effects {
	t.Helper()
	in.Versioned = d.of(a)
	before := d.saved(t)
	dry, err := d.s.AssignmentSchedule(d.as, in, true)
	if err != nil || d.saved(t) != before {
		t.Fatalf("dry run: %v, and nothing saved", err)
	}
	real, err := d.s.AssignmentSchedule(d.as, in, false)
	if err != nil {
		t.Fatal(err)
	}
	if text(t, dry.Effects) != text(t, real.Effects) {
		t.Errorf("the dry run told\n%s\nand the real one\n%s", text(t, dry.Effects), text(t, real.Effects))
	}
	return real.Effects
}

// open is the update that an assignment has open; nil for none.
func (d *desk) open(t *testing.T, a *db.Assignment) *db.ScheduledUpdate {
	t.Helper()
	row := d.DB.Assignment.GetX(d.System(), a.ID)
	if row.ScheduledUpdateID == nil {
		return nil
	}
	return d.DB.ScheduledUpdate.GetX(d.System(), *row.ScheduledUpdateID)
}

// cross lets time act at an instant, for the rest of a test.
func (d *desk) cross(t *testing.T, at time.Time) {
	t.Helper()
	d.at(t, at)
	cross(t, d.Book, at)
}

// partnerMails are the messages to the partner about a customer.
func (d *desk) partnerMails(a *db.Assignment, kind enum.MessageKind) int {
	return d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(kind), message.Recipient("contact@partner.example")).CountX(d.System())
}

// causes of the lines of a license, with their units, in order.
func (d *desk) causes(l *db.License) []string {
	var out []string
	for _, line := range d.DB.LicenseTransaction.Query().Order(db.Asc("id")).AllX(d.System()) {
		if line.LicenseID == l.ID {
			out = append(out, line.Cause)
		}
	}
	return out
}

func TestScheduledUpdates(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		onDate := func(date string) licensing.AssignmentScheduleInput {
			return licensing.AssignmentScheduleInput{Timing: enum.OnDate, EffectiveDate: day(date)}
		}
		t.Run("5.1/3+63_at_a_day_of_the_customer_as_of_its_first_instant_and_once", func(t *testing.T) {
			plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = "Auckland" })
			c := d.Customer(d.MSP, "Auckland Ltd", "Pacific/Auckland")
			a := assign(t, d.as, d.Book, c, plan, 5)
			in := onDate("2026-06-01")
			in.Units, in.NotificationDays, in.ExpirationDate = ptr(20), ptr(10), day("2027-06-30")
			e := d.schedule(t, a, in)
			at := time.Date(2026, 5, 31, 12, 0, 0, 0, time.UTC)
			if len(e.Licenses) != 1 || e.Licenses[0].After.Units != 20 || len(e.Lines) != 1 || !e.Lines[0].EffectiveAt.Equal(at) ||
				len(e.ScheduledUpdates) != 1 || e.ScheduledUpdates[0].After == nil || e.ScheduledUpdates[0].Before != nil || len(e.Messages) != 1 {
				t.Errorf("foreseen: %s", text(t, e))
			}
			if l := d.license(a); l.Units != 5 || l.Version != 1 || len(d.causes(l)) != 1 {
				t.Errorf("it changed before its time: %v", l)
			}
			u := d.open(t, a)
			if u == nil || !u.DueAt.Equal(at) {
				t.Fatalf("what waits is %v", u)
			}
			d.cross(t, at.Add(-time.Microsecond))
			if l := d.license(a); l.Units != 5 {
				t.Errorf("%d units a microsecond before", l.Units)
			}
			d.cross(t, at.Add(5*24*time.Hour)) // after downtime
			d.cross(t, at.Add(6*24*time.Hour))
			l := d.license(a)
			wantDay(t, "the last day", lastDay(l), "2027-06-30")
			lines := linesOf(d.Book, l, "SCHEDULED_UPDATE")
			if l.Units != 20 || l.NotificationDays != 10 || len(lines) != 1 || !lines[0].EffectiveAt.Equal(at) || lines[0].ActorID != "system" || lines[0].Type != enum.LicenseChange {
				t.Errorf("%v with lines %v", l, lines)
			}
			done := d.DB.ScheduledUpdate.GetX(d.System(), u.ID)
			if d.open(t, a) != nil || done.AppliedAt == nil || !done.AppliedAt.Equal(at) || done.DueAt != nil {
				t.Errorf("afterwards it is %v", done)
			}
			if n := len(mailsOf(d.Book, c, enum.LicenseModified)); n != 1 {
				t.Errorf("%d mails", n)
			}
			if got := happenedTo(t, d.Book, a.ID); !slices.Equal(got, []string{"assignment.update_applied " + at.Format(time.RFC3339)}) {
				t.Errorf("events %v", got)
			}
		})
		t.Run("5.1/63_one_waits_and_it_can_be_changed_and_cancelled", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, nil)
			in := onDate("2026-06-01")
			in.Units = ptr(6)
			d.schedule(t, a, in)
			first := d.open(t, a)
			e := d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(7)})
			second := d.open(t, a)
			if second.ID != first.ID || second.Version != 2 || second.DueAt != nil || *second.Units != 7 || e.ScheduledUpdates[0].Before == nil || *e.ScheduledUpdates[0].Before.Units != 6 {
				t.Errorf("changed: %v, %s", second, text(t, e.ScheduledUpdates))
			}
			dry, err := d.s.AssignmentUnschedule(d.as, d.of(a), true)
			if err != nil {
				t.Fatal(err)
			}
			done, err := d.s.AssignmentUnschedule(d.as, d.of(a), false)
			if err != nil || text(t, dry.Effects) != text(t, done.Effects) || done.Effects.ScheduledUpdates[0].After != nil || done.Effects.ScheduledUpdates[0].Applied {
				t.Errorf("cancelled: %v, %s", err, text(t, done.Effects))
			}
			if d.open(t, a) != nil || d.DB.ScheduledUpdate.GetX(d.System(), first.ID).CanceledAt == nil {
				t.Error("it waits still")
			}
			d.cross(t, d.license(a).ExpiresAt.Add(time.Hour))
			if l := d.license(a); l.Units != 5 {
				t.Errorf("%d units: what was cancelled has run", l.Units)
			}
		})
		t.Run("5.1/10+63_of_one_instant_the_update_comes_before_the_border", func(t *testing.T) {
			for _, grace := range []int{0, 1} {
				a := d.hold(t, d.Backup, 5, func(p *db.ServicePlan) { p.GraceLength = grace })
				l := d.license(a)
				in := onDate(domain.DateIn(*l.ExpiresAt, time.UTC).String())
				in.AutoRenew = ptr(false)
				d.schedule(t, a, in)
				more := d.hold(t, d.Backup, 5, func(p *db.ServicePlan) { p.GraceLength = grace })
				in.AutoRenew, in.Units = nil, ptr(9)
				d.schedule(t, more, in)
				d.cross(t, *l.ExpiresAt)
				if got := d.license(a); !got.ExpiresAt.Equal(*l.ExpiresAt) {
					t.Errorf("grace %d: it was renewed, though from that day on it does not renew", grace)
				}
				got := d.license(more)
				if want := []string{"ASSIGNED", "SCHEDULED_UPDATE", "AUTO_RENEWED"}; !slices.Equal(d.causes(got), want) || got.Units != 9 {
					t.Errorf("grace %d: %v, %d units", grace, d.causes(got), got.Units)
				}
				d.Set(servertest.Start)
			}
		})
		t.Run("5.1/63_at_the_renewal_just_before_it", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 5, nil)
			l := d.license(a)
			e := d.schedule(t, a, licensing.AssignmentScheduleInput{
				Timing: enum.AtRenewal, Units: ptr(3), Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Client.ID, Units: 4}}, RenewalMonths: ptr(6),
			})
			if len(e.Licenses) != 2 || !e.Lines[0].EffectiveAt.Equal(*l.ExpiresAt) {
				t.Errorf("foreseen: %s", text(t, e))
			}
			d.cross(t, *l.ExpiresAt)
			for _, got := range d.DB.Assignment.GetX(d.System(), a.ID).QueryLicenses().AllX(d.System()) {
				units := map[string]int{d.Mail.ID: 3, d.Client.ID: 4}[got.ProductID]
				if got.Units != units || !got.ExpiresAt.Equal(l.ExpiresAt.AddDate(0, 6, 0)) {
					t.Errorf("%d units to %s", got.Units, got.ExpiresAt)
				}
				if want := []string{"ASSIGNED", "SCHEDULED_UPDATE", "AUTO_RENEWED"}; !slices.Equal(d.causes(got), want) {
					t.Errorf("lines %v", d.causes(got))
				}
			}
		})
		t.Run("5.1/9+63_before_it_the_renewal_that_it_comes_with_is_told_too", func(t *testing.T) {
			for _, grace := range []int{0, 1} {
				for _, byItself := range []bool{true, false} {
					a := d.hold(t, d.Mail, 5, func(p *db.ServicePlan) {
						p.GraceLength = grace
						if !byItself {
							byHand(p)
						}
					})
					l := d.license(a)
					e := d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(8)})
					if len(e.Licenses) != 1 || len(e.ScheduledUpdates) != 1 || e.ScheduledUpdates[0].Applied {
						t.Fatalf("grace %d, by itself %t: foreseen %s", grace, byItself, text(t, e))
					}
					before, after := e.Licenses[0].Before, e.Licenses[0].After
					if before.Units != 5 || before.ExpirationDate().String() != "2027-03-09" || after.Units != 8 || after.Status != enum.Active ||
						after.ExpirationDate().String() != "2028-03-09" {
						t.Errorf("grace %d, by itself %t: foreseen %s", grace, byItself, text(t, e.Licenses))
					}
					if !byItself {
						continue
					}
					d.cross(t, *l.ExpiresAt)
					got := d.license(a)
					if text(t, licensing.FactsOf(got, *l.ExpiresAt)) != text(t, after) {
						t.Errorf("grace %d: foreseen %s, and it is %s", grace, text(t, after), text(t, licensing.FactsOf(got, *l.ExpiresAt)))
					}
					if lines := d.causes(got)[1:]; len(lines) != len(e.Lines) {
						t.Errorf("grace %d: foreseen %s, and the lines are %v", grace, text(t, e.Lines), lines)
					}
					d.Set(servertest.Start)
				}
			}
		})
		t.Run("5.1/63_at_the_renewal_an_expiry_is_where_it_leads", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 5, nil)
			l := d.license(a)
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, ExpirationDate: day("2027-12-31")})
			d.cross(t, l.ExpiresAt.Add(time.Hour))
			for _, got := range d.DB.Assignment.GetX(d.System(), a.ID).QueryLicenses().AllX(d.System()) {
				wantDay(t, "the last day", lastDay(got), "2027-12-31")
				if slices.Contains(d.causes(got), "AUTO_RENEWED") {
					t.Errorf("lines %v", d.causes(got))
				}
			}
		})
		t.Run("5.1/63_at_the_renewal_it_can_be_turned_off", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, nil)
			l := d.license(a)
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, AutoRenew: ptr(false)})
			d.cross(t, *l.ExpiresAt)
			if got := d.license(a); !got.ExpiresAt.Equal(*l.ExpiresAt) || d.status(got) != enum.Grace {
				t.Errorf("it is %s until %s", d.status(got), got.ExpiresAt)
			}
		})
		t.Run("5.1/9+63_a_renewal_by_hand_applies_what_waits_for_it", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, byHand)
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(8), NotificationDays: ptr(9)})
			in := licensing.AssignmentRenewInput{Versioned: d.of(a)}
			dry, err := d.s.AssignmentRenew(d.as, in, true)
			if err != nil {
				t.Fatal(err)
			}
			done, err := d.s.AssignmentRenew(d.as, in, false)
			if err != nil || text(t, dry.Effects) != text(t, done.Effects) || len(done.Effects.ScheduledUpdates) != 1 || !done.Effects.ScheduledUpdates[0].Applied {
				t.Fatalf("%v: %s", err, text(t, done.Effects))
			}
			l := d.license(a)
			wantDay(t, "the last day", lastDay(l), "2028-03-09")
			if l.Units != 8 || l.NotificationDays != 9 || d.open(t, a) != nil {
				t.Errorf("renewed: %v", l)
			}
		})
		t.Run("5.1/63_what_a_rule_refuses_at_its_time_stays_with_the_reason", func(t *testing.T) {
			a := d.hold(t, d.Client, 5, nil)
			pool := &db.Pool{ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
				ProductID: d.Client.ID, LicenseVersion: enum.Full, Stock: 10, Maximum: 10}
			d.Insert(pool)
			in := onDate("2026-06-01")
			in.Units = ptr(50)
			if e := d.schedule(t, a, in); len(e.Pools) != 1 || e.Pools[0].Before != 10 || e.Pools[0].After != -35 {
				t.Errorf("foreseen of the stock: %s", text(t, e.Pools))
			}
			at := day("2026-06-01").Start(time.UTC)
			d.cross(t, at.Add(time.Hour))
			d.cross(t, at.Add(2*time.Hour))
			u := d.open(t, a)
			if u == nil || u.FailedAt == nil || !u.FailedAt.Equal(at) || u.FailureCode != string(domain.CodePoolExhausted) || !strings.Contains(licensing.FailureOf(u, "en-US"), "10 units") || u.DueAt != nil {
				t.Fatalf("it is %v", u)
			}
			for locale, want := range map[string]string{
				"en-US": "Only 10 units of " + d.Client.Name + " are in stock, and 45 are needed.",
				"de-AT": "Von " + d.Client.Name + " sind nur 10 Einheiten auf Lager, benötigt werden 45.",
			} {
				if got := licensing.FailureOf(u, locale); got != want {
					t.Errorf("%s: it failed with %q, want %q", locale, got, want)
				}
			}
			if old := (&db.ScheduledUpdate{Failure: "The customer was disabled."}); licensing.FailureOf(old, "de-DE") != old.Failure {
				t.Error("what was stored as a sentence is not read")
			}
			for failed, want := range map[bool]int{true: 1, false: 0} {
				filter := &licensing.AssignmentFilter{CustomerIDs: []string{a.CustomerID}, ScheduledUpdates: ptr(true), UpdateFailed: ptr(failed)}
				page, err := d.s.Assignments(d.as, filter, domain.PageArgs{}, &domain.Selection{}, true)
				if err != nil || page.Total != want {
					t.Errorf("failed %v: %v, %v", failed, page, err)
				}
			}
			if l := d.license(a); l.Units != 5 || d.partnerMails(a, enum.UpdateFailed) != 1 || d.DB.Pool.GetX(d.System(), pool.ID).Stock != 10 {
				t.Errorf("%d units, %d mails", l.Units, d.partnerMails(a, enum.UpdateFailed))
			}
			if got := happenedTo(t, d.Book, a.ID); len(got) != 1 || !strings.HasPrefix(got[0], "assignment.update_failed") {
				t.Errorf("events %v", got)
			}
			in = onDate("2026-07-01") // tried again with less, and with a rival for the stock
			in.Units = ptr(12)
			d.schedule(t, a, in)
			b := d.hold(t, d.Client, 1, nil)
			d.schedule(t, b, in)
			d.cross(t, day("2026-07-01").Start(time.UTC))
			if left := d.DB.Pool.GetX(d.System(), pool.ID).Stock; d.license(a).Units != 12 || d.license(b).Units != 1 || left != 2 {
				t.Errorf("%d and %d units, %d left", d.license(a).Units, d.license(b).Units, left)
			}
			if u := d.open(t, b); u == nil || u.FailureCode != string(domain.CodePoolExhausted) {
				t.Errorf("for the second there was too little, and it is %v", u)
			}
			if _, err := d.s.AssignmentCancel(d.as, d.of(b), false); err != nil {
				t.Fatal(err)
			}
			if got := happenedTo(t, d.Book, b.ID); len(got) != 1 || !strings.HasPrefix(got[0], "assignment.update_failed") {
				t.Errorf("events of time %v", got)
			}
			taken := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(b.ID), auditevent.Action("assignment.unschedule")).OnlyX(d.System())
			if !strings.Contains(taken.Changes, `"reason":"ASSIGNMENT_ENDED"`) || !strings.Contains(taken.Changes, `"units":12`) || d.partnerMails(b, enum.UpdateLost) != 0 {
				t.Errorf("one that failed and is closed by an end: %s, %d mails", taken.Changes, d.partnerMails(b, enum.UpdateLost))
			}
			d.DB.Pool.DeleteOneID(pool.ID).ExecX(d.System())
		})
		t.Run("5.1/11+63_of_a_disabled_customer_it_fails", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, nil)
			in := onDate("2026-06-01")
			in.Units = ptr(6)
			d.schedule(t, a, in)
			if _, err := d.s.CustomerDisable(d.as, domain.Versioned{ID: a.CustomerID, ExpectedVersion: 1}, false); err != nil {
				t.Fatal(err)
			}
			d.cross(t, day("2026-06-02").Start(time.UTC))
			if u := d.open(t, a); u == nil || u.FailureCode != string(domain.CodeStateInvalid) || licensing.FailureOf(u, "de-DE") != "Der Kunde wurde deaktiviert." || d.license(a).Units != 5 {
				t.Errorf("it is %v", u)
			}
		})
		t.Run("5.1/30+63_a_suspended_one_waits_and_runs_when_resumed", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, nil)
			in := onDate("2026-03-20")
			in.Units = ptr(6)
			d.schedule(t, a, in)
			if _, err := d.s.AssignmentSuspend(d.as, licensing.AssignmentSuspendInput{Versioned: d.of(a)}, false); err != nil {
				t.Fatal(err)
			}
			d.cross(t, day("2026-03-25").Start(time.UTC))
			if u := d.open(t, a); u == nil || u.FailedAt != nil || d.license(a).Units != 5 {
				t.Errorf("suspended it is %v", u)
			}
			if _, err := d.s.AssignmentUnsuspend(d.as, licensing.AssignmentUnsuspendInput{Versioned: d.of(a)}, false); err != nil {
				t.Fatal(err)
			}
			d.cross(t, d.Now())
			lines := linesOf(d.Book, d.license(a), "SCHEDULED_UPDATE")
			if d.open(t, a) != nil || len(lines) != 1 || !lines[0].EffectiveAt.Equal(d.Now()) {
				t.Errorf("resumed: %v", lines)
			}
		})
		for _, c := range []struct {
			rule   string
			reason enum.LostReason
			do     func(t *testing.T, a *db.Assignment, dryRun bool) (done, error)
		}{
			{"2.8/7+2.9/9+5.1/63_a_crossgrade_drops_it", enum.LostCrossgrade, func(t *testing.T, a *db.Assignment, dryRun bool) (done, error) {
				plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
				version := d.DB.Customer.GetX(d.System(), a.CustomerID).HoldingsVersion
				return d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: a.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{
					PlanID: plan.ID, Units: ptr(1), HoldingsVersion: &version,
				}}, dryRun)
			}},
			{"5.1/63_its_end_drops_it", enum.LostEnd, func(_ *testing.T, a *db.Assignment, dryRun bool) (done, error) {
				return d.s.AssignmentCancel(d.as, d.of(a), dryRun)
			}},
			{"5.1/63_another_plan_drops_it", enum.LostPlanChange, func(_ *testing.T, a *db.Assignment, dryRun bool) (done, error) {
				plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
				return d.s.AssignmentChangePlan(d.as, licensing.AssignmentChangePlanInput{Versioned: d.of(a), PlanID: plan.ID}, dryRun)
			}},
			{"2.10/4+5.1/63_a_new_composition_drops_it", enum.LostComposition, func(t *testing.T, a *db.Assignment, dryRun bool) (done, error) {
				if dryRun { // the first of the two
					d.Recompose(d.DB.Product.GetX(d.System(), d.DB.ServicePlan.GetX(d.System(), a.PlanID).ProductID), d.Mail, d.Backup)
					d.approve(t, a)
				}
				return d.s.AssignmentApply(d.as, licensing.AssignmentApplyInput{Versioned: d.of(a)}, dryRun)
			}},
		} {
			t.Run(c.rule+"_and_says_so_before", func(t *testing.T) {
				a := d.hold(t, d.Mail, 5, nil)
				if c.reason == enum.LostComposition {
					_, a = d.suited(t, nil, d.Mail)
				}
				in := onDate("2026-06-01")
				in.Units = ptr(6)
				d.schedule(t, a, in)
				u := d.open(t, a)
				for _, dryRun := range []bool{true, false} {
					done, err := c.do(t, a, dryRun)
					if err != nil {
						t.Fatal(err)
					}
					lost := done.Effects.LostScheduledUpdates
					if len(lost) != 1 || lost[0].Reason != c.reason || *lost[0].Update.Units != 6 || lost[0].Update.EffectiveDate.String() != "2026-06-01" {
						t.Errorf("dry run %v: lost %s", dryRun, text(t, lost))
					}
				}
				if u = d.DB.ScheduledUpdate.GetX(d.System(), u.ID); u.LostAt == nil || *u.LostReason != c.reason || u.DueAt != nil || d.open(t, a) != nil || d.partnerMails(a, enum.UpdateLost) != 1 {
					t.Errorf("it is %v", u)
				}
			})
		}
		t.Run("2.8/5+5.1/63_a_plan_is_changed_at_its_time", func(t *testing.T) {
			a := d.hold(t, d.Client, 5, nil)
			plan := d.Plan(d.MSP, d.ClientPro, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
			code := *d.license(a).ActivationCode
			in := onDate("2026-06-01")
			in.PlanID = &plan.ID
			d.schedule(t, a, in)
			d.cross(t, day("2026-06-01").Start(time.UTC))
			if l := d.license(a); l.ProductID != d.ClientPro.ID || *l.ActivationCode != code || l.Units != 5 || d.DB.Assignment.GetX(d.System(), a.ID).PlanID != plan.ID {
				t.Errorf("it is %v", l)
			}
		})
		t.Run("5.1/9+63_what_has_expired_is_renewed_with_the_plan_that_waits", func(t *testing.T) {
			a := d.hold(t, d.Client, 5, byHand)
			plan := d.Plan(d.MSP, d.ClientPro, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, PlanID: &plan.ID, Units: ptr(8)})
			d.at(t, d.license(a).GraceEndsAt.Add(48*time.Hour))
			in := licensing.AssignmentRenewInput{Versioned: d.of(a)}
			dry, err := d.s.AssignmentRenew(d.as, in, true)
			if err != nil {
				t.Fatal(err)
			}
			done, err := d.s.AssignmentRenew(d.as, in, false)
			if err != nil || text(t, dry.Effects) != text(t, done.Effects) {
				t.Fatalf("%v: %s", err, text(t, done.Effects))
			}
			if l := d.license(a); l.ProductID != d.ClientPro.ID || l.Units != 8 || d.status(l) != enum.AwaitingActivation || d.open(t, a) != nil {
				t.Errorf("it is %s, %v, with the update %v", d.status(l), l, d.open(t, a))
			}
		})
		t.Run("2.8/5+5.1/63_a_plan_that_is_gone_by_then_is_no_change", func(t *testing.T) {
			a := d.hold(t, d.Client, 5, nil)
			plan := d.Plan(d.MSP, d.ClientPro, func(p *db.ServicePlan) { p.Name = id.New(id.Plan) })
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, PlanID: &plan.ID})
			d.DB.ServicePlan.UpdateOneID(plan.ID).SetEnabled(false).ExecX(d.System())
			l := d.license(a)
			d.cross(t, *l.ExpiresAt)
			u := d.open(t, a)
			if u == nil || u.FailureCode != string(domain.CodeStateInvalid) || !d.license(a).ExpiresAt.After(*l.ExpiresAt) || d.license(a).ProductID != d.Client.ID {
				t.Errorf("it is %v, and renewed as it was", u)
			}
		})
	})
}

func TestScheduleRefuses(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		at := func(in licensing.AssignmentScheduleInput, date string) licensing.AssignmentScheduleInput {
			in.Timing, in.EffectiveDate = enum.OnDate, day(date)
			return in
		}
		in := licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(9)}
		disabled := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name, p.Enabled = "Disabled", false })
		foreign := d.Plan(d.RivalMSP, d.Mail, nil)
		backup := d.Plan(d.MSP, d.Backup, nil)
		for _, c := range []struct {
			rule string
			want domain.Code
			path string
			in   licensing.AssignmentScheduleInput
			plan func(*db.ServicePlan)
		}{
			{"5.1/63_nothing_to_change", domain.CodeValidation, "", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal}, nil},
			{"5.1/63_no_day", domain.CodeValidation, "effectiveDate", licensing.AssignmentScheduleInput{Timing: enum.OnDate, Units: ptr(9)}, nil},
			{"5.1/63_today", domain.CodeValidation, "effectiveDate", at(in, "2026-03-10"), nil},
			{"5.1/63_more_than_66_months_ahead", domain.CodeValidation, "effectiveDate", at(in, "2031-09-11"), nil},
			{"5.1/63_a_day_for_the_renewal", domain.CodeValidation, "effectiveDate", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, EffectiveDate: day("2026-06-01"), Units: ptr(9)}, nil},
			{"5.1/57_the_end_of_a_trial", domain.CodeValidation, "timing", licensing.AssignmentScheduleInput{Timing: enum.AtTrialEnd, Units: ptr(9)}, nil},
			{"5.1/14_zero_units", domain.CodeValidation, "units", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(0)}, nil},
			{"5.1/51_a_product_of_no_license", domain.CodeNotFound, "licenses", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Backup.ID, Units: 1}}}, nil},
			{"5.1/12_an_expiry_that_is_past_by_then", domain.CodeValidation, "expirationDate", at(licensing.AssignmentScheduleInput{ExpirationDate: day("2026-05-31")}, "2026-06-01"), nil},
			{"2.7/13_67_renewal_months", domain.CodeValidation, "renewalMonths", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, RenewalMonths: ptr(67)}, nil},
			{"2.7/14_notice_of_366_days", domain.CodeValidation, "notificationDays", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, NotificationDays: ptr(366)}, nil},
			{"5.1/8_expired_by_then", domain.CodeStateInvalid, "id", at(in, "2027-06-01"), byHand},
			{"5.1/51_a_foreign_plan", domain.CodeNotFound, "planId", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, PlanID: &foreign.ID}, nil},
			{"2.7/3_a_disabled_plan", domain.CodeStateInvalid, "planId", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, PlanID: &disabled.ID}, nil},
			{"5.1/16_a_plan_of_another_family", domain.CodeCrossgradeRequired, "planId", licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, PlanID: &backup.ID}, nil},
		} {
			t.Run(c.rule+"_is_refused", func(t *testing.T) {
				a := d.hold(t, d.Mail, 1, c.plan)
				c.in.Versioned = d.of(a)
				before := d.saved(t)
				_, err := d.s.AssignmentSchedule(d.as, c.in, false)
				if code(err) != c.want || pathOf(err) != c.path {
					t.Errorf("got %v at %q, want %s at %q", err, pathOf(err), c.want, c.path)
				}
				if d.saved(t) != before {
					t.Error("something was saved")
				}
			})
		}
	})
}
