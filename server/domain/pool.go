package domain

import (
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
)

// PoolLevelSQL is the level of the pool under alias as an expression.
func PoolLevelSQL(alias string) string {
	return "CASE WHEN " + alias + ".stock = 0 THEN '" + string(enum.NoStock) + "' WHEN " + alias + ".stock < " + alias + ".threshold THEN '" +
		string(enum.LowStock) + "' ELSE '" + string(enum.EnoughStock) + "' END"
}

// PoolLevelIn is the condition that the pool under alias has one of levels.
func PoolLevelIn(alias string, levels []enum.PoolLevel) (string, []any) {
	if len(levels) == 0 {
		return "1 = 0", nil
	}
	args := make([]any, len(levels))
	for i, l := range levels {
		args[i] = string(l)
	}
	return PoolLevelSQL(alias) + " IN (" + strings.Repeat(", ?", len(levels))[2:] + ")", args
}
