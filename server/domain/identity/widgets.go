package identity

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// WidgetAccess is how far a viewer may go with a widget of the dashboard.
type WidgetAccess struct {
	// View: see its numbers.
	View bool
	// Details: open the lists behind them.
	Details bool
}

// widgetRule is what the coarse matrix (see matrix) makes of a widget.
type widgetRule struct {
	// counts is the permission to list what is counted, opens that to list what a
	// number leads to.
	counts, opens enum.Permission
	// ofPartner: customers' users have no use for it.
	ofPartner bool
}

var widgetRules = map[enum.Widget]widgetRule{
	// Each line of it has a condition of its own.
	enum.AttentionWidget:  {counts: enum.CustomersRead, opens: enum.CustomersRead},
	enum.EnabledCustomers: {counts: enum.CustomersRead, opens: enum.CustomersRead, ofPartner: true},
	enum.ActivePartners:   {counts: enum.PartnersRead, opens: enum.PartnersRead, ofPartner: true},
	enum.EnabledPlans:     {counts: enum.PlansRead, opens: enum.PlansRead, ofPartner: true},
	enum.ExpiriesAhead:    {counts: enum.CustomersRead, opens: enum.CustomersRead},
	enum.UnitsOverTime:    {counts: enum.CustomersRead, opens: enum.CustomersRead, ofPartner: true},
	enum.CustomerLicenses: {counts: enum.CustomersRead, opens: enum.CustomersRead},
	enum.PartnerLicenses:  {counts: enum.PartnersRead, opens: enum.PartnersRead, ofPartner: true},
	// Companies are named in it: there is nothing to see of it without their list.
	enum.NewPartners:          {counts: enum.PartnersRead, opens: enum.PartnersRead, ofPartner: true},
	enum.NewPartnersOverYears: {counts: enum.PartnersRead, opens: enum.PartnersRead, ofPartner: true},
}

// finerWidgets is the finer matrix of two roles of a Tier 1 (spec 2.3): both see
// the numbers of all widgets that it names, and open few of the lists.
var finerWidgets = map[enum.Role]map[enum.Widget]WidgetAccess{
	enum.CustomerAccountManager: {
		enum.EnabledCustomers: {View: true, Details: true},
		enum.ActivePartners:   {View: true},
		enum.PartnerLicenses:  {View: true},
		enum.EnabledPlans:     {View: true, Details: true},
		enum.CustomerLicenses: {View: true, Details: true},
	},
	enum.LicenseManager: {
		enum.EnabledCustomers: {View: true},
		enum.ActivePartners:   {View: true},
		enum.PartnerLicenses:  {View: true},
		enum.EnabledPlans:     {View: true, Details: true},
		enum.CustomerLicenses: {View: true},
	},
}

// AccessTo tells how far a viewer may go with a widget.
//
// The finer matrix governs where it names the role and the widget, and only for the
// users of a Tier 1. For everybody else a widget follows from the coarse matrix: it
// is seen by whoever may list what it counts, and opened by whoever may list what
// its numbers lead to. A token never tells the number of a list that it may not read.
func AccessTo(v *viewer.Viewer, w enum.Widget) WidgetAccess {
	rule, ok := widgetRules[w]
	if !ok || v == nil || rule.ofPartner && v.IsCustomer() {
		return WidgetAccess{}
	}
	view := v.Can(rule.counts)
	coarse := WidgetAccess{View: view, Details: view && v.Can(rule.opens)}
	finer, ok := finerWidgets[v.Role][w]
	if !ok || v.Tier() != enum.TierOne || v.IsCustomer() {
		return coarse
	}
	// Whoever works for a partner reads customers: a canceled one's users do not.
	seen := v.Can(enum.CustomersRead) && (v.TokenID == "" || coarse.View)
	return WidgetAccess{View: seen && finer.View, Details: seen && finer.Details && coarse.Details}
}
