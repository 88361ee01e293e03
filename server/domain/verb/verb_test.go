package verb_test

import (
	"context"
	"errors"
	"testing"

	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

type effects struct{ Said string }

var errRefused = domain.Invalid("input.name", "No.")

// change is a request that renames a partner; it counts how often it ran.
type change struct {
	b    *servertest.Book
	runs int
}

// run runs the verb under a key; end says what happens after the row was written.
func (c *change) run(ctx context.Context, key string, input any, dry bool, end func() error) (verb.Done[effects], error) {
	v := *viewer.From(ctx)
	v.IdempotencyKey = key
	ctx = viewer.With(ctx, &v)
	call := verb.Call{Name: "rename", Input: input, DryRun: dry}
	return verb.Run(ctx, c.b.DB, call, func(tx *database.Tx) (verb.Done[effects], error) {
		c.runs++
		if _, err := tx.Exec(ctx, "UPDATE partners SET version = version + 1 WHERE id = ?", c.b.MSP.ID); err != nil {
			return verb.Done[effects]{}, err
		}
		return verb.Done[effects]{ID: id.New(id.Partner), Effects: effects{"done"}}, end()
	})
}

func fine() error    { return nil }
func refused() error { return errRefused }

// state is the version of the row, and how many keys are recorded.
func (c *change) state() [2]int {
	sys := c.b.System()
	return [2]int{c.b.DB.Partner.GetX(sys, c.b.MSP.ID).Version, c.b.DB.IdempotencyKey.Query().CountX(sys)}
}

func TestRun(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		as := b.As(b.MSP)
		for _, key := range []string{"", "a key"} {
			c := &change{b: b}
			before := c.state()
			same := func(t *testing.T) {
				t.Helper()
				if after := c.state(); after != before {
					t.Errorf("version and keys went from %v to %v", before, after)
				}
			}
			name := "without_key"
			if key != "" {
				name = "with_key"
			}
			t.Run(name+"/a_dry_run_tells_and_leaves_nothing", func(t *testing.T) {
				for range 2 {
					done, err := c.run(as, key, 1, true, fine)
					if err != nil || done.ID != "" || done.Effects.Said != "done" {
						t.Errorf("%+v, %v", done, err)
					}
				}
				same(t)
			})
			t.Run(name+"/a_failure_leaves_nothing_and_shows_nothing", func(t *testing.T) {
				for _, dry := range []bool{true, false} {
					done, err := c.run(as, key, 1, dry, refused)
					if err == nil || done.ID != "" || done.Effects.Said != "" {
						t.Errorf("%+v, %v", done, err)
					}
				}
				same(t)
			})
			t.Run(name+"/a_panic_leaves_nothing_and_the_database_works_on", func(t *testing.T) {
				for _, dry := range []bool{true, false} {
					func() {
						defer func() {
							if recover() == nil {
								t.Error("the panic was swallowed")
							}
						}()
						_, _ = c.run(as, key, 1, dry, func() error { panic("on purpose") })
					}()
				}
				same(t)
			})
			t.Run(name+"/a_request_that_was_given_up_leaves_nothing", func(t *testing.T) {
				ctx, cancel := context.WithCancel(as)
				if _, err := c.run(ctx, key, 1, false, func() error { cancel(); return nil }); err == nil {
					t.Error("it was committed")
				}
				same(t)
			})
			t.Run(name+"/after_all_that_it_can_be_done", func(t *testing.T) {
				if done, err := c.run(as, key, 1, false, fine); err != nil || done.ID == "" {
					t.Errorf("%+v, %v", done, err)
				}
				after := c.state()
				keys := 0
				if key != "" {
					keys = 1
				}
				if after[0] != before[0]+1 || after[1] != before[1]+keys {
					t.Errorf("version and keys went from %v to %v", before, after)
				}
			})
		}
	})
}

