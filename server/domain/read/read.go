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
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
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

// statement is one level: a table, what is joined to it, and what follows it.
type statement struct {
	q      database.Querier
	viewer *viewer.Viewer
	table  *db.Table
	sel    *domain.Selection

	joined []*joined
	joins  strings.Builder
	// joinArgs come before args in the statement.
	joinArgs   []any
	conditions []string
	args       []any
	order      string
	limit      int
	// follow are edges that are statements of their own, by the joined row they hang on.
	follow []follow
	// from replaces the table's name; see PagesByParent.
	from     string
	fromArgs []any
}

// joined is a table of the statement: the first is the level's own.
type joined struct {
	table   *db.Table
	alias   string
	columns []string
	// parent and edge say where its row is attached; parent is -1 for the first.
	parent int
	edge   string
}

type follow struct {
	at   int
	edge db.Edge
	sel  *domain.Selection
}

func newStatement(ctx context.Context, q database.Querier, table *db.Table, sel *domain.Selection) (*statement, error) {
	s := &statement{q: q, table: table, sel: sel, viewer: viewer.From(ctx)}
	if err := s.add(ctx, table, sel, -1, "", ""); err != nil {
		return nil, err
	}
	cond, args, err := scope.SQL(ctx, table.Type, "t0")
	if err != nil {
		return nil, err
	}
	s.where(cond, args...)
	return s, nil
}

func (s *statement) where(cond string, args ...any) {
	s.conditions = append(s.conditions, cond)
	s.args = append(s.args, args...)
}

// add takes a table into the statement, with the columns and edges that sel asks for.
func (s *statement) add(ctx context.Context, table *db.Table, sel *domain.Selection, parent int, edge, on string) error {
	j := &joined{table: table, alias: "t" + strconv.Itoa(len(s.joined)), parent: parent, edge: edge}
	at := len(s.joined)
	s.joined = append(s.joined, j)
	if parent >= 0 {
		cond, args, err := scope.SQL(ctx, table.Type, j.alias)
		if err != nil {
			return err
		}
		s.joins.WriteString(" JOIN " + table.Name + " " + j.alias + " ON " + j.alias + ".id = " + on + " AND " + cond)
		s.joinArgs = append(s.joinArgs, args...)
	}
	j.need("id")
	sel = withDerived(table, sel)
	for _, field := range sortedFields(sel) {
		child := sel.Fields[field]
		if e, ok := edgeOf(table, field); ok {
			if e.Many {
				s.follow = append(s.follow, follow{at, e, child})
				continue
			}
			j.need(e.Column)
			if !e.Required || unseen[table.Type+"."+field] {
				s.follow = append(s.follow, follow{at, e, child})
				continue
			}
			if err := s.add(ctx, db.Tables[e.Type], child, at, e.Name, j.alias+"."+e.Column); err != nil {
				return err
			}
			continue
		}
		j.needField(field)
	}
	return nil
}

// withDerived adds to a selection the edges that its derived fields are computed
// from.
func withDerived(table *db.Table, sel *domain.Selection) *domain.Selection {
	var out *domain.Selection
	for _, field := range sortedFields(sel) {
		for edge, fields := range derivedEdges[table.Type+"."+field] {
			if out == nil {
				out = &domain.Selection{Fields: maps.Clone(sel.Fields)}
			}
			name := edge
			if own[table.Type+"."+edge] {
				name = hiddenEdge + edge
			}
			out.Fields[name] = withPaths(out.Fields[name], fields)
		}
	}
	if out == nil {
		return sel
	}
	return out
}

// hiddenEdge marks an edge that a rule needs where the field of its name is not it.
const hiddenEdge = "$"

// withPaths is a copy of a selection that has dotted paths too.
func withPaths(sel *domain.Selection, paths []string) *domain.Selection {
	out := &domain.Selection{Fields: map[string]*domain.Selection{}}
	if sel != nil {
		maps.Copy(out.Fields, sel.Fields)
	}
	for _, path := range paths {
		name, rest, deeper := strings.Cut(path, ".")
		switch {
		case deeper:
			out.Fields[name] = withPaths(out.Fields[name], []string{rest})
		case out.Fields[name] == nil:
			out.Fields[name] = &domain.Selection{}
		}
	}
	return out
}

func (j *joined) need(column string) {
	if !slices.Contains(j.columns, column) {
		j.columns = append(j.columns, column)
	}
}

// needField takes the columns of a field: its own, those that it is derived from,
// or all when neither is known.
func (j *joined) needField(field string) {
	if from, ok := derived[j.table.Type+"."+field]; ok {
		for _, c := range from {
			j.need(c)
		}
		return
	}
	column := snake(field)
	if j.table.Columns[column] {
		j.need(column)
		return
	}
	if field == "__typename" {
		return
	}
	all := make([]string, 0, len(j.table.Columns))
	for c := range j.table.Columns {
		all = append(all, c)
	}
	slices.Sort(all)
	for _, c := range all {
		j.need(c)
	}
}

