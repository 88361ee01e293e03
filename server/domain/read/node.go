package read

import "github.com/openlmp/openlmp/ent/id"

// types of the graph by the prefix of their ids; those of other rows are not
// found by id.
var types = map[string]string{
	id.Partner: "Partner", id.User: "User", id.Token: "APIToken", id.Product: "Product", id.Plan: "ServicePlan",
	id.Customer: "Customer", id.Assignment: "Assignment", id.License: "License", id.Transaction: "LicenseTransaction",
	id.Message: "Message", id.Audit: "AuditEvent", id.Operation: "BulkOperation", id.OperationItem: "BulkOperationItem",
	id.Crossgrade: "Crossgrade", id.Key: "RegistrationKey", id.SavedView: "SavedView",
}

// TypeOf names the type of the object with an id; "" when the id is none of ours.
func TypeOf(nodeID string) string { return types[id.Prefix(nodeID)] }
