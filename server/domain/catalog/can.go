package catalog

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/partners"
)

// CanUpdate tells whether v may change a plan, which carries its product and its
// maker: the maker itself, or the Tier 1 above it. A locked plan waits for
// approval, and one that is no longer sold stays as it is.
func CanUpdate(v *viewer.Viewer, plan *db.ServicePlan, now time.Time) bool {
	return v.Can(enum.PlansWrite) && (plan.PartnerID == v.PartnerID || v.Tier() == enum.TierOne) &&
		partners.IsWorking(plan.Edges.Partner) && Availability(plan.Edges.Product, now) == enum.OnSale &&
		!Locked(plan, plan.Edges.Product)
}

// CanApprove tells whether v may approve the change of its suite for a plan, loaded as
// for CanUpdate, that is locked.
func CanApprove(v *viewer.Viewer, plan *db.ServicePlan, now time.Time) bool {
	return v.Can(enum.PlansWrite) && (plan.PartnerID == v.PartnerID || v.Tier() == enum.TierOne) &&
		partners.IsWorking(plan.Edges.Partner) && Availability(plan.Edges.Product, now) != enum.EndOfLife &&
		Locked(plan, plan.Edges.Product)
}

// CanAssign tells whether v may assign a plan, which carries its product, to
// customers of its own company or of those below it now. granted tells whether
// the plan was granted to the viewer's company.
func CanAssign(v *viewer.Viewer, plan *db.ServicePlan, granted bool, now time.Time) bool {
	return v.Can(enum.LicensesWrite) && IsAssignable(v, plan, granted, now)
}

// IsAssignable is CanAssign whatever the viewer's role.
func IsAssignable(v *viewer.Viewer, plan *db.ServicePlan, granted bool, now time.Time) bool {
	return (plan.PartnerID == v.PartnerID || v.Tier() == enum.TierOne || granted) &&
		plan.Enabled && !Locked(plan, plan.Edges.Product) && Availability(plan.Edges.Product, now) == enum.OnSale
}

// CreditsPerUnit adds up what one unit of each component, which carry their
// products, converts into; nil when none converts.
func CreditsPerUnit(components []*db.PlanComponent) *int {
	total, any := 0, false
	for _, c := range components {
		if n := c.Edges.Product.CreditsPerUnit; n != nil {
			total, any = total+*n, true
		}
	}
	if !any {
		return nil
	}
	return &total
}
