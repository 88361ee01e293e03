package graph_test

import (
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// A customer of a cancelled partner goes to another: the Tier 1 is told that it can move
// it, the new partner reads all of it, and its own users sign in again.
func TestMovedCustomer(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		customer := e.Customer(e.MSP, "Nomad Noodles", "UTC")
		e.AddUser("noodle-admin", enum.Administrator, e.MSP, customer)
		plan := e.Plan(e.MSP, e.Mail, func(p *db.ServicePlan) { p.Name = "Harbor mail" })
		assigned(t, e.SignIn("msp-one"), customer, plan)
		heir := &db.Partner{ID: id.New(id.Partner), CreatedAt: e.Now(), UpdatedAt: e.Now(), Version: 1, Kind: enum.MSP, RootID: e.Distributor.ID, ParentID: &e.Distributor.ID, Company: "Jetty Services", CompanyKey: "jetty services", City: "Galway", State: "Connacht", TimeZone: "UTC", Locale: "en-US", Search: "jetty services"}
		e.Insert(heir)
		e.AddUser("heir", enum.Administrator, heir, nil)
		top, msp := e.SignIn("distributor"), e.SignIn("heir")
		can := func(c *servertest.Client) (customerCan, partnerCan bool) {
			t.Helper()
			var got struct {
				Customer *struct{ ViewerCanMove bool }
				Partner  *struct{ ViewerCanMoveCustomers bool }
			}
			c.MustQuery(&got, `query($c: ID!, $p: ID!) { customer(id: $c) { viewerCanMove } partner(id: $p) { viewerCanMoveCustomers } }`,
				object{"c": customer.ID, "p": e.MSP.ID})
			return got.Customer != nil && got.Customer.ViewerCanMove, got.Partner != nil && got.Partner.ViewerCanMoveCustomers
		}
		if c, p := can(top); c || p {
			t.Error("it can be moved while its partner works")
		}
		done(t, top, "partnerCancel", "", object{"id": e.MSP.ID, "expectedVersion": e.MSP.Version, "confirmCompany": e.MSP.Company})
		if c, p := can(top); !c || !p {
			t.Errorf("the Tier 1 can move it: %v, and all of the partner: %v", c, p)
		}
		answer := done(t, top, "customerMove", `customer { partner { company } viewerCanMove } effects { licenses { before { status } after { status expirationDate } } }`, object{
			"id": customer.ID, "expectedVersion": e.DB.Customer.GetX(e.System(), customer.ID).Version, "partnerId": heir.ID,
		})
		const want = `{"customer":{"partner":{"company":"Jetty Services"},"viewerCanMove":false},"effects":{"licenses":[{"before":{"status":"EXPIRED"},"after":{"status":"EXPIRED","expirationDate":"2026-03-10"}}]},"userErrors":[]}`
		if string(answer) != want {
			t.Errorf("got %s\nwant %s", answer, want)
		}

		const whole = `query($id: ID!) { customer(id: $id) {
			company partner { company } createdBy { company } ownedBy { company } viewerCanUpdate viewerCanAssign viewerCanManageUsers viewerCanMove
			assignments { plan { name partner { company } viewerCanAssign components { product { name } } } endReason viewerCanRenew
				licenses { status product { name } } }
			crossgrades { totalCount } users { nodes { accountName viewerCanUpdate } }
			transactions { nodes { cause plan { name } license { id } } }
			timeline { nodes { action actorName } } } }`
		type read struct {
			Customer struct {
				Partner, CreatedBy *struct{ Company string }
				ViewerCanAssign    bool
				Assignments        []struct {
					Plan struct {
						Name            string
						Partner         *struct{ Company string }
						ViewerCanAssign bool
					}
					EndReason      string
					ViewerCanRenew bool
					Licenses       []struct{ Status string }
				}
				Transactions struct{ Nodes []struct{ Cause string } }
				Timeline     struct{ Nodes []struct{ Action string } }
			}
		}
		var got read
		msp.MustQuery(&got, whole, object{"id": customer.ID})
		c := got.Customer
		if len(c.Assignments) != 1 || !c.ViewerCanAssign || c.CreatedBy != nil {
			t.Fatalf("%+v", c)
		}
		a := c.Assignments[0]
		if a.Plan.Name != "Harbor mail" || a.Plan.Partner != nil || a.Plan.ViewerCanAssign || a.EndReason != "PARTNER_CANCELED" || a.ViewerCanRenew || a.Licenses[0].Status != "EXPIRED" {
			t.Errorf("the new partner reads of the plan: %+v", a)
		}
		if len(c.Transactions.Nodes) != 1 || c.Transactions.Nodes[0].Cause != "CUSTOMER_MOVED" {
			t.Errorf("its report begins with %+v", c.Transactions.Nodes)
		}
		actions := []string{}
		for _, n := range c.Timeline.Nodes {
			actions = append(actions, n.Action)
		}
		if slices.Sort(actions); !slices.Equal(actions, []string{"customer.move", "license.customer_moved"}) {
			t.Errorf("its timeline begins with %q", actions)
		}
		top.MustQuery(&got, whole, object{"id": customer.ID})
		if n := len(got.Customer.Transactions.Nodes); n != 3 {
			t.Errorf("the Tier 1 reads %d lines, want those of assigning, of the cancellation and of the move", n)
		}
		var plans struct{ Plans struct{ TotalCount int } }
		msp.MustQuery(&plans, `query($p: ID!) { plans(filter: { assignableForPartnerId: $p }) { totalCount } }`, object{"p": heir.ID})
		if plans.Plans.TotalCount != 0 {
			t.Error("the plan of the cancelled partner can be assigned")
		}
		own := e.SignIn("noodle-admin")
		own.MustQuery(&got, `query($id: ID!) { customer(id: $id) { assignments { plan { name } endReason licenses { status } } } }`, object{"id": customer.ID})
		if a := got.Customer.Assignments; len(a) != 1 || a[0].Plan.Name != "Harbor mail" || a[0].Licenses[0].Status != "EXPIRED" {
			t.Errorf("the customer's own users read %+v", a)
		}
	})
}

// A customer who holds much is moved with as many statements as one who holds little.
func TestStatementsOfAMove(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		little, much := e.Customer(e.MSP, "Little", "UTC"), e.Customer(e.MSP, "Much", "UTC")
		msp := e.SignIn("msp-one")
		assigned(t, msp, little, e.Plan(e.MSP, e.Mail, nil))
		for _, p := range []*db.Product{e.Mail, e.Backup, e.ClientPro} {
			assigned(t, msp, much, e.Plan(e.MSP, p, func(pl *db.ServicePlan) { pl.Name = "Much of " + p.Name }))
		}
		top := e.SignIn("distributor")
		done(t, top, "partnerCancel", "", object{"id": e.MSP.ID, "expectedVersion": e.MSP.Version, "confirmCompany": e.MSP.Company})
		count := func(c *db.Customer) int {
			in := object{"id": c.ID, "expectedVersion": e.DB.Customer.GetX(e.System(), c.ID).Version, "partnerId": e.Reseller.ID}
			best := 0
			for range 3 { // who asks is remembered after the first
				n := len(top.MustQuery(nil, `mutation($in: CustomerMoveInput!) { customerMove(input: $in, dryRun: true) { userErrors { message } } }`, object{"in": in}).Statements)
				if best == 0 || n < best {
					best = n
				}
			}
			return best
		}
		if a, b := count(little), count(much); a != b || a == 0 {
			t.Errorf("%d statements for one license, %d for three", a, b)
		}
	})
}
