package database

import (
	"errors"
	"slices"
	"strings"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlitelib "modernc.org/sqlite/lib"

	"github.com/openlmp/openlmp/ent/db/migrate"
)

// IsUnique reports whether err is a row that there is already, and by which
// constraint: the name of the unique index, or TABLE_pkey for the id, the same
// on both databases.
func IsUnique(err error) (constraint string, ok bool) {
	var p *pq.Error
	if errors.As(err, &p) {
		return p.Constraint, p.Code == "23505"
	}
	var s *sqlite.Error
	if !errors.As(err, &s) || (s.Code() != sqlitelib.SQLITE_CONSTRAINT_UNIQUE && s.Code() != sqlitelib.SQLITE_CONSTRAINT_PRIMARYKEY) {
		return "", false
	}
	return constraintOf(s.Error()), true
}

// lost reports that PostgreSQL ended the transaction in favour of another: a
// deadlock, or two that could not have run one after the other.
func lost(err error) bool {
	var p *pq.Error
	return errors.As(err, &p) && (p.Code == "40P01" || p.Code == "40001")
}

// isBusy reports that another process held a SQLite database for too long.
func isBusy(err error) bool {
	var s *sqlite.Error
	return errors.As(err, &s) && s.Code()&0xff == sqlitelib.SQLITE_BUSY
}

// constraintOf finds the index that SQLite means by the columns that it lists:
// "constraint failed: UNIQUE constraint failed: users.root_id, users.account_key (2067)".
func constraintOf(text string) string {
	_, list, ok := strings.Cut(text, "UNIQUE constraint failed: ")
	if !ok {
		return ""
	}
	list, _, _ = strings.Cut(list, " (")
	if name, ok := strings.CutPrefix(list, "index '"); ok {
		return strings.TrimSuffix(name, "'")
	}
	var table string
	var columns []string
	for part := range strings.SplitSeq(list, ", ") {
		t, c, _ := strings.Cut(part, ".")
		table, columns = t, append(columns, c)
	}
	for _, t := range migrate.Tables {
		if t.Name != table {
			continue
		}
		for _, ix := range t.Indexes {
			if !ix.Unique || len(ix.Columns) != len(columns) {
				continue
			}
			names := make([]string, len(ix.Columns))
			for i, c := range ix.Columns {
				names[i] = c.Name
			}
			if slices.Equal(names, columns) {
				return ix.Name
			}
		}
	}
	if slices.Equal(columns, []string{"id"}) {
		return table + "_pkey"
	}
	return list
}
