package read

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// hidden tells whether a viewer sees the row and not this column of it, which
// then reads as empty. Notes are for those above: of a partner for its Tier 1, of
// a customer for its partner.
func hidden(v *viewer.Viewer, entity, column string) bool {
	if column != "notes" || v == nil || v.System {
		return false
	}
	switch entity {
	case "Partner":
		return v.IsCustomer() || v.Tier() != enum.TierOne
	case "Customer":
		return v.IsCustomer()
	}
	return false
}
