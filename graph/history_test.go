package graph_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// held is one license, as it is or was.
type held struct {
	Status                    string
	Units                     int
	StartDate, ExpirationDate string
	Plan, Product             string
}

// life is a customer whose plans are changed through the graph.
type life struct {
	t  *testing.T
	e  *servertest.Env
	c  *servertest.Client
	id string
}

const holdings = `query($id: ID!) { customer(id: $id) { version assignments { id version plan { name }
	licenses { id status units startDate expirationDate product { name } } } } }`

type customerHoldings struct {
	Customer struct {
		Version     int
		Assignments []struct {
			ID       string
			Version  int
			Plan     struct{ Name string }
			Licenses []struct {
				ID, Status                string
				Units                     int
				StartDate, ExpirationDate string
				Product                   struct{ Name string }
			}
		}
	}
}

func (l *life) holdings() customerHoldings {
	l.t.Helper()
	var got customerHoldings
	l.c.MustQuery(&got, holdings, map[string]any{"id": l.id})
	return got
}

// now are the licenses as they are.
func (l *life) now() map[string]held {
	l.t.Helper()
	out := map[string]held{}
	for _, a := range l.holdings().Customer.Assignments {
		for _, n := range a.Licenses {
			out[n.ID] = held{n.Status, n.Units, n.StartDate, n.ExpirationDate, a.Plan.Name, n.Product.Name}
		}
	}
	return out
}

// asOf are the licenses as they were.
func (l *life) asOf(at time.Time) map[string]held {
	l.t.Helper()
	var got struct {
		Customer struct {
			LicensesAsOf struct {
				TotalCount int
				Nodes      []struct {
					License       struct{ ID string }
					Plan, Product struct{ Name string }
					Facts         struct {
						Status                    string
						Units                     int
						StartDate, ExpirationDate string
					}
				}
			}
		}
	}
	l.c.MustQuery(&got, `query($id: ID!, $at: DateTime!) { customer(id: $id) { licensesAsOf(at: $at, first: 100) { totalCount
		nodes { license { id } plan { name } product { name } facts { status units startDate expirationDate } } } } }`,
		map[string]any{"id": l.id, "at": at.UTC().Format(time.RFC3339Nano)})
	out := map[string]held{}
	for _, n := range got.Customer.LicensesAsOf.Nodes {
		out[n.License.ID] = held{n.Facts.Status, n.Facts.Units, n.Facts.StartDate, n.Facts.ExpirationDate, n.Plan.Name, n.Product.Name}
	}
	if got.Customer.LicensesAsOf.TotalCount != len(out) {
		l.t.Errorf("the total is %d, the page has %d", got.Customer.LicensesAsOf.TotalCount, len(out))
	}
	return out
}

// do runs a mutation on the first assignment, or on the customer, with its version.
func (l *life) do(mutation string, in map[string]any) {
	l.t.Helper()
	of := l.holdings().Customer
	in["id"], in["expectedVersion"] = l.id, of.Version
	if mutation[:8] != "customer" {
		in["id"], in["expectedVersion"] = of.Assignments[0].ID, of.Assignments[0].Version
	}
	input := string(mutation[0]-'a'+'A') + mutation[1:] + "Input!"
	var got map[string]struct{ UserErrors []userError }
	l.c.MustQuery(&got, "mutation($in: "+input+") { "+mutation+"(input: $in) { userErrors { message path code } } }", map[string]any{"in": in})
	if problems := got[mutation].UserErrors; len(problems) > 0 {
		l.t.Fatalf("%s: %+v", mutation, problems)
	}
}

// wait moves the clock on, with what falls due meanwhile; sessions end.
func (l *life) wait(d time.Duration) {
	l.t.Helper()
	l.e.Set(l.e.Now().Add(d))
	if err := licensing.New(l.e.DB).CrossDue(l.e.System()); err != nil {
		l.t.Fatal(err)
	}
	l.c = l.e.SignIn("distributor")
}

func newLife(t *testing.T, e *servertest.Env) *life {
	t.Helper()
	plan := e.Plan(e.Distributor, e.Bundle, func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, true, 1 })
	row := e.Customer(e.Distributor, "Rowan", "America/New_York")
	l := &life{t, e, e.SignIn("distributor"), row.ID}
	l.c.MustQuery(nil, assign, map[string]any{"in": map[string]any{"customerId": row.ID, "planId": plan.ID, "units": 5}})
	return l
}

func TestLicensesAsOf(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		start := e.Now()
		l := newLife(t, e)
		seen := map[time.Time]map[string]held{start: l.now()}
		for i, step := range []struct {
			mutation string
			in       map[string]any
		}{
			{"assignmentModify", map[string]any{"units": 9}},
			{"customerDisable", map[string]any{}},
			{"customerEnable", map[string]any{}},
			{"assignmentModify", map[string]any{"notificationDays": 3}},
			{"assignmentSuspend", map[string]any{}},
			{"assignmentUnsuspend", map[string]any{}},
			{"assignmentRenew", map[string]any{"units": 12}},
			{"assignmentCancel", map[string]any{}},
		} {
			if l.wait(25 * time.Hour); i == 4 {
				l.wait(40 * 24 * time.Hour) // beyond the first term, which time has renewed meanwhile
			}
			l.do(step.mutation, step.in)
			seen[e.Now()] = l.now()
		}
		l.wait(400 * 24 * time.Hour)
		for at, want := range seen {
			if got := l.asOf(at); !maps.Equal(got, want) {
				t.Errorf("as of %s\n%+v\nwas\n%+v", at, got, want)
			}
		}
		if got := l.asOf(start.Add(-time.Second)); len(got) != 0 {
			t.Errorf("before it was assigned: %+v", got)
		}
		answer := l.c.Query(`query($id: ID!, $at: DateTime!) { customer(id: $id) { licensesAsOf(at: $at) { totalCount } } }`,
			map[string]any{"id": l.id, "at": e.Now().Add(time.Second).UTC().Format(time.RFC3339Nano)})
		if len(answer.Errors) != 1 || answer.Errors[0].Extensions.Code != "BAD_REQUEST" {
			t.Errorf("an instant ahead: %+v", answer.Errors)
		}
	})
}

