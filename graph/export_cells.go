package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
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
		if out[i], err = e.cell(c.kind, value); err != nil {
			return nil, fmt.Errorf("graph: export: %s: %w", c.header, err)
		}
	}
	return out, nil
}

func (e *Export) cell(kind ColumnKind, value any) (any, error) {
	switch value := value.(type) {
	case json.Number:
		return value.Int64()
	case bool:
		if value {
			return "yes", nil
		}
		return "no", nil
	case string:
		switch kind {
		case ColumnDay:
			return time.Parse(time.DateOnly, value)
		case ColumnInstant:
			t, err := time.Parse(time.RFC3339, value)
			return t.In(e.zone), err
		}
	}
	return value, nil
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
