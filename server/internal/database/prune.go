package database

import (
	"context"
	"fmt"
)

// pruneBatch is how many rows one transaction deletes at most, so that others who
// write do not wait for long.
const pruneBatch = 1000

// Prune deletes the rows of a table with an id for which a condition holds, a
// batch in each transaction, and returns how many there were.
func Prune(ctx context.Context, d *DB, table, where string, args ...any) (int64, error) {
	text := "DELETE FROM " + table + " WHERE id IN (SELECT id FROM " + table + " WHERE " + where + " LIMIT ?)"
	args = append(args, pruneBatch)
	for total := int64(0); ; {
		n, err := InTx(ctx, d, func(tx *Tx) (int64, error) { return tx.Exec(ctx, text, args...) })
		if err != nil {
			return total, fmt.Errorf("database: pruning %s: %w", table, err)
		}
		if total += n; n < pruneBatch {
			return total, nil
		}
	}
}
