package onboarding_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/sheet"
	"github.com/openlmp/openlmp/server/servertest"
)

const importHeader = "Customer,City,State,Country,Owned by vendor,Created by vendor,Product name,Service plan,Provisioned,Used\n"

// importWorld is a book whose MSP may make plans of all products.
type importWorld struct {
	*servertest.Book
	t *testing.T
	s *onboarding.Service
}

func newImportWorld(t *testing.T, url string) *importWorld {
	b := servertest.NewBook(t, url)
	for _, p := range []*db.Product{b.Mail, b.Backup, b.Client, b.ClientPro, b.Bundle} {
		b.Insert(&db.ProductGrant{
			ID: id.New(id.ProductGrant), CreatedAt: b.Now(), RootID: b.MSP.RootID, PartnerID: b.MSP.ID, ProductID: p.ID,
		})
	}
	return &importWorld{b, t, onboarding.New(b.DB)}
}

func (w *importWorld) ctx() context.Context {
	return viewer.System(w.t.Context(), "import", enum.ViaImport)
}

func (w *importWorld) into(p *db.Partner, content string, dryRun bool) (onboarding.Imported, error) {
	w.t.Helper()
	f, err := sheet.Open(bytes.NewReader([]byte(content)), int64(len(content)))
	if err != nil {
		return onboarding.Imported{}, err
	}
	defer func() { _ = f.Close() }()
	return w.s.CustomersImport(w.ctx(), onboarding.ImportInput{PartnerID: p.ID, Name: "book.csv", File: f}, dryRun)
}

// fine imports into the MSP's book what must be right.
func (w *importWorld) fine(content string) onboarding.Imported {
	w.t.Helper()
	done, err := w.into(w.MSP, content, false)
	if err != nil {
		w.t.Fatal(err)
	}
	return done
}

// refused imports what must be wrong, and checks that nothing was written.
func (w *importWorld) refused(content string, want ...string) {
	w.t.Helper()
	before := append(counts(w.Book), w.DB.ServicePlan.Query().CountX(w.System()))
	_, err := w.into(w.MSP, content, false)
	if err == nil {
		w.t.Error("it was imported")
		return
	}
	got := strings.Split(err.Error(), "\n")
	if len(got) != len(want) {
		w.t.Errorf("got %d problems, want %d: %v", len(got), len(want), err)
	}
	for _, text := range want {
		if !strings.Contains(err.Error(), text) {
			w.t.Errorf("%q is not told: %v", text, err)
		}
	}
	if after := append(counts(w.Book), w.DB.ServicePlan.Query().CountX(w.System())); !slices.Equal(before, after) {
		w.t.Errorf("counts went from %v to %v", before, after)
	}
}

func (w *importWorld) called(company string) *db.Customer {
	w.t.Helper()
	c, err := w.DB.Customer.Query().Where(customer.Company(company)).WithAssignments().WithLicenses().Only(w.System())
	if err != nil {
		w.t.Fatalf("%s: %v", company, err)
	}
	return c
}

