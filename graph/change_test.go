package graph_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

type userError struct {
	Typename       string `json:"__typename"`
	Message, Code  string
	Path           []string
	CurrentVersion int
	Duplicates     []struct {
		License struct {
			ID      string
			Product struct{ Name string }
		}
		Product struct{ Name string }
	}
}

const updateCustomer = `mutation($in: CustomerUpdateInput!) { customerUpdate(input: $in) {
	customer { id version company phone externalId emergencyEmails partner { company } }
	userErrors { __typename message path code ... on StaleObject { currentVersion } } } }`

type updated struct {
	CustomerUpdate struct {
		Customer *struct {
			ID              string
			Version         int
			Company, Phone  string
			ExternalID      *string
			EmergencyEmails []string
		}
		UserErrors []userError
	}
}

func TestChanges(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("distributor")
		row := e.Customer(e.Distributor, "Juniper", "UTC")
		version := 1
		update := func(t *testing.T, fields map[string]any) updated {
			t.Helper()
			in := map[string]any{"id": row.ID, "expectedVersion": version}
			for k, v := range fields {
				in[k] = v
			}
			var got updated
			c.MustQuery(&got, updateCustomer, map[string]any{"in": in})
			if got.CustomerUpdate.Customer != nil {
				version = got.CustomerUpdate.Customer.Version
			}
			return got
		}
		t.Run("absent leaves alone, null and empty clear", func(t *testing.T) {
			got := update(t, map[string]any{"phone": "+353 1", "externalId": "x-1", "emergencyEmails": []string{"a@example.com"}})
			if u := got.CustomerUpdate; u.Customer.Phone != "+353 1" || *u.Customer.ExternalID != "x-1" || len(u.Customer.EmergencyEmails) != 1 {
				t.Fatalf("%+v", got)
			}
			got = update(t, map[string]any{"company": "Juniper Two"})
			if u := got.CustomerUpdate; u.Customer.Phone != "+353 1" || u.Customer.Company != "Juniper Two" {
				t.Fatalf("%+v", got)
			}
			got = update(t, map[string]any{"phone": nil, "externalId": "", "emergencyEmails": nil})
			if u := got.CustomerUpdate; u.Customer.Phone != "" || u.Customer.ExternalID != nil || len(u.Customer.EmergencyEmails) != 0 {
				t.Fatalf("%+v", got)
			}
		})
		t.Run("problems come together, each with its path", func(t *testing.T) {
			got := update(t, map[string]any{"company": nil, "city": strings.Repeat("x", 65)}).CustomerUpdate
			if got.Customer != nil || len(got.UserErrors) != 2 {
				t.Fatalf("%+v", got)
			}
			for i, want := range []string{"input.company", "input.city"} {
				if u := got.UserErrors[i]; u.Typename != "InvalidInput" || u.Code != "VALIDATION" || strings.Join(u.Path, ".") != want {
					t.Errorf("%+v", u)
				}
			}
		})
		t.Run("somebody else was first", func(t *testing.T) {
			got := update(t, map[string]any{"expectedVersion": version - 1}).CustomerUpdate
			if len(got.UserErrors) != 1 || got.UserErrors[0].Typename != "StaleObject" || got.UserErrors[0].CurrentVersion != version {
				t.Fatalf("%+v", got)
			}
		})
		t.Run("foreign and unknown ids are alike", func(t *testing.T) {
			foreign := e.Customer(e.Rival, "Foreign", "UTC")
			a := update(t, map[string]any{"id": foreign.ID}).CustomerUpdate.UserErrors
			b := update(t, map[string]any{"id": "cus_00000000000000000000000000"}).CustomerUpdate.UserErrors
			if fmt.Sprint(a) != fmt.Sprint(b) || len(a) != 1 || a[0].Code != "NOT_FOUND" || a[0].Typename != "Refusal" {
				t.Fatalf("%+v %+v", a, b)
			}
		})
		t.Run("without the permission", func(t *testing.T) {
			e.AddUser("support", enum.SupportEngineer, e.Distributor, nil)
			var got updated
			e.SignIn("support").MustQuery(&got, updateCustomer, map[string]any{"in": map[string]any{"id": row.ID, "expectedVersion": version}})
			if u := got.CustomerUpdate.UserErrors; len(u) != 1 || u[0].Code != "FORBIDDEN" {
				t.Fatalf("%+v", u)
			}
		})
	})
}

