package graph

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// fits checks a variable's value against its type as the specification has it.
// The validator alone takes numbers for text, text for numbers and enum values in
// any case. What is missing or null is left to it.
func fits(typ *ast.Type, value any, path ast.Path) *gqlerror.Error {
	if value == nil {
		return nil
	}
	if typ.Elem != nil {
		list, ok := value.([]any)
		if !ok {
			return fits(typ.Elem, value, path) // one value stands for a list of one
		}
		for i, e := range list {
			if problem := fits(typ.Elem, e, append(slices.Clip(path), ast.PathIndex(i))); problem != nil {
				return problem
			}
		}
		return nil
	}
	def := schema.Types[typ.NamedType]
	if def == nil {
		return nil
	}
	if def.Kind == ast.InputObject {
		return fitsObject(def, value, path)
	}
	if fitsLeaf(def, value) {
		return nil
	}
	problem := badRequest("This value is no %s.", def.Name)
	problem.Path = path
	return problem
}

func fitsObject(def *ast.Definition, value any, path ast.Path) *gqlerror.Error {
	object, ok := value.(map[string]any)
	if !ok {
		problem := badRequest("This value is no %s.", def.Name)
		problem.Path = path
		return problem
	}
	for name, v := range object {
		f := def.Fields.ForName(name)
		if f == nil {
			continue // the validator names it
		}
		if problem := fits(f.Type, v, append(slices.Clip(path), ast.PathName(name))); problem != nil {
			return problem
		}
	}
	return nil
}

func fitsLeaf(def *ast.Definition, value any) bool {
	if def.Kind == ast.Enum {
		s, ok := value.(string)
		return ok && def.EnumValues.ForName(s) != nil
	}
	switch def.Name {
	case "Boolean":
		_, ok := value.(bool)
		return ok
	case "Int":
		n, ok := value.(json.Number)
		if !ok {
			return false
		}
		_, err := strconv.ParseInt(n.String(), 10, 32)
		return err == nil
	case "ID":
		if n, ok := value.(json.Number); ok {
			_, err := strconv.ParseInt(n.String(), 10, 64)
			return err == nil
		}
	}
	_, ok := value.(string) // all other scalars of the contract are text
	return ok
}

// textScalars checks what the validator leaves to scalars: those of the contract
// are text where they stand in the document too.
func textScalars(doc *ast.QueryDocument) *gqlerror.Error {
	var found *gqlerror.Error
	var look func(v *ast.Value)
	look = func(v *ast.Value) {
		if v == nil || found != nil {
			return
		}
		for _, c := range v.Children {
			look(c.Value)
		}
		if v.Definition == nil || v.Definition.Kind != ast.Scalar || v.Definition.BuiltIn || v.ExpectedType == nil {
			return
		}
		if v.Kind == ast.ListValue && v.ExpectedType.Elem != nil {
			return // its elements are looked at
		}
		switch v.Kind {
		case ast.Variable, ast.NullValue, ast.StringValue, ast.BlockValue:
		default:
			found = badRequest("This value is no %s.", v.Definition.Name)
			found.Locations = []gqlerror.Location{{Line: v.Position.Line, Column: v.Position.Column}}
		}
	}
	eachValue(doc, look)
	return found
}

// eachValue calls fn for every argument and default of a document.
func eachValue(doc *ast.QueryDocument, fn func(*ast.Value)) {
	directives := func(ds ast.DirectiveList) {
		for _, d := range ds {
			for _, a := range d.Arguments {
				fn(a.Value)
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				for _, a := range sel.Arguments {
					fn(a.Value)
				}
				directives(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.InlineFragment:
				directives(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				directives(sel.Directives)
			}
		}
	}
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			fn(v.DefaultValue)
		}
		walk(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		walk(f.SelectionSet)
	}
}
