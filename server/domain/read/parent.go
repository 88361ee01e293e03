package read

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PagesByParent loads the same page of a list for many parents with one
// statement, and one more when the totals are asked for; column refers to the
// parent. Every parent has a page in the answer.
func PagesByParent[T any, P Entity[T]](ctx context.Context, q database.Querier, column string, parents []string, l List) (map[string]*Page[T], error) {
	c, err := cutOf(l)
	if err != nil {
		return nil, err
	}
	if len(parents) == 1 {
		l.And("t0."+column+" = ?", parents[0])
		page, err := Pages[T, P](ctx, q, l)
		if err != nil {
			return nil, err
		}
		return map[string]*Page[T]{parents[0]: page}, nil
	}
	return pagesByParent[T, P](ctx, q, column, parents, l, c)
}

func pagesByParent[T any, P Entity[T]](ctx context.Context, q database.Querier, column string, parents []string, l List, c cut) (map[string]*Page[T], error) {
	out := make(map[string]*Page[T], len(parents))
	for _, p := range parents {
		out[p] = &Page[T]{sort: l.Sort, Rows: []*T{}}
	}
	s, err := newStatement(ctx, q, tableOf[T](), l.Rows)
	if err != nil || len(parents) == 0 || !l.OfParent && !MayList(ctx, s.table.Type) {
		return out, err
	}
	s.where(q.In("t0."+column), q.List(parents))
	s.conditions = append(s.conditions, l.Where...)
	s.args = append(s.args, l.Args...)
	if l.Total {
		if err := s.countByParent(ctx, column, func(parent string, n int) { out[parent].Total = n }); err != nil {
			return nil, err
		}
	}
	s.joined[0].need(column)
	s.joined[0].need(l.Sort.Column)
	c.apply(s, nil, 0)
	s.rank(column)
	rows, err := s.run(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		page := out[r.Key(column)]
		page.Rows = append(page.Rows, r.(P))
	}
	for _, page := range out {
		c.fill(len(page.Rows), &page.HasNext, &page.HasPrevious)
		if len(page.Rows) > c.limit {
			page.Rows = page.Rows[:c.limit]
		}
		if c.backward {
			slices.Reverse(page.Rows)
		}
	}
	return out, nil
}

// rank turns the statement's limit into one for each parent: its conditions move
// into a table of ranked rows, of which the first are taken.
func (s *statement) rank(column string) {
	s.from = "(SELECT t0.*, row_number() OVER (PARTITION BY t0." + column + " ORDER BY " + s.order + ") AS place FROM " +
		s.table.Name + " t0 WHERE " + strings.Join(s.conditions, " AND ") + ")"
	s.fromArgs, s.args, s.conditions, s.orderArgs = slices.Concat(s.orderArgs, s.args), nil, nil, nil
	s.where("t0.place <= ?", s.limit)
	s.order = "t0." + column + ", t0.place"
	s.limit = 0
}

// countByParent runs before the pages are cut.
func (s *statement) countByParent(ctx context.Context, column string, tell func(parent string, n int)) error {
	query := "SELECT t0." + column + ", count(*) FROM " + s.table.Name + " t0 WHERE " +
		strings.Join(s.conditions, " AND ") + " GROUP BY t0." + column
	rows, err := s.q.Query(ctx, query, s.args...)
	if err != nil {
		return fmt.Errorf("count %s: %w", s.table.Type, err)
	}
	defer rows.Close()
	for rows.Next() {
		var parent string
		var n int
		if err := rows.Scan(&parent, &n); err != nil {
			return fmt.Errorf("count %s: %w", s.table.Type, err)
		}
		tell(parent, n)
	}
	return rows.Err()
}

// Reader reads rows by id for those who hold no database: the graph.
type Reader struct{ q database.Querier }

// NewReader makes the reader.
func NewReader(d *database.DB) *Reader { return &Reader{q: d} }

// Get loads the row with an id; ErrNone when there is none for whoever asks, or
// they may not see rows of its kind.
func Get[T any, P Entity[T]](ctx context.Context, r *Reader, id string, sel *domain.Selection) (P, error) {
	if !May(ctx, tableOf[T]().Type) {
		return nil, ErrNone
	}
	return One[T, P](ctx, r.q, id, sel)
}

// Many loads rows in the order of ids; nil for each that Get would not find.
func Many[T any, P Entity[T]](ctx context.Context, r *Reader, ids []string, sel *domain.Selection) ([]P, error) {
	if !May(ctx, tableOf[T]().Type) {
		return make([]P, len(ids)), nil
	}
	return ByIDs[T, P](ctx, r.q, ids, sel)
}
