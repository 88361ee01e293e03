package licensing

import (
	"context"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/internal/database"
)

// blockChunk is how many customers are changed at once.
const blockChunk = 500

// BlockTx makes every license of customers count as expired from now, whatever
// its dates say, and writes the lines: a customer was disabled, or its partner
// cancelled. Cancelled ones stay as they are.
func BlockTx(ctx context.Context, tx *database.Tx, customerIDs []string, cause string) (Effects, error) {
	now := tx.Now()
	return changeBlock(ctx, tx, customerIDs, cause, func(l *db.License) {
		if l.BlockedAt == nil {
			l.BlockedAt = &now
		}
	})
}

// UnblockTx gives licenses of customers back the dates that they had before BlockTx.
func UnblockTx(ctx context.Context, tx *database.Tx, customerIDs []string, cause string) (Effects, error) {
	return changeBlock(ctx, tx, customerIDs, cause, func(l *db.License) { l.BlockedAt = nil })
}

func changeBlock(ctx context.Context, tx *database.Tx, customerIDs []string, cause string, set func(*db.License)) (Effects, error) {
	effects := NoEffects()
	ids := slices.Sorted(slices.Values(customerIDs))
	if len(ids) > blockChunk {
		// Customers come before pools, all of them.
		for chunk := range slices.Chunk(ids, blockChunk) {
			if _, err := database.LockCustomers(ctx, tx, chunk...); err != nil {
				return Effects{}, fmt.Errorf("licensing: lock customers: %w", err)
			}
		}
	}
	for ids := range slices.Chunk(ids, blockChunk) {
		rows, err := database.LockCustomers(ctx, tx, ids...)
		if err != nil {
			return Effects{}, fmt.Errorf("licensing: lock customers: %w", err)
		}
		books, err := openBooks(ctx, tx, rows, extent{ended: true})
		if err != nil {
			return Effects{}, err
		}
		for _, b := range books {
			for _, h := range b.Holdings {
				for _, l := range h.Licenses {
					if l.CanceledAt == nil {
						b.change(h, l, cause, tx.Now(), set)
					}
				}
			}
		}
		done, err := SaveTx(ctx, tx, "input.id", books...)
		if err != nil {
			return Effects{}, err
		}
		effects.Licenses = append(effects.Licenses, done.Licenses...)
		effects.Lines = append(effects.Lines, done.Lines...)
	}
	return effects, nil
}
