package read

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Sort is what a list is sorted by; the id breaks ties.
type Sort struct {
	// Column of the list's own table; with By, the order's name in cursors.
	Column string
	// By is an expression with Args to sort by that is no column, over the table as t0;
	// every row has one, or it is a Time. Of is the same of a row.
	By   string
	Args []any
	Of   func(db.Row) any
	// Sections are the parts that the list has one after another, where it is read in
	// parts and not as By; see Section.
	Sections []Section
	// Time tells that it is an instant; rows without one come last. Number that it is
	// a whole number.
	Time, Number bool
	Desc         bool
	// Set tells that every row of the list has one, as its conditions say: then an
	// index can give the order.
	Set bool
}

// Section is a part of a list whose order another table has an index for: the rows of
// that table are gone through until the page is full. It gives what By does, as long as
// few conditions leave rows of the list out.
type Section struct {
	// From comes before the table in FROM; Where joins it.
	From, Where string
	Args        []any
	// By is the instant that the rows are sorted by, and ID another name for their id;
	// both are empty where the rows have none.
	By, ID string
}

// In is the same order in a direction.
func (s Sort) In(d domain.Direction) Sort {
	s.Desc = d == domain.Descending
	return s
}

// ByTime is the order of a list that is sorted by nothing else; the newest comes first
// unless said otherwise.
func ByTime(o *domain.TimeOrder) Sort {
	return Sort{Column: "id", Desc: o == nil || o.Direction == domain.Descending}
}

// List is a list of one entity.
type List struct {
	// Where are conditions over the table as t0, with ? for Args, in order.
	Where []string
	Args  []any
	Sort  Sort
	Page  domain.PageArgs
	// Rows is what is asked of each row; Total whether the count is.
	Rows  *domain.Selection
	Total bool
	// OfParent tells that the rows are seen by whoever sees what they belong to, and
	// not only by those who may list them all.
	OfParent bool
}

// And adds a condition.
func (l *List) And(cond string, args ...any) {
	l.Where = append(l.Where, cond)
	l.Args = append(l.Args, args...)
}

// AndIn adds the condition that a column is one of values; nil adds none.
func (l *List) AndIn(q database.Querier, column string, values []string) {
	switch {
	case len(values) == 1:
		// An equality lets an index give the order too.
		l.And(column+" = ?", values[0])
	case values != nil:
		l.And(q.In(column), q.List(values))
	}
}

// Page is a part of a list.
type Page[T any] struct {
	Rows []*T
	// Cursors of the rows, made when asked for: see Cursor.
	HasNext, HasPrevious bool
	// Total is how many rows the conditions match; 0 unless asked for.
	Total int
	sort  Sort
}

// Strings turns typed values into what AndIn takes.
func Strings[S ~string](values []S) []string {
	if values == nil {
		return nil
	}
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// Pages loads a page of a list. Whoever may not list the entity sees none.
func Pages[T any, P Entity[T]](ctx context.Context, q database.Querier, l List) (*Page[T], error) {
	cut, err := cutOf(l)
	if err != nil {
		return nil, err
	}
	page := &Page[T]{sort: l.Sort}
	var rows []db.Row
	for i, section := range cut.sections() {
		s, err := newStatement(ctx, q, tableOf[T](), l.Rows)
		if err != nil {
			return nil, err
		}
		if !l.OfParent && !MayList(ctx, s.table.Type) {
			s.where("1 = 0")
		}
		s.conditions = append(s.conditions, l.Where...)
		s.args = append(s.args, l.Args...)
		if l.Total && i == 0 {
			if err := s.count(ctx, &page.Total); err != nil {
				return nil, err
			}
		}
		if l.Sort.By == "" {
			s.joined[0].need(l.Sort.Column)
		}
		if !cut.apply(s, section, len(rows)) {
			continue
		}
		more, err := s.run(ctx)
		if err != nil {
			return nil, err
		}
		if rows = append(rows, more...); len(rows) > cut.limit {
			break
		}
	}
	cut.fill(len(rows), &page.HasNext, &page.HasPrevious)
	if len(rows) > cut.limit {
		rows = rows[:cut.limit]
	}
	page.Rows = make([]*T, len(rows))
	for i, r := range rows {
		page.Rows[i] = r.(P)
	}
	if cut.backward {
		slices.Reverse(page.Rows)
	}
	return page, nil
}

// Count counts the rows of a list, and loads none. Whoever may not list the entity
// counts none.
func Count[T any](ctx context.Context, q database.Querier, l List) (int, error) {
	s, err := newStatement(ctx, q, tableOf[T](), nil)
	if err != nil {
		return 0, err
	}
	if !MayList(ctx, s.table.Type) {
		s.where("1 = 0")
	}
	s.conditions = append(s.conditions, l.Where...)
	s.args = append(s.args, l.Args...)
	var n int
	err = s.count(ctx, &n)
	return n, err
}

// All loads the rows of a list that is bounded by limit and not paged, in order of id.
func All[T any, P Entity[T]](ctx context.Context, q database.Querier, l List, rows *domain.Selection, limit int) ([]P, error) {
	s, err := newStatement(ctx, q, tableOf[T](), rows)
	if err != nil {
		return nil, err
	}
	if !l.OfParent && !MayList(ctx, s.table.Type) {
		s.where("1 = 0")
	}
	s.conditions = append(s.conditions, l.Where...)
	s.args = append(s.args, l.Args...)
	s.order, s.limit = "t0.id", limit
	found, err := s.run(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]P, len(found))
	for i, r := range found {
		out[i] = r.(P)
	}
	return out, nil
}

// count runs before the page is cut, so that it counts the whole list.
func (s *statement) count(ctx context.Context, to *int) error {
	query := "SELECT count(*) FROM " + s.table.Name + " t0 WHERE " + strings.Join(s.conditions, " AND ")
	if err := s.q.QueryOne(ctx, []any{to}, query, s.args...); err != nil {
		return fmt.Errorf("count %s: %w", s.table.Type, err)
	}
	return nil
}
