package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
)

// Tx is an open transaction: Ent's client, hand-written SQL and the queue, all in one.
type Tx struct {
	*db.Client
	runner
	late *late
	// instant of the transaction, and the clock that it is read from; nil for one
	// that stands still.
	instant *time.Time
	clock   func() time.Time
	preview bool
}

// Dialect is "postgres" or "sqlite3".
func (t *Tx) Dialect() string { return t.dialect }

// SQL is the transaction itself, for what takes one: the job queue. What was put
// off (see Later) does not go out before it.
func (t *Tx) SQL(ctx context.Context) (*sql.Tx, error) {
	err := t.late.to.begin(ctx)
	return t.late.to.tx, err
}

// Preview tells that nothing of the transaction will stay.
func (t *Tx) Preview() bool { return t.preview }

// ForUpdate ends a SELECT that locks its rows; a preview locks none, and keeps nobody
// waiting.
func (t *Tx) ForUpdate() string {
	if t.preview {
		return ""
	}
	return t.runner.ForUpdate()
}

// Now is the instant of the transaction, as rows store it: all that it writes is of
// one moment. That is when it began, or when it last locked customers: what waited
// for another transaction comes after it.
func (t *Tx) Now() time.Time { return *t.instant }

// tick reads the clock anew.
func (t *Tx) tick() {
	if t.clock != nil {
		*t.instant = t.clock()
	}
}

// At is the transaction with its clock standing at an instant: for what a test
// clock that moves brings about on its way.
func (t *Tx) At(now time.Time) *Tx {
	at := *t
	at.instant, at.clock = &now, nil
	return &at
}

// InTx runs fn in a transaction and commits when it returns no error. Otherwise
// it rolls back and returns the zero value, so that nothing can be shown that was
// not saved. Inside fn only the transaction may be used: on SQLite the outer
// client would wait for it for ever.
//
// When PostgreSQL gives up the transaction in favour of another, fn runs again in
// a new one, so it may change nothing but the database. It returns ErrContended
// when that was of no use, or when another process holds a SQLite database.
func InTx[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error)) (T, error) {
	return inTxs(ctx, d, fn, false)
}

// InTxPreview runs fn as InTx does and always rolls back, but returns its value:
// what the verb would do. On PostgreSQL it sees the database as of one moment, but for
// what it reads alone (see Alone), and neither locks rows nor waits for those who do.
func InTxPreview[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error)) (T, error) {
	return inTxs(ctx, d, fn, true)
}

// ErrContended: others were changing the same rows every time. Nothing was saved;
// the same call may go through a moment later.
var ErrContended = errors.New("database: others are changing the same rows")

const (
	// maxTries is how often a transaction is run that loses against others.
	maxTries = 4
	// pause, doubled with each try, is how long at most to wait for the next.
	pause = 10 * time.Millisecond
)

func inTxs[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error), preview bool) (T, error) {
	for try := 1; ; try++ {
		out, err := inTx(ctx, d, fn, preview)
		switch {
		case isBusy(err), lost(err) && try == maxTries: // SQLite has waited already, for as long as it was told to
			return out, fmt.Errorf("%w: %w", ErrContended, err)
		case !lost(err):
			return out, err
		}
		// Not as long as the other, or the two would meet again.
		select {
		case <-time.After(rand.N(pause << try)):
		case <-ctx.Done():
			return out, ctx.Err()
		}
	}
}

func inTx[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error), preview bool) (T, error) {
	var zero T
	raw := &span{db: d.writer, steady: preview && d.dialect == dialect.Postgres}
	if !raw.steady {
		if err := raw.begin(ctx); err != nil {
			return zero, err
		}
	}
	ended := false
	defer func() {
		if !ended { // fn panicked: the panic goes on
			_ = raw.rollback()
		}
	}()
	to := &late{dialect: d.dialect, to: raw}
	bound, err := d.Client.Tx(context.WithValue(ctx, beginKey{}, to))
	if err != nil {
		return zero, fmt.Errorf("database: beginning: %w", err)
	}
	now := d.now()
	out, err := fn(&Tx{
		Client:  bound.Client(),
		runner:  runner{dialect: d.dialect, to: to},
		late:    to,
		instant: &now, clock: d.now,
		preview: preview,
	})
	if err == nil && (!preview || to.refusable()) {
		err = to.flush(ctx)
	}
	ended = true
	if err == nil && raw.steady {
		// The answer is whole and nothing is locked: nobody waits for the end, and a
		// connection that cannot end it is given up by its pool.
		end := func() { _ = raw.rollback() }
		if raw.tx == nil {
			end() // there is nothing to send
		} else {
			d.ending.Go(end)
		}
		return out, nil
	}
	if err != nil || preview {
		back := raw.rollback()
		if err != nil {
			return zero, err
		}
		if back != nil && !errors.Is(back, sql.ErrTxDone) {
			return zero, fmt.Errorf("database: rolling back: %w", back)
		}
		return out, nil
	}
	if err := raw.tx.Commit(); err != nil {
		return zero, fmt.Errorf("database: committing: %w", err)
	}
	return out, nil
}
