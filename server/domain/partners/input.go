package partners

import (
	"time"

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
	// CreatedFrom and CreatedBefore bound when they were created, the first included.
	CreatedFrom, CreatedBefore *time.Time
	// PoolProductIDs, PoolVersions and PoolLevels are conditions on one and the same pool.
	PoolProductIDs []string
	PoolVersions   []enum.LicenseVersion
	PoolLevels     []enum.PoolLevel
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
