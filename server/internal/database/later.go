package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"github.com/openlmp/openlmp/ent/db"
)

// Write is an INSERT that may wait: see Later.
type Write struct {
	Table string
	// Columns of the table, all of them, and a value for each in every row.
	Columns []string
	Rows    [][]any
	// After is what follows the values, such as ON CONFLICT; mostly empty.
	After string
	// Refused makes of the database's error what the caller of the verb is told;
	// nil passes it on.
	Refused func(error) error

	// update is another statement than an INSERT, with its args.
	update string
	args   []any
}

// Later puts a write off, as nothing of the transaction depends on it yet. What
// was put off goes out in one round trip on PostgreSQL, in order on SQLite: before
// any other statement of the transaction, and before it ends. So nothing reads
// without it; but what it violates comes up there, which is why the write itself
// says how it is told. A preview ends without what nobody can be told of.
//
// Writes are put off in an order in which they could be done one by one.
func Later(ctx context.Context, tx *Tx, w Write) error {
	if len(w.Rows) == 0 && w.update == "" {
		return nil
	}
	for i := range tx.late.queue {
		have := &tx.late.queue[i]
		if have.Table != w.Table {
			continue
		}
		if have.appends() && w.appends() {
			have.Rows = append(have.Rows, w.Rows...)
			return nil
		}
		// Of two writes in one statement neither sees the other.
		if err := tx.late.flush(ctx); err != nil {
			return err
		}
		break
	}
	tx.late.queue = append(tx.late.queue, w)
	return nil
}

// appends: rows of a second such write can go with those of the first.
func (w *Write) appends() bool { return w.update == "" && w.After == "" && w.Refused == nil }

// InsertLater is InsertRows, put off; refused may be nil.
func InsertLater[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, refused func(error) error, rows ...P) error {
	table := db.Tables[reflect.TypeFor[T]().Name()]
	return Later(ctx, tx, Write{Table: table.Name, Columns: table.ColumnList, Rows: valuesOf(rows), Refused: refused})
}

// SaveLater is SaveRows, put off.
func SaveLater[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, rows ...P) error {
	table := db.Tables[reflect.TypeFor[T]().Name()]
	return Later(ctx, tx, Write{Table: table.Name, Columns: table.ColumnList, Rows: valuesOf(rows), After: replacing(table)})
}

// WriteLater is InsertLater of rows that are new, and SaveLater of others of their
// table that are not, in one.
func WriteLater[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, made, changed []P) error {
	if len(changed) == 0 {
		return InsertLater(ctx, tx, nil, made...)
	}
	return SaveLater(ctx, tx, slices.Concat(made, changed)...)
}

// UpdateLater puts off a statement that changes rows of one table.
func UpdateLater(ctx context.Context, tx *Tx, table, text string, args ...any) error {
	return Later(ctx, tx, Write{Table: table, update: text, args: args})
}

// Ahead sends reads of these tables before what was put off, unless that changes
// one of them. They are read alone: see Alone.
func (t *Tx) Ahead(tables ...string) Querier {
	for i := range t.late.queue {
		if slices.Contains(tables, t.late.queue[i].Table) {
			return t
		}
	}
	return runner{dialect: t.dialect, to: ahead{t.late}}
}

// ahead sends the statements of a transaction before what was put off.
type ahead struct{ *late }

// ExecContext sends a statement without rows.
func (a ahead) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return a.to.ExecContext(ctx, query, args...)
}

// QueryContext sends a query.
func (a ahead) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return a.to.alone(ctx, query, args...)
}

// Alone sends a read that need not see the moment of others, as what it reads is whole
// by itself. A preview that asks for nothing else needs no transaction, and gets none:
// to begin one takes as long as a small read.
func (t *Tx) Alone() Querier { return runner{dialect: t.dialect, to: alone{t.late}} }

// alone sends reads that a preview need not have begun for.
type alone struct{ *late }

// QueryContext sends a query.
func (a alone) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := a.flush(ctx); err != nil {
		return nil, err
	}
	return a.to.alone(ctx, query, args...)
}

// late sends the statements of a transaction, after what was put off.
type late struct {
	dialect string
	to      *span
	queue   []Write
}

// ExecContext sends a statement without rows.
func (l *late) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := l.flush(ctx); err != nil {
		return nil, err
	}
	return l.to.ExecContext(ctx, query, args...)
}

// QueryContext sends a query.
func (l *late) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := l.flush(ctx); err != nil {
		return nil, err
	}
	return l.to.QueryContext(ctx, query, args...)
}

// maxTogether is how many parameters one statement of several writes may have;
// above that a round trip is the least of what they cost.
const maxTogether = 2000

// refusable tells that something was put off of which a refusal is told.
func (l *late) refusable() bool {
	return slices.ContainsFunc(l.queue, func(w Write) bool { return w.Refused != nil })
}

// flush sends what was put off.
func (l *late) flush(ctx context.Context) error {
	if len(l.queue) == 0 {
		return nil
	}
	queue := l.queue
	l.queue = nil
	params := 0
	for i := range queue {
		params += queue[i].params()
	}
	if l.dialect == dialect.Postgres && len(queue) > 1 && params <= maxTogether {
		return l.together(ctx, queue, params)
	}
	for i := range queue {
		if err := l.one(ctx, &queue[i]); err != nil {
			return queue[i].told(err)
		}
	}
	return nil
}

func (w *Write) params() int { return len(w.args) + len(w.Rows)*len(w.Columns) }

func (w *Write) told(err error) error {
	if w.Refused != nil {
		return w.Refused(err)
	}
	return fmt.Errorf("database: writing %s: %w", w.Table, err)
}

func (l *late) one(ctx context.Context, w *Write) error {
	if w.update == "" {
		return insert(ctx, l.dialect, l.to, w.Table, w.Columns, w.Rows, w.After)
	}
	_, err := runner{dialect: l.dialect, to: l.to}.Exec(ctx, w.update, w.args...)
	return err
}

// together sends writes as one statement, all but the last in its WITH.
func (l *late) together(ctx context.Context, queue []Write, params int) error {
	text := make([]byte, 0, 4<<10)
	args := make([]any, 0, params)
	for i := range queue {
		w := &queue[i]
		switch {
		case i == len(queue)-1:
			text = append(text, ") "...)
		case i == 0:
			text = append(text, "WITH w0 AS ("...)
		default:
			text = fmt.Appendf(text, "), w%d AS (", i)
		}
		if w.update != "" {
			text = appendNumbered(text, w.update, len(args))
			args = append(args, w.args...)
			continue
		}
		text = appendInsert(text, l.dialect, w.Table, w.Columns, len(w.Rows), len(args))
		text = append(text, w.After...)
		for _, r := range w.Rows {
			if len(r) != len(w.Columns) {
				return widthError(w.Table, r, w.Columns)
			}
			args = append(args, r...)
		}
	}
	_, err := l.to.ExecContext(ctx, string(text), args...)
	if err == nil {
		return nil
	}
	if p := (*pq.Error)(nil); errors.As(err, &p) {
		for i := range queue {
			if queue[i].Table == p.Table {
				return queue[i].told(err)
			}
		}
	}
	return fmt.Errorf("database: writing: %w", err)
}
