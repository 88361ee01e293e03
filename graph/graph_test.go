package graph_test

import (
	"testing"

	"github.com/openlmp/openlmp/server/servertest"
)

// each runs a test on both databases, with a server and its book.
func each(t *testing.T, test func(t *testing.T, e *servertest.Env)) {
	t.Helper()
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		test(t, servertest.New(t, url))
	})
}

func TestViewer(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		var got struct {
			Viewer struct {
				User      struct{ AccountName, Role string }
				Partner   struct{ Company, Status string }
				Customer  *struct{ ID string }
				TestClock string
				SignInURL string
			}
		}
		e.SignIn("msp-one").MustQuery(&got, `{ viewer {
			user { accountName role } partner { company status } customer { id } testClock signInUrl permissions tokens { id }
		} }`, nil)
		if got.Viewer.User.AccountName != "msp-one" || got.Viewer.Partner.Company != e.MSP.Company || got.Viewer.Partner.Status != "ACTIVE" {
			t.Fatalf("%+v", got)
		}
		if got.Viewer.TestClock != "2026-03-10T09:00:00Z" || got.Viewer.SignInURL != "http://localhost:8080/sign-in?channel=north" {
			t.Fatalf("%+v", got)
		}
	})
}

func TestCustomersNested(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("distributor")
		plan := e.Plan(e.Distributor, e.Bundle, nil)
		customer := e.Customer(e.Distributor, "Alder \"and\" Sons", "Europe/Berlin")
		var made struct {
			AssignmentCreate struct {
				Assignment struct {
					ID       string
					Licenses []struct{ Status string }
				}
				UserErrors []struct{ Message string }
			}
		}
		c.MustQuery(&made, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) {
			assignment { id licenses { status units product { name } expirationDate } } effects { licenses { productName after { status startDate } } lines { type } }
			userErrors { message path code } } }`, map[string]any{"in": map[string]any{"customerId": customer.ID, "planId": plan.ID, "units": 7}})
		c.MustQuery(nil, `{ customers(first: 10) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename id company viewerCanAssign
			partner { company } assignments { plan { name locked partner { company } } licenses { units status product { name } } } }
			edges { cursor node { status } } } dashboard { enabledCustomers activePartners enabledPlans exceedsAllocation licenseStatus { product { name code } counts { status count } } } }`, nil)
	})
}