func TestAssigning(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("distributor")
		row := e.Customer(e.Distributor, "Juniper", "UTC")
		plan := e.Plan(e.Distributor, e.Client, nil)
		pro := e.Plan(e.Distributor, e.ClientPro, func(p *db.ServicePlan) { p.Name = "Pro" })
		const query = `mutation($in: AssignmentCreateInput!, $dry: Boolean! = false) { assignmentCreate(input: $in, dryRun: $dry) {
			assignment { id plan { name } customer { company } licenses { activationCode } }
			effects { licenses { before { units } after { units status } } messages { kind recipient } lines { type unitsAfter } }
			userErrors { __typename code path message ... on CrossgradeRequired { holdingsVersion duplicates { license { id product { name } } product { name } } } } } }`
		type answer struct {
			AssignmentCreate struct {
				Assignment *struct {
					ID   string
					Plan struct{ Name string }
				}
				Effects    *struct{ Licenses, Lines, Messages []struct{} }
				UserErrors []userError
			}
		}
		in := map[string]any{"customerId": row.ID, "planId": plan.ID, "units": 3}
		t.Run("a dry run shows the effects and saves nothing", func(t *testing.T) {
			var got answer
			c.MustQuery(&got, query, map[string]any{"in": in, "dry": true})
			a := got.AssignmentCreate
			if a.Assignment != nil || a.Effects == nil || len(a.Effects.Licenses) != 1 || len(a.Effects.Lines) != 1 || len(a.UserErrors) != 0 {
				t.Fatalf("%+v", a)
			}
			if r := c.Query(`query($id: ID!) { customer(id: $id) { assignments { id } holdingsVersion } }`, map[string]any{"id": row.ID}); !strings.Contains(string(r.Data), `"assignments":[],"holdingsVersion":1`) {
				t.Fatalf("%s", r.Data)
			}
		})
		var first answer
		t.Run("a retry under the same key answers what the first made", func(t *testing.T) {
			keyed := c.With("Idempotency-Key", "k-1")
			var again answer
			keyed.MustQuery(&first, query, map[string]any{"in": in})
			keyed.MustQuery(&again, query, map[string]any{"in": in})
			if first.AssignmentCreate.Assignment == nil || *first.AssignmentCreate.Assignment != *again.AssignmentCreate.Assignment || again.AssignmentCreate.Effects == nil {
				t.Fatalf("%+v %+v", first, again)
			}
			r := keyed.Query(query, map[string]any{"in": map[string]any{"customerId": row.ID, "planId": plan.ID, "units": 4}})
			if len(r.Errors) != 1 || r.Errors[0].Extensions.Code != "IDEMPOTENCY_MISMATCH" || r.Errors[0].Extensions.RequestID == "" {
				t.Fatalf("%+v", r)
			}
			r = keyed.Query(`mutation { a: userPasswordReset(input: {id: "x"}) { user { id } } b: userPasswordReset(input: {id: "x"}) { user { id } } }`, nil)
			if len(r.Errors) != 1 || r.Errors[0].Extensions.Code != "BAD_REQUEST" {
				t.Fatalf("%+v", r)
			}
		})
		t.Run("what the customer holds stands in the way", func(t *testing.T) {
			var got answer
			c.MustQuery(&got, query, map[string]any{"in": map[string]any{"customerId": row.ID, "planId": pro.ID, "units": 3}})
			u := got.AssignmentCreate.UserErrors
			if len(u) != 1 || u[0].Typename != "CrossgradeRequired" || u[0].Code != "CROSSGRADE_REQUIRED" || len(u[0].Duplicates) != 1 ||
				u[0].Duplicates[0].License.Product.Name != e.Client.Name || u[0].Duplicates[0].Product.Name != e.ClientPro.Name {
				t.Fatalf("%+v", u)
			}
			if got.AssignmentCreate.Assignment != nil || got.AssignmentCreate.Effects != nil {
				t.Fatalf("%+v", got)
			}
		})
	})
}

