package graph_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// What the reference platform shows of products, pools, plans and licenses is in
// the graph.
func TestReference(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		plan := e.Plan(e.MSP, e.Bundle, func(p *db.ServicePlan) { p.Name, p.ChargeableMonth = "Bundle", 2 })
		customer := e.Customer(e.MSP, "Twin Ltd", "Europe/Berlin")
		e.Insert(&db.Pool{
			ID: id.New(id.Pool), CreatedAt: e.Now(), UpdatedAt: e.Now(), Version: 1, RootID: e.MSP.RootID, PartnerID: e.MSP.ID,
			ProductID: e.Mail.ID, LicenseVersion: enum.Full, Stock: 40, Maximum: 100, Threshold: 50,
		})
		c := e.SignIn("msp-one")
		c.MustQuery(nil, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { assignment { id } userErrors { message } } }`,
			map[string]any{"in": map[string]any{"customerId": customer.ID, "planId": plan.ID, "units": 7}})
		reads := func(rule, query, want string) {
			t.Run(rule, func(t *testing.T) {
				got := string(c.MustQuery(nil, query, nil).Data)
				if got != want {
					t.Errorf("got %s\nwant %s", got, want)
				}
			})
		}
		e.DB.ProductGrant.Create().SetRootID(e.MSP.RootID).SetPartnerID(e.MSP.ID).SetProductID(e.Client.ID).ExecX(e.System())
		reads("2.6/1_available_products_with_their_versions",
			`{ products(filter: {search: "Product CLIENT"}) { nodes { code versions } } }`,
			`{"products":{"nodes":[{"code":"CLIENT","versions":["TRIAL","FULL","NFR"]}]}}`)
		reads("2.6/2_a_pool_with_what_remains_and_its_level",
			`{ viewer { partner { pool { product { code } licenseVersion stock threshold } } } }`,
			`{"viewer":{"partner":{"pool":[{"product":{"code":"MAIL"},"licenseVersion":"FULL","stock":33,"threshold":50}]}}}`)
		reads("2.7/8+19_a_plan_of_the_list",
			`{ plans(first: 1) { nodes { name product { code unitType } licenseVersion initialMonths autoRenew renewalMonths
				components { product { code unitType } dataCenter } } } }`,
			`{"plans":{"nodes":[{"name":"Bundle","product":{"code":"BUNDLE","unitType":"seats"},"licenseVersion":"FULL","initialMonths":12,"autoRenew":true,"renewalMonths":12,`+
				`"components":[{"product":{"code":"MAIL","unitType":"seats"},"dataCenter":""},{"product":{"code":"CLIENT","unitType":"seats"},"dataCenter":""}]}]}}`)
		reads("2.8/13_a_license_and_its_assignment",
			`{ licenses(first: 1, filter: {productIds: ["`+e.Mail.ID+`"]}) { nodes { product { code } startsAt expiresAt chargeStartsAt graceEndsAt units status
				activationCode assignment { plan { name } autoRenew renewalMonths notificationDays } } } }`,
			`{"licenses":{"nodes":[{"product":{"code":"MAIL"},"startsAt":"2026-03-09T23:00:00Z","expiresAt":"2027-03-09T23:00:00Z","chargeStartsAt":"2026-04-09T22:00:00Z",`+
				`"graceEndsAt":"2027-04-09T22:00:00Z","units":7,"status":"ACTIVE","activationCode":null,`+
				`"assignment":{"plan":{"name":"Bundle"},"autoRenew":true,"renewalMonths":12,"notificationDays":30}}]}}`)
		t.Run("2.7/16_a_plan_has_no_price_type_whose_values_nobody_knows", func(t *testing.T) {
			var plan struct {
				Type struct{ Fields []struct{ Name string } } `json:"__type"`
			}
			c.MustQuery(&plan, `{ __type(name: "ServicePlan") { fields { name } } }`, nil)
			if len(plan.Type.Fields) == 0 {
				t.Fatal("no fields")
			}
			for _, f := range plan.Type.Fields {
				if strings.Contains(strings.ToLower(f.Name), "price") {
					t.Errorf("it has %s: money joins with billing, and values of price types are not known", f.Name)
				}
			}
		})
		e.DB.License.Update().SetUsedUnits(8).ExecX(e.System())
		reads("2.8/14_licenses_by_status_and_those_that_exceed_their_allocation",
			`{ licenses(filter: {statuses: [ACTIVE]}) { totalCount } over: licenses(filter: {exceedsAllocation: true}) { totalCount }
				dashboard { exceedsAllocation licenseStatus { product { code } counts { status count } } } }`,
			`{"licenses":{"totalCount":1},"over":{"totalCount":2},"dashboard":{"exceedsAllocation":2,"licenseStatus":[`+
				`{"product":{"code":"CLIENT"},"counts":[{"status":"AWAITING_ACTIVATION","count":1}]},{"product":{"code":"MAIL"},"counts":[{"status":"ACTIVE","count":1}]}]}}`)

		t.Run("5.1/47_two_customers_of_one_name_are_told_apart_by_their_ids", func(t *testing.T) {
			twin := e.Customer(e.MSP, "Twin Ltd", "UTC")
			var got struct {
				Customers struct {
					Nodes []struct{ ID, Company string }
				}
			}
			c.MustQuery(&got, `{ customers(filter: {search: "twin"}) { nodes { id company } } }`, nil)
			var ids []string
			for _, n := range got.Customers.Nodes {
				ids = append(ids, n.ID)
			}
			slices.Sort(ids)
			if !slices.Equal(ids, []string{customer.ID, twin.ID}) || customer.ID == twin.ID {
				t.Errorf("%+v", got)
			}
		})
		for months, want := range map[int]string{1: "MONTHLY_PLAN", 2: "OTHER", 11: "OTHER", 12: "ANNUAL_LICENSE", 36: "ANNUAL_LICENSE"} {
			t.Run(fmt.Sprintf("5.1/58_a_term_of_%d_months", months), func(t *testing.T) {
				p := e.Plan(e.MSP, e.Backup, func(p *db.ServicePlan) { p.Name, p.InitialMonths = fmt.Sprint(months, " months"), months })
				var got struct {
					Plan struct{ SubscriptionType string }
				}
				c.MustQuery(&got, `query($id: ID!) { plan(id: $id) { subscriptionType } }`, map[string]any{"id": p.ID})
				if got.Plan.SubscriptionType != want {
					t.Errorf("%s, want %s", got.Plan.SubscriptionType, want)
				}
			})
		}
		for i := range 30 {
			row := e.Customer(e.MSP, fmt.Sprintf("Page %02d Ltd", i), "UTC")
			c.MustQuery(nil, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { userErrors { message } } }`,
				map[string]any{"in": map[string]any{"customerId": row.ID, "planId": plan.ID, "units": 1}})
		}
		t.Run("2.8/21_assignments_come_in_pages_of_25_and_of_1_to_100", func(t *testing.T) {
			for args, want := range map[string]int{"": 25, "(first: 1)": 1, "(first: 100)": 31} {
				var page struct {
					Assignments struct {
						TotalCount int
						Nodes      []struct{ ID string }
					}
				}
				c.MustQuery(&page, `{ assignments`+args+` { totalCount nodes { id } } }`, nil)
				if n := len(page.Assignments.Nodes); n != want || page.Assignments.TotalCount != 31 {
					t.Errorf("assignments%s: %d of %d", args, n, page.Assignments.TotalCount)
				}
			}
			for _, args := range []string{"(first: 0)", "(first: 101)"} {
				if a := c.Query(`{ assignments`+args+` { totalCount } }`, nil); len(a.Errors) != 1 || a.Errors[0].Extensions.Code != "BAD_REQUEST" {
					t.Errorf("assignments%s: %s %+v", args, a.Data, a.Errors)
				}
			}
		})
	})
}

