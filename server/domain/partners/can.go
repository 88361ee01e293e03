package partners

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// IsWorking tells whether what belongs to a partner may be changed; nil is one
// that the viewer cannot see.
func IsWorking(p *db.Partner) bool {
	return p != nil && StatusOf(p) == enum.PartnerActive
}

// CanUpdate tells whether v may change a partner company: a Tier 1 those below
// it, of which a suspended one can only be resumed or cancelled, and an
// administrator its own.
func CanUpdate(v *viewer.Viewer, p *db.Partner) bool {
	if v.IsCustomer() || StatusOf(p) == enum.PartnerCanceled {
		return false
	}
	if p.ID == v.PartnerID {
		return v.Can(enum.OwnUsersWrite) && IsWorking(p)
	}
	return v.Can(enum.PartnersWrite)
}

// CanManageUsers tells whether v may manage the users of a partner company.
func CanManageUsers(v *viewer.Viewer, p *db.Partner) bool {
	if v.IsCustomer() || !IsWorking(p) {
		return false
	}
	if p.ID == v.PartnerID {
		return v.Can(enum.OwnUsersWrite)
	}
	return v.Can(enum.PartnerUsersWrite)
}
