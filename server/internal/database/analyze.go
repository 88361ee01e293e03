package database

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
)

// Analyze tells SQLite how many rows a value of each index has. Without that it
// looks for the rows of some customers among all of their tenant, which a large
// one feels. A sample of each index will do, so it takes some milliseconds
// however many rows there are. PostgreSQL does the same by itself.
func (d *DB) Analyze(ctx context.Context) error {
	if d.dialect == dialect.Postgres {
		return nil
	}
	conn, err := d.writer.Conn(ctx)
	if err != nil {
		return fmt.Errorf("database: analysing: %w", err)
	}
	defer conn.Close()
	for _, text := range []string{"PRAGMA analysis_limit = 400", "ANALYZE"} {
		if _, err := conn.ExecContext(ctx, text); err != nil {
			return fmt.Errorf("database: analysing: %w", err)
		}
	}
	return nil
}
