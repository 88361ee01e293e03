// Package migrations holds the versioned SQL that makes the tables, one folder
// per database, and writes the next version from what ent/schema declares.
package migrations

import (
	"embed"
	"io/fs"
)

//go:embed postgres/*.sql sqlite/*.sql
var files embed.FS

// Files returns the migrations of a dialect, "postgres" or "sqlite3".
func Files(dialect string) fs.FS {
	sub, err := fs.Sub(files, Folder(dialect))
	if err != nil {
		panic(err) // the folders are part of this package
	}
	return sub
}

// Folder is the folder of a dialect's migrations.
func Folder(dialect string) string {
	if dialect == "postgres" {
		return "postgres"
	}
	return "sqlite"
}
