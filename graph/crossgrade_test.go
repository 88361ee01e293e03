package graph_test

import (
	"fmt"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

type keptCrossgrade struct {
	ID, Status, StartDate, ExternalID string
	Version, HoldingsVersion, Units   int
	Stale, ViewerCanResolve           bool
	Customer, Plan                    struct{ ID string }
	MadeAssignment                    *struct{ Plan struct{ Name string } }
	Licenses                          []struct{ ProductID string }
	Items                             []struct {
		Product, License struct{ ID string }
		Choices          []string
		Chosen           string
	}
	ChoiceForStart string
}

const keptFields = `crossgrade { id version status stale viewerCanResolve holdingsVersion units startDate choiceForStart externalId licenses { productId units }
	customer { id } plan { id } madeAssignment { plan { name } } items { product { id } license { id } choices chosen } }
	userErrors { __typename code path message ... on CrossgradeRequired { holdingsVersion duplicates { license { id product { name } } product { name } } } }`

type keptAnswer struct {
	Kept struct {
		Crossgrade *keptCrossgrade
		Effects    *struct{ Licenses, Lines []struct{} }
		UserErrors []userError
	}
}

// keptVerb calls a mutation on kept crossgrades.
func keptVerb(c *servertest.Client, name, input string, in object, more string) keptAnswer {
	var out keptAnswer
	query := fmt.Sprintf(`mutation($in: %s!) { kept: %s(input: $in%s) { %s } }`, input, name, more, keptFields)
	if name == "crossgradeResolve" {
		query = fmt.Sprintf(`mutation($in: %s!) { kept: %s(input: $in%s) { effects { licenses { productName } lines { type } } %s } }`, input, name, more, keptFields)
	}
	c.MustQuery(&out, query, object{"in": in})
	return out
}

// Spec 2.9: a decision that is kept, as a client of the graph lives through it.
func TestKeptCrossgrades(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		row := e.Customer(e.MSP, "Keepers", "UTC")
		e.AddUser("keepers-office", enum.Administrator, e.MSP, row)
		plan, pro := e.Plan(e.MSP, e.Client, nil), e.Plan(e.MSP, e.ClientPro, func(p *db.ServicePlan) { p.Name = "Pro" })
		c.MustQuery(nil, assign, object{"in": object{"customerId": row.ID, "planId": plan.ID, "units": 3}})

		opened := keptVerb(c, "crossgradeOpen", "CrossgradeOpenInput", object{
			"customerId": row.ID, "planId": pro.ID, "licenses": []any{object{"productId": e.ClientPro.ID, "units": 4}},
			"startDate": "2026-03-20", "externalId": "x-1",
		}, "").Kept
		g := opened.Crossgrade
		if g == nil || g.Status != "OPEN" || g.Stale || !g.ViewerCanResolve || g.StartDate != "2026-03-20" || g.ChoiceForStart != "NEW_LICENSE" || g.ExternalID != "x-1" || len(g.Licenses) != 1 ||
			len(g.Items) != 1 || fmt.Sprint(g.Items[0].Choices) != "[TRANSFER NEW_LICENSE]" || g.Items[0].Chosen != "" {
			t.Fatalf("%+v", opened)
		}
		t.Run("it_is_found_by_its_id_its_customer_and_every_filter", func(t *testing.T) {
			for filter, want := range map[string]int{
				``: 1, `(filter: {statuses: [OPEN]})`: 1, `(filter: {statuses: [RESOLVED, CANCELED]})`: 0, `(filter: {statuses: []})`: 0,
				`(filter: {stale: true})`: 0, `(filter: {stale: false})`: 1, `(filter: {planIds: ["` + pro.ID + `"]})`: 1,
				`(filter: {planIds: ["` + plan.ID + `"]})`: 0, `(filter: {customerIds: ["` + row.ID + `"], partnerIds: ["` + e.MSP.ID + `"]})`: 1,
			} {
				var got struct{ Crossgrades struct{ TotalCount int } }
				c.MustQuery(&got, `{ crossgrades`+filter+` { totalCount } }`, nil)
				if got.Crossgrades.TotalCount != want {
					t.Errorf("%s: %d, want %d", filter, got.Crossgrades.TotalCount, want)
				}
			}
			var got struct {
				Crossgrade *struct{ ID string }
				Node       *struct{ Status string }
				Customer   struct {
					Crossgrades struct{ Nodes []struct{ ID string } }
					Assignments []struct{ CrossgradeRequired bool }
				}
			}
			c.MustQuery(&got, `query($g: ID!, $c: ID!) { crossgrade(id: $g) { id } node(id: $g) { ... on Crossgrade { status } }
				customer(id: $c) { crossgrades { nodes { id } } assignments { crossgradeRequired } } }`, object{"g": g.ID, "c": row.ID})
			if got.Crossgrade == nil || got.Node == nil || got.Node.Status != "OPEN" || len(got.Customer.Crossgrades.Nodes) != 1 ||
				len(got.Customer.Assignments) != 1 || !got.Customer.Assignments[0].CrossgradeRequired {
				t.Errorf("%+v", got)
			}
		})
		t.Run("the_customers_users_do_not_see_it", func(t *testing.T) {
			var got struct {
				Crossgrade  *struct{ ID string }
				Crossgrades struct{ TotalCount int }
				Needing     struct{ TotalCount int }
				Customer    struct {
					Crossgrades struct{ TotalCount int }
					Assignments []struct{ CrossgradeRequired bool }
				}
			}
			e.SignIn("keepers-office").MustQuery(&got, `query($g: ID!, $c: ID!) { crossgrade(id: $g) { id } crossgrades { totalCount }
				needing: assignments(filter: { needsCrossgrade: true }) { totalCount }
				customer(id: $c) { crossgrades { totalCount } assignments { crossgradeRequired } } }`, object{"g": g.ID, "c": row.ID})
			if got.Crossgrade != nil || got.Crossgrades.TotalCount+got.Needing.TotalCount+got.Customer.Crossgrades.TotalCount != 0 || got.Customer.Assignments[0].CrossgradeRequired {
				t.Errorf("%+v", got)
			}
		})
		in := func(more object) object {
			out := object{"id": g.ID, "expectedVersion": g.Version}
			for k, v := range more {
				out[k] = v
			}
			return out
		}
		t.Run("5.1/17_as_long_as_a_choice_is_missing_it_is_asked_for", func(t *testing.T) {
			got := keptVerb(c, "crossgradeResolve", "CrossgradeResolveInput", in(nil), "").Kept
			if len(got.UserErrors) != 1 || got.UserErrors[0].Typename != "CrossgradeRequired" || fmt.Sprint(got.UserErrors[0].Path) != "[input crossgrades]" ||
				len(got.UserErrors[0].Duplicates) != 1 || got.Effects != nil {
				t.Errorf("%+v", got)
			}
		})
		t.Run("null_clears_the_start_and_the_external_id", func(t *testing.T) {
			got := keptVerb(c, "crossgradeUpdate", "CrossgradeUpdateInput", in(object{"startDate": nil, "externalId": nil, "units": 6}), "").Kept
			if got.Crossgrade == nil || got.Crossgrade.StartDate != "" || got.Crossgrade.ExternalID != "" || got.Crossgrade.Units != 6 || len(got.Crossgrade.Licenses) != 1 {
				t.Fatalf("%+v", got)
			}
			g = got.Crossgrade
		})
		choice := object{"crossgrades": []any{object{"licenseId": g.Items[0].License.ID, "choice": "TRANSFER"}}, "licenses": []any{}}
		t.Run("5.1/38_a_dry_run_has_effects_and_changes_nothing", func(t *testing.T) {
			got := keptVerb(c, "crossgradeResolve", "CrossgradeResolveInput", in(choice), ", dryRun: true").Kept
			if got.Crossgrade != nil || got.Effects == nil || len(got.Effects.Licenses) != 1 || len(got.UserErrors) != 0 {
				t.Errorf("%+v", got)
			}
		})
		t.Run("resolved_it_shows_what_was_made", func(t *testing.T) {
			got := keptVerb(c, "crossgradeResolve", "CrossgradeResolveInput", in(choice), "").Kept
			if got.Crossgrade == nil || got.Crossgrade.Status != "RESOLVED" || got.Crossgrade.MadeAssignment.Plan.Name != "Pro" || got.Crossgrade.ViewerCanResolve ||
				got.Crossgrade.Items[0].Chosen != "TRANSFER" || len(got.Effects.Licenses) != 1 {
				t.Fatalf("%+v", got)
			}
			after := keptVerb(c, "crossgradeCancel", "CrossgradeCancelInput", object{"id": g.ID, "expectedVersion": got.Crossgrade.Version}, "").Kept
			if len(after.UserErrors) != 1 || after.UserErrors[0].Code != "STATE_INVALID" {
				t.Errorf("%+v", after)
			}
		})
	})
}

