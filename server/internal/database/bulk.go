package database

import (
	"context"
	"fmt"
	"iter"
	"reflect"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
)

// Load writes any number of rows in bounded memory and returns how many: COPY on
// PostgreSQL, INSERTs of many rows on SQLite. It ends at the first error that
// rows yields. As with Insert, nothing is stamped and no scope is applied.
func Load(ctx context.Context, tx *Tx, table string, columns []string, rows iter.Seq2[[]any, error]) (int64, error) {
	if tx.dialect == dialect.Postgres {
		return copyIn(ctx, tx, table, columns, rows)
	}
	var n int64
	chunk := make([][]any, 0, maxRows)
	for r, err := range rows {
		if err != nil {
			return n, err
		}
		if chunk = append(chunk, r); len(chunk) < maxRows {
			continue
		}
		if err := Insert(ctx, tx, table, columns, chunk); err != nil {
			return n, err
		}
		n += int64(len(chunk))
		chunk = chunk[:0]
	}
	if err := Insert(ctx, tx, table, columns, chunk); err != nil {
		return n, err
	}
	return n + int64(len(chunk)), nil
}

func copyIn(ctx context.Context, tx *Tx, table string, columns []string, rows iter.Seq2[[]any, error]) (n int64, err error) {
	if err := tx.late.flush(ctx); err != nil {
		return 0, err
	}
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = quoted(c)
	}
	text := "COPY " + quoted(table) + " (" + strings.Join(names, ", ") + ") FROM STDIN"
	count(ctx, text)
	raw, err := tx.SQL(ctx)
	if err != nil {
		return 0, err
	}
	stmt, err := raw.PrepareContext(ctx, text)
	if err != nil {
		return 0, fmt.Errorf("database: loading into %s: %w", table, err)
	}
	defer func() {
		if e := stmt.Close(); err == nil && e != nil {
			err = fmt.Errorf("database: loading into %s: %w", table, e)
		}
	}()
	for r, e := range rows {
		if e != nil {
			return n, e
		}
		if _, err := stmt.ExecContext(ctx, r...); err != nil {
			return n, fmt.Errorf("database: loading into %s: %w", table, err)
		}
		n++
	}
	if _, err := stmt.ExecContext(ctx); err != nil { // flushes, and reports what the server refused
		return n, fmt.Errorf("database: loading into %s: %w", table, err)
	}
	return n, nil
}

// LoadRows is Load for rows of Ent.
func LoadRows[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, rows iter.Seq2[P, error]) (int64, error) {
	table := db.Tables[reflect.TypeFor[T]().Name()]
	return Load(ctx, tx, table.Name, table.ColumnList, func(yield func([]any, error) bool) {
		for r, err := range rows {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(r.Values(), nil) {
				return
			}
		}
	})
}
