package database_test

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync/atomic"
	"testing"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db/migrate"
	"github.com/openlmp/openlmp/ent/migrations"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

func TestMigrate(t *testing.T) {
	t.Parallel()
	empty := map[string]func(t testing.TB) string{
		"sqlite":   func(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "new", "a b%?.db") },
		"postgres": cluster.EmptyPostgres,
	}
	for name, url := range empty {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, d := open(t, url(t))
			if err := d.Current(ctx); !errors.Is(err, database.ErrBehind) {
				t.Fatal(err)
			}
			type migrated struct {
				applied []string
				err     error
			}
			together := make(chan migrated)
			for range 2 {
				go func() {
					applied, err := database.Migrate(ctx, d)
					together <- migrated{applied, err}
				}()
			}
			one, other := <-together, <-together
			if err := errors.Join(one.err, other.err); err != nil {
				t.Fatal(err)
			}
			if all := append(one.applied, other.applied...); len(all) < 10 || !strings.HasSuffix(all[0], "_initial") || !slices.IsSorted(all) {
				t.Errorf("applied: %q", all)
			}
			if err := d.Current(ctx); err != nil {
				t.Fatal(err)
			}
			must[int64](t)(d.Exec(ctx, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (?, ?)", int64(99991231235959), true))
			if err := d.Current(ctx); !errors.Is(err, database.ErrNewer) {
				t.Error(err)
			}
			if _, err := database.Migrate(ctx, d); !errors.Is(err, database.ErrNewer) {
				t.Error(err)
			}
		})
	}
}

// impatient is over once it has been asked so many times.
type impatient struct {
	context.Context //nolint:containedctx // it is one
	left            atomic.Int64
	over            chan struct{}
}

func (c *impatient) Done() <-chan struct{} {
	if c.left.Add(-1) == 0 {
		close(c.over)
	}
	return c.over
}

func (c *impatient) Err() error {
	select {
	case <-c.over:
		return context.Canceled
	default:
		return nil
	}
}

// Whoever is interrupted while migrating, at whatever step, can start again.
func TestMigrateGoesOn(t *testing.T) {
	t.Parallel()
	for name, url := range map[string]func(t testing.TB) string{
		"sqlite":   func(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "lmp.db") },
		"postgres": cluster.EmptyPostgres,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, d := open(t, url(t))
			interrupted := 0
			for steps := int64(1); ; steps += 7 {
				short := &impatient{Context: ctx, over: make(chan struct{})}
				short.left.Store(steps)
				_, err := database.Migrate(short, d)
				if err == nil {
					break
				}
				if short.Err() == nil {
					t.Fatalf("after %d interruptions: %v", interrupted, err)
				}
				interrupted++
			}
			if err := d.Current(ctx); err != nil {
				t.Error(err)
			}
			if interrupted < 20 {
				t.Errorf("interrupted %d times only", interrupted)
			}
		})
	}
}

// The migrations make what ent/schema declares: nothing is left to migrate.
func TestMigrationsAgreeWithSchema(t *testing.T) {
	t.Parallel()
	for _, name := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(migrations.Folder(name), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("../../../ent/migrations", migrations.Folder(name)))); err != nil {
				t.Fatal(err)
			}
			before := must[[]os.DirEntry](t)(os.ReadDir(dir))
			scratch := must[*sql.DB](t)(sql.Open("sqlite", "file:agree?mode=memory&cache=shared&_pragma=foreign_keys(1)"))
			if name == dialect.Postgres {
				scratch = must[*sql.DB](t)(sql.Open("postgres", cluster.EmptyPostgres(t)))
			}
			defer scratch.Close()
			if err := migrations.Diff(context.Background(), name, scratch, dir, "9", "missing"); err != nil {
				t.Fatal(err)
			}
			if len(must[[]os.DirEntry](t)(os.ReadDir(dir))) != len(before) {
				missing, _ := os.ReadFile(filepath.Join(dir, "9_missing.sql"))
				t.Errorf("ent/schema has changed; write it down with: make migration name=WHAT\n%s", missing)
			}
		})
	}
}

// Every check that ent/schema declares is in the SQL of both databases.
func TestMigrationsHoldTheChecks(t *testing.T) {
	t.Parallel()
	var want []string
	for _, table := range migrate.Tables {
		if table.Annotation != nil {
			for name := range table.Annotation.Checks {
				want = append(want, name)
			}
		}
	}
	sort.Strings(want)
	if len(want) == 0 {
		t.Fatal("ent/schema declares no checks")
	}
	named := regexp.MustCompile("CONSTRAINT [\"`]([a-z_0-9]+)[\"`] CHECK")
	for _, name := range []string{dialect.SQLite, dialect.Postgres} {
		have := map[string]bool{}
		files := migrations.Files(name)
		for _, f := range must[[]string](t)(fs.Glob(files, "*.sql")) {
			for _, m := range named.FindAllStringSubmatch(string(must[[]byte](t)(fs.ReadFile(files, f))), -1) {
				have[m[1]] = true
			}
		}
		var missing []string
		for _, w := range want {
			if !have[w] {
				missing = append(missing, w)
			}
		}
		if len(missing) > 0 {
			t.Errorf("%s lacks the checks %s", name, strings.Join(missing, ", "))
		}
	}
}
