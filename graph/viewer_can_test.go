package graph_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/plancomponent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// What the console may offer for an assignment is what the server then does.
func TestViewerCanChangeAnAssignment(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		name := 'a'
		of := func(product *db.Product, change func(*db.ServicePlan)) string {
			name++
			plan := e.Plan(e.MSP, product, func(p *db.ServicePlan) {
				p.Name = "Plan " + string(name)
				if change != nil {
					change(p)
				}
			})
			return assigned(t, c, e.Customer(e.MSP, "Customer "+string(name), "UTC"), plan)
		}
		update := func(id string, change func(*db.AssignmentUpdateOne)) string {
			if err := e.InTx(e.System(), func(tx *db.Client) error {
				up := tx.Assignment.UpdateOneID(id)
				change(up)
				return up.Exec(e.System())
			}); err != nil {
				t.Fatal(err)
			}
			return id
		}
		ended := of(e.Mail, nil)
		do(t, c, "assignmentCancel", "AssignmentCancelInput", ended, false)
		suite := e.Suite("WAITING", e.Mail, e.Backup)
		suspended := of(e.Mail, nil)
		do(t, c, "assignmentSuspend", "AssignmentSuspendInput", suspended, false)
		assignments := map[string]string{
			"full": of(e.Mail, nil),
			"trial": of(e.Mail, func(p *db.ServicePlan) {
				p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
			}),
			"not for resale": of(e.Backup, func(p *db.ServicePlan) {
				p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.NFR, false, 0, 0
			}),
			"not begun":            of(e.Mail, func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn }),
			"ended":                ended,
			"suspended":            suspended,
			"behind its plan":      behind(e, of(suite, nil), suite),
			"of an old suite":      update(of(e.Bundle, nil), func(up *db.AssignmentUpdateOne) { up.SetSuiteVersion(9) }),
			"expired by and large": of(e.Client, func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, false, 0 }),
		}
		looks := func(when string) {
			for state, id := range assignments {
				var got struct {
					Assignment map[string]any
				}
				c.MustQuery(&got, `query($id: ID!) { assignment(id: $id) { viewerCanModify viewerCanRenew viewerCanSuspend viewerCanUnsuspend viewerCanCancel viewerCanApply } }`,
					map[string]any{"id": id})
				for field, verb := range map[string][2]string{
					"viewerCanModify": {"assignmentModify", "AssignmentModifyInput"}, "viewerCanRenew": {"assignmentRenew", "AssignmentRenewInput"},
					"viewerCanSuspend": {"assignmentSuspend", "AssignmentSuspendInput"}, "viewerCanUnsuspend": {"assignmentUnsuspend", "AssignmentUnsuspendInput"},
					"viewerCanCancel": {"assignmentCancel", "AssignmentCancelInput"}, "viewerCanApply": {"assignmentApply", "AssignmentApplyInput"},
				} {
					if did := do(t, c, verb[0], verb[1], id, true); got.Assignment[field] != did {
						t.Errorf("%s, %s: %s is %v, and the verb does it: %v", when, state, field, got.Assignment[field], did)
					}
				}
			}
		}
		looks("now")
		e.Set(e.Now().AddDate(0, 3, 0))
		c = e.SignIn("msp-one")
		looks("later")
	})
}

