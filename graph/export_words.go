package graph

import (
	"strings"

	"github.com/openlmp/openlmp/server/domain"
)

// words are what the values of a closed set of the API are called in a file for
// somebody to read. A word before a bar tells translators what is meant.
type words map[string]domain.Words

var (
	yesOrNo = words{"true": "yes", "false": "no"}

	customerStatuses = words{"ENABLED": "Enabled", "DISABLED": "Disabled"}
	licenseStatuses  = words{
		"ACTIVE": "Active", "EXPIRING_SOON": "Expiring soon", "GRACE": "In grace", "EXPIRED": "Expired", "SCHEDULED": "Scheduled",
		"AWAITING_ACTIVATION": "Awaiting activation", "SUSPENDED": "Suspended", "CANCELED": "Canceled",
	}
	licenseStates = words{
		"ACTIVE": "Active", "EXPIRING_SOON": "Expiring soon", "GRACE": "In grace", "EXPIRED": "Expired", "SCHEDULED": "Scheduled",
		"AWAITING_ACTIVATION": "Awaiting activation", "SUSPENDED": "Suspended", "EXCEEDS_ALLOCATION": "Exceeds allocation", "CANCELED": "Canceled",
	}
	licenseVersions   = words{"FULL": "Full", "TRIAL": "Trial", "NFR": "NFR"}
	subscriptionTypes = words{"MONTHLY_PLAN": "Monthly plan", "ANNUAL_LICENSE": "Annual license", "OTHER": "Other length"}
	graceUnits        = words{"DAYS": "days", "MONTHS": "months"}
	availabilities    = words{"ON_SALE": "On sale", "END_OF_SALE": "End of sale", "END_OF_LIFE": "End of life"}
	productKinds      = words{"SAAS": "SaaS", "SOFTWARE": "Software", "SUITE": "Suite"}
	poolLevels        = words{"ENOUGH": "Enough", "LOW": "Low", "EMPTY": "None left"}
	partnerKinds      = words{"DISTRIBUTOR": "Distributor", "ISP": "ISP", "MSP": "MSP", "RESELLER": "Reseller"}
	partnerStatuses   = words{"ACTIVE": "partner|Active", "SUSPENDED": "partner|Suspended", "CANCELED": "partner|Canceled"}
	keyStatuses       = words{"AVAILABLE": "Available", "REGISTERED": "Registered", "VOIDED": "Voided", "EXPIRED": "Expired"}
	vias              = words{"CONSOLE": "Console", "API": "API token", "SYSTEM": "System", "IMPORT": "Import", "COMMAND": "Command line"}
	roles             = words{
		"ADMINISTRATOR": "Administrator", "CUSTOMER_ACCOUNT_MANAGER": "Customer Account Manager",
		"PARTNER_ACCOUNT_MANAGER": "Partner Account Manager", "LICENSE_MANAGER": "License Manager", "SUPPORT_MANAGER": "Support Manager",
		"SUPPORT_ENGINEER": "Support Engineer", "BILLING_MANAGER": "Billing Manager",
	}
	messageKinds = words{
		"ACCOUNT_CREATED": "Account created", "PASSWORD_RESET": "Password reset", "LICENSE_ADDED": "License added",
		"LICENSE_MODIFIED": "License modified", "LICENSE_DISCONTINUED": "License discontinued", "LICENSE_RESUMED": "License resumed",
		"LICENSE_RENEWED": "License renewed", "LICENSE_EXPIRING": "License expiring", "LICENSE_EXPIRED": "License expired",
		"REGISTRATION_REQUIRED": "Registration to confirm", "REGISTRATION_CONFIRMATION": "Registration complete",
		"REGISTRATION_REPEATED": "Trial asked for again", "REGISTRATION_FAILED": "Registration failed",
		"SCHEDULED_UPDATE_LOST": "Scheduled update lost", "SCHEDULED_UPDATE_FAILED": "Scheduled update refused",
		"SUITE_CHANGED": "Suite changed", "CROSSGRADE_REQUIRED": "Crossgrade required",
		"COMPOSITION_POSTPONED": "Renewed with the former composition of the suite",
	}
	messageStatuses = words{"SCHEDULED": "Scheduled", "WAITING": "Waiting", "SENT": "Sent", "CANCELED": "message|Canceled", "FAILED": "Failed"}
	operationKinds  = words{
		"TEST_CLOCK_ADVANCE": "Test clock moved", "ASSIGNMENTS_MODIFY": "Change of plans", "ASSIGNMENTS_RENEW": "Renewal of plans",
		"ASSIGNMENTS_SUSPEND": "Suspension of plans", "ASSIGNMENTS_CANCEL": "Cancellation of plans",
		"ASSIGNMENTS_APPLY": "New composition of suites", "CUSTOMERS_DISABLE": "Disabling of customers",
		"CUSTOMERS_ENABLE": "Enabling of customers", "CUSTOMERS_MOVE": "Move of customers to another partner",
	}
	operationStatuses = words{"QUEUED": "Waiting", "RUNNING": "Running", "DONE": "Done", "FAILED": "Failed"}
	transactionTypes  = words{
		"NEW_PURCHASE": "New purchase", "LICENSE_CHANGE": "License change", "LICENSE_CONVERSION": "License conversion",
		"SUITE_COMPOSITION_CHANGE": "Suite composition change",
	}
	// unitTypes are the usual ones; the catalogue may have others.
	unitTypes = words{
		"seats": "seats", "users": "users", "endpoints": "endpoints", "encryption keys": "encryption keys", "devices": "devices",
		"servers": "servers", "mailboxes": "mailboxes",
	}
)

// of is what a value is called; a value that no set knows stays as it is.
func (w words) of(value string, say func(domain.Words) string) string {
	if called, ok := w[value]; ok {
		return say(called)
	}
	if called, ok := w[strings.ToLower(value)]; ok {
		return say(called)
	}
	return value
}
