// Package jobs is the queue of what must happen later: work is a row that is
// written in the transaction of its cause, and runs after it, at least once.
//
// Workers live in their areas and are registered here by kind. A worker may run
// twice for one job and must not mind.
package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivertype"

	"github.com/openlmp/openlmp/server/internal/database"
)

// How often an idle queue looks for work: a job that a transaction has written
// waits for the next look.
const (
	postgresPoll = 200 * time.Millisecond
	sqlitePoll   = 500 * time.Millisecond
)

// Options of New.
type Options struct {
	// Log gets failures; nil is slog's default.
	Log *slog.Logger
	// Workers is how many jobs run at once; 0 is 4.
	Workers int
	// Poll is how often an idle queue looks for work; 0 is what suits the database.
	Poll time.Duration
	// Timeout ends a job that runs longer; 0 is 10 minutes.
	Timeout time.Duration
}

// Args is the payload of a job, stored as JSON. Kind names the worker, as
// area.event: notify.message_due.
type Args interface{ Kind() string }

// Queue takes jobs from New on and runs them from Start to Stop.
type Queue struct {
	db       *database.DB
	driver   riverdriver.Driver[*sql.Tx]
	config   river.Config
	inserter *river.Client[*sql.Tx]
	runner   *river.Client[*sql.Tx]
	workers  *river.Workers
}

// New makes the queue of a migrated database.
func New(d *database.DB, o Options) (*Queue, error) {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Workers == 0 {
		o.Workers = 4
	}
	if o.Timeout == 0 {
		o.Timeout = 10 * time.Minute
	}
	q := &Queue{db: d, workers: river.NewWorkers()}
	if d.Dialect() == dialect.Postgres {
		q.driver = riverdatabasesql.New(d.Writer())
	} else {
		q.driver = riversqlite.New(d.Writer())
	}
	if o.Poll == 0 {
		o.Poll = sqlitePoll
		if d.Dialect() == dialect.Postgres {
			o.Poll = postgresPoll
		}
	}
	// The library tells of every start and every empty look: only what is wrong
	// is worth a line.
	log := slog.New(atLeast{o.Log.Handler(), slog.LevelWarn})
	q.config = river.Config{
		Logger:            log,
		Workers:           q.workers,
		Queues:            map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: o.Workers}},
		FetchPollInterval: o.Poll,
		FetchCooldown:     min(o.Poll, 100*time.Millisecond),
		JobTimeout:        o.Timeout,
		// A job that runs for longer was left by a server that is gone.
		RescueStuckJobsAfter: o.Timeout + time.Minute,
		ErrorHandler:         failures{o.Log},
	}
	var err error
	if q.inserter, err = river.NewClient(q.driver, &river.Config{Logger: log}); err != nil {
		return nil, fmt.Errorf("jobs: %w", err)
	}
	return q, nil
}

// Register gives the worker of a kind of job. A job whose worker returns an error
// is tried again, later and later, for about three weeks.
func Register[A Args](q *Queue, work func(ctx context.Context, args A) error) {
	river.AddWorker(q.workers, river.WorkFunc(func(ctx context.Context, job *river.Job[A]) error {
		return work(ctx, job.Args)
	}))
}

// Every runs a job at intervals, on one server at a time, and once at the start.
// One that fails is not tried again before its next turn. It is for before Start.
func Every(q *Queue, interval time.Duration, args Args) {
	q.config.PeriodicJobs = append(q.config.PeriodicJobs, river.NewPeriodicJob(
		river.PeriodicInterval(interval),
		func() (river.JobArgs, *river.InsertOpts) { return args, &river.InsertOpts{MaxAttempts: 1} },
		&river.PeriodicJobOpts{RunOnStart: true},
	))
}

// Insert writes a job in tx; it runs when tx is committed, within a second.
func (q *Queue) Insert(ctx context.Context, tx *database.Tx, args Args) error {
	return q.insert(ctx, tx, args, nil)
}

// InsertAt writes a job in tx that runs at an instant of the real clock.
func (q *Queue) InsertAt(ctx context.Context, tx *database.Tx, at time.Time, args Args) error {
	return q.insert(ctx, tx, args, &river.InsertOpts{ScheduledAt: at.UTC()})
}

