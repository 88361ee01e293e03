package licensing_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// suited is an assignment of a new suite of products, with seven units.
func (d *desk) suited(t *testing.T, change func(*db.ServicePlan), components ...*db.Product) (*db.Product, *db.Assignment) {
	t.Helper()
	suite := d.Suite(id.New(id.Product), components...)
	return suite, d.hold(t, suite, 7, change)
}

// approve approves the change of the suite of an assignment's plan.
func (d *desk) approve(t *testing.T, a *db.Assignment) {
	t.Helper()
	plan := d.DB.ServicePlan.GetX(d.System(), a.PlanID)
	in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: plan.ID, ExpectedVersion: plan.Version}}
	if _, err := catalog.New(d.DB).PlanApprove(d.as, in, false); err != nil {
		t.Fatal(err)
	}
}

// recomposed is suited whose suite has changed since, as its plan was approved for.
func (d *desk) recomposed(t *testing.T, change func(*db.ServicePlan), from, to []*db.Product) *db.Assignment {
	t.Helper()
	suite, a := d.suited(t, change, from...)
	d.Recompose(suite, to...)
	d.approve(t, a)
	return a
}

func (d *desk) apply(a *db.Assignment, dryRun bool, choices ...licensing.CrossgradeChoiceInput) (licensing.Effects, error) {
	in := licensing.AssignmentApplyInput{Versioned: d.of(a), Crossgrades: choices, PlanVersion: d.planVersion(a)}
	if choices != nil {
		in.HoldingsVersion = new(d.DB.Customer.GetX(d.System(), a.CustomerID).HoldingsVersion)
	}
	done, err := d.s.AssignmentApply(d.as, in, dryRun)
	return done.Effects, err
}

// planVersion is that of the plan of an assignment, as whoever looks at it reads it.
func (d *desk) planVersion(a *db.Assignment) *int {
	return &d.DB.ServicePlan.GetX(d.System(), a.PlanID).Version
}

// present is the license of a product that an assignment has, bundled or not.
func (d *desk) present(t *testing.T, a *db.Assignment, p *db.Product) *db.License {
	t.Helper()
	rows := d.DB.License.Query().Where(license.AssignmentID(a.ID), license.ProductID(p.ID)).AllX(d.System())
	if len(rows) != 1 {
		t.Fatalf("%d licenses of %s", len(rows), p.Name)
	}
	return rows[0]
}

// choosing all that is asked, nothing for what is not.
var none = []licensing.CrossgradeChoiceInput{}

