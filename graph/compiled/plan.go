package compiled

import (
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Env is what rules need beside the row.
type Env struct {
	// Now is the instant of the answer.
	Now    time.Time
	Viewer *viewer.Viewer
	// SignInURL is where all whom the viewer sees sign in.
	SignInURL string
	// broken: a row lacks what the contract promises; the executor has to say so.
	broken bool
}

type writer[T any] func(b []byte, row *T, e *Env) []byte

type step[T any] struct {
	key   []byte // `,"alias":`, the first with a brace instead of the comma
	write writer[T]
}

// Plan is a compiled selection of a type.
type Plan[T any] []step[T]

func (p Plan[T]) append(b []byte, row *T, e *Env) []byte {
	if len(p) == 0 {
		return append(b, '{', '}')
	}
	for i := range p {
		b = append(b, p[i].key...)
		b = p[i].write(b, row, e)
	}
	return append(b, '}')
}

// Type is a type of the graph: what can be written of its rows.
type Type[T any] struct {
	Name   string
	Leaves map[string]writer[T]
	Edges  map[string]edge[T]
}

// edge compiles what is asked of another row.
type edge[T any] func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[T], bool)

// Compile compiles a selection; not ok when something in it is not covered.
func (t *Type[T]) Compile(oc *graphql.OperationContext, set ast.SelectionSet) (Plan[T], bool) {
	fields := graphql.CollectFields(oc, set, []string{t.Name, "Node"})
	plan := make(Plan[T], 0, len(fields))
	for _, f := range fields {
		if len(f.Arguments) > 0 {
			return nil, false
		}
		w, ok := t.Leaves[f.Name]
		switch {
		case ok:
		case f.Name == "__typename":
			w = constant[T](`"` + t.Name + `"`)
		default:
			compile, known := t.Edges[f.Name]
			if !known {
				return nil, false
			}
			if w, ok = compile(oc, f.Selections); !ok {
				return nil, false
			}
		}
		plan = append(plan, step[T]{key(len(plan), f.Alias), w})
	}
	return plan, true
}

// one is an edge to one row.
func one[T, U any](to *Type[U], nullable bool, get func(*T) *U) edge[T] {
	return func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[T], bool) {
		plan, ok := to.Compile(oc, set)
		return func(b []byte, row *T, e *Env) []byte {
			other := get(row)
			if other == nil {
				e.broken = e.broken || !nullable
				return append(b, "null"...)
			}
			return plan.append(b, other, e)
		}, ok
	}
}

// loaded is a nullable edge to one row that is not loaded everywhere; where it is
// not, the executor answers.
func loaded[T, U any](to *Type[U], get func(*T) (*U, bool)) edge[T] {
	write := one(to, true, func(row *T) *U { other, _ := get(row); return other })
	return func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[T], bool) {
		plan, ok := write(oc, set)
		return func(b []byte, row *T, e *Env) []byte {
			_, known := get(row)
			e.broken = e.broken || !known
			return plan(b, row, e)
		}, ok
	}
}

// many is an edge to a plain list.
func many[T, U any](to *Type[U], get func(*T) []*U) edge[T] {
	return func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[T], bool) {
		plan, ok := to.Compile(oc, set)
		return func(b []byte, row *T, e *Env) []byte { return appendList(b, get(row), plan, e) }, ok
	}
}

func appendList[T any](b []byte, rows []*T, plan Plan[T], e *Env) []byte {
	b = append(b, '[')
	for i, row := range rows {
		if i > 0 {
			b = append(b, ',')
		}
		if row == nil {
			e.broken = true
			b = append(b, "null"...)
			continue
		}
		b = plan.append(b, row, e)
	}
	return append(b, ']')
}

// Row writes one row; not ok when it has to be left to the executor.
func (p Plan[T]) Row(b []byte, row *T, e *Env) ([]byte, bool) {
	b = p.append(b, row, e)
	return b, !e.broken
}

// PagePlan is a compiled selection of a connection.
type PagePlan[T any] []pageStep[T]

type pageStep[T any] struct {
	key   []byte
	write func(b []byte, page *read.Page[T], e *Env) []byte
}

