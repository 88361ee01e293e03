package servertest

import (
	"testing"

	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// SQLite returns the URL of a new migrated database, for tests of what does not
// reach the database.
func SQLite(t testing.TB) string {
	t.Helper()
	return cluster.SQLite(t)
}
