package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// PlanAssignmentInput is a plan to assign.
type PlanAssignmentInput struct {
	PlanID     string              `json:"planId"`
	Units      *int                `json:"units,omitzero"`
	Licenses   []LicenseUnitsInput `json:"licenses,omitzero"`
	StartDate  *domain.Date        `json:"startDate,omitzero"`
	ExternalID *string             `json:"externalId,omitzero"`
	// HoldingsVersion is the customer's for which Crossgrades were chosen; nil
	// before the duplicates were seen.
	HoldingsVersion *int `json:"holdingsVersion,omitzero"`
	// Crossgrades say what becomes of each duplicate that has a choice.
	Crossgrades []CrossgradeChoiceInput `json:"crossgrades,omitzero"`
}

// CrossgradeChoiceInput is the choice for one duplicate license.
type CrossgradeChoiceInput struct {
	LicenseID string                `json:"licenseId"`
	Choice    enum.CrossgradeChoice `json:"choice"`
}

// LicenseUnitsInput are the units of one license of a plan.
type LicenseUnitsInput struct {
	ProductID string `json:"productId"`
	Units     int    `json:"units"`
}

// AssignmentCreateInput assigns a plan to a customer.
type AssignmentCreateInput struct {
	CustomerID string `json:"customerId"`
	PlanAssignmentInput
}

// CrossgradeChangeInput changes a kept crossgrade, or resolves it with these last
// changes; nil leaves alone, the zero date and the empty text clear.
type CrossgradeChangeInput struct {
	domain.Versioned
	Units       *int                    `json:"units,omitzero"`
	Licenses    []LicenseUnitsInput     `json:"licenses,omitzero"`
	StartDate   *domain.Date            `json:"startDate,omitzero"`
	ExternalID  *string                 `json:"externalId,omitzero"`
	Crossgrades []CrossgradeChoiceInput `json:"crossgrades,omitzero"`
}

// CrossgradeFilter says which kept crossgrades a list holds.
type CrossgradeFilter struct {
	CustomerIDs, PlanIDs, PartnerIDs []string
	Statuses                         []enum.CrossgradeStatus
	Stale                            *bool
}

// LicenseActivateInput records that a license was activated with its code.
type LicenseActivateInput struct{ Code string }

// AssignmentModifyInput changes an assignment now; nil leaves alone.
type AssignmentModifyInput struct {
	domain.Versioned
	Units            *int                `json:"units,omitzero"`
	Licenses         []LicenseUnitsInput `json:"licenses,omitzero"`
	StartDate        *domain.Date        `json:"startDate,omitzero"`
	ExpirationDate   *domain.Date        `json:"expirationDate,omitzero"`
	AutoRenew        *bool               `json:"autoRenew,omitzero"`
	RenewalMonths    *int                `json:"renewalMonths,omitzero"`
	NotificationDays *int                `json:"notificationDays,omitzero"`
	Managed          *bool               `json:"managed,omitzero"`
}

// AssignmentScheduleInput changes an assignment later; nil leaves alone.
type AssignmentScheduleInput struct {
	domain.Versioned
	Timing enum.UpdateTiming `json:"timing"`
	// EffectiveDate is the day from which it holds; with ON_DATE alone.
	EffectiveDate    *domain.Date        `json:"effectiveDate,omitzero"`
	PlanID           *string             `json:"planId,omitzero"`
	Units            *int                `json:"units,omitzero"`
	Licenses         []LicenseUnitsInput `json:"licenses,omitzero"`
	ExpirationDate   *domain.Date        `json:"expirationDate,omitzero"`
	AutoRenew        *bool               `json:"autoRenew,omitzero"`
	RenewalMonths    *int                `json:"renewalMonths,omitzero"`
	NotificationDays *int                `json:"notificationDays,omitzero"`
}

// AssignmentChangePlanInput moves an assignment to another plan of its families.
type AssignmentChangePlanInput struct {
	domain.Versioned
	PlanID         string              `json:"planId"`
	Units          *int                `json:"units,omitzero"`
	Licenses       []LicenseUnitsInput `json:"licenses,omitzero"`
	ExpirationDate *domain.Date        `json:"expirationDate,omitzero"`
}

// AssignmentConvertInput makes a trial a full license.
type AssignmentConvertInput struct {
	domain.Versioned
	PlanID   string              `json:"planId"`
	Start    ConversionStart     `json:"start"`
	Units    *int                `json:"units,omitzero"`
	Licenses []LicenseUnitsInput `json:"licenses,omitzero"`
}

// ConversionStart is when the full license begins that a trial becomes.
type ConversionStart string

// The starts.
const (
	StartNow        ConversionStart = "NOW"
	StartAtTrialEnd ConversionStart = "TRIAL_END"
)

// AssignmentRenewInput extends an assignment, by months or to a last day.
type AssignmentRenewInput struct {
	domain.Versioned
	Months         *int                `json:"months,omitzero"`
	ExpirationDate *domain.Date        `json:"expirationDate,omitzero"`
	Units          *int                `json:"units,omitzero"`
	Licenses       []LicenseUnitsInput `json:"licenses,omitzero"`

	// notificationDays come from an update that waited for the renewal.
	notificationDays *int
}

