package licensing_test

import (
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// licensed is a new customer of the MSP with one license.
func (d *desk) licensed(t *testing.T) (*db.Customer, *db.Assignment) {
	t.Helper()
	a := d.hold(t, d.Mail, 5, nil)
	return d.customer(a.CustomerID), a
}

func (d *desk) customer(id string) *db.Customer { return d.DB.Customer.GetX(d.System(), id) }

// turned is how many events and report lines say that a customer was disabled or enabled.
func (d *desk) turned(c *db.Customer, action, cause string) (events, lines int) {
	events = d.DB.AuditEvent.Query().Where(auditevent.ObjectID(c.ID), auditevent.Action(action)).CountX(d.System())
	lines = d.DB.LicenseTransaction.Query().Where(licensetransaction.CustomerID(c.ID), licensetransaction.Cause(cause)).CountX(d.System())
	return events, lines
}

func the(of ...*db.Customer) licensing.CustomersInput {
	var in licensing.CustomersInput
	for _, c := range of {
		in.IDs = append(in.IDs, c.ID)
	}
	return in
}

func TestBulkCustomers(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		d.clerk(t)
		t.Run("each is disabled by itself, and one that is already is refused with its reason", func(t *testing.T) {
			one, held := d.licensed(t)
			off, _ := d.licensed(t)
			changed, _ := d.licensed(t)
			two, _ := d.licensed(t)
			if _, err := d.s.CustomerDisable(d.as, domain.Versioned{ID: off.ID, ExpectedVersion: off.Version}, false); err != nil {
				t.Fatal(err)
			}
			done, err := d.s.CustomersDisable(d.as, the(one, off, changed, two), false)
			if o, _ := d.begun(t, done, err); o.Kind != enum.CustomersDisable || o.Status != enum.OperationQueued || o.Total != 4 || o.Done != 0 {
				t.Fatalf("%+v", o)
			}
			if _, err := customers.New(d.DB).CustomerUpdate(d.as, customers.CustomerUpdateInput{
				ID: changed.ID, ExpectedVersion: changed.Version, Company: new("Renamed Ltd"),
				FirstName: new("Ada"), LastName: new("Byron"), Email: new("ada@example.com"),
			}); err != nil {
				t.Fatal(err)
			}
			o, items := d.worked(t, done, nil)
			if o.Status != enum.OperationDone || o.Done != 4 || o.Refused != 2 || o.FinishedAt == nil {
				t.Fatalf("%+v", o)
			}
			for _, item := range items {
				switch item.ObjectID {
				case one.ID, two.ID:
					var effects licensing.Effects
					if err := json.Unmarshal([]byte(item.Effects), &effects); err != nil {
						t.Fatal(err)
					}
					if item.Outcome != enum.ItemDone || len(effects.Licenses) != 1 || effects.Licenses[0].After.Status != enum.Expired || len(effects.CanceledMessages) != 1 {
						t.Errorf("%+v", item)
					}
				case off.ID:
					if item.Outcome != enum.ItemRefused || codeOf(t, item) != domain.CodeStateInvalid || !strings.Contains(item.Problems, "already") {
						t.Errorf("%+v", item)
					}
				case changed.ID:
					if item.Outcome != enum.ItemRefused || codeOf(t, item) != domain.CodeConflict {
						t.Errorf("%+v", item)
					}
				}
			}
			for _, c := range []*db.Customer{one, off, two} {
				if events, lines := d.turned(c, "customer.disable", "CUSTOMER_DISABLED"); d.customer(c.ID).DisabledAt == nil || events != 1 || lines != 1 {
					t.Errorf("%s: %d events and %d lines", c.Company, events, lines)
				}
			}
			if d.customer(changed.ID).DisabledAt != nil || d.status(d.license(held)) != enum.Expired {
				t.Error("the one that changed meanwhile was disabled, or the license of another goes on")
			}
			if n := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(o.ID), auditevent.Action("customer.disable_many")).CountX(d.System()); n != 1 {
				t.Errorf("%d events tell that it was begun", n)
			}
			// The opposite gives back what they had.
			done, err = d.s.CustomersEnable(d.as, the(one, off, changed, two), false)
			if o, _ := d.worked(t, done, err); o.Refused != 1 || d.customer(one.ID).DisabledAt != nil || d.status(d.license(held)) != enum.Active {
				t.Errorf("enabled: %+v", o)
			}
		})
		t.Run("a dry run tells what would be and changes nothing", func(t *testing.T) {
			c, _ := d.licensed(t)
			before := d.saved(t)
			done, err := d.s.CustomersDisable(d.as, the(c), true)
			o, items := d.worked(t, done, err)
			if !o.DryRun || o.Status != enum.OperationDone || items[0].Outcome != enum.ItemDone || items[0].Effects == "" {
				t.Errorf("%+v %+v", o, items[0])
			}
			if d.saved(t) != before {
				t.Error("something was saved")
			}
		})
		t.Run("a filter finds what the list of customers shows, once, whatever becomes of it", func(t *testing.T) {
			c, a := d.licensed(t)
			in := licensing.CustomersInput{Filter: &customers.CustomerFilter{PlanIDs: []string{a.PlanID}, Status: new(enum.CustomerEnabled)}}
			done, err := d.s.CustomersDisable(d.as, in, false)
			if o, items := d.worked(t, done, err); o.Total != 1 || items[0].ObjectID != c.ID || items[0].Outcome != enum.ItemDone {
				t.Errorf("%+v", o)
			}
			if _, err := d.s.CustomersDisable(d.as, in, false); code(err) != domain.CodeStateInvalid {
				t.Errorf("it finds none, and began: %v", err)
			}
		})
		t.Run("what was done and not recorded is not done again", func(t *testing.T) {
			c, _ := d.licensed(t)
			done, err := d.s.CustomersDisable(d.as, the(c), false)
			_, items := d.begun(t, done, err)
			// The server was killed after the verb, and before it wrote so.
			as := *viewer.From(d.as)
			as.IdempotencyKey = items[0].ID
			if _, err := d.s.CustomerDisable(viewer.With(d.as, &as), domain.Versioned{ID: c.ID, ExpectedVersion: items[0].ObjectVersion}, false); err != nil {
				t.Fatal(err)
			}
			o, items := d.worked(t, done, nil)
			if o.Refused != 0 || items[0].Outcome != enum.ItemDone || items[0].Effects == "" {
				t.Errorf("%+v %+v", o, items[0])
			}
			if events, lines := d.turned(c, "customer.disable", "CUSTOMER_DISABLED"); events != 1 || lines != 1 {
				t.Errorf("%d events and %d lines", events, lines)
			}
		})
		t.Run("two servers at once do nothing twice", func(t *testing.T) {
			var all []*db.Customer
			for range 12 {
				c, _ := d.licensed(t)
				all = append(all, c)
			}
			done, err := d.s.CustomersDisable(d.as, the(all...), false)
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
			if o, _ := d.begun(t, done, nil); o.Done != 12 || o.Refused != 0 || o.Status != enum.OperationDone {
				t.Errorf("%+v", o)
			}
			for _, c := range all {
				if events, lines := d.turned(c, "customer.disable", "CUSTOMER_DISABLED"); events != 1 || lines != 1 {
					t.Errorf("%s: %d events and %d lines", c.Company, events, lines)
				}
			}
		})
		t.Run("nothing begins with an input that may not be", func(t *testing.T) {
			c, _ := d.licensed(t)
			rival := d.Customer(d.Distributor, "Elsewhere", "UTC")
			for name, call := range map[string]struct {
				in   licensing.CustomersInput
				path string
				code domain.Code
			}{
				"no target":      {licensing.CustomersInput{}, "input.ids", domain.CodeValidation},
				"two targets":    {licensing.CustomersInput{IDs: []string{c.ID}, Filter: &customers.CustomerFilter{}}, "input.ids", domain.CodeValidation},
				"too many":       {licensing.CustomersInput{IDs: make([]string, 50_001)}, "input.ids", domain.CodeValidation},
				"another's":      {the(c, rival), "input.ids.1", domain.CodeNotFound},
				"nothing at all": {licensing.CustomersInput{IDs: []string{}}, "input.ids", domain.CodeValidation},
			} {
				_, err := d.s.CustomersEnable(d.as, call.in, false)
				var p domain.Problem
				if ps := (domain.Problems{}); errors.As(err, &ps) {
					p = ps[0]
				} else {
					errors.As(err, &p)
				}
				if p.Code != call.code || strings.Join(p.Path, ".") != call.path {
					t.Errorf("%s: %v at %v", name, err, p.Path)
				}
			}
			// Whoever may change licenses alone may not disable customers.
			if _, err := d.s.CustomersDisable(d.As(d.MSP, enum.CustomersRead, enum.LicensesWrite), the(c), false); code(err) != domain.CodeForbidden {
				t.Errorf("it began: %v", err)
			}
		})
		t.Run("it does no more than who asked for it may do by then", func(t *testing.T) {
			c, _ := d.licensed(t)
			done, err := d.s.CustomersDisable(d.as, the(c), false)
			d.begun(t, done, err)
			if _, err := d.DB.Exec(d.System(), "UPDATE users SET enabled = ? WHERE id = ?", false, viewer.From(d.as).UserID); err != nil {
				t.Fatal(err)
			}
			if _, items := d.worked(t, done, nil); items[0].Outcome != enum.ItemRefused || codeOf(t, items[0]) != domain.CodeForbidden {
				t.Errorf("%+v", items[0])
			}
			if d.customer(c.ID).DisabledAt != nil {
				t.Error("it is disabled")
			}
		})
	})
}
