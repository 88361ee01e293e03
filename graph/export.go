package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// ErrNoExport says that there is no list of a name.
var ErrNoExport = errors.New("graph: there is no such list")

// mostExported is how many rows a list may have that is exported.
const mostExported = 1_000_000

// Export is a list on its way into a file: the rows that the list's own field
// answers to whoever asks, page by page. For whoever is signed in its words are in
// their language; programs, which have a token, and imports get those of the API.
type Export struct {
	// Columns have the zone of their instants in their headers.
	Columns []ExportColumn
	// Filter as it was given, without what has to stay secret.
	Filter map[string]any

	h           *Handler
	list        *exportList
	document    string
	given       map[string]json.RawMessage
	after       *string
	filter      node
	zone        *time.Location
	language    *say.Language
	columns     []exportColumn
	page        []node
	beside      node
	more, begun bool
	rows        int
}

// ExportColumn is a column of an export.
type ExportColumn struct {
	Header string
	Kind   ColumnKind
}

// ExportArguments are what an export is asked for: filter and order are JSON, as the
// list's own arguments of those names are in the API, and empty for none.
type ExportArguments struct {
	Filter, OrderBy string
	// Columns of the console's list, separated by commas and in their order; empty for
	// all that the export has.
	Columns string
}

// Export begins to export a list: its first page is read. It does not count
// against what a viewer may ask in a minute. The error is ErrNoExport,
// domain.Forbidden without the permissions to have the list, a domain.Problem with
// the path filter or orderBy when an argument is wrong, or when there are too many
// rows.
func (h *Handler) Export(ctx context.Context, name string, in ExportArguments) (*Export, error) {
	v := viewer.From(ctx)
	list := exportLists[name]
	if list == nil {
		return nil, ErrNoExport
	}
	if slices.ContainsFunc(list.needs, func(p enum.Permission) bool { return !v.Can(p) }) {
		return nil, domain.Withheld(v, "", list.doing, list.needs...)
	}
	field := schema.Query.Fields.ForName(list.field)
	columns, err := list.columnsShown(in.Columns)
	if err != nil {
		return nil, err
	}
	e := &Export{h: h, list: list, columns: columns, given: map[string]json.RawMessage{}}
	if v.TokenID == "" && !list.imported {
		e.language = new(say.In(v.Locale))
	}
	declared, passed := "", ""
	for _, a := range []struct{ name, value string }{{"filter", in.Filter}, {"orderBy", in.OrderBy}} {
		value, err := exportArgument(a.name, a.value)
		if err != nil {
			return nil, err
		}
		if value != nil {
			e.given[a.name] = json.RawMessage(a.value)
		}
		if a.name == "filter" {
			e.filter = value
		}
		declared += fmt.Sprintf("$%s: %s, ", a.name, field.Arguments.ForName(a.name).Type)
		passed += fmt.Sprintf("%s: $%s, ", a.name, a.name)
	}
	var head struct {
		Viewer struct{ User struct{ TimeZone string } }
		List   struct{ TotalCount int }
	}
	variables := ""
	if declared != "" { // some lists have neither filter nor order
		variables = "(" + declared + ")"
	}
	counted := fmt.Sprintf(`query Export%s { viewer { user { timeZone } } list: %s(%s first: 1) { totalCount } }`, variables, list.field, passed)
	if err := e.ask(ctx, counted, &head); err != nil {
		return nil, err
	}
	if head.List.TotalCount > mostExported {
		return nil, tooManyRows(head.List.TotalCount)
	}
	if e.zone, err = time.LoadLocation(head.Viewer.User.TimeZone); err != nil {
		return nil, fmt.Errorf("graph: export: %w", err)
	}
	e.document = fmt.Sprintf(`query Export(%s $after: String) { %s list: %s(%s first: %d, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } } }`,
		declared, list.beside, list.field, passed, domain.MaxPage, list.selection)
	e.describe()
	return e, e.read(ctx)
}

// columnsShown are the columns of an export that show what the console's columns do,
// which are named with commas between them; all where none is named.
func (l *exportList) columnsShown(named string) ([]exportColumn, error) {
	if named == "" {
		return l.columns, nil
	}
	if l.shown == nil {
		return nil, domain.Invalid("columns", "This list has all of its columns in every export; leave columns out.")
	}
	var out []exportColumn
	done := map[string]bool{}
	for name := range strings.SplitSeq(named, ",") {
		headers, known := l.shown[name]
		if !known || done[name] {
			names := slices.Sorted(maps.Keys(l.shown))
			return nil, domain.Invalid("columns", "The columns of this list, each named once and separated by commas, are: %s.", strings.Join(names, ", "))
		}
		done[name] = true
		for _, header := range headers {
			at := slices.IndexFunc(l.columns, func(c exportColumn) bool { return c.header == header })
			out = append(out, l.columns[at])
		}
	}
	return out, nil
}