func TestAssignmentApply(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		clientSuite := []*db.Product{d.Mail, d.Client}
		t.Run("5.1/22_what_comes_in_has_the_units_and_expiry_of_the_suite_and_what_goes_stands_alone", func(t *testing.T) {
			suite, a := d.suited(t, nil, clientSuite...)
			d.modify(t, a, licensing.AssignmentModifyInput{Units: new(9)})
			d.at(t, d.Now().AddDate(0, 2, 0))
			d.Recompose(suite, d.Mail, d.Backup)
			d.approve(t, a)
			preview, err := d.apply(a, true)
			if err != nil {
				t.Fatal(err)
			}
			before := d.saved(t)
			if _, err := d.apply(a, true); err != nil || d.saved(t) != before {
				t.Fatalf("a dry run saved something: %v", err)
			}
			done, err := d.apply(a, false)
			if err != nil {
				t.Fatal(err)
			}
			if len(done.Licenses) != 2 || len(done.Lines) != 2 || fmt.Sprint(len(preview.Licenses), preview.Lines) != fmt.Sprint(len(done.Licenses), done.Lines) {
				t.Errorf("previewed %+v, done %+v", preview, done)
			}
			mail, fresh, gone := d.present(t, a, d.Mail), d.present(t, a, d.Backup), d.present(t, a, d.Client)
			if fresh.Units != 9 || !fresh.ExpiresAt.Equal(*mail.ExpiresAt) || !fresh.GraceEndsAt.Equal(*mail.GraceEndsAt) ||
				!fresh.NotifyAt.Equal(*mail.NotifyAt) || fresh.AnchorDay != mail.AnchorDay || d.status(fresh) != enum.Active {
				t.Errorf("%+v, and the suite %+v", fresh, mail)
			}
			wantDay(t, "the first day", licensing.StartDay(fresh.StartsAt, "UTC"), domain.DateIn(d.Now(), time.UTC).String())
			if gone.UnbundledAt == nil || gone.CanceledAt != nil || gone.Units != 9 || !gone.ExpiresAt.Equal(*mail.ExpiresAt) {
				t.Errorf("what went: %+v", gone)
			}
			if mail.Version != 2 {
				t.Errorf("what stays was changed: %+v", mail)
			}
			if row := d.DB.Assignment.GetX(d.System(), a.ID); row.SuiteVersion != 2 {
				t.Errorf("composition %d", row.SuiteVersion)
			}
			if n := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.apply")).CountX(d.System()); n != 1 {
				t.Errorf("%d events", n)
			}
			if n := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.LicenseModified)).CountX(d.System()); n != 2 {
				t.Errorf("%d messages with that of the units", n)
			}
			before = d.saved(t)
			if _, err := d.apply(a, false); code(err) != domain.CodeStateInvalid || d.saved(t) != before {
				t.Errorf("again: %v", err)
			}
			d.modify(t, a, licensing.AssignmentModifyInput{Units: new(4)})
			if d.present(t, a, d.Backup).Units != 4 || d.present(t, a, d.Client).Units != 9 {
				t.Error("the plan is not changed as one afterwards")
			}
		})
		t.Run("2.10/7_it_is_recorded_as_a_composition_change", func(t *testing.T) {
			a := d.recomposed(t, nil, clientSuite, []*db.Product{d.Mail, d.Backup})
			if _, err := d.apply(a, false); err != nil {
				t.Fatal(err)
			}
			lines := d.DB.LicenseTransaction.Query().Where(licensetransaction.AssignmentID(a.ID),
				licensetransaction.TypeEQ(enum.SuiteCompositionChange)).Order(licensetransaction.ByID()).AllX(d.System())
			if len(lines) != 2 || lines[0].Cause != "COMPONENT_ADDED" || lines[0].Before != "" || lines[0].UnitsAfter != 7 ||
				lines[1].Cause != "COMPONENT_REMOVED" || lines[1].UnitsBefore != 7 {
				t.Errorf("%+v", lines)
			}
		})
		t.Run("2.10/1+3_nothing_else_is_changed_until_it_is_approved_and_applied", func(t *testing.T) {
			suite, a := d.suited(t, nil, clientSuite...)
			d.Recompose(suite, d.Mail, d.Backup)
			refused := func(when string) {
				t.Helper()
				if _, err := d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Units: new(3)}, false); code(err) != domain.CodeLockedPlan {
					t.Errorf("modified %s: %v", when, err)
				}
			}
			refused("while the plan is locked")
			if _, err := d.apply(a, false); code(err) != domain.CodeLockedPlan {
				t.Errorf("applied while the plan is locked: %v", err)
			}
			in := licensing.AssignmentCreateInput{CustomerID: d.Customer(d.MSP, "Late "+a.ID, "UTC").ID}
			in.PlanID, in.Units = a.PlanID, new(1)
			if _, err := d.s.AssignmentCreate(d.as, in, false); code(err) != domain.CodeLockedPlan {
				t.Errorf("assigned while it is locked: %v", err)
			}
			d.approve(t, a)
			refused("before it is applied")
			done, err := d.s.AssignmentCreate(d.as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			if d.DB.Assignment.GetX(d.System(), done.ID).SuiteVersion != 2 {
				t.Error("a new assignment has the old composition")
			}
		})
		t.Run("2.10/1_a_plan_that_is_locked_again_waits_for_its_approval", func(t *testing.T) {
			suite, a := d.suited(t, nil, clientSuite...)
			d.Recompose(suite, d.Mail, d.Backup)
			d.approve(t, a)
			d.Recompose(suite, clientSuite...)
			if _, err := d.apply(a, false); code(err) != domain.CodeLockedPlan {
				t.Errorf("got %v", err)
			}
			d.approve(t, a)
			if done, err := d.apply(a, false); err != nil || len(done.Licenses) != 0 {
				t.Errorf("the first composition is back: %+v, %v", done, err)
			}
		})
		t.Run("2.10/5_duplicates_are_transferred_or_licensed_anew", func(t *testing.T) {
			for _, choice := range []enum.CrossgradeChoice{enum.Transfer, enum.NewLicense} {
				a := d.recomposed(t, nil, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Backup, d.ClientPro})
				customer := d.DB.Customer.GetX(d.System(), a.CustomerID)
				name := func(p *db.ServicePlan) { p.Name = id.New(id.Plan) }
				backup := assign(t, d.as, d.Book, customer, d.Plan(d.MSP, d.Backup, name), 3)
				client := assign(t, d.as, d.Book, customer, d.Plan(d.MSP, d.Client, name), 4)
				var required licensing.CrossgradeRequired
				before := d.saved(t)
				if _, err := d.apply(a, false); !errors.As(err, &required) || len(required.Duplicates) != 2 || fmt.Sprint(required.Path) != "[input id]" {
					t.Fatalf("got %v", err)
				}
				if _, err := d.apply(a, false, none...); code(err) != domain.CodeCrossgradeRequired || d.saved(t) != before {
					t.Fatalf("without the choice: %v", err)
				}
				stale := licensing.AssignmentApplyInput{Versioned: d.of(a), HoldingsVersion: new(1)}
				if _, err := d.s.AssignmentApply(d.as, stale, false); code(err) != domain.CodePreviewStale {
					t.Errorf("of other holdings: %v", err)
				}
				old := client.Edges.Licenses[0]
				if _, err := d.apply(a, false, licensing.CrossgradeChoiceInput{LicenseID: old.ID, Choice: choice}); err != nil {
					t.Fatal(err)
				}
				moved := d.present(t, a, d.Backup)
				if moved.ID != backup.Edges.Licenses[0].ID || moved.Units != 7 || !moved.ExpiresAt.Equal(*d.present(t, a, d.Mail).ExpiresAt) {
					t.Errorf("the hosted one: %+v", moved)
				}
				fresh, was := d.present(t, a, d.ClientPro), d.DB.License.GetX(d.System(), old.ID)
				if choice == enum.Transfer && (fresh.ID != old.ID || *fresh.ActivationCode != *old.ActivationCode || fresh.Units != 7) ||
					choice == enum.NewLicense && (fresh.ID == old.ID || *fresh.ActivationCode == *old.ActivationCode || was.CanceledAt == nil) {
					t.Errorf("%s: %+v", choice, fresh)
				}
				for _, ended := range []*db.Assignment{backup, client} {
					if row := d.DB.Assignment.GetX(d.System(), ended.ID); row.EndReason == nil || *row.EndReason != enum.EndCrossgraded {
						t.Errorf("an emptied plan: %+v", row)
					}
				}
			}
		})
		t.Run("2.10/5_another_level_of_a_product_takes_its_place", func(t *testing.T) {
			a := d.recomposed(t, nil, clientSuite, []*db.Product{d.Mail, d.ClientPro})
			old := d.present(t, a, d.Client)
			if _, err := d.apply(a, false); code(err) != domain.CodeCrossgradeRequired {
				t.Fatalf("got %v", err)
			}
			if _, err := d.apply(a, false, licensing.CrossgradeChoiceInput{LicenseID: old.ID, Choice: enum.Transfer}); err != nil {
				t.Fatal(err)
			}
			if now := d.present(t, a, d.ClientPro); now.ID != old.ID || now.UnbundledAt != nil || !now.ExpiresAt.Equal(*old.ExpiresAt) {
				t.Errorf("%+v", now)
			}
		})
		t.Run("5.1/15_units_come_from_the_pool_of_what_comes_in", func(t *testing.T) {
			pool := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
				ProductID: d.Backup.ID, LicenseVersion: enum.Full, Stock: 6, Maximum: 20,
			}
			d.Insert(pool)
			defer d.DB.Pool.DeleteOneID(pool.ID).ExecX(d.System())
			a := d.recomposed(t, nil, clientSuite, []*db.Product{d.Mail, d.Backup})
			var short licensing.PoolExhausted
			if _, err := d.apply(a, false); !errors.As(err, &short) || fmt.Sprint(short.Path) != "[input id]" || short.Wanted != 7 {
				t.Fatalf("got %v", err)
			}
			d.DB.Pool.UpdateOneID(pool.ID).SetStock(8).ExecX(d.System())
			if _, err := d.apply(a, false); err != nil {
				t.Fatal(err)
			}
			if left := d.DB.Pool.GetX(d.System(), pool.ID).Stock; left != 1 || d.present(t, a, d.Backup).StockUnits != 7 {
				t.Errorf("%d units are left", left)
			}
		})
		t.Run("2.10/3_in_its_grace_period_it_is_applied_and_then_renewed", func(t *testing.T) {
			a := d.recomposed(t, byHand, clientSuite, []*db.Product{d.Mail, d.Backup})
			d.at(t, d.Now().AddDate(1, 0, 3))
			if _, err := d.apply(a, false); err != nil {
				t.Fatal(err)
			}
			fresh := d.present(t, a, d.Backup)
			if d.status(fresh) != enum.Grace || !fresh.StartsAt.Before(*fresh.ExpiresAt) {
				t.Errorf("%+v", fresh)
			}
			if _, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a)}, false); err != nil {
				t.Fatal(err)
			}
			if fresh = d.present(t, a, d.Backup); d.status(fresh) != enum.Active || !fresh.ExpiresAt.Equal(*d.present(t, a, d.Mail).ExpiresAt) {
				t.Errorf("renewed: %+v", fresh)
			}
		})
		t.Run("5.1/22_what_waits_for_the_first_sign_in_waits_with_the_others", func(t *testing.T) {
			signIn := func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn }
			waiting := d.recomposed(t, signIn, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Backup})
			if _, err := d.apply(waiting, false); err != nil {
				t.Fatal(err)
			}
			if l := d.present(t, waiting, d.Backup); l.StartsAt != nil || d.status(l) != enum.AwaitingActivation {
				t.Errorf("%+v", l)
			}
			working := d.recomposed(t, signIn, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Backup})
			mail := d.present(t, working, d.Mail)
			begun := *mail
			licensing.Begin(&begun, domain.DateIn(d.Now(), time.UTC).AddDays(-40))
			d.DB.License.UpdateOneID(mail.ID).SetActivatedAt(d.Now()).SetStartsAt(*begun.StartsAt).SetExpiresAt(*begun.ExpiresAt).
				SetGraceEndsAt(*begun.GraceEndsAt).SetAnchorDay(begun.AnchorDay).ExecX(d.System())
			if _, err := d.apply(working, false); err != nil {
				t.Fatal(err)
			}
			if l := d.present(t, working, d.Backup); l.ActivatedAt == nil || !l.ExpiresAt.Equal(*begun.ExpiresAt) || d.status(l) != enum.Active {
				t.Errorf("%+v", l)
			}
		})
		t.Run("5.1/13_a_suite_that_is_yet_to_start_starts_as_one", func(t *testing.T) {
			suite, a := d.suited(t, nil, d.Mail)
			d.modify(t, d.later(t, a, 20), licensing.AssignmentModifyInput{})
			d.Recompose(suite, d.Mail, d.Backup)
			d.approve(t, a)
			if _, err := d.apply(a, false); err != nil {
				t.Fatal(err)
			}
			if l, mail := d.present(t, a, d.Backup), d.present(t, a, d.Mail); !l.StartsAt.Equal(*mail.StartsAt) || d.status(l) != enum.Scheduled {
				t.Errorf("%+v, and %+v", l, mail)
			}
		})
		t.Run("5.1/56_a_trial_follows_its_suite_and_a_second_trial_of_a_family_is_refused", func(t *testing.T) {
			a := d.recomposed(t, asTrial, clientSuite, []*db.Product{d.Mail, d.ClientPro, d.Backup})
			if _, err := d.apply(a, false, licensing.CrossgradeChoiceInput{LicenseID: d.present(t, a, d.Client).ID, Choice: enum.Transfer}); err != nil {
				t.Fatal(err)
			}
			customer := d.DB.Customer.GetX(d.System(), a.CustomerID)
			in := licensing.AssignmentCreateInput{CustomerID: customer.ID}
			in.PlanID, in.Units = d.Plan(d.MSP, d.Backup, func(p *db.ServicePlan) { asTrial(p); p.Name = a.ID }).ID, new(1)
			if _, err := d.s.AssignmentCreate(d.as, in, false); code(err) != domain.CodeTrialAlreadyUsed {
				t.Errorf("a second trial of what came in: %v", err)
			}
			held := d.recomposed(t, asTrial, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Backup})
			assign(t, d.as, d.Book, d.DB.Customer.GetX(d.System(), held.CustomerID), d.Plan(d.MSP, d.Backup, func(p *db.ServicePlan) { p.Name = held.ID }), 2)
			if _, err := d.apply(held, false); code(err) != domain.CodeStateInvalid {
				t.Errorf("a trial in the place of a full license: %v", err)
			}
		})
	})
}

