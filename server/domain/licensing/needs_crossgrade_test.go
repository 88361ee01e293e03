package licensing_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/crossgrade"
	"github.com/openlmp/openlmp/ent/db/crossgradeitem"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// decides is what has to be decided about an assignment, told by what the verbs do.
type decides struct{ suite, kept, keptForPlan bool }

func (d *desk) decides(t *testing.T, a *db.Assignment) decides {
	t.Helper()
	open := d.DB.Crossgrade.Query().Where(crossgrade.CustomerID(a.CustomerID), crossgrade.ResolvedAtIsNil(), crossgrade.CanceledAtIsNil())
	own := open.Clone().Where(crossgrade.AssignmentID(a.ID)).CountX(d.System())
	of := open.Clone().Where(crossgrade.HasItemsWith(crossgradeitem.HasLicenseWith(license.AssignmentID(a.ID)))).CountX(d.System())
	var required licensing.CrossgradeRequired
	if row := d.DB.Assignment.GetX(d.System(), a.ID); row.CanceledAt == nil {
		_, err := d.apply(a, true)
		errors.As(err, &required)
	}
	return decides{
		suite: len(required.Duplicates) > 0, kept: own+of > 0,
		keptForPlan: open.Where(crossgrade.PlanID(a.PlanID)).ExistX(d.System()),
	}
}

// Over random suites, holdings and crossgrades that are kept: what the filter finds is
// what the flag tells and what the verbs ask for, and each decision of a suite stands
// in one of the two lists of its customer.
func TestWhoNeedsACrossgrade(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		products := []*db.Product{d.Mail, d.Client, d.ClientPro, d.Backup}
		seen := map[string]int{}
		for seed := range uint64(40) {
			r := rand.New(rand.NewPCG(seed, 21))
			some := func() []*db.Product {
				out := slices.DeleteFunc(slices.Clone(products[:3]), func(*db.Product) bool { return r.IntN(2) == 0 })
				if len(out) == 0 || slices.Contains(out, d.Client) && slices.Contains(out, d.ClientPro) {
					return []*db.Product{d.Mail, d.Backup}
				}
				return out
			}
			expires := r.IntN(5) == 0
			from, to := some(), some()
			suite, a := d.suited(t, func(p *db.ServicePlan) {
				if expires {
					p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = 1, false, 0, 0
				}
			}, from...)
			customer := d.DB.Customer.GetX(d.System(), a.CustomerID)
			for i, p := range products {
				if r.IntN(2) == 0 && !slices.ContainsFunc(from, func(o *db.Product) bool { return o.Family == p.Family }) && p != d.ClientPro {
					assign(t, d.as, d.Book, customer, d.Plan(d.MSP, p, func(sp *db.ServicePlan) { sp.Name = a.ID + strconv.Itoa(i) }), 1+r.IntN(9))
				}
			}
			if r.IntN(3) == 0 { // another plan is to be assigned
				plan := d.planOf(d.ClientPro, nil)
				in := licensing.CrossgradeOpenInput{}
				in.CustomerID, in.PlanID, in.Units = customer.ID, plan.ID, ptr(3)
				if opened, err := d.s.CrossgradeOpen(d.as, in); err == nil && r.IntN(3) == 0 {
					if _, err := d.s.CrossgradeCancel(d.as, domain.Versioned{ID: opened.ID, ExpectedVersion: 1}); err != nil {
						t.Fatal(err)
					}
				}
			}
			d.Recompose(suite, to...)
			if expires {
				d.at(t, d.Now().AddDate(0, 0, 40))
			}
			locked := d.flags(t, customer)
			d.approve(t, a)
			if r.IntN(3) == 0 { // refused where nothing is to be decided
				in := licensing.CrossgradeOpenInput{AssignmentID: &a.ID}
				in.CustomerID, in.PlanID = customer.ID, a.PlanID
				if _, err := d.s.CrossgradeOpen(d.as, in); err == nil {
					seen["of a suite, kept"]++
				}
			} else if now := d.flags(t, customer); fmt.Sprint(locked) != fmt.Sprint(now) {
				t.Errorf("seed %d: while the plan was locked %v, approved %v", seed, locked, now)
			}
			flags := d.flags(t, customer)
			var listed []string
			lists, err := d.s.SuiteCrossgradesByCustomers(d.as, []string{customer.ID}, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range lists[0] {
				listed = append(listed, row.ID)
			}
			for _, one := range d.DB.Assignment.Query().Where(assignment.CustomerID(customer.ID)).AllX(d.System()) {
				want := d.decides(t, one)
				if flags[one.ID] != (want.suite || want.kept) {
					t.Errorf("seed %d: flagged %v, and it is %+v", seed, flags[one.ID], want)
				}
				if slices.Contains(listed, one.ID) != (want.suite && !want.keptForPlan) {
					t.Errorf("seed %d: listed as of a suite %v, and it is %+v", seed, listed, want)
				}
				for name, is := range map[string]bool{
					"of a suite": want.suite && !want.kept, "of a plan": want.kept && !want.suite,
					"of none": !want.kept && !want.suite, "expired": expires && one.ID == a.ID,
				} {
					if is {
						seen[name]++
					}
				}
			}
		}
		for _, rule := range []string{"of a suite", "of a suite, kept", "of a plan", "of none", "expired"} {
			t.Run("2.9+2.10/the_flag_tells_what_the_filter_finds_"+rule, func(t *testing.T) {
				if seen[rule] < 3 {
					t.Errorf("there were only %d", seen[rule])
				}
			})
		}
	})
}

