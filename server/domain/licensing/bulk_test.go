package licensing_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/bulkoperationitem"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// clerk makes the MSP's administrator a user that there is, since what goes on
// behind requests asks whether the account still works.
func (d *desk) clerk(t *testing.T) *db.User {
	t.Helper()
	n := identity.NewUser{
		RootID: d.MSP.RootID, PartnerID: d.MSP.ID, AccountName: "clerk", Role: enum.Administrator,
		FirstName: "Ada", LastName: "Byron", Email: "clerk@example.com", Path: "input",
	}
	var ps domain.Problems
	if identity.CheckNewUser(&ps, &n); len(ps) > 0 {
		t.Fatal(ps)
	}
	u, err := database.InTx(d.System(), d.DB, func(tx *database.Tx) (*db.User, error) { return identity.AddUserTx(d.System(), tx, n) })
	if err != nil {
		t.Fatal(err)
	}
	viewer.From(d.as).UserID = u.ID
	return u
}

// begun is the operation that a bulk verb began, with its items in order.
func (d *desk) begun(t *testing.T, done verb.Done[verb.None], err error) (*db.BulkOperation, []*db.BulkOperationItem) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	o := d.DB.BulkOperation.GetX(d.System(), done.ID)
	return o, d.DB.BulkOperationItem.Query().Where(bulkoperationitem.OperationID(o.ID)).Order(bulkoperationitem.ByID()).AllX(d.System())
}

// worked lets the servers work, and is the operation with its items afterwards.
func (d *desk) worked(t *testing.T, done verb.Done[verb.None], err error) (*db.BulkOperation, []*db.BulkOperationItem) {
	t.Helper()
	if err == nil {
		err = d.s.RunBulk(d.System())
	}
	return d.begun(t, done, err)
}

func codeOf(t *testing.T, item *db.BulkOperationItem) domain.Code {
	t.Helper()
	ps, err := operations.ProblemsOf(item)
	if err != nil || len(ps) != 1 {
		t.Fatalf("%v %v", ps, err)
	}
	return ps[0].Code
}

