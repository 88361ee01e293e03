// Package read loads rows and the edges that a selection asks for, no more: the
// way by which every list and every object of the graph is read.
//
// A level is one statement. Edges to one row that is always there are joined;
// lists, and edges that may be empty, are a statement each for all parents at
// once. So the number of statements depends on the selection and never on the
// number of rows. Tenant scope is a condition of every statement and join.
package read

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrNone: there is no such row for the viewer.
var ErrNone = errors.New("read: no such row")

// Entity is a row type of Ent.
type Entity[T any] interface {
	*T
	db.Row
}

// One loads the row with an id, and of its edges what sel asks for. It returns
// ErrNone when there is none for the viewer.
func One[T any, P Entity[T]](ctx context.Context, q database.Querier, id string, sel *domain.Selection) (P, error) {
	rows, err := ByIDs[T, P](ctx, q, []string{id}, sel)
	if err != nil {
		return nil, err
	}
	if rows[0] == nil {
		return nil, ErrNone
	}
	return rows[0], nil
}

// ByIDs loads rows in the order of ids, nil for each that does not exist for the
// viewer.
func ByIDs[T any, P Entity[T]](ctx context.Context, q database.Querier, ids []string, sel *domain.Selection) ([]P, error) {
	s, err := newStatement(ctx, q, tableOf[T](), sel)
	if err != nil {
		return nil, err
	}
	if len(ids) == 1 {
		s.where("t0.id = ?", ids[0])
	} else {
		s.where(q.In("t0.id"), q.List(ids))
	}
	rows, err := s.run(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]P, len(rows))
	for _, r := range rows {
		byID[r.GetID()] = r.(P)
	}
	out := make([]P, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out, nil
}

// tableOf finds the table of a row type.
func tableOf[T any]() *db.Table { return db.Tables[reflect.TypeFor[T]().Name()] }

func sortedFields(sel *domain.Selection) []string {
	if sel == nil {
		return nil
	}
	out := make([]string, 0, len(sel.Fields))
	for f := range sel.Fields {
		out = append(out, f)
	}
	slices.Sort(out)
	return out
}

// edgeOf finds the edge that a field of the graph names.
func edgeOf(table *db.Table, field string) (db.Edge, bool) {
	field, forced := strings.CutPrefix(field, hiddenEdge)
	if own[table.Type+"."+field] && !forced {
		return db.Edge{}, false
	}
	e, ok := table.Edges[strings.ToLower(field)]
	return e, ok
}

// snake is a field's name as a column: externalId is external_id.
func snake(field string) string {
	if strings.ToLower(field) == field { // the same string again, for most
		return field
	}
	var b strings.Builder
	for i, r := range field {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Unless is a condition where it is to hold, and else that it does not.
func Unless(holds bool, cond string) string {
	if holds {
		return cond
	}
	return "NOT (" + cond + ")"
}