// text writes the statement.
func (s *statement) text() (string, []any) {
	var b strings.Builder
	b.Grow(512)
	b.WriteString("SELECT ")
	first := true
	for _, j := range s.joined {
		for _, c := range j.columns {
			if !first {
				b.WriteString(", ")
			}
			first = false
			if hidden(s.viewer, j.table.Type, c) {
				b.WriteString(nothing(c))
				continue
			}
			b.WriteString(j.alias)
			b.WriteByte('.')
			b.WriteString(c)
		}
	}
	b.WriteString(" FROM ")
	if s.from != "" {
		b.WriteString(s.from)
	} else {
		b.WriteString(s.table.Name)
	}
	b.WriteString(" t0")
	b.WriteString(s.joins.String())
	for i, c := range s.conditions {
		if i == 0 {
			b.WriteString(" WHERE ")
		} else {
			b.WriteString(" AND ")
		}
		b.WriteString(c)
	}
	if s.order != "" {
		b.WriteString(" ORDER BY " + s.order)
	}
	args := slices.Concat(s.fromArgs, s.joinArgs, s.args)
	if s.limit > 0 {
		b.WriteString(" LIMIT ?")
		args = append(args, s.limit)
	}
	return b.String(), args
}

// run reads the level's rows, attaches what was joined, and follows the rest.
func (s *statement) run(ctx context.Context) ([]db.Row, error) {
	query, args := s.text()
	rows, err := s.q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	defer rows.Close()
	levels := make([][]db.Row, len(s.joined))
	seen := make([]map[string]db.Row, len(s.joined))
	next := make([]db.Row, len(s.joined))
	var targets []any
	for rows.Next() {
		targets = targets[:0]
		for i, j := range s.joined {
			if next[i] == nil {
				next[i] = j.table.New()
			}
			for _, c := range j.columns {
				targets = append(targets, next[i].ScanTarget(c))
			}
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
		}
		for i := range s.joined {
			levels[i] = append(levels[i], s.share(i, seen, next))
		}
		for i, j := range s.joined[1:] {
			last := len(levels[0]) - 1
			levels[j.parent][last].Attach(j.edge, levels[i+1][last])
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	if err := rows.Close(); err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	for _, r := range levels[0] {
		if e, ok := r.(*db.AuditEvent); ok {
			if err := redact(s.viewer, e); err != nil {
				return nil, err
			}
		}
	}
	for _, f := range s.follow {
		if err := s.followEdge(ctx, levels[f.at], f); err != nil {
			return nil, err
		}
	}
	return levels[0], nil
}

// share takes the row that was scanned. Of a joined table a row that came before is
// one object for all who refer to it, and what was scanned is scanned into again.
func (s *statement) share(i int, seen []map[string]db.Row, next []db.Row) db.Row {
	row := next[i]
	if i == 0 {
		next[i] = nil
		return row
	}
	if was, ok := seen[i][row.GetID()]; ok {
		return was
	}
	if seen[i] == nil {
		seen[i] = map[string]db.Row{}
	}
	seen[i][row.GetID()] = row
	next[i] = nil
	return row
}

// followEdge loads an edge of all parents with one statement.
func (s *statement) followEdge(ctx context.Context, parents []db.Row, f follow) error {
	if len(parents) == 0 {
		return nil
	}
	next, err := newStatement(ctx, s.q, db.Tables[f.edge.Type], f.sel)
	if err != nil {
		return err
	}
	// Of a list the parent's id is wanted and the other row refers to it; of a
	// single row it is the other way round.
	parentColumn, column := f.edge.Column, "id"
	if f.edge.Many {
		parentColumn, column = "id", f.edge.Column
		next.order = "t0." + column + ", t0.id"
	}
	byKey := make(map[string][]db.Row, len(parents))
	keys := make([]string, 0, len(parents))
	once := make(map[db.Row]bool, len(parents))
	for _, p := range parents {
		if once[p] {
			continue // a joined row that several share
		}
		once[p] = true
		p.Attach(f.edge.Name, nil)
		k := p.Key(parentColumn)
		if k == "" {
			continue
		}
		if _, ok := byKey[k]; !ok {
			keys = append(keys, k)
		}
		byKey[k] = append(byKey[k], p)
	}
	if len(keys) == 0 {
		return nil
	}
	next.joined[0].need(column)
	if len(keys) == 1 {
		next.where("t0."+column+" = ?", keys[0]) // PostgreSQL plans it once; a list anew each time
	} else {
		next.where(s.q.In("t0."+column), s.q.List(keys))
	}
	rows, err := next.run(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		for _, p := range byKey[r.Key(column)] {
			p.Attach(f.edge.Name, r)
		}
	}
	return nil
}

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