// flags tells of the assignments of a customer whether a crossgrade has to be decided,
// and that the filter, either way, and that of customers say the same.
func (d *desk) flags(t *testing.T, c *db.Customer) map[string]bool {
	t.Helper()
	ids := d.DB.Assignment.Query().Where(assignment.CustomerID(c.ID)).IDsX(d.System())
	flags, err := d.s.NeedCrossgrade(d.as, ids)
	if err != nil {
		t.Fatal(err)
	}
	for _, needs := range []bool{true, false} {
		page, err := d.s.Assignments(d.as, &licensing.AssignmentFilter{CustomerIDs: []string{c.ID}, NeedsCrossgrade: &needs}, domain.PageArgs{}, nil, false)
		if err != nil {
			t.Fatal(err)
		}
		var found, want []string
		for _, row := range page.Rows {
			found = append(found, row.ID)
		}
		for _, id := range ids {
			if flags[id] == needs {
				want = append(want, id)
			}
		}
		slices.Sort(found)
		slices.Sort(want)
		if !slices.Equal(found, want) {
			t.Errorf("%v are found with needsCrossgrade %v, %v are flagged", found, needs, want)
		}
	}
	decides := slices.Contains(slices.Collect(maps.Values(flags)), true) ||
		d.DB.Crossgrade.Query().Where(crossgrade.CustomerID(c.ID), crossgrade.ResolvedAtIsNil(), crossgrade.CanceledAtIsNil()).ExistX(d.System())
	n, err := customers.New(d.DB).Count(d.as, customers.CustomerFilter{OpenCrossgrade: true, Search: &c.Company})
	if err != nil || n == 1 != decides {
		t.Errorf("%d customers are found by a crossgrade to decide (%v), %v are flagged", n, err, flags)
	}
	return flags
}

// A composition that a renewal puts off for a crossgrade waits in the customer's list.
func TestAPutOffCompositionWaitsForItsDecision(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		t.Run("5.1/11+22_what_a_renewal_puts_off_is_listed_until_it_is_decided", func(t *testing.T) {
			suite, a := d.suited(t, func(p *db.ServicePlan) {
				p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, true, 1
			}, d.Mail)
			customer := d.DB.Customer.GetX(d.System(), a.CustomerID)
			assign(t, d.as, d.Book, customer, d.planOf(d.Client, nil), 4)
			d.Recompose(suite, d.Mail, d.Client)
			d.approve(t, a)
			d.DB.ServicePlan.UpdateOneID(a.PlanID).SetComposesSince(d.Now()).ExecX(d.System())
			listed := func() int {
				lists, err := d.s.SuiteCrossgradesByCustomers(d.as, []string{customer.ID}, nil)
				if err != nil {
					t.Fatal(err)
				}
				return len(lists[0])
			}
			for range 2 {
				d.cross(t, d.Now().AddDate(0, 1, 1).Truncate(time.Hour))
				if n := listed(); n != 1 || d.DB.Assignment.GetX(d.System(), a.ID).SuiteVersion != 1 {
					t.Fatalf("%d are listed", n)
				}
			}
			in := licensing.CrossgradeOpenInput{AssignmentID: &a.ID}
			in.CustomerID, in.PlanID = customer.ID, a.PlanID
			opened, err := d.s.CrossgradeOpen(d.as, in)
			if err != nil || listed() != 0 {
				t.Fatalf("%v; kept open it stands in one list alone, and in this are %d", err, listed())
			}
			if _, err := d.s.CrossgradeCancel(d.as, domain.Versioned{ID: opened.ID, ExpectedVersion: 1}); err != nil || listed() != 1 {
				t.Fatalf("%v; given up it waits again, and %d are listed", err, listed())
			}
			held := d.present(t, a, d.Mail)
			_, err = d.apply(a, true)
			var required licensing.CrossgradeRequired
			if !errors.As(err, &required) {
				t.Fatalf("%v of %v", err, held)
			}
			choices := []licensing.CrossgradeChoiceInput{{LicenseID: required.Duplicates[0].License.ID, Choice: required.Duplicates[0].Choices()[0]}}
			if _, err := d.apply(a, false, choices...); err != nil || listed() != 0 {
				t.Errorf("%v; decided, %d are listed", err, listed())
			}
		})
	})
}
