package read

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
)

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

// apply cuts the page out of the statement, of which some rows were found before; one
// row more tells whether more follow.
func (c cut) apply(s *statement, section *Section, found int) bool {
	expr, id := c.expr(), "t0.id"
	if section != nil {
		expr, id = section.By, cmp.Or(section.ID, id)
		if section.From != "" {
			s.from = section.From + " " + s.table.Name
		}
		s.where(section.Where, section.Args...)
	}
	for _, b := range c.bounds {
		op := " < "
		if b.after != c.sort.Desc {
			op = " > "
		}
		switch unset := section != nil && b.value == c.sort.never(); {
		case section == nil:
			s.where("("+expr+", "+id+")"+op+"(?, ?)", slices.Concat(c.sort.Args, []any{b.value, b.id})...)
		case unset && expr == "":
			s.where(id+op+"?", b.id)
		case unset == b.after && unset != (expr == ""):
			return false // the section ends before the bound, or begins after it
		case expr != "" && !unset:
			// The first condition is for an index to begin at.
			s.where(expr+op[:2]+"= ? AND ("+expr+", "+id+")"+op+"(?, ?)", b.value, b.value, b.id)
		}
	}
	dir := " ASC"
	if c.sort.Desc != c.backward {
		dir = " DESC"
	}
	s.order = id + dir
	if expr != "" && c.sort.Column != "id" {
		s.order = expr + dir + ", " + id + dir
	}
	if section == nil {
		s.orderArgs = c.sort.Args
	}
	s.limit = c.limit + 1 - found
	return true
}

// sections in the order in which the page is filled; none is the whole list at once.
func (c cut) sections() []*Section {
	if c.sort.Sections == nil {
		return []*Section{nil}
	}
	out := make([]*Section, len(c.sort.Sections))
	for i := range c.sort.Sections {
		out[i] = &c.sort.Sections[i]
	}
	if c.backward {
		slices.Reverse(out)
	}
	return out
}

// maybeUnset are the instants that lists are sorted by and rows may have none of.
var maybeUnset = map[string]bool{"expires_at": true, "last_seen_at": true, "end_of_sale_at": true}

func (c cut) expr() string {
	expr, unset := "t0."+c.sort.Column, maybeUnset[c.sort.Column] && !c.sort.Set
	if c.sort.By != "" {
		expr, unset = c.sort.By, true
	}
	if c.sort.Time && unset {
		return "COALESCE(" + expr + ", '" + c.sort.never().Format("2006-01-02 15:04:05+00:00") + "')"
	}
	return expr
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
	b, err := json.Marshal([3]any{p.sort.Column, p.sort.value(row), row.GetID()})
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// value is what a row is sorted by, as cursors have it.
func (s Sort) value(row db.Row) any {
	var value any
	if s.Of != nil {
		value = s.Of(row)
	} else {
		value = reflectValue(row.ScanTarget(s.Column))
	}
	switch v := value.(type) {
	case int:
		return strconv.Itoa(v)
	case *time.Time:
		if v == nil {
			never := s.never()
			v = &never
		}
		return v.UTC().Format(time.RFC3339Nano)
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	default:
		return v
	}
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
	if sort.Number {
		n, err := strconv.Atoi(parts[1])
		return n, parts[2], err == nil
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