func TestBulk(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		d.clerk(t)
		full := func(p *db.ServicePlan) { p.InitialMonths = 12 }
		ids := func(of ...*db.Assignment) licensing.Targets {
			var t licensing.Targets
			for _, a := range of {
				t.IDs = append(t.IDs, a.ID)
			}
			return t
		}
		t.Run("each is done by itself, and a refusal names its reason", func(t *testing.T) {
			good, other := d.hold(t, d.Mail, 5, full), d.hold(t, d.Mail, 5, full)
			trial := d.hold(t, d.Mail, 5, func(p *db.ServicePlan) {
				p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
			})
			changed := d.hold(t, d.Mail, 5, full)
			done, err := d.s.AssignmentsModify(d.as, licensing.AssignmentsModifyInput{Targets: ids(good, trial, changed, other), Units: new(8)}, false)
			if o, _ := d.begun(t, done, err); o.Status != enum.OperationQueued || o.Total != 4 || o.Done != 0 {
				t.Fatalf("%+v", o)
			}
			if _, err := d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(changed), Units: new(6)}, false); err != nil {
				t.Fatal(err)
			}
			o, items := d.worked(t, done, nil)
			if o.Status != enum.OperationDone || o.Done != 4 || o.Refused != 2 || o.FinishedAt == nil {
				t.Fatalf("%+v", o)
			}
			for _, item := range items {
				switch item.ObjectID {
				case good.ID, other.ID:
					var effects licensing.Effects
					if err := json.Unmarshal([]byte(item.Effects), &effects); err != nil {
						t.Fatal(err)
					}
					if item.Outcome != enum.ItemDone || len(effects.Licenses) != 1 || effects.Licenses[0].After.Units != 8 {
						t.Errorf("%+v", item)
					}
				case trial.ID:
					if item.Outcome != enum.ItemRefused || codeOf(t, item) != domain.CodeTrialImmutable {
						t.Errorf("%+v", item)
					}
				case changed.ID:
					if item.Outcome != enum.ItemRefused || codeOf(t, item) != domain.CodeConflict {
						t.Errorf("%+v", item)
					}
				}
			}
			for a, units := range map[*db.Assignment]int{good: 8, other: 8, trial: 5, changed: 6} {
				if got := d.license(a).Units; got != units {
					t.Errorf("%s has %d units, want %d", a.ID, got, units)
				}
			}
		})
		t.Run("a dry run tells what would be and changes nothing", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, full)
			before := d.saved(t)
			done, err := d.s.AssignmentsSuspend(d.as, licensing.AssignmentsSuspendInput{Targets: ids(a)}, true)
			o, items := d.worked(t, done, err)
			if !o.DryRun || o.Status != enum.OperationDone || items[0].Outcome != enum.ItemDone || items[0].Effects == "" {
				t.Errorf("%+v %+v", o, items[0])
			}
			if d.saved(t) != before {
				t.Error("something was saved")
			}
		})
		t.Run("what was done and not recorded is not done again", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, full)
			was := *d.license(a).ExpiresAt
			done, err := d.s.AssignmentsRenew(d.as, licensing.AssignmentsRenewInput{Targets: ids(a), Months: new(12)}, false)
			_, items := d.begun(t, done, err)
			// The server was killed after the verb, and before it wrote so.
			as := *viewer.From(d.as)
			as.IdempotencyKey = items[0].ID
			in := licensing.AssignmentRenewInput{Versioned: domain.Versioned{ID: a.ID, ExpectedVersion: items[0].ObjectVersion}, Months: new(12)}
			if _, err := d.s.AssignmentRenew(viewer.With(d.as, &as), in, false); err != nil {
				t.Fatal(err)
			}
			o, items := d.worked(t, done, nil)
			if o.Refused != 0 || items[0].Outcome != enum.ItemDone || items[0].Effects == "" {
				t.Errorf("%+v %+v", o, items[0])
			}
			if got := *d.license(a).ExpiresAt; !got.Equal(was.AddDate(1, 0, 0)) {
				t.Errorf("it ends at %s, was %s", got, was)
			}
		})
		t.Run("two servers at once do nothing twice", func(t *testing.T) {
			var all []*db.Assignment
			for range 12 {
				all = append(all, d.hold(t, d.Mail, 5, full))
			}
			was := *d.license(all[0]).ExpiresAt
			done, err := d.s.AssignmentsRenew(d.as, licensing.AssignmentsRenewInput{Targets: ids(all...), Months: new(1)}, false)
			d.begun(t, done, err)
			var servers sync.WaitGroup
			errs := make([]error, 3)
			for i := range errs {
				servers.Go(func() {
					// One that finds the others in its way tries again, as its job does.
					for errs[i] = database.ErrContended; errors.Is(errs[i], database.ErrContended); {
						errs[i] = d.s.RunBulk(d.System())
					}
				})
			}
			servers.Wait()
			if err := errors.Join(errs...); err != nil {
				t.Fatal(err)
			}
			o, _ := d.begun(t, done, nil)
			if o.Done != 12 || o.Refused != 0 || o.Status != enum.OperationDone {
				t.Errorf("%+v", o)
			}
			for _, a := range all {
				if got := *d.license(a).ExpiresAt; !got.Equal(was.AddDate(0, 1, 0)) {
					t.Errorf("%s ends at %s, was %s", a.ID, got, was)
				}
			}
		})
		t.Run("a filter finds what is not over", func(t *testing.T) {
			soon := d.hold(t, d.Backup, 5, func(p *db.ServicePlan) { p.InitialMonths = 1 })
			over := d.hold(t, d.Backup, 5, func(p *db.ServicePlan) { p.InitialMonths = 1 })
			d.hold(t, d.Backup, 5, full)
			if _, err := d.s.AssignmentCancel(d.as, d.of(over), false); err != nil {
				t.Fatal(err)
			}
			from, before := d.Now(), d.Now().AddDate(0, 2, 0)
			plans := []string{soon.PlanID, over.PlanID}
			done, err := d.s.AssignmentsSuspend(d.as, licensing.AssignmentsSuspendInput{Targets: licensing.Targets{
				Filter: &licensing.AssignmentFilter{PlanIDs: plans, EndsFrom: &from, EndsBefore: &before},
			}}, true)
			if _, items := d.worked(t, done, err); len(items) != 1 || items[0].ObjectID != soon.ID {
				t.Errorf("%+v", items)
			}
		})
		t.Run("nothing begins with an input that may not be", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, full)
			rival := assign(t, d.As(d.Distributor), d.Book, d.Customer(d.Distributor, "Elsewhere", "UTC"), d.Plan(d.Distributor, d.Mail, nil), 1)
			for name, c := range map[string]struct {
				in   licensing.AssignmentsModifyInput
				code domain.Code
			}{
				"no target":         {licensing.AssignmentsModifyInput{Units: new(1)}, domain.CodeValidation},
				"two targets":       {licensing.AssignmentsModifyInput{Targets: licensing.Targets{IDs: []string{a.ID}, Filter: &licensing.AssignmentFilter{}}, Units: new(1)}, domain.CodeValidation},
				"no change":         {licensing.AssignmentsModifyInput{Targets: ids(a)}, domain.CodeValidation},
				"no unit":           {licensing.AssignmentsModifyInput{Targets: ids(a), Units: new(0)}, domain.CodeValidation},
				"another's":         {licensing.AssignmentsModifyInput{Targets: ids(a, rival), Units: new(1)}, domain.CodeNotFound},
				"nothing at all":    {licensing.AssignmentsModifyInput{Targets: licensing.Targets{IDs: []string{}}, Units: new(1)}, domain.CodeValidation},
				"none and a filter": {licensing.AssignmentsModifyInput{Targets: licensing.Targets{IDs: []string{}, Filter: &licensing.AssignmentFilter{}}, Units: new(1)}, domain.CodeValidation},
				"nothing is found":  {licensing.AssignmentsModifyInput{Targets: licensing.Targets{Filter: &licensing.AssignmentFilter{PlanIDs: []string{"pln_none"}}}, Units: new(1)}, domain.CodeStateInvalid},
			} {
				_, err := d.s.AssignmentsModify(d.as, c.in, false)
				var ps domain.Problems
				var p domain.Problem
				if errors.As(err, &ps) {
					p = ps[0]
				} else {
					errors.As(err, &p)
				}
				if p.Code != c.code {
					t.Errorf("%s: %v", name, err)
				}
				if name == "nothing at all" && strings.Join(p.Path, ".") != "input.ids" {
					t.Errorf("%s: %v", name, p.Path)
				}
			}
			if _, err := d.s.AssignmentsModify(d.As(d.MSP, enum.CustomersRead), licensing.AssignmentsModifyInput{Targets: ids(a), Units: new(1)}, false); err == nil {
				t.Error("whoever changes no license began to")
			}
		})
		t.Run("it does no more than who asked for it may do by then", func(t *testing.T) {
			a := d.hold(t, d.Mail, 5, full)
			done, err := d.s.AssignmentsModify(d.as, licensing.AssignmentsModifyInput{Targets: ids(a), Units: new(9)}, false)
			d.begun(t, done, err)
			if _, err := d.DB.Exec(d.System(), "UPDATE users SET enabled = ? WHERE id = ?", false, viewer.From(d.as).UserID); err != nil {
				t.Fatal(err)
			}
			if _, items := d.worked(t, done, nil); items[0].Outcome != enum.ItemRefused || codeOf(t, items[0]) != domain.CodeForbidden {
				t.Errorf("%+v", items[0])
			}
			if got := d.license(a).Units; got != 5 {
				t.Errorf("%d units", got)
			}
		})
		t.Run("one that is stopped goes on", func(t *testing.T) {
			ctx, stop := context.WithDeadline(d.System(), time.Unix(0, 0))
			defer stop()
			if err := d.s.RunBulk(ctx); err == nil {
				t.Error("a stopped server worked on")
			}
		})
	})
}