// The plans that the console offers in place of another are those that the verb takes.
func TestSuccessorsAreThePlansThatAnAssignmentChangesTo(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		plans := map[string]*db.ServicePlan{}
		add := func(name string, p *db.Partner, product *db.Product, change func(*db.ServicePlan)) {
			plans[name] = e.Plan(p, product, func(p *db.ServicePlan) {
				p.Name = name
				if change != nil {
					change(p)
				}
			})
		}
		trial := func(p *db.ServicePlan) {
			p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
		}
		add("client", e.MSP, e.Client, nil)
		add("client too", e.MSP, e.Client, nil)
		add("client pro", e.MSP, e.ClientPro, nil)
		add("client trial", e.MSP, e.Client, trial)
		add("client off", e.MSP, e.Client, func(p *db.ServicePlan) { p.Enabled = false })
		add("client locked", e.MSP, e.Bundle, func(p *db.ServicePlan) { p.SuiteVersion = 9 })
		add("client of the Tier 1", e.Distributor, e.Client, nil)
		add("mail", e.MSP, e.Mail, nil)
		add("backup trial", e.MSP, e.Backup, trial)
		add("bundle", e.MSP, e.Bundle, nil)
		add("bundle too", e.MSP, e.Bundle, nil)
		for from, verb := range map[string]string{
			"client": "ChangePlan", "client pro": "ChangePlan", "mail": "ChangePlan", "bundle": "ChangePlan", "client trial": "Convert", "backup trial": "Convert",
		} {
			id := assigned(t, c, e.Customer(e.MSP, "Customer of "+from, "UTC"), plans[from])
			var listed struct {
				Plans      struct{ Nodes []struct{ ID string } }
				Assignment struct{ ViewerCanChangePlan, ViewerCanConvert bool }
			}
			c.MustQuery(&listed, `query($id: ID!) { plans(first: 100, filter: { successorsOfAssignmentId: $id }) { nodes { id } } assignment(id: $id) { viewerCanChangePlan viewerCanConvert } }`, map[string]any{"id": id})
			if can := listed.Assignment.ViewerCanChangePlan; can != (verb == "ChangePlan" && len(listed.Plans.Nodes) > 0) {
				t.Errorf("%s: viewerCanChangePlan is %v, and there are %d plans to change to", from, can, len(listed.Plans.Nodes))
			}
			if can := listed.Assignment.ViewerCanConvert; can != (verb == "Convert" && len(listed.Plans.Nodes) > 0) {
				t.Errorf("%s: viewerCanConvert is %v, and there are %d plans to convert it to", from, can, len(listed.Plans.Nodes))
			}
			offered := map[string]bool{}
			for _, p := range listed.Plans.Nodes {
				offered[p.ID] = true
			}
			if alone := from == "mail" || from == "backup trial"; alone != (len(offered) == 0) {
				t.Errorf("%s: %d plans are offered", from, len(offered))
			}
			for to, plan := range plans {
				got := map[string]struct{ UserErrors []userError }{}
				c.MustQuery(&got, `mutation($in: Assignment`+verb+`Input!) { assignment`+verb+`(input: $in, dryRun: true) { userErrors { message } } }`,
					map[string]any{"in": map[string]any{"id": id, "expectedVersion": 1, "planId": plan.ID}})
				if takes := len(got["assignment"+verb].UserErrors) == 0; takes != offered[plan.ID] {
					t.Errorf("%s to %s: offered %v, and the verb takes it %v: %v", from, to, offered[plan.ID], takes, got)
				}
			}
		}
	})
}

// What the console may offer for a pool is what the server then does.
func TestViewerCanChangeAPool(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		e.DB.Pool.Delete().ExecX(e.System())
		pool := func(p *db.Partner, stock, maximum int) string {
			row := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: e.Now(), UpdatedAt: e.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: e.Mail.ID, LicenseVersion: enum.Full, Stock: stock, Maximum: maximum,
			}
			e.Insert(row)
			return row.ID
		}
		pools := map[string]string{
			e.Distributor.ID: pool(e.Distributor, 900, 0), e.MSP.ID: pool(e.MSP, 7, 40), e.Reseller.ID: pool(e.Reseller, 40, 40),
		}
		for _, allowed := range []bool{false, true} {
			e.DB.Partner.Update().SetPoolRefill(allowed).ExecX(e.System())
			for _, account := range []string{"distributor", "msp-one", "reseller-one"} {
				c := e.SignIn(account)
				for partner, id := range pools {
					var got struct {
						Partner *struct {
							ViewerCanCreatePools bool
							Pool                 []struct {
								RefillUnits                                           int
								ViewerCanRefill, ViewerCanUpdate, ViewerCanSetMaximum bool
							}
						}
					}
					c.MustQuery(&got, `query($id: ID!) { partner(id: $id) { viewerCanCreatePools pool {
						refillUnits viewerCanRefill viewerCanUpdate viewerCanSetMaximum } } }`, map[string]any{"id": partner})
					if got.Partner == nil || len(got.Partner.Pool) == 0 {
						continue // is not the viewer's to see
					}
					can := got.Partner.Pool[0]
					done := func(verb, input string, more map[string]any) (bool, int) {
						in := map[string]any{"id": id, "expectedVersion": 1}
						maps.Copy(in, more)
						out := map[string]struct {
							Effects    *struct{ Pools []struct{ Before, After int } }
							UserErrors []userError
						}{}
						c.MustQuery(&out, `mutation($in: `+input+`!) { `+verb+`(input: $in, dryRun: true) { effects { pools { before after } } userErrors { message } } }`,
							map[string]any{"in": in})
						gain := 0
						if e := out[verb].Effects; e != nil && len(e.Pools) > 0 {
							gain = e.Pools[0].After - e.Pools[0].Before
						}
						return len(out[verb].UserErrors) == 0, gain
					}
					refilled, units := done("poolRefill", "PoolRefillInput", nil)
					if may := can.ViewerCanRefill && can.RefillUnits > 0; may != refilled || refilled && units != can.RefillUnits {
						t.Errorf("%s, pool of %s: refills %v with %d, and the verb does %v with %d", account, partner, may, can.RefillUnits, refilled, units)
					}
					if did, _ := done("poolUpdate", "PoolUpdateInput", map[string]any{"threshold": 0}); did != can.ViewerCanUpdate {
						t.Errorf("%s, pool of %s: threshold %v, and the verb does %v", account, partner, can.ViewerCanUpdate, did)
					}
					if did, _ := done("poolUpdate", "PoolUpdateInput", map[string]any{"maximum": 50}); did != can.ViewerCanSetMaximum {
						t.Errorf("%s, pool of %s: maximum %v, and the verb does %v", account, partner, can.ViewerCanSetMaximum, did)
					}
					out := map[string]struct{ UserErrors []userError }{}
					in := map[string]any{"partnerId": partner, "productId": e.Backup.ID, "licenseVersion": "FULL"}
					if partner != e.Distributor.ID {
						in["maximum"] = 10
					}
					c.MustQuery(&out, `mutation($in: PoolCreateInput!) { poolCreate(input: $in, dryRun: true) { userErrors { message } } }`, map[string]any{"in": in})
					if did := len(out["poolCreate"].UserErrors) == 0; did != got.Partner.ViewerCanCreatePools {
						t.Errorf("%s, %s: creates pools %v, and the verb does %v", account, partner, got.Partner.ViewerCanCreatePools, did)
					}
				}
			}
		}
	})
}

