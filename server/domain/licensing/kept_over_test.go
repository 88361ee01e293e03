package licensing_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// A crossgrade that is kept never stays open where nothing is left to decide, and what
// it was about goes on.
func TestKeptIsOver(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		k := newKeeper(t, url)
		once := k.Plan(k.MSP, k.Client, func(p *db.ServicePlan) {
			p.Name, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Once", 1, false, 0, 0
		})
		expire := func(t *testing.T) {
			t.Helper()
			k.Set(k.Now().AddDate(0, 2, 0))
			if err := k.s.CrossDue(k.System()); err != nil {
				t.Fatal(err)
			}
		}
		t.Run("2.9+5.1/17_it_is_stale_once_its_duplicate_has_expired,_and_resolves_when_looked_at_again", func(t *testing.T) {
			c := k.holder(once)
			kept := k.open(t, terms(c, k.bundle, 9))
			expire(t)
			if kept = k.see(kept.ID); !licensing.Stale(kept) {
				t.Fatal("it is not stale")
			}
			if _, err := k.s.CrossgradeResolve(k.as, of(kept), false); code(err) != domain.CodePreviewStale {
				t.Errorf("got %v", err)
			}
			if _, err := k.s.CrossgradeUpdate(k.as, of(kept)); err != nil {
				t.Fatal(err)
			}
			if _, err := k.s.CrossgradeResolve(k.as, of(k.see(kept.ID)), false); err != nil {
				t.Fatal(err)
			}
		})
		t.Run("2.9/9_its_plan_is_assigned_with_nothing_left_to_decide", func(t *testing.T) {
			c := k.holder(once)
			kept := k.open(t, terms(c, k.bundle, 9))
			expire(t)
			if _, err := k.s.AssignmentCreate(k.as, terms(c, k.bundle, 4), false); err != nil {
				t.Fatal(err)
			}
			if s := licensing.StatusOfCrossgrade(k.see(kept.ID)); s != enum.CrossgradeResolved {
				t.Errorf("it is %s", s)
			}
		})
	})
}

