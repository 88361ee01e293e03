package read

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

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
	orderArgs  []any
	limit      int
	// follow are edges that are statements of their own, by the joined row they hang on.
	follow []follow
	// from replaces the table's name; see PagesByParent and Section.
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
	args := slices.Concat(s.fromArgs, s.joinArgs, s.args, s.orderArgs)
	if s.limit > 0 {
		b.WriteString(" LIMIT ?")
		args = append(args, s.limit)
	}
	return b.String(), args
}
