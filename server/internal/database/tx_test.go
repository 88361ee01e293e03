package database_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// TestInTxAgainstOthers has each transaction write two rows in an order of its own.
func TestInTxAgainstOthers(t *testing.T) {
	t.Parallel()
	rename := func(ctx context.Context, tx *database.Tx, id, name string) error {
		_, err := tx.Exec(ctx, "UPDATE customers SET city = city || ? WHERE id = ?", name, id)
		return err
	}
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		_, made := seed(t, ctx, d, "Acme", "Birch")
		cross := func(first, second string, between func()) (struct{}, error) {
			return database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				if err := rename(ctx, tx, first, "+"); err != nil {
					return none(err)
				}
				between()
				return none(rename(ctx, tx, second, "+"))
			})
		}
		t.Run("of_two_in_opposite_order_both_are_saved_once", func(t *testing.T) {
			var met sync.WaitGroup // both hold their first row; SQLite's one writer never lets them
			met.Add(2)
			runs := atomic.Int32{}
			between := func() {
				if d.Dialect() == "postgres" && runs.Add(1) <= 2 {
					met.Done()
					met.Wait()
				}
			}
			var wait sync.WaitGroup
			errs := make([]error, 2)
			for i := range errs {
				wait.Go(func() { _, errs[i] = cross(made[i].ID, made[1-i].ID, between) })
			}
			wait.Wait()
			if err := errors.Join(errs...); err != nil {
				t.Fatal(err)
			}
			for _, c := range made {
				if got := must[*db.Customer](t)(d.Customer.Get(ctx, c.ID)).City; got != "Pune++" {
					t.Errorf("%s is in %s", c.Company, got)
				}
			}
			if d.Dialect() == "postgres" && runs.Load() != 3 {
				t.Errorf("ran %d times; the two were to meet once", runs.Load())
			}
		})
		t.Run("one_that_always_loses_says_so_and_saves_nothing", func(t *testing.T) {
			before := must[*db.Customer](t)(d.Customer.Get(ctx, made[0].ID)).City
			if d.Dialect() != "postgres" {
				other := must[*database.DB](t)(database.Open(ctx, url, database.Options{}))
				defer other.Close()
				// The one connection that writes shall not wait.
				must[sql.Result](t)(d.Writer().ExecContext(ctx, "PRAGMA busy_timeout = 1"))
				must[struct{}](t)(database.InTx(ctx, other, func(*database.Tx) (struct{}, error) {
					if _, err := cross(made[0].ID, made[1].ID, func() {}); !errors.Is(err, database.ErrContended) {
						t.Errorf("beside another process: %v", err)
					}
					return none(nil)
				}))
			} else {
				runs := 0
				_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
					runs++
					if err := rename(ctx, tx, made[0].ID, "!"); err != nil {
						return none(err)
					}
					_, err := tx.Exec(ctx, "DO $$ BEGIN RAISE serialization_failure; END $$")
					return none(err)
				})
				if !errors.Is(err, database.ErrContended) || runs != 4 {
					t.Errorf("after %d runs: %v", runs, err)
				}
			}
			if got := must[*db.Customer](t)(d.Customer.Get(ctx, made[0].ID)).City; got != before {
				t.Errorf("it is in %s", got)
			}
			if _, err := cross(made[0].ID, made[1].ID, func() {}); err != nil {
				t.Error("a moment later:", err)
			}
		})
		t.Run("a_request_that_is_given_up_does_not_run_again", func(t *testing.T) {
			if d.Dialect() != "postgres" {
				return // nothing runs again there
			}
			given, stop := context.WithCancel(ctx)
			var runs []int
			_, err := database.InTx(given, d, func(tx *database.Tx) (struct{}, error) {
				runs = append(runs, 1)
				_, err := tx.Exec(given, "DO $$ BEGIN RAISE deadlock_detected; END $$")
				stop()
				return none(err)
			})
			if err == nil || !slices.Equal(runs, []int{1}) {
				t.Errorf("%v, %v", runs, err)
			}
		})
	})
}

// All that a transaction writes is of one moment; what waited for a customer's lock
// comes after what it waited for.
func TestInstantOfATransaction(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		_, made := seed(t, ctx, d, "Acme")
		var looks atomic.Int64 // the clock moves on whenever it is looked at
		d, err := database.Open(t.Context(), url, database.Options{Now: func() time.Time {
			return noon.Add(time.Duration(looks.Add(1)) * time.Second)
		}})
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := d.Close(); err != nil {
				t.Error(err)
			}
		}()
		_, err = database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
			began := tx.Now()
			if !tx.Now().Equal(began) {
				t.Error("the instant moved by itself")
			}
			if _, err := database.LockCustomers(ctx, tx, made[0].ID); err != nil {
				return none(err)
			}
			if !tx.Now().After(began) {
				t.Error("the instant is from before the lock")
			}
			if at := began.Add(-1); !tx.At(at).Now().Equal(at) || tx.Now().Equal(at) {
				t.Error("the instant was not set on the copy alone")
			}
			return struct{}{}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