func TestImport(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newImportWorld(t, url)
		existing := w.Plan(w.MSP, w.Mail, func(p *db.ServicePlan) { p.Name, p.AutoRenew, p.RenewalMonths = "Mail Annual", false, 0 })
		file := importHeader +
			"Ørsted Bakery,Galway,Connacht,IE,Harbor,Harbor,Product MAIL,mail annual,10,6\n" +
			"Pear Clinic,Łódź,Łódzkie,PL,Harbor,Harbor,Product BACKUP,Backup Monthly,100,\n" +
			"ØRSTED  bakery,galway,connacht,,,,product backup,Backup Monthly,5,7\n" +
			"\"Line, Quoted \"\"Co\"\"\",Oslo,Oslo,NO,,,Product CLIENT,Client yearly,1,0\n"

		t.Run("a_dry_run_tells_all_and_writes_nothing", func(t *testing.T) {
			before := counts(w.Book)
			done, err := w.into(w.MSP, file, true)
			if err != nil {
				t.Fatal(err)
			}
			if done.Rows != 4 || done.Customers != 3 || done.Assignments != 4 || done.Licenses != 4 || done.Unchanged != 0 || len(done.Plans) != 2 {
				t.Errorf("%+v", done)
			}
			if after := counts(w.Book); !slices.Equal(before, after) {
				t.Errorf("counts went from %v to %v", before, after)
			}
		})
		t.Run("customers_plans_and_licenses_are_recorded", func(t *testing.T) {
			before := counts(w.Book)
			done := w.fine(file)
			if done.Customers != 3 || len(done.Plans) != 2 || done.Plans[0].Months != 1 || done.Plans[1].Months != 12 {
				t.Errorf("%+v", done)
			}
			after := counts(w.Book)
			// customers, users, assignments, licenses, lines, events (two of plans), messages, keys
			for i, want := range []int{3, 0, 4, 4, 4, 5, 0, 0} {
				if after[i]-before[i] != want {
					t.Errorf("counts went from %v to %v", before, after)
					break
				}
			}
			c := w.called("Ørsted Bakery")
			if c.PartnerID != w.MSP.ID || c.RootID != w.Distributor.ID || c.OwnedByVendor != "Harbor" || c.CreatedByVendor != "Harbor" ||
				c.Country != "IE" || c.Email != "" || c.FirstName != "" || c.TimeZone != "UTC" || len(c.Edges.Licenses) != 2 {
				t.Errorf("customer %+v", c)
			}
			for _, l := range c.Edges.Licenses {
				if l.StartsAt == nil || domain.DateIn(*l.StartsAt, domain.Zone("UTC")).String() != "2026-03-10" {
					t.Errorf("starts at %v", l.StartsAt)
				}
				if domain.LicenseStatus(l, w.Now()) != enum.Active {
					t.Errorf("status %s", domain.LicenseStatus(l, w.Now()))
				}
			}
			for _, a := range c.Edges.Assignments {
				want := map[bool]int{true: 12, false: 1}[a.PlanID == existing.ID]
				if !a.AutoRenew || a.RenewalMonths != want {
					t.Errorf("assignment %+v", a)
				}
			}
			monthly := w.DB.ServicePlan.Query().Where(serviceplan.Name("Backup Monthly")).OnlyX(w.System())
			if monthly.InitialMonths != 1 || monthly.LicenseVersion != enum.Full || !monthly.AutoRenew || monthly.PartnerID != w.MSP.ID {
				t.Errorf("plan %+v", monthly)
			}
			clinic := w.called("Pear Clinic")
			if l := clinic.Edges.Licenses[0]; l.UsedUnits != nil || l.Units != 100 {
				t.Errorf("license %+v", l)
			}
			if l := w.called(`Line, Quoted "Co"`).Edges.Licenses[0]; l.UsedUnits == nil || *l.UsedUnits != 0 || l.ActivationCode == nil {
				t.Errorf("license %+v", l)
			}
			lines := w.DB.LicenseTransaction.Query().Where(licensetransaction.Cause("IMPORTED")).AllX(w.System())
			if len(lines) != 4 || lines[0].Type != enum.NewPurchase || lines[0].ActorName != "import" || lines[0].After == "" {
				t.Errorf("lines %+v", lines)
			}
			events := w.DB.AuditEvent.Query().Where(auditevent.Action("customer.import")).AllX(w.System())
			if len(events) != 3 || events[0].Via != enum.ViaImport || !strings.Contains(events[0].Changes, "book.csv") {
				t.Errorf("events %+v", events)
			}
		})
		t.Run("the_same_file_again_changes_nothing", func(t *testing.T) {
			before := counts(w.Book)
			done := w.fine(file)
			if done.Unchanged != 4 || done.Assignments != 0 || done.Customers != 0 || len(done.Plans) != 0 {
				t.Errorf("%+v", done)
			}
			if after := counts(w.Book); !slices.Equal(before, after) {
				t.Errorf("counts went from %v to %v", before, after)
			}
		})
		t.Run("a_known_customer_gets_a_further_plan", func(t *testing.T) {
			was := w.called("Pear Clinic")
			done := w.fine(file + "pear clinic,łódź,łódzkie,PL,,,Product MAIL,Mail Annual,3,1\n")
			if done.Customers != 0 || done.Changed != 1 || done.Assignments != 1 || done.Unchanged != 4 {
				t.Errorf("%+v", done)
			}
			c := w.called("Pear Clinic")
			if c.HoldingsVersion != was.HoldingsVersion+1 || len(c.Edges.Licenses) != 2 {
				t.Errorf("customer %+v", c)
			}
		})
		t.Run("a_profile_that_differs_is_told_by_row_and_column_and_stays", func(t *testing.T) {
			header := "Customer,City,State,Country,Phone,Notes,Time zone,Emergency e-mail,Product name,Service plan,Provisioned,Used\n"
			rest := "Product CLIENT,Client yearly,4,1\n"
			first := "Quince Ltd,Cork,Munster,ie,+353 1,\"a\r\nb\",W. Europe Standard Time,a@q.example; b@q.example," + rest
			if done := w.fine(header + first); done.Differences.Total != 0 {
				t.Errorf("of a new customer: %v", done.Differences)
			}
			if done := w.fine(header + first); done.Unchanged != 1 || done.Differences.Total != 0 {
				t.Errorf("the same again: %+v", done)
			}
			// Another spelling is no difference, and what the file leaves out is none.
			if done := w.fine(header + "quince ltd,Cork,Munster,IE,,,Europe/Berlin,," + rest); done.Unchanged != 1 || done.Differences.Total != 0 {
				t.Errorf("spelled otherwise: %+v", done)
			}
			done := w.fine(header + "Pear Clinic,Łódź,Łódzkie,PL,,,,,Product BACKUP,Backup Monthly,100,\n" +
				"Quince Ltd,Cork,Munster,IE,+353 2,,UTC,a@q.example," + rest)
			want := "row 3, column Phone: The customer's profile has another value, which stays.\n" +
				"row 3, column Time zone: The customer's profile has another value, which stays.\n" +
				"row 3, column Emergency e-mail: The customer's profile has another value, which stays."
			if done.Unchanged != 2 || done.Changed != 0 || done.Differences.Total != 3 || byLine(done.Differences.Error()) != byLine(want) {
				t.Errorf("%+v", done)
			}
			if c := w.called("Quince Ltd"); c.Phone != "+353 1" || c.TimeZone != "Europe/Berlin" || len(c.EmergencyEmails) != 2 {
				t.Errorf("customer %+v", c)
			}
		})
		t.Run("the_same_product_otherwise_is_a_problem_of_that_row", func(t *testing.T) {
			w.refused(importHeader+
				"Pear Clinic,Łódź,Łódzkie,PL,,,Product BACKUP,Backup Monthly,101,\n"+
				"Ørsted Bakery,Galway,Connacht,IE,,,Product MAIL,Mail Annual,10,\n"+
				"Ørsted Bakery,Galway,Connacht,IE,,,Product BUNDLE,Whole bundle,10,6\n",
				"row 2, column Product name: The customer holds this product in another way: 100 units by the plan “Backup Monthly”, none reported as used.",
				"row 3, column Product name: ",
				"row 4, column Product name: ")
		})
		t.Run("what_ended_is_in_nobodys_way_and_still_the_same", func(t *testing.T) {
			w.DB.License.Update().Where(license.CustomerID(w.called(`Line, Quoted "Co"`).ID)).SetCanceledAt(w.Now()).ExecX(w.System())
			if done := w.fine(file); done.Unchanged != 4 {
				t.Errorf("%+v", done)
			}
			done := w.fine(importHeader + "\"Line, Quoted \"\"Co\"\"\",Oslo,Oslo,NO,,,Product CLIENT,Client yearly,2,0\n")
			if done.Assignments != 1 || done.Customers != 0 {
				t.Errorf("%+v", done)
			}
		})
		t.Run("every_problem_is_told_with_its_row_and_column", func(t *testing.T) {
			w.refused(importHeader+
				",City,State,US,,,Product MAIL,Mail Annual,1,\n"+
				"Acme,City,State,USA,,,Product MAIL,Mail Annual,0,\n"+
				"Acme 2,City,State,US,,,Product GONE,Gone Monthly,-5,x\n"+
				"Acme 3,City,State,US,,,Product BACKUP,Mail Annual,1000000,-1\n"+
				"Acme 4,City,State,US,,,Product MAIL,,1.5,99999999999999999999\n"+
				"Acme 5,City,State,US,,,=1+1,Mail Annual,1,1\n"+
				strings.Repeat("A", 129)+",City,State,US,,,Product MAIL,Mail Annual,1,1\n"+
				"Acme 6,City,State,US,,,Product MAIL,Mail Annual,1,1,surplus\n"+
				"Acme 7,City,State,US,,,Product MAIL,Mail Annual,1,1\n"+
				"ACME 7,City,State,CA,,,Product BACKUP,Backup Monthly,1,1\n"+
				"Acme 7,City,State,,,,Product MAIL,Other Mail,1,1\n",
				"row 2, column Customer: This is required.",
				"row 3, column Country: This is no country code",
				"row 3, column Provisioned: Units are a whole number from 1 to 999999; this is “0”.",
				"row 4, column Product name: There is no product “Product GONE” in the catalog.",
				"row 4, column Provisioned: ", "row 4, column Used: ",
				"row 5, column Service plan: The plan “Mail Annual” is one of Product MAIL.",
				"row 5, column Provisioned: ", "row 5, column Used: ",
				"row 6, column Service plan: This is required.",
				"row 6, column Provisioned: ", "row 6, column Used: ",
				"row 7, column Product name: This is a formula",
				"row 8, column Customer: This has 129 characters",
				"row 9: The row has 11 cells, the header 10.",
				"row 11, column Country: This is not what row 10 says of the same customer.",
				"row 12, column Product name: Row 10 assigns this product to the same customer, in another way.",
			)
		})
		t.Run("problems_are_bounded_and_counted", func(t *testing.T) {
			_, err := w.into(w.MSP, importHeader+strings.Repeat("Acme,City,State,US,,,Product MAIL,Mail Annual,none,\n", 5000), false)
			var ps onboarding.ImportProblems
			if !errors.As(err, &ps) || ps.Total != 5000 || len(ps.List) != 100 || !strings.HasSuffix(err.Error(), "\n… and 4900 more") {
				t.Errorf("%v", err)
			}
		})
		t.Run("headers_come_in_any_order_and_case_with_the_profile_by_name", func(t *testing.T) {
			done := w.fine("\xef\xbb\xbfUSED;provisioned;SERVICE PLAN;Product_Name;e-mail;Emergency contact E-mail;Time Zone;Language;External ID;" +
				"State;CITY;customer;Postal code;Phone;Notes;First name;Last name;Industry;Address;Cost centre\r\n" +
				"1;2;Mail Annual;Product MAIL;contact@wide.example;one@wide.example;W. Europe Standard Time;de;X-1;" +
				"Berlin;Berlin;Wide GmbH;10115;'+49 30 1;\"two\r\nlines\";Erika;Beispiel;Retail;Weg 1;7\r\n")
			if done.Customers != 1 || !slices.Equal(done.Ignored, []string{"Cost centre"}) {
				t.Errorf("%+v", done)
			}
			c := w.called("Wide GmbH")
			if c.Email != "contact@wide.example" || !slices.Equal(c.EmergencyEmails, []string{"one@wide.example"}) || c.TimeZone != "Europe/Berlin" ||
				c.Locale != "de" || c.ExternalID == nil || *c.ExternalID != "X-1" || c.PostalCode != "10115" || c.Phone != "+49 30 1" ||
				c.Notes != "two\nlines" || c.FirstName != "Erika" || c.LastName != "Beispiel" || c.Industry != "Retail" || c.Address != "Weg 1" {
				t.Errorf("customer %+v", c)
			}
			if l := c.Edges.Licenses[0]; l.TimeZone != "Europe/Berlin" || l.StartsAt.Format("2006-01-02T15") != "2026-03-09T23" {
				t.Errorf("license %+v", l)
			}
		})
		t.Run("an_external_id_finds_the_customer_whatever_it_is_called", func(t *testing.T) {
			header := "External ID,Customer,City,State,Product name,Service plan,Provisioned,Used\n"
			done := w.fine(header + "X-1,Renamed GmbH,Berlin,Berlin,Product MAIL,Mail Annual,2,1\n")
			if done.Unchanged != 1 || done.Differences.Total != 1 || done.Differences.List[0].Column != "Customer" {
				t.Errorf("%+v", done)
			}
			done = w.fine(header + "X-2,Twin,Oslo,Oslo,Product MAIL,Mail Annual,2,1\nX-3,Twin,Oslo,Oslo,Product MAIL,Mail Annual,2,1\n")
			if done.Customers != 2 {
				t.Errorf("%+v", done)
			}
			w.refused(importHeader+"Twin,Oslo,Oslo,,,,Product BACKUP,Backup Monthly,2,1\n", "row 2, column Customer: The partner has several customers so called")
		})
		t.Run("a_disabled_customer_gets_nothing", func(t *testing.T) {
			c := w.Customer(w.MSP, "Sleeping Ltd", "UTC")
			w.DB.Customer.UpdateOneID(c.ID).SetDisabledAt(w.Now()).ExecX(w.System())
			w.refused(importHeader+"Sleeping Ltd,Galway,Connacht,IE,,,Product MAIL,Mail Annual,2,1\n", "row 2, column Customer: The customer is disabled")
		})
		t.Run("a_suite_has_a_license_for_each_component", func(t *testing.T) {
			row := importHeader + "Suite Co,Galway,Connacht,IE,,,Product BUNDLE,Whole bundle,4,2\n"
			if done := w.fine(row); done.Assignments != 1 || done.Licenses != 2 {
				t.Errorf("%+v", done)
			}
			if c := w.called("Suite Co"); c.HoldingsVersion != 1 {
				t.Errorf("a new customer begins at %d", c.HoldingsVersion)
			}
			w.fine(importHeader + "Suited,Galway,Connacht,IE,,,Product BACKUP,Backup Monthly,1,1\n")
			w.fine(importHeader + "Suited,Galway,Connacht,IE,,,Product BUNDLE,Whole bundle,4,2\n")
			if c := w.called("Suited"); c.HoldingsVersion != 3 {
				t.Errorf("two licenses more, and the holdings went from 1 to %d", c.HoldingsVersion)
			}
			if done := w.fine(row); done.Unchanged != 1 {
				t.Errorf("again: %+v", done)
			}
		})
		t.Run("products_of_a_suite_are_parts_of_its_plan", func(t *testing.T) {
			row := func(company, product, rest string) string {
				return company + ",Galway,Connacht,IE,,,Product " + product + ",Whole bundle," + rest + "\n"
			}
			if done := w.fine(importHeader + row("Suite Co", "MAIL", "4,2") + row("Suite Co", "CLIENT", "4,2")); done.Unchanged != 2 {
				t.Errorf("what is held: %+v", done)
			}
			parts := importHeader + row("Parts Co", "CLIENT", "3,") + row("Half Co", "MAIL", "9,9") + row("Parts Co", "MAIL", "5,6")
			done := w.fine(parts)
			if done.Customers != 2 || done.Assignments != 2 || done.Licenses != 3 {
				t.Errorf("%+v", done)
			}
			c := w.called("Parts Co")
			if len(c.Edges.Assignments) != 1 || len(c.Edges.Licenses) != 2 || c.HoldingsVersion != 1 {
				t.Fatalf("%+v", c.Edges)
			}
			for _, l := range c.Edges.Licenses {
				switch mail := l.ProductID == w.Mail.ID; {
				case mail && (l.Units != 5 || l.UsedUnits == nil || *l.UsedUnits != 6), !mail && (l.Units != 3 || l.UsedUnits != nil):
					t.Errorf("%+v", l)
				}
			}
			if done := w.fine(parts); done.Unchanged != 3 {
				t.Errorf("again: %+v", done)
			}
			w.refused(importHeader+row("Half Co", "CLIENT", "9,9")+row("Backup Co", "BACKUP", "1,")+row("Both Co", "MAIL", "1,")+row("Both Co", "BUNDLE", "1,"),
				"row 2, column Product name: The customer holds this plan without this product.",
				"row 3, column Service plan: The plan “Whole bundle” is one of Product BUNDLE.",
				"row 5, column Product name: Row 4 assigns this product to the same customer, in another way.")
			w.refused(importHeader+strings.ReplaceAll(row("New Co", "MAIL", "1,")+row("New Co", "CLIENT", "1,"), "Whole bundle", "Unknown bundle"),
				"row 3, column Service plan: The partner lacks the plan “Unknown bundle”, and a row before says that it is one of Product MAIL.")
		})
		t.Run("a_reseller_needs_plans_that_are_granted", func(t *testing.T) {
			file := importHeader + "Resold,Galway,Connacht,IE,,,Product MAIL,Mail for all,4,2\n"
			if _, err := w.into(w.Reseller, file, false); err == nil || !strings.Contains(err.Error(), "row 2, column Service plan: The plan “Mail for all” is not there and cannot be made") {
				t.Errorf("%v", err)
			}
			w.Grant(w.Plan(w.Distributor, w.Mail, func(p *db.ServicePlan) { p.Name = "Mail for all" }), w.Reseller)
			if done, err := w.into(w.Reseller, file, false); err != nil || done.Customers != 1 || len(done.Plans) != 0 {
				t.Errorf("%+v, %v", done, err)
			}
		})
		t.Run("a_product_that_is_not_granted_is_a_problem", func(t *testing.T) {
			_, err := w.into(w.RivalMSP, importHeader+"Rival Co,Galway,Connacht,IE,,,Product MAIL,Mail,4,2\n", false)
			if err == nil || !strings.Contains(err.Error(), "row 2, column Product name: ") || !strings.Contains(err.Error(), "not granted") {
				t.Errorf("%v", err)
			}
		})
		t.Run("plans_that_cannot_be_assigned_are_problems", func(t *testing.T) {
			w.Plan(w.MSP, w.Mail, func(p *db.ServicePlan) { p.Name, p.Enabled = "Off", false })
			w.Plan(w.MSP, w.Mail, func(p *db.ServicePlan) {
				p.Name, p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Own use", enum.NFR, false, 0, 0
			})
			w.refused(importHeader+"New A,Galway,Connacht,IE,,,Product MAIL,Off,4,2\nNew B,Galway,Connacht,IE,,,Product MAIL,Own use,1,1\n",
				"row 2, column Service plan: The plan Off is disabled", "row 3, column Service plan: This plan is not for resale")
		})
		t.Run("headers_that_do_not_fit_are_refused", func(t *testing.T) {
			w.refused("Customer,City,State,Product name\nA,B,C,D\n", "row 1: These columns are missing: Service plan, Provisioned.")
			w.refused(strings.Replace(importHeader, "Country", "CUSTOMER", 1)+"A,B,C,D,E,F,G,H,1,1\n", "row 1, column CUSTOMER: The column Customer is there twice.")
			w.refused(importHeader, "The file has a header and no rows.")
		})
		t.Run("an_unknown_partner_is_refused", func(t *testing.T) {
			unknown := *w.MSP
			unknown.ID = "prt_00000000000000000000000000"
			if _, err := w.into(&unknown, file, false); !slices.Equal(paths(err), []string{"input.partnerId"}) {
				t.Errorf("%v", err)
			}
		})
		t.Run("whoever_may_not_write_customers_may_not_import", func(t *testing.T) {
			ctx := w.As(w.MSP, enum.CustomersWrite)
			if _, err := w.s.CustomersImport(ctx, onboarding.ImportInput{PartnerID: w.MSP.ID}, false); !slices.Equal(paths(err), []string{"input"}) {
				t.Errorf("%v", err)
			}
		})
	})
}

// byLine is text with its lines in order.
func byLine(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
