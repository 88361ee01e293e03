package database_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

func TestCloseLeavesOneFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a.db")
	ctx, d := open(t, "sqlite:"+path)
	if _, err := database.Migrate(ctx, d); err != nil {
		t.Fatal(err)
	}
	for range 3 { // so often that it is prepared
		var n int
		if err := d.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM customers WHERE id <> ?", ""); err != nil {
			t.Fatal(err)
		}
		must[int64](t)(d.Exec(ctx, "UPDATE customers SET version = version WHERE id = ?", ""))
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	for _, beside := range []string{"-wal", "-shm"} {
		if _, err := os.Stat(path + beside); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is left: %v", beside, err)
		}
	}
}

func TestPreparedStatements(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		_, made := seed(t, ctx, d, "Acme", "Birch", "Cedar")
		t.Run("more_texts_than_are_kept", func(t *testing.T) {
			for range 3 {
				for i := range 600 {
					var n int
					if err := d.QueryOne(ctx, []any{&n}, fmt.Sprintf("SELECT %d FROM customers WHERE id = ?", i), made[0].ID); err != nil || n != i {
						t.Fatal(n, err)
					}
				}
			}
		})
		t.Run("a_table_that_changes", func(t *testing.T) {
			read := func() int {
				rows := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, d, []string{"id", "version"},
					"SELECT id, version FROM customers WHERE id <> ?", ""))
				return len(rows)
			}
			for range 3 {
				read()
			}
			if d.Dialect() == "postgres" {
				must[int64](t)(d.Exec(ctx, "ALTER TABLE customers ALTER COLUMN version TYPE integer"))
			} else {
				must[int64](t)(d.Exec(ctx, "ALTER TABLE customers ADD COLUMN color text"))
			}
			if read() != 3 {
				t.Error("rows are missing")
			}
		})
		t.Run("an_error_names_its_cause", func(t *testing.T) {
			for range 3 {
				_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
					_, err := tx.Exec(ctx, "UPDATE partners SET kind = ? WHERE slug <> ?", "bogus", "none")
					return none(err)
				})
				if err == nil || !strings.Contains(err.Error(), "partners_kind_known") {
					t.Error(err)
				}
			}
		})
		t.Run("one_text_twice_at_once", func(t *testing.T) {
			if d.Dialect() == "postgres" {
				return // a connection reads one thing at a time there
			}
			query := "SELECT id FROM customers WHERE id <> ? ORDER BY id"
			must[struct{}](t)(database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				for range 3 {
					outer, err := tx.Query(ctx, query, "")
					if err != nil {
						return none(err)
					}
					n := 0
					for outer.Next() {
						n++
						inner := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, tx, []string{"id"}, query, ""))
						if len(inner) != 3 {
							t.Errorf("%d inside", len(inner))
						}
					}
					if err := errors.Join(outer.Err(), outer.Close()); err != nil || n != 3 {
						t.Errorf("%d outside: %v", n, err)
					}
				}
				return none(nil)
			}))
		})
		t.Run("a_deadline_ends_a_statement", func(t *testing.T) {
			slow := "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT count(*) FROM n"
			hurry, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
			defer cancel()
			var n int
			begun := time.Now()
			if err := d.QueryOne(hurry, []any{&n}, slow, 1_000_000_000); err == nil || time.Since(begun) > 5*time.Second {
				t.Errorf("%v after %v", err, time.Since(begun))
			}
			if c := must[int](t)(d.Customer.Query().Count(ctx)); c != 3 {
				t.Error(c)
			}
		})
	})
}

// Behind a pooler that hands one connection to many clients, nothing is kept on
// the server and parameters travel in binary.
func TestBehindAPooler(t *testing.T) {
	t.Parallel()
	d, err := database.Open(t.Context(), cluster.Postgres(t)+"&binary_parameters=yes", database.Options{NoStatementCache: true})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	ctx := viewer.System(context.Background(), "test", enum.ViaCommand)
	_, made := seed(t, ctx, d, "Acme")
	for range 3 {
		must[*db.Customer](t)(d.Customer.UpdateOne(made[0]).SetEmergencyEmails([]string{"a@example.com"}).SetDisabledAt(noon).Save(ctx))
		got := must[*db.Customer](t)(d.Customer.Query().Where(customer.DisabledAt(noon)).Only(ctx))
		if got.EmergencyEmails[0] != "a@example.com" || !got.DisabledAt.Equal(database.Instant(noon)) {
			t.Errorf("%+v", got)
		}
		rows := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, d, []string{"id", "emergency_emails", "version"},
			"SELECT id, emergency_emails, version FROM customers WHERE "+d.In("id"), d.List([]string{made[0].ID})))
		if rows[0].EmergencyEmails[0] != "a@example.com" || rows[0].Version != got.Version {
			t.Errorf("%+v", rows[0])
		}
	}
	var prepared int
	if err := d.QueryOne(ctx, []any{&prepared}, "SELECT count(*) FROM pg_prepared_statements WHERE name <> ?", ""); err != nil || prepared != 0 {
		t.Errorf("%d statements are prepared: %v", prepared, err)
	}
}