// later lets the term of the one license of an assignment begin in some days.
func (d *desk) later(t *testing.T, a *db.Assignment, days int) *db.Assignment {
	t.Helper()
	l := *d.license(a)
	licensing.Begin(&l, domain.DateIn(d.Now(), time.UTC).AddDays(days))
	d.DB.License.UpdateOneID(l.ID).SetStartsAt(*l.StartsAt).SetExpiresAt(*l.ExpiresAt).SetNotifyAt(*l.NotifyAt).
		SetGraceEndsAt(*l.GraceEndsAt).SetAnchorDay(l.AnchorDay).ExecX(d.System())
	return a
}

func TestAssignmentApplyRefusals(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		from, to := []*db.Product{d.Mail, d.Client}, []*db.Product{d.Mail, d.Backup}
		for rule, c := range map[string]struct {
			want domain.Code
			then func(t *testing.T, a *db.Assignment)
			// late is how much the expected version is wrong by.
			late int
			// approved is how often its plan was approved since it was read.
			approved int
			foreign  bool
			blind    bool
		}{
			"2.8/17_cancelled": {want: domain.CodeStateInvalid, then: func(t *testing.T, a *db.Assignment) {
				if _, err := d.s.AssignmentCancel(d.as, d.of(a), false); err != nil {
					t.Fatal(err)
				}
			}},
			"5.1/30_suspended": {want: domain.CodeStateInvalid, then: func(_ *testing.T, a *db.Assignment) {
				d.DB.Assignment.UpdateOneID(a.ID).SetSuspendedAt(d.Now()).ExecX(d.System())
			}},
			"5.1/20_all_of_it_stands_alone": {want: domain.CodeStateInvalid, then: func(_ *testing.T, a *db.Assignment) {
				d.DB.License.Update().Where(license.AssignmentID(a.ID)).SetUnbundledAt(d.Now()).ExecX(d.System())
			}},
			"5.1/9_expired": {want: domain.CodeStateInvalid, then: func(t *testing.T, a *db.Assignment) { d.at(t, d.Now().AddDate(3, 0, 0)) }},
			"2.6/8_end_of_life": {want: domain.CodeEndOfLife, then: func(_ *testing.T, a *db.Assignment) {
				suite := d.DB.ServicePlan.GetX(d.System(), a.PlanID).ProductID
				d.DB.Product.UpdateOneID(suite).SetEndOfLifeAt(d.Now()).ExecX(d.System())
			}},
			"5.1/27_of_a_disabled_customer": {want: domain.CodeStateInvalid, then: func(_ *testing.T, a *db.Assignment) {
				d.DB.Customer.UpdateOneID(a.CustomerID).SetDisabledAt(d.Now()).ExecX(d.System())
			}},
			"5.1/29_of_a_suspended_partner": {want: domain.CodeStateInvalid, then: func(t *testing.T, _ *db.Assignment) {
				d.DB.Partner.UpdateOneID(d.MSP.ID).SetSuspendedAt(d.Now()).ExecX(d.System())
				t.Cleanup(func() { d.DB.Partner.UpdateOneID(d.MSP.ID).ClearSuspendedAt().ExecX(d.System()) })
			}},
			"5.1/36_changed_meanwhile":                          {want: domain.CodeConflict, late: 1},
			"5.1/36_approved_for_another_composition_meanwhile": {want: domain.CodeConflict, approved: 1},
			"5.1/51_of_another_partner":                         {want: domain.CodeNotFound, foreign: true},
			"2.3/1_without_the_permission":                      {want: domain.CodeForbidden, blind: true},
		} {
			t.Run(rule, func(t *testing.T) {
				a := d.recomposed(t, byHand, from, to)
				if c.then != nil {
					c.then(t, a)
				}
				as := d.as
				if c.foreign {
					as = d.As(d.RivalMSP)
				}
				if c.blind {
					as = d.As(d.MSP, enum.CustomersRead, enum.PlansWrite)
				}
				in := licensing.AssignmentApplyInput{Versioned: d.of(a), PlanVersion: d.planVersion(a)}
				in.ExpectedVersion -= c.late
				*in.PlanVersion -= c.approved
				lines := d.DB.LicenseTransaction.Query().CountX(d.System())
				if _, err := d.s.AssignmentApply(as, in, false); code(err) != c.want {
					t.Errorf("got %v, want %s", err, c.want)
				}
				if after := d.DB.LicenseTransaction.Query().CountX(d.System()); after != lines {
					t.Errorf("%d lines were written", after-lines)
				}
			})
		}
	})
}

