package licensing

import (
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// nfrUnits is what a not-for-resale plan is assigned with.
const nfrUnits = 1

// Grant makes the assignment of a plan and its licenses: pure, from the plan as
// loaded with its product and components, what was asked, and the instant. It
// notes every value that may not be, under path.
func Grant(ps *domain.Problems, path string, customer *db.Customer, plan *catalog.Plan, in PlanAssignmentInput, now time.Time) *Holding {
	a := &db.Assignment{
		ID: id.New(id.Assignment), CreatedAt: now, UpdatedAt: now, Version: 1,
		RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID,
		PlanID: plan.ID, SuiteVersion: plan.SuiteVersion, InitialMonths: plan.InitialMonths,
		AutoRenew: plan.AutoRenew, RenewalMonths: plan.RenewalMonths, NotificationDays: plan.NotificationDays,
	}
	if in.ExternalID != nil {
		external := *in.ExternalID
		domain.ExternalID(ps, path+".externalId", &external)
		if external != "" {
			a.ExternalID = &external
		}
	}
	units := unitsOf(ps, path, plan, in)
	today := domain.DateIn(now, domain.Zone(customer.TimeZone))
	first := startOf(ps, path, plan, in, today)

	licenses := make([]*db.License, 0, len(plan.Components))
	for i, c := range plan.Components {
		l := &db.License{
			ID: id.New(id.License), CreatedAt: now, UpdatedAt: now, Version: 1,
			RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID,
			AssignmentID: a.ID, ProductID: c.ProductID, LicenseVersion: plan.LicenseVersion,
			Activation: plan.ActivationOf(c.Edges.Product), Units: units[i],
			DataCenter: c.DataCenter, TimeZone: customer.TimeZone, InitialMonths: plan.InitialMonths,
			NotificationDays: plan.NotificationDays, ChargeableMonth: plan.ChargeableMonth,
			GraceLength: plan.GraceLength, GraceUnit: plan.GraceUnit,
		}
		if l.Activation == enum.ByCode {
			code := newCode()
			l.ActivationCode = &code
		}
		if l.Activation != enum.FirstSignIn {
			Begin(l, first)
		}
		if i == 0 {
			checkAhead(ps, path+".startDate", l, now)
		}
		l.DueAt = dueAfter(l, now)
		l.Edges.Product = c.Edges.Product
		a.Managed = a.Managed || c.Managed
		licenses = append(licenses, l)
	}
	a.Edges.Licenses, a.Edges.Plan = licenses, plan.ServicePlan
	return &Holding{Assignment: a, Licenses: licenses}
}

// unitsOf decides the units of each component.
func unitsOf(ps *domain.Problems, path string, plan *catalog.Plan, in PlanAssignmentInput) []int {
	named := make(map[string]int, len(in.Licenses))
	for i, l := range in.Licenses {
		at := path + ".licenses." + strconv.Itoa(i)
		if _, twice := named[l.ProductID]; twice {
			ps.Add(at+".productId", "This product is named twice.")
		}
		if !licenses(plan, l.ProductID) {
			*ps = append(*ps, domain.NotFound(at+".productId", "product in this plan"))
		}
		domain.CheckUnits(ps, at+".units", l.Units)
		named[l.ProductID] = l.Units
	}
	if in.Units != nil {
		domain.CheckUnits(ps, path+".units", *in.Units)
	}
	out := make([]int, len(plan.Components))
	for i, c := range plan.Components {
		n, ok := named[c.ProductID]
		switch {
		case plan.LicenseVersion == enum.NFR:
			if ok && n != nfrUnits || in.Units != nil && *in.Units != nfrUnits {
				*ps = append(*ps, domain.Refuse(domain.CodeNFRImmutable, path+".units", "A not-for-resale plan has exactly one unit."))
			}
			n = nfrUnits
		case ok:
		case in.Units != nil:
			n = *in.Units
		default:
			ps.Add(path+".units", "Say how many units of %s to assign.", c.Edges.Product.Name)
		}
		out[i] = n
	}
	return out
}

func licenses(plan *catalog.Plan, productID string) bool {
	for _, c := range plan.Components {
		if c.ProductID == productID {
			return true
		}
	}
	return false
}

// startOf decides the first day of the term.
func startOf(ps *domain.Problems, path string, plan *catalog.Plan, in PlanAssignmentInput, today domain.Date) domain.Date {
	if in.StartDate == nil {
		return today
	}
	path += ".startDate"
	first := *in.StartDate
	if plan.LicenseVersion == enum.NFR && first != today {
		*ps = append(*ps, domain.Refuse(domain.CodeNFRImmutable, path, "A not-for-resale plan starts today."))
		return today
	}
	atSignIn := true
	for _, c := range plan.Components {
		atSignIn = atSignIn && plan.ActivationOf(c.Edges.Product) == enum.FirstSignIn
	}
	if atSignIn {
		ps.Add(path, "This plan starts when a user of the customer first signs in; leave the start date out.")
		return today
	}
	checkStart(ps, path, first, today)
	return first
}
