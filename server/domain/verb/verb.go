// Package verb runs what changes something: one transaction, previewed or
// committed, and answered again to a retry under the same key.
package verb

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrUnauthenticated: nobody is asking.
var ErrUnauthenticated = errors.New("verb: unauthenticated")

// ErrIdempotencyMismatch: the key was used for another request.
var ErrIdempotencyMismatch = errors.New("verb: idempotency key used for another request")

// Call is one call of a verb.
type Call struct {
	// Name of the mutation, such as customerCreate.
	Name string
	// Input as the mutation took it; a retry must bring the same.
	Input any
	// DryRun: do it all, answer the effects, and roll back.
	DryRun bool
}

// None are the effects of verbs that have none to tell.
type None struct{}

// Done is what a verb did.
type Done[E any] struct {
	// ID of the object; empty in a dry run.
	ID      string
	Effects E
}

// Run runs fn in one transaction. With an idempotency key the first call
// records what it did, a twin waits for it, and a later one is answered from the
// record. Failures and dry runs leave none.
//
// fn may run more than once, see database.InTx; when others are in the way every
// time, Run returns a CONFLICT that asks to try again.
func Run[E any](ctx context.Context, d *database.DB, call Call, fn func(*database.Tx) (Done[E], error)) (Done[E], error) {
	done, err := run(ctx, d, call, fn)
	if errors.Is(err, database.ErrContended) {
		err = errors.Join(domain.Refuse(domain.CodeConflict, "",
			"Others are changing the same things at this moment. Nothing was saved; try again."), err)
	}
	return done, err
}

func run[E any](ctx context.Context, d *database.DB, call Call, fn func(*database.Tx) (Done[E], error)) (Done[E], error) {
	v := viewer.From(ctx)
	if v == nil {
		return Done[E]{}, ErrUnauthenticated
	}
	if call.DryRun {
		done, err := database.InTxPreview(ctx, d, fn)
		done.ID = ""
		return done, err
	}
	if v.IdempotencyKey == "" {
		return database.InTx(ctx, d, fn)
	}
	key, hash, err := fingerprint(v, call)
	if err != nil {
		return Done[E]{}, err
	}
	return database.InTx(ctx, d, func(tx *database.Tx) (Done[E], error) {
		fresh, err := tx.Exec(ctx, `INSERT INTO idempotency_keys (id, hash, object_id, effects, created_at)
			VALUES (?, ?, '', '', ?) ON CONFLICT (id) DO NOTHING`, key, hash, tx.Now())
		if err != nil {
			return Done[E]{}, fmt.Errorf("verb: claiming the key: %w", err)
		}
		if fresh == 0 {
			return replay[E](ctx, tx, key, hash)
		}
		done, err := fn(tx)
		if err != nil {
			return done, err
		}
		effects, err := json.Marshal(done.Effects)
		if err != nil {
			return done, fmt.Errorf("verb: recording effects: %w", err)
		}
		return done, database.UpdateLater(ctx, tx, "idempotency_keys",
			`UPDATE idempotency_keys SET object_id = ?, effects = ? WHERE id = ?`, done.ID, string(effects), key)
	})
}

// replay answers from the record.
func replay[E any](ctx context.Context, tx *database.Tx, key, hash string) (Done[E], error) {
	var done Done[E]
	var was, effects string
	err := tx.QueryOne(ctx, []any{&was, &done.ID, &effects},
		`SELECT hash, object_id, effects FROM idempotency_keys WHERE id = ?`, key)
	if err != nil {
		return done, fmt.Errorf("verb: reading the key: %w", err)
	}
	if was != hash {
		return Done[E]{}, ErrIdempotencyMismatch
	}
	return done, json.Unmarshal([]byte(effects), &done.Effects)
}

// fingerprint is the record's id, which no other actor can name, and the hash of
// what was asked.
func fingerprint(v *viewer.Viewer, call Call) (key, hash string, err error) {
	input, err := json.Marshal(call.Input)
	if err != nil {
		return "", "", fmt.Errorf("verb: reading the input: %w", err)
	}
	actor := v.UserID
	if v.TokenID != "" {
		actor = v.TokenID
	}
	return digest(actor, v.IdempotencyKey), digest(call.Name, string(input)), nil
}

func digest(a, b string) string {
	h := sha256.New()
	h.Write([]byte(a))
	h.Write([]byte{0})
	h.Write([]byte(b))
	return hex.EncodeToString(h.Sum(nil))
}
