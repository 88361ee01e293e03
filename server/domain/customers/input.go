package customers

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// CustomerUpdateInput changes a customer's profile; nil leaves alone, empty clears.
type CustomerUpdateInput struct {
	ID                   string
	ExpectedVersion      int
	ExternalID           *string
	Company, City, State *string
	domain.ProfileInput
	EmergencyEmails            []string
	Industry                   *string
	FirstName, LastName, Email *string
}

// CustomerFilter says which customers a list holds.
type CustomerFilter struct {
	Search                          *string
	PartnerIDs, ProductIDs, PlanIDs []string
	Status                          *enum.CustomerStatus
	LicenseStatuses                 []enum.LicenseStatus
	SubscriptionType                *enum.SubscriptionType
	ExceedsAllocation               *bool
	// OpenCrossgrade keeps those of whom a crossgrade waits for its decision.
	OpenCrossgrade bool
	ExternalID     *string
}

// OrderField is what customers are sorted by.
type OrderField string

// The fields.
const (
	ByCompany   OrderField = "COMPANY"
	ByCreatedAt OrderField = "CREATED_AT"
)

// CustomerOrder says how customers are sorted.
type CustomerOrder struct {
	Field     OrderField
	Direction domain.Direction
}
