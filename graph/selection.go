package graph

import (
	"context"
	"unsafe"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/server/domain"
)

// selectionOf is what the query asks of the field that ctx resolves, as the
// domain reads it: fields of the same name are joined, whatever their alias.
// Within a request the same field gives the same pointer, which loaders batch by.
func selectionOf(ctx context.Context, typeName string) *domain.Selection {
	sel, _ := once(ctx, "select "+typeName, func(oc *graphql.OperationContext, f graphql.CollectedField) (*domain.Selection, bool) {
		return stateOf(ctx).selection(oc, f.Selections, typeName), true
	})
	return sel
}

// rowsOf is selectionOf for the rows of a connection: what nodes and edges.node
// ask for, and whether the total is asked for.
func rowsOf(ctx context.Context) (rows *domain.Selection, total bool) {
	asked, _ := once(ctx, "rows", func(oc *graphql.OperationContext, f graphql.CollectedField) (pageSelection, bool) {
		return stateOf(ctx).connection(oc, f.Selections, f.Definition.Type.Name()), true
	})
	return asked.rows, asked.total
}

type pageSelection struct {
	rows  *domain.Selection
	total bool
}

// childOf is what the field that ctx resolves asks of one of its own fields.
func childOf(ctx context.Context, field, typeName string) *domain.Selection {
	op := graphql.GetOperationContext(ctx)
	here := graphql.GetFieldContext(ctx).Field
	var all ast.SelectionSet
	for _, f := range graphql.CollectFields(op, here.Selections, satisfies(here.Definition.Type.Name())) {
		if f.Name == field {
			all = append(all, f.Selections...)
		}
	}
	if all == nil {
		return nil
	}
	return newSelection(op, all, typeName)
}

// selectionKey names a set of fields within a request; CollectFields keeps the
// sets that it hands out.
type selectionKey struct {
	first    *ast.Selection
	n        int
	typeName string
}

func (s *state) selection(op *graphql.OperationContext, set ast.SelectionSet, typeName string) *domain.Selection {
	return s.remember(selectionKey{unsafe.SliceData(set), len(set), typeName}, func() *domain.Selection {
		return newSelection(op, set, typeName)
	})
}

// connection joins what nodes and edges.node ask for.
func (s *state) connection(op *graphql.OperationContext, set ast.SelectionSet, typeName string) pageSelection {
	all := s.selection(op, set, typeName)
	rows := s.remember(selectionKey{unsafe.SliceData(set), len(set), typeName + " rows"}, func() *domain.Selection {
		rows := &domain.Selection{Fields: map[string]*domain.Selection{}}
		join(rows, all.Child("nodes"))
		join(rows, all.Child("edges").Child("node"))
		return rows
	})
	return pageSelection{rows, all.Has("totalCount")}
}

func newSelection(op *graphql.OperationContext, set ast.SelectionSet, typeName string) *domain.Selection {
	sel := &domain.Selection{Fields: make(map[string]*domain.Selection, len(set))}
	for _, f := range graphql.CollectFields(op, set, satisfies(typeName)) {
		child := newSelection(op, f.Selections, f.Definition.Type.Name())
		if was, ok := sel.Fields[f.Name]; ok {
			join(was, child)
			continue
		}
		sel.Fields[f.Name] = child
	}
	return sel
}

// join adds what b asks for to a.
func join(a, b *domain.Selection) {
	if b == nil {
		return
	}
	for name, child := range b.Fields {
		was, ok := a.Fields[name]
		if !ok {
			was = &domain.Selection{Fields: make(map[string]*domain.Selection, len(child.Fields))}
			a.Fields[name] = was
		}
		join(was, child)
	}
}

// satisfies lists the types that fragments on an object of a type may name.
func satisfies(typeName string) []string {
	def := schema.Types[typeName]
	if def == nil {
		return []string{typeName}
	}
	return append([]string{typeName}, def.Interfaces...)
}

// onlyID tells whether nothing needs to be read: the id says it all.
func onlyID(sel *domain.Selection) bool {
	for f := range sel.Fields {
		if f != "id" && f != "__typename" {
			return false
		}
	}
	return true
}
