package database_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// Rows of some parents are found by the parents' index, not among all of the tenant's.
func TestAnalyze(t *testing.T) {
	t.Parallel()
	ctx, d := open(t, "sqlite:"+filepath.Join(t.TempDir(), "lmp.db"))
	for _, text := range []string{
		"CREATE TABLE parts (id TEXT PRIMARY KEY, root TEXT, parent TEXT, created INTEGER)",
		"CREATE INDEX parts_root ON parts (root, created)",
		"CREATE INDEX parts_parent ON parts (parent)",
		`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
			INSERT INTO parts SELECT i, 'one', i / 2, i FROM n`,
	} {
		must[int64](t)(d.Exec(ctx, text))
	}
	if err := d.Analyze(ctx); err != nil {
		t.Fatal(err)
	}
	var id, parent, unused int
	var plan string
	err := d.QueryOne(ctx, []any{&id, &parent, &unused, &plan},
		"EXPLAIN QUERY PLAN SELECT id FROM parts WHERE root = ? AND "+d.In("parent"), "one", d.List([]string{"1", "2"}))
	if err != nil || !strings.Contains(plan, "parts_parent") {
		t.Errorf("got %q, %v", plan, err)
	}
}
