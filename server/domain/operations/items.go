package operations

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/bulkoperation"
	"github.com/openlmp/openlmp/ent/db/bulkoperationitem"
	"github.com/openlmp/openlmp/ent/db/predicate"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// MaxItems is how many objects one operation takes on.
const MaxItems = 50_000

// Object is what an operation does something to, as it was when it was asked for.
type Object struct {
	ID      string
	Version int
}

// QueueItemsTx queues an operation on objects, in their order, for whoever asks in
// ctx: it will do what they may do now, and no more. A dry run tries each and changes
// nothing.
func QueueItemsTx(ctx context.Context, tx *database.Tx, kind enum.OperationKind, input any, objects []Object, dryRun bool) (*db.BulkOperation, error) {
	v := viewer.From(ctx)
	text, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("operations: %w", err)
	}
	permissions, err := json.Marshal(slices.Sorted(maps.Keys(v.Permissions)))
	if err != nil {
		return nil, fmt.Errorf("operations: %w", err)
	}
	o := &db.BulkOperation{
		ID: id.New(id.Operation), CreatedAt: tx.Now(), UpdatedAt: tx.Now(), Version: 1, RootID: v.RootID, PartnerID: v.PartnerID,
		Kind: kind, Status: enum.OperationQueued, Input: string(text), Total: len(objects), DryRun: dryRun,
		ActorID: v.UserID, ActorName: v.Name, Via: v.Via, Permissions: string(permissions),
	}
	if err := database.InsertRows(ctx, tx, o); err != nil {
		return nil, err
	}
	columns := []string{"id", "created_at", "root_id", "partner_id", "operation_id", "object_id", "object_version", "outcome", "problems", "effects"}
	_, err = database.Load(ctx, tx, "bulk_operation_items", columns, func(yield func([]any, error) bool) {
		for _, of := range objects {
			row := []any{id.New(id.OperationItem), tx.Now(), v.RootID, v.PartnerID, o.ID, of.ID, of.Version, string(enum.ItemPending), "", ""}
			if !yield(row, nil) {
				return
			}
		}
	})
	return o, err
}

// NextItem is the first item that is to be done of the oldest operation of some kinds
// of a partner; nil when there is none. Partners take turns, so that a long operation
// of one holds up nobody else: whoever waits longest is next, and where a test clock
// stands still whoever has had least. Nothing is locked: an item is done once whoever
// takes it, since it carries the key under which its verb runs.
func NextItem(ctx context.Context, d *database.DB, kinds ...enum.OperationKind) (*db.BulkOperation, *db.BulkOperationItem, error) {
	o, err := d.BulkOperation.Query().Where(open(kinds), oldest(kinds)).
		Order(bulkoperation.ByUpdatedAt(), bulkoperation.ByDone(), bulkoperation.ByID()).First(ctx)
	if db.IsNotFound(err) {
		return nil, nil, nil // nothing to do
	}
	if err != nil {
		return nil, nil, fmt.Errorf("operations: %w", err)
	}
	item, err := d.BulkOperationItem.Query().Where(bulkoperationitem.OperationID(o.ID), bulkoperationitem.OutcomeEQ(enum.ItemPending)).
		Order(bulkoperationitem.ByID()).First(ctx)
	if err != nil && !db.IsNotFound(err) {
		return nil, nil, fmt.Errorf("operations: %w", err)
	}
	return o, item, nil
}

// open are the operations of some kinds that are not over.
func open(kinds []enum.OperationKind) predicate.BulkOperation {
	return bulkoperation.And(bulkoperation.KindIn(kinds...), bulkoperation.FinishedAtIsNil())
}

// oldest are the operations of which their partner has no older one that is open.
func oldest(kinds []enum.OperationKind) predicate.BulkOperation {
	return func(s *sql.Selector) {
		of := sql.Table(bulkoperation.Table).As("older")
		older := sql.Select().From(of)
		open(kinds)(older)
		older.Where(sql.And(
			sql.ColumnsEQ(of.C(bulkoperation.FieldPartnerID), s.C(bulkoperation.FieldPartnerID)),
			sql.ColumnsLT(of.C(bulkoperation.FieldID), s.C(bulkoperation.FieldID)),
		))
		s.Where(sql.NotExists(older))
	}
}

// EffectsOf calls each with the effects of the items of an operation that were done, in
// their order: from one on, "" for all, and before another.
func EffectsOf(ctx context.Context, d *database.DB, operationID, from, before string, each func(effects string) error) error {
	var effects string
	var failed error
	err := database.Scan(ctx, d, []any{&effects}, func() {
		if failed == nil {
			failed = each(effects)
		}
	}, "SELECT effects FROM bulk_operation_items WHERE operation_id = ? AND id >= ? AND id < ? AND outcome = 'DONE' ORDER BY id",
		operationID, from, before)
	if err := errors.Join(err, failed); err != nil {
		return fmt.Errorf("operations: effects of %s: %w", operationID, err)
	}
	return nil
}

// Outcome is what became of an item: Problems say why it was refused, Effects what
// it did or would do.
type Outcome struct {
	Outcome  enum.ItemOutcome
	Problems domain.Problems
	Effects  any
}

// RecordItem writes what became of an item, and how far its operation is; nothing
// when somebody else has done so. An operation without an item to do is over: item
// is nil.
func RecordItem(ctx context.Context, d *database.DB, operationID string, item *db.BulkOperationItem, became Outcome) error {
	_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
		q := tx.BulkOperation.Query().Where(bulkoperation.ID(operationID))
		if tx.Dialect() == dialect.Postgres {
			q.ForUpdate()
		}
		o, err := q.Only(ctx)
		if err != nil {
			return struct{}{}, fmt.Errorf("operations: %w", err)
		}
		if o.FinishedAt != nil {
			return struct{}{}, nil
		}
		if item == nil {
			return struct{}{}, DoneTx(ctx, tx, o)
		}
		problems, effects, err := became.text()
		if err != nil {
			return struct{}{}, err
		}
		n, err := tx.Exec(ctx, "UPDATE bulk_operation_items SET outcome = ?, problems = ?, effects = ? WHERE id = ? AND outcome = 'PENDING'",
			string(became.Outcome), problems, effects, item.ID)
		if err != nil || n == 0 {
			return struct{}{}, err
		}
		if became.Outcome != enum.ItemDone {
			o.Refused++
		}
		return struct{}{}, ProgressTx(ctx, tx, o, 1)
	})
	return err
}

func (o Outcome) text() (problems, effects string, err error) {
	if len(o.Problems) > 0 {
		b, err := json.Marshal(o.Problems)
		if err != nil {
			return "", "", fmt.Errorf("operations: %w", err)
		}
		problems = string(b)
	}
	if o.Effects != nil {
		b, err := json.Marshal(o.Effects)
		if err != nil {
			return "", "", fmt.Errorf("operations: %w", err)
		}
		effects = string(b)
	}
	return problems, effects, nil
}

// ProblemsOf reads why an item was refused.
func ProblemsOf(item *db.BulkOperationItem) (domain.Problems, error) {
	if item.Problems == "" {
		return nil, nil // it was not
	}
	var ps domain.Problems
	if err := json.Unmarshal([]byte(item.Problems), &ps); err != nil {
		return nil, fmt.Errorf("operations: problems of %s: %w", item.ID, err)
	}
	return ps, nil
}
