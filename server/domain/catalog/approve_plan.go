package catalog

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ApproveEffects are what approving a change of its suite does to a plan, and to whom
// it then matters.
type ApproveEffects struct {
	// Components of the plan afterwards, in order, and then those that it loses.
	Components []ComponentEffect `json:"components"`
	// Assignments then wait for the composition; ScheduledUpdates of them are lost when
	// it is applied, and Crossgrades of them need a decision about duplicates.
	Assignments      int                    `json:"assignments"`
	ScheduledUpdates int                    `json:"scheduledUpdates"`
	Crossgrades      int                    `json:"crossgrades"`
	ApplyAtRenewal   bool                   `json:"applyAtRenewal"`
	Messages         []notify.MessageEffect `json:"messages"`
}

// ComponentEffect is a product of a plan and what becomes of it; nil for one that stays.
type ComponentEffect struct {
	ProductName string                `json:"productName"`
	Change      *enum.ComponentChange `json:"change,omitempty"`
	DataCenter  string                `json:"dataCenter"`
	Managed     bool                  `json:"managed"`
}

// PlanApprove takes the present composition of its suite over into a locked plan,
// which can be assigned and changed again. What customers hold stays as it is until
// the composition is applied to each, or until it renews where the input wants that. A
// plan whose product is no longer sold can be approved, since its customers go on. The
// partners of customers who hold what comes in otherwise get a message.
//
// It returns domain.NotFound, domain.Forbidden for another's plan, domain.Stale,
// STATE_INVALID for a plan that is not locked, END_OF_LIFE, and domain.Problems with
// every choice that is missing or may not be.
func (s *Service) PlanApprove(ctx context.Context, in PlanApproveInput, dryRun bool) (verb.Done[ApproveEffects], error) {
	var none verb.Done[ApproveEffects]
	if err := mayWritePlans(ctx); err != nil {
		return none, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "planApprove", Input: in, DryRun: dryRun}, func(tx *database.Tx) (verb.Done[ApproveEffects], error) {
		plan, err := lockPlan(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return none, err
		}
		if Availability(plan.Product, tx.Now()) == enum.EndOfLife {
			return none, domain.Refuse(domain.CodeEndOfLife, "input.id", "%s no longer exists.", plan.Product.Name)
		}
		if !Locked(plan.ServicePlan, plan.Product) {
			return none, domain.Refuse(domain.CodeStateInvalid, "input.id",
				"The plan is not locked: there is no change of its suite to approve.")
		}
		licensed, err := LicensedTx(ctx, tx, plan.Product)
		if err != nil {
			return none, err
		}
		next, err := approvedPlan(plan, licensed, in)
		if err != nil {
			return none, err
		}
		next.ComposesSince = nil
		if in.ApplyAtRenewal != nil && *in.ApplyAtRenewal {
			next.ComposesSince = new(tx.Now())
		}
		effects := approveEffects(plan, next)
		if err := affectedTx(ctx, tx, plan.ID, &effects); err != nil {
			return none, err
		}
		if err := tellCrossgradesTx(ctx, tx, next, &effects); err != nil {
			return none, err
		}
		return verb.Done[ApproveEffects]{ID: plan.ID, Effects: effects}, saveApproved(ctx, tx, plan, next, effects)
	})
}

// approvedPlan computes a plan of the present composition of its suite: pure but
// for the ids of new rows. What stays in the plan keeps its choices.
func approvedPlan(was *Plan, licensed []*db.Product, in PlanApproveInput) (*Plan, error) {
	var ps domain.Problems
	had := make(map[string]*db.PlanComponent, len(was.Components))
	for _, c := range was.Components {
		had[c.ProductID] = c
	}
	for i, c := range in.Components {
		stays := slices.ContainsFunc(licensed, func(p *db.Product) bool { return p.ID == c.ProductID })
		if old := had[c.ProductID]; old != nil && stays {
			ps.Add("input.components."+strconv.Itoa(i)+".productId", "%s was in the plan before; it can be changed when the plan is approved.", old.Edges.Product.Name)
		}
	}
	choices := make([]*choice, len(licensed))
	for i, p := range licensed {
		if c := had[p.ID]; c != nil {
			choices[i] = &choice{c.DataCenter, c.Managed}
		}
	}
	chosen := chooseComponents(&ps, licensed, choices, in.Components)
	row := *was.ServicePlan
	row.SuiteVersion = was.Product.SuiteVersion
	next := &Plan{ServicePlan: &row, Product: was.Product}
	for i, p := range licensed {
		c := &db.PlanComponent{
			ID: id.New(id.PlanComponent), RootID: row.RootID, PartnerID: row.PartnerID, PlanID: row.ID, ProductID: p.ID,
			DataCenter: chosen[i].DataCenter, Managed: chosen[i].Managed,
		}
		if old := had[p.ID]; old != nil {
			*c = *old
		}
		c.Position, c.Edges.Product = i, p
		next.Components = append(next.Components, c)
	}
	return next, ps.Err()
}

