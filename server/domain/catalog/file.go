package catalog

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/openlmp/openlmp/ent/enum"
)

// maxFile is the most bytes of a catalogue file.
const maxFile = 4 << 20

// File is the operator's catalogue as a file says it. What Parse returns is
// sound in itself; whether it fits what there is, Apply tells.
type File struct {
	Products []Item
	Suites   []Item
}

// Item is a product of the file, or a suite.
type Item struct {
	Code        string                `yaml:"code"`
	Name        string                `yaml:"name"`
	Description string                `yaml:"description"`
	Kind        enum.ProductKind      `yaml:"kind"`
	Family      string                `yaml:"family"`
	Level       *int                  `yaml:"level"`
	UnitType    string                `yaml:"unitType"`
	Versions    []enum.LicenseVersion `yaml:"versions"`
	// ActivationPolicies of a hosted product; ACTIVATION_CODE is for those that need one.
	ActivationPolicies []enum.ActivationPolicy `yaml:"activationPolicies"`
	DataCenters        []string                `yaml:"dataCenters"`
	Manageable         bool                    `yaml:"manageable"`
	ReportsUsage       bool                    `yaml:"reportsUsage"`
	CreditsPerUnit     *int                    `yaml:"creditsPerUnit"`
	// EndOfSale and EndOfLife are dates in UTC; empty is none.
	EndOfSale string `yaml:"endOfSale"`
	EndOfLife string `yaml:"endOfLife"`
	// Components are the codes of a suite's products.
	Components []string `yaml:"components"`

	// at says where the file names a field; "" is the item itself.
	at map[string]position
}

type position struct{ line, column int }

// The keys that the file may have.
var (
	commonKeys  = []string{"code", "name", "description", "family", "level", "unitType", "versions", "endOfSale", "endOfLife"}
	productKeys = slices.Concat(commonKeys, []string{
		"kind", "activationPolicies", "dataCenters", "manageable", "reportsUsage", "creditsPerUnit",
	})
	suiteKeys = slices.Concat(commonKeys, []string{"components"})
)

// FileProblem is one thing that is wrong with a catalogue file.
type FileProblem struct {
	Line, Column int
	Message      string
}

// FileProblems are all that is wrong with a catalogue file, in its order.
type FileProblems []FileProblem

// Error lists them, one a line.
func (ps FileProblems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = fmt.Sprintf("line %d, column %d: %s", p.Line, p.Column, p.Message)
	}
	return strings.Join(lines, "\n")
}

func (ps *FileProblems) add(at position, format string, args ...any) {
	*ps = append(*ps, FileProblem{at.line, at.column, fmt.Sprintf(format, args...)})
}

func (ps FileProblems) err() error {
	if len(ps) == 0 {
		return nil
	}
	slices.SortStableFunc(ps, func(a, b FileProblem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	if more := len(ps) - maxProblems; more > 0 {
		ps = append(ps[:maxProblems:maxProblems], FileProblem{ps[maxProblems].Line, ps[maxProblems].Column, fmt.Sprintf("%d problems more.", more)})
	}
	return ps
}

// Parse reads a catalogue file and fills in its defaults. It returns
// FileProblems with all that is wrong: keys that are not known, values of the
// wrong kind, and values that a product may not have.
func Parse(content []byte) (File, error) {
	var f File
	var ps FileProblems
	if len(content) > maxFile {
		ps.add(position{1, 1}, "The file has more than %d bytes.", maxFile)
		return f, ps
	}
	if !utf8.Valid(content) || bytes.IndexByte(content, 0) >= 0 {
		ps.add(position{1, 1}, "The file is not text in UTF-8; save it as such.")
		return f, ps
	}
	tokens := lexer.Tokenize(string(content))
	if checkShape(&ps, tokens); len(ps) > 0 {
		return f, ps
	}
	doc, err := parser.Parse(tokens, 0)
	if err != nil {
		ps.add(placeOf(err), "%s", messageOf(err))
		return f, ps
	}
	if len(doc.Docs) > 1 {
		ps.add(nodeAt(doc.Docs[1].Body), "The file is one document.")
		return f, ps
	}
	if len(doc.Docs) == 0 || doc.Docs[0].Body == nil {
		ps.add(position{1, 1}, "The file names no products.")
		return f, ps
	}
	root, ok := doc.Docs[0].Body.(ast.MapNode)
	if !ok {
		ps.add(nodeAt(doc.Docs[0].Body), "The file has the keys products and suites.")
		return f, ps
	}
	for it := root.MapRange(); it.Next(); {
		switch key := keyOf(it.Key()); key {
		case "products":
			f.Products = readItems(&ps, it.Value(), productKeys)
		case "suites":
			f.Suites = readItems(&ps, it.Value(), suiteKeys)
		default:
			ps.add(nodeAt(it.Key()), "There is no key %q here; there are products and suites.", key)
		}
	}
	for i := range f.Suites {
		f.Suites[i].Kind = enum.Suite
	}
	f.check(&ps)
	return f, ps.err()
}

// readItems reads a list of products. An item that cannot be read is left out.
func readItems(ps *FileProblems, node ast.Node, keys []string) []Item {
	if _, null := node.(*ast.NullNode); null {
		return nil
	}
	list, ok := node.(ast.ArrayNode)
	if !ok {
		ps.add(nodeAt(node), "This is a list.")
		return nil
	}
	var out []Item
	for it := list.ArrayRange(); it.Next(); {
		entry, ok := it.Value().(ast.MapNode)
		if !ok {
			ps.add(nodeAt(it.Value()), "This has keys such as code and name.")
			continue
		}
		item := Item{at: map[string]position{"": nodeAt(it.Value())}}
		first := true
		for fields := entry.MapRange(); fields.Next(); {
			key := keyOf(fields.Key())
			item.at[key] = nodeAt(fields.Value())
			if first {
				item.at[""], first = nodeAt(fields.Key()), false
			}
			if !slices.Contains(keys, key) {
				ps.add(nodeAt(fields.Key()), "There is no key %q here; there are %s.", key, strings.Join(keys, ", "))
			}
		}
		if err := yaml.NodeToValue(it.Value(), &item); err != nil {
			ps.add(placeOf(err), "%s", messageOf(err))
			continue
		}
		out = append(out, item)
	}
	return out
}

// place is where the file names a field, or else the item.
func (i *Item) place(field string) position {
	if at, ok := i.at[field]; ok {
		return at
	}
	return i.at[""]
}

func keyOf(key ast.MapKeyNode) string { return key.GetToken().Value }

func nodeAt(node ast.Node) position {
	if node == nil {
		return position{1, 1}
	}
	return tokenAt(node.GetToken())
}

func tokenAt(t *token.Token) position {
	if t == nil || t.Position == nil {
		return position{1, 1}
	}
	return position{t.Position.Line, t.Position.Column}
}

func placeOf(err error) position {
	var e yaml.Error
	if errors.As(err, &e) {
		return tokenAt(e.GetToken())
	}
	return position{1, 1}
}

func messageOf(err error) string {
	var e yaml.Error
	if errors.As(err, &e) {
		return e.GetMessage()
	}
	return err.Error()
}