// What a crossgrade is about may be over before it is decided, and what others hold
// counts while it can come back.
func TestNothingIsLeftToDecide(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		decide := func(t *testing.T, a *db.Assignment) (*db.Assignment, *db.Assignment, *db.Crossgrade) {
			t.Helper()
			c := d.DB.Customer.GetX(d.System(), a.CustomerID)
			other := assign(t, d.as, d.Book, c, d.planOf(d.Client, nil), 2)
			in := licensing.CrossgradeOpenInput{AssignmentID: &a.ID}
			in.CustomerID, in.PlanID = a.CustomerID, a.PlanID
			done, err := d.s.CrossgradeOpen(d.as, in)
			if err != nil {
				t.Fatal(err)
			}
			return a, other, d.DB.Crossgrade.GetX(d.System(), done.ID)
		}
		decided := func(t *testing.T) (*db.Assignment, *db.Assignment, *db.Crossgrade) {
			return decide(t, d.recomposed(t, nil, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Client}))
		}
		status := func(kept *db.Crossgrade) enum.CrossgradeStatus {
			return licensing.StatusOfCrossgrade(d.DB.Crossgrade.GetX(d.System(), kept.ID))
		}
		me := viewer.From(d.as).UserID
		// told is who ended a crossgrade, and what its event says.
		told := func(t *testing.T, kept *db.Crossgrade, by, action string, says ...string) {
			t.Helper()
			e := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(kept.ID), auditevent.Action(action)).OnlyX(d.System())
			for _, one := range says {
				if !strings.Contains(e.Changes, one) || e.ActorID != by || e.CustomerID == nil || *e.CustomerID != kept.CustomerID {
					t.Errorf("the event of %v does not say %s: %s", e.CustomerID, one, e.Changes)
				}
			}
		}
		t.Run("2.10/3_a_composition_that_is_applied_resolves_it", func(t *testing.T) {
			a, other, kept := decided(t)
			if _, err := d.s.AssignmentCancel(d.as, d.of(other), false); err != nil {
				t.Fatal(err)
			}
			if _, err := d.apply(a, false); err != nil {
				t.Fatal(err)
			}
			if s := status(kept); s != enum.CrossgradeResolved {
				t.Errorf("it is %s", s)
			}
			told(t, kept, me, "crossgrade.resolve", `"madeAssignment"`, a.ID)
			if d.flags(t, d.DB.Customer.GetX(d.System(), a.CustomerID))[a.ID] {
				t.Error("a crossgrade is asked for")
			}
		})
		t.Run("5.1/22+39_a_composition_that_a_renewal_applies_resolves_it_at_the_border_however_late_the_run", func(t *testing.T) {
			suite, a := d.suited(t, nil, d.Mail)
			d.Recompose(suite, d.Mail, d.Client)
			d.approveForRenewal(t, a)
			_, other, kept := decide(t, a)
			if _, err := d.s.AssignmentCancel(d.as, d.of(other), false); err != nil {
				t.Fatal(err)
			}
			border := *d.present(t, a, d.Mail).ExpiresAt
			d.cross(t, border.Add(72*time.Hour))
			if is := d.DB.Crossgrade.GetX(d.System(), kept.ID); is.ResolvedAt == nil || !is.ResolvedAt.Equal(border) {
				t.Errorf("it is resolved at %v, and was renewed at %s", is.ResolvedAt, border)
			}
			told(t, kept, "system", "crossgrade.resolve", `"reason":"COMPOSITION_CHANGED"`, a.ID, `"at":"`+border.Format(time.RFC3339))
			var order []string
			for _, e := range d.DB.AuditEvent.Query().Where(auditevent.CustomerID(a.CustomerID), auditevent.ActorID("system")).Order(db.Asc(auditevent.FieldID)).AllX(d.System()) {
				order = append(order, e.Action)
			}
			want := []string{"license.expiring_soon", "assignment.composition_applied", "license.auto_renewed", "crossgrade.resolve"}
			if !slices.Equal(order, want) {
				t.Errorf("in this order: %v", order)
			}
		})
		t.Run("2.10/5_an_assignment_that_is_canceled_cancels_it", func(t *testing.T) {
			a, _, kept := decided(t)
			if _, err := d.s.AssignmentCancel(d.as, d.of(a), false); err != nil {
				t.Fatal(err)
			}
			if s := status(kept); s != enum.CrossgradeCanceled {
				t.Errorf("it is %s", s)
			}
			told(t, kept, me, "crossgrade.cancel", `"reason":"ASSIGNMENT_ENDED"`, "canceledAt")
		})
		t.Run("5.1/20+30_what_a_crossgrade_leaves_of_a_suspended_plan_keeps_its_expiry", func(t *testing.T) {
			_, a := d.suited(t, yearly, d.Mail, d.Backup)
			left := d.present(t, a, d.Backup)
			d.suspend(t, a, "")
			in := licensing.AssignmentCreateInput{CustomerID: a.CustomerID}
			in.PlanID, in.Units = d.planOf(d.Mail, nil).ID, ptr(3)
			in.HoldingsVersion = new(d.DB.Customer.GetX(d.System(), a.CustomerID).HoldingsVersion)
			if _, err := d.s.AssignmentCreate(d.as, in, false); err != nil {
				t.Fatal(err)
			}
			now := d.DB.License.GetX(d.System(), left.ID)
			if now.UnbundledAt == nil || d.status(now) != enum.Active || !now.ExpiresAt.Equal(*left.ExpiresAt) {
				t.Errorf("it is %s until %s, and was to run until %s", d.status(now), now.ExpiresAt, left.ExpiresAt)
			}
			if row := d.DB.Assignment.GetX(d.System(), a.ID); row.SuspendedAt != nil || row.CanceledAt != nil {
				t.Errorf("%+v", row)
			}
		})
		t.Run("5.1/55_a_license_of_a_disabled_customer_is_live", func(t *testing.T) {
			a := d.hold(t, d.Backup, 1, asNFR)
			c := d.DB.Customer.GetX(d.System(), a.CustomerID)
			if _, err := d.s.CustomerDisable(d.as, domain.Versioned{ID: c.ID, ExpectedVersion: c.Version}, false); err != nil {
				t.Fatal(err)
			}
			second := licensing.AssignmentCreateInput{CustomerID: d.Customer(d.MSP, "Second", "UTC").ID}
			second.PlanID, second.Units = a.PlanID, ptr(1)
			if _, err := d.s.AssignmentCreate(d.as, second, false); code(err) != domain.CodeNFRAlreadyUsed {
				t.Errorf("got %v", err)
			}
		})
	})
}
