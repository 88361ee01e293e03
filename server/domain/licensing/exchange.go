package licensing

import "github.com/openlmp/openlmp/server/domain/audit"

// exchange is what an event tells of a change of the plan: each name and version
// before and after, nothing of what has stayed.
type exchange struct {
	ServicePlan    *audit.Change `json:"servicePlan,omitempty"`
	LicenseVersion *audit.Change `json:"licenseVersion,omitempty"`
	// Products that have become others, one after the other.
	Products []audit.Change `json:"products,omitempty"`
}

// exchangeOf finds it in the effects on assignments and licenses.
func exchangeOf(assignments []AssignmentEffect, licenses []LicenseEffect) exchange {
	var e exchange
	for _, a := range assignments {
		if a.Before != nil && a.After != nil && a.Before.PlanName != a.After.PlanName {
			e.ServicePlan = &audit.Change{From: a.Before.PlanName, To: a.After.PlanName}
		}
	}
	for _, l := range licenses {
		if l.Before != nil && l.After != nil && l.Before.Version != l.After.Version {
			e.LicenseVersion = &audit.Change{From: l.Before.Version, To: l.After.Version}
		}
		if l.FormerProductName != nil {
			e.Products = append(e.Products, audit.Change{From: *l.FormerProductName, To: l.ProductName})
		}
	}
	return e
}

// changesOf is what the event of a verb says that it changed: what was asked for, in
// words where that names plans and products by their ids.
func changesOf(in any, effects Effects) any {
	switch in := in.(type) {
	case AssignmentChangePlanInput:
		return struct {
			AssignmentChangePlanInput
			exchange
		}{in, exchangeOf(effects.Assignments, effects.Licenses)}
	case AssignmentConvertInput:
		return struct {
			AssignmentConvertInput
			exchange
		}{in, exchangeOf(effects.Assignments, effects.Licenses)}
	case AssignmentScheduleInput:
		return struct {
			AssignmentScheduleInput
			exchange
		}{in, exchangeOf(effects.Assignments, effects.Licenses)}
	}
	return in
}
