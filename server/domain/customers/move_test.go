package customers

import (
	"testing"

	"github.com/openlmp/openlmp/ent/db"
)

// Of every entity that has a partner and a customer's rows it is said what becomes of
// them when the customer moves to another partner: a new one cannot be forgotten.
func TestMovingForgetsNoEntity(t *testing.T) {
	t.Parallel()
	known := map[string]int{}
	for _, of := range []map[string]string{follows, changes, stays} {
		for entity := range of {
			known[entity]++
		}
	}
	// What is a customer's: it names the customer, or what it hangs on is.
	var isOfCustomer func(table *db.Table, above int) bool
	isOfCustomer = func(table *db.Table, above int) bool {
		if table.Columns["customer_id"] {
			return true
		}
		for _, edge := range table.Edges {
			if !edge.Many && edge.Required && edge.Type != "Customer" && above < 4 && isOfCustomer(db.Tables[edge.Type], above+1) {
				return true
			}
		}
		return false
	}
	found := 0
	for entity, table := range db.Tables {
		if !table.Columns["partner_id"] || !isOfCustomer(table, 0) {
			if known[entity] > 0 {
				t.Errorf("%s is not a customer's", entity)
			}
			continue
		}
		found++
		if known[entity] != 1 {
			t.Errorf("%s is a customer's: say in move.go what becomes of it when the customer moves", entity)
		}
	}
	if found < 10 {
		t.Errorf("only %d entities were found", found)
	}
}
