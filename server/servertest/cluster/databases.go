package cluster

import (
	"context"
	"database/sql"
	"fmt"
	"hash/fnv"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/openlmp/openlmp/ent/migrations"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Databases runs test on SQLite and on PostgreSQL, side by side, each with a
// migrated and empty database of its own, which url names.
func Databases(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, SQLite(t))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, Postgres(t))
	})
}

// SQLite returns the URL of a new migrated database, gone when the test ends.
func SQLite(t testing.TB) string {
	t.Helper()
	content, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "lmp.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// Postgres returns the URL of a new migrated database, gone when the test ends.
func Postgres(t testing.TB) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return s.create(t, " TEMPLATE "+s.template)
}

// EmptyPostgres returns the URL of a new database without any table.
func EmptyPostgres(t testing.TB) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return s.create(t, "")
}

// server is the PostgreSQL of all tests of this process.
type server struct {
	url      url.URL
	db       *sql.DB
	template string
}

var serial atomic.Int64

func (s *server) create(t testing.TB, options string) string {
	t.Helper()
	name := fmt.Sprintf("t_%d_%d", os.Getpid(), serial.Add(1))
	if _, err := s.db.ExecContext(t.Context(), "CREATE DATABASE "+name+options); err != nil {
		t.Fatalf("cluster: creating a database: %v", err)
	}
	t.Cleanup(func() {
		if _, err := s.db.ExecContext(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("cluster: dropping a database: %v", err)
		}
	})
	return s.at(name)
}

func (s *server) at(name string) string {
	u := s.url
	u.Path = "/" + name
	return u.String()
}

var shared = sync.OnceValues(func() (*server, error) {
	ctx := context.Background()
	at := os.Getenv(Env)
	if at == "" {
		own, err := Start(ctx) // it ends with the process
		if err != nil {
			return nil, err
		}
		at = own.URL
	}
	u, err := url.Parse(at)
	if err != nil {
		return nil, fmt.Errorf("cluster: %s is not a URL", Env)
	}
	db, err := sql.Open("postgres", at)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(4)
	s := &server{url: *u, db: db}
	if err := s.makeTemplate(ctx); err != nil {
		return nil, fmt.Errorf("cluster: making the template: %w", err)
	}
	return s, nil
})

// makeTemplate makes the database that others are copied from, once a cluster
// and schema: its name holds the hash of the migrations.
func (s *server) makeTemplate(ctx context.Context) error {
	hash := fnv.New64a()
	files := migrations.Files("postgres")
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return err
	}
	for _, n := range names {
		b, err := fs.ReadFile(files, n)
		if err != nil {
			return err
		}
		hash.Write(b)
	}
	s.template = fmt.Sprintf("lmp_template_%x", hash.Sum64())
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(20110)"); err != nil {
		return err
	}
	defer func() { _, _ = conn.ExecContext(ctx, "SELECT pg_advisory_unlock(20110)") }()
	var there bool
	row := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", s.template)
	if err := row.Scan(&there); err != nil || there {
		return err
	}
	making := s.template + "_making"
	for _, q := range []string{"DROP DATABASE IF EXISTS " + making + " WITH (FORCE)", "CREATE DATABASE " + making} {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	if err := migrated(ctx, s.at(making)); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+making+" RENAME TO "+s.template)
	return err
}

var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "lmp-sqlite-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "template.db")
	if err := migrated(context.Background(), "sqlite:"+path); err != nil {
		return nil, fmt.Errorf("cluster: making the template: %w", err)
	}
	return os.ReadFile(path)
})

// migrated migrates a database and closes it, which leaves all of it in its file.
func migrated(ctx context.Context, url string) (err error) {
	d, err := database.Open(ctx, url, database.Options{Pool: 2})
	if err != nil {
		return err
	}
	defer func() {
		if e := d.Close(); err == nil {
			err = e
		}
	}()
	if _, err := database.Migrate(ctx, d); err != nil || !strings.HasPrefix(url, "sqlite:") {
		return err
	}
	_, err = d.Writer().ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return err
}
