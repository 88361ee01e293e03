// Package audit keeps who did what, when, through what. It owns audit_events and
// writes nothing else; events are added in the transaction of the change.
package audit

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The actions that change nothing that others see: the feed does not tell of them.
const (
	SignIn           = "user.sign_in"
	ArrangeDashboard = "user.arrange_dashboard"
	export           = "list.export"
)

// Event is one change, as the verb that made it tells it.
type Event struct {
	// ID is its place in the log where that was given before; it is empty for one that
	// comes after all that there is.
	ID                string
	RootID, PartnerID string
	// CustomerID is empty for what concerns no one customer.
	CustomerID string
	ObjectID   string
	// Action is the object and the verb: customer.create.
	Action string
	// Changes and Effects go in as JSON, without secrets; nil is left out.
	Changes, Effects any
}

// Change is a field's value before and after.
type Change struct {
	From any `json:"from"`
	To   any `json:"to"`
}

var columns = []string{
	"id", "created_at", "root_id", "partner_id", "customer_id", "actor_id", "actor_name", "via",
	"object_id", "action", "changes", "effects", "request_id",
}

// manyEvents is from how many on they are loaded in bulk.
const manyEvents = 1000

// RecordTx adds events; the actor is whoever asks in ctx.
func RecordTx(ctx context.Context, tx *database.Tx, events ...Event) error {
	if tx.Preview() {
		return nil // nobody will read them
	}
	v := viewer.From(ctx)
	rows := make([][]any, len(events))
	for i, e := range events {
		changes, err := text(e.Changes)
		if err != nil {
			return err
		}
		effects, err := text(e.Effects)
		if err != nil {
			return err
		}
		var customer any
		if e.CustomerID != "" {
			customer = e.CustomerID
		}
		rows[i] = []any{
			cmp.Or(e.ID, id.New(id.Audit)), tx.Now(), e.RootID, e.PartnerID, customer, v.UserID, v.Name, string(v.Via),
			e.ObjectID, e.Action, changes, effects, v.RequestID,
		}
	}
	if len(rows) < manyEvents {
		return database.Later(ctx, tx, database.Write{Table: "audit_events", Columns: columns, Rows: rows})
	}
	_, err := database.Load(ctx, tx, "audit_events", columns, func(yield func([]any, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	})
	return err
}

func text(v any) (string, error) {
	if v == nil {
		return "", nil
	}
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("audit: %w", err)
	}
	return string(b), nil
}
