package catalog

import (
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// Bounds of a plan's terms (spec 2.7 and 5.1, rows 8 and 25). The database
// checks them too.
const (
	maxMonths       = 66
	maxNotification = 365
	maxChargeable   = 12
	maxGraceMonths  = 12
	maxGraceDays    = 366
	maxName         = 150
	maxComponents   = 200
)

// Terms are the settings of a plan, complete and within bounds.
type Terms struct {
	Activation       enum.ActivationPolicy
	InitialMonths    int
	AutoRenew        bool
	RenewalMonths    int
	NotificationDays int
	ChargeableMonth  int
	GraceLength      int
	GraceUnit        enum.PeriodUnit
}

// newTerms computes a new plan's terms from what the input names and the
// defaults of its version. What a version fixes may be named only as it is.
func newTerms(ps *domain.Problems, version enum.LicenseVersion, offered []enum.ActivationPolicy, in PlanTerms) Terms {
	return takeTerms(ps, defaultTerms(version, offered), version, offered, in, domain.CodeValidation)
}

// changedTerms computes the terms of a changed plan. What a trial or a
// not-for-resale plan fixes is refused with TRIAL_IMMUTABLE or NFR_IMMUTABLE.
func changedTerms(ps *domain.Problems, was Terms, version enum.LicenseVersion, offered []enum.ActivationPolicy, in PlanTerms) Terms {
	return takeTerms(ps, was, version, offered, in, immutable(version))
}

// immutable is the code that refuses a change of what a version fixes.
func immutable(version enum.LicenseVersion) domain.Code {
	switch version {
	case enum.Trial:
		return domain.CodeTrialImmutable
	case enum.NFR:
		return domain.CodeNFRImmutable
	}
	return domain.CodeValidation
}

func defaultTerms(version enum.LicenseVersion, offered []enum.ActivationPolicy) Terms {
	t := Terms{
		Activation: offered[0], InitialMonths: 12, NotificationDays: 30, ChargeableMonth: 1,
		GraceLength: 1, GraceUnit: enum.Months,
	}
	if slices.Contains(offered, enum.AtStart) {
		t.Activation = enum.AtStart
	}
	switch version {
	case enum.Trial:
		t.InitialMonths, t.GraceLength, t.NotificationDays = 1, 0, 7
	case enum.NFR:
		t.GraceLength = 0
	}
	return t
}

func takeTerms(ps *domain.Problems, was Terms, version enum.LicenseVersion, offered []enum.ActivationPolicy, in PlanTerms, fixed domain.Code) Terms {
	t := was
	set(&t.Activation, in.Activation)
	set(&t.InitialMonths, in.InitialMonths)
	set(&t.AutoRenew, in.AutoRenew)
	set(&t.NotificationDays, in.NotificationDays)
	set(&t.ChargeableMonth, in.ChargeableMonth)
	set(&t.GraceLength, in.GraceLength)
	set(&t.GraceUnit, in.GraceUnit)
	t.RenewalMonths = renewal(t, was, in)

	switch version {
	case enum.NFR:
		checkFixed(ps, version, was, t, fixed)
	case enum.Trial:
		checkFixed(ps, version, was, t, fixed)
		checkOpen(ps, was, t, offered)
	default:
		checkLengths(ps, was, t, in)
		checkOpen(ps, was, t, offered)
	}
	return t
}

// checkLengths holds a full plan's first term, renewal and grace to their bounds.
func checkLengths(ps *domain.Problems, was, t Terms, in PlanTerms) {
	good := domain.CheckBetween(ps, "input.initialMonths", t.InitialMonths, 1, maxMonths)
	switch {
	case t.AutoRenew && (good || in.RenewalMonths != nil):
		domain.CheckBetween(ps, "input.renewalMonths", t.RenewalMonths, 1, maxMonths)
	case !t.AutoRenew && t.RenewalMonths != 0:
		ps.Add("input.renewalMonths", "Licenses of this plan do not renew by themselves: turn auto-renewal on, or leave this out.")
	}
	most := maxGraceMonths
	if t.GraceUnit == enum.Days {
		most = maxGraceDays
	}
	if t.GraceUnit != was.GraceUnit && in.GraceLength == nil && t.GraceLength != 0 {
		ps.Add("input.graceLength", "Say how long the grace period is in its new unit.")
		return
	}
	domain.CheckBetween(ps, "input.graceLength", t.GraceLength, 0, most)
}

// checkOpen holds to its bounds what a plan may choose whose terms are not all fixed.
func checkOpen(ps *domain.Problems, was, t Terms, offered []enum.ActivationPolicy) {
	if t.Activation != was.Activation && !slices.Contains(offered, t.Activation) {
		ps.Add("input.activation", "The product does not start so.")
	}
	domain.CheckBetween(ps, "input.notificationDays", t.NotificationDays, 0, maxNotification)
	domain.CheckBetween(ps, "input.chargeableMonth", t.ChargeableMonth, 1, maxChargeable)
	if t.GraceUnit != enum.Days && t.GraceUnit != enum.Months {
		ps.Add("input.graceUnit", "A grace period is counted in DAYS or MONTHS.")
	}
}

// renewal is the length of renewals: what the input says, else what it was, else
// the length of the first term. Turning auto-renewal off clears it.
func renewal(t, was Terms, in PlanTerms) int {
	switch {
	case in.RenewalMonths != nil:
		return *in.RenewalMonths
	case !t.AutoRenew:
		return 0
	case was.RenewalMonths > 0:
		return was.RenewalMonths
	}
	return t.InitialMonths
}

// checkFixed refuses to change what a version fixes.
func checkFixed(ps *domain.Problems, version enum.LicenseVersion, was, t Terms, code domain.Code) {
	why := domain.Words("A trial runs for one month, does not renew and has no grace period.")
	if version == enum.NFR {
		why = "The settings of a not-for-resale plan are fixed; only its name can be changed."
	}
	changed := map[PlanTerm]bool{
		InitialMonths: t.InitialMonths != was.InitialMonths,
		AutoRenew:     t.AutoRenew != was.AutoRenew,
		RenewalMonths: t.RenewalMonths != was.RenewalMonths && !t.AutoRenew,
		GraceLength:   t.GraceLength != was.GraceLength,
		Activation:    t.Activation != was.Activation,

		NotificationDays: t.NotificationDays != was.NotificationDays,
		ChargeableMonth:  t.ChargeableMonth != was.ChargeableMonth,
		GraceUnit:        t.GraceUnit != was.GraceUnit,
	}
	for _, term := range fixedTerms(version) {
		if changed[term] {
			*ps = append(*ps, domain.Refuse(code, termPaths[term], why))
		}
	}
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

// offeredActivations are the ways in which a plan of products can start: those
// of its hosted products, and by code where none starts by itself.
func offeredActivations(licensed []*db.Product) []enum.ActivationPolicy {
	var out []enum.ActivationPolicy
	for _, policy := range []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn} {
		if slices.ContainsFunc(licensed, func(p *db.Product) bool {
			return p.Kind == enum.SaaS && slices.Contains(p.ActivationPolicies, policy)
		}) {
			out = append(out, policy)
		}
	}
	if out == nil {
		return []enum.ActivationPolicy{enum.ByCode}
	}
	return out
}

// termsOf a plan, as its row has them.
func termsOf(row *db.ServicePlan) Terms {
	return Terms{
		Activation: row.Activation, InitialMonths: row.InitialMonths, AutoRenew: row.AutoRenew,
		RenewalMonths: row.RenewalMonths, NotificationDays: row.NotificationDays,
		ChargeableMonth: row.ChargeableMonth, GraceLength: row.GraceLength, GraceUnit: row.GraceUnit,
	}
}

// put writes the terms into a row.
func (t Terms) put(row *db.ServicePlan) {
	row.Activation, row.InitialMonths, row.AutoRenew = t.Activation, t.InitialMonths, t.AutoRenew
	row.RenewalMonths, row.NotificationDays = t.RenewalMonths, t.NotificationDays
	row.ChargeableMonth, row.GraceLength, row.GraceUnit = t.ChargeableMonth, t.GraceLength, t.GraceUnit
}
