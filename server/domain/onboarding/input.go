package onboarding

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// CustomerCreateInput creates a customer with its first user and plans.
type CustomerCreateInput struct {
	PartnerID  *string `json:"partnerId,omitzero"`
	ExternalID *string `json:"externalId,omitzero"`
	Company    string  `json:"company"`
	City       string  `json:"city"`
	State      string  `json:"state"`
	domain.ProfileInput
	EmergencyEmails []string                        `json:"emergencyEmails,omitzero"`
	Industry        *string                         `json:"industry,omitzero"`
	Administrator   domain.AdministratorInput       `json:"administrator"`
	AccountEmailOn  *domain.Date                    `json:"accountEmailOn,omitzero"`
	Plans           []licensing.PlanAssignmentInput `json:"plans,omitzero"`
}

// PartnerCreateInput creates an MSP or a reseller with its stock.
type PartnerCreateInput struct {
	Kind    enum.PartnerKind `json:"kind"`
	Company string           `json:"company"`
	City    string           `json:"city"`
	State   string           `json:"state"`
	domain.ProfileInput
	Administrator domain.AdministratorInput `json:"administrator"`
	PlanIDs       []string                  `json:"planIds,omitzero"`
	ProductIDs    []string                  `json:"productIds,omitzero"`
	Stock         []StockInput              `json:"stock,omitzero"`
	PoolRefill    *bool                     `json:"poolRefill,omitzero"`
}

// StockInput is stock of one product.
type StockInput struct {
	ProductID string `json:"productId"`
	Trial     int    `json:"trial"`
	Full      int    `json:"full"`
}

// PartnerCancelInput cancels a partner for good.
type PartnerCancelInput struct {
	ID              string
	ExpectedVersion int
	ConfirmCompany  string
}
