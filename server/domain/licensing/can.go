package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/partners"
)

// CanAssign tells whether v may assign plans to a customer of a partner.
func CanAssign(v *viewer.Viewer, c *db.Customer, partner *db.Partner) bool {
	return v.Can(enum.LicensesWrite) && c.DisabledAt == nil && partners.IsWorking(partner)
}

// CanSchedule tells whether v may schedule updates of an assignment, or change its
// plan; it is loaded as for CanChange, with its plan and that one's product.
func CanSchedule(v *viewer.Viewer, a *db.Assignment) bool {
	return CanChange(v, a) && a.SuspendedAt == nil && a.Edges.Plan.LicenseVersion == enum.Full && !OutOfDate(a)
}

// CanConvert tells whether v may make a full license of an assignment, as far as there
// is a plan for it. It is loaded as for CanChange with its plan.
func CanConvert(v *viewer.Viewer, a *db.Assignment) bool {
	return CanChange(v, a) && a.SuspendedAt == nil && a.Edges.Plan.LicenseVersion == enum.Trial
}

// CanChange tells whether v may change an assignment, loaded with its customer and
// that one's partner, that is not over.
func CanChange(v *viewer.Viewer, a *db.Assignment) bool {
	c := a.Edges.Customer
	return a.CanceledAt == nil && CanAssign(v, c, c.Edges.Partner)
}

// CanApply tells whether v may apply the composition that the plan of an assignment was
// approved for, which waits for it. It is loaded as for CanModify.
func CanApply(v *viewer.Viewer, a *db.Assignment, now time.Time) bool {
	stands := func(l *db.License) bool { return Stands(l, now) }
	return CanChange(v, a) && checkAppliable(rowHolding(a), stands, now) == nil
}

// CanModify tells whether v may change units, dates and terms of an assignment now.
// It is loaded as for CanChange, with its plan, that one's product, and its
// licenses with theirs; so are those of the functions below. Each asks the rule
// that refuses the verb.
func CanModify(v *viewer.Viewer, a *db.Assignment, now time.Time) bool {
	return CanChange(v, a) && checkRunning(rowHolding(a), toModify, now) == nil
}

// CanRenew tells whether v may renew an assignment by hand now.
func CanRenew(v *viewer.Viewer, a *db.Assignment, now time.Time) bool {
	return CanChange(v, a) && checkDated(rowHolding(a), toRenew, now) == nil
}

// CanSuspend tells whether v may suspend an assignment now.
func CanSuspend(v *viewer.Viewer, a *db.Assignment, now time.Time) bool {
	return CanChange(v, a) && checkRunning(rowHolding(a), toSuspend, now) == nil
}

// CanUnsuspend tells whether v may resume an assignment now.
func CanUnsuspend(v *viewer.Viewer, a *db.Assignment, now time.Time) bool {
	return CanChange(v, a) && checkResumable(rowHolding(a), now) == nil
}

// CanCancel tells whether v may end an assignment now.
func CanCancel(v *viewer.Viewer, a *db.Assignment) bool {
	return CanChange(v, a) && checkEndable(rowHolding(a)) == nil
}

func rowHolding(a *db.Assignment) *Holding {
	return &Holding{Assignment: a, Licenses: a.Edges.Licenses}
}