func TestCompositionIsKept(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		k := &keeper{Book: d.Book, t: t, s: d.s, as: d.as}
		// conflicted is an assignment whose new composition duplicates the client that
		// its customer has, with the license.
		conflicted := func(t *testing.T) (*db.Assignment, *db.License) {
			a := d.recomposed(t, nil, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Client})
			other := assign(t, d.as, d.Book, d.DB.Customer.GetX(d.System(), a.CustomerID),
				d.Plan(d.MSP, d.Client, func(p *db.ServicePlan) { p.Name = a.ID }), 2)
			return a, other.Edges.Licenses[0]
		}
		about := func(a *db.Assignment) licensing.CrossgradeOpenInput {
			in := licensing.CrossgradeOpenInput{AssignmentID: &a.ID}
			in.CustomerID, in.PlanID = a.CustomerID, a.PlanID
			return in
		}
		open := func(t *testing.T, a *db.Assignment) *db.Crossgrade {
			done, err := d.s.CrossgradeOpen(d.as, about(a))
			if err != nil {
				t.Fatal(err)
			}
			return k.see(done.ID)
		}
		t.Run("2.10/5_a_decision_is_kept_and_resolving_it_applies", func(t *testing.T) {
			a, held := conflicted(t)
			g := open(t, a)
			if g.AssignmentID == nil || *g.AssignmentID != a.ID || len(g.Edges.Items) != 1 || g.Edges.Items[0].LicenseID != held.ID {
				t.Fatalf("%+v", g)
			}
			if _, err := d.s.CrossgradeResolve(d.as, of(g), false); code(err) != domain.CodeCrossgradeRequired {
				t.Errorf("without a choice: %v", err)
			}
			if _, err := d.s.CrossgradeResolve(d.as, licensing.CrossgradeChangeInput{Versioned: of(g).Versioned, Units: new(3)}, false); code(err) != domain.CodeValidation {
				t.Errorf("with terms: %v", err)
			}
			if _, err := d.s.CrossgradeUpdate(d.as, k.choosing(g, enum.Transfer)); err != nil {
				t.Fatal(err)
			}
			if _, err := d.s.CrossgradeResolve(d.as, of(k.see(g.ID)), false); err != nil {
				t.Fatal(err)
			}
			g = k.see(g.ID)
			if l := d.present(t, a, d.Client); l.ID != held.ID || l.Units != 7 || g.ResolvedAt == nil || *g.MadeAssignmentID != a.ID {
				t.Errorf("%+v of %+v", l, g)
			}
			if d.DB.Assignment.GetX(d.System(), a.ID).SuiteVersion != 2 {
				t.Error("it was not applied")
			}
		})
		t.Run("2.10/5_applying_resolves_what_is_kept", func(t *testing.T) {
			a, held := conflicted(t)
			g := open(t, a)
			if _, err := d.apply(a, false, licensing.CrossgradeChoiceInput{LicenseID: held.ID, Choice: enum.NewLicense}); err != nil {
				t.Fatal(err)
			}
			if g = k.see(g.ID); g.ResolvedAt == nil || *g.Edges.Items[0].Chosen != enum.NewLicense {
				t.Errorf("%+v", g)
			}
		})
		t.Run("2.10/5_what_cannot_be_kept", func(t *testing.T) {
			a, _ := conflicted(t)
			_, other := conflicted(t)
			calm := d.recomposed(t, nil, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Client})
			with := func(change func(*licensing.CrossgradeOpenInput)) error {
				in := about(a)
				change(&in)
				_, err := d.s.CrossgradeOpen(d.as, in)
				return err
			}
			k.refuses(t, "another customer's", with(func(in *licensing.CrossgradeOpenInput) { in.AssignmentID = &other.AssignmentID }), domain.CodeNotFound)
			k.refuses(t, "another plan", with(func(in *licensing.CrossgradeOpenInput) { in.PlanID = calm.PlanID }), domain.CodeValidation)
			k.refuses(t, "with terms", with(func(in *licensing.CrossgradeOpenInput) { in.Units = new(3) }), domain.CodeValidation)
			k.refuses(t, "without duplicates", with(func(in *licensing.CrossgradeOpenInput) { *in = about(calm) }), domain.CodeStateInvalid)
			open(t, a)
			k.refuses(t, "a second one", with(func(*licensing.CrossgradeOpenInput) {}), domain.CodeStateInvalid)
		})
	})
}

