package identity

import (
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// who a column of a table of widgets is.
type who struct {
	kind      enum.PartnerKind
	customer  bool
	suspended bool
	canceled  bool
	// scopes of a token; nil for a session.
	scopes []enum.Permission
}

func (o who) viewer(role enum.Role) *viewer.Viewer {
	v := &viewer.Viewer{Role: role, Kind: o.kind, Suspended: o.suspended}
	if o.customer {
		v.CustomerID = "cus"
	}
	if o.scopes != nil {
		v.TokenID = "tok"
	}
	v.Permissions = Permissions(Grant{
		Role: role, Kind: o.kind, Customer: o.customer, Suspended: o.suspended, Canceled: o.canceled, Scopes: o.scopes,
	})
	return v
}

// Cells are "-" for nothing, "view" for the numbers alone and "all" for the lists too.
func TestWidgetAccess(t *testing.T) {
	t.Parallel()
	const roles = "ADMINISTRATOR CUSTOMER_ACCOUNT_MANAGER PARTNER_ACCOUNT_MANAGER LICENSE_MANAGER SUPPORT_MANAGER SUPPORT_ENGINEER BILLING_MANAGER\n"
	const tierOne = roles + `
		ATTENTION               all all  all  all  all  all  all
		ENABLED_CUSTOMERS       all all  all  view all  all  all
		ACTIVE_PARTNERS         all view all  view -    -    -
		ENABLED_PLANS           all all  all  all  -    -    -
		EXPIRIES_AHEAD          all all  all  all  all  all  all
		UNITS_OVER_TIME         all all  all  all  all  all  all
		CUSTOMER_LICENSE_STATUS all all  all  view all  all  all
		PARTNER_LICENSE_STATUS  all view all  view -    -    -
		NEW_PARTNER_OVERVIEW    all -    all  -    -    -    -
		NEW_PARTNER_ACQUISITION all -    all  -    -    -    -`
	const msp = roles + `
		ATTENTION               all all  all  all  all  all  all
		ENABLED_CUSTOMERS       all all  all  all  all  all  all
		ACTIVE_PARTNERS         -   -    -    -    -    -    -
		ENABLED_PLANS           all all  all  all  -    -    -
		EXPIRIES_AHEAD          all all  all  all  all  all  all
		UNITS_OVER_TIME         all all  all  all  all  all  all
		CUSTOMER_LICENSE_STATUS all all  all  all  all  all  all
		PARTNER_LICENSE_STATUS  -   -    -    -    -    -    -
		NEW_PARTNER_OVERVIEW    -   -    -    -    -    -    -
		NEW_PARTNER_ACQUISITION -   -    -    -    -    -    -`
	const reseller = roles + `
		ATTENTION               all  all  all  all  all  all  all
		ENABLED_CUSTOMERS       all  all  all  all  all  all  all
		ACTIVE_PARTNERS         -    -    -    -    -    -    -
		ENABLED_PLANS           all  all  all  all  -    -    -
		EXPIRIES_AHEAD          all  all  all  all  all  all  all
		UNITS_OVER_TIME         all  all  all  all  all  all  all
		CUSTOMER_LICENSE_STATUS all  all  all  all  all  all  all
		PARTNER_LICENSE_STATUS  -    -    -    -    -    -    -
		NEW_PARTNER_OVERVIEW    -    -    -    -    -    -    -
		NEW_PARTNER_ACQUISITION -    -    -    -    -    -    -`
	const customer = `ADMINISTRATOR SUPPORT_ENGINEER

		ATTENTION               all all
		ENABLED_CUSTOMERS       -   -
		ACTIVE_PARTNERS         -   -
		ENABLED_PLANS           -   -
		EXPIRIES_AHEAD          all all
		UNITS_OVER_TIME         -   -
		CUSTOMER_LICENSE_STATUS all all
		PARTNER_LICENSE_STATUS  -   -
		NEW_PARTNER_OVERVIEW    -   -
		NEW_PARTNER_ACQUISITION -   -`
	// A token sees what its scopes read, and no number beyond.
	readsCustomers := []enum.Permission{enum.CustomersRead}
	const narrow = `ADMINISTRATOR CUSTOMER_ACCOUNT_MANAGER LICENSE_MANAGER

		ATTENTION               all  all  all
		ENABLED_CUSTOMERS       all  all  view
		ACTIVE_PARTNERS         -    -    -
		ENABLED_PLANS           -    -    -
		EXPIRIES_AHEAD          all  all  all
		UNITS_OVER_TIME         all  all  all
		CUSTOMER_LICENSE_STATUS all  all  view
		PARTNER_LICENSE_STATUS  -    -    -
		NEW_PARTNER_OVERVIEW    -    -    -
		NEW_PARTNER_ACQUISITION -    -    -`
	compareWidgets(t, "distributor", who{kind: enum.Distributor}, tierOne)
	compareWidgets(t, "ISP", who{kind: enum.ISP}, tierOne)
	compareWidgets(t, "suspended distributor", who{kind: enum.Distributor, suspended: true}, tierOne)
	compareWidgets(t, "MSP", who{kind: enum.MSP}, msp)
	compareWidgets(t, "reseller", who{kind: enum.Reseller}, reseller)
	compareWidgets(t, "a customer of a distributor", who{kind: enum.Distributor, customer: true}, customer)
	compareWidgets(t, "a customer of a reseller", who{kind: enum.Reseller, customer: true}, customer)
	compareWidgets(t, "a token that reads customers", who{kind: enum.Distributor, scopes: readsCustomers}, narrow)
	for _, role := range enum.Role("").Values() {
		for _, w := range enum.Widget("").Values() {
			canceled := who{kind: enum.Distributor, canceled: true}
			if got := AccessTo(canceled.viewer(enum.Role(role)), enum.Widget(w)); got != (WidgetAccess{}) {
				t.Errorf("%s of a canceled distributor: %s: %+v", role, w, got)
			}
		}
	}
	if got := AccessTo(who{kind: enum.Distributor}.viewer(enum.Administrator), "KITCHEN"); got != (WidgetAccess{}) {
		t.Errorf("a widget that is none: %+v", got)
	}
}

func compareWidgets(t *testing.T, name string, o who, table string) {
	t.Helper()
	head, body, _ := strings.Cut(table, "\n")
	rows := strings.Split(strings.TrimSpace(body), "\n")
	if len(rows) != len(enum.Widget("").Values()) {
		t.Fatalf("%s: the table has %d widgets", name, len(rows))
	}
	want := map[string]WidgetAccess{"-": {}, "view": {View: true}, "all": {View: true, Details: true}}
	for i, role := range strings.Fields(head) {
		v := o.viewer(enum.Role(role))
		for _, row := range rows {
			cells := strings.Fields(row)
			if got := AccessTo(v, enum.Widget(cells[0])); got != want[cells[i+1]] {
				t.Errorf("%s of %s: %s: %+v, want %s", role, name, cells[0], got, cells[i+1])
			}
		}
	}
}
