package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"path"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/openlmp/openlmp/ent/migrations"
)

// ErrNewer is a database that a newer version of the program has migrated.
var ErrNewer = errors.New("database: migrated by a newer version of this program; start that one, or restore a backup from before it")

// ErrBehind is a database that is not migrated yet.
var ErrBehind = errors.New("database: not migrated yet")

// migrationLock is the key of the advisory lock that migrations take on PostgreSQL.
const migrationLock = 0x6f70656e6c6d70

// Migrate brings the tables to what this program expects, ours and then the
// queue's. Servers that start together wait for each other. It only goes
// forward, and refuses a newer database with ErrNewer. It returns the names of our
// migrations that it applied, in their order.
func Migrate(ctx context.Context, d *DB) (applied []string, err error) {
	if d.dialect != dialect.Postgres {
		d.migrating.Lock()
		defer d.migrating.Unlock()
		return d.migrate(ctx)
	}
	conn, err := d.writer.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("database: migrating: %w", err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(migrationLock)); err != nil {
		return nil, fmt.Errorf("database: waiting for another migration: %w", err)
	}
	defer func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(migrationLock))
	}()
	return d.migrate(ctx)
}

// Current answers nil when the tables are those that this program expects, else
// ErrBehind or ErrNewer.
func (d *DB) Current(ctx context.Context) error {
	have, err := d.version(ctx, d.reader)
	if err != nil {
		return err
	}
	switch want := latest(d.dialect); {
	case have > want:
		return ErrNewer
	case have < want:
		return ErrBehind
	}
	return nil
}

func (d *DB) migrate(ctx context.Context) (applied []string, err error) {
	have, err := d.version(ctx, d.writer)
	if err != nil {
		return nil, err
	}
	if have > latest(d.dialect) {
		return nil, ErrNewer
	}
	if applied, err = d.migrateTables(ctx); err != nil {
		// On SQLite another process may have been faster.
		if now, e := d.version(ctx, d.writer); e != nil || now != latest(d.dialect) {
			return applied, fmt.Errorf("database: migrating: %w", err)
		}
	}
	if d.dialect != dialect.Postgres {
		if err := d.checkReferences(ctx); err != nil {
			return applied, err
		}
	}
	if err := d.migrateQueue(ctx); err != nil {
		return applied, err
	}
	return applied, d.Analyze(ctx)
}

// migrateTables makes our tables, each file in a transaction of its own: who is
// interrupted goes on with the next start. SQLite changes a table by making it
// anew, which other tables' references would forbid, and they can only be lifted
// outside of a transaction: so it has a pool of its own there.
func (d *DB) migrateTables(ctx context.Context) (applied []string, err error) {
	kind, to := goose.DialectPostgres, d.writer
	if d.dialect != dialect.Postgres {
		kind = goose.DialectSQLite3
		if to, err = d.rebuilder(); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, to.Close()) }()
	}
	p, err := goose.NewProvider(kind, to, migrations.Files(d.dialect))
	if err != nil {
		return nil, err
	}
	results, err := p.Up(ctx)
	for _, r := range results {
		applied = append(applied, strings.TrimSuffix(path.Base(r.Source.Path), ".sql"))
	}
	return applied, err
}

// migrateQueue makes the tables of the job queue.
func (d *DB) migrateQueue(ctx context.Context) error {
	cfg := &rivermigrate.Config{Logger: slog.New(slog.NewTextHandler(io.Discard, nil))}
	var m *rivermigrate.Migrator[*sql.Tx]
	var err error
	if d.dialect == dialect.Postgres {
		m, err = rivermigrate.New(riverdatabasesql.New(d.writer), cfg)
	} else {
		m, err = rivermigrate.New(riversqlite.New(d.writer), cfg)
	}
	if err != nil {
		return fmt.Errorf("database: migrating the queue: %w", err)
	}
	if _, err := m.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("database: migrating the queue: %w", err)
	}
	return nil
}

// checkReferences finds rows whose reference a rebuilt table has lost.
func (d *DB) checkReferences(ctx context.Context) error {
	rows, err := d.writer.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return fmt.Errorf("database: checking references: %w", err)
	}
	defer rows.Close()
	if rows.Next() {
		var table, parent string
		var row, key sql.NullInt64
		if err := rows.Scan(&table, &row, &parent, &key); err != nil {
			return fmt.Errorf("database: checking references: %w", err)
		}
		return fmt.Errorf("database: after migrating, %s refers to a missing row of %s", table, parent)
	}
	return rows.Err()
}

// version is the newest migration that the database has, 0 when it has none.
func (d *DB) version(ctx context.Context, at *sql.DB) (int64, error) {
	there := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'goose_db_version'"
	if d.dialect == dialect.Postgres {
		there = "SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('goose_db_version')"
	}
	var n int
	if err := at.QueryRowContext(ctx, there).Scan(&n); err != nil {
		return 0, fmt.Errorf("database: reading its version: %w", err)
	}
	if n == 0 {
		return 0, nil
	}
	var v int64
	err := at.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied").Scan(&v)
	if err != nil {
		return 0, fmt.Errorf("database: reading its version: %w", err)
	}
	return v, nil
}

// latest is the newest migration that this program has.
func latest(name string) int64 {
	files, err := fs.Glob(migrations.Files(name), "*.sql")
	if err != nil || len(files) == 0 {
		return 0
	}
	v, _, _ := strings.Cut(files[len(files)-1], "_")
	n, _ := strconv.ParseInt(v, 10, 64)
	return n
}