// mustBeHidden are ids of one tenant, which another must not find by any way.
func TestTenantsDoNotMeet(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		fill(t, e, 1)
		var own struct {
			Customers    struct{ Nodes []struct{ ID string } }
			Licenses     struct{ Nodes []struct{ ID string } }
			Assignments  struct{ Nodes []struct{ ID string } }
			Plans        struct{ Nodes []struct{ ID string } }
			Transactions struct{ Nodes []struct{ ID string } }
			Users        struct{ Nodes []struct{ ID string } }
			Partners     struct{ Nodes []struct{ ID string } }
			Messages     struct{ Nodes []struct{ ID string } }
			AuditEvents  struct{ Nodes []struct{ ID string } }
		}
		lists := `{ customers { nodes { id } } licenses { nodes { id } } assignments { nodes { id } } plans { nodes { id } }
			transactions { nodes { id } } users { nodes { id } } partners { nodes { id } } messages { nodes { id } } auditEvents { nodes { id } } }`
		e.SignIn("distributor").MustQuery(&own, lists, nil)
		kinds := [][]struct{ ID string }{
			own.Customers.Nodes, own.Licenses.Nodes, own.Assignments.Nodes, own.Plans.Nodes, own.Transactions.Nodes,
			own.Users.Nodes, own.Partners.Nodes, own.Messages.Nodes, own.AuditEvents.Nodes,
		}
		rival := e.SignIn("rival")
		seen := string(rival.Query(lists, nil).Data)
		for _, rows := range kinds {
			if len(rows) == 0 {
				t.Fatalf("a list has no rows to hide: %+v", own)
			}
			for _, row := range rows {
				if strings.Contains(seen, row.ID) {
					t.Errorf("%s is in a list of the rival", row.ID)
				}
				a := rival.Query(`query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } customer(id: $id) { id } license(id: $id) { id }
					assignment(id: $id) { id } plan(id: $id) { id } partner(id: $id) { id } product(id: $id) { id } }`, map[string]any{"id": row.ID})
				if strings.Contains(string(a.Data), row.ID) || len(a.Errors) > 0 {
					t.Errorf("%s: %s %+v", row.ID, a.Data, a.Errors)
				}
			}
		}
		t.Run("a tier 2 sees its own and not its neighbour's", func(t *testing.T) {
			var got struct {
				Customers struct {
					Nodes []struct{ Partner, OwnedBy *struct{ ID string } }
				}
			}
			e.SignIn("reseller-one").MustQuery(&got, `{ customers { nodes { partner { id } ownedBy { id } } } }`, nil)
			if len(got.Customers.Nodes) != 3 {
				t.Fatalf("%+v", got)
			}
			for _, c := range got.Customers.Nodes {
				if c.Partner.ID != e.Reseller.ID || c.OwnedBy != nil {
					t.Errorf("%+v", c)
				}
			}
		})
		t.Run("a customer's user sees its company alone", func(t *testing.T) {
			row := e.Customer(e.MSP, "Sole", "UTC")
			e.AddUser("sole-user", enum.Administrator, e.MSP, row)
			a := e.SignIn("sole-user").Query(`{ customers { totalCount nodes { id } } partners { totalCount } auditEvents { totalCount } messages { totalCount }
				transactions { totalCount } plans { totalCount } users { nodes { accountName } } viewer { customer { id } } dashboard { enabledCustomers activePartners } }`, nil)
			want := fmt.Sprintf(`{"customers":{"totalCount":1,"nodes":[{"id":%q}]},"partners":{"totalCount":0},"auditEvents":{"totalCount":0},"messages":{"totalCount":0},`+
				`"transactions":{"totalCount":0},"plans":{"totalCount":0},"users":{"nodes":[{"accountName":"sole-user"}]},"viewer":{"customer":{"id":%q}},`+
				`"dashboard":{"enabledCustomers":null,"activePartners":null}}`, row.ID, row.ID)
			if string(a.Data) != want || len(a.Errors) > 0 {
				t.Fatalf("%s\n%s %+v", a.Data, want, a.Errors)
			}
		})
	})
}

