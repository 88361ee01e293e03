package read

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// hidden tells whether a viewer sees the row and not this column of it, which
// then reads as empty. Notes are for those above: of a partner for its Tier 1, of
// a customer for its partner. External ids are those of the partner's systems.
func hidden(v *viewer.Viewer, entity, column string) bool {
	if v == nil || v.System {
		return false
	}
	switch entity + "." + column {
	case "Partner.notes":
		return v.IsCustomer() || v.Tier() != enum.TierOne
	case "Customer.notes", "Customer.external_id", "Assignment.external_id", "ServicePlan.external_id":
		return v.IsCustomer()
	}
	return false
}

// nothing is what a hidden column reads as.
func nothing(column string) string {
	if column == "external_id" {
		return "NULL"
	}
	return "''"
}

// redact takes out of an audit event what is hidden of its object.
func redact(v *viewer.Viewer, e *db.AuditEvent) error {
	of := TypeOf(e.ObjectID)
	if e.Changes == "" || !hidden(v, of, "notes") && !hidden(v, of, "external_id") {
		return nil
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal([]byte(e.Changes), &fields); err != nil {
		return fmt.Errorf("read: the changes of %s: %w", e.ID, err)
	}
	for name := range fields {
		// Events that are older are spelled as in Go: Notes.
		if hidden(v, of, snake(strings.ToLower(name[:1])+name[1:])) {
			delete(fields, name)
		}
	}
	left, err := json.Marshal(fields)
	if err != nil {
		return fmt.Errorf("read: the changes of %s: %w", e.ID, err)
	}
	e.Changes = string(left)
	return nil
}
