package database

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
)

// Row is a row type of Ent whose columns can be scanned by name.
type Row[T any] interface {
	*T
	ScanTarget(column string) any
}

// Rows runs a hand-written SELECT and reads it into rows of Ent; columns names
// what the SELECT gives, in its order.
func Rows[T any, P Row[T]](ctx context.Context, q Querier, columns []string, query string, args ...any) ([]*T, error) {
	// Every row is scanned into one and copied, so that the targets are found
	// once. It is emptied in between: what it points at is then made anew.
	one, empty := new(T), *new(T)
	targets := make([]any, len(columns))
	for i, c := range columns {
		if targets[i] = P(one).ScanTarget(c); targets[i] == nil {
			return nil, fmt.Errorf("database: %T has no column %q to scan", one, c)
		}
	}
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*T
	var chunk []T
	size := 1
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return nil, err
		}
		if len(chunk) == cap(chunk) {
			chunk = make([]T, 0, size)
			size = min(size*4, 256)
		}
		chunk = append(chunk, *one)
		*one = empty
		out = append(out, &chunk[len(chunk)-1])
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return out, rows.Close()
}

// Scan runs a hand-written SELECT and scans every row into the same targets; each,
// called after every one of them, takes what is to stay. The targets take no JSON:
// its array would be shared between the rows.
func Scan(ctx context.Context, q Querier, targets []any, each func(), query string, args ...any) error {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		each()
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}

// Targets are where columns of a row are scanned to.
func Targets(row db.Row, columns []string) []any {
	out := make([]any, len(columns))
	for i, c := range columns {
		out[i] = row.ScanTarget(c)
	}
	return out
}
