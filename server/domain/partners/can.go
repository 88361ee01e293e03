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

// CanEditNotes tells whether v may write the notes on a partner company: those
// above keep them, and a Tier 1 its own.
func CanEditNotes(v *viewer.Viewer, p *db.Partner) bool {
	return CanUpdate(v, p) && !notesAreAbove(v, p)
}

// notesAreAbove tells whether p is the viewer's company and others keep its notes.
func notesAreAbove(v *viewer.Viewer, p *db.Partner) bool {
	return p.ID == v.PartnerID && v.Tier() == enum.TierTwo
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
