package identity

import (
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
)

func TestLevelOf(t *testing.T) {
	t.Parallel()
	const table = `
		area                    ADMINISTRATOR CUSTOMER_ACCOUNT_MANAGER PARTNER_ACCOUNT_MANAGER LICENSE_MANAGER SUPPORT_MANAGER SUPPORT_ENGINEER BILLING_MANAGER
		partner_accounts        full          none                     full                    none            none            none             none
		customer_accounts       full          full                     none                    none            none            none             none
		service_plans           full          keys                     none                    full            none            none             none
		registration_keys       full          full                     none                    full            none            none             none
		billing                 full          none                     none                    none            read            read             full
		administration          full          own                      own                     own             reset           reset            none
		customer_summary_export full          full                     none                    full            full            full             full
		customer_transactions   full          full                     none                    full            full            full             full
		remote_manager          full          full                     full                    full            full            read             full`
	rows := strings.Split(strings.TrimSpace(table), "\n")
	roles := strings.Fields(rows[0])[1:]
	if len(rows)-1 != len(matrix) || len(roles) != len(enum.Role("").Values()) {
		t.Fatalf("the table has %d areas and %d roles", len(rows)-1, len(roles))
	}
	for _, row := range rows[1:] {
		cells := strings.Fields(row)
		area := Area(strings.ReplaceAll(cells[0], "_", " "))
		for i, role := range roles {
			if got := LevelOf(enum.Role(role), area); got != Level(cells[i+1]) {
				t.Errorf("%s in %s: %s, want %s", role, area, got, cells[i+1])
			}
		}
	}
	if LevelOf("OWNER", Billing) != None || LevelOf(enum.Administrator, "kitchen") != None {
		t.Error("an unknown role or area is open")
	}
}

