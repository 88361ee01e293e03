package identity

import (
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
)

// Area is a part of the console that a role opens or closes.
type Area string

// The areas.
const (
	PartnerAccounts       Area = "partner accounts"
	CustomerAccounts      Area = "customer accounts"
	ServicePlans          Area = "service plans"
	RegistrationKeys      Area = "registration keys"
	Billing               Area = "billing"
	Administration        Area = "administration"
	CustomerSummaryExport Area = "customer summary export"
	CustomerTransactions  Area = "customer transactions"
	RemoteManager         Area = "remote manager"
)

// Level is how far a role may go in an area.
type Level string

// The levels.
const (
	// None: the area is hidden.
	None Level = "none"
	// Own: manage the own account only.
	Own Level = "own"
	// Reset: reset the own password only.
	Reset Level = "reset"
	// Keys: generate registration keys only.
	Keys Level = "keys"
	// Read: look only.
	Read Level = "read"
	// Full: everything.
	Full Level = "full"
)

// roleColumns are the columns of matrix.
var roleColumns = [7]enum.Role{
	enum.Administrator, enum.CustomerAccountManager, enum.PartnerAccountManager, enum.LicenseManager,
	enum.SupportManager, enum.SupportEngineer, enum.BillingManager,
}

// matrix says how far each built-in role may go in each area.
var matrix = map[Area][7]Level{
	//                     Administrator, Customer, Partner, License, Support, Support, Billing
	//                                    Account M., Account M., Manager, Manager, Engineer, Manager
	PartnerAccounts:       {Full, None, Full, None, None, None, None},
	CustomerAccounts:      {Full, Full, None, None, None, None, None},
	ServicePlans:          {Full, Keys, None, Full, None, None, None},
	RegistrationKeys:      {Full, Full, None, Full, None, None, None},
	Billing:               {Full, None, None, None, Read, Read, Full},
	Administration:        {Full, Own, Own, Own, Reset, Reset, None},
	CustomerSummaryExport: {Full, Full, None, Full, Full, Full, Full},
	CustomerTransactions:  {Full, Full, None, Full, Full, Full, Full},
	RemoteManager:         {Full, Full, Full, Full, Full, Read, Full},
}

// LevelOf tells how far a role may go in an area.
func LevelOf(role enum.Role, area Area) Level {
	levels, ok := matrix[area]
	if !ok {
		return None
	}
	for i, r := range roleColumns {
		if r == role {
			return levels[i]
		}
	}
	return None
}

// customerRoles are the roles that a customer's users may have: one that manages
// the company's users, and one that reads.
var customerRoles = []enum.Role{enum.Administrator, enum.SupportEngineer}

// AssignableRoles are the roles that a user of a partner, or of a customer, can
// have.
func AssignableRoles(ofCustomer bool) []enum.Role {
	if ofCustomer {
		return slices.Clone(customerRoles)
	}
	return slices.Clone(roleColumns[:])
}