// What the contract has no mutation for, nobody can do.
func TestMutationsThatThereAreNot(t *testing.T) {
	t.Parallel()
	schema, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`(?m)^  ([a-z][A-Za-z]*)\(\n`)
	_, mutations, _ := strings.Cut(string(schema), "\ntype Mutation {\n")
	mutations, _, _ = strings.Cut(mutations, "\n}\n")
	var deletes, rejects, products []string
	for _, m := range named.FindAllStringSubmatch(mutations, -1) {
		switch name := m[1]; {
		case strings.HasSuffix(name, "Delete"):
			deletes = append(deletes, name)
		case strings.HasSuffix(name, "Reject"):
			rejects = append(rejects, name)
		case strings.HasPrefix(name, "product"):
			products = append(products, name)
		}
	}
	t.Run("5.1/49_accounts_are_deleted_and_nothing_else_is", func(t *testing.T) {
		// licenseDelete ends a license that stands alone; its row stays. A saved view
		// is how its owner looks at a list.
		if !slices.Equal(deletes, []string{"licenseDelete", "userDelete", "savedViewDelete"}) {
			t.Errorf("%v", deletes)
		}
	})
	t.Run("2.10/8_a_new_composition_cannot_be_rejected", func(t *testing.T) {
		if rejects != nil {
			t.Errorf("%v", rejects)
		}
	})
	t.Run("2.6/1_products_are_read_only", func(t *testing.T) {
		if products != nil {
			t.Errorf("%v", products)
		}
	})
}
