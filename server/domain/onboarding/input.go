package onboarding

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// CustomerCreateInput creates a customer with its first user and plans.
type CustomerCreateInput struct {
	PartnerID, ExternalID *string
	Company, City, State  string
	domain.ProfileInput
	EmergencyEmails []string
	Industry        *string
	Administrator   domain.AdministratorInput
	AccountEmailOn  *domain.Date
	Plans           []licensing.PlanAssignmentInput
}

// PartnerCreateInput creates a MSP or a reseller with its stock.
type PartnerCreateInput struct {
	Kind                 enum.PartnerKind
	Company, City, State string
	domain.ProfileInput
	Administrator       domain.AdministratorInput
	PlanIDs, ProductIDs []string
	Stock               []StockInput
	PoolRefill          *bool
}

// StockInput is stock of one product.
type StockInput struct {
	ProductID   string
	Trial, Full int
}

// PartnerCancelInput cancels a partner for good.
type PartnerCancelInput struct {
	ID              string
	ExpectedVersion int
	ConfirmCompany  string
}
