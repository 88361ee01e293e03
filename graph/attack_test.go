package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/graph/generated"
	"github.com/openlmp/openlmp/server/servertest"
)

var contractSchema = generated.NewExecutableSchema(generated.Config{}).Schema()

// place is somewhere in a request where a client puts a value.
type place struct {
	// path to the value: the argument, then fields and places of lists.
	path []any
	typ  *ast.Type
}

func (p place) String() string {
	parts := make([]string, len(p.path))
	for i, e := range p.path {
		parts[i] = fmt.Sprint(e)
	}
	return strings.Join(parts, ".")
}

// placesOf are all places of an argument: itself, its fields and what lists hold.
func placesOf(typ *ast.Type, path ...any) []place {
	out := []place{{path, typ}}
	if typ.Elem != nil {
		return append(out, placesOf(typ.Elem, append(slices.Clone(path), 0)...)...)
	}
	if def := contractSchema.Types[typ.NamedType]; def.Kind == ast.InputObject {
		for _, f := range def.Fields {
			out = append(out, placesOf(f.Type, append(slices.Clone(path), f.Name)...)...)
		}
	}
	return out
}

// put returns a copy of arguments with a value at a place; what is missing on
// the way to it is made.
func put(arguments object, path []any, value any) object {
	b, _ := json.Marshal(arguments) // objects of tests always marshal
	out := object{}
	_ = json.Unmarshal(b, &out)
	var set func(in any, path []any) any
	set = func(in any, path []any) any {
		if len(path) == 0 {
			return value
		}
		if name, ok := path[0].(string); ok {
			o, ok := in.(object)
			if !ok {
				o = object{}
			}
			o[name] = set(o[name], path[1:])
			return o
		}
		l, ok := in.([]any)
		if !ok || len(l) == 0 {
			l = []any{nil}
		}
		l[0] = set(l[0], path[1:])
		return l
	}
	return set(out, path).(object)
}

// broken marks where a byte that is no UTF-8 is put into a body.
const broken = "broken-byte-here"

func raw(text string) json.RawMessage { return json.RawMessage(text) }

