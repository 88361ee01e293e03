package customers

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/partners"
)

// CanUpdate tells whether v may change the profile of a customer of a partner.
// What belongs to a suspended or cancelled partner is changed by nobody.
func CanUpdate(v *viewer.Viewer, partner *db.Partner) bool {
	return v.Can(enum.CustomersWrite) && partners.IsWorking(partner)
}

// CanManageUsers tells whether v may manage the users of a customer of a partner.
func CanManageUsers(v *viewer.Viewer, partner *db.Partner) bool {
	return v.Can(enum.CustomerUsersWrite) && partners.IsWorking(partner)
}
