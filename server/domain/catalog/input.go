package catalog

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// PlanCreateInput creates a plan; what is nil takes its default.
type PlanCreateInput struct {
	PartnerID      *string             `json:"partnerId,omitzero"`
	ExternalID     *string             `json:"externalId,omitzero"`
	Name           string              `json:"name"`
	ProductID      string              `json:"productId"`
	LicenseVersion enum.LicenseVersion `json:"licenseVersion"`
	PlanTerms
	PlanForm
	Components []PlanComponentInput `json:"components,omitzero"`
}

// PlanForm is the form where prospects ask for a trial.
type PlanForm struct {
	TrialForm      *bool `json:"trialForm,omitzero"`
	TrialFormUnits *int  `json:"trialFormUnits,omitzero"`
}

// PlanTerms are the settings of a plan.
type PlanTerms struct {
	Activation       *enum.ActivationPolicy `json:"activation,omitzero"`
	InitialMonths    *int                   `json:"initialMonths,omitzero"`
	AutoRenew        *bool                  `json:"autoRenew,omitzero"`
	RenewalMonths    *int                   `json:"renewalMonths,omitzero"`
	NotificationDays *int                   `json:"notificationDays,omitzero"`
	ChargeableMonth  *int                   `json:"chargeableMonth,omitzero"`
	GraceLength      *int                   `json:"graceLength,omitzero"`
	GraceUnit        *enum.PeriodUnit       `json:"graceUnit,omitzero"`
}

// PlanComponentInput is a plan's choice for one product.
type PlanComponentInput struct {
	ProductID  string  `json:"productId"`
	DataCenter *string `json:"dataCenter,omitzero"`
	Managed    *bool   `json:"managed,omitzero"`
}

// PlanUpdateInput changes a plan; nil leaves alone.
type PlanUpdateInput struct {
	ID              string
	ExpectedVersion int
	ExternalID      *string
	Name            *string
	PlanTerms
	PlanForm
	Components []PlanComponentInput
}

// PlanApproveInput takes the new composition of a plan's suite over; Components are
// choices for the products that the plan gains.
type PlanApproveInput struct {
	domain.Versioned
	Components []PlanComponentInput `json:"components,omitzero"`
	// ApplyAtRenewal: assignments for which the composition still waits get it when
	// they renew by themselves; nil is false.
	ApplyAtRenewal *bool `json:"applyAtRenewal,omitzero"`
}

// PoolFilter says which license pools a list holds.
type PoolFilter struct {
	Search     *string
	PartnerIDs []string
	// Own leaves only pools of the viewer's own company.
	Own        bool
	ProductIDs []string
	Versions   []enum.LicenseVersion
	Levels     []enum.PoolLevel
}

// PoolRefillInput adds units to a pool; nil units are the usual ones.
type PoolRefillInput struct {
	domain.Versioned
	Units *int
}

// PoolUpdateInput changes the levels of a pool; nil leaves alone.
type PoolUpdateInput struct {
	domain.Versioned
	Threshold, Maximum *int
}

// PoolCreateInput makes a pool; nil takes its default.
type PoolCreateInput struct {
	PartnerID      *string             `json:"partnerId,omitzero"`
	ProductID      string              `json:"productId"`
	LicenseVersion enum.LicenseVersion `json:"licenseVersion"`
	Units          *int                `json:"units,omitzero"`
	Threshold      *int                `json:"threshold,omitzero"`
	Maximum        *int                `json:"maximum,omitzero"`
}

// PlanFilter says which plans a list holds.
type PlanFilter struct {
	Search                 *string
	PartnerIDs, ProductIDs []string
	LicenseVersions        []enum.LicenseVersion
	Enabled                *bool
	AssignableForPartnerID *string
	// SuccessorsOfAssignmentID leaves the plans that an assignment can be changed to.
	SuccessorsOfAssignmentID *string
	ExternalID               *string
	// Locked: the suite changed and the change waits for approval. UpdatesAvailable: it
	// was approved, and waits to be applied to some assignment.
	Locked, UpdatesAvailable *bool
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

// ProductOrderField is what products are sorted by.
type ProductOrderField string

// The fields.
const (
	ProductsByName      ProductOrderField = "NAME"
	ProductsByCode      ProductOrderField = "CODE"
	ProductsByFamily    ProductOrderField = "FAMILY"
	ProductsByEndOfSale ProductOrderField = "END_OF_SALE_AT"
)

// ProductOrder says how products are sorted.
type ProductOrder struct {
	Field     ProductOrderField
	Direction domain.Direction
}

// PoolOrderField is what pools are sorted by.
type PoolOrderField string

// The fields.
const (
	PoolsByProduct   PoolOrderField = "PRODUCT"
	PoolsByStock     PoolOrderField = "STOCK"
	PoolsByMaximum   PoolOrderField = "MAXIMUM"
	PoolsByThreshold PoolOrderField = "THRESHOLD"
)

// PoolOrder says how pools are sorted.
type PoolOrder struct {
	Field     PoolOrderField
	Direction domain.Direction
}
