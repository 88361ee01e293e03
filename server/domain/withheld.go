package domain

import (
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// Withheld refuses what v may not do, as Forbidden does, and says why: its role does
// not allow it, or that of no one in its company, its token has not the scope, or the
// partner is suspended. doing is
// what it wants, such as "change customers"; needs are the permissions for it.
func Withheld(v *viewer.Viewer, path string, doing Words, needs ...enum.Permission) Problem {
	at := slices.IndexFunc(needs, func(p enum.Permission) bool { return !v.Can(p) && !v.Granted[p] })
	switch {
	case at >= 0 && v.Role == enum.Administrator:
		return Forbidden(path, "%s does not %s.", companyOf(v), doing)
	case at >= 0 || !slices.ContainsFunc(needs, func(p enum.Permission) bool { return !v.Can(p) }):
		return Forbidden(path, "Your role does not %s.", doing)
	case v.Suspended && v.IsCustomer():
		return Forbidden(path, "The partner of your company is suspended: until it is resumed you see everything and change nothing.")
	case v.Suspended:
		return Forbidden(path, "Your company is suspended: until its Tier 1 resumes it, it sees everything and changes nothing.")
	}
	at = slices.IndexFunc(needs, func(p enum.Permission) bool { return !v.Can(p) })
	return Forbidden(path, "This token does not %s: it lacks the scope %s.", doing, needs[at])
}

// companyOf names the kind of a viewer's company.
func companyOf(v *viewer.Viewer) Words {
	switch {
	case v.IsCustomer():
		return "A customer"
	case v.Kind == enum.MSP:
		return "An MSP"
	case v.Kind == enum.Reseller:
		return "A reseller"
	case v.Kind == enum.ISP:
		return "An ISP"
	}
	return "A distributor"
}
