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
	Search            *string                `json:"search,omitzero"`
	PartnerIDs        []string               `json:"partnerIds,omitzero"`
	ProductIDs        []string               `json:"productIds,omitzero"`
	PlanIDs           []string               `json:"planIds,omitzero"`
	Status            *enum.CustomerStatus   `json:"status,omitzero"`
	LicenseStatuses   []enum.LicenseStatus   `json:"licenseStatuses,omitzero"`
	SubscriptionType  *enum.SubscriptionType `json:"subscriptionType,omitzero"`
	ExceedsAllocation *bool                  `json:"exceedsAllocation,omitzero"`
	// OpenCrossgrade keeps those of whom somebody has to decide about a crossgrade: it is
	// kept, or the composition of a suite asks for it.
	OpenCrossgrade bool    `json:"openCrossgrade,omitzero"`
	ExternalID     *string `json:"externalId,omitzero"`
}

// OrderField is what customers are sorted by.
type OrderField string

// The fields.
const (
	ByCompany    OrderField = "COMPANY"
	ByCreatedAt  OrderField = "CREATED_AT"
	ByNextExpiry OrderField = "NEXT_EXPIRY"
)

// CustomerOrder says how customers are sorted.
type CustomerOrder struct {
	Field     OrderField
	Direction domain.Direction
}
