package graph_test

import (
	"fmt"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

// Spec 2.10, as a client of the graph lives through it: a suite changes, its plan is
// reviewed and approved, and the composition applied.
func TestSuiteChange(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		suite := e.Suite("OFFICE", e.Mail, e.Client)
		plan := e.Plan(e.MSP, suite, nil)
		row := e.Customer(e.MSP, "Suited", "UTC")
		e.AddUser("suited-office", enum.Administrator, e.MSP, row)
		done(t, c, "assignmentCreate", "", object{"customerId": row.ID, "planId": plan.ID, "units": 3})

		type state struct {
			Plan struct {
				Version                                   int
				Locked, ViewerCanApprove, ViewerCanAssign bool
				ComponentUpdates                          []struct {
					Change  string
					Product struct{ Code string }
				}
			}
			Assignments struct {
				Nodes []struct {
					ID                                string
					Version                           int
					UpdatesAvailable, ViewerCanModify bool
				}
			}
			Waiting struct{ TotalCount int }
		}
		look := func() state {
			var s state
			c.MustQuery(&s, `query($p: ID!) { plan(id: $p) { version locked viewerCanApprove viewerCanAssign componentUpdates { change product { code } } }
				assignments(filter: {planIds: [$p]}) { nodes { id version updatesAvailable viewerCanModify } }
				waiting: assignments(filter: {updatesAvailable: true}) { totalCount } }`, object{"p": plan.ID})
			return s
		}
		if s := look(); s.Plan.Locked || s.Plan.ViewerCanApprove || len(s.Plan.ComponentUpdates) != 0 || s.Assignments.Nodes[0].UpdatesAvailable {
			t.Errorf("before: %+v", s)
		}
		e.Recompose(suite, e.Mail, e.Backup)
		s := look()
		if p := s.Plan; !p.Locked || !p.ViewerCanApprove || p.ViewerCanAssign || fmt.Sprint(p.ComponentUpdates) != "[{ADDED {BACKUP}} {REMOVED {CLIENT}}]" {
			t.Errorf("locked: %+v", p)
		}
		if a := s.Assignments.Nodes[0]; a.UpdatesAvailable || a.ViewerCanModify || s.Waiting.TotalCount != 0 {
			t.Errorf("while it is locked: %+v", a)
		}
		done(t, c, "planApprove", "plan { locked }", object{"id": plan.ID, "expectedVersion": s.Plan.Version})
		s = look()
		if p, a := s.Plan, s.Assignments.Nodes[0]; p.Locked || p.ViewerCanApprove || !p.ViewerCanAssign || !a.UpdatesAvailable || a.ViewerCanModify || s.Waiting.TotalCount != 1 {
			t.Errorf("approved: %+v", s)
		}
		a := s.Assignments.Nodes[0]
		var told struct {
			AssignmentApply struct {
				Assignment *db.Assignment
				Effects    struct {
					Lines       []struct{ Type, ProductName string }
					Assignments []struct{ Before, After struct{ SuiteVersion int } }
				}
				UserErrors []userError
			}
		}
		c.MustQuery(&told, `mutation($in: AssignmentApplyInput!) { assignmentApply(input: $in, dryRun: true) { assignment { id } userErrors { code }
			effects { lines { type productName } assignments { before { suiteVersion } after { suiteVersion } } } } }`,
			object{"in": object{"id": a.ID, "expectedVersion": a.Version}})
		if got := told.AssignmentApply; got.Assignment != nil || len(got.Effects.Lines) != 2 || got.Effects.Lines[0].Type != "SUITE_COMPOSITION_CHANGE" ||
			got.Effects.Assignments[0].Before.SuiteVersion != 1 || got.Effects.Assignments[0].After.SuiteVersion != 2 {
			t.Errorf("previewed: %+v", got)
		}
		done(t, c, "assignmentApply", "", object{"id": a.ID, "expectedVersion": a.Version})
		if s := look(); s.Assignments.Nodes[0].UpdatesAvailable || !s.Assignments.Nodes[0].ViewerCanModify || s.Waiting.TotalCount != 0 {
			t.Errorf("applied: %+v", s)
		}
		t.Run("2.10/6_its_users_see_what_they_have_and_cannot_approve", func(t *testing.T) {
			var got struct {
				Plan     *struct{ ViewerCanApprove bool }
				Customer struct {
					Assignments []struct {
						Licenses []struct{ Product struct{ Code string } }
					}
				}
			}
			own := e.SignIn("suited-office")
			own.MustQuery(&got, `query($p: ID!, $c: ID!) { plan(id: $p) { viewerCanApprove }
				customer(id: $c) { assignments { licenses { product { code } } } } }`, object{"p": plan.ID, "c": row.ID})
			if got.Plan != nil && got.Plan.ViewerCanApprove || len(got.Customer.Assignments[0].Licenses) != 3 {
				t.Errorf("%+v", got)
			}
		})
	})
}
