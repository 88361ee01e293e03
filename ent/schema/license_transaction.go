package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
)

// LicenseTransaction is a line of the customer-transactions report: one change
// of one license, with all its facts before and after.
type LicenseTransaction struct{ ent.Schema }

// Mixin of a line.
func (LicenseTransaction) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.Transaction}, ofCustomer{}}
}

// Fields of a line.
func (LicenseTransaction) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("type").GoType(enum.TransactionType("")).Immutable(),
		field.String("cause").Immutable().Comment("The verb that made the change, such as ASSIGNED."),
		field.Time("effective_at").Immutable(),
		field.String("assignment_id").Immutable(),
		field.String("license_id").Immutable(),
		field.String("plan_id").Immutable(),
		field.String("product_id").Immutable(),
		field.Enum("license_version").GoType(enum.LicenseVersion("")).Immutable(),
		field.Int("units_before").Immutable(),
		field.Int("units_after").Immutable(),
		field.String("before").Immutable().Comment("The license's facts before, as JSON; empty for a new one."),
		field.String("after").Immutable().Comment("The license's facts after, as JSON."),
		field.String("actor_id").Immutable(),
		field.String("actor_name").Immutable(),
	}
}

// Edges of a line.
func (LicenseTransaction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Field("customer_id").Unique().Required(),
		edge.To("license", License.Type).Field("license_id").Unique().Required().Immutable(),
		edge.To("plan", ServicePlan.Type).Field("plan_id").Unique().Required().Immutable(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable(),
	}
}

// Indexes of a line.
func (LicenseTransaction) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "id"),
		index.Fields("license_id", "id"),
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
	}
}

// Annotations of a line.
func (LicenseTransaction) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("license_transactions",
			known("type", enum.TransactionType("").Values()),
			known("license_version", enum.LicenseVersion("").Values()),
		),
	}
}
