package licensing

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/partners"
)

// CanAssign tells whether v may assign plans to a customer of a partner.
func CanAssign(v *viewer.Viewer, c *db.Customer, partner *db.Partner) bool {
	return v.Can(enum.LicensesWrite) && c.DisabledAt == nil && partners.IsWorking(partner)
}

// CanChange tells whether v may change an assignment, loaded with its customer and
// that one's partner, that is not over.
func CanChange(v *viewer.Viewer, a *db.Assignment) bool {
	c := a.Edges.Customer
	return a.CanceledAt == nil && CanAssign(v, c, c.Edges.Partner)
}
