// Package database opens PostgreSQL or SQLite as one thing: the same rows, the
// same order, the same errors.
//
// DB is what services hold and read from; InTx is the one way to write. Both
// give Ent's client, always with tenant scope and the row's stamps, and run
// hand-written SQL with ? placeholders.
package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
	"modernc.org/sqlite"

	"github.com/openlmp/openlmp/ent/db"
)

// Connections of the pools.
const (
	postgresPool  = 16
	sqliteReaders = 4
)

// busyPatience is how long another process may hold a SQLite database before a
// writer gives up: less than a request has, so that the request can say so.
const busyPatience = 8 * time.Second

// Options of Open.
type Options struct {
	// Now is the clock that stamps rows; nil is the system's.
	Now func() time.Time
	// Pool is the number of connections to PostgreSQL; 0 is 16.
	Pool int
	// NoStatementCache leaves nothing prepared on the server. A pooler that
	// hands one connection to many clients needs it.
	NoStatementCache bool
}

// DB is an open database.
type DB struct {
	*db.Client
	runner
	file   string // " to PATH" on SQLite, for errors; a PostgreSQL URL holds a password
	writer *sql.DB
	reader *sql.DB // the writer itself on PostgreSQL
	now    func() time.Time

	// ending are the previews that have answered, and end.
	ending    sync.WaitGroup
	migrating sync.Mutex
	// rebuilder opens, on SQLite, a pool that does not enforce references.
	rebuilder func() (*sql.DB, error)
}

// Open connects to the database that rawURL names, sqlite:PATH or postgres://…,
// and answers when it is reachable. It does not migrate.
func Open(ctx context.Context, rawURL string, o Options) (*DB, error) {
	if o.Now == nil {
		o.Now = time.Now //nolint:forbidigo // the one default of the clock
	}
	d := &DB{now: func() time.Time { return Instant(o.Now()) }}
	var err error
	switch scheme, rest, _ := strings.Cut(rawURL, ":"); scheme {
	case "sqlite":
		err = d.openSQLite(rest, o)
	case "postgres", "postgresql":
		err = d.openPostgres(rawURL, o)
	default:
		return nil, fmt.Errorf("database: %q is neither sqlite:PATH nor postgres://…", scheme)
	}
	if err != nil {
		return nil, err
	}
	d.Client = newClient(d)
	for _, p := range d.pools() {
		if err := p.PingContext(ctx); err != nil {
			return nil, errors.Join(fmt.Errorf("database: connecting%s: %w", d.file, err), d.Close())
		}
	}
	return d, nil
}

// Close ends all connections.
func (d *DB) Close() error {
	d.ending.Wait()
	var err error
	for _, p := range d.pools() {
		err = errors.Join(err, p.Close())
	}
	return err
}

// Dialect is "postgres" or "sqlite3".
func (d *DB) Dialect() string { return d.dialect }

// Now is the clock of the database, as rows store it.
func (d *DB) Now() time.Time { return d.now() }

// Writer is the pool that writes; the job queue runs on it.
func (d *DB) Writer() *sql.DB { return d.writer }

// Reader is the pool that reads outside transactions; on PostgreSQL it is Writer.
func (d *DB) Reader() *sql.DB { return d.reader }

// Ping answers whether the database can be reached.
func (d *DB) Ping(ctx context.Context) error { return d.reader.PingContext(ctx) }

func (d *DB) pools() []*sql.DB {
	if d.reader == d.writer {
		return []*sql.DB{d.writer}
	}
	return []*sql.DB{d.writer, d.reader}
}

func (d *DB) openPostgres(rawURL string, o Options) error {
	cfg, err := pq.NewConfig(rawURL)
	if err != nil {
		return errors.New("database: the postgres:// URL cannot be read") // it holds the password
	}
	if u, err := url.Parse(rawURL); err == nil && u.Query().Get("sslmode") == "" && os.Getenv("PGSSLMODE") == "" {
		cfg.SSLMode = sslMode(cfg.Host)
	}
	if cfg.Runtime == nil {
		cfg.Runtime = map[string]string{}
	}
	cfg.Runtime["timezone"] = "UTC"
	if cfg.ApplicationName == "" {
		cfg.ApplicationName = "openlmp"
	}
	c, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	if o.Pool == 0 {
		o.Pool = postgresPool
	}
	d.writer = sql.OpenDB(connector{Connector: c, cache: !o.NoStatementCache, binary: cfg.BinaryParameters})
	d.writer.SetMaxOpenConns(o.Pool)
	d.writer.SetMaxIdleConns(o.Pool)
	d.writer.SetConnMaxLifetime(time.Hour)
	d.reader = d.writer
	d.runner = runner{dialect: dialect.Postgres, to: d.writer}
	return nil
}

// sslMode is what a URL that does not say gets: encryption, except on one machine.
func sslMode(host string) pq.SSLMode {
	ip := net.ParseIP(host)
	if host == "" || host == "localhost" || strings.HasPrefix(host, "/") || strings.HasPrefix(host, "@") ||
		(ip != nil && ip.IsLoopback()) {
		return pq.SSLModeDisable
	}
	return pq.SSLModeRequire
}

func (d *DB) openSQLite(path string, o Options) error {
	path = strings.TrimPrefix(path, "//")
	if path == "" || strings.HasPrefix(path, ":memory:") {
		return errors.New("database: sqlite: needs the path of a file")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	d.file = " to " + path
	// The last folder is made, such as .lmp; a path that is wrong altogether is not.
	if err := os.Mkdir(filepath.Dir(path), 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("database: making the folder of the database: %w", err)
	}
	open := func(extra string, conns int) (*sql.DB, error) {
		c, err := sqlite.NewConnector("file:" + (&url.URL{Path: path}).EscapedPath() +
			"?_pragma=busy_timeout(" + strconv.FormatInt(busyPatience.Milliseconds(), 10) + ")&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
			"&_time_format=sqlite" + extra)
		if err != nil {
			return nil, fmt.Errorf("database: %w", err)
		}
		p := sql.OpenDB(connector{Connector: c, cache: !o.NoStatementCache})
		p.SetMaxOpenConns(conns)
		p.SetMaxIdleConns(conns)
		return p, nil
	}
	if d.writer, err = open("&_pragma=foreign_keys(1)&_txlock=immediate", 1); err != nil {
		return err
	}
	if d.reader, err = open("&_pragma=foreign_keys(1)&_pragma=query_only(1)", sqliteReaders); err != nil {
		return errors.Join(err, d.writer.Close())
	}
	d.rebuilder = func() (*sql.DB, error) { return open("&_pragma=foreign_keys(0)&_txlock=immediate", 1) }
	d.runner = runner{dialect: dialect.SQLite, to: split{write: d.writer, read: d.reader}}
	return nil
}
