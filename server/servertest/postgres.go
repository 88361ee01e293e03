// Package servertest puts a whole server, or its database, into one line of a test.
package servertest

import (
	"testing"

	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// Databases runs test on SQLite and on PostgreSQL, side by side, each with a
// migrated and empty database of its own, which url names.
func Databases(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	cluster.Databases(t, test)
}
