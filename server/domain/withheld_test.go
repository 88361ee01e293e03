package domain_test

import (
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
)

// Who may not do something is told why: those who can change that differ.
func TestWithheld(t *testing.T) {
	t.Parallel()
	only := func(ps ...enum.Permission) map[enum.Permission]bool {
		m := map[enum.Permission]bool{}
		for _, p := range ps {
			m[p] = true
		}
		return m
	}
	writes := only(enum.CustomersWrite, enum.LicensesWrite)
	for name, c := range map[string]struct {
		v    viewer.Viewer
		want string
	}{
		"the role":                            {viewer.Viewer{}, "Your role does not change customers."},
		"a reseller's administrator":          {viewer.Viewer{Role: enum.Administrator, Kind: enum.Reseller}, "A reseller does not change customers."},
		"a customer's administrator":          {viewer.Viewer{Role: enum.Administrator, Kind: enum.MSP, CustomerID: "cus_x"}, "A customer does not change customers."},
		"the role, and suspended":             {viewer.Viewer{Suspended: true}, "Your role does not change customers."},
		"the token":                           {viewer.Viewer{Granted: writes, Permissions: only(enum.LicensesWrite)}, "it lacks the scope CUSTOMERS_WRITE."},
		"the token, of the second":            {viewer.Viewer{Granted: writes, Permissions: only(enum.CustomersWrite)}, "it lacks the scope LICENSES_WRITE."},
		"a suspended company":                 {viewer.Viewer{Granted: writes, Suspended: true}, "Your company is suspended"},
		"a customer of a suspended partner":   {viewer.Viewer{Granted: writes, Suspended: true, CustomerID: "cus_x"}, "The partner of your company is suspended"},
		"what no permission is in the way of": {viewer.Viewer{Granted: writes, Permissions: writes}, "Your role does not change customers."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := domain.Withheld(&c.v, "input", "change customers", enum.CustomersWrite, enum.LicensesWrite)
			if p.Code != domain.CodeForbidden || !strings.Contains(p.Message, c.want) {
				t.Errorf("got %q", p.Message)
			}
		})
	}
}