// attacksOn are values that a place of a type does not expect, or does not like.
func attacksOn(typ *ast.Type) []any {
	wrong := []any{nil, 1, -1, 1.5, true, "x", []any{}, object{}, object{"a": 1}, []any{[]any{"x"}}, []any{nil}}
	if typ.Elem != nil {
		many := make([]any, 5000)
		for i := range many {
			many[i] = "x"
		}
		return append(wrong, many)
	}
	texts := []any{
		"", " ", strings.Repeat("A", 100_000), "a\x00b", "\x01\x1b[31m", "line\r\nBcc: x@y.example", "\u202eright", raw(`"\ud800"`), broken,
		"' OR 1=1 --", `"; DROP TABLE customers; --`, `%_\`, `\`, "{{.}}", "${7*7}", "<script>alert(1)</script>", strings.Repeat("𝄞", 300),
	}
	numbers := []any{0, -2147483648, 2147483647, 2147483648, -2147483649, raw("9223372036854775808"), raw("1e400"), raw("1e2"), raw("-0"), "1", 1_000_000}
	dates := []any{"0000-00-00", "0001-01-01", "1999-12-31", "2023-02-29", "2024-02-30", "2026-13-01", "9999-12-31", "2199-12-31", "2000-01-01", "26-1-1", "+2026-01-01", "2026-01-31T00:00:00Z"}
	times := []any{"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2023-02-29T00:00:00Z", "2026-01-31", "2026-01-31T24:00:00Z", "2026-01-31T00:00:00+99:99", "2026-01-31T00:00:00.1234567890123Z", "1999-12-31T23:59:59-23:59", "2199-12-31T23:59:59-23:59"}
	switch def := contractSchema.Types[typ.NamedType]; {
	case def.Kind == ast.InputObject:
		return append(wrong, object{"__proto__": 1})
	case def.Kind == ast.Enum:
		return slices.Concat(wrong, texts, []any{"UNKNOWN", strings.ToLower(def.EnumValues[0].Name)})
	}
	switch typ.NamedType {
	case "Int":
		return slices.Concat(wrong, numbers)
	case "Boolean":
		return slices.Concat(wrong, []any{"true", 0})
	case "Date":
		return slices.Concat(wrong, texts, dates)
	case "DateTime":
		return slices.Concat(wrong, texts, times)
	}
	return slices.Concat(wrong, texts, []any{"cus_00000000000000000000000000", "cus_" + strings.Repeat("é", 13), "customers", "_", "prt_" + strings.Repeat("z", 26)})
}

// misfit tells that a value is of another type than the place, so that taking it
// would be wrong whatever the field means.
func misfit(typ *ast.Type, value any) bool {
	if value == nil {
		return typ.NonNull
	}
	if list, ok := value.([]any); ok && typ.Elem != nil {
		return slices.ContainsFunc(list, func(e any) bool { return misfit(typ.Elem, e) })
	}
	if typ.Elem != nil {
		return misfit(typ.Elem, value)
	}
	def := contractSchema.Types[typ.NamedType]
	switch v := value.(type) {
	case bool:
		return typ.NamedType != "Boolean"
	case int:
		return typ.NamedType != "ID" && typ.NamedType != "Int"
	case float64:
		return true
	case string:
		if def.Kind == ast.Enum {
			return def.EnumValues.ForName(v) == nil
		}
		return def.Kind != ast.Scalar || typ.NamedType == "Int" || typ.NamedType == "Boolean"
	case json.RawMessage:
		return v[0] != '"' && typ.NamedType != "ID" && typ.NamedType != "Int"
	}
	return def.Kind != ast.InputObject
}

// literal writes a value as GraphQL does; ok is false where it cannot be written so.
func literal(v any, typ *ast.Type) (text string, ok bool) {
	switch v := v.(type) {
	case object:
		var parts []string
		var def *ast.Definition
		if typ != nil {
			def = contractSchema.Types[typ.Name()]
		}
		for name, e := range v {
			var of *ast.Type
			if def != nil {
				if f := def.Fields.ForName(name); f != nil {
					of = f.Type
				}
			}
			text, ok := literal(e, of)
			if !ok {
				return "", false
			}
			parts = append(parts, name+": "+text)
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ", ") + "}", true
	case []any:
		var of *ast.Type
		if typ != nil {
			of = typ.Elem
		}
		parts := make([]string, len(v))
		for i, e := range v {
			if parts[i], ok = literal(e, of); !ok {
				return "", false
			}
		}
		return "[" + strings.Join(parts, ", ") + "]", true
	case string:
		if len(v) > 2000 || v == broken {
			return "", false
		}
		if typ != nil && typ.Elem == nil {
			if def := contractSchema.Types[typ.NamedType]; def.Kind == ast.Enum && def.EnumValues.ForName(v) != nil {
				return v, true
			}
		}
	}
	b, err := json.Marshal(v)
	return string(b), err == nil && len(b) < 2000
}

// fields asks for enough of a type that its rows are read.
func fields(typ *ast.Type) string {
	def := contractSchema.Types[typ.Name()]
	switch {
	case def.Kind == ast.Scalar || def.Kind == ast.Enum:
		return ""
	case strings.HasSuffix(def.Name, "Connection"):
		return " { totalCount pageInfo { endCursor } nodes" + fields(&ast.Type{NamedType: strings.TrimSuffix(def.Name, "Connection")}) + " }"
	case def.Fields.ForName("version") != nil:
		return " { id version }"
	case def.Fields.ForName("id") != nil:
		return " { __typename id }"
	}
	return " { __typename }"
}

// operation is a field of the graph with arguments, and how it is asked.
type operation struct {
	kind, name string
	arguments  ast.ArgumentDefinitionList
	// around is what the field stands in: %s takes the field.
	around, selection string
	// baseline are arguments that are taken; made anew with each call.
	baseline func() object
}

// withVariables asks with all arguments as variables.
func (o operation) withVariables() string {
	var declared, given []string
	for _, a := range o.arguments {
		declared = append(declared, "$"+a.Name+": "+a.Type.String())
		given = append(given, a.Name+": $"+a.Name)
	}
	return o.kind + "(" + strings.Join(declared, ", ") + ") {" + fmt.Sprintf(o.around, o.name+"("+strings.Join(given, ", ")+")"+o.selection) + "}"
}

// withLiterals asks with all arguments in the text.
func (o operation) withLiterals(arguments object) (string, bool) {
	var given []string
	for _, a := range o.arguments {
		v, there := arguments[a.Name]
		if !there {
			continue
		}
		text, ok := literal(v, a.Type)
		if !ok {
			return "", false
		}
		given = append(given, a.Name+": "+text)
	}
	text := o.name
	if len(given) > 0 {
		text += "(" + strings.Join(given, ", ") + ")"
	}
	return o.kind + " {" + fmt.Sprintf(o.around, text+o.selection) + "}", true
}

// mutations are those that take an input, as all do but the one on the test clock,
// which has a test of its own.
func mutations() []*ast.FieldDefinition {
	return slices.DeleteFunc(slices.Clone(contractSchema.Mutation.Fields), func(f *ast.FieldDefinition) bool {
		return f.Name == "testClockAdvance"
	})
}

// operations are all fields of the graph that take arguments, as p's
// administrator would use them.
func (w *world) operations(p *db.Partner, own rows) []operation {
	var out []operation
	made := w.baselines(p)
	for _, f := range mutations() {
		baseline, ok := made[f.Name]
		if !ok {
			w.t.Errorf("%s has no baseline in this test", f.Name)
			continue
		}
		selection := " {"
		for _, of := range contractSchema.Types[f.Type.Name()].Fields {
			if of.Name != "userErrors" {
				selection += " " + of.Name + fields(of.Type)
			}
		}
		out = append(out, operation{
			kind: "mutation", name: f.Name, arguments: f.Arguments, around: "%s",
			selection: selection + " userErrors { message path code } }",
			baseline:  func() object { return object{"input": baseline()} },
		})
	}
	byField := map[string]string{"node": own["cus"], "partner": own["prt"], "customer": own["cus"], "product": w.Mail.ID, "plan": own["plan"], "assignment": own["asg"], "license": own["lic"], "bulkOperation": own[id.Operation]}
	around := map[string]string{}
	for _, f := range contractSchema.Query.Fields {
		if len(f.Arguments) == 0 || strings.HasPrefix(f.Name, "__") {
			continue
		}
		baseline := object{}
		switch {
		case byField[f.Name] != "":
			baseline["id"] = byField[f.Name]
			around[f.Type.Name()] = f.Name + `(id: "` + byField[f.Name] + `") { %s }`
		case f.Name == "nodes":
			baseline["ids"] = []any{own["cus"]}
		case f.Name == "user":
			baseline["accountName"] = "distributor"
		}
		out = append(out, operation{
			kind: "query", name: f.Name, arguments: f.Arguments, around: "%s", selection: fields(f.Type),
			baseline: func() object { return baseline },
		})
	}
	for typ, in := range around {
		for _, f := range contractSchema.Types[typ].Fields {
			if len(f.Arguments) > 0 {
				out = append(out, operation{
					kind: "query", name: f.Name, arguments: f.Arguments, around: in, selection: fields(f.Type),
					baseline: func() object { return object{} },
				})
			}
		}
	}
	return out
}

// Every argument and every field of every input gets what it does not expect. The
// server never fails, shows nothing of its inside, names what is wrong, and
// writes nothing when it does.
func TestMalformedInput(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		c := e.SignIn("distributor")
		sent := 0
		for _, o := range w.operations(e.Distributor, w.distributor) {
			arguments, fresh := o.baseline(), true
			w.known = w.total()
			for _, a := range o.arguments {
				for _, at := range placesOf(a.Type, a.Name) {
					for _, value := range attacksOn(at.typ) {
						for _, inText := range []bool{false, true} {
							if inText && !misfit(at.typ, value) {
								continue // from here on it goes the way of variables
							}
							if !fresh {
								arguments, fresh = o.baseline(), true
								w.known = w.total()
							}
							attacked := put(arguments, at.path, value)
							body := o.body(t, attacked, inText)
							if body == nil {
								continue
							}
							r := send(t, c, body)
							sent++
							fresh = w.judge(o, at, value, r)
						}
					}
				}
			}
		}
		if sent < 5000 {
			t.Errorf("only %d requests were made", sent)
		}
	})
}

// body writes a request; nil where the arguments cannot be written in the text.
func (o operation) body(t *testing.T, arguments object, inText bool) []byte {
	t.Helper()
	request := object{"query": o.withVariables(), "variables": arguments}
	if inText {
		text, ok := o.withLiterals(arguments)
		if !ok {
			return nil
		}
		request = object{"query": text}
	}
	body, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ReplaceAll(body, []byte(broken), []byte("\xff\xfe"))
}

// judge looks at the answer to an attack; refused tells that it was refused, so
// that nothing has changed.
func (w *world) judge(o operation, at place, value any, r *reply) (refused bool) {
	w.t.Helper()
	problem := func(format string, args ...any) {
		shown, _ := json.Marshal(value)
		w.t.Errorf("%s %s = %.80s: %s", o.name, at, shown, fmt.Sprintf(format, args...))
	}
	if err := r.clean(); err != nil {
		problem("%v", err)
	}
	problems := r.userErrors()
	if len(problems) == 0 && len(r.Errors) == 0 {
		if misfit(at.typ, value) {
			problem("a value of another type was taken")
		}
		return o.kind == "query"
	}
	if o.kind == "mutation" {
		n := w.total()
		if n != w.known {
			problem("refused, and the rows went from %d to %d", w.known, n)
		}
		w.known = n
	}
	if len(problems) > 0 && !slices.ContainsFunc(problems, func(e attackedError) bool {
		named := strings.Join(e.Path, ".") + "."
		if at.String() == "input.productIds" && strings.HasPrefix(named, "input.stock.") {
			return true // what a partner is granted decides what it can have in stock
		}
		return named != "." && (strings.HasPrefix(at.String()+".", named) || strings.HasPrefix(named, at.String()+"."))
	}) {
		problem("no user error names it: %v", problems)
	}
	return true
}