// Spec 2.8 and 2.9: what a crossgrade leaves outside any plan is listed with its
// customer until it is deleted.
func TestUnbundledLicenses(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		row := e.Customer(e.MSP, "Leftovers", "UTC")
		bundle, mail := e.Plan(e.MSP, e.Bundle, nil), e.Plan(e.MSP, e.Mail, nil)
		alone := func() []struct {
			ID      string
			Version int
			Product struct{ ID string }
		} {
			var got struct {
				Customer struct {
					UnbundledLicenses []struct {
						ID      string
						Version int
						Product struct{ ID string }
					}
				}
			}
			c.MustQuery(&got, `query($c: ID!) { customer(id: $c) { unbundledLicenses { id version product { id } } } }`, object{"c": row.ID})
			return got.Customer.UnbundledLicenses
		}
		c.MustQuery(nil, assign, object{"in": object{"customerId": row.ID, "planId": bundle.ID, "units": 3}})
		if n := len(alone()); n != 0 {
			t.Errorf("%d stand alone", n)
		}
		version := e.DB.Customer.GetX(e.System(), row.ID).HoldingsVersion
		c.MustQuery(nil, assign, object{"in": object{"customerId": row.ID, "planId": mail.ID, "units": 3, "holdingsVersion": version}})
		left := alone()
		if len(left) != 1 || left[0].Product.ID != e.Client.ID {
			t.Fatalf("%+v", left)
		}
		c.MustQuery(nil, `mutation($in: LicenseDeleteInput!) { licenseDelete(input: $in) { userErrors { message } } }`,
			object{"in": object{"id": left[0].ID, "expectedVersion": left[0].Version}})
		if n := len(alone()); n != 0 {
			t.Errorf("%d stand alone after it was deleted", n)
		}
	})
}
