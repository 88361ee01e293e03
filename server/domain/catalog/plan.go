package catalog

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Plan is a service plan with what it licenses.
type Plan struct {
	*db.ServicePlan
	// Product is the plan's own: a suite, or the one product that it licenses.
	Product *db.Product
	// Components are the products that it licenses, in order, each with its Product.
	Components []*db.PlanComponent
}

// PlanTx loads a plan for whoever asks in ctx, with one statement. It returns
// domain.NotFound at input.planId when there is none for them.
func PlanTx(ctx context.Context, tx *database.Tx, planID string) (*Plan, error) {
	plans, err := PlansTx(ctx, tx, []string{planID})
	if err != nil {
		return nil, err
	}
	if plans[0] == nil {
		return nil, domain.NotFound("input.planId", "plan")
	}
	return plans[0], nil
}

// PlansTx loads plans in the order of ids, nil for each that does not exist for
// whoever asks, with one statement for all.
func PlansTx(ctx context.Context, tx *database.Tx, ids []string) ([]*Plan, error) {
	where, args := tx.OneOf("p.id", ids)
	for _, t := range wholePlan {
		cond, more, err := scope.SQL(ctx, t.entity, t.alias)
		if err != nil {
			return nil, err
		}
		where += " AND " + cond
		args = append(args, more...)
	}
	rows, err := tx.Alone().Query(ctx, selectPlans+` FROM service_plans p JOIN products s ON s.id = p.product_id
		JOIN plan_components c ON c.plan_id = p.id JOIN products r ON r.id = c.product_id
		WHERE `+where+` ORDER BY p.id, c.position`, args...)
	if err != nil {
		return nil, fmt.Errorf("catalog: plans: %w", err)
	}
	defer rows.Close()
	byID := make(map[string]*Plan, len(ids))
	for rows.Next() {
		p, own, c, product := new(db.ServicePlan), new(db.Product), new(db.PlanComponent), new(db.Product)
		targets := make([]any, 0, 80)
		for i, row := range []db.Row{p, own, c, product} {
			targets = append(targets, database.Targets(row, wholePlan[i].columns)...)
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, fmt.Errorf("catalog: plans: %w", err)
		}
		plan := byID[p.ID]
		if plan == nil {
			plan = &Plan{ServicePlan: p, Product: own}
			p.Edges.Product = own
			byID[p.ID] = plan
		}
		c.Edges.Product = product
		plan.Components = append(plan.Components, c)
		plan.Edges.Components = plan.Components
	}
	out := make([]*Plan, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out, rows.Err()
}

// RuleColumns are the columns of a product that rules ask for once a plan is there.
var RuleColumns = []string{
	"id", "name", "kind", "family", "level", "manageable", "credits_per_unit", "suite_version", "end_of_sale_at", "end_of_life_at",
}

// wholePlan is what a plan is read from: the plan, its product, and its components, each
// with its own, which licenses and changes of the plan are made from.
var (
	wholePlan = []struct {
		entity, alias string
		columns       []string
	}{
		{"ServicePlan", "p", db.Tables["ServicePlan"].ColumnList},
		{"Product", "s", RuleColumns},
		{"PlanComponent", "c", db.Tables["PlanComponent"].ColumnList},
		{"Product", "r", db.Tables["Product"].ColumnList},
	}
	selectPlans = func() string {
		var all []string
		for _, t := range wholePlan {
			for _, column := range t.columns {
				all = append(all, t.alias+"."+column)
			}
		}
		return "SELECT " + strings.Join(all, ", ")
	}()
)

// CheckAssignable refuses a plan that cannot be assigned now; path is where the
// input names it.
func (p *Plan) CheckAssignable(now time.Time, path string) error {
	if err := checkOnSale(p.Product, now, path); err != nil {
		return err
	}
	if !p.Enabled {
		return domain.Refuse(domain.CodeStateInvalid, path, "The plan %s is disabled: enable it first.", p.Name)
	}
	if Locked(p.ServicePlan, p.Product) {
		return domain.Refuse(domain.CodeLockedPlan, path,
			"The suite of the plan %s changed: approve the change first.", p.Name)
	}
	return nil
}

// ActivationOf is how the license of one of the plan's products starts:
// software by code, hosted products as the plan says, or else as the product can.
func (p *Plan) ActivationOf(product *db.Product) enum.ActivationPolicy {
	return activationOf(p.Activation, product)
}

func activationOf(wanted enum.ActivationPolicy, product *db.Product) enum.ActivationPolicy {
	switch {
	case product.Kind == enum.Software:
		return enum.ByCode
	case slices.Contains(product.ActivationPolicies, wanted), len(product.ActivationPolicies) == 0:
		return wanted
	}
	return product.ActivationPolicies[0]
}

// MayAssignTx tells whether a plan may be assigned to customers of a partner: it
// is the partner's own, or granted to it.
func MayAssignTx(ctx context.Context, tx *database.Tx, plan *Plan, partnerID string) (bool, error) {
	may, err := AssignableTx(ctx, tx, []*Plan{plan}, partnerID)
	return may[plan.ID], err
}

// AssignableTx is MayAssignTx for many plans at once, by their ids; those that are nil
// are left out.
func AssignableTx(ctx context.Context, tx *database.Tx, plans []*Plan, partnerID string) (map[string]bool, error) {
	may := make(map[string]bool, len(plans))
	var others []string
	for _, p := range plans {
		if p == nil {
			continue
		}
		if may[p.ID] = p.PartnerID == partnerID; !may[p.ID] {
			others = append(others, p.ID)
		}
	}
	if len(others) == 0 {
		return may, nil
	}
	cond, args, err := scope.SQL(ctx, "PlanGrant", "g")
	if err != nil {
		return nil, err
	}
	rows, err := tx.Query(ctx, "SELECT g.plan_id FROM plan_grants g WHERE "+tx.In("g.plan_id")+" AND g.partner_id = ? AND "+cond,
		append([]any{tx.List(others), partnerID}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("catalog: grants: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("catalog: grants: %w", err)
		}
		may[id] = true
	}
	return may, rows.Err()
}
