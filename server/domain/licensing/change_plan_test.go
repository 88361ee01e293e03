package licensing_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/pool"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// planOf makes a plan with a name of its own.
func (d *desk) planOf(product *db.Product, change func(*db.ServicePlan)) *db.ServicePlan {
	return d.Plan(d.MSP, product, func(p *db.ServicePlan) {
		p.Name = id.New(id.Plan)
		if change != nil {
			change(p)
		}
	})
}

// stock makes a pool of the MSP.
func (d *desk) stock(t *testing.T, product *db.Product, version enum.LicenseVersion, units int) func() int {
	t.Helper()
	row := &db.Pool{
		ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
		ProductID: product.ID, LicenseVersion: version, Stock: units, Maximum: units,
	}
	d.Insert(row)
	t.Cleanup(func() { d.DB.Pool.Delete().Where(pool.ID(row.ID)).ExecX(d.System()) })
	return func() int { return d.DB.Pool.GetX(d.System(), row.ID).Stock }
}

// twice makes a call as a dry run, which saves nothing, and for real; both tell the same.
func (d *desk) twice(t *testing.T, call func(dryRun bool) (done, error)) licensing.Effects {
	t.Helper()
	before := d.saved(t)
	dry, err := call(true)
	if err != nil || d.saved(t) != before {
		t.Fatalf("dry run: %v, and nothing saved", err)
	}
	made, err := call(false)
	if err != nil {
		t.Fatal(err)
	}
	if text(t, dry.Effects) != text(t, made.Effects) {
		t.Errorf("the dry run told\n%s\nand the real one\n%s", text(t, dry.Effects), text(t, made.Effects))
	}
	return made.Effects
}