// AssignmentSuspendInput suspends an assignment: now, or after a last day.
type AssignmentSuspendInput struct {
	domain.Versioned
	// ExpirationDate is the last day on which its licenses work; nil ends them now.
	ExpirationDate *domain.Date `json:"expirationDate,omitzero"`
}

// AssignmentUnsuspendInput ends the suspension of an assignment.
type AssignmentUnsuspendInput struct {
	domain.Versioned
	// ExpirationDate is the last day of its licenses; nil gives each its old one back.
	ExpirationDate *domain.Date `json:"expirationDate,omitzero"`
}

// AssignmentApplyInput applies the composition that its plan was approved for to an
// assignment; the choices are as those of PlanAssignmentInput.
type AssignmentApplyInput struct {
	domain.Versioned
	// PlanVersion is nil for whatever the plan was approved for by now.
	PlanVersion     *int                    `json:"planVersion,omitzero"`
	HoldingsVersion *int                    `json:"holdingsVersion,omitzero"`
	Crossgrades     []CrossgradeChoiceInput `json:"crossgrades,omitzero"`
}

// CrossgradeOpenInput keeps a decision: about a plan to be assigned, or about the new
// composition of the suite of an assignment.
type CrossgradeOpenInput struct {
	AssignmentCreateInput
	AssignmentID *string `json:"assignmentId,omitzero"`
}

// LicenseUpdateInput changes the units of one license.
type LicenseUpdateInput struct {
	domain.Versioned
	Units int `json:"units"`
}

// AssignmentFilter says which assignments a list holds.
type AssignmentFilter struct {
	// Search is text within the customer's company.
	Search         *string    `json:"search,omitzero"`
	CustomerIDs    []string   `json:"customerIds,omitzero"`
	PlanIDs        []string   `json:"planIds,omitzero"`
	ProductIDs     []string   `json:"productIds,omitzero"`
	PartnerIDs     []string   `json:"partnerIds,omitzero"`
	ExternalID     *string    `json:"externalId,omitzero"`
	AutoRenew      *bool      `json:"autoRenew,omitzero"`
	EndsFrom       *time.Time `json:"endsFrom,omitzero"`
	EndsBefore     *time.Time `json:"endsBefore,omitzero"`
	EndsWithinDays *int       `json:"endsWithinDays,omitzero"`
	// FirstToEnd holds the conditions on ends and statuses against the license that ends first.
	FirstToEnd bool                 `json:"firstToEnd,omitzero"`
	Statuses   []enum.LicenseStatus `json:"statuses,omitzero"`
	// UpdatesAvailable keeps those of which UpdatesAvailable says so.
	UpdatesAvailable *bool `json:"updatesAvailable,omitzero"`
	// OutOfDate keeps those whose suite has changed since, approved or not.
	OutOfDate *bool `json:"outOfDate,omitzero"`
	// NeedsCrossgrade keeps those about which a crossgrade has to be decided.
	NeedsCrossgrade *bool `json:"needsCrossgrade,omitzero"`
	// ScheduledUpdates keeps those that have an update which waits, or failed.
	ScheduledUpdates *bool `json:"scheduledUpdates,omitzero"`
	// UpdateFailed keeps those of which the update failed at its time.
	UpdateFailed *bool `json:"updateFailed,omitzero"`
}

// LicenseFilter says which licenses a list holds.
type LicenseFilter struct {
	// Search is text within the customer's company.
	Search                              *string
	CustomerIDs, PartnerIDs, ProductIDs []string
	Statuses                            []enum.LicenseStatus
	LicenseVersions                     []enum.LicenseVersion
	ExpiresFrom, ExpiresBefore          *time.Time
	ExpiresWithinDays                   *int
	ExceedsAllocation                   *bool
	// PlanIDs and AssignedProductIDs say what its assignment is of.
	PlanIDs, AssignedProductIDs []string
	// FirstToEnd leaves one license of each assignment: the one that ends first.
	FirstToEnd bool
	AutoRenew  *bool
	// ActivationCode keeps the license that has it, however it is typed.
	ActivationCode *string
}

// LicenseOrderField is what licenses are sorted by.
type LicenseOrderField string

// The fields.
const (
	ByCreatedAt LicenseOrderField = "CREATED_AT"
	ByExpiresAt LicenseOrderField = "EXPIRES_AT"
	ByCompany   LicenseOrderField = "COMPANY"
)

// LicenseOrder says how licenses are sorted.
type LicenseOrder struct {
	Field     LicenseOrderField
	Direction domain.Direction
}

// TransactionFilter says which report lines a list holds.
type TransactionFilter struct {
	// Search is text within the customer's company.
	Search                              *string
	Types                               []enum.TransactionType
	ProductIDs, CustomerIDs, PartnerIDs []string
	From, Before                        *time.Time
}
