package catalog

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// PlanCreateInput creates a plan; what is nil takes its default.
type PlanCreateInput struct {
	PartnerID, ExternalID *string
	Name, ProductID       string
	LicenseVersion        enum.LicenseVersion
	PlanTerms
	Components []PlanComponentInput
}

// PlanTerms are the settings of a plan.
type PlanTerms struct {
	Activation       *enum.ActivationPolicy
	InitialMonths    *int
	AutoRenew        *bool
	RenewalMonths    *int
	NotificationDays *int
	ChargeableMonth  *int
	GraceLength      *int
	GraceUnit        *enum.PeriodUnit
}

// PlanComponentInput is a plan's choice for one product.
type PlanComponentInput struct {
	ProductID  string
	DataCenter *string
	Managed    *bool
}

// PlanUpdateInput changes a plan; nil leaves alone.
type PlanUpdateInput struct {
	ID              string
	ExpectedVersion int
	ExternalID      *string
	Name            *string
	PlanTerms
	Components []PlanComponentInput
}

// PlanFilter says which plans a list holds.
type PlanFilter struct {
	Search                 *string
	PartnerIDs, ProductIDs []string
	LicenseVersions        []enum.LicenseVersion
	Enabled                *bool
	AssignableForPartnerID *string
	ExternalID             *string
}

// PlanOrderField is what plans are sorted by.
type PlanOrderField string

// The fields.
const (
	ByName      PlanOrderField = "NAME"
	ByCreatedAt PlanOrderField = "CREATED_AT"
)

// PlanOrder says how plans are sorted.
type PlanOrder struct {
	Field     PlanOrderField
	Direction domain.Direction
}

// ProductFilter says which products a list holds.
type ProductFilter struct {
	Search    *string
	Kinds     []enum.ProductKind
	Versions  []enum.LicenseVersion
	Plannable *bool
}
