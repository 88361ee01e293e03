package enum

// Widget is a part of the dashboard.
type Widget string

// The widgets, in the order in which a dashboard that nobody arranged shows them.
const (
	AttentionWidget      Widget = "ATTENTION"
	EnabledCustomers     Widget = "ENABLED_CUSTOMERS"
	ActivePartners       Widget = "ACTIVE_PARTNERS"
	EnabledPlans         Widget = "ENABLED_PLANS"
	ExpiriesAhead        Widget = "EXPIRIES_AHEAD"
	UnitsOverTime        Widget = "UNITS_OVER_TIME"
	CustomerLicenses     Widget = "CUSTOMER_LICENSE_STATUS"
	PartnerLicenses      Widget = "PARTNER_LICENSE_STATUS"
	NewPartners          Widget = "NEW_PARTNER_OVERVIEW"
	NewPartnersOverYears Widget = "NEW_PARTNER_ACQUISITION"
)

// WidgetPlace is a widget where a user put it.
type WidgetPlace struct {
	Widget Widget `json:"widget"`
	Hidden bool   `json:"hidden,omitzero"`
}

// Values lists the widgets.
func (Widget) Values() []string {
	return []string{
		string(AttentionWidget), string(EnabledCustomers), string(ActivePartners), string(EnabledPlans), string(ExpiriesAhead),
		string(UnitsOverTime), string(CustomerLicenses), string(PartnerLicenses), string(NewPartners), string(NewPartnersOverYears),
	}
}
