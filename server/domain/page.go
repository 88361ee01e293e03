package domain

import "maps"

// PageArgs say which rows of a list are wanted.
type PageArgs struct {
	First, Last   *int
	After, Before *string
}

// The bounds of a page.
const (
	DefaultPage = 25
	MaxPage     = 100
)

// Direction says which way a list is sorted.
type Direction string

// The directions.
const (
	Ascending  Direction = "ASC"
	Descending Direction = "DESC"
)

// TimeOrderField is what lists are sorted by that have one order: time.
type TimeOrderField string

// TimeOrder says which end of such a list comes first.
type TimeOrder struct {
	Field     TimeOrderField
	Direction Direction
}

// Selection is what a query asks for of a type: fields and what it asks of them.
// The graph builds it; reads load no more than it names.
type Selection struct {
	Fields map[string]*Selection
}

// Child returns what is asked of a field; nil when it is not asked for.
func (s *Selection) Child(field string) *Selection {
	if s == nil {
		return nil
	}
	return s.Fields[field]
}

// Has tells whether a field is asked for.
func (s *Selection) Has(field string) bool {
	if s == nil {
		return false
	}
	_, ok := s.Fields[field]
	return ok
}

// With is the selection with more fields; of nil, of those alone.
func (s *Selection) With(fields ...string) *Selection {
	out := Select(fields...)
	if s != nil {
		maps.Copy(out.Fields, s.Fields)
	}
	return out
}

// Select makes a selection of fields by hand.
func Select(fields ...string) *Selection {
	s := &Selection{Fields: make(map[string]*Selection, len(fields))}
	for _, f := range fields {
		s.Fields[f] = &Selection{}
	}
	return s
}