func TestAssignmentChangePlan(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		change := func(a *db.Assignment, in licensing.AssignmentChangePlanInput) func(bool) (done, error) {
			in.Versioned = d.of(a)
			return func(dryRun bool) (done, error) { return d.s.AssignmentChangePlan(d.as, in, dryRun) }
		}
		t.Run("2.8/5+5.1/57_the_event_tells_plan_product_and_version_before_and_after", func(t *testing.T) {
			told := func(a *db.Assignment, action string) string {
				return d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action(action)).OnlyX(d.System()).Changes
			}
			has := func(t *testing.T, changes string, parts ...string) {
				t.Helper()
				for _, part := range parts {
					if !strings.Contains(changes, part) {
						t.Errorf("%s does not tell %s", changes, part)
					}
				}
			}
			named := func(from, to string) string { return `{"from":"` + from + `","to":"` + to + `"}` }
			name := func(a *db.Assignment) string { return d.DB.ServicePlan.GetX(d.System(), a.PlanID).Name }
			a, up := d.hold(t, d.Client, 30, nil), d.planOf(d.ClientPro, nil)
			d.twice(t, change(a, licensing.AssignmentChangePlanInput{PlanID: up.ID}))
			product := `"products":[` + named(d.Client.Name, d.ClientPro.Name) + `]`
			has(t, told(a, "assignment.change_plan"), `"servicePlan":`+named(name(a), up.Name), product)
			for _, start := range []licensing.ConversionStart{licensing.StartNow, licensing.StartAtTrialEnd} {
				a := d.hold(t, d.Client, 3, asTrial)
				if _, err := d.s.AssignmentConvert(d.as, licensing.AssignmentConvertInput{Versioned: d.of(a), PlanID: up.ID, Start: start}, false); err != nil {
					t.Fatal(err)
				}
				want := []string{`"servicePlan":` + named(name(a), up.Name), `"licenseVersion":` + named("TRIAL", "FULL"), product}
				has(t, told(a, "assignment.convert"), want...)
				if start == licensing.StartAtTrialEnd {
					d.cross(t, *d.license(a).ExpiresAt)
					has(t, told(a, "assignment.update_applied"), want...)
					d.Set(servertest.Start)
				}
			}
		})
		t.Run("2.8/5_up_a_level_with_code_term_units_and_stock", func(t *testing.T) {
			plain, pro := d.stock(t, d.Client, enum.Full, 100), d.stock(t, d.ClientPro, enum.Full, 100)
			a := d.hold(t, d.Client, 30, nil)
			before := d.license(a)
			plan := d.planOf(d.ClientPro, func(p *db.ServicePlan) {
				p.InitialMonths, p.RenewalMonths, p.NotificationDays, p.GraceLength = 6, 3, 14, 2
			})
			d.at(t, day("2026-05-05").Start(time.UTC))
			e := d.twice(t, change(a, licensing.AssignmentChangePlanInput{PlanID: plan.ID}))
			after, row := d.license(a), d.DB.Assignment.GetX(d.System(), a.ID)
			if after.ID != before.ID || after.ProductID != d.ClientPro.ID || *after.ActivationCode != *before.ActivationCode || after.Units != 30 ||
				!after.ExpiresAt.Equal(*before.ExpiresAt) || !after.StartsAt.Equal(*before.StartsAt) || after.AssignmentID != a.ID {
				t.Errorf("before %v\nafter %v", before, after)
			}
			wantDay(t, "the last day of grace", licensing.LastDay(after.GraceEndsAt, "UTC"), "2027-05-09")
			if row.PlanID != plan.ID || row.RenewalMonths != 3 || row.NotificationDays != 14 || after.NotificationDays != 14 {
				t.Errorf("terms %v", row)
			}
			lines := linesOf(d.Book, after, "PLAN_CHANGED")
			if len(lines) != 1 || lines[0].Type != enum.LicenseChange || lines[0].PlanID != plan.ID || plain() != 100 || pro() != 70 || len(e.Pools) != 2 {
				t.Errorf("lines %v, %d and %d in stock", lines, plain(), pro())
			}
			if n := len(mailsOf(d.Book, d.DB.Customer.GetX(d.System(), a.CustomerID), enum.LicenseModified)); n != 1 {
				t.Errorf("%d mails", n)
			}
			d.twice(t, change(a, licensing.AssignmentChangePlanInput{PlanID: a.PlanID, Units: ptr(10), ExpirationDate: day("2026-12-31")}))
			after = d.license(a)
			wantDay(t, "the last day", lastDay(after), "2026-12-31")
			if after.Units != 10 || after.ProductID != d.Client.ID || plain() != 90 || pro() != 100 || *after.ActivationCode != *before.ActivationCode {
				t.Errorf("down again: %v, %d and %d in stock", after, plain(), pro())
			}
		})
		t.Run("2.8/5_a_plan_of_the_same_product_writes_its_line", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 3, nil)
			d.twice(t, change(a, licensing.AssignmentChangePlanInput{PlanID: d.planOf(d.Bundle, nil).ID, Licenses: []licensing.LicenseUnitsInput{{ProductID: d.Client.ID, Units: 4}}}))
			for _, l := range d.DB.Assignment.GetX(d.System(), a.ID).QueryLicenses().AllX(d.System()) {
				if want := map[string]int{d.Mail.ID: 3, d.Client.ID: 4}[l.ProductID]; l.Units != want || len(linesOf(d.Book, l, "PLAN_CHANGED")) != 1 {
					t.Errorf("%d units, want %d", l.Units, want)
				}
			}
		})
		t.Run("2.8/5_before_the_first_sign_in_it_still_has_no_dates", func(t *testing.T) {
			atSignIn := func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn }
			a := d.hold(t, d.Mail, 3, atSignIn)
			d.twice(t, change(a, licensing.AssignmentChangePlanInput{PlanID: d.planOf(d.Mail, atSignIn).ID}))
			if l := d.license(a); l.StartsAt != nil || d.status(l) != enum.AwaitingActivation {
				t.Errorf("it is %v", l)
			}
		})
		trial, nfr := d.planOf(d.Mail, asTrial), d.planOf(d.Mail, asNFR)
		foreign := d.Plan(d.RivalMSP, d.Mail, nil)
		theirs := d.Plan(d.Distributor, d.Mail, nil)
		disabled := d.planOf(d.Mail, func(p *db.ServicePlan) { p.Enabled = false })
		locked := d.planOf(d.Bundle, func(p *db.ServicePlan) { p.SuiteVersion = 7 })
		good := d.planOf(d.Mail, nil)
		for _, c := range []struct {
			rule string
			want domain.Code
			path string
			in   licensing.AssignmentChangePlanInput
			then func(t *testing.T, a *db.Assignment)
			of   *db.Product
		}{
			{rule: "5.1/51_a_foreign_plan", want: domain.CodeNotFound, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: foreign.ID}},
			{rule: "5.1/51_a_plan_that_is_not_granted", want: domain.CodeNotFound, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: theirs.ID}},
			{rule: "2.8/5_a_trial_plan", want: domain.CodeStateInvalid, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: trial.ID}},
			{rule: "2.8/5_a_not_for_resale_plan", want: domain.CodeStateInvalid, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: nfr.ID}},
			{rule: "2.7/3_a_disabled_plan", want: domain.CodeStateInvalid, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: disabled.ID}},
			{rule: "2.10/1_a_locked_plan", want: domain.CodeLockedPlan, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: locked.ID}, of: d.Bundle},
			{rule: "5.1/16_other_families", want: domain.CodeCrossgradeRequired, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: d.planOf(d.Backup, nil).ID}},
			{rule: "5.1/16_more_families", want: domain.CodeCrossgradeRequired, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: d.planOf(d.Bundle, nil).ID}},
			{rule: "5.1/14_zero_units", want: domain.CodeValidation, path: "units", in: licensing.AssignmentChangePlanInput{PlanID: good.ID, Units: ptr(0)}},
			{rule: "5.1/12_yesterday", want: domain.CodeValidation, path: "expirationDate", in: licensing.AssignmentChangePlanInput{PlanID: good.ID, ExpirationDate: day("2026-03-09")}},
			{rule: "2.6/7_the_end_of_sale", want: domain.CodeEndOfSale, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: good.ID}, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Product.UpdateOneID(d.Mail.ID).SetEndOfSaleAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Product.UpdateOneID(d.Mail.ID).ClearEndOfSaleAt().ExecX(d.System()) })
			}},
			{rule: "5.1/16_what_is_held_otherwise", want: domain.CodeCrossgradeRequired, path: "planId", in: licensing.AssignmentChangePlanInput{PlanID: good.ID}, then: func(t *testing.T, a *db.Assignment) {
				other := d.hold(t, d.Mail, 1, nil)
				d.DB.License.UpdateOneID(other.Edges.Licenses[0].ID).SetCustomerID(a.CustomerID).ExecX(d.System())
				d.DB.Assignment.UpdateOneID(other.ID).SetCustomerID(a.CustomerID).ExecX(d.System())
			}},
			{rule: "5.1/8_expired", want: domain.CodeStateInvalid, path: "id", in: licensing.AssignmentChangePlanInput{PlanID: good.ID}, then: func(t *testing.T, a *db.Assignment) {
				d.modify(t, a, licensing.AssignmentModifyInput{AutoRenew: ptr(false)})
				d.at(t, day("2027-05-01").Start(time.UTC))
			}},
			{rule: "5.1/15_more_than_is_in_stock", want: "", path: "", in: licensing.AssignmentChangePlanInput{PlanID: good.ID, Units: ptr(10)}, then: func(t *testing.T, _ *db.Assignment) {
				d.stock(t, d.Mail, enum.Full, 3)
			}},
		} {
			t.Run(c.rule+"_is_refused", func(t *testing.T) {
				product := d.Mail
				if c.of != nil {
					product = c.of
				}
				a := d.hold(t, product, 1, nil)
				if c.then != nil {
					c.then(t, a)
				}
				c.in.Versioned = d.of(a)
				before := d.saved(t)
				_, err := d.s.AssignmentChangePlan(d.as, c.in, false)
				if err == nil || code(err) != c.want || pathOf(err) != c.path {
					t.Errorf("got %v at %q, want %s at %q", err, pathOf(err), c.want, c.path)
				}
				if d.saved(t) != before {
					t.Error("something was saved")
				}
			})
		}
		t.Run("2.8/5_the_plan_that_it_has_is_refused", func(t *testing.T) {
			a := d.hold(t, d.Mail, 1, nil)
			if _, err := change(a, licensing.AssignmentChangePlanInput{PlanID: a.PlanID})(false); code(err) != domain.CodeStateInvalid {
				t.Errorf("got %v", err)
			}
		})
	})
}