func TestAssignmentsApply(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		d.clerk(t)
		t.Run("5.1/22_all_without_conflicts_at_once", func(t *testing.T) {
			suite := d.Suite("FLEET", d.Mail, d.Client)
			plan := d.Plan(d.MSP, suite, nil)
			hold := func(company string, more *db.Product) *db.Assignment {
				c := d.Customer(d.MSP, company, "UTC")
				if more != nil {
					assign(t, d.as, d.Book, c, d.Plan(d.MSP, more, func(p *db.ServicePlan) { p.Name = company }), 1)
				}
				return assign(t, d.as, d.Book, c, plan, 5)
			}
			one, two, torn := hold("One", nil), hold("Two", nil), hold("Torn", d.Backup)
			d.Recompose(suite, d.Mail, d.Backup)
			d.approve(t, one)
			late := hold("Late", nil)
			in := licensing.AssignmentsApplyInput{Targets: licensing.Targets{Filter: &licensing.AssignmentFilter{PlanIDs: []string{plan.ID}}}}
			var refusals []string
			for _, dryRun := range []bool{true, false} {
				done, err := d.s.AssignmentsApply(d.as, in, dryRun)
				o, items := d.worked(t, done, err)
				if o.Status != enum.OperationDone || o.Done != 3 || o.Refused != 1 {
					t.Fatalf("%+v", o)
				}
				for _, item := range items {
					switch item.ObjectID {
					case one.ID, two.ID:
						if item.Outcome != enum.ItemDone {
							t.Errorf("%+v", item)
						}
					case torn.ID:
						if item.Outcome != enum.ItemRefused || codeOf(t, item) != domain.CodeCrossgradeRequired || !strings.Contains(item.Problems, d.Backup.Name) {
							t.Errorf("%+v", item)
						}
						refusals = append(refusals, item.Problems)
					default:
						t.Errorf("%s was not asked for", item.ObjectID)
					}
				}
				open := d.DB.Crossgrade.Query().WithItems().AllX(d.System())
				events := d.DB.AuditEvent.Query().Where(auditevent.Action("crossgrade.open")).CountX(d.System())
				if dryRun && len(open)+events != 0 {
					t.Errorf("a check opened %d, with %d events", len(open), events)
				}
				if !dryRun && (len(open) != 1 || *open[0].AssignmentID != torn.ID || len(open[0].Edges.Items) != 1 || events != 1) {
					t.Errorf("%+v, with %d events", open, events)
				}
			}
			if refusals[0] != refusals[1] {
				t.Errorf("a check says %s, and then it is %s", refusals[0], refusals[1])
			}
			again, err := d.s.AssignmentsApply(d.as, in, false)
			if _, items := d.worked(t, again, err); len(items) != 1 || items[0].Problems != refusals[0] || d.DB.Crossgrade.Query().CountX(d.System()) != 1 {
				t.Errorf("a second time: %+v", items)
			}
			want := map[string]int{one.ID: 2, two.ID: 2, torn.ID: 1, late.ID: 2}
			for assignment, version := range want {
				if row := d.DB.Assignment.GetX(d.System(), assignment); row.SuiteVersion != version {
					t.Errorf("%s has composition %d", assignment, row.SuiteVersion)
				}
			}
			waiting, err := d.s.Assignments(d.as, &licensing.AssignmentFilter{PlanIDs: []string{plan.ID}, UpdatesAvailable: new(true)}, domain.PageArgs{}, nil, true)
			if err != nil || waiting.Total != 1 || waiting.Rows[0].ID != torn.ID {
				t.Errorf("still waiting: %+v, %v", waiting, err)
			}
			wrong := licensing.AssignmentsApplyInput{Targets: licensing.Targets{Filter: &licensing.AssignmentFilter{UpdatesAvailable: new(false)}}}
			if _, err := d.s.AssignmentsApply(d.as, wrong, false); code(err) != domain.CodeValidation {
				t.Errorf("those for which nothing waits: %v", err)
			}
		})
	})
}
