package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
)

// Tx is an open transaction: Ent's client, hand-written SQL and the queue, all in one.
type Tx struct {
	*db.Client
	runner
	sql *sql.Tx
	now func() time.Time
}

// Dialect is "postgres" or "sqlite3".
func (t *Tx) Dialect() string { return t.dialect }

// SQL is the transaction itself, for what takes one: the job queue.
func (t *Tx) SQL() *sql.Tx { return t.sql }

// Now is the clock of the database, as rows store it.
func (t *Tx) Now() time.Time { return t.now() }

// InTx runs fn in a transaction and commits when it returns no error. Otherwise
// it rolls back and returns the zero value, so that nothing can be shown that was
// not saved. It never retries. Inside fn only the transaction may be used: on
// SQLite the outer client would wait for it for ever.
func InTx[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error)) (T, error) {
	return inTx(ctx, d, fn, false)
}

// InTxPreview runs fn as InTx does and always rolls back, but returns its value:
// what the verb would do.
func InTxPreview[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error)) (T, error) {
	return inTx(ctx, d, fn, true)
}

func inTx[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error), preview bool) (T, error) {
	var zero T
	raw, err := d.writer.BeginTx(ctx, nil)
	if err != nil {
		return zero, fmt.Errorf("database: beginning: %w", err)
	}
	ended := false
	defer func() {
		if !ended { // fn panicked: the panic goes on
			_ = raw.Rollback()
		}
	}()
	bound, err := d.Client.Tx(context.WithValue(ctx, beginKey{}, raw))
	if err != nil {
		return zero, fmt.Errorf("database: beginning: %w", err)
	}
	out, err := fn(&Tx{
		Client: bound.Client(),
		runner: runner{dialect: d.dialect, to: raw},
		sql:    raw,
		now:    d.now,
	})
	ended = true
	if err != nil || preview {
		back := raw.Rollback()
		if err != nil {
			return zero, err
		}
		if back != nil && !errors.Is(back, sql.ErrTxDone) {
			return zero, fmt.Errorf("database: rolling back: %w", back)
		}
		return out, nil
	}
	if err := raw.Commit(); err != nil {
		return zero, fmt.Errorf("database: committing: %w", err)
	}
	return out, nil
}
