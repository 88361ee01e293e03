package database

import (
	"context"
	"fmt"
	"strconv"

	"entgo.io/ent/dialect"
)

// fillCache is how much of the database SQLite holds in memory during Fill, in KiB:
// the pages of the indexes that remain, for over a million rows of each.
const fillCache = 128 << 10

// Fill runs fn, which loads most of what the database will hold. A row goes to a
// place of its own in each of a dozen indexes; once these have outgrown SQLite's
// cache, every row has pages written and read again, ever more of them. So the
// indexes that no rule rests on are put aside, and built of all rows in the end. It
// is all of the one transaction: if fn fails, nothing has changed.
//
// PostgreSQL has a cache that suffices, and keeps those who read waiting while an
// index is put aside.
func Fill(ctx context.Context, tx *Tx, fn func() error) error {
	if tx.dialect == dialect.Postgres {
		return fn()
	}
	var cache int
	if err := tx.QueryOne(ctx, []any{&cache}, "PRAGMA cache_size"); err != nil {
		return fmt.Errorf("database: filling: %w", err)
	}
	// The connection outlives the transaction. Where that is over already, it keeps the
	// larger cache, which does no harm and must not hide what fn failed of.
	defer func() { _ = setCache(context.WithoutCancel(ctx), tx, cache) }()
	if err := setCache(ctx, tx, -fillCache); err != nil {
		return err
	}
	aside, err := putAside(ctx, tx)
	if err != nil {
		return err
	}
	if err := fn(); err != nil {
		return err
	}
	for _, made := range aside {
		if _, err := tx.Exec(ctx, made); err != nil {
			return fmt.Errorf("database: building indexes: %w", err)
		}
	}
	return nil
}

func setCache(ctx context.Context, tx *Tx, size int) error {
	if _, err := tx.Exec(ctx, "PRAGMA cache_size = "+strconv.Itoa(size)); err != nil {
		return fmt.Errorf("database: filling: %w", err)
	}
	return nil
}

// putAside drops the indexes that are not unique, and returns the statements that
// make them, in the order in which they were made.
func putAside(ctx context.Context, tx *Tx) ([]string, error) {
	rows, err := tx.Query(ctx, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE %' ORDER BY rowid")
	if err != nil {
		return nil, fmt.Errorf("database: listing indexes: %w", err)
	}
	defer rows.Close()
	var names, made []string
	for rows.Next() {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			return nil, fmt.Errorf("database: listing indexes: %w", err)
		}
		names, made = append(names, name), append(made, text)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("database: listing indexes: %w", err)
	}
	for _, name := range names {
		if _, err := tx.Exec(ctx, "DROP INDEX "+quoted(name)); err != nil {
			return nil, fmt.Errorf("database: putting an index aside: %w", err)
		}
	}
	return made, nil
}
