package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/model"
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
	problems, err := userErrors(ctx, m.r, err)
	if err != nil {
		return nil, err
	}
	row, err := payload[db.Assignment](ctx, m.r, "assignment", "Assignment", done.ID)
	return &model.AssignmentCreatePayload{Assignment: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

func (assignmentFields) SubscriptionType(_ context.Context, a *db.Assignment) (enum.SubscriptionType, error) {
	return enum.SubscriptionTypeOf(a.InitialMonths), nil
}
