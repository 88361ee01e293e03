package app

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
)

// refresh is how often a server looks whether another has moved the test clock.
const refresh = 500 * time.Millisecond

// Clock is the world's, or that of a test database, which only moves when it is
// advanced.
type Clock struct {
	test atomic.Pointer[time.Time]
	db   *database.DB
}

// Now is the time.
func (c *Clock) Now() time.Time {
	if t := c.test.Load(); t != nil {
		return *t
	}
	return time.Now() //nolint:forbidigo // the one place where the world's time comes in
}

// Test is the time of a test database; nil on an ordinary one.
func (c *Clock) Test() *time.Time { return c.test.Load() }

// Advance moves the clock of a test database on, for this server at once and for
// others within a second.
func (c *Clock) Advance(ctx context.Context, to time.Time) error {
	ctx = viewer.System(ctx, "clock", enum.ViaSystem)
	to = database.Instant(to)
	_, err := database.InTx(ctx, c.db, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, database.AdvanceTestClock(ctx, tx, to)
	})
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	c.test.Store(&to)
	return nil
}

// read takes over what the database says.
func (c *Clock) read(ctx context.Context) error {
	now, err := database.TestClock(ctx, c.db)
	if errors.Is(err, database.ErrNoTestClock) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	c.test.Store(&now)
	return nil
}

// watch follows the clock of a test database until ctx ends.
func (c *Clock) watch(ctx context.Context) {
	if c.Test() == nil {
		return
	}
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			_ = c.read(ctx) // the next look may succeed
		}
	}
}

// ErrNotEmpty is a database that cannot become a test database any more.
var ErrNotEmpty = errors.New("only an empty database can be given a test clock")

// MakeTest marks a migrated, empty database as a test database whose clock
// stands at an instant. It returns ErrNotEmpty for any other.
func MakeTest(ctx context.Context, d *database.DB, at time.Time) error {
	ctx = viewer.System(ctx, "clock", enum.ViaCommand)
	_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
		var n int
		if err := tx.QueryOne(ctx, []any{&n}, `SELECT (SELECT count(*) FROM partners) + (SELECT count(*) FROM products)
			+ (SELECT count(*) FROM users) + (SELECT count(*) FROM test_clocks)`); err != nil {
			return struct{}{}, err
		}
		if n > 0 {
			return struct{}{}, ErrNotEmpty
		}
		return struct{}{}, database.SetTestClock(ctx, tx, at)
	})
	return err
}
