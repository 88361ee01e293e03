package database

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/openlmp/openlmp/ent/db"
)

// maxRows is the most rows of one INSERT.
const maxRows = 1000

// Insert writes rows with as few statements as the limits allow, mostly one.
// Every column of the table must be named, ids and times too: nothing is
// stamped and no scope is applied. A row is a value for each column.
func Insert(ctx context.Context, tx *Tx, table string, columns []string, rows [][]any) error {
	return insert(ctx, tx.dialect, tx.to, table, columns, rows, "")
}

// insert is Insert with what follows the values.
func insert(ctx context.Context, name string, to entsql.ExecQuerier, table string, columns []string, rows [][]any, after string) error {
	per := min(maxRows, maxParams(name)/max(1, len(columns)))
	for len(rows) > 0 {
		n := min(per, len(rows))
		args := make([]any, 0, n*len(columns))
		for _, r := range rows[:n] {
			if len(r) != len(columns) {
				return widthError(table, r, columns)
			}
			args = append(args, r...)
		}
		text := string(append(appendInsert(nil, name, table, columns, n, 0), after...))
		if _, err := to.ExecContext(ctx, text, args...); err != nil {
			return fmt.Errorf("database: inserting into %s: %w", table, err)
		}
		rows = rows[n:]
	}
	return nil
}

func maxParams(name string) int {
	if name == dialect.Postgres {
		return 65535
	}
	return 32766
}

func widthError(table string, row []any, columns []string) error {
	return fmt.Errorf("database: a row of %s has %d values for %d columns", table, len(row), len(columns))
}

// appendInsert writes an INSERT of so many rows, whose parameters follow the p
// that there are already.
func appendInsert(b []byte, name, table string, columns []string, rows, p int) []byte {
	b = slices.Grow(b, 64+len(columns)*20+rows*len(columns)*6)
	b = append(b, "INSERT INTO "...)
	b = append(b, quoted(table)...)
	b = append(b, " ("...)
	for i, c := range columns {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = append(b, quoted(c)...)
	}
	b = append(b, ") VALUES "...)
	for i := range rows {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = append(b, '(')
		for j := range columns {
			if j > 0 {
				b = append(b, ", "...)
			}
			if name == dialect.Postgres {
				p++
				b = append(b, '$')
				b = strconv.AppendInt(b, int64(p), 10)
			} else {
				b = append(b, '?')
			}
		}
		b = append(b, ')')
	}
	return b
}

func quoted(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// InsertRows writes rows of Ent with as few statements as the limits allow. The
// ids, times and scope are those that the rows carry: nothing is stamped.
func InsertRows[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, rows ...P) error {
	table := db.Tables[reflect.TypeFor[T]().Name()]
	return Insert(ctx, tx, table.Name, table.ColumnList, valuesOf(rows))
}

func valuesOf[P db.Row](rows []P) [][]any {
	values := make([][]any, len(rows))
	for i, r := range rows {
		values[i] = r.Values()
	}
	return values
}

// SaveRows writes back rows of Ent that were loaded and locked, all columns but
// the id, as InsertRows writes new ones.
func SaveRows[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *Tx, rows ...P) error {
	table := db.Tables[reflect.TypeFor[T]().Name()]
	return insert(ctx, tx.dialect, tx.to, table.Name, table.ColumnList, valuesOf(rows), replacing(table))
}

// replacing ends an INSERT of rows that are there already.
func replacing(table *db.Table) string { return replacements[table.Name] }

var replacements = func() map[string]string {
	all := make(map[string]string, len(db.Tables))
	for _, table := range db.Tables {
		columns := make([]string, 0, len(table.ColumnList))
		for _, c := range table.ColumnList[1:] {
			columns = append(columns, quoted(c)+" = excluded."+quoted(c))
		}
		all[table.Name] = " ON CONFLICT (id) DO UPDATE SET " + strings.Join(columns, ", ")
	}
	return all
}()
