package licensing_test

import (
	"fmt"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// TestBooks proves what a verb loads of a customer, and with how many statements.
func TestBooks(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s, as := licensing.New(b.DB), b.As(b.MSP)
		plan := b.Plan(b.MSP, b.Mail, nil)
		other := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { p.Name, p.NameKey = "Another", "another" })
		c := b.Customer(b.MSP, "Old Hands Ltd", "Europe/Berlin")
		units := 7
		in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: other.ID, Units: &units}}
		preview := func() (n int) {
			t.Helper()
			row := b.DB.Customer.GetX(b.System(), c.ID)
			in.HoldingsVersion = &row.HoldingsVersion
			for range 2 { // the first may look who asks
				ctx, counter := database.WithCounter(as)
				if _, err := s.AssignmentCreate(ctx, in, true); err != nil {
					t.Fatal(err)
				}
				n = counter.Count()
			}
			return n
		}
		var ended []string
		for year := range 3 {
			a := assign(t, as, b, c, plan, 5)
			t.Run(fmt.Sprint("a_crossgrade_is_tried_with_three_statements_after_years_", year), func(t *testing.T) {
				// The plan, the customer with what it holds of the kind, the pools.
				if n := preview(); n != 3 {
					t.Errorf("%d statements", n)
				}
			})
			ended = append(ended, a.ID)
			b.Set(b.Now().AddDate(2, 0, 0))
		}
		t.Run("what_is_over_is_had_by_the_verb_that_is_about_it", func(t *testing.T) {
			row := b.DB.Assignment.GetX(b.System(), ended[0])
			renew := licensing.AssignmentRenewInput{Versioned: domain.Versioned{ID: row.ID, ExpectedVersion: row.Version}}
			done, err := s.AssignmentRenew(as, renew, true)
			if err != nil || len(done.Effects.Licenses) != 1 {
				t.Errorf("%+v, %v", done.Effects, err)
			}
			l := b.DB.License.Query().Where(license.AssignmentID(ended[1])).OnlyX(b.System())
			_, err = s.LicenseUpdate(as, licensing.LicenseUpdateInput{Versioned: domain.Versioned{ID: l.ID, ExpectedVersion: l.Version}, Units: 6}, true)
			if code(err) != domain.CodeStateInvalid {
				t.Errorf("an expired license changes: %v", err)
			}
		})
		t.Run("a_customer_is_disabled_with_what_is_over", func(t *testing.T) {
			row := b.DB.Customer.GetX(b.System(), c.ID)
			done, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: row.Version}, true)
			if err != nil || len(done.Effects.Licenses) != len(ended) {
				t.Errorf("%d licenses, %v", len(done.Effects.Licenses), err)
			}
		})
	})
}