// approveEffects tell what becomes of the components of a plan: pure.
func approveEffects(was, next *Plan) ApproveEffects {
	e := ApproveEffects{Components: []ComponentEffect{}, Messages: []notify.MessageEffect{}, ApplyAtRenewal: next.ComposesSince != nil}
	add := func(c *db.PlanComponent, change *enum.ComponentChange) {
		e.Components = append(e.Components, ComponentEffect{c.Edges.Product.Name, change, c.DataCenter, c.Managed})
	}
	for _, c := range next.Components {
		if componentOf(was, c.ProductID) < 0 {
			add(c, new(enum.ComponentAdded))
		} else {
			add(c, nil)
		}
	}
	for _, c := range was.Components {
		if componentOf(next, c.ProductID) < 0 {
			add(c, new(enum.ComponentRemoved))
		}
	}
	return e
}

// componentOf is the place of a product in a plan; −1 where it is not in it.
func componentOf(p *Plan, productID string) int {
	return slices.IndexFunc(p.Components, func(c *db.PlanComponent) bool { return c.ProductID == productID })
}

// saveApproved writes the composition that a plan was approved for.
func saveApproved(ctx context.Context, tx *database.Tx, was, next *Plan, effects ApproveEffects) error {
	up := tx.ServicePlan.UpdateOneID(next.ID).SetSuiteVersion(next.SuiteVersion).SetNillableComposesSince(next.ComposesSince)
	if next.ComposesSince == nil {
		up.ClearComposesSince()
	}
	if err := up.Exec(ctx); err != nil {
		return fmt.Errorf("catalog: approve: %w", err)
	}
	changes := map[string]audit.Change{"components": {From: namesOf(was), To: namesOf(next)}}
	differ(changes, "applyAtRenewal", was.ComposesSince != nil, next.ComposesSince != nil)
	for _, c := range was.Components {
		if componentOf(next, c.ProductID) >= 0 {
			continue
		}
		if err := tx.PlanComponent.DeleteOneID(c.ID).Exec(ctx); err != nil {
			return fmt.Errorf("catalog: component: %w", err)
		}
	}
	for _, c := range next.Components {
		if componentOf(was, c.ProductID) >= 0 {
			if _, err := tx.Exec(ctx, "UPDATE plan_components SET position = ? WHERE id = ?", c.Position, c.ID); err != nil {
				return fmt.Errorf("catalog: component: %w", err)
			}
			continue
		}
		c.CreatedAt = tx.Now()
		if err := database.InsertRows(ctx, tx, c); err != nil {
			return fmt.Errorf("catalog: component: %w", err)
		}
		name := "components." + c.ProductID
		differ(changes, name+".dataCenter", "", c.DataCenter)
		differ(changes, name+".managed", false, c.Managed)
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: next.RootID, PartnerID: next.PartnerID, ObjectID: next.ID, Action: "plan.approve", Changes: changes, Effects: effects,
	})
}

func namesOf(p *Plan) []string {
	out := make([]string, len(p.Components))
	for i, c := range p.Components {
		out[i] = c.Edges.Product.Name
	}
	return out
}

// ComponentUpdate is a product that a locked plan gains or loses when it is approved.
type ComponentUpdate struct {
	Product *db.Product
	Change  enum.ComponentChange
}

// ComponentUpdates tells what becomes of the products that a plan, loaded with its
// components, and the composition of its suite do not share.
func ComponentUpdates(plan *db.ServicePlan, differ []*db.Product) []*ComponentUpdate {
	out := make([]*ComponentUpdate, len(differ))
	for i, p := range differ {
		out[i] = &ComponentUpdate{Product: p, Change: enum.ComponentAdded}
		if slices.ContainsFunc(plan.Edges.Components, func(c *db.PlanComponent) bool { return c.ProductID == p.ID }) {
			out[i].Change = enum.ComponentRemoved
		}
	}
	return out
}

// Recomposed reads, by name, the products that locked plans have and the present
// compositions of their suites do not, and the other way round; none for other plans.
func (s *Service) Recomposed(ctx context.Context, planIDs []string, rows *domain.Selection) ([][]*db.Product, error) {
	cond, args, err := scope.SQL(ctx, "ServicePlan", "k")
	if err != nil {
		return nil, err
	}
	return related[db.Product](ctx, s.db, planIDs, rows, `SELECT k.id, p.id FROM service_plans k
		JOIN products s ON s.id = k.product_id AND s.suite_version <> k.suite_version
		JOIN products p ON EXISTS (SELECT 1 FROM suite_components c
				WHERE c.suite_id = s.id AND c.suite_version = s.suite_version AND c.product_id = p.id)
			<> EXISTS (SELECT 1 FROM plan_components c WHERE c.plan_id = k.id AND c.product_id = p.id)
		WHERE `+s.db.In("k.id")+` AND `+cond+` ORDER BY k.id, p.name_key`, append([]any{s.db.List(planIDs)}, args...)...)
}