// InsertMany writes many jobs in tx, on PostgreSQL with one statement.
func (q *Queue) InsertMany(ctx context.Context, tx *database.Tx, args []Args) error {
	if len(args) == 0 {
		return nil
	}
	params := make([]river.InsertManyParams, len(args))
	for i, a := range args {
		params[i] = river.InsertManyParams{Args: a}
	}
	raw, err := tx.SQL(ctx)
	if err != nil {
		return err
	}
	if _, err := q.inserter.InsertManyFastTx(ctx, raw, params); err != nil {
		return fmt.Errorf("jobs: queuing %d jobs: %w", len(args), err)
	}
	return nil
}

// Start runs jobs until Stop. All kinds must be registered before.
func (q *Queue) Start(ctx context.Context) error {
	if q.runner != nil {
		return errors.New("jobs: started twice")
	}
	if err := q.recover(ctx); err != nil {
		return err
	}
	config := q.config
	runner, err := river.NewClient(q.driver, &config)
	if err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	if err := runner.Start(ctx); err != nil {
		return fmt.Errorf("jobs: starting: %w", err)
	}
	q.runner = runner
	return nil
}

// Stop takes no new jobs and waits for those that run; when ctx ends before, they
// are canceled and will be tried again.
func (q *Queue) Stop(ctx context.Context) error {
	if q.runner == nil {
		return nil
	}
	if err := q.runner.Stop(ctx); err == nil {
		return nil
	}
	hurry, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := q.runner.StopAndCancel(hurry); err != nil {
		return fmt.Errorf("jobs: stopping: %w", err)
	}
	return nil
}

// recover takes up what a server was doing when it was killed. SQLite has one
// server, so that all that is marked as running is left over; on PostgreSQL
// another may be at it, and the queue waits for the job's time to be over.
func (q *Queue) recover(ctx context.Context) error {
	if q.db.Dialect() == dialect.Postgres {
		return nil
	}
	if _, err := q.db.Exec(ctx, "UPDATE river_job SET state = 'available' WHERE state = 'running'"); err != nil {
		return fmt.Errorf("jobs: taking up what was left: %w", err)
	}
	return nil
}

func (q *Queue) insert(ctx context.Context, tx *database.Tx, args Args, opts *river.InsertOpts) error {
	raw, err := tx.SQL(ctx)
	if err != nil {
		return err
	}
	if _, err := q.inserter.InsertTx(ctx, raw, args, opts); err != nil {
		return fmt.Errorf("jobs: queuing %s: %w", args.Kind(), err)
	}
	return nil
}

// failures writes a line for each try that failed.
type failures struct{ log *slog.Logger }

// HandleError tells of an error.
func (f failures) HandleError(ctx context.Context, job *rivertype.JobRow, err error) *river.ErrorHandlerResult {
	level := slog.LevelWarn
	if job.Attempt >= job.MaxAttempts {
		level = slog.LevelError
	}
	f.log.Log(ctx, level, "a job failed", "kind", job.Kind, "job", job.ID, "try", job.Attempt, "error", err)
	return nil
}

// HandlePanic tells of a panic.
func (f failures) HandlePanic(ctx context.Context, job *rivertype.JobRow, value any, trace string) *river.ErrorHandlerResult {
	f.log.ErrorContext(ctx, "a job panicked", "kind", job.Kind, "job", job.ID, "try", job.Attempt, "panic", value, "trace", trace)
	return nil
}

// atLeast drops what is below a level, and what a stop has cut off.
type atLeast struct {
	slog.Handler
	level slog.Level
}

// Enabled reports whether a record is worth making.
func (h atLeast) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= h.level && h.Handler.Enabled(ctx, l)
}

// Handle drops what is told after the end of ctx: the library was told to stop, and
// what it was at came to nothing.
func (h atLeast) Handle(ctx context.Context, r slog.Record) error {
	if ctx.Err() != nil {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs returns a handler with attributes.
func (h atLeast) WithAttrs(a []slog.Attr) slog.Handler {
	return atLeast{h.Handler.WithAttrs(a), h.level}
}

// WithGroup returns a handler with a group.
func (h atLeast) WithGroup(name string) slog.Handler {
	return atLeast{h.Handler.WithGroup(name), h.level}
}
