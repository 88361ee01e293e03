package licensing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

const (
	// lookEvery is how often it is looked whether something has fallen due.
	lookEvery = time.Minute
	// dueChunk is how many due licenses one transaction deals with at most, beside
	// what else their customers have due by then. It bounds memory, and how long a
	// verb on one of these customers waits.
	dueChunk = 500
	// timesTurn is whose turn it is among the servers to let time act.
	timesTurn = "licensing.time"
)

// timePassed is the job that does what time brings.
type timePassed struct{}

// Kind of the job.
func (timePassed) Kind() string { return "licensing.time_passed" }

// Register makes the queue let time act: at the start, each minute, and when the
// clock of a test database is to move. It adds up steps, and works on bulk verbs too.
func (s *Service) Register(q *jobs.Queue) {
	jobs.Register(q, func(ctx context.Context, _ timePassed) error {
		return errors.Join(s.AdvanceClock(ctx), s.CrossDue(ctx))
	})
	jobs.Every(q, lookEvery, timePassed{})
	jobs.Register(q, func(ctx context.Context, _ stepsGrew) error { return s.FoldSteps(ctx) })
	jobs.Every(q, foldEvery, stepsGrew{})
	s.registerBulk(q)
	s.wake = func(ctx context.Context, tx *database.Tx) error { return q.Insert(ctx, tx, timePassed{}) }
}

// CrossDue crosses every border that licenses have come to, oldest first over all
// customers (spec 5.1, rows 10 and 39). Each chunk is one transaction: one that
// is killed has done nothing. Two servers take turns; a verb that was first has
// left nothing to do.
//
// A customer whose chunk cannot be written is left out and named in the error, so
// that it keeps nobody else waiting.
func (s *Service) CrossDue(ctx context.Context) error {
	ctx = asTime(ctx)
	var failed []error
	var left []string
	for limit := s.chunk; ; {
		var found due
		n, err := database.InTx(ctx, s.db, func(tx *database.Tx) (n int, err error) {
			if err := database.LockName(ctx, tx, timesTurn); err != nil {
				return 0, fmt.Errorf("licensing: turn: %w", err)
			}
			now := tx.Now()
			if found, err = nextDue(ctx, tx, now, limit, left); err != nil || len(found.customers) == 0 {
				return 0, err
			}
			return len(found.customers), crossTx(ctx, tx, found, &now)
		})
		switch {
		case err == nil && n == 0:
			return errors.Join(failed...)
		case err == nil:
			limit = min(2*limit, s.chunk)
		case ctx.Err() != nil || errors.Is(err, database.ErrContended) || len(found.customers) == 0:
			return errors.Join(append(failed, err)...)
		case limit > 1:
			limit = max(limit/8, 1)
		default:
			left = append(left, found.customers...)
			failed = append(failed, fmt.Errorf("customer %s: %w", found.customers[0], err))
		}
	}
}

// due are the customers of the licenses and scheduled updates that fell due first.
type due struct {
	customers []string
	// found is how many of those that were.
	found int
	// horizon is when the last of them did: nothing anywhere fell due before it
	// that is not among them.
	horizon time.Time
}

// nextDue finds what fell due first until an instant, but for some customers.
func nextDue(ctx context.Context, tx *database.Tx, until time.Time, limit int, without []string) (d due, err error) {
	cond, args := "", []any{until}
	if len(without) > 0 {
		cond, args = " AND NOT ("+tx.In("customer_id")+")", append(args, tx.List(without))
	}
	args = append(args, limit)
	of := func(table string) string {
		return "SELECT * FROM (SELECT customer_id, due_at, id FROM " + table + " WHERE due_at <= ?" + cond + " ORDER BY due_at, id LIMIT ?) " + table
	}
	rows, err := tx.Query(ctx, "SELECT customer_id, due_at FROM ("+of("licenses")+" UNION ALL "+of("scheduled_updates")+
		") d ORDER BY due_at, id LIMIT ?", append(slices.Concat(args, args), limit)...)
	if err != nil {
		return due{}, fmt.Errorf("licensing: due: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	seen := map[string]bool{}
	for rows.Next() {
		var id string
		if err := rows.Scan(&id, &d.horizon); err != nil {
			return due{}, fmt.Errorf("licensing: due: %w", err)
		}
		d.found++
		if !seen[id] {
			seen[id] = true
			d.customers = append(d.customers, id)
		}
	}
	d.horizon = database.Instant(d.horizon)
	return d, rows.Err()
}

// crossTx locks customers and crosses their borders up to the horizon; ran is as
// in settle. What a verb has settled meanwhile is due no more.
func crossTx(ctx context.Context, tx *database.Tx, d due, ran *time.Time) error {
	customers, err := database.LockCustomers(ctx, tx, d.customers...)
	if err != nil {
		return fmt.Errorf("licensing: lock customers: %w", err)
	}
	books, err := loadBooks(ctx, tx, customers, extent{})
	if err != nil {
		return err
	}
	if err := stockUp(ctx, tx, books, d.horizon); err != nil {
		return err
	}
	settle(books, d.horizon, ran)
	_, err = SaveTx(ctx, tx, "input", books...)
	return err
}

// asTime is a context in which time itself acts.
func asTime(ctx context.Context) context.Context {
	return viewer.System(ctx, "system", enum.ViaSystem)
}
