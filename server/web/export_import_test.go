package web_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/sheet"
	"github.com/openlmp/openlmp/server/servertest"
)

// What the customer summary exports, an import reads: it finds everything there in
// the book that it came from, and makes the same holdings in an empty one.
func TestExportedSummaryImports(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		s := newSite(t, database)
		var backup, bundle *db.ServicePlan
		for _, p := range []*db.Partner{s.RivalMSP, s.Rival, s.MSP} {
			backup = s.Plan(p, s.Backup, func(p *db.ServicePlan) { p.Name = "Backup, yearly" })
			bundle = s.Plan(p, s.Bundle, func(p *db.ServicePlan) { p.Name = "=Everything" })
		}
		msp := s.SignIn("msp-one")
		assign := func(company, planID string, licenses ...map[string]any) *db.Customer {
			c := s.Customer(s.MSP, company, "UTC")
			msp.MustQuery(nil, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { userErrors { message } } }`,
				map[string]any{"in": map[string]any{"customerId": c.ID, "planId": planID, "licenses": licenses}})
			return c
		}
		units := func(p *db.Product, n int) map[string]any { return map[string]any{"productId": p.ID, "units": n} }
		assign("Ørsted; \"Backup\"", backup.ID, units(s.Backup, 5))
		whole := assign("=cmd()", bundle.ID, units(s.Mail, 7), units(s.Client, 3))
		s.DB.License.Update().Where(license.CustomerID(whole.ID), license.ProductID(s.Mail.ID)).SetUsedUnits(9).ExecX(s.System())
		half := assign("Half", bundle.ID, units(s.Mail, 2), units(s.Client, 2))
		s.DB.License.Update().Where(license.CustomerID(half.ID), license.ProductID(s.Client.ID)).SetCanceledAt(s.Now()).ExecX(s.System())

		held := func(p *db.Partner) (out []string) {
			for _, l := range s.DB.License.Query().Where(license.PartnerID(p.ID), license.CanceledAtIsNil()).WithCustomer().WithProduct().
				WithAssignment(func(q *db.AssignmentQuery) { q.WithPlan() }).AllX(s.System()) {
				used := "none"
				if l.UsedUnits != nil {
					used = fmt.Sprint(*l.UsedUnits)
				}
				out = append(out, fmt.Sprint(l.Edges.Customer.Company, l.Edges.Product.Name, l.Edges.Assignment.Edges.Plan.Name, l.Units, " ", used))
			}
			slices.Sort(out)
			return out
		}
		want := held(s.MSP)
		if len(want) != 4 {
			t.Fatalf("%q", want)
		}
		for format, empty := range map[string]*db.Partner{"csv": s.RivalMSP, "xlsx": s.Rival} {
			t.Run(format, func(t *testing.T) {
				w := s.get(t, "/export/customer-summary."+format, "Cookie", msp.Header.Get("Cookie"))
				status(t, w, http.StatusOK)
				content, err := io.ReadAll(w.Body)
				if err != nil {
					t.Fatal(err)
				}
				into := func(p *db.Partner, dryRun bool) onboarding.Imported {
					t.Helper()
					file, err := sheet.Open(bytes.NewReader(content), int64(len(content)))
					if err != nil {
						t.Fatal(err)
					}
					defer func() { _ = file.Close() }() // it is only read
					done, err := s.App.Onboarding.CustomersImport(viewer.System(t.Context(), "import", enum.ViaImport),
						onboarding.ImportInput{PartnerID: p.ID, File: file}, dryRun)
					if err != nil {
						t.Fatal(err)
					}
					return done
				}
				if done := into(s.MSP, true); done.Rows != 4 || done.Unchanged != 4 || done.Differences.Total != 0 {
					t.Errorf("into its own book: %+v", done)
				}
				if done := into(empty, false); done.Customers != 3 || done.Assignments != 3 || done.Licenses != 4 || len(done.Plans) != 0 {
					t.Errorf("into an empty book: %+v", done)
				}
				if got := held(empty); !slices.Equal(got, want) {
					t.Errorf("%q, want %q", got, want)
				}
			})
		}
	})
}
