package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// AssignmentSchedule puts a change of an assignment off.
func (m mutation) AssignmentSchedule(ctx context.Context, in licensing.AssignmentScheduleInput, dryRun bool) (*model.AssignmentSchedulePayload, error) {
	done, err := m.r.Licensing.AssignmentSchedule(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentSchedulePayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentUnschedule cancels the update that waits.
func (m mutation) AssignmentUnschedule(ctx context.Context, in domain.Versioned, dryRun bool) (*model.AssignmentUnschedulePayload, error) {
	done, err := m.r.Licensing.AssignmentUnschedule(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentUnschedulePayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentChangePlan moves an assignment to another plan.
func (m mutation) AssignmentChangePlan(ctx context.Context, in licensing.AssignmentChangePlanInput, dryRun bool) (*model.AssignmentChangePlanPayload, error) {
	done, err := m.r.Licensing.AssignmentChangePlan(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentChangePlanPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// AssignmentConvert makes full licenses of a trial.
func (m mutation) AssignmentConvert(ctx context.Context, in licensing.AssignmentConvertInput, dryRun bool) (*model.AssignmentConvertPayload, error) {
	done, err := m.r.Licensing.AssignmentConvert(ctx, in, dryRun)
	row, problems, err := changed[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID, err)
	return &model.AssignmentConvertPayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

func (assignmentFields) ScheduledUpdates(_ context.Context, a *db.Assignment) (bool, error) {
	return a.ScheduledUpdateID != nil, nil
}

func (assignmentFields) ViewerCanSchedule(ctx context.Context, a *db.Assignment) (bool, error) {
	return licensing.CanSchedule(viewer.From(ctx), a), nil
}

// ViewerCanChangePlan asks for the plans that follow only where the assignment itself
// can be changed.
func (assignmentFields) ViewerCanChangePlan(ctx context.Context, a *db.Assignment) (bool, error) {
	if !licensing.CanSchedule(viewer.From(ctx), a) {
		return false, nil
	}
	return loadersOf(ctx).Succeeded.Load(loader.Key{ID: a.ID})
}

// ViewerCanConvert asks for the plans that follow of trials alone.
func (assignmentFields) ViewerCanConvert(ctx context.Context, a *db.Assignment) (bool, error) {
	if !licensing.CanConvert(viewer.From(ctx), a) {
		return false, nil
	}
	return loadersOf(ctx).Succeeded.Load(loader.Key{ID: a.ID})
}

func (updateFields) EffectiveDate(_ context.Context, u *db.ScheduledUpdate) (*domain.Date, error) {
	return licensing.EffectiveDay(u), nil
}

func (updateFields) Licenses(_ context.Context, u *db.ScheduledUpdate) ([]*licensing.ScheduledUnits, error) {
	return licensing.UnitsOf(u)
}

func (updateFields) ExpirationDate(_ context.Context, u *db.ScheduledUpdate) (*domain.Date, error) {
	return licensing.ExpiryOf(u), nil
}

func (updateFields) Failure(ctx context.Context, u *db.ScheduledUpdate) (string, error) {
	return licensing.FailureOf(u, viewer.From(ctx).Locale), nil
}

func (updateFields) FailureCode(_ context.Context, u *db.ScheduledUpdate) (*domain.Code, error) {
	return licensing.FailureCodeOf(u), nil
}