// CompilePage compiles what is asked of a connection of t; name is its type.
func CompilePage[T any, P read.Entity[T]](t *Type[T], oc *graphql.OperationContext, set ast.SelectionSet, name string) (PagePlan[T], bool) {
	fields := graphql.CollectFields(oc, set, []string{name})
	plan := make(PagePlan[T], 0, len(fields))
	for _, f := range fields {
		s := pageStep[T]{key: key(len(plan), f.Alias)}
		switch f.Name {
		case "__typename":
			s.write = pageConstant[T](`"` + name + `"`)
		case "totalCount":
			s.write = func(b []byte, p *read.Page[T], _ *Env) []byte { return strconv.AppendInt(b, int64(p.Total), 10) }
		case "nodes":
			rows, ok := t.Compile(oc, f.Selections)
			if !ok {
				return nil, false
			}
			s.write = func(b []byte, p *read.Page[T], e *Env) []byte { return appendList(b, p.Rows, rows, e) }
		case "edges":
			write, ok := compileEdges[T, P](t, oc, f)
			if !ok {
				return nil, false
			}
			s.write = write
		case "pageInfo":
			s.write = compileInfo[T, P](oc, f)
		default:
			return nil, false
		}
		plan = append(plan, s)
	}
	return plan, true
}

// Page writes a page; not ok when it has to be left to the executor.
func (p PagePlan[T]) Page(b []byte, page *read.Page[T], e *Env) ([]byte, bool) {
	if len(p) == 0 {
		return append(b, '{', '}'), true
	}
	for i := range p {
		b = append(b, p[i].key...)
		b = p[i].write(b, page, e)
	}
	return append(b, '}'), !e.broken
}

func compileEdges[T any, P read.Entity[T]](t *Type[T], oc *graphql.OperationContext, field graphql.CollectedField) (func([]byte, *read.Page[T], *Env) []byte, bool) {
	name := field.Definition.Type.Name()
	type edgeStep struct {
		key   []byte
		write func(b []byte, p *read.Page[T], row *T, e *Env) []byte
	}
	var steps []edgeStep
	for _, f := range graphql.CollectFields(oc, field.Selections, []string{name}) {
		s := edgeStep{key: key(len(steps), f.Alias)}
		switch f.Name {
		case "__typename":
			s.write = func(b []byte, _ *read.Page[T], _ *T, _ *Env) []byte { return append(b, `"`+name+`"`...) }
		case "cursor":
			s.write = func(b []byte, p *read.Page[T], row *T, _ *Env) []byte { return appendString(b, p.Cursor(P(row))) }
		case "node":
			rows, ok := t.Compile(oc, f.Selections)
			if !ok {
				return nil, false
			}
			s.write = func(b []byte, _ *read.Page[T], row *T, e *Env) []byte { return rows.append(b, row, e) }
		default:
			return nil, false
		}
		steps = append(steps, s)
	}
	return func(b []byte, p *read.Page[T], e *Env) []byte {
		b = append(b, '[')
		for i, row := range p.Rows {
			if i > 0 {
				b = append(b, ',')
			}
			for _, s := range steps {
				b = s.write(append(b, s.key...), p, row, e)
			}
			if len(steps) == 0 {
				b = append(b, '{')
			}
			b = append(b, '}')
		}
		return append(b, ']')
	}, true
}

func compileInfo[T any, P read.Entity[T]](oc *graphql.OperationContext, field graphql.CollectedField) func([]byte, *read.Page[T], *Env) []byte {
	fields := graphql.CollectFields(oc, field.Selections, []string{"PageInfo"})
	keys := make([][]byte, len(fields))
	for i, f := range fields {
		keys[i] = key(i, f.Alias)
	}
	return func(b []byte, p *read.Page[T], _ *Env) []byte {
		for i, f := range fields {
			b = append(b, keys[i]...)
			switch f.Name {
			case "hasNextPage":
				b = strconv.AppendBool(b, p.HasNext)
			case "hasPreviousPage":
				b = strconv.AppendBool(b, p.HasPrevious)
			case "startCursor", "endCursor":
				b = appendEnd[T, P](b, p, f.Name == "startCursor")
			default:
				b = append(b, `"PageInfo"`...)
			}
		}
		if len(fields) == 0 {
			b = append(b, '{')
		}
		return append(b, '}')
	}
}

func appendEnd[T any, P read.Entity[T]](b []byte, p *read.Page[T], first bool) []byte {
	if len(p.Rows) == 0 {
		return append(b, "null"...)
	}
	row := p.Rows[len(p.Rows)-1]
	if first {
		row = p.Rows[0]
	}
	return appendString(b, p.Cursor(P(row)))
}

func constant[T any](text string) writer[T] {
	return func(b []byte, _ *T, _ *Env) []byte { return append(b, text...) }
}

func pageConstant[T any](text string) func([]byte, *read.Page[T], *Env) []byte {
	return func(b []byte, _ *read.Page[T], _ *Env) []byte { return append(b, text...) }
}

func key(i int, alias string) []byte {
	b := []byte{','}
	if i == 0 {
		b[0] = '{'
	}
	return append(appendString(b, alias), ':')
}
