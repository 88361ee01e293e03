package graph

import (
	"context"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Plans lists service plans.
func (q query) Plans(ctx context.Context, filter *catalog.PlanFilter, orderBy *catalog.PlanOrder, first *int, after *string, last *int, before *string) (*model.ServicePlanConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Catalog.List(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return planPage(ctx, q.r, page, err)
}

// Plan finds one plan.
func (q query) Plan(ctx context.Context, id string) (*db.ServicePlan, error) {
	row, err := read.Get[db.ServicePlan](ctx, q.r.Read, id, selectionOf(ctx, "ServicePlan"))
	return writeRow(ctx, q.r, q.r.types().ServicePlan, row, err)
}

// PlanRules are what the versions of plans decide of their terms.
func (query) PlanRules(context.Context) ([]*catalog.PlanRules, error) { return catalog.Rules(), nil }

// PlanCreate creates a plan.
func (m mutation) PlanCreate(ctx context.Context, in catalog.PlanCreateInput) (*model.PlanCreatePayload, error) {
	done, err := m.r.Catalog.PlanCreate(ctx, in)
	row, problems, err := changed[db.ServicePlan](ctx, m.r, "plan", "ServicePlan", done.ID, err)
	return &model.PlanCreatePayload{Plan: row, UserErrors: problems}, err
}

// PlanUpdate changes a plan for later assignments.
func (m mutation) PlanUpdate(ctx context.Context, in catalog.PlanUpdateInput) (*model.PlanUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Catalog.PlanUpdate(ctx, in)
	row, problems, err := changed[db.ServicePlan](ctx, m.r, "plan", "ServicePlan", done.ID, err)
	return &model.PlanUpdatePayload{Plan: row, UserErrors: problems}, err
}

// PlanEnable lets a plan be assigned again.
func (m mutation) PlanEnable(ctx context.Context, in domain.Versioned) (*model.PlanEnablePayload, error) {
	done, err := m.r.Catalog.PlanEnable(ctx, in)
	row, problems, err := changed[db.ServicePlan](ctx, m.r, "plan", "ServicePlan", done.ID, err)
	return &model.PlanEnablePayload{Plan: row, UserErrors: problems}, err
}

// PlanDisable stops new assignments of a plan.
func (m mutation) PlanDisable(ctx context.Context, in domain.Versioned) (*model.PlanDisablePayload, error) {
	done, err := m.r.Catalog.PlanDisable(ctx, in)
	row, problems, err := changed[db.ServicePlan](ctx, m.r, "plan", "ServicePlan", done.ID, err)
	return &model.PlanDisablePayload{Plan: row, UserErrors: problems}, err
}

// PlanApprove takes the new composition of its suite over into a locked plan.
func (m mutation) PlanApprove(ctx context.Context, in catalog.PlanApproveInput, dryRun bool) (*model.PlanApprovePayload, error) {
	done, err := m.r.Catalog.PlanApprove(ctx, in, dryRun)
	row, problems, err := changed[db.ServicePlan](ctx, m.r, "plan", "ServicePlan", done.ID, err)
	out := &model.PlanApprovePayload{Plan: row, UserErrors: problems}
	if len(problems) == 0 {
		out.Effects = &done.Effects
	}
	return out, err
}

func (planFields) ApplyAtRenewal(_ context.Context, p *db.ServicePlan) (bool, error) {
	return p.ComposesSince != nil, nil
}

// ComponentUpdates are what a locked plan gains and loses.
func (planFields) ComponentUpdates(ctx context.Context, p *db.ServicePlan) ([]*catalog.ComponentUpdate, error) {
	if !catalog.Locked(p, p.Edges.Product) {
		return []*catalog.ComponentUpdate{}, nil
	}
	products, err := loadersOf(ctx).Recomposed.Load(loader.Key{ID: p.ID, Rows: selectionOf(ctx, "PlanComponentUpdate").Child("product")})
	return catalog.ComponentUpdates(p, products), err
}

func (planFields) ViewerCanApprove(ctx context.Context, p *db.ServicePlan) (bool, error) {
	s := stateOf(ctx)
	return catalog.CanApprove(s.viewer, p, s.now), nil
}

func (planFields) SubscriptionType(_ context.Context, p *db.ServicePlan) (enum.SubscriptionType, error) {
	return enum.SubscriptionTypeOf(p.InitialMonths), nil
}

func (planFields) Locked(_ context.Context, p *db.ServicePlan) (bool, error) {
	return catalog.Locked(p, p.Edges.Product), nil
}

func (planFields) Availability(ctx context.Context, p *db.ServicePlan) (enum.ProductAvailability, error) {
	return catalog.Availability(p.Edges.Product, stateOf(ctx).now), nil
}

// CreditsPerUnit adds up over the components.
func (planFields) CreditsPerUnit(_ context.Context, p *db.ServicePlan) (*int, error) {
	return catalog.CreditsPerUnit(p.Edges.Components), nil
}

func (f planFields) Assignments(ctx context.Context, p *db.ServicePlan, first *int, after *string, last *int, before *string) (*model.AssignmentConnection, error) {
	page, err := loadersOf(ctx).PlanAssignments.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before)))
	return assignmentPage(ctx, f.r, page, err)
}

func (planFields) ViewerCanUpdate(ctx context.Context, p *db.ServicePlan) (bool, error) {
	s := stateOf(ctx)
	return catalog.CanUpdate(s.viewer, p, s.now), nil
}

func (planFields) ViewerCanAssign(ctx context.Context, p *db.ServicePlan) (bool, error) {
	granted, err := isGranted(ctx, p)
	s := stateOf(ctx)
	return catalog.CanAssign(s.viewer, p, granted, s.now), err
}

// isGranted tells whether a plan was granted to the viewer's company; it asks only
// where the plan is another's.
func isGranted(ctx context.Context, p *db.ServicePlan) (bool, error) {
	v := stateOf(ctx).viewer
	if p.PartnerID == v.PartnerID || v.Tier() != enum.TierTwo || v.IsCustomer() {
		return false, nil
	}
	plans, err := loadersOf(ctx).Granted.Load(loader.Key{ID: v.PartnerID, Rows: nothing})
	return slices.ContainsFunc(plans, func(g *db.ServicePlan) bool { return g.ID == p.ID }), err
}

// nothing asks for no more than the id.
var nothing = &domain.Selection{}