// behind gives the suite of an assignment a composition that its plan is approved for.
func behind(e *servertest.Env, assignment string, suite *db.Product) string {
	e.Recompose(suite, e.Mail)
	plan := e.DB.Assignment.GetX(e.System(), assignment).PlanID
	e.DB.ServicePlan.UpdateOneID(plan).SetSuiteVersion(2).ExecX(e.System())
	e.DB.PlanComponent.Delete().Where(plancomponent.PlanID(plan), plancomponent.ProductID(e.Backup.ID)).ExecX(e.System())
	return assignment
}

// assigned assigns a plan and returns the assignment's id.
func assigned(t *testing.T, c *servertest.Client, to *db.Customer, plan *db.ServicePlan) string {
	t.Helper()
	var got struct {
		AssignmentCreate struct {
			Assignment *struct{ ID string }
			UserErrors []userError
		}
	}
	c.MustQuery(&got, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { assignment { id } userErrors { message } } }`,
		map[string]any{"in": map[string]any{"customerId": to.ID, "planId": plan.ID, "units": 1}})
	if got.AssignmentCreate.Assignment == nil {
		t.Fatalf("%+v", got)
	}
	return got.AssignmentCreate.Assignment.ID
}

// do runs a verb on an assignment and tells whether it was not refused.
func do(t *testing.T, c *servertest.Client, verb, input, id string, dryRun bool) bool {
	t.Helper()
	var at struct{ Assignment struct{ Version int } }
	c.MustQuery(&at, `query($id: ID!) { assignment(id: $id) { version } }`, map[string]any{"id": id})
	got := map[string]struct{ UserErrors []userError }{}
	c.MustQuery(&got, `mutation($in: `+input+`!, $dry: Boolean!) { `+verb+`(input: $in, dryRun: $dry) { userErrors { message } } }`,
		map[string]any{"in": map[string]any{"id": id, "expectedVersion": at.Assignment.Version}, "dry": dryRun})
	return len(got[verb].UserErrors) == 0
}

// A form for a plan knows from the server what it may offer.
func TestPlanRules(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		expect(t, c, `{ planRules { licenseVersion defaults { initialMonths notificationDays graceLength } fixed } }`, `{"planRules":[
			{"licenseVersion":"TRIAL","defaults":{"initialMonths":1,"notificationDays":7,"graceLength":0},"fixed":["INITIAL_MONTHS","AUTO_RENEW","RENEWAL_MONTHS","GRACE_LENGTH","GRACE_UNIT"]},
			{"licenseVersion":"FULL","defaults":{"initialMonths":12,"notificationDays":30,"graceLength":1},"fixed":[]},
			{"licenseVersion":"NFR","defaults":{"initialMonths":12,"notificationDays":30,"graceLength":0},"fixed":["ACTIVATION","INITIAL_MONTHS","AUTO_RENEW","RENEWAL_MONTHS","NOTIFICATION_DAYS","CHARGEABLE_MONTH","GRACE_LENGTH","GRACE_UNIT"]}]}`)
		for product, want := range map[*db.Product]string{
			e.Mail: `["AT_START","FIRST_SIGN_IN"]`, e.Client: `["ACTIVATION_CODE"]`, e.Bundle: `["AT_START","FIRST_SIGN_IN"]`,
		} {
			expect(t, c, `query { product(id: "`+product.ID+`") { planStarts } }`, `{"product":{"planStarts":`+want+`}}`)
		}
	})
}

// Notes on a Tier 2 are its Tier 1's: its own users are told that they keep none.
func TestNotesOnAPartner(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		for name, can := range map[string]string{"distributor": "true", "msp-one": "false"} {
			c := e.SignIn(name)
			expect(t, c, `query { partner(id: "`+e.MSP.ID+`") { viewerCanUpdate viewerCanEditNotes } }`,
				`{"partner":{"viewerCanUpdate":true,"viewerCanEditNotes":`+can+`}}`)
			var got struct {
				PartnerUpdate struct{ UserErrors []userError }
			}
			c.MustQuery(&got, `mutation($in: PartnerUpdateInput!) { partnerUpdate(input: $in) { userErrors { code path } } }`,
				map[string]any{"in": map[string]any{"id": e.MSP.ID, "expectedVersion": 1, "notes": "calls back"}})
			if refused := len(got.PartnerUpdate.UserErrors) > 0; refused != (can == "false") {
				t.Errorf("%s: %+v", name, got)
			}
		}
	})
}

// The console says honestly whether a link goes out.
func TestWhetherTheServerSendsMail(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		expect(t, e.SignIn("msp-one"), `{ viewer { sendsMail } }`, `{"viewer":{"sendsMail":false}}`)
	})
}

// expect asks and compares what is answered, spaces aside.
func expect(t *testing.T, c *servertest.Client, query, want string) {
	t.Helper()
	space := strings.NewReplacer("\n", "", "\t", "", " ", "")
	if got := c.MustQuery(nil, query, nil); space.Replace(string(got.Data)) != space.Replace(want) {
		t.Errorf("%s: got %s, want %s", query, got.Data, want)
	}
}

// Want of stock is one type of error, whatever asks for the units.
func TestPoolExhaustedIsOneType(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		pool := func(p *db.Partner, stock, maximum int) *db.Pool {
			row := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: e.Now(), UpdatedAt: e.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: e.Mail.ID, LicenseVersion: enum.Full, Stock: stock, Maximum: maximum,
			}
			e.Insert(row)
			return row
		}
		pool(e.Distributor, 5, 0)
		low := pool(e.MSP, 0, 40)
		c := e.SignIn("distributor")
		const fields = `userErrors { __typename path ... on PoolExhausted { productName remaining wanted } }`
		expect(t, c, `mutation { poolRefill(input: {id: "`+low.ID+`", expectedVersion: 1}) { `+fields+` } }`, `{"poolRefill":{"userErrors":[
			{"__typename":"PoolExhausted","path":["input","units"],"productName":"ProductMAIL","remaining":5,"wanted":40}]}}`)
		expect(t, c, `mutation { partnerCreate(input: {kind: MSP, company: "Pier", city: "Galway", state: "Connacht", productIds: ["`+e.Mail.ID+`"],
			stock: [{productId: "`+e.Mail.ID+`", full: 6}], administrator: {accountName: "pier-one", firstName: "P", lastName: "One", email: "pier@example.com"}}) { `+
			fields+` } }`, `{"partnerCreate":{"userErrors":[
			{"__typename":"PoolExhausted","path":["input","stock","0","full"],"productName":"ProductMAIL","remaining":5,"wanted":6}]}}`)
		plan, customer := e.Plan(e.MSP, e.Mail, nil), e.Customer(e.MSP, "Quay Ltd", "UTC")
		for account, way := range map[string]string{"distributor": "refill the pool.", "msp-one": "refill the pool, or ask your distributor."} {
			expect(t, e.SignIn(account), `mutation { assignmentCreate(input: {customerId: "`+customer.ID+`", planId: "`+plan.ID+`", units: 9}) {
				userErrors { ... on PoolExhausted { message } } } }`, `{"assignmentCreate":{"userErrors":[
				{"message":"Only 0 units of ProductMAIL are in stock, and 9 are needed: `+way+`"}]}}`)
		}
	})
}
