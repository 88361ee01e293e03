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
					ID                                                string
					Version                                           int
					UpdatesAvailable, ViewerCanModify, ViewerCanApply bool
					CrossgradeProducts                                []struct{ Code string }
				}
			}
			Waiting struct{ TotalCount int }
		}
		look := func() state {
			var s state
			c.MustQuery(&s, `query($p: ID!) { plan(id: $p) { version locked viewerCanApprove viewerCanAssign componentUpdates { change product { code } } }
				assignments(filter: {planIds: [$p]}) { nodes { id version updatesAvailable viewerCanModify viewerCanApply crossgradeProducts { code } } }
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
		if a := s.Assignments.Nodes[0]; a.UpdatesAvailable || a.ViewerCanModify || a.ViewerCanApply || s.Waiting.TotalCount != 0 {
			t.Errorf("while it is locked: %+v", a)
		}
		needs := func(when string, locked, waiting int) {
			t.Helper()
			var got struct {
				Dashboard struct{ LockedPlans, UpdatesAvailable int }
			}
			c.MustQuery(&got, `{ dashboard { lockedPlans updatesAvailable } }`, nil)
			if d := got.Dashboard; d.LockedPlans != locked || d.UpdatesAvailable != waiting {
				t.Errorf("%s: the dashboard tells %+v", when, d)
			}
		}
		needs("locked", 1, 0)
		t.Run("2.10/2_a_preview_tells_what_approving_does_and_saves_nothing", func(t *testing.T) {
			var got struct {
				PlanApprove struct {
					Plan    *struct{ ID string }
					Effects struct {
						Components                                 []struct{ ProductName, Change string }
						Assignments, ScheduledUpdates, Crossgrades int
						ApplyAtRenewal                             bool
						Messages                                   []struct{ Kind string }
					}
					UserErrors []userError
				}
			}
			c.MustQuery(&got, `mutation($in: PlanApproveInput!) { planApprove(input: $in, dryRun: true) { plan { id } userErrors { code }
				effects { components { productName change } assignments scheduledUpdates crossgrades applyAtRenewal messages { kind } } } }`,
				object{"in": object{"id": plan.ID, "expectedVersion": s.Plan.Version, "applyAtRenewal": true}})
			if a := got.PlanApprove; a.Plan != nil || fmt.Sprint(a.Effects) != "{[{Product MAIL } {Product BACKUP ADDED} {Product CLIENT REMOVED}] 1 0 0 true []}" || len(a.UserErrors) > 0 {
				t.Errorf("%+v", a)
			}
			if s := look(); !s.Plan.Locked {
				t.Error("it was approved")
			}
		})
		done(t, c, "planApprove", "plan { locked applyAtRenewal }", object{"id": plan.ID, "expectedVersion": s.Plan.Version})
		s = look()
		if p, a := s.Plan, s.Assignments.Nodes[0]; p.Locked || p.ViewerCanApprove || !p.ViewerCanAssign || !a.UpdatesAvailable || a.ViewerCanModify || !a.ViewerCanApply || len(a.CrossgradeProducts) != 0 || s.Waiting.TotalCount != 1 {
			t.Errorf("approved: %+v", s)
		}
		needs("approved", 0, 1)
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