func TestAssignmentConvert(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		convert := func(a *db.Assignment, in licensing.AssignmentConvertInput) func(bool) (done, error) {
			in.Versioned = d.of(a)
			return func(dryRun bool) (done, error) { return d.s.AssignmentConvert(d.as, in, dryRun) }
		}
		t.Run("2.8/18+5.1/57_now_with_id_code_and_history", func(t *testing.T) {
			trials, full := d.stock(t, d.Client, enum.Trial, 100), d.stock(t, d.Client, enum.Full, 100)
			a := d.hold(t, d.Client, 5, asTrial)
			before := d.license(a)
			d.DB.License.UpdateOneID(before.ID).SetActivatedAt(d.Now()).SetUsedUnits(3).ExecX(d.System())
			plan := d.planOf(d.Client, nil)
			d.at(t, day("2026-03-20").Start(time.UTC))
			e := d.twice(t, convert(a, licensing.AssignmentConvertInput{PlanID: plan.ID, Start: licensing.StartNow, Units: ptr(8)}))
			l, row := d.license(a), d.DB.Assignment.GetX(d.System(), a.ID)
			wantDay(t, "the first day", licensing.StartDay(l.StartsAt, "UTC"), "2026-03-20")
			wantDay(t, "the last day", lastDay(l), "2027-03-19")
			if l.ID != before.ID || l.LicenseVersion != enum.Full || *l.ActivationCode != *before.ActivationCode || l.Units != 8 || *l.UsedUnits != 3 ||
				l.ActivatedAt == nil || l.ChargeStartsAt == nil || l.AssignmentID != a.ID || !row.AutoRenew || row.PlanID != plan.ID || row.CanceledAt != nil {
				t.Errorf("it is %v of %v", l, row)
			}
			lines := linesOf(d.Book, l, "CONVERTED")
			if len(lines) != 1 || lines[0].Type != enum.LicenseConversion || trials() != 100 || full() != 92 || len(e.Pools) != 2 {
				t.Errorf("lines %v; %d trials, %d full in stock", lines, trials(), full())
			}
			c := d.DB.Customer.GetX(d.System(), a.CustomerID)
			_, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: a.PlanID, Units: ptr(1)}}, false)
			if code(err) != domain.CodeTrialAlreadyUsed {
				t.Errorf("another trial: %v", err)
			}
		})
		t.Run("5.1/57_at_the_end_of_the_trial_before_it_expires", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, asTrial)
			before, plan := d.license(a), d.planOf(d.Mail, nil)
			e := d.twice(t, convert(a, licensing.AssignmentConvertInput{PlanID: plan.ID, Start: licensing.StartAtTrialEnd, Units: ptr(6)}))
			if len(e.Lines) != 1 || e.Lines[0].Type != enum.LicenseConversion || !e.Lines[0].EffectiveAt.Equal(*before.ExpiresAt) ||
				e.Licenses[0].After.Status != enum.Active || e.ScheduledUpdates[0].After.Timing != enum.AtTrialEnd || *e.ScheduledUpdates[0].After.NewPlanName != plan.Name {
				t.Errorf("foreseen: %s", text(t, e))
			}
			if l := d.license(a); l.LicenseVersion != enum.Trial || d.open(t, a) == nil {
				t.Errorf("it is %v already", l)
			}
			d.cross(t, before.ExpiresAt.Add(3*24*time.Hour)) // after downtime
			l := d.license(a)
			if l.ID != before.ID || l.LicenseVersion != enum.Full || !l.StartsAt.Equal(*before.ExpiresAt) || l.Units != 6 || d.status(l) != enum.Active || d.open(t, a) != nil {
				t.Errorf("it is %v", l)
			}
			if got := happened(t, d.Book, l); slices.ContainsFunc(got, func(s string) bool { return s[:15] == "license.expired" }) {
				t.Errorf("events %v", got)
			}
			lines := linesOf(d.Book, l, "SCHEDULED_CONVERSION")
			if len(lines) != 1 || lines[0].Type != enum.LicenseConversion || lines[0].ActorID != "system" || !lines[0].EffectiveAt.Equal(*before.ExpiresAt) {
				t.Errorf("lines %v", lines)
			}
			if was, err := licensing.ReadFacts(lines[0].Before); err != nil || was.Status != enum.ExpiringSoon || e.Licenses[0].Before.Status != enum.ExpiringSoon {
				t.Errorf("it is told, and was foreseen, from another status than just before: %v, %v, %v", was, e.Licenses[0].Before, err)
			}
			d.cross(t, *l.ExpiresAt)
			if n := len(linesOf(d.Book, l, "AUTO_RENEWED")); n != 1 {
				t.Errorf("afterwards it was renewed %d times", n)
			}
		})
		t.Run("5.1/57+63_it_can_be_cancelled_and_done_now_instead", func(t *testing.T) {
			a, plan := d.hold(t, d.Mail, 5, asTrial), d.planOf(d.Mail, nil)
			later := licensing.AssignmentConvertInput{PlanID: plan.ID, Start: licensing.StartAtTrialEnd}
			d.twice(t, convert(a, later))
			d.twice(t, func(dryRun bool) (done, error) { return d.s.AssignmentUnschedule(d.as, d.of(a), dryRun) })
			if d.open(t, a) != nil {
				t.Error("it waits still")
			}
			d.twice(t, convert(a, later))
			e := d.twice(t, convert(a, licensing.AssignmentConvertInput{PlanID: plan.ID, Start: licensing.StartNow}))
			if len(e.LostScheduledUpdates) != 1 || e.LostScheduledUpdates[0].Reason != enum.LostPlanChange || d.open(t, a) != nil {
				t.Errorf("lost %s", text(t, e.LostScheduledUpdates))
			}
		})
		t.Run("2.8/20+5.1/57_what_is_refused_at_the_end_lets_the_trial_expire", func(t *testing.T) {
			a, plan := d.hold(t, d.Mail, 5, asTrial), d.planOf(d.Mail, nil)
			d.twice(t, convert(a, licensing.AssignmentConvertInput{PlanID: plan.ID, Start: licensing.StartAtTrialEnd}))
			d.DB.ServicePlan.UpdateOneID(plan.ID).SetEnabled(false).ExecX(d.System())
			d.cross(t, *d.license(a).ExpiresAt)
			if u := d.open(t, a); u == nil || u.FailedAt == nil || d.status(d.license(a)) != enum.Expired || d.partnerMails(a, enum.UpdateFailed) != 1 {
				t.Errorf("it is %v, and the trial %s", u, d.status(d.license(a)))
			}
		})
		t.Run("5.1/57_an_expired_trial_becomes_full_today", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, asTrial)
			d.at(t, day("2026-06-01").Start(time.UTC))
			d.twice(t, convert(a, licensing.AssignmentConvertInput{PlanID: d.planOf(d.Mail, nil).ID, Start: licensing.StartNow}))
			if l := d.license(a); d.status(l) != enum.Active || l.LicenseVersion != enum.Full {
				t.Errorf("it is %v", l)
			}
		})
		other := d.planOf(d.Mail, asTrial)
		backup := d.planOf(d.Backup, nil)
		good := d.planOf(d.Mail, nil)
		atSignIn := func(p *db.ServicePlan) { asTrial(p); p.Activation = enum.FirstSignIn }
		for _, c := range []struct {
			rule string
			want domain.Code
			path string
			in   licensing.AssignmentConvertInput
			plan func(*db.ServicePlan)
			then func(t *testing.T, a *db.Assignment)
		}{
			{rule: "5.1/57_another_trial", want: domain.CodeStateInvalid, path: "planId", in: licensing.AssignmentConvertInput{PlanID: other.ID}},
			{rule: "5.1/16_another_family", want: domain.CodeCrossgradeRequired, path: "planId", in: licensing.AssignmentConvertInput{PlanID: backup.ID}},
			{rule: "5.1/51_no_plan", want: domain.CodeNotFound, path: "planId", in: licensing.AssignmentConvertInput{PlanID: "plan_none"}},
			{rule: "5.1/14_zero_units", want: domain.CodeValidation, path: "units", in: licensing.AssignmentConvertInput{PlanID: good.ID, Units: ptr(0)}},
			{rule: "5.1/14_zero_units_at_the_end", want: domain.CodeValidation, path: "units", in: licensing.AssignmentConvertInput{PlanID: good.ID, Start: licensing.StartAtTrialEnd, Units: ptr(0)}},
			{rule: "5.1/57_the_end_of_what_has_not_begun", want: domain.CodeStateInvalid, path: "start", in: licensing.AssignmentConvertInput{PlanID: good.ID, Start: licensing.StartAtTrialEnd}, plan: atSignIn},
			{rule: "5.1/57_the_end_of_what_has_ended", want: domain.CodeStateInvalid, path: "start", in: licensing.AssignmentConvertInput{PlanID: good.ID, Start: licensing.StartAtTrialEnd}, then: func(t *testing.T, _ *db.Assignment) {
				d.at(t, day("2026-06-01").Start(time.UTC))
			}},
			{rule: "5.1/16_what_is_held_in_full_by_now", want: domain.CodeCrossgradeRequired, path: "planId", in: licensing.AssignmentConvertInput{PlanID: good.ID}, then: func(t *testing.T, a *db.Assignment) {
				d.at(t, day("2026-06-01").Start(time.UTC))
				assign(t, d.as, d.Book, d.DB.Customer.GetX(d.System(), a.CustomerID), d.planOf(d.Mail, nil), 1)
			}},
			{rule: "2.6/8_end_of_life", want: domain.CodeEndOfLife, path: "id", in: licensing.AssignmentConvertInput{PlanID: good.ID}, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Product.UpdateOneID(d.Mail.ID).SetEndOfLifeAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Product.UpdateOneID(d.Mail.ID).ClearEndOfLifeAt().ExecX(d.System()) })
			}},
		} {
			t.Run(c.rule+"_is_refused", func(t *testing.T) {
				plan := asTrial
				if c.plan != nil {
					plan = c.plan
				}
				a := d.hold(t, d.Mail, 1, plan)
				if c.then != nil {
					c.then(t, a)
				}
				c.in.Versioned = d.of(a)
				before := d.saved(t)
				_, err := d.s.AssignmentConvert(d.as, c.in, false)
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

// What the verbs on single licenses, and the end of an assignment, do when nothing
// refuses them.
func TestLicenseVerbs(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		t.Run("2.8/5_the_units_of_one_license_alone", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 4, nil)
			l := d.license(a)
			in := licensing.LicenseUpdateInput{Versioned: domain.Versioned{ID: l.ID, ExpectedVersion: l.Version}, Units: 9}
			e := d.twice(t, func(dryRun bool) (done, error) { return d.s.LicenseUpdate(d.as, in, dryRun) })
			other := d.DB.License.GetX(d.System(), a.Edges.Licenses[1].ID)
			if got := d.license(a); got.Units != 9 || got.Version != l.Version+1 || other.Units != 4 || len(e.Licenses) != 1 || len(e.Messages) != 1 || len(linesOf(d.Book, got, "MODIFIED")) != 1 {
				t.Errorf("%v and %v: %s", got, other, text(t, e))
			}
		})
		t.Run("5.1/20_what_stands_alone_is_deleted_and_the_last_ends_the_assignment", func(t *testing.T) {
			left := d.stock(t, d.Backup, enum.Full, 100)
			a := d.hold(t, d.Backup, 4, nil)
			l := d.license(a)
			d.DB.License.UpdateOneID(l.ID).SetUnbundledAt(d.Now()).ExecX(d.System())
			on := domain.Versioned{ID: l.ID, ExpectedVersion: d.license(a).Version}
			e := d.twice(t, func(dryRun bool) (done, error) { return d.s.LicenseDelete(d.as, on, dryRun) })
			row := d.DB.Assignment.GetX(d.System(), a.ID)
			if got := d.license(a); d.status(got) != enum.Canceled || row.CanceledAt == nil || *row.EndReason != enum.EndCanceled || left() != 100 || len(linesOf(d.Book, got, "DELETED")) != 1 || len(e.Messages) != 1 {
				t.Errorf("%v of %v, %d left", got, row, left())
			}
		})
		t.Run("5.1/20_while_another_is_left_the_assignment_goes_on", func(t *testing.T) {
			a := d.hold(t, d.Bundle, 4, nil)
			l := d.license(a)
			d.DB.License.UpdateOneID(l.ID).SetUnbundledAt(d.Now()).ExecX(d.System())
			on := domain.Versioned{ID: l.ID, ExpectedVersion: d.license(a).Version}
			d.twice(t, func(dryRun bool) (done, error) { return d.s.LicenseDelete(d.as, on, dryRun) })
			if row := d.DB.Assignment.GetX(d.System(), a.ID); row.CanceledAt != nil {
				t.Errorf("it is %v", row)
			}
		})
		t.Run("2.8/3+17_cancelled_for_good_with_line_mail_and_stock", func(t *testing.T) {
			left := d.stock(t, d.Mail, enum.Full, 100)
			a := d.hold(t, d.Bundle, 4, nil)
			e := d.twice(t, func(dryRun bool) (done, error) { return d.s.AssignmentCancel(d.as, d.of(a), dryRun) })
			row := d.DB.Assignment.GetX(d.System(), a.ID)
			for _, l := range row.QueryLicenses().AllX(d.System()) {
				if d.status(l) != enum.Canceled || l.DueAt != nil || len(linesOf(d.Book, l, "CANCELED")) != 1 {
					t.Errorf("it is %v", l)
				}
			}
			if row.CanceledAt == nil || *row.EndReason != enum.EndCanceled || left() != 100 || len(e.Licenses) != 2 || len(e.Messages) != 1 {
				t.Errorf("%v: %s", row, text(t, e))
			}
		})
	})
}
