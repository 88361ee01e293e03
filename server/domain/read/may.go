package read

import (
	"context"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// needs lists what it takes to see rows of an entity at all, beside being in
// their scope. Others are seen with what they belong to.
var needs = map[string]enum.Permission{
	"Customer":           enum.CustomersRead,
	"Assignment":         enum.CustomersRead,
	"License":            enum.CustomersRead,
	"Crossgrade":         enum.CustomersRead,
	"RegistrationKey":    enum.CustomersRead,
	"LicenseTransaction": enum.TransactionsRead,
	"AuditEvent":         enum.AuditRead,
	"Message":            enum.OutboxRead,
}

// listNeeds lists what it takes to list an entity; single rows are seen with
// what refers to them.
var listNeeds = map[string]enum.Permission{
	"ServicePlan": enum.PlansRead,
	"Product":     enum.ProductsRead,
	"Pool":        enum.PlansRead,
}

// May tells whether whoever asks in ctx may see single rows of an entity.
func May(ctx context.Context, entity string) bool {
	v := viewer.From(ctx)
	p, ok := needs[entity]
	return v != nil && (!ok || v.Can(p))
}

// MayList tells whether whoever asks in ctx may list an entity.
func MayList(ctx context.Context, entity string) bool {
	v := viewer.From(ctx)
	p, ok := listNeeds[entity]
	return May(ctx, entity) && (!ok || v.Can(p))
}
