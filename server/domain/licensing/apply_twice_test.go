package licensing_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// Random suites, holdings and choices: what a dry run of applying tells is what then
// happens, and who needs a crossgrade is known before.
func TestApplyIsForeseen(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		products := []*db.Product{d.Mail, d.Client, d.Backup}
		torn, lost := 0, 0
		for seed := range uint64(30) {
			r := rand.New(rand.NewPCG(seed, 3))
			some := func() []*db.Product {
				out := slices.DeleteFunc(slices.Clone(products), func(*db.Product) bool { return r.IntN(2) == 0 })
				if len(out) == 0 {
					return products[:1]
				}
				return out
			}
			from, to := some(), some()
			suite, a := d.suited(t, nil, from...)
			customer := d.DB.Customer.GetX(d.System(), a.CustomerID)
			for i, p := range products {
				if !slices.Contains(from, p) && r.IntN(2) == 0 {
					assign(t, d.as, d.Book, customer, d.Plan(d.MSP, p, func(sp *db.ServicePlan) { sp.Name = a.ID + strconv.Itoa(i) }), 1+r.IntN(9))
				}
			}
			if r.IntN(2) == 0 {
				d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(1 + r.IntN(50))})
			}
			d.Recompose(suite, to...)
			d.approve(t, a)

			_, err := d.apply(a, true)
			var required licensing.CrossgradeRequired
			needs := errors.As(err, &required)
			if err != nil && !needs {
				t.Fatalf("seed %d: %v", seed, err)
			}
			found, err := d.s.Assignments(d.as, &licensing.AssignmentFilter{PlanIDs: []string{a.PlanID}, NeedsCrossgrade: ptr(true)}, domain.PageArgs{}, nil, true)
			if err != nil || (found.Total == 1) != needs {
				t.Fatalf("seed %d: %d are listed to need a crossgrade, and it does: %v; %v", seed, found.Total, needs, err)
			}
			overlaps, err := catalog.New(d.DB).Overlaps(d.as, []string{a.ID}, nil)
			if err != nil || len(slices.Concat(overlaps...)) != len(required.Duplicates) {
				t.Fatalf("seed %d: %v are told, %d are duplicates; %v", seed, overlaps, len(required.Duplicates), err)
			}
			choices := []licensing.CrossgradeChoiceInput{}
			for _, dup := range required.Duplicates {
				if may := dup.Choices(); len(may) > 1 {
					choices = append(choices, licensing.CrossgradeChoiceInput{LicenseID: dup.License.ID, Choice: may[r.IntN(len(may))]})
				}
			}
			if !needs {
				choices = nil
			}
			before := d.saved(t)
			dry, err := d.apply(a, true, choices...)
			if err != nil || d.saved(t) != before {
				t.Fatalf("seed %d: a dry run: %v", seed, err)
			}
			done, err := d.apply(a, false, choices...)
			if err != nil || text(t, done) != text(t, dry) {
				t.Fatalf("seed %d: foreseen\n%s\nand done\n%s\n%v", seed, text(t, dry), text(t, done), err)
			}
			if needs {
				torn++
			}
			if n := len(done.LostScheduledUpdates); n > 0 {
				lost++
				if done.LostScheduledUpdates[0].Reason != enum.LostComposition || d.partnerMails(a, enum.UpdateLost) != 1 || d.open(t, a) != nil {
					t.Errorf("seed %d: lost %s", seed, text(t, done.LostScheduledUpdates))
				}
			}
		}
		for rule, n := range map[string]int{
			"5.1/22+38_with_duplicates": torn, "5.1/22+38_without": 30 - torn, "5.1/63_a_composition_drops_a_scheduled_update_and_says_so_before": lost,
		} {
			t.Run(rule, func(t *testing.T) {
				if n < 3 {
					t.Errorf("there were only %d", n)
				}
			})
		}
	})
}

// Whoever is second does nothing.
func TestApplyIsDoneOnce(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		both := func(calls ...func() error) (won int, lost []error) {
			errs := make([]error, len(calls))
			var all sync.WaitGroup
			for i, call := range calls {
				all.Go(func() { errs[i] = call() })
			}
			all.Wait()
			for _, err := range errs {
				if err == nil {
					won++
				} else {
					lost = append(lost, err)
				}
			}
			return won, lost
		}
		approval := func(a *db.Assignment) func() error {
			plan := d.DB.ServicePlan.GetX(d.System(), a.PlanID)
			in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: plan.ID, ExpectedVersion: plan.Version}}
			return func() error {
				_, err := catalog.New(d.DB).PlanApprove(d.as, in, false)
				return err
			}
		}
		application := func(a *db.Assignment) func() error {
			in := licensing.AssignmentApplyInput{Versioned: d.of(a)}
			return func() error {
				_, err := d.s.AssignmentApply(d.as, in, false)
				return err
			}
		}
		stale := func(err error) bool {
			var s domain.Stale
			return errors.As(err, &s)
		}
		for range 5 {
			t.Run("5.1/22+36_of_two_applications_one_takes_effect", func(t *testing.T) {
				a := d.recomposed(t, nil, []*db.Product{d.Mail}, []*db.Product{d.Mail, d.Backup})
				won, lost := both(application(a), application(a))
				if won != 1 || !stale(lost[0]) {
					t.Fatalf("%d took effect; %v", won, lost)
				}
				d.present(t, a, d.Backup) // one license
				if n := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.apply")).CountX(d.System()); n != 1 {
					t.Errorf("%d events", n)
				}
			})
			t.Run("2.10/2+5.1/36_of_two_approvals_one_takes_effect", func(t *testing.T) {
				suite, a := d.suited(t, nil, d.Mail)
				d.Recompose(suite, d.Mail, d.Backup)
				if won, lost := both(approval(a), approval(a)); won != 1 || !stale(lost[0]) {
					t.Fatalf("%d took effect; %v", won, lost)
				}
			})
			t.Run("2.10/3_an_application_beside_an_approval_is_of_one_composition_or_refused", func(t *testing.T) {
				suite, a := d.suited(t, nil, d.Mail)
				d.Recompose(suite, d.Mail, d.Backup)
				d.approve(t, a)
				d.Recompose(suite, d.Mail, d.Client)
				won, lost := both(approval(a), application(a))
				row := d.DB.Assignment.GetX(d.System(), a.ID)
				switch {
				case won == 2 && row.SuiteVersion == 3:
					d.present(t, a, d.Client)
				case won == 1 && code(lost[0]) == domain.CodeLockedPlan && row.SuiteVersion == 1:
				default:
					t.Fatalf("%d took effect, composition %d; %v", won, row.SuiteVersion, lost)
				}
			})
		}
	})
}
