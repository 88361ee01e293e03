package migrations

import (
	"context"
	"database/sql"
	"fmt"
	"text/template"

	atlas "ariga.io/atlas/sql/migrate"
	atlasschema "ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/openlmp/openlmp/ent/db/migrate"
)

// Diff writes into dir the migration from what its files make to what ent/schema
// declares, as VERSION_NAME.sql; nothing when they agree. It replays the files in
// scratch, an empty database of the dialect, "postgres" or "sqlite3".
func Diff(ctx context.Context, name string, scratch *sql.DB, dir, version, title string) error {
	goose, err := sqltool.NewGooseDir(dir)
	if err != nil {
		return err
	}
	format, err := formatter(version)
	if err != nil {
		return err
	}
	opts := []schema.MigrateOption{
		schema.WithDir(goose),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(name),
		schema.WithFormatter(format),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
	}
	if name == dialect.Postgres {
		opts = append(opts, schema.WithDiffHook(bytewise))
	} else {
		opts = append(opts, schema.WithDiffHook(wrapped))
	}
	m, err := schema.NewMigrate(entsql.OpenDB(name, scratch), opts...)
	if err != nil {
		return err
	}
	if err := m.NamedDiff(ctx, title, migrate.Tables...); err != nil {
		return fmt.Errorf("migrations: %s: %w", name, err)
	}
	return nil
}

// bytewise makes PostgreSQL compare text as SQLite does, byte by byte, whatever
// locale the cluster was made with: lists have the same order on both, and
// comparing is cheaper.
func bytewise(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlasschema.Schema) ([]atlasschema.Change, error) {
		for _, t := range desired.Tables {
			for _, c := range t.Columns {
				if _, ok := c.Type.Type.(*atlasschema.StringType); ok {
					c.SetCollation("C")
				}
			}
		}
		return next.Diff(current, desired)
	})
}

// wrapped puts the checks of SQLite in brackets: (a) = (b) would be taken for
// having them.
func wrapped(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlasschema.Schema) ([]atlasschema.Change, error) {
		for _, t := range desired.Tables {
			for _, a := range t.Attrs {
				if c, ok := a.(*atlasschema.Check); ok {
					c.Expr = "(" + c.Expr + ")"
				}
			}
		}
		return next.Diff(current, desired)
	})
}

// formatter writes goose's format, upwards only. The pragmas about foreign keys that
// Atlas writes for SQLite are for replaying, above: in the transaction that each
// file runs in they do nothing, and the database lifts the keys for all files
// (database.Migrate).
func formatter(version string) (atlas.Formatter, error) {
	return atlas.NewTemplateFormatter(
		template.Must(template.New("name").Parse(version+"_{{ .Name }}.sql")),
		template.Must(template.New("content").Parse(`-- +goose Up
{{ range .Changes }}{{ with .Comment }}-- {{ . }}
{{ end }}{{ .Cmd }};
{{ end }}`)))
}
