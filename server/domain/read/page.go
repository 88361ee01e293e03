package read

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Sort is what a list is sorted by; the id breaks ties.
type Sort struct {
	// Column of the list's own table.
	Column string
	// Time tells that it is an instant; rows without one come last.
	Time bool
	Desc bool
	// Set tells that every row of the list has one, as its conditions say: then an
	// index can give the order.
	Set bool
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
	s, err := newStatement(ctx, q, tableOf[T](), l.Rows)
	if err != nil {
		return nil, err
	}
	if !l.OfParent && !MayList(ctx, s.table.Type) {
		s.where("1 = 0")
	}
	s.conditions = append(s.conditions, l.Where...)
	s.args = append(s.args, l.Args...)
	page := &Page[T]{sort: l.Sort}
	if l.Total {
		if err := s.count(ctx, &page.Total); err != nil {
			return nil, err
		}
	}
	s.joined[0].need(l.Sort.Column)
	cut.apply(s)
	rows, err := s.run(ctx)
	if err != nil {
		return nil, err
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

// cut is where a page begins and ends.
type cut struct {
	sort     Sort
	limit    int
	backward bool
	bounds   []bound
}

type bound struct {
	value any
	id    string
	// after tells which side of the bound the page lies on.
	after bool
}

// cutOf checks the page's arguments.
func cutOf(l List) (cut, error) {
	c := cut{sort: l.Sort, limit: domain.DefaultPage}
	var ps domain.Problems
	size := func(path string, n *int) {
		if n == nil {
			return
		}
		if *n < 1 || *n > domain.MaxPage {
			ps.Add(path, "A page has 1 to %d rows.", domain.MaxPage)
		}
		c.limit = *n
	}
	size("first", l.Page.First)
	size("last", l.Page.Last)
	if l.Page.First != nil && l.Page.Last != nil {
		ps.Add("last", "Give first or last, not both.")
	}
	c.backward = l.Page.Last != nil
	for _, b := range []struct {
		path   string
		cursor *string
	}{{"after", l.Page.After}, {"before", l.Page.Before}} {
		if b.cursor == nil {
			continue
		}
		value, id, ok := readCursor(*b.cursor, l.Sort)
		if !ok {
			ps.Add(b.path, "This is no cursor of this list.")
			continue
		}
		c.bounds = append(c.bounds, bound{value, id, b.path == "after"})
	}
	return c, ps.Err()
}

// apply cuts the page out of the statement; one row more tells whether more follow.
func (c cut) apply(s *statement) {
	expr := c.expr()
	for _, b := range c.bounds {
		op := " < "
		if b.after != c.sort.Desc {
			op = " > "
		}
		s.where("("+expr+", t0.id)"+op+"(?, ?)", b.value, b.id)
	}
	dir := " ASC"
	if c.sort.Desc != c.backward {
		dir = " DESC"
	}
	s.order = expr + dir + ", t0.id" + dir
	if c.sort.Column == "id" {
		s.order = "t0.id" + dir
	}
	s.limit = c.limit + 1
}

func (c cut) expr() string {
	if c.sort.Time && c.sort.Column == "expires_at" && !c.sort.Set {
		return "COALESCE(t0.expires_at, '" + c.sort.never().Format("2006-01-02 15:04:05+00:00") + "')"
	}
	return "t0." + c.sort.Column
}

func (c cut) fill(found int, next, previous *bool) {
	more := found > c.limit
	*next, *previous = more, len(c.bounds) > 0 && c.bounds[0].after
	if c.backward {
		*previous = more
		*next = len(c.bounds) > 0 && !c.bounds[len(c.bounds)-1].after
	}
}

// never is the time by which rows without one are sorted: last, whichever way.
func (s Sort) never() time.Time {
	if s.Desc {
		return time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
}

// Cursor marks a row's place in the page's list.
func (p *Page[T]) Cursor(row db.Row) string {
	var value any
	switch v := reflectValue(row.ScanTarget(p.sort.Column)).(type) {
	case *time.Time:
		if v == nil {
			never := p.sort.never()
			v = &never
		}
		value = v.UTC().Format(time.RFC3339Nano)
	case time.Time:
		value = v.UTC().Format(time.RFC3339Nano)
	default:
		value = v
	}
	b, err := json.Marshal([3]any{p.sort.Column, value, row.GetID()})
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// IDCursor marks the place of an id in a list that is sorted by it.
func IDCursor(id string) string {
	return (&Page[db.AuditEvent]{sort: Sort{Column: "id"}}).Cursor(&db.AuditEvent{ID: id})
}

func reflectValue(target any) any {
	switch t := target.(type) {
	case *string:
		return *t
	case *int:
		return *t
	case *time.Time:
		return *t
	case **time.Time:
		return *t
	}
	return nil
}

// readCursor refuses what Cursor did not write for a list that is sorted so:
// the cursor of another order would cut the page at a place that means nothing.
func readCursor(cursor string, sort Sort) (value any, id string, ok bool) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, "", false
	}
	var parts []string
	if err := json.Unmarshal(raw, &parts); err != nil || len(parts) != 3 || parts[0] != sort.Column {
		return nil, "", false
	}
	if strings.Contains(parts[1]+parts[2], "\x00") { // PostgreSQL takes no such text
		return nil, "", false
	}
	if !sort.Time {
		return parts[1], parts[2], true
	}
	t, err := time.Parse(time.RFC3339Nano, parts[1])
	if err != nil || t.UTC().Year() < 1 || t.UTC().Year() > 9999 {
		return nil, "", false
	}
	return t.UTC(), parts[2], true
}
