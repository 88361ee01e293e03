package graph_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/servertest"
)

// widgetFields are the fields of each widget, as far as they are one widget's alone.
var widgetFields = map[enum.Widget]string{
	enum.EnabledCustomers:     "enabledCustomers",
	enum.ActivePartners:       "activePartners",
	enum.EnabledPlans:         "enabledPlans",
	enum.ExpiriesAhead:        "expiriesAhead { from to renewing undecided }",
	enum.UnitsOverTime:        "unitsOverTime { months { month asOf units } products { product { name } units } }",
	enum.CustomerLicenses:     "licenseStatus { product { name } counts { status count } }",
	enum.PartnerLicenses:      "partnerLicenseStatus { product { name } version enough low empty units }",
	enum.NewPartners:          "newPartners { from count latest { id company } }",
	enum.NewPartnersOverYears: "newPartnerMonths { month count }",
}

// wholeDashboard asks for all that there is.
func wholeDashboard() string {
	fields := []string{"widgets { widget hidden viewerCanOpen } timeZone plansUndecided plansInGrace exceedsAllocation lowPools lockedPlans openCrossgrades updatesAvailable"}
	for _, w := range enum.Widget("").Values() {
		fields = append(fields, widgetFields[enum.Widget(w)])
	}
	return "{ dashboard { " + strings.Join(fields, " ") + " } }"
}

// Whoever asks by hand is told of each widget what the table says, and nothing of one
// that it may not see: as every role of every kind of partner, and as a customer.
func TestDashboardAsEveryRole(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		judge := func(who string, c *servertest.Client, grant identity.Grant, customer string) {
			t.Helper()
			v := &viewer.Viewer{Role: grant.Role, Kind: grant.Kind, CustomerID: customer, Permissions: identity.Permissions(grant)}
			var got struct{ Dashboard map[string]json.RawMessage }
			c.MustQuery(&got, wholeDashboard(), nil)
			var widgets []struct {
				Widget        enum.Widget
				ViewerCanOpen bool
			}
			if err := json.Unmarshal(got.Dashboard["widgets"], &widgets); err != nil {
				t.Fatal(err)
			}
			told := map[enum.Widget]bool{}
			for _, one := range widgets {
				told[one.Widget] = true
				if access := identity.AccessTo(v, one.Widget); !access.View || access.Details != one.ViewerCanOpen {
					t.Errorf("%s: %+v, wanted %+v", who, one, access)
				}
			}
			for _, name := range enum.Widget("").Values() {
				one := enum.Widget(name)
				view := identity.AccessTo(v, one).View
				if told[one] != view {
					t.Errorf("%s: %s is listed: %v", who, one, told[one])
				}
				if field, _, _ := strings.Cut(widgetFields[one], " "); field != "" && view == (string(got.Dashboard[field]) == "null") {
					t.Errorf("%s: %s answers %s", who, field, got.Dashboard[field])
				}
			}
		}
		for _, kind := range []enum.PartnerKind{enum.Distributor, enum.ISP, enum.MSP, enum.Reseller} {
			p := w.company(kind)
			for _, name := range enum.Role("").Values() {
				role := enum.Role(name)
				judge(name+" of "+string(kind), w.staff(p, role), identity.Grant{Role: role, Kind: kind}, "")
			}
		}
		company := e.Customer(e.MSP, "Dashboard Dairy", "Europe/Berlin")
		e.AddUser("dairy", enum.Administrator, e.MSP, company)
		judge("a customer", e.SignIn("dairy"), identity.Grant{Role: enum.Administrator, Kind: enum.MSP, Customer: true}, company.ID)
	})
}

// The order that somebody puts the widgets in is theirs alone, completes itself, and
// goes back to the first one.
func TestDashboardArrange(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		e.AddUser("neighbor", enum.Administrator, e.Distributor, nil)
		c, other := e.SignIn("distributor"), e.SignIn("neighbor")
		shown := func(c *servertest.Client) (out []string) {
			var got struct {
				Dashboard struct {
					Widgets []struct {
						Widget string
						Hidden bool
					}
				}
			}
			c.MustQuery(&got, `{ dashboard { widgets { widget hidden } } }`, nil)
			for _, w := range got.Dashboard.Widgets {
				if w.Hidden {
					w.Widget = "-" + w.Widget
				}
				out = append(out, w.Widget)
			}
			return out
		}
		first, others := shown(c), shown(other)
		arrange := func(widgets []any) (problems []string) {
			t.Helper()
			var got struct {
				DashboardArrange struct {
					Dashboard  *struct{ Widgets []struct{ Widget string } }
					UserErrors []struct {
						Code string
						Path []string
					}
				}
			}
			c.MustQuery(&got, `mutation($in: DashboardArrangeInput!) { dashboardArrange(input: $in) { dashboard { widgets { widget } } userErrors { code path } } }`,
				map[string]any{"in": map[string]any{"widgets": widgets}})
			for _, p := range got.DashboardArrange.UserErrors {
				problems = append(problems, p.Code+" "+strings.Join(p.Path, "."))
			}
			if (got.DashboardArrange.Dashboard == nil) != (problems != nil) {
				t.Errorf("answered %+v", got.DashboardArrange)
			}
			return problems
		}
		place := func(w enum.Widget, hidden bool) any {
			return map[string]any{"widget": string(w), "hidden": hidden}
		}
		version := func() int {
			return e.DB.User.Query().Where(user.AccountName("distributor")).OnlyX(e.System()).Version
		}
		before := version()
		if problems := arrange([]any{place(enum.EnabledPlans, false), place(enum.AttentionWidget, true)}); problems != nil {
			t.Fatal(problems)
		}
		want := []string{"ENABLED_PLANS", "-ATTENTION"}
		for _, w := range first {
			if w != "ENABLED_PLANS" && w != "ATTENTION" {
				want = append(want, w)
			}
		}
		if got := shown(c); !slices.Equal(got, want) {
			t.Errorf("shown are %v, want %v", got, want)
		}
		if got := shown(other); !slices.Equal(got, others) {
			t.Errorf("another's are %v, were %v", got, others)
		}
		if now := version(); now != before {
			t.Errorf("the user's version went from %d to %d: a profile that is being edited could not be saved", before, now)
		}
		if problems := arrange([]any{place(enum.EnabledPlans, false), place(enum.EnabledPlans, true)}); !slices.Equal(problems, []string{"VALIDATION input.widgets.1.widget"}) {
			t.Errorf("a widget at two places: %v", problems)
		}
		if problems := arrange([]any{}); problems != nil {
			t.Fatal(problems)
		}
		if got := shown(c); !slices.Equal(got, first) {
			t.Errorf("reset, shown are %v, want %v", got, first)
		}
	})
}
