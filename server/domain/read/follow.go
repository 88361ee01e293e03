package read

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
)

// run reads the level's rows, attaches what was joined, and follows the rest.
func (s *statement) run(ctx context.Context) ([]db.Row, error) {
	query, args := s.text()
	rows, err := s.q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	defer rows.Close()
	levels := make([][]db.Row, len(s.joined))
	seen := make([]map[string]db.Row, len(s.joined))
	next := make([]db.Row, len(s.joined))
	var targets []any
	for rows.Next() {
		targets = targets[:0]
		for i, j := range s.joined {
			if next[i] == nil {
				next[i] = j.table.New()
			}
			for _, c := range j.columns {
				targets = append(targets, next[i].ScanTarget(c))
			}
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
		}
		for i := range s.joined {
			levels[i] = append(levels[i], s.share(i, seen, next))
		}
		for i, j := range s.joined[1:] {
			last := len(levels[0]) - 1
			levels[j.parent][last].Attach(j.edge, levels[i+1][last])
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	if err := rows.Close(); err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.Type, err)
	}
	for _, r := range levels[0] {
		if e, ok := r.(*db.AuditEvent); ok {
			if err := redact(s.viewer, e); err != nil {
				return nil, err
			}
		}
	}
	for _, f := range s.follow {
		if err := s.followEdge(ctx, levels[f.at], f); err != nil {
			return nil, err
		}
	}
	return levels[0], nil
}

// share takes the row that was scanned. Of a joined table a row that came before is
// one object for all who refer to it, and what was scanned is scanned into again.
func (s *statement) share(i int, seen []map[string]db.Row, next []db.Row) db.Row {
	row := next[i]
	if i == 0 {
		next[i] = nil
		return row
	}
	if was, ok := seen[i][row.GetID()]; ok {
		return was
	}
	if seen[i] == nil {
		seen[i] = map[string]db.Row{}
	}
	seen[i][row.GetID()] = row
	next[i] = nil
	return row
}

// followEdge loads an edge of all parents with one statement.
func (s *statement) followEdge(ctx context.Context, parents []db.Row, f follow) error {
	if len(parents) == 0 {
		return nil
	}
	next, err := newStatement(ctx, s.q, db.Tables[f.edge.Type], f.sel)
	if err != nil {
		return err
	}
	// Of a list the parent's id is wanted and the other row refers to it; of a
	// single row it is the other way round.
	parentColumn, column := f.edge.Column, "id"
	if f.edge.Many {
		parentColumn, column = "id", f.edge.Column
		next.order = "t0." + column + ", t0.id"
	}
	byKey := make(map[string][]db.Row, len(parents))
	keys := make([]string, 0, len(parents))
	once := make(map[db.Row]bool, len(parents))
	for _, p := range parents {
		if once[p] {
			continue // a joined row that several share
		}
		once[p] = true
		p.Attach(f.edge.Name, nil)
		k := p.Key(parentColumn)
		if k == "" {
			continue
		}
		if _, ok := byKey[k]; !ok {
			keys = append(keys, k)
		}
		byKey[k] = append(byKey[k], p)
	}
	if len(keys) == 0 {
		return nil
	}
	next.joined[0].need(column)
	if len(keys) == 1 {
		next.where("t0."+column+" = ?", keys[0]) // PostgreSQL plans it once; a list anew each time
	} else {
		next.where(s.q.In("t0."+column), s.q.List(keys))
	}
	rows, err := next.run(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		for _, p := range byKey[r.Key(column)] {
			p.Attach(f.edge.Name, r)
		}
	}
	return nil
}
