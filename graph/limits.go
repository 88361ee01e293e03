package graph

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bound what one request and one viewer may ask. The zero value of
// CostPerMinute turns that limit off; the others are fixed.
type Limits struct {
	// CostPerMinute is what a viewer may ask in a minute; 0 is no limit.
	CostPerMinute int
}

// What one request may hold. Validation compares fields with each other, so
// these are counted before it.
const (
	maxBody       = 1 << 20
	maxTokens     = 4000
	maxDepth      = 12
	maxSchema     = 20 // depth under __schema and __type
	maxAliases    = 30
	maxRoots      = 20
	maxMutations  = 5
	maxDirectives = 50
	maxOperations = 10
	maxErrors     = 10
	maxVariables  = 100
	maxFields     = 1000
	maxRepeats    = 150 // of one response name in the document
	maxExpanded   = 10_000
	maxCost       = 10_000
)

// limitError says which limit of a request was passed.
type limitError struct{ what string }

func (e limitError) Error() string { return e.what }

func tooMany(format string, args ...any) error { return limitError{fmt.Sprintf(format, args...)} }

// size is what a set of fields amounts to, fragments put in their places.
type size struct {
	depth, schemaDepth int
	aliases, roots     int
	// fieldLists counts the fields called "fields" on a path of introspection:
	// each multiplies the answer.
	fieldLists int
	// expanded is how many selections there are: fragments of fragments double
	// with each step, and whoever walks through them would never end.
	expanded int
}

// meter measures a document that was parsed and not yet validated: fragments may
// be missing or go round in circles.
type meter struct {
	doc                *ast.QueryDocument
	fragments          map[string]*size
	fields, directives int
	names              map[string]int
	repeats            int
	zero               bool
}

// checkDocument refuses a document that is too large to be worth validating.
func checkDocument(doc *ast.QueryDocument) error {
	if n := len(doc.Operations); n > maxOperations {
		return tooMany("A document has at most %d operations; this one has %d.", maxOperations, n)
	}
	m := &meter{doc: doc, fragments: map[string]*size{}, names: map[string]int{}}
	for _, op := range doc.Operations {
		if n := len(op.VariableDefinitions); n > maxVariables {
			return tooMany("An operation has at most %d variables; this one has %d.", maxVariables, n)
		}
		m.list(op.Directives)
		for _, v := range op.VariableDefinitions {
			m.list(v.Directives)
			m.value(v.DefaultValue)
		}
		m.count(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		m.list(f.Directives)
		m.count(f.SelectionSet)
	}
	switch {
	case m.zero:
		return tooMany("Text may not hold the character U+0000.")
	case m.fields > maxFields:
		return tooMany("A document has at most %d fields; this one has %d.", maxFields, m.fields)
	case m.directives > maxDirectives:
		return tooMany("A document has at most %d directives; this one has %d.", maxDirectives, m.directives)
	case m.repeats > maxRepeats:
		return tooMany("A document names a field at most %d times; this one names one %d times.", maxRepeats, m.repeats)
	}
	for _, op := range doc.Operations {
		if err := m.operation(op); err != nil {
			return err
		}
	}
	return nil
}

func (m *meter) operation(op *ast.OperationDefinition) error {
	s := m.measure(op.SelectionSet)
	most := maxRoots
	if op.Operation == ast.Mutation {
		most = maxMutations
	}
	switch {
	case s.expanded > maxExpanded:
		return tooMany("With its fragments in their places, an operation has at most %d fields.", maxExpanded)
	case s.roots > most:
		return tooMany("A %s has at most %d fields at its root; this one has %d.", op.Operation, most, s.roots)
	case s.depth > maxDepth:
		return tooMany("A query is at most %d fields deep; this one is %d.", maxDepth, s.depth)
	case s.schemaDepth > maxSchema:
		return tooMany("A query of the schema is at most %d fields deep; this one is %d.", maxSchema, s.schemaDepth)
	case s.fieldLists > 1:
		return tooMany("A query of the schema asks for fields at most once on a path.")
	case s.aliases > maxAliases:
		return tooMany("An operation has at most %d aliases; this one has %d.", maxAliases, s.aliases)
	}
	return nil
}

// count goes through the text as it is written.
func (m *meter) count(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			m.fields++
			m.names[sel.Alias]++
			m.repeats = max(m.repeats, m.names[sel.Alias])
			m.list(sel.Directives)
			m.arguments(sel.Arguments)
			m.count(sel.SelectionSet)
		case *ast.InlineFragment:
			m.list(sel.Directives)
			m.count(sel.SelectionSet)
		case *ast.FragmentSpread:
			m.list(sel.Directives)
		}
	}
}

func (m *meter) list(ds ast.DirectiveList) {
	m.directives += len(ds)
	for _, d := range ds {
		m.arguments(d.Arguments)
	}
}

func (m *meter) arguments(args ast.ArgumentList) {
	for _, a := range args {
		m.value(a.Value)
	}
}

// value looks for text that a database cannot hold.
func (m *meter) value(v *ast.Value) {
	if v == nil {
		return
	}
	if strings.IndexByte(v.Raw, 0) >= 0 {
		m.zero = true
	}
	for _, c := range v.Children {
		m.value(c.Value)
	}
}

// measure puts fragments in their places; each is measured once.
func (m *meter) measure(set ast.SelectionSet) size {
	var total size
	add := func(s size) {
		total.depth = max(total.depth, s.depth)
		total.schemaDepth = max(total.schemaDepth, s.schemaDepth)
		total.fieldLists = max(total.fieldLists, s.fieldLists)
		total.aliases = min(total.aliases+s.aliases, 1<<20)
		total.roots = min(total.roots+s.roots, 1<<20)
		total.expanded = min(total.expanded+s.expanded+1, 1<<20)
	}
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			add(m.field(sel))
		case *ast.InlineFragment:
			add(m.measure(sel.SelectionSet))
		case *ast.FragmentSpread:
			add(m.fragment(sel.Name))
		}
	}
	return total
}

func (m *meter) field(f *ast.Field) size {
	s := m.measure(f.SelectionSet)
	s.roots = 1
	if f.Alias != f.Name {
		s.aliases++
	}
	switch f.Name {
	case "__schema", "__type":
		s.schemaDepth, s.depth = 1+s.depth, 1
		return s
	case "fields":
		s.fieldLists++
	}
	s.depth++
	return s
}

func (m *meter) fragment(name string) size {
	if s, ok := m.fragments[name]; ok {
		return *s
	}
	m.fragments[name] = &size{} // a circle ends here; validation refuses it
	f := m.doc.Fragments.ForName(name)
	if f == nil {
		return size{}
	}
	s := m.measure(f.SelectionSet)
	m.fragments[name] = &s
	return s
}