// told is an entry of a timeline.
type told struct {
	ID, Action, ActorName, Via, RecordedAt, EffectiveAt string
	Transaction                                         *struct{ UnitsBefore, UnitsAfter int }
}

type timeline struct {
	Customer *struct {
		Timeline struct {
			TotalCount int
			PageInfo   struct {
				HasNextPage, HasPreviousPage bool
				StartCursor, EndCursor       string
			}
			Nodes []told
		}
	}
}

const timelineQuery = `query($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { customer(id: $id) {
	timeline(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
		nodes { id action actorName via recordedAt effectiveAt transaction { unitsBefore unitsAfter } } } } }`

func TestTimeline(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		l := newLife(t, e)
		l.wait(35 * 24 * time.Hour)
		l.do("assignmentModify", map[string]any{"units": 9})
		page := func(t *testing.T, c *servertest.Client, with map[string]any) (got timeline) {
			t.Helper()
			with["id"] = l.id
			c.MustQuery(&got, timelineQuery, with)
			return got
		}
		all := page(t, l.c, map[string]any{"first": 100}).Customer.Timeline

		t.Run("it tells who or what did what, the latest first", func(t *testing.T) {
			var actions []string
			for _, n := range all.Nodes {
				if n.Transaction != nil || n.ActorName != "system" { // of what time did, the lines
					actions = append(actions, n.Action+" "+n.ActorName)
				}
			}
			want := []string{
				"assignment.modify distributor", "license.modified distributor", "license.modified distributor",
				"license.auto_renewed system", "license.auto_renewed system",
				"assignment.create distributor", "license.assigned distributor", "license.assigned distributor",
			}
			var kept []string
			for _, a := range actions {
				if slices.Contains(want, a) {
					kept = append(kept, a)
				}
			}
			if !slices.Equal(kept, want) {
				t.Errorf("%q", actions)
			}
			if all.TotalCount != len(all.Nodes) {
				t.Errorf("%d of %d", len(all.Nodes), all.TotalCount)
			}
		})
		t.Run("what time did counts from its own instant", func(t *testing.T) {
			for _, n := range all.Nodes {
				if n.Action == "license.auto_renewed" && (n.EffectiveAt != "2026-04-10T04:00:00Z" || n.RecordedAt <= n.EffectiveAt) {
					t.Errorf("%+v", n)
				}
			}
		})
		for _, size := range []int{1, 2, 3} {
			t.Run("pages are the whole, whichever way", func(t *testing.T) {
				var down, up []string
				with := map[string]any{"first": size}
				for {
					p := page(t, l.c, with).Customer.Timeline
					for _, n := range p.Nodes {
						down = append(down, n.ID)
					}
					if !p.PageInfo.HasNextPage {
						break
					}
					with["after"] = p.PageInfo.EndCursor
				}
				with = map[string]any{"last": size}
				for {
					p := page(t, l.c, with).Customer.Timeline
					var ids []string
					for _, n := range p.Nodes {
						ids = append(ids, n.ID)
					}
					up = append(ids, up...)
					if !p.PageInfo.HasPreviousPage {
						break
					}
					with["before"] = p.PageInfo.StartCursor
				}
				var want []string
				for _, n := range all.Nodes {
					want = append(want, n.ID)
				}
				if !slices.Equal(down, want) || !slices.Equal(up, want) {
					t.Errorf("down %v\nup %v\nwant %v", down, up, want)
				}
			})
		}
		t.Run("it is the partner's, not the customer's own", func(t *testing.T) {
			e.AddUser("rowan-office", enum.Administrator, e.Distributor, e.Book.DB.Customer.GetX(e.System(), l.id))
			if got := page(t, e.SignIn("rowan-office"), map[string]any{}); got.Customer == nil || len(got.Customer.Timeline.Nodes) > 0 {
				t.Errorf("%+v", got)
			}
		})
		t.Run("another partner's customer has none", func(t *testing.T) {
			if got := page(t, e.SignIn("rival"), map[string]any{}); got.Customer != nil {
				t.Errorf("%+v", got)
			}
		})
		t.Run("what is no cursor is refused", func(t *testing.T) {
			answer := l.c.Query(timelineQuery, map[string]any{"id": l.id, "after": "x"})
			if len(answer.Errors) != 1 || answer.Errors[0].Extensions.Code != "BAD_REQUEST" {
				t.Errorf("%+v", answer.Errors)
			}
		})
	})
}
