package registration

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// GenerateInput makes keys of a plan.
type GenerateInput struct {
	PlanID string `json:"planId"`
	// PartnerID is whose customers they will make; nil is the viewer's company, or
	// for a Tier 1 whoever made the plan.
	PartnerID *string      `json:"partnerId,omitzero"`
	Count     int          `json:"count"`
	Units     int          `json:"units"`
	ExpiresOn *domain.Date `json:"expiresOn,omitzero"`
	Note      *string      `json:"note,omitzero"`
}

// VoidInput names keys that are not to be registered any more.
type VoidInput struct {
	IDs []string `json:"ids"`
}

// KeyFilter says which keys a list holds.
type KeyFilter struct {
	Search     *string
	PartnerIDs []string
	PlanIDs    []string
	BatchID    *string
	Statuses   []enum.KeyStatus
}

// KeyOrderField is what keys are sorted by.
type KeyOrderField string

// The fields.
const (
	ByCreatedAt KeyOrderField = "CREATED_AT"
	ByExpiresAt KeyOrderField = "EXPIRES_AT"
	ByUnits     KeyOrderField = "UNITS"
)

// KeyOrder says how keys are sorted.
type KeyOrder struct {
	Field     KeyOrderField
	Direction domain.Direction
}

// Wanted names what somebody wants to register for: by a key, or by the token of
// a trial form.
type Wanted struct {
	Key       string `json:"key"`
	TrialForm string `json:"trialForm"`
}

// Form is what they fill in: the company, and its first user.
type Form struct {
	Company     string `json:"company"`
	City        string `json:"city"`
	State       string `json:"state"`
	Country     string `json:"country"`
	AccountName string `json:"accountName"`
	FirstName   string `json:"firstName"`
	LastName    string `json:"lastName"`
	Email       string `json:"email"`
	Phone       string `json:"phone"`
	// TimeZone and Locale are those of the browser; where they are not known, the
	// partner's.
	TimeZone string `json:"timeZone"`
	Locale   string `json:"locale"`
}
