package catalog

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// PlanTerm names a term of a plan.
type PlanTerm string

// The terms.
const (
	Activation       PlanTerm = "ACTIVATION"
	InitialMonths    PlanTerm = "INITIAL_MONTHS"
	AutoRenew        PlanTerm = "AUTO_RENEW"
	RenewalMonths    PlanTerm = "RENEWAL_MONTHS"
	NotificationDays PlanTerm = "NOTIFICATION_DAYS"
	ChargeableMonth  PlanTerm = "CHARGEABLE_MONTH"
	GraceLength      PlanTerm = "GRACE_LENGTH"
	GraceUnit        PlanTerm = "GRACE_UNIT"
)

// termPaths are where an input has the terms.
var termPaths = map[PlanTerm]string{
	Activation: "input.activation", InitialMonths: "input.initialMonths", AutoRenew: "input.autoRenew",
	RenewalMonths: "input.renewalMonths", NotificationDays: "input.notificationDays",
	ChargeableMonth: "input.chargeableMonth", GraceLength: "input.graceLength", GraceUnit: "input.graceUnit",
}

// PlanRules are the terms of plans of one version, for forms: what is refused is
// decided by the same functions.
type PlanRules struct {
	LicenseVersion enum.LicenseVersion
	// Defaults but for Activation, which depends on the product.
	Defaults Terms
	Fixed    []PlanTerm
	Bounds   []TermBounds
}

// TermBounds are the least and the most of a term; GraceUnit is of GraceLength.
type TermBounds struct {
	Term             PlanTerm
	GraceUnit        *enum.PeriodUnit
	Minimum, Maximum int
}

// Rules are those of all versions.
func Rules() []*PlanRules {
	var out []*PlanRules
	for _, name := range enum.LicenseVersion("").Values() {
		version := enum.LicenseVersion(name)
		out = append(out, &PlanRules{
			LicenseVersion: version, Defaults: defaultTerms(version, []enum.ActivationPolicy{enum.AtStart}),
			Fixed: fixedTerms(version), Bounds: termBounds,
		})
	}
	return out
}

// fixedTerms are what a version fixes: of a not-for-resale plan all, of a trial its
// length, renewal and grace (spec 2.7 and 5.1, rows 55 and 56).
func fixedTerms(version enum.LicenseVersion) []PlanTerm {
	switch version {
	case enum.Trial:
		return []PlanTerm{InitialMonths, AutoRenew, RenewalMonths, GraceLength, GraceUnit}
	case enum.NFR:
		return []PlanTerm{
			Activation, InitialMonths, AutoRenew, RenewalMonths, NotificationDays, ChargeableMonth, GraceLength, GraceUnit,
		}
	}
	return []PlanTerm{}
}

var termBounds = []TermBounds{
	{Term: InitialMonths, Minimum: 1, Maximum: maxMonths},
	{Term: RenewalMonths, Minimum: 1, Maximum: maxMonths},
	{Term: NotificationDays, Maximum: maxNotification},
	{Term: ChargeableMonth, Minimum: 1, Maximum: maxChargeable},
	{Term: GraceLength, GraceUnit: new(enum.Months), Maximum: maxGraceMonths},
	{Term: GraceLength, GraceUnit: new(enum.Days), Maximum: maxGraceDays},
}

// PlanStarts are the ways in which a plan of these products can start, the default
// first.
func PlanStarts(licensed ...*db.Product) []enum.ActivationPolicy { return offeredActivations(licensed) }
