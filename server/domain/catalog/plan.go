package catalog

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
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

// wholePlan selects all columns of a plan, its product and its components.
var wholePlan = planSelection()

func planSelection() *domain.Selection {
	sel := domain.Select(db.Tables["ServicePlan"].ColumnList...)
	product := domain.Select(db.Tables["Product"].ColumnList...)
	components := domain.Select(db.Tables["PlanComponent"].ColumnList...)
	components.Fields["product"] = product
	sel.Fields["product"] = product
	sel.Fields["components"] = components
	return sel
}

// PlanTx loads a plan for whoever asks in ctx, with two statements. It returns
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
// whoever asks, with two statements for all.
func PlansTx(ctx context.Context, tx *database.Tx, ids []string) ([]*Plan, error) {
	rows, err := read.ByIDs[db.ServicePlan](ctx, tx, ids, wholePlan)
	if err != nil {
		return nil, err
	}
	out := make([]*Plan, len(rows))
	for i, r := range rows {
		if r == nil {
			continue
		}
		if r.Edges.Product == nil {
			return nil, errors.New("catalog: a plan without its product")
		}
		slices.SortFunc(r.Edges.Components, func(a, b *db.PlanComponent) int {
			return cmp.Compare(a.Position, b.Position)
		})
		out[i] = &Plan{ServicePlan: r, Product: r.Edges.Product, Components: r.Edges.Components}
	}
	return out, nil
}

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

// ActivationOf is how the licence of one of the plan's products starts:
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
	if plan.PartnerID == partnerID {
		return true, nil
	}
	cond, args, err := scope.SQL(ctx, "PlanGrant", "g")
	if err != nil {
		return false, err
	}
	var n int
	err = tx.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM plan_grants g WHERE g.plan_id = ? AND g.partner_id = ? AND "+cond,
		append([]any{plan.ID, partnerID}, args...)...)
	return n > 0, err
}
