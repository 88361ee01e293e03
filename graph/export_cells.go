package graph

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/server/domain"
)

// cells are the values of a row.
func (e *Export) cells(row node) ([]any, error) {
	out := make([]any, len(e.columns))
	for i, c := range e.columns {
		value := any(nil)
		if c.of != nil {
			value = c.of(row)
		} else {
			value = at(row, c.path)
		}
		var err error
		if out[i], err = e.cell(c, value); err != nil {
			return nil, fmt.Errorf("graph: export: %s: %w", c.header, err)
		}
	}
	return out, nil
}

func (e *Export) cell(c exportColumn, value any) (any, error) {
	switch value := value.(type) {
	case json.Number:
		return value.Int64()
	case bool:
		return e.say(yesOrNo[strconv.FormatBool(value)]), nil
	case []any:
		list := make([]string, len(value))
		for i, v := range value {
			one, ok := v.(string)
			if !ok {
				return nil, fmt.Errorf("%T in a list of codes", v)
			}
			list[i] = one
		}
		return e.joined(c, list), nil
	case []string:
		return e.joined(c, value), nil
	case string:
		switch c.kind {
		case ColumnDay:
			return time.Parse(time.DateOnly, value)
		case ColumnInstant:
			t, err := time.Parse(time.RFC3339, value)
			return t.In(e.zone), err
		}
		return e.called(c, value), nil
	}
	return value, nil
}

// called is what a value of a column is called: by the API, or in the language.
func (e *Export) called(c exportColumn, value string) string {
	if e.language == nil {
		return value
	}
	return c.words.of(value, e.say)
}

func (e *Export) joined(c exportColumn, values []string) string {
	called := make([]string, len(values))
	for i, v := range values {
		called[i] = e.called(c, v)
	}
	return strings.Join(called, "; ")
}

// say says words in the language of the file, which without one is the API's.
func (e *Export) say(w domain.Words) string {
	if e.language == nil {
		return string(w)
	}
	return e.language.Words(w)
}

// at is what stands in a row at a path; nil when nothing does.
func at(row node, path string) any {
	first, rest, deeper := strings.Cut(path, ".")
	if !deeper {
		return row[first]
	}
	inner, ok := row[first].(node)
	if !ok {
		return nil
	}
	return at(inner, rest)
}

func word(row node, path string) string {
	s, _ := at(row, path).(string)
	return s
}

func whole(row node, path string) int64 {
	switch n := at(row, path).(type) {
	case int64:
		return n
	case json.Number:
		i, _ := n.Int64() // the contract's numbers are whole
		return i
	}
	return 0
}

func nodesAt(row node, field string) []node {
	list, _ := row[field].([]any)
	out := make([]node, 0, len(list))
	for _, e := range list {
		if n, ok := e.(node); ok {
			out = append(out, n)
		}
	}
	return out
}
