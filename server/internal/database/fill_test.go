package database_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// A database that was filled has the indexes that it had, whether or not filling it
// went through, and refuses meanwhile what it refuses always.
func TestFill(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		p, _ := seed(t, ctx, d, "Acme")
		indexes := func(q database.Querier) (made string) {
			text := "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY sql)"
			if q.Dialect() == "postgres" {
				text = "SELECT string_agg(indexdef, ';' ORDER BY indexdef) FROM pg_indexes WHERE schemaname = current_schema()"
			}
			if err := q.QueryOne(ctx, []any{&made}, text); err != nil {
				t.Fatal(err)
			}
			return made
		}
		cache := func() (n int) {
			if d.Dialect() == "postgres" {
				return 0
			}
			if err := d.Writer().QueryRowContext(ctx, "PRAGMA cache_size").Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		hadIndexes, hadCache := indexes(d), cache()
		fill := func(then error, companies ...string) error {
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				return none(database.Fill(ctx, tx, func() error {
					if left := indexes(tx); d.Dialect() != "postgres" && strings.Contains(left, "CREATE INDEX") {
						t.Errorf("there while rows come: %s", left)
					}
					var rows []*db.Customer
					for _, name := range companies {
						rows = append(rows, customerOf(p, name))
					}
					return errors.Join(database.InsertRows(ctx, tx, rows...), then)
				}))
			})
			if got := indexes(d); got != hadIndexes {
				t.Errorf("indexes:\n%s\nhad:\n%s", got, hadIndexes)
			}
			if got := cache(); got != hadCache {
				t.Errorf("a cache of %d, had %d", got, hadCache)
			}
			return err
		}
		customers := func() int { return d.Customer.Query().CountX(ctx) }

		if err := fill(nil, "Birch", "Cedar"); err != nil || customers() != 3 {
			t.Errorf("%d customers (%v)", customers(), err)
		}
		if err := fill(nil, "Dogwood", "Acme"); err == nil || customers() != 3 {
			t.Errorf("an external id twice: %d customers", customers())
		} else if _, unique := database.IsUnique(err); !unique {
			t.Errorf("an external id twice: %v", err)
		}
		given := errors.New("given up")
		if err := fill(given, "Elm"); !errors.Is(err, given) || customers() != 3 {
			t.Errorf("given up: %d customers (%v)", customers(), err)
		}
	})
}
