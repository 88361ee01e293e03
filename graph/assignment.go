package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Assignments lists assignments.
func (q query) Assignments(ctx context.Context, filter *licensing.AssignmentFilter, first *int, after *string, last *int, before *string) (*model.AssignmentConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Licensing.Assignments(ctx, filter, pageArgs(first, after, last, before), rows, total)
	return assignmentPage(ctx, q.r, page, err)
}

// Assignment finds one assignment.
func (q query) Assignment(ctx context.Context, id string) (*db.Assignment, error) {
	row, err := read.Get[db.Assignment](ctx, q.r.Read, id, selectionOf(ctx, "Assignment"))
	return writeRow(ctx, q.r, q.r.types().Assignment, row, err)
}

// AssignmentCreate assigns a plan to a customer. Duplicates are refused with
// CrossgradeRequired.
func (m mutation) AssignmentCreate(ctx context.Context, in licensing.AssignmentCreateInput, dryRun bool) (*model.AssignmentCreatePayload, error) {
	done, err := m.r.Licensing.AssignmentCreate(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentCreatePayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentModify changes units, dates and terms of an assignment.
func (m mutation) AssignmentModify(ctx context.Context, in licensing.AssignmentModifyInput, dryRun bool) (*model.AssignmentModifyPayload, error) {
	done, err := m.r.Licensing.AssignmentModify(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentModifyPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentRenew extends the terms of an assignment.
func (m mutation) AssignmentRenew(ctx context.Context, in licensing.AssignmentRenewInput, dryRun bool) (*model.AssignmentRenewPayload, error) {
	done, err := m.r.Licensing.AssignmentRenew(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentRenewPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentSuspend ends the licenses of an assignment until it is resumed.
func (m mutation) AssignmentSuspend(ctx context.Context, in licensing.AssignmentSuspendInput, dryRun bool) (*model.AssignmentSuspendPayload, error) {
	done, err := m.r.Licensing.AssignmentSuspend(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentSuspendPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentUnsuspend resumes a suspended assignment.
func (m mutation) AssignmentUnsuspend(ctx context.Context, in licensing.AssignmentUnsuspendInput, dryRun bool) (*model.AssignmentUnsuspendPayload, error) {
	done, err := m.r.Licensing.AssignmentUnsuspend(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentUnsuspendPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentCancel ends an assignment for good.
func (m mutation) AssignmentCancel(ctx context.Context, in domain.Versioned, dryRun bool) (*model.AssignmentCancelPayload, error) {
	done, err := m.r.Licensing.AssignmentCancel(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentCancelPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentApply applies a new composition of its suite to an assignment.
func (m mutation) AssignmentApply(ctx context.Context, in licensing.AssignmentApplyInput, dryRun bool) (*model.AssignmentApplyPayload, error) {
	done, err := m.r.Licensing.AssignmentApply(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentApplyPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

func (assignmentFields) SubscriptionType(_ context.Context, a *db.Assignment) (enum.SubscriptionType, error) {
	return enum.SubscriptionTypeOf(a.InitialMonths), nil
}

func (assignmentFields) UpdatesAvailable(_ context.Context, a *db.Assignment) (bool, error) {
	return licensing.UpdatesAvailable(a), nil
}

func (assignmentFields) Unbundled(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.Unbundled(a, stateOf(ctx).now), nil
}

func (assignmentFields) CrossgradeRequired(ctx context.Context, a *db.Assignment) (bool, error) {
	if viewer.From(ctx).IsCustomer() {
		return false, nil // its users decide nothing
	}
	return loadersOf(ctx).NeedCrossgrade.Load(loader.Key{ID: a.ID})
}

// CrossgradeProducts are those that a new composition would bring and the customer
// holds.
func (assignmentFields) CrossgradeProducts(ctx context.Context, a *db.Assignment) ([]*db.Product, error) {
	if viewer.From(ctx).IsCustomer() {
		return []*db.Product{}, nil
	}
	return loadersOf(ctx).Overlaps.Load(loader.Key{ID: a.ID, Rows: selectionOf(ctx, "Product")})
}

func (assignmentFields) ViewerCanApply(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanApply(viewer.From(ctx), a, stateOf(ctx).now), nil
}

func (assignmentFields) ViewerCanModify(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanModify(viewer.From(ctx), a, stateOf(ctx).now), nil
}

func (assignmentFields) ViewerCanRenew(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanRenew(viewer.From(ctx), a, stateOf(ctx).now), nil
}

func (assignmentFields) ViewerCanSuspend(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanSuspend(viewer.From(ctx), a, stateOf(ctx).now), nil
}

func (assignmentFields) ViewerCanUnsuspend(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanUnsuspend(viewer.From(ctx), a, stateOf(ctx).now), nil
}

func (assignmentFields) ViewerCanCancel(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanCancel(viewer.From(ctx), a), nil
}

func (assignmentFields) ViewerCanChange(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanChange(viewer.From(ctx), a), nil
}
