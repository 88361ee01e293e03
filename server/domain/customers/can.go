package customers

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
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

// MayMove refuses whoever moves no customer from one partner to another: only users of
// a Tier 1 do, who may change customers.
func MayMove(v *viewer.Viewer) error {
	const doing = domain.Words("move customers to another partner")
	if !v.Can(enum.CustomersWrite) {
		return domain.Withheld(v, "input", doing, enum.CustomersWrite)
	}
	if !v.System && (v.IsCustomer() || v.Tier() != enum.TierOne) {
		return domain.Forbidden("input", "Only a Tier 1 moves customers from one partner to another.")
	}
	return nil
}

// CanMove tells whether v may move customers of a partner to another: those of a
// cancelled one.
func CanMove(v *viewer.Viewer, partner *db.Partner) bool {
	return partner != nil && partners.StatusOf(partner) == enum.PartnerCanceled && MayMove(v) == nil
}
