package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/openlmp/openlmp/graph/generated"
)

// schema is the contract, parsed.
var schema = contract()

// contract leaves @defer out, which the parser adds to every schema: answers come
// in one piece.
func contract() *ast.Schema {
	s := generated.NewExecutableSchema(generated.Config{}).Schema()
	delete(s.Directives, "defer")
	return s
}

// connectionRow maps the types of connections to their rows.
var connectionRow = connections()

func connections() map[string]string {
	out := map[string]string{}
	for name, def := range schema.Types {
		if f := def.Fields.ForName("nodes"); f != nil && def.Fields.ForName("pageInfo") != nil {
			out[name] = f.Type.Name()
		}
	}
	return out
}

// document is a text that was parsed, measured and validated once.
type document struct {
	*ast.QueryDocument
	// plans are what graph/compiled made of the document's fields; only where
	// nothing that a field selects hangs on a variable.
	plans sync.Map
	fixed bool
}

// How many texts are kept, how long one may be, and how long all are together: a
// parsed document takes many times the memory of its text.
const (
	documentsKept = 1000
	longestKept   = 32 << 10
	bytesKept     = 1 << 20
)

// documents remembers documents by text, and texts by hash.
type documents struct {
	parsed *kept[*document]
	// known are the console's own texts by hash; met are those that clients registered.
	known map[string]string
	met   *kept[string]
}

func newDocuments(persisted map[string]string) (*documents, error) {
	parsed, err := newKept[*document](documentsKept, bytesKept)
	if err != nil {
		return nil, err
	}
	met, err := newKept[string](documentsKept, bytesKept)
	if err != nil {
		return nil, err
	}
	return &documents{parsed: parsed, known: persisted, met: met}, nil
}

// text finds the text that a hash stands for, and remembers one that came with
// its hash.
func (d *documents) text(query, hash string) (string, *gqlerror.Error) {
	if hash == "" {
		return query, nil
	}
	if query != "" {
		sum := sha256.Sum256([]byte(query))
		if hex.EncodeToString(sum[:]) != strings.ToLower(hash) {
			return "", badRequest("The sha256Hash is not that of the query.")
		}
		if len(query) <= longestKept {
			d.met.add(strings.ToLower(hash), query, len(query))
		}
		return query, nil
	}
	hash = strings.ToLower(hash)
	if text, ok := d.known[hash]; ok {
		return text, nil
	}
	if text, ok := d.met.get(hash); ok {
		return text, nil
	}
	return "", badRequest("PersistedQueryNotFound")
}

// get parses, measures and validates a text.
func (d *documents) get(text string) (*document, gqlerror.List) {
	if doc, ok := d.parsed.get(text); ok {
		return doc, nil
	}
	parsed, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, maxTokens)
	if err != nil {
		return nil, gqlerror.List{asBadRequest(err)}
	}
	if len(parsed.Operations) == 0 {
		return nil, gqlerror.List{badRequest("The document has no operation.")}
	}
	if err := checkDocument(parsed); err != nil {
		return nil, gqlerror.List{badRequest("%s", err.Error())}
	}
	found := validator.ValidateWithRules(schema, parsed, validationRules())
	if len(found) > 0 {
		if len(found) > maxErrors {
			found = found[:maxErrors]
		}
		for i := range found {
			found[i] = asBadRequest(found[i])
		}
		return nil, found
	}
	if problem := textScalars(parsed); problem != nil {
		return nil, gqlerror.List{problem}
	}
	doc := &document{QueryDocument: parsed, fixed: isFixed(parsed)}
	if len(text) <= longestKept {
		d.parsed.add(text, doc, len(text))
	}
	return doc, nil
}

// validationRules are the specification's. The depth of introspection has a
// limit of our own, which lets the standard query through.
func validationRules() *rules.Rules {
	r := rules.NewDefaultRules()
	r.RemoveRule(rules.MaxIntrospectionDepth.Name)
	r.RemoveRule(rules.FieldsOnCorrectTypeRuleWithoutSuggestions.Name)
	return r
}

// isFixed tells that no directive of the document hangs on a variable.
func isFixed(doc *ast.QueryDocument) bool {
	fixed := true
	look := func(ds ast.DirectiveList) {
		for _, d := range ds {
			for _, a := range d.Arguments {
				if a.Value != nil && a.Value.Kind == ast.Variable {
					fixed = false
				}
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				look(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.InlineFragment:
				look(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				look(sel.Directives)
			}
		}
	}
	for _, op := range doc.Operations {
		walk(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		walk(f.SelectionSet)
	}
	return fixed
}