func TestPermissions(t *testing.T) {
	t.Parallel()
	t.Run("roles of a Tier 1", func(t *testing.T) {
		t.Parallel()
		const table = `
			permission           ADMINISTRATOR CUSTOMER_ACCOUNT_MANAGER PARTNER_ACCOUNT_MANAGER LICENSE_MANAGER SUPPORT_MANAGER SUPPORT_ENGINEER BILLING_MANAGER
			CUSTOMERS_READ       yes           yes                      yes                     yes             yes             yes              yes
			CUSTOMERS_WRITE      yes           yes                      -                       -               -               -                -
			LICENSES_WRITE       yes           yes                      -                       yes             -               -                -
			CUSTOMER_USERS_WRITE yes           yes                      -                       -               -               -                -
			PARTNERS_READ        yes           -                        yes                     -               -               -                -
			PARTNERS_WRITE       yes           -                        yes                     -               -               -                -
			PARTNER_USERS_WRITE  yes           -                        yes                     -               -               -                -
			OWN_USERS_WRITE      yes           -                        -                       -               -               -                -
			PLANS_READ           yes           yes                      yes                     yes             -               -                -
			PLANS_WRITE          yes           -                        -                       yes             -               -                -
			KEYS_READ            yes           yes                      -                       yes             -               -                -
			KEYS_WRITE           yes           yes                      -                       yes             -               -                -
			PRODUCTS_READ        yes           yes                      yes                     yes             yes             yes              yes
			TRANSACTIONS_READ    yes           yes                      -                       yes             yes             yes              yes
			SUMMARY_EXPORT       yes           yes                      -                       yes             yes             yes              yes
			AUDIT_READ           yes           -                        -                       -               -               -                -
			OUTBOX_READ          yes           -                        -                       -               -               -                -
			BRAND_WRITE          yes           -                        -                       -               -               -                -
			TOKENS_WRITE         yes           yes                      yes                     yes             yes             yes              yes`
		comparePermissions(t, table, func(role enum.Role) Grant { return Grant{Role: role, Kind: enum.Distributor} })
		comparePermissions(t, table, func(role enum.Role) Grant { return Grant{Role: role, Kind: enum.ISP} })
	})
	t.Run("an administrator elsewhere", func(t *testing.T) {
		t.Parallel()
		kinds := map[enum.Role]Grant{
			"MSP":                {Role: enum.Administrator, Kind: enum.MSP},
			"RESELLER":           {Role: enum.Administrator, Kind: enum.Reseller},
			"SUSPENDED_TIER_ONE": {Role: enum.Administrator, Kind: enum.Distributor, Suspended: true},
			"SUSPENDED_MSP":      {Role: enum.Administrator, Kind: enum.MSP, Suspended: true},
			"CANCELED":           {Role: enum.Administrator, Kind: enum.MSP, Canceled: true},
			"OF_CUSTOMER":        {Role: enum.Administrator, Kind: enum.MSP, Customer: true},
			"READER_OF_CUSTOMER": {Role: enum.SupportEngineer, Kind: enum.MSP, Customer: true},
			"SUSPENDED_CUSTOMER": {Role: enum.Administrator, Kind: enum.MSP, Customer: true, Suspended: true},
			"NO_ROLE":            {Role: "OWNER", Kind: enum.Distributor},
		}
		comparePermissions(t, `
			permission           MSP RESELLER SUSPENDED_TIER_ONE SUSPENDED_MSP CANCELED OF_CUSTOMER READER_OF_CUSTOMER SUSPENDED_CUSTOMER NO_ROLE
			CUSTOMERS_READ       yes yes      yes                yes           -        yes         yes                yes                -
			CUSTOMERS_WRITE      yes yes      -                  -             -        -           -                  -                  -
			LICENSES_WRITE       yes yes      -                  -             -        -           -                  -                  -
			CUSTOMER_USERS_WRITE yes yes      -                  -             -        yes         -                  -                  -
			PARTNERS_READ        -   -        yes                -             -        -           -                  -                  -
			PARTNERS_WRITE       -   -        -                  -             -        -           -                  -                  -
			PARTNER_USERS_WRITE  -   -        -                  -             -        -           -                  -                  -
			OWN_USERS_WRITE      yes yes      -                  -             -        -           -                  -                  -
			PLANS_READ           yes yes      yes                yes           -        -           -                  -                  -
			PLANS_WRITE          yes -        -                  -             -        -           -                  -                  -
			KEYS_READ            yes yes      yes                yes           -        -           -                  -                  -
			KEYS_WRITE           yes yes      -                  -             -        -           -                  -                  -
			PRODUCTS_READ        yes yes      yes                yes           -        yes         yes                yes                -
			TRANSACTIONS_READ    yes -        yes                yes           -        -           -                  -                  -
			SUMMARY_EXPORT       yes -        yes                yes           -        -           -                  -                  -
			AUDIT_READ           yes yes      yes                yes           -        -           -                  -                  -
			OUTBOX_READ          yes yes      yes                yes           -        -           -                  -                  -
			BRAND_WRITE          yes yes      -                  -             -        -           -                  -                  -
			TOKENS_WRITE         yes yes      yes                yes           -        yes         yes                yes                -`,
			func(column enum.Role) Grant { return kinds[column] })
	})
	t.Run("a token's scopes narrow and never widen", func(t *testing.T) {
		t.Parallel()
		got := Permissions(Grant{
			Role: enum.SupportEngineer, Kind: enum.MSP,
			Scopes: []enum.Permission{enum.CustomersRead, enum.CustomersWrite},
		})
		if len(got) != 1 || !got[enum.CustomersRead] {
			t.Errorf("got %v", got)
		}
		if got := Permissions(Grant{Role: enum.Administrator, Kind: enum.ISP, Scopes: []enum.Permission{}}); len(got) != 0 {
			t.Errorf("no scopes grant %v", got)
		}
	})
}

// comparePermissions reads a table whose columns grant names.
func comparePermissions(t *testing.T, table string, grant func(column enum.Role) Grant) {
	t.Helper()
	rows := strings.Split(strings.TrimSpace(table), "\n")
	columns := strings.Fields(rows[0])[1:]
	if len(rows)-1 != len(enum.Permission("").Values()) {
		t.Fatalf("the table has %d permissions", len(rows)-1)
	}
	for i, column := range columns {
		got := Permissions(grant(enum.Role(column)))
		for _, row := range rows[1:] {
			cells := strings.Fields(row)
			if has := got[enum.Permission(cells[0])]; has != (cells[i+1] == "yes") {
				t.Errorf("%s has %s: %v, want %s", column, cells[0], has, cells[i+1])
			}
		}
	}
}
