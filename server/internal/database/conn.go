package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"hash/maphash"
	"reflect"
	"time"

	"github.com/lib/pq"
)

// Statements that a connection keeps prepared, and the longest text that it keeps.
const (
	maxPrepared     = 500
	maxPreparedText = 16 << 10
	maxSeen         = 4096
)

// connector makes connections that keep prepared statements, count statements
// for tests and speak UTC: see conn.
type connector struct {
	driver.Connector
	// cache is false behind a pooler that hands a connection to many clients.
	cache bool
	// binary is true when bytes are sent as they are: JSON then goes as text,
	// since PostgreSQL's own form of it begins with a version.
	binary bool
}

// Connect opens one connection.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	raw, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	all, ok := raw.(rawConn)
	if !ok {
		_ = raw.Close()
		return nil, errors.New("database: the driver's connection lacks a method")
	}
	checker, _ := raw.(driver.NamedValueChecker)
	cn := &conn{rawConn: all, checker: checker, binary: c.binary}
	if c.cache {
		cn.prepared = map[string]*statement{}
		cn.seen = map[uint64]struct{}{}
	}
	return cn, nil
}

// rawConn is what both drivers' connections can do.
type rawConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.QueryerContext
	driver.ExecerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// conn is one connection to the database. A text that comes a second time is
// prepared and stays so: on PostgreSQL one round trip instead of two, in and out
// of transactions; on SQLite no second parse. database/sql lets one goroutine
// at a time use it.
type conn struct {
	rawConn
	checker  driver.NamedValueChecker
	binary   bool
	prepared map[string]*statement // nil when nothing is to be kept
	oldest   *statement            // ends of the list by last use
	newest   *statement
	seen     map[uint64]struct{} // texts that came once
}

type statement struct {
	driver.Stmt
	text         string
	busy         bool // its rows are still open
	older, newer *statement
}

// seed is fixed for the life of the process, so that one text has one hash.
var seed = maphash.MakeSeed()

// lookup finds the prepared statement of query, or none when it is to be sent
// plainly. The error is that of preparing, which in a transaction is the one that
// names the cause.
func (c *conn) lookup(ctx context.Context, query string, args int) (s *statement, found bool, err error) {
	if c.prepared == nil || args == 0 || len(query) > maxPreparedText {
		return nil, false, nil
	}
	if s := c.prepared[query]; s != nil {
		if s.busy {
			return nil, false, nil
		}
		c.unlink(s)
		c.push(s)
		return s, true, nil
	}
	h := maphash.String(seed, query)
	if _, again := c.seen[h]; !again {
		if len(c.seen) >= maxSeen {
			clear(c.seen)
		}
		c.seen[h] = struct{}{}
		return nil, false, nil
	}
	raw, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, false, err
	}
	for len(c.prepared) >= maxPrepared {
		if !c.dropOldest() {
			break
		}
	}
	s = &statement{Stmt: raw, text: query}
	c.prepared[query] = s
	c.push(s)
	return s, true, nil
}

func (c *conn) push(s *statement) {
	s.older, s.newer = c.newest, nil
	if c.newest != nil {
		c.newest.newer = s
	} else {
		c.oldest = s
	}
	c.newest = s
}

func (c *conn) unlink(s *statement) {
	if s.older != nil {
		s.older.newer = s.newer
	} else {
		c.oldest = s.newer
	}
	if s.newer != nil {
		s.newer.older = s.older
	} else {
		c.newest = s.older
	}
}

func (c *conn) dropOldest() bool {
	for s := c.oldest; s != nil; s = s.newer {
		if !s.busy {
			c.drop(s)
			_ = s.Close()
			return true
		}
	}
	return false
}

func (c *conn) drop(s *statement) {
	c.unlink(s)
	delete(c.prepared, s.text)
}

// Close ends the connection and what it keeps prepared: SQLite holds a connection
// open, and its log beside the database, as long as a statement of it is.
func (c *conn) Close() error {
	var err error
	for _, s := range c.prepared {
		err = errors.Join(err, s.Close())
	}
	return errors.Join(err, c.rawConn.Close())
}

