package graph

import (
	"encoding/json"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/server/domain"
)

// What things cost: an object 1, a plain list four of its objects, a page as
// many as it may have rows, a mutation 10 beside its answer.
const (
	costList     = 4
	costMutation = 10
)

// dear are the mutations that keep a processor busy beside their rows, and what
// they cost beside that: brandUpdate unpacks and scales a picture.
var dear = map[string]int{"brandUpdate": 2_000}

// pricer adds up an operation before it is run. It stops when it has seen more
// objects than a request may cost, so that fragments cannot make it long.
type pricer struct {
	variables map[string]any
	seen      int
}

// costOf is what an operation asks for at most.
func costOf(op *ast.OperationDefinition, variables map[string]any) int {
	p := &pricer{variables: variables}
	return max(p.set(op.SelectionSet, 1), 1)
}

// set is the cost of a set of fields; page is the size of the connection that
// they belong to.
func (p *pricer) set(set ast.SelectionSet, page int) int {
	total := 0
	for _, sel := range set {
		if p.seen > maxCost || total > maxCost {
			return maxCost + 1
		}
		switch sel := sel.(type) {
		case *ast.Field:
			if p.included(sel.Directives) {
				total += p.field(sel, page)
				if sel.ObjectDefinition != nil && sel.ObjectDefinition.Name == schema.Mutation.Name {
					total += costMutation + dear[sel.Name]
				}
			}
		case *ast.InlineFragment:
			if p.included(sel.Directives) {
				total += p.set(sel.SelectionSet, page)
			}
		case *ast.FragmentSpread:
			if p.included(sel.Directives) && sel.Definition != nil {
				total += p.set(sel.Definition.SelectionSet, page)
			}
		}
	}
	return min(total, maxCost+1)
}

func (p *pricer) field(f *ast.Field, page int) int {
	if f.Definition == nil || len(f.SelectionSet) == 0 {
		return 0
	}
	p.seen++
	if f.Name == "__schema" || f.Name == "__type" {
		return 1
	}
	list := f.Definition.Type.Elem != nil
	switch {
	case f.Definition.Arguments.ForName("first") != nil:
		return 1 + p.set(f.SelectionSet, p.pageSize(f))
	case isConnectionPart(f) && f.Name == "edges":
		// An edge costs no more than its row.
		return min(page*max(1, p.set(f.SelectionSet, 1)), maxCost+1)
	case isConnectionPart(f) && list:
		return min(page*(1+p.set(f.SelectionSet, 1)), maxCost+1)
	case f.Name == "nodes" && list:
		return min(p.listSize(f, "ids")*(1+p.set(f.SelectionSet, 1)), maxCost+1)
	case list:
		return min(costList*(1+p.set(f.SelectionSet, 1)), maxCost+1)
	}
	return 1 + p.set(f.SelectionSet, 1)
}

// isConnectionPart tells the rows of a connection.
func isConnectionPart(f *ast.Field) bool {
	if f.ObjectDefinition == nil {
		return false
	}
	_, connection := connectionRow[f.ObjectDefinition.Name]
	return connection && (f.Name == "nodes" || f.Name == "edges")
}

// included looks at @skip and @include.
func (p *pricer) included(ds ast.DirectiveList) bool {
	for _, d := range ds {
		arg := d.Arguments.ForName("if")
		if arg == nil {
			continue
		}
		v, err := arg.Value.Value(p.variables)
		is, ok := v.(bool)
		if err != nil || !ok {
			continue
		}
		if d.Name == "skip" && is || d.Name == "include" && !is {
			return false
		}
	}
	return true
}

// pageSize is the number of rows that a connection may give; what the domain
// will refuse is counted as a full page.
func (p *pricer) pageSize(f *ast.Field) int {
	for _, name := range []string{"first", "last"} {
		n, ok := p.number(f, name)
		if !ok {
			continue
		}
		if n < 1 || n > domain.MaxPage {
			return domain.MaxPage
		}
		return n
	}
	return domain.DefaultPage
}

func (p *pricer) number(f *ast.Field, name string) (int, bool) {
	arg := f.Arguments.ForName(name)
	if arg == nil {
		return 0, false
	}
	v, err := arg.Value.Value(p.variables)
	if err != nil {
		return 0, false
	}
	switch v := v.(type) {
	case int:
		return v, true
	case int64:
		return int(v), true
	case json.Number:
		n, err := strconv.Atoi(v.String())
		return n, err == nil
	}
	return 0, false
}

func (p *pricer) listSize(f *ast.Field, name string) int {
	arg := f.Arguments.ForName(name)
	if arg == nil {
		return 1
	}
	v, err := arg.Value.Value(p.variables)
	list, ok := v.([]any)
	if err != nil || !ok {
		return 1
	}
	return max(1, len(list))
}