func TestKeys(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		c := &change{b: b}
		as := b.As(b.MSP)
		first, err := c.run(as, "k", map[string]int{"a": 1, "b": 2}, false, fine)
		if err != nil {
			t.Fatal(err)
		}
		t.Run("a_retry_gets_the_first_answer_and_does_nothing", func(t *testing.T) {
			again, err := c.run(as, "k", map[string]int{"b": 2, "a": 1}, false, refused)
			if err != nil || again != first || c.runs != 1 {
				t.Errorf("%+v, %v after %d runs", again, err, c.runs)
			}
		})
		t.Run("another_input_under_the_key_is_refused", func(t *testing.T) {
			done, err := c.run(as, "k", map[string]int{"a": 1}, false, fine)
			if !errors.Is(err, verb.ErrIdempotencyMismatch) || done.ID != "" || c.runs != 1 {
				t.Errorf("%+v, %v after %d runs", done, err, c.runs)
			}
		})
		t.Run("a_token_and_its_user_have_keys_of_their_own", func(t *testing.T) {
			v := *viewer.From(as)
			v.TokenID = "tok_1"
			done, err := c.run(viewer.With(as, &v), "k", map[string]int{"a": 1, "b": 2}, false, fine)
			if err != nil || done.ID == first.ID {
				t.Errorf("%+v, %v", done, err)
			}
		})
		t.Run("a_dry_run_under_a_used_key_is_a_dry_run", func(t *testing.T) {
			before := c.state()
			done, err := c.run(as, "k", 7, true, fine)
			if err != nil || done.ID != "" || c.state() != before {
				t.Errorf("%+v, %v", done, err)
			}
		})
		t.Run("nobody_does_nothing", func(t *testing.T) {
			runs := c.runs
			_, err := verb.Run(t.Context(), b.DB, verb.Call{Name: "rename"}, func(*database.Tx) (verb.Done[effects], error) {
				c.runs++
				return verb.Done[effects]{}, nil
			})
			if !errors.Is(err, verb.ErrUnauthenticated) || c.runs != runs {
				t.Error(err)
			}
		})
	})
}

// TestContended proves what a verb does when others are in its way.
func TestContended(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		c := &change{b: b}
		as := b.As(b.MSP)
		conflict := func(t *testing.T, err error) {
			t.Helper()
			var p domain.Problem
			if !errors.As(err, &p) || p.Code != domain.CodeConflict || !errors.Is(err, database.ErrContended) {
				t.Errorf("%v", err)
			}
		}
		if b.DB.Dialect() != "postgres" {
			t.Run("another_process_that_keeps_the_database_is_a_conflict", func(t *testing.T) {
				other, err := database.Open(b.System(), url, database.Options{})
				if err != nil {
					t.Fatal(err)
				}
				defer other.Close()
				// The one connection that writes shall not wait for long.
				if _, err := b.DB.Writer().ExecContext(t.Context(), "PRAGMA busy_timeout = 1"); err != nil {
					t.Fatal(err)
				}
				before := c.state()
				_, err = database.InTx(b.System(), other, func(*database.Tx) (struct{}, error) {
					_, err := c.run(as, "k", 1, false, fine)
					conflict(t, err)
					return struct{}{}, nil
				})
				if err != nil || c.state() != before {
					t.Errorf("%v, %v", err, c.state())
				}
				if _, err := c.run(as, "k", 1, false, fine); err != nil {
					t.Error("a moment later:", err)
				}
			})
			return
		}
		// losing is a verb whose transaction the database ends so many times.
		losing := func(key string, times int) (verb.Done[effects], error) {
			v := *viewer.From(as)
			v.IdempotencyKey = key
			ctx := viewer.With(as, &v)
			c.runs = 0
			return verb.Run(ctx, b.DB, verb.Call{Name: "rename", Input: 1}, func(tx *database.Tx) (verb.Done[effects], error) {
				c.runs++
				if _, err := tx.Exec(ctx, "UPDATE partners SET version = version + 1 WHERE id = ?", b.MSP.ID); err != nil {
					return verb.Done[effects]{}, err
				}
				if c.runs <= times {
					_, err := tx.Exec(ctx, "DO $$ BEGIN RAISE deadlock_detected; END $$")
					return verb.Done[effects]{}, err
				}
				return verb.Done[effects]{ID: id.New(id.Partner)}, nil
			})
		}
		for _, key := range []string{"", "k"} {
			before := c.state()
			if _, err := losing(key, 99); err == nil || c.state() != before {
				t.Errorf("key %q: %v, %v", key, err, c.state())
			} else {
				conflict(t, err)
			}
			if done, err := losing(key, 1); err != nil || done.ID == "" || c.runs != 2 || c.state()[0] != before[0]+1 {
				t.Errorf("key %q: %+v, %v, %v after %d runs", key, done, err, c.state(), c.runs)
			}
		}
	})
}
