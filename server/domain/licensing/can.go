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
