// Package operations keeps work that goes on behind a request. It owns
// bulk_operations; the workers live in the areas whose work it is.
package operations

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/bulkoperation"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
)

// QueueTx queues an operation for whoever asks in ctx; input is kept as JSON.
func QueueTx(ctx context.Context, tx *database.Tx, kind enum.OperationKind, input any) (*db.BulkOperation, error) {
	v := viewer.From(ctx)
	text, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("operations: %w", err)
	}
	o := &db.BulkOperation{
		ID: id.New(id.Operation), CreatedAt: tx.Now(), UpdatedAt: tx.Now(), Version: 1, RootID: v.RootID, PartnerID: v.PartnerID,
		Kind: kind, Status: enum.OperationQueued, Input: string(text),
		ActorID: v.UserID, ActorName: v.Name, Via: v.Via, Permissions: "[]",
	}
	return o, database.InsertRows(ctx, tx, o)
}

// NextTx locks the operation of a kind that is to be worked on: the oldest that
// has not ended; nil when there is none. Its input is read into input.
func NextTx(ctx context.Context, tx *database.Tx, kind enum.OperationKind, input any) (*db.BulkOperation, error) {
	q := tx.BulkOperation.Query().Where(bulkoperation.KindEQ(kind), bulkoperation.FinishedAtIsNil()).Order(bulkoperation.ByID())
	if tx.Dialect() == dialect.Postgres {
		q.ForUpdate()
	}
	o, err := q.First(ctx)
	if db.IsNotFound(err) {
		return nil, nil // nothing to do
	}
	if err != nil {
		return nil, fmt.Errorf("operations: %w", err)
	}
	return o, json.Unmarshal([]byte(o.Input), input)
}

// SomeTx tells whether an operation of a kind has not ended, whoever began it.
func SomeTx(ctx context.Context, tx *database.Tx, kind enum.OperationKind) (bool, error) {
	var n int
	err := tx.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM bulk_operations WHERE kind = ? AND finished_at IS NULL", string(kind))
	if err != nil {
		return false, fmt.Errorf("operations: %w", err)
	}
	return n > 0, nil
}

// ProgressTx writes that an operation has done so much more.
func ProgressTx(ctx context.Context, tx *database.Tx, o *db.BulkOperation, more int) error {
	now := tx.Now()
	o.Status, o.Done = enum.OperationRunning, o.Done+more
	o.Total = max(o.Total, o.Done)
	if o.StartedAt == nil {
		o.StartedAt = &now
	}
	return save(ctx, tx, o, now)
}

// DoneTx ends an operation.
func DoneTx(ctx context.Context, tx *database.Tx, o *db.BulkOperation) error {
	now := tx.Now()
	o.Status, o.FinishedAt, o.Total = enum.OperationDone, &now, o.Done
	if o.StartedAt == nil {
		o.StartedAt = &now
	}
	return save(ctx, tx, o, now)
}

func save(ctx context.Context, tx *database.Tx, o *db.BulkOperation, now time.Time) error {
	o.UpdatedAt = now
	o.Version++
	return database.SaveRows(ctx, tx, o)
}

// Fail ends the operation of a kind that is to be worked on with an error, in a
// transaction of its own. What it has done before stays. When the database is out
// of reach or others are in the way, the operation is left for the next try.
func Fail(ctx context.Context, d *database.DB, kind enum.OperationKind, why error) error {
	if ctx.Err() != nil || errors.Is(why, database.ErrContended) {
		return why
	}
	_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
		var ignored json.RawMessage
		o, err := NextTx(ctx, tx, kind, &ignored)
		if err != nil || o == nil {
			return struct{}{}, err
		}
		now := tx.Now()
		o.Status, o.FinishedAt, o.Failure = enum.OperationFailed, &now, strings.ToValidUTF8(why.Error(), "?")
		return struct{}{}, save(ctx, tx, o, now)
	})
	return errors.Join(why, err)
}
