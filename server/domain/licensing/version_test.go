package licensing_test

import (
	"errors"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// Whoever has looked at an assignment before one of its licenses changed has to look
// again, whatever changed it.
func TestAChangedLicenseRaisesItsAssignment(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		for _, c := range []struct {
			rule    string
			product *db.Product
			change  func(*db.ServicePlan)
			then    func(*testing.T, *db.Assignment)
		}{
			{"5.1/36_activated_with_its_code", d.Client, func(p *db.ServicePlan) { p.Activation = enum.ByCode }, func(t *testing.T, a *db.Assignment) {
				in := licensing.LicenseActivateInput{Code: *d.license(a).ActivationCode}
				if _, err := d.s.LicenseActivate(d.as, in, false); err != nil {
					t.Fatal(err)
				}
			}},
			{"5.1/36_activated_at_the_first_sign_in", d.Mail, func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn }, func(t *testing.T, a *db.Assignment) {
				_, err := database.InTx(d.System(), d.DB, func(tx *database.Tx) (int, error) {
					return 0, licensing.ActivateAtSignInTx(d.System(), tx, a.CustomerID)
				})
				if err != nil {
					t.Fatal(err)
				}
			}},
			{"5.1/36_left_to_stand_alone_by_a_crossgrade", d.Bundle, nil, func(t *testing.T, a *db.Assignment) {
				plan := d.Plan(d.MSP, d.Mail, func(p *db.ServicePlan) { p.Name = a.ID })
				holdings := d.DB.Customer.GetX(d.System(), a.CustomerID).HoldingsVersion
				_, err := d.s.AssignmentCreate(d.as, licensing.AssignmentCreateInput{CustomerID: a.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{
					PlanID: plan.ID, Units: ptr(1), HoldingsVersion: &holdings,
				}}, false)
				if err != nil {
					t.Fatal(err)
				}
			}},
		} {
			t.Run(c.rule, func(t *testing.T) {
				a := d.hold(t, c.product, 3, c.change)
				seen := d.of(a)
				c.then(t, a)
				if now := d.of(a).ExpectedVersion; now != seen.ExpectedVersion+1 {
					t.Errorf("version %d, was %d", now, seen.ExpectedVersion)
				}
				if _, err := d.s.AssignmentCancel(d.as, seen, false); !errors.As(err, &domain.Stale{}) {
					t.Errorf("as it was seen before, it is canceled: %v", err)
				}
			})
		}
	})
}
