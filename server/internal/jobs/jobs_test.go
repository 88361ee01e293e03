package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

type greet struct {
	Name string `json:"name"`
}

func (greet) Kind() string { return "test.greeted" }

type tick struct{}

func (tick) Kind() string { return "test.ticked" }

func start(t *testing.T, url string, prepare func(*jobs.Queue)) (*database.DB, *jobs.Queue) {
	t.Helper()
	d, err := database.Open(t.Context(), url, database.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	q, err := jobs.New(d, jobs.Options{Log: slog.New(slog.DiscardHandler), Poll: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	prepare(q)
	if err := q.Start(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := q.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return d, q
}

func insert(t *testing.T, d *database.DB, fn func(tx *database.Tx) error) error {
	t.Helper()
	_, err := database.InTx(t.Context(), d, func(tx *database.Tx) (struct{}, error) { return struct{}{}, fn(tx) })
	return err
}

func wait[T any](t *testing.T, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(20 * time.Second):
		t.Fatal("the job did not run")
		panic("unreachable")
	}
}

func TestQueue(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ran := make(chan string, 100)
		d, q := start(t, url, func(q *jobs.Queue) {
			jobs.Register(q, func(_ context.Context, a greet) error {
				switch {
				case a.Name == "hopeless":
					ran <- a.Name
					return errors.New("no")
				case a.Name == "panics":
					ran <- a.Name
					panic("at the disco")
				}
				ran <- a.Name
				return nil
			})
		})
		t.Run("runs_what_is_committed", func(t *testing.T) {
			cause := errors.New("no")
			err := insert(t, d, func(tx *database.Tx) error {
				if err := q.Insert(t.Context(), tx, greet{"lost"}); err != nil {
					return err
				}
				return cause
			})
			if !errors.Is(err, cause) {
				t.Fatal(err)
			}
			if err := insert(t, d, func(tx *database.Tx) error { return q.Insert(t.Context(), tx, greet{"Mira"}) }); err != nil {
				t.Fatal(err)
			}
			if got := wait(t, ran); got != "Mira" {
				t.Error(got)
			}
		})
		t.Run("many", func(t *testing.T) {
			var args []jobs.Args
			for range 50 {
				args = append(args, greet{"one of many"})
			}
			counting, counter := database.WithCounter(t.Context())
			if err := insert(t, d, func(tx *database.Tx) error { return q.InsertMany(counting, tx, args) }); err != nil {
				t.Fatal(err)
			}
			for range 50 {
				wait(t, ran)
			}
			t.Log(counter.Count(), "statements")
		})
		t.Run("failures_end_alone", func(t *testing.T) {
			if err := insert(t, d, func(tx *database.Tx) error {
				return q.InsertMany(t.Context(), tx, []jobs.Args{greet{"hopeless"}, greet{"panics"}, greet{"fine"}})
			}); err != nil {
				t.Fatal(err)
			}
			got := wait(t, ran) + wait(t, ran) + wait(t, ran)
			for _, w := range []string{"hopeless", "panics", "fine"} {
				if !strings.Contains(got, w) {
					t.Errorf("%s did not run: %s", w, got)
				}
			}
		})
		t.Run("later", func(t *testing.T) {
			if err := insert(t, d, func(tx *database.Tx) error {
				return q.InsertAt(t.Context(), tx, time.Now().Add(time.Hour), greet{"tomorrow"})
			}); err != nil {
				t.Fatal(err)
			}
			var n int
			if err := d.QueryOne(t.Context(), []any{&n}, "SELECT count(*) FROM river_job WHERE state = 'scheduled'"); err != nil || n != 1 {
				t.Error(n, err)
			}
		})
	})
}

func TestEvery(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ticks := make(chan struct{}, 10)
		start(t, url, func(q *jobs.Queue) {
			jobs.Register(q, func(context.Context, tick) error { ticks <- struct{}{}; return nil })
			jobs.Every(q, time.Second, tick{})
		})
		wait(t, ticks)
		wait(t, ticks)
	})
}

func TestStopWaits(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		begun, finish := make(chan struct{}), make(chan struct{})
		var done sync.WaitGroup
		done.Add(1)
		var finished atomic.Bool
		d, q := start(t, url, func(q *jobs.Queue) {
			jobs.Register(q, func(context.Context, greet) error {
				defer done.Done()
				close(begun)
				<-finish
				finished.Store(true)
				return nil
			})
		})
		if err := insert(t, d, func(tx *database.Tx) error { return q.Insert(t.Context(), tx, greet{"slow"}) }); err != nil {
			t.Fatal(err)
		}
		wait(t, begun)
		stopped := make(chan error, 1)
		go func() { stopped <- q.Stop(context.Background()) }()
		close(finish)
		if err := wait(t, stopped); err != nil {
			t.Fatal(err)
		}
		done.Wait()
		if !finished.Load() {
			t.Error("the job was cut off")
		}
	})
}

func TestTakesUpWhatWasLeft(t *testing.T) {
	t.Parallel()
	d, err := database.Open(t.Context(), cluster.SQLite(t), database.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	options := jobs.Options{Log: slog.New(slog.DiscardHandler), Poll: 20 * time.Millisecond}
	killed, err := jobs.New(d, options)
	if err != nil {
		t.Fatal(err)
	}
	if err := insert(t, d, func(tx *database.Tx) error {
		if err := killed.Insert(t.Context(), tx, greet{"Mira"}); err != nil {
			return err
		}
		_, err := tx.Exec(t.Context(), "UPDATE river_job SET state = 'running', attempt = 1")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	q, err := jobs.New(d, options)
	if err != nil {
		t.Fatal(err)
	}
	ran := make(chan string, 1)
	jobs.Register(q, func(_ context.Context, a greet) error { ran <- a.Name; return nil })
	if err := q.Start(context.Background()); err != nil {
		t.Fatal(err)
	}
	wait(t, ran)
	if err := q.Stop(context.Background()); err != nil {
		t.Error(err)
	}
}
