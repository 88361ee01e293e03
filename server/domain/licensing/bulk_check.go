package licensing

import (
	"context"
	"encoding/json"
	"maps"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/internal/database"
)

// A check of a bulk verb tries each item in a transaction that leaves nothing. What the
// items before would have taken from the pools is gone for the next all the same, or
// the check would promise the same units to several.

// drawn is what a check has moved so far, by pool; negative where units were taken.
type drawn map[string]int

func (d drawn) add(effects []catalog.PoolEffect) {
	for _, e := range effects {
		d[e.PoolID] += e.After - e.Before
	}
}

// checking is the check of an operation as far as it has come.
type checking struct {
	operationID, next string
	drawn             drawn
}

// before brings the check up to an item, from what its rows have recorded: another
// server may have done some of them, or this one before it was killed.
func (c *checking) before(ctx context.Context, d *database.DB, item *db.BulkOperationItem) error {
	if c.operationID != item.OperationID {
		*c = checking{operationID: item.OperationID, drawn: drawn{}}
	}
	err := operations.EffectsOf(ctx, d, item.OperationID, c.next, item.ID, func(text string) error {
		var effects struct{ Pools []catalog.PoolEffect }
		if err := json.Unmarshal([]byte(text), &effects); err != nil {
			return err
		}
		c.drawn.add(effects.Pools)
		return nil
	})
	if err != nil {
		*c = checking{}
		return err
	}
	c.next = item.ID
	return nil
}

type drawnKey struct{}

// drawing is one item of a check: before is what those before it have moved, now what
// its transaction has, which begins anew when it is tried again.
type drawing struct {
	before, now drawn
	tx          *database.Tx
}

// with gives a context what the check has moved.
func (c *checking) with(ctx context.Context) context.Context {
	return context.WithValue(ctx, drawnKey{}, &drawing{before: c.drawn})
}

// drawnTx is what a check has moved as of a transaction of it; nil outside of one.
func drawnTx(ctx context.Context, tx *database.Tx) drawn {
	d, _ := ctx.Value(drawnKey{}).(*drawing)
	if d == nil || !tx.Preview() {
		return nil
	}
	if d.tx != tx {
		d.tx, d.now = tx, maps.Clone(d.before)
	}
	return d.now
}
