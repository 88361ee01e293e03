package graph

import (
	"context"
	"errors"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/licensing"
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
