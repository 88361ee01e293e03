package partners

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// PartnerUpdateInput changes a partner company; nil leaves alone, empty clears.
type PartnerUpdateInput struct {
	ID                   string
	ExpectedVersion      int
	Company, City, State *string
	domain.ProfileInput
	FirstName, LastName, Email *string
	ProductIDs, PlanIDs        []string
	PoolRefill                 *bool
}

// PartnerFilter says which partners a list holds.
type PartnerFilter struct {
	Search          *string
	Kinds           []enum.PartnerKind
	Statuses        []enum.PartnerStatus
	ProductIDs      []string
	LicenseStatuses []enum.LicenseStatus
}

// OrderField is what partners are sorted by.
type OrderField string

// The fields.
const (
	ByCompany   OrderField = "COMPANY"
	ByCreatedAt OrderField = "CREATED_AT"
)

// PartnerOrder says how partners are sorted.
type PartnerOrder struct {
	Field     OrderField
	Direction domain.Direction
}