// stale reports that a prepared statement no longer fits the server: the table
// changed under it, or the server forgot it.
func stale(err error) bool {
	var e *pq.Error
	return errors.As(err, &e) && (e.Code == "26000" || (e.Code == "0A000" && e.Routine == "RevalidateCachedQuery"))
}

// QueryContext sends a query.
func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	count(ctx, query)
	s, found, err := c.lookup(ctx, query, len(args))
	if err != nil {
		return nil, err
	}
	if found {
		r, err := s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
		if err == nil {
			s.busy = true
			return &rows{Rows: r, of: s}, nil
		}
		if !stale(err) {
			return nil, err
		}
		c.drop(s)
		if r, again := c.rawConn.QueryContext(ctx, query, args); again == nil {
			return &rows{Rows: r}, nil
		}
		return nil, err
	}
	r, err := c.rawConn.QueryContext(ctx, query, args)
	if err != nil {
		return nil, err
	}
	return &rows{Rows: r}, nil
}

// ExecContext sends a statement without rows.
func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	count(ctx, query)
	s, found, err := c.lookup(ctx, query, len(args))
	if err != nil {
		return nil, err
	}
	if !found {
		return c.rawConn.ExecContext(ctx, query, args)
	}
	res, err := s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
	if err != nil && stale(err) {
		c.drop(s)
		if res, again := c.rawConn.ExecContext(ctx, query, args); again == nil {
			return res, nil
		}
	}
	return res, err
}

// CheckNamedValue makes every time that is sent UTC and whole microseconds, so
// that both databases store and compare the same instant.
func (c *conn) CheckNamedValue(nv *driver.NamedValue) error {
	switch v := nv.Value.(type) {
	case string, int64, bool, nil:
		return nil
	case time.Time:
		nv.Value = Instant(v)
		return nil
	case *time.Time:
		if v == nil {
			nv.Value = nil
		} else {
			nv.Value = Instant(*v)
		}
		return nil
	case sql.NullTime:
		nv.Value = nil
		if v.Valid {
			nv.Value = Instant(v.Time)
		}
		return nil
	case json.RawMessage: // Ent's JSON
		if c.binary {
			nv.Value = string(v)
		} else {
			nv.Value = []byte(v)
		}
		return nil
	}
	if c.checker != nil {
		return c.checker.CheckNamedValue(nv)
	}
	return driver.ErrSkip
}

// Instant returns t as it is stored: UTC, in whole microseconds.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// rows gives every time in UTC and frees its statement when it is closed.
type rows struct {
	driver.Rows
	of *statement
}

// Next reads the next row.
func (r *rows) Next(dest []driver.Value) error {
	if err := r.Rows.Next(dest); err != nil {
		return err
	}
	for i, v := range dest {
		if t, ok := v.(time.Time); ok && t.Location() != time.UTC {
			dest[i] = t.UTC()
		}
	}
	return nil
}

// Close ends the reading.
func (r *rows) Close() error {
	err := r.Rows.Close()
	if r.of != nil {
		r.of.busy = false
		r.of = nil
	}
	return err
}

// HasNextResultSet reports whether another set of rows follows.
func (r *rows) HasNextResultSet() bool {
	n, ok := r.Rows.(driver.RowsNextResultSet)
	return ok && n.HasNextResultSet()
}

// NextResultSet goes to the next set of rows.
func (r *rows) NextResultSet() error {
	return r.Rows.(driver.RowsNextResultSet).NextResultSet()
}

// ColumnTypeDatabaseTypeName names a column's type.
func (r *rows) ColumnTypeDatabaseTypeName(i int) string {
	if t, ok := r.Rows.(driver.RowsColumnTypeDatabaseTypeName); ok {
		return t.ColumnTypeDatabaseTypeName(i)
	}
	return ""
}

// ColumnTypeScanType is the Go type that a column is read as.
func (r *rows) ColumnTypeScanType(i int) reflect.Type {
	if t, ok := r.Rows.(driver.RowsColumnTypeScanType); ok {
		return t.ColumnTypeScanType(i)
	}
	return reflect.TypeFor[any]()
}