// describe sets what others are told of the export.
func (e *Export) describe() {
	for _, c := range e.columns {
		header := e.say(c.header)
		if c.kind == ColumnInstant {
			header += " (" + e.zone.String() + ")"
		}
		e.Columns = append(e.Columns, ExportColumn{Header: header, Kind: c.kind})
	}
	e.Filter = map[string]any{}
	for name, value := range e.filter {
		if name != e.list.secret && value != nil {
			e.Filter[name] = value
		}
	}
}

func tooManyRows(n int) domain.Problem {
	return domain.Invalid("filter", "The list has %d rows, and an export at most %d: narrow the filter.", n, mostExported)
}

// exportArgument reads the JSON of an argument; nil when there is none.
func exportArgument(name, value string) (map[string]any, error) {
	if value == "" {
		return nil, nil
	}
	if !clean(value) {
		return nil, domain.Invalid(name, "The parameter %s is not clean UTF-8 text.", name)
	}
	out, problem := object(json.RawMessage(value), name)
	if problem != "" {
		return nil, domain.Problem{Path: []string{name}, Code: domain.CodeValidation, Message: problem}
	}
	return out, nil
}

// Next returns the rows of the next page, a cell for each column, which may be none;
// nil after the last page.
func (e *Export) Next(ctx context.Context) ([][]any, error) {
	if e.begun {
		if !e.more {
			return nil, nil
		}
		if err := e.read(ctx); err != nil {
			return nil, err
		}
	}
	e.begun = true
	out := make([][]any, 0, len(e.page))
	for _, row := range e.page {
		rows := []node{row}
		if e.list.rows != nil {
			rows = e.list.rows(row, e.filter, e.beside)
		}
		for _, row := range rows {
			cells, err := e.cells(row)
			if err != nil {
				return nil, err
			}
			out = append(out, cells)
		}
	}
	if e.rows += len(out); e.rows > mostExported {
		return nil, tooManyRows(e.rows)
	}
	return out, nil
}

// read reads the page after the last.
func (e *Export) read(ctx context.Context) error {
	var answer struct {
		Viewer node
		List   struct {
			Nodes    []node
			PageInfo struct {
				HasNextPage bool
				EndCursor   *string
			}
		}
	}
	if err := e.ask(ctx, e.document, &answer); err != nil {
		return err
	}
	e.beside = node{"viewer": answer.Viewer}
	e.page, e.more, e.after = answer.List.Nodes, answer.List.PageInfo.HasNextPage, answer.List.PageInfo.EndCursor
	return nil
}

// ask runs a query as /graphql does, but for its price.
func (e *Export) ask(ctx context.Context, text string, out any) error {
	doc, problems := e.h.documents.get(text)
	if len(problems) > 0 {
		return fmt.Errorf("graph: export: %w", problems)
	}
	op := doc.Operations[0]
	// The validator changes what it is given, so each time it is read anew.
	raw := map[string]any{}
	for name, text := range e.given {
		raw[name], _ = object(text, name) // which could be read before
	}
	if e.after != nil {
		raw["after"] = *e.after
	}
	variables, problem := variablesOf(op, raw)
	if problem != nil {
		return ofArgument(problem)
	}
	answered := e.h.execute(ctx, doc, op, text, variables)
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(answered.errors) > 0 {
		return ofArgument(answered.errors[0])
	}
	d := json.NewDecoder(bytes.NewReader(answered.data))
	d.UseNumber()
	if err := d.Decode(out); err != nil {
		return fmt.Errorf("graph: export: %w", err)
	}
	return nil
}

// ofArgument is the problem with an argument that the graph told; another error is
// the server's.
func ofArgument(err *gqlerror.Error) error {
	if err.Extensions["code"] != codeBadRequest {
		return fmt.Errorf("graph: export: %w", err)
	}
	p := domain.Problem{Code: domain.CodeValidation, Message: err.Message}
	if path, ok := err.Extensions["argument"].([]string); ok {
		p.Path = path
	} else {
		for _, part := range err.Path {
			if name, ok := part.(ast.PathName); ok && name != "variable" && name != "list" {
				p.Path = append(p.Path, string(name))
			}
		}
	}
	if len(p.Path) == 0 {
		p.Path = []string{"filter"}
	}
	return p
}
