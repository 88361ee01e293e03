package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/read"
)

// BulkOperation finds an operation that goes on behind requests.
func (q query) BulkOperation(ctx context.Context, id string) (*db.BulkOperation, error) {
	row, err := read.Get[db.BulkOperation](ctx, q.r.Read, id, selectionOf(ctx, "BulkOperation"))
	if errors.Is(err, read.ErrNone) {
		return nil, nil // null says that there is none
	}
	return row, err
}

// TestClockAdvance begins to move the clock of a test database on.
func (m mutation) TestClockAdvance(ctx context.Context, to time.Time) (*model.TestClockAdvancePayload, error) {
	done, err := m.r.Licensing.TestClockAdvance(ctx, licensing.TestClockAdvanceInput{To: to})
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.TestClockAdvancePayload{Operation: row, UserErrors: problems}, err
}

// BulkOperations lists what goes on behind requests.
func (q query) BulkOperations(ctx context.Context, filter *operations.Filter, orderBy *domain.TimeOrder, first *int, after *string, last *int, before *string) (*model.BulkOperationConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Operations.Operations(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.BulkOperation) *model.BulkOperationEdge {
		return &model.BulkOperationEdge{Cursor: cursor, Node: row}
	})
	return &model.BulkOperationConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

// AssignmentsModify begins to change many assignments.
func (m mutation) AssignmentsModify(ctx context.Context, in licensing.AssignmentsModifyInput, dryRun bool) (*model.AssignmentsModifyPayload, error) {
	done, err := m.r.Licensing.AssignmentsModify(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.AssignmentsModifyPayload{Operation: row, UserErrors: problems}, err
}

// AssignmentsRenew begins to renew many assignments.
func (m mutation) AssignmentsRenew(ctx context.Context, in licensing.AssignmentsRenewInput, dryRun bool) (*model.AssignmentsRenewPayload, error) {
	done, err := m.r.Licensing.AssignmentsRenew(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.AssignmentsRenewPayload{Operation: row, UserErrors: problems}, err
}

// AssignmentsSuspend begins to suspend many assignments.
func (m mutation) AssignmentsSuspend(ctx context.Context, in licensing.AssignmentsSuspendInput, dryRun bool) (*model.AssignmentsSuspendPayload, error) {
	done, err := m.r.Licensing.AssignmentsSuspend(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.AssignmentsSuspendPayload{Operation: row, UserErrors: problems}, err
}

// AssignmentsCancel begins to end many assignments.
func (m mutation) AssignmentsCancel(ctx context.Context, in licensing.AssignmentsCancelInput, dryRun bool) (*model.AssignmentsCancelPayload, error) {
	done, err := m.r.Licensing.AssignmentsCancel(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.AssignmentsCancelPayload{Operation: row, UserErrors: problems}, err
}

// AssignmentsApply begins to apply new compositions to many assignments.
func (m mutation) AssignmentsApply(ctx context.Context, in licensing.AssignmentsApplyInput, dryRun bool) (*model.AssignmentsApplyPayload, error) {
	done, err := m.r.Licensing.AssignmentsApply(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.AssignmentsApplyPayload{Operation: row, UserErrors: problems}, err
}

// CustomersDisable begins to disable many customers.
func (m mutation) CustomersDisable(ctx context.Context, in licensing.CustomersInput, dryRun bool) (*model.CustomersDisablePayload, error) {
	done, err := m.r.Licensing.CustomersDisable(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.CustomersDisablePayload{Operation: row, UserErrors: problems}, err
}

// CustomersEnable begins to enable many customers.
func (m mutation) CustomersEnable(ctx context.Context, in licensing.CustomersInput, dryRun bool) (*model.CustomersEnablePayload, error) {
	done, err := m.r.Licensing.CustomersEnable(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.CustomersEnablePayload{Operation: row, UserErrors: problems}, err
}

// CustomersMove begins to move many customers to another partner.
func (m mutation) CustomersMove(ctx context.Context, in licensing.CustomersMoveInput, dryRun bool) (*model.CustomersMovePayload, error) {
	done, err := m.r.Licensing.CustomersMove(ctx, in, dryRun)
	row, problems, err := changed[db.BulkOperation](ctx, m.r, "operation", "BulkOperation", done.ID, err)
	return &model.CustomersMovePayload{Operation: row, UserErrors: problems}, err
}

// Items are what an operation is done to.
func (operationFields) Items(ctx context.Context, o *db.BulkOperation, outcomes []enum.ItemOutcome, first *int, after *string, last *int, before *string) (*model.BulkOperationItemConnection, error) {
	key := pageKey(ctx, o.ID, pageArgs(first, after, last, before))
	if outcomes != nil && len(outcomes) == 0 {
		return &model.BulkOperationItemConnection{Edges: []*model.BulkOperationItemEdge{}, Nodes: []*db.BulkOperationItem{}, PageInfo: &model.PageInfo{}}, nil
	}
	for _, outcome := range outcomes {
		key.Only = strings.TrimPrefix(key.Only+","+string(outcome), ",")
	}
	page, err := loadersOf(ctx).OperationItems.Load(key)
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.BulkOperationItem) *model.BulkOperationItemEdge {
		return &model.BulkOperationItemEdge{Cursor: cursor, Node: row}
	})
	return &model.BulkOperationItemConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

// Object finds what an item is done to.
func (operationItemFields) Object(ctx context.Context, i *db.BulkOperationItem) (model.Node, error) {
	return objectOf(ctx, i.ObjectID)
}

// UserErrors are why an item was refused.
func (operationItemFields) UserErrors(ctx context.Context, i *db.BulkOperationItem) ([]model.UserError, error) {
	ps, err := operations.ProblemsOf(i)
	out := make([]model.UserError, len(ps))
	for n, p := range ps {
		out[n] = userError(ctx, p)
	}
	return out, err
}

// Effects are what an item did.
func (operationItemFields) Effects(_ context.Context, i *db.BulkOperationItem) (*licensing.Effects, error) {
	if i.Effects == "" {
		return nil, nil // it is not done
	}
	effects := licensing.NoEffects()
	if err := json.Unmarshal([]byte(i.Effects), &effects); err != nil {
		return nil, fmt.Errorf("graph: effects of %s: %w", i.ID, err)
	}
	return &effects, nil
}
