package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// clockRow is the id of the one row that a test database's clock has.
const clockRow = "clock"

// ErrNoTestClock: the database runs on the world's time.
var ErrNoTestClock = errors.New("database: there is no test clock")

// TestClock reads the clock of a test database; inside a transaction it holds it
// until the end. It returns ErrNoTestClock for an ordinary database.
func TestClock(ctx context.Context, q Querier) (time.Time, error) {
	lock := ""
	if _, ok := q.(*Tx); ok {
		lock = q.ForUpdate()
	}
	var now time.Time
	err := q.QueryOne(ctx, []any{&now}, "SELECT now FROM test_clocks WHERE id = ?"+lock, clockRow)
	if errors.Is(err, sql.ErrNoRows) {
		return time.Time{}, ErrNoTestClock
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("database: reading the test clock: %w", err)
	}
	return now.UTC(), nil
}

// AdvanceTestClock moves the clock of a test database on. It returns
// ErrNoTestClock for an ordinary database, and for a clock that is ahead already.
func AdvanceTestClock(ctx context.Context, tx *Tx, to time.Time) error {
	n, err := tx.Exec(ctx, "UPDATE test_clocks SET now = ? WHERE id = ? AND now <= ?", to, clockRow, to)
	if err != nil {
		return fmt.Errorf("database: advancing the test clock: %w", err)
	}
	if n == 0 {
		return fmt.Errorf("%w, or it is ahead already", ErrNoTestClock)
	}
	return nil
}

// SetTestClock gives a database a test clock, which stands at an instant.
func SetTestClock(ctx context.Context, tx *Tx, at time.Time) error {
	return Insert(ctx, tx, "test_clocks", []string{"id", "now"}, [][]any{{clockRow, at}})
}
