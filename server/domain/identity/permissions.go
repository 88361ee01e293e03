package identity

import (
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
)

// Grant is what a viewer's permissions follow from.
type Grant struct {
	Role enum.Role
	// Kind of the partner whose user it is, or that manages the user's company.
	Kind enum.PartnerKind
	// Customer: it is a customer's user.
	Customer bool
	// Suspended, Canceled: the partner is.
	Suspended, Canceled bool
	// Scopes of the token; nil when there is none, or it has all.
	Scopes []enum.Permission
}

// Permissions are what a viewer may do.
//
// Everyone keeps their own account: profile, password and tokens. A token never
// may more than its user. A suspended partner's users, and those of its
// customers, only read; a canceled partner's do nothing.
func Permissions(g Grant) map[enum.Permission]bool {
	out := map[enum.Permission]bool{}
	if g.Canceled {
		return out
	}
	granted := partnerPermissions
	if g.Customer {
		granted = customerPermissions
	}
	for _, p := range granted(g) {
		if g.Suspended && !keptWhenSuspended[p] {
			continue
		}
		if g.Scopes != nil && !slices.Contains(g.Scopes, p) {
			continue
		}
		out[p] = true
	}
	return out
}

// keptWhenSuspended: reading, and the own account.
var keptWhenSuspended = map[enum.Permission]bool{
	enum.CustomersRead: true, enum.PartnersRead: true, enum.PlansRead: true, enum.KeysRead: true, enum.ProductsRead: true,
	enum.TransactionsRead: true, enum.SummaryExport: true, enum.AuditRead: true, enum.OutboxRead: true, enum.TokensWrite: true,
}

// partnerPermissions of a partner's user.
func partnerPermissions(g Grant) []enum.Permission {
	full := func(a Area) bool { return LevelOf(g.Role, a) == Full }
	if !slices.Contains(roleColumns[:], g.Role) {
		return nil
	}
	out := []enum.Permission{enum.CustomersRead, enum.ProductsRead, enum.TokensWrite}
	add := func(when bool, ps ...enum.Permission) {
		if when {
			out = append(out, ps...)
		}
	}
	tierOne := g.Kind.Tier() == enum.TierOne
	add(full(CustomerAccounts), enum.CustomersWrite, enum.CustomerUsersWrite)
	// Licenses: whoever manages customers, and whoever manages plans.
	add(full(CustomerAccounts) || full(ServicePlans), enum.LicensesWrite)
	add(full(PartnerAccounts) && tierOne, enum.PartnersRead, enum.PartnersWrite, enum.PartnerUsersWrite)
	// Plans are read by those who assign them: to customers, or to resellers.
	add(LevelOf(g.Role, ServicePlans) != None || full(PartnerAccounts), enum.PlansRead)
	add(full(RegistrationKeys), enum.KeysRead, enum.KeysWrite)
	// A reseller sells its Tier 1's plans and has no reports.
	add(full(ServicePlans) && g.Kind != enum.Reseller, enum.PlansWrite)
	add(full(CustomerTransactions) && g.Kind != enum.Reseller, enum.TransactionsRead)
	add(full(CustomerSummaryExport) && g.Kind != enum.Reseller, enum.SummaryExport)
	add(full(Administration), enum.OwnUsersWrite, enum.AuditRead, enum.OutboxRead, enum.BrandWrite)
	return out
}

// customerPermissions of a customer's user: to read the own company, which scope
// holds them to, and for its administrators to manage its users. The plans that it
// holds are seen with its licenses; there is no list of plans to choose from.
func customerPermissions(g Grant) []enum.Permission {
	if !slices.Contains(customerRoles, g.Role) {
		return nil
	}
	out := []enum.Permission{enum.CustomersRead, enum.ProductsRead, enum.TokensWrite}
	if g.Role == enum.Administrator {
		out = append(out, enum.CustomerUsersWrite)
	}
	return out
}