func TestBadArguments(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("distributor")
		for query, want := range map[string]string{
			`{ customers(first: 0) { totalCount } }`:                                                     "A page has 1 to 100 rows.",
			`{ customers(first: 101) { totalCount } }`:                                                   "A page has 1 to 100 rows.",
			`{ customers(first: 1, last: 1) { totalCount } }`:                                            "Give first or last, not both.",
			`{ customers(after: "rubbish") { totalCount } }`:                                             "This is no cursor of this list.",
			`{ licenses(filter: {expiresFrom: "soon"}) { totalCount } }`:                                 "a DateTime is written as",
			`{ licenses(filter: {expiresFrom: "0001-01-01T00:00:00Z"}) { totalCount } }`:                 "the year of a DateTime",
			`{ licenses(filter: {statuses: [NOTHING]}) { totalCount } }`:                                 "NOTHING",
			`{ customers(first: 99999999999999999999) { totalCount } }`:                                  "",
			`{ viewer { partner { customers(first: -5) { totalCount } } } }`:                             "A page has 1 to 100 rows.",
			`{ nodes(ids: [` + strings.Repeat(`"cus_1" `, 101) + `]) { id } }`:                           "At most 100 ids",
			`mutation { licenseActivate(input: {code: {a: 1}}) { userErrors { code } } }`:                "",
			`mutation { customerDisable(input: {id: 7, expectedVersion: "1"}) { userErrors { code } } }`: "",
		} {
			a := c.With("Accept", "application/graphql-response+json").Query(query, nil)
			if len(a.Errors) == 0 || a.Errors[0].Extensions.Code != "BAD_REQUEST" || !strings.Contains(a.Errors[0].Message, want) || a.Status >= http.StatusInternalServerError {
				t.Errorf("%s: %d %s %+v", query, a.Status, a.Data, a.Errors)
			}
		}
		// Values that a custom scalar is to refuse, through variables.
		for _, v := range []any{7, true, map[string]any{"a": 1}, []any{1}, "", "2026-02-30T00:00:00Z", strings.Repeat("9", 5000)} {
			a := c.Query(`query($t: DateTime) { licenses(filter: {expiresFrom: $t}) { totalCount } }`, map[string]any{"t": v})
			if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != "BAD_REQUEST" || strings.Contains(a.Errors[0].Message, "interface") {
				t.Errorf("%v: %+v", v, a)
			}
		}
		for _, v := range []any{true, map[string]any{"a": 1}, []any{map[string]any{}}, strings.Repeat("é", 5000), "%_\\"} {
			a := c.Query(`query($s: String) { customers(filter: {search: $s}) { totalCount } users(filter: {search: $s}) { totalCount } }`, map[string]any{"s": v})
			if len(a.Errors) > 0 && a.Errors[0].Extensions.Code != "BAD_REQUEST" {
				t.Errorf("%v: %+v", v, a)
			}
		}
	})
}

func TestNullClearsAView(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		type view struct {
			SavedView struct {
				ID, Search string
				Version    int
				Columns    []string
			}
		}
		var made struct{ SavedViewCreate view }
		c.MustQuery(&made, `mutation { savedViewCreate(input: {page: CUSTOMERS, name: "Nord", search: "text=nord", columns: ["company"]}) {
			savedView { id version search columns } userErrors { message } } }`, nil)
		was := made.SavedViewCreate.SavedView
		if was.Search != "text=nord" || len(was.Columns) != 1 {
			t.Fatalf("%+v", was)
		}
		var got struct{ SavedViewUpdate view }
		c.MustQuery(&got, `mutation($in: SavedViewUpdateInput!) { savedViewUpdate(input: $in) { savedView { id version search columns } userErrors { message } } }`,
			map[string]any{"in": map[string]any{"id": was.ID, "expectedVersion": was.Version, "search": nil, "columns": nil}})
		if v := got.SavedViewUpdate.SavedView; v.ID != was.ID || v.Search != "" || len(v.Columns) != 0 {
			t.Errorf("%+v", v)
		}
	})
}
