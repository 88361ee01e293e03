package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/views"
	"github.com/openlmp/openlmp/server/servertest"
)

// handler makes a handler of the graph on the database of a server.
func handler(t *testing.T, e *servertest.Env, o graph.Options) *graph.Handler {
	t.Helper()
	d := e.App.DB
	users, err := identity.New(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	h, err := graph.NewHandler(&graph.Resolver{
		Identity: users, Partners: partners.New(d), Catalog: catalog.New(d), Customers: customers.New(d),
		Licensing: licensing.New(d), Counts: dashboard.New(d), Onboarding: onboarding.New(d),
		Notify: notify.New(d, notify.Options{}), Audit: audit.New(d), Operations: operations.New(d), Views: views.New(d), Branding: branding.New(d), Registration: e.App.Registration, Read: read.NewReader(d),
		PublicURL: "http://localhost:8080", Now: d.Now,
		TestClock: func(context.Context) (*time.Time, error) { return nil, nil },
	}, o)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// post sends a document to a handler as whoever asks in ctx.
func post(ctx context.Context, t *testing.T, h http.Handler, query string, variables map[string]any) *httptest.ResponseRecorder {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// asUser makes the one who asks in ctx a user that there is.
func asUser(ctx context.Context, id string) { viewer.From(ctx).UserID = id }

// everything that a row of each type can be asked for without the executor.
const everything = `
fragment C on Customer { __typename id version externalId company city state country address postalCode phone notes firstName
	lastName email timeZone locale emergencyEmails industry status disabledAt ownedByVendor createdByVendor holdingsVersion
	createdAt updatedAt viewerCanUpdate viewerCanAssign viewerCanManageUsers signInUrl licenseState unitsProvisioned unitsUsed nextExpirationDate }
fragment A on Assignment { __typename id version externalId subscriptionType autoRenew renewalMonths notificationDays managed createdAt
	suspendedAt canceledAt endReason updatesAvailable unbundled viewerCanChange
	viewerCanModify viewerCanRenew viewerCanSuspend viewerCanUnsuspend viewerCanCancel }
fragment L on License { __typename id version licenseVersion status units usedUnits exceedsAllocation dataCenter timeZone startsAt
	expiresAt startDate expirationDate graceEndsAt chargeStartsAt activation activationCode activatedAt unbundledAt createdAt }
fragment S on ServicePlan { __typename id version externalId name licenseVersion activation initialMonths subscriptionType autoRenew
	renewalMonths notificationDays chargeableMonth graceLength graceUnit enabled locked availability creditsPerUnit createdAt
	viewerCanUpdate components { __typename dataCenter managed product { name } } }
fragment P on Product { __typename id code name description kind family level unitType versions activationPolicies dataCenters
	manageable reportsUsage creditsPerUnit endOfSaleAt endOfLifeAt availability }
fragment R on Partner { __typename id version kind tier status company city state country address postalCode phone notes firstName
	lastName email timeZone locale poolRefill signInUrl createdAt viewerCanUpdate viewerCanEditNotes viewerCanManageUsers }
fragment U on User { __typename id version accountName role firstName lastName email phone timeZone locale enabled hasPassword
	lastSeenAt createdAt viewerCanUpdate viewerCanRevokeTokens }
fragment T on LicenseTransaction { __typename id type cause effectiveAt createdAt licenseVersion unitsBefore unitsAfter actorName
	before { units } after { __typename units status startDate expirationDate graceEndDate needsActivation } }
`

// contract are documents that both executors answer alike; compiled says whether
// a compiled selection is to write the root field.
var contract = []struct {
	name, query string
	compiled    bool
}{
	{"customers", `{ customers { ...Page } } fragment Page on CustomerConnection { __typename totalCount
		pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
		edges { __typename cursor node { ...C partner { ...R } assignments { ...A plan { ...S product { ...P } partner { company } }
			licenses { ...L product { ...P } } } } } nodes { id } }`, true},
	{"aliases", `{ a: customers(first: 2) { b: nodes { c: company c2: company x: assignments { y: licenses { z: units units } } } }
		d: customers(last: 2, filter: {search: "o"}) { edges { cursor } pageInfo { endCursor } } }`, true},
	{"merged", `{ customers { nodes { company ...M assignments { id } } ... on CustomerConnection { nodes { city ...M } } } }
		fragment M on Customer { ... { state } assignments { plan { name } } ... on Node { id } }`, true},
	{"skipped", `query($no: Boolean = false, $yes: Boolean = true) { customers { nodes { id @skip(if: $yes) company @include(if: $no)
		city } totalCount @include(if: $no) } }`, true},
	{"nothing", `{ customers { nodes { id @skip(if: true) } pageInfo { endCursor @skip(if: true) } edges { cursor @skip(if: true) } } }`, true},
	{"licenses", `{ licenses(orderBy: {field: EXPIRES_AT, direction: DESC}) { nodes { ...L customer { ...C } assignment { ...A } product { ...P } } } }`, true},
	{"assignments", `{ assignments(first: 1) { pageInfo { hasNextPage endCursor } nodes { ...A customer { ...C } plan { ...S } licenses { ...L } } } }`, true},
	{"plans", `{ plans { totalCount nodes { ...S product { ...P } } } }`, true},
	{"products", `{ products(filter: {kinds: [SUITE, SAAS]}) { totalCount nodes { ...P } } }`, true},
	{"partners", `{ partners { totalCount nodes { ...R } } }`, true},
	{"users", `{ users { nodes { ...U customer { id company } } } }`, true},
	{"a customer's user", `{ user(accountName: "office-1-msp") { ...U customer { id company } } }`, true},
	{"users with more", `{ users { nodes { accountName customer { company signInUrl } partner { company } } } }`, false},
	{"transactions", `{ transactions { nodes { ...T customer { ...C } license { ...L } plan { ...S } product { ...P } } } }`, true},
	{"empty", `{ customers(filter: {search: "no such customer"}) { totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }`, true},
	{"fallback", `{ customers { nodes { company users { totalCount nodes { accountName } } transactions(first: 1) { totalCount nodes { type } } ownedBy { company } signInUrl } } }`, false},
	{"suite", `{ products { nodes { name components { name components { name } } } } }`, false},
	{"decisions", `{ assignments { nodes { crossgradeRequired viewerCanConvert } } }`, false},
	{"history", `{ licenses { nodes { id history { nodes { before { units } after { units status expirationDate needsActivation } } } } } }`, false},
}

func TestCompiledAnswersEqualTheExecutors(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		fill(t, e, 1)
		decideLater(t, e, 1)
		var mu sync.Mutex
		var fallen []string
		fast := handler(t, e, graph.Options{Written: func(field string, compiled bool) {
			mu.Lock()
			defer mu.Unlock()
			if !compiled {
				fallen = append(fallen, field)
			}
		}})
		slow := handler(t, e, graph.Options{Slow: true})
		for _, who := range []context.Context{e.As(e.Distributor), e.As(e.MSP), e.As(e.Reseller), e.As(e.Rival)} {
			for _, c := range contract {
				t.Run(c.name, func(t *testing.T) {
					fallen = nil
					query := c.query + used(c.query)
					a, b := post(who, t, fast, query, nil).Body.String(), post(who, t, slow, query, nil).Body.String()
					if a, b = data(a), data(b); a != b {
						t.Fatalf("compiled: %s\nexecutor: %s", a, b)
					}
					if strings.Contains(a, `"errors"`) {
						t.Fatal(a)
					}
					if c.compiled && len(fallen) > 0 {
						t.Errorf("left to the executor: %v", fallen)
					}
					if !c.compiled && len(fallen) == 0 {
						t.Error("written by a compiled selection that does not cover it")
					}
				})
			}
		}
	})
}

// used are those of the fragments everything that a query names, and theirs.
func used(query string) string {
	out := ""
	for _, f := range strings.Split(strings.TrimSpace(everything), "\nfragment ") {
		f = strings.TrimPrefix(f, "fragment ")
		if strings.Contains(query, "..."+f[:1]+" ") || strings.Contains(query, "..."+f[:1]+"\n") {
			out += "\nfragment " + f
		}
	}
	return out
}

// data is an answer without what it cost.
func data(body string) string {
	body, _, _ = strings.Cut(body, `,"extensions":{"cost"`)
	return body
}

// fill makes customers with plans at all three partners of the first channel.
func fill(t *testing.T, e *servertest.Env, round int) {
	t.Helper()
	named := func(p *db.ServicePlan) { p.Name = fmt.Sprint("Plan ", round) }
	own := e.Plan(e.Distributor, e.Bundle, named)
	msp := e.Plan(e.MSP, e.Mail, named)
	e.Grant(own, e.Reseller)
	c := e.SignIn("distributor")
	for i, company := range []string{"Alder \"and\" Sons\t\x7f", "Birch & Co </script>", "Émile Öl  "} {
		for partner, plan := range map[string]string{e.Distributor.ID: own.ID, e.MSP.ID: msp.ID, e.Reseller.ID: own.ID} {
			who := e.Distributor
			switch partner {
			case e.MSP.ID:
				who = e.MSP
			case e.Reseller.ID:
				who = e.Reseller
			}
			row := e.Customer(who, company, []string{"UTC", "Europe/Berlin", "America/St_Johns"}[i])
			if i == 0 {
				e.AddUser(fmt.Sprint("office-", round, "-", strings.ToLower(string(who.Kind))), enum.Administrator, who, row)
			}
			var made struct {
				AssignmentCreate struct{ UserErrors []struct{ Message string } }
			}
			c.MustQuery(&made, assign, map[string]any{"in": map[string]any{"customerId": row.ID, "planId": plan, "units": i + 1}})
			if len(made.AssignmentCreate.UserErrors) > 0 {
				t.Fatal(made)
			}
		}
	}
}

// decideLater keeps a crossgrade at customers of the MSP.
func decideLater(t *testing.T, e *servertest.Env, round int) {
	t.Helper()
	c := e.SignIn("distributor")
	bundle := e.Plan(e.MSP, e.Bundle, func(p *db.ServicePlan) { p.Name = fmt.Sprint("Later ", round) })
	for _, a := range e.DB.Assignment.Query().Where(assignment.PartnerID(e.MSP.ID), assignment.CanceledAtIsNil()).AllX(e.System()) {
		var made struct {
			CrossgradeOpen struct{ UserErrors []struct{ Message string } }
		}
		c.MustQuery(&made, `mutation($in: CrossgradeOpenInput!) { crossgradeOpen(input: $in) { userErrors { message } } }`,
			map[string]any{"in": map[string]any{"customerId": a.CustomerID, "planId": bundle.ID, "units": round}})
		if len(made.CrossgradeOpen.UserErrors) > 0 {
			t.Fatal(made)
		}
	}
}

// recompose makes a locked plan of the MSP, and an assignment of one that was
// approved for another composition of its suite.
func recompose(t *testing.T, e *servertest.Env, round int) {
	t.Helper()
	c := e.SignIn("distributor")
	for i, approved := range []bool{false, true} {
		suite := e.Suite(fmt.Sprint("SUITE-", round, i), e.Mail, e.Client)
		plan := e.Plan(e.MSP, suite, func(p *db.ServicePlan) { p.Name = fmt.Sprint("Suite ", round, i) })
		row := e.Customer(e.MSP, fmt.Sprint("Suited ", round, i), "UTC")
		done(t, c, "assignmentCreate", "", object{"customerId": row.ID, "planId": plan.ID, "units": 2})
		e.Recompose(suite, e.Mail, e.Backup)
		if approved {
			if _, err := e.DB.Exec(e.System(), "UPDATE service_plans SET suite_version = 2 WHERE id = ?", plan.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
}

const assign = `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { assignment { id } userErrors { message } } }`

func TestStatementsDoNotDependOnRows(t *testing.T) {
	queries := map[string]struct {
		query string
		most  int // exactly, however many rows there are
	}{
		"customers, their plans and licenses":       {`{ customers(first: 100) { nodes { company assignments { plan { name } licenses { units status product { name } } } } } }`, 3},
		"customers and what their licenses come to": {`{ customers(first: 100) { nodes { company licenseState unitsProvisioned unitsUsed nextExpirationDate assignments { plan { name } } } } }`, 3},
		"partners and their customers":              {`{ viewer { partner { children(first: 5) { totalCount nodes { company parent { company } pool { stock } products { name } customers(first: 5) { totalCount nodes { company users(first: 5) { nodes { accountName } } ownedBy { company } } } } } } } }`, 12},
		"plans and their assignments":               {`{ plans { nodes { name components { product { name } } assignments(first: 2) { totalCount nodes { customer { company } } } } } }`, 4},
		"events and what they are about":            {`{ auditEvents(first: 100) { nodes { action object { __typename ... on Customer { company } ... on User { accountName } ... on Assignment { plan { name } customer { company } } } } } }`, 4},
		"kept crossgrades":                          {`{ crossgrades { totalCount nodes { status stale viewerCanResolve startDate choiceForStart licenses { productId units } customer { company } plan { name } madeAssignment { id } items { choices chosen product { name } license { units assignment { plan { name } } } } } } }`, 5},
		"customers and their crossgrades":           {`{ customers(first: 100) { nodes { company crossgrades(first: 5) { totalCount nodes { status stale items { chosen } } } unbundledLicenses { units product { name } } assignments { crossgradeRequired } suiteCrossgrades { viewerCanApply plan { name locked } crossgradeProducts { name } } } } }`, 8},
		"timelines of customers":                    {`{ customers { nodes { timeline(first: 3) { nodes { action object { id } transaction { after { status } } } } } } }`, 6},
		"licenses of customers as they were":        {`{ customers { nodes { licensesAsOf(at: "2026-03-10T09:00:00Z", first: 3) { nodes { plan { name } facts { status } license { id } } } } } }`, 2},
		"plans and what they would gain":            {`{ plans { nodes { name locked viewerCanApprove componentUpdates { change product { name } } } } }`, 5},
		"what waits for a new composition":          {`{ assignments(filter: {updatesAvailable: true}) { totalCount nodes { updatesAvailable customer { company } } } }`, 3},
		"assignments and other plans":               {`{ assignments(first: 100) { nodes { viewerCanChangePlan viewerCanConvert customer { assignments { viewerCanChangePlan viewerCanConvert } } } } }`, 3},
		"customers that may be moved":               {`{ customers(first: 100) { nodes { company viewerCanMove partner { company viewerCanMoveCustomers } } } }`, 1},
		"licenses and their history":                {`{ licenses { nodes { history(first: 1) { nodes { type } } } } }`, 2},
	}
	each(t, func(t *testing.T, e *servertest.Env) {
		fill(t, e, 1)
		decideLater(t, e, 1)
		recompose(t, e, 1)
		c := e.SignIn("distributor")
		for round := 1; round <= 2; round++ {
			for name, q := range queries {
				if texts := fewest(c, q.query, q.most); len(texts) != q.most {
					t.Errorf("%s: %d statements, want %d\n%s", name, len(texts), q.most, strings.Join(texts, "\n"))
				}
			}
			fill(t, e, round+1)
			decideLater(t, e, round+1)
			recompose(t, e, round+1)
		}
	})
}

// fewest are the statements of a query in the best of some runs: who asks is
// remembered after the first, and on a busy machine a loader's batch may split.
func fewest(c *servertest.Client, query string, want int) []string {
	var best []string
	for range 50 {
		if texts := c.MustQuery(nil, query, nil).Statements; best == nil || len(texts) < len(best) {
			best = texts
		}
		if len(best) <= want {
			break
		}
	}
	return best
}
