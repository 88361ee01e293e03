package compiled

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// Types are the types of the graph that can be written without the executor.
type Types struct {
	Customer           *Type[db.Customer]
	Assignment         *Type[db.Assignment]
	License            *Type[db.License]
	ServicePlan        *Type[db.ServicePlan]
	PlanComponent      *Type[db.PlanComponent]
	Product            *Type[db.Product]
	Partner            *Type[db.Partner]
	User               *Type[db.User]
	LicenseTransaction *Type[db.LicenseTransaction]
	licenseFacts       *Type[licensing.LicenseFacts]
	scheduledUpdate    *Type[db.ScheduledUpdate]
	scheduledUnits     *Type[licensing.ScheduledUnits]
}

// New makes the types. They refer to each other in circles, so all are made
// before any is filled.
func New() *Types {
	t := &Types{
		Customer:           &Type[db.Customer]{Name: "Customer"},
		Assignment:         &Type[db.Assignment]{Name: "Assignment"},
		License:            &Type[db.License]{Name: "License"},
		ServicePlan:        &Type[db.ServicePlan]{Name: "ServicePlan"},
		PlanComponent:      &Type[db.PlanComponent]{Name: "PlanComponent"},
		Product:            &Type[db.Product]{Name: "Product"},
		Partner:            &Type[db.Partner]{Name: "Partner"},
		User:               &Type[db.User]{Name: "User"},
		LicenseTransaction: &Type[db.LicenseTransaction]{Name: "LicenseTransaction"},
		licenseFacts:       &Type[licensing.LicenseFacts]{Name: "LicenseFacts"},
		scheduledUpdate:    &Type[db.ScheduledUpdate]{Name: "ScheduledUpdate"},
		scheduledUnits:     &Type[licensing.ScheduledUnits]{Name: "ScheduledUnits"},
	}
	t.fillCustomer()
	t.fillAssignment()
	t.fillScheduledUpdate()
	t.fillLicense()
	t.fillServicePlan()
	t.fillProduct()
	t.fillPartner()
	t.fillUser()
	t.fillLicenseTransaction()
	t.fillLicenseFacts()
	return t
}
