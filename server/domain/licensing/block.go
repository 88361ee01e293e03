package licensing

import (
	"context"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/predicate"
	"github.com/openlmp/openlmp/server/internal/database"
)

// blockChunk is how many customers are changed with one statement.
const blockChunk = 500

// BlockTx makes every licence of customers count as expired from now, whatever
// its dates say, and writes the lines: a customer was disabled, or its partner
// cancelled. Cancelled and blocked ones stay as they are.
func BlockTx(ctx context.Context, tx *database.Tx, customerIDs []string, cause string) (Effects, error) {
	now := tx.Now()
	return changeBlock(ctx, tx, customerIDs, cause, license.BlockedAtIsNil(), func(l *db.License) { l.BlockedAt = &now })
}

// UnblockTx gives licences of customers back the dates that they had before BlockTx.
func UnblockTx(ctx context.Context, tx *database.Tx, customerIDs []string, cause string) (Effects, error) {
	return changeBlock(ctx, tx, customerIDs, cause, license.BlockedAtNotNil(), func(l *db.License) { l.BlockedAt = nil })
}

func changeBlock(ctx context.Context, tx *database.Tx, customerIDs []string, cause string, which predicate.License, set func(*db.License)) (Effects, error) {
	now := tx.Now()
	effects := NoEffects()
	for ids := range slices.Chunk(customerIDs, blockChunk) {
		rows, err := tx.License.Query().Where(license.CustomerIDIn(ids...), license.CanceledAtIsNil(), which).
			WithProduct().WithAssignment(func(q *db.AssignmentQuery) { q.WithPlan() }).Order(license.ByID()).All(ctx)
		if err != nil {
			return Effects{}, fmt.Errorf("licensing: block: %w", err)
		}
		if len(rows) == 0 {
			continue
		}
		changes := make([]Change, len(rows))
		for i, before := range rows {
			after := *before
			set(&after)
			changes[i] = changeOf(before, &after, cause, now)
		}
		_, err = tx.Exec(ctx, `UPDATE licenses SET blocked_at = ?, updated_at = ?, version = version + 1 WHERE `+
			tx.In("customer_id")+` AND canceled_at IS NULL AND (blocked_at IS NULL) = ?`,
			changes[0].After.BlockedAt, now, tx.List(ids), changes[0].After.BlockedAt != nil)
		if err != nil {
			return Effects{}, fmt.Errorf("licensing: block: %w", err)
		}
		if err := recordTx(ctx, tx, &effects, changes); err != nil {
			return Effects{}, err
		}
		_, err = tx.Exec(ctx, `UPDATE customers SET holdings_version = holdings_version + 1 WHERE `+tx.In("id"), tx.List(ids))
		if err != nil {
			return Effects{}, fmt.Errorf("licensing: block: %w", err)
		}
	}
	return effects, nil
}
