package verb_test

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/idempotencykey"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
	"github.com/openlmp/openlmp/server/servertest"
)

func TestPruneKeys(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		sys, week := b.System(), 7*24*time.Hour
		old := func(name string, age time.Duration) *db.IdempotencyKey {
			return &db.IdempotencyKey{ID: name, Hash: "h", CreatedAt: b.Now().Add(-age)}
		}
		key := func(name string, age time.Duration) { b.Insert(old(name, age)) }
		t.Run("keys_are_kept_for_seven_days_of_the_databases_clock", func(t *testing.T) {
			key("of seven days", week)
			key("of a day", 24*time.Hour)
			var many []*db.IdempotencyKey // more than one batch
			for i := range 1500 {
				many = append(many, old(fmt.Sprint("older ", i), week+time.Microsecond))
			}
			_, err := database.InTx(sys, b.DB, func(tx *database.Tx) (struct{}, error) {
				return struct{}{}, database.InsertRows(sys, tx, many...)
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := verb.PruneKeys(sys, b.DB); err != nil {
				t.Fatal(err)
			}
			if n := b.DB.IdempotencyKey.Query().CountX(sys); n != 2 {
				t.Errorf("%d keys are left, want the 2 that are not older", n)
			}
			b.Set(b.Now().Add(time.Microsecond))
			if err := verb.PruneKeys(sys, b.DB); err != nil {
				t.Fatal(err)
			}
			if got := b.DB.IdempotencyKey.Query().IDsX(sys); len(got) != 1 || got[0] != "of a day" {
				t.Errorf("left are %q", got)
			}
		})
		t.Run("the_queue_does_it", func(t *testing.T) {
			key("old", week+time.Hour)
			q, err := jobs.New(b.DB, jobs.Options{Log: slog.New(slog.DiscardHandler), Poll: 20 * time.Millisecond})
			if err != nil {
				t.Fatal(err)
			}
			verb.Register(q, b.DB)
			if err := q.Start(context.Background()); err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := q.Stop(context.Background()); err != nil {
					t.Error(err)
				}
			}()
			look := time.NewTicker(10 * time.Millisecond)
			defer look.Stop()
			patience := time.After(20 * time.Second)
			for b.DB.IdempotencyKey.Query().Where(idempotencykey.ID("old")).ExistX(sys) {
				select {
				case <-look.C:
				case <-patience:
					t.Fatal("the key is still there")
				}
			}
		})
	})
}
