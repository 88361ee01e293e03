package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/id"
)

// Customer is an end-customer company of exactly one partner.
type Customer struct{ ent.Schema }

// Mixin of a customer.
func (Customer) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Customer}, tenant{scope: ScopeCompany}}
}

// Fields of a customer.
func (Customer) Fields() []ent.Field {
	return append([]ent.Field{
		externalID(),
		field.String("created_by_partner_id").Immutable().Comment("The partner whose user created it."),
		field.JSON("emergency_emails", []string{}).Default([]string{}),
		optionalText("industry", 64),
		optionalText("owned_by_vendor", 128),
		optionalText("created_by_vendor", 128),
		field.Int("holdings_version").Default(1).Comment("Rises with every change of the customer's licenses."),
		instant("disabled_at"),
	}, profile()...)
}

// Edges of a customer.
func (Customer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("partner", Partner.Type).Ref("customers").Field("partner_id").Unique().Required(),
		edge.To("assignments", Assignment.Type),
		edge.To("licenses", License.Type),
		edge.To("users", User.Type),
	}
}

// Indexes of a customer.
func (Customer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "company_key", "id"),
		index.Fields("root_id", "company_key", "id"),
		index.Fields("partner_id", "created_at", "id"),
		index.Fields("root_id", "created_at", "id"),
		index.Fields("root_id", "partner_id").StorageKey("customers_disabled").Annotations(where("disabled_at IS NOT NULL")),
		externalIDIndex(),
	}
}

// Annotations of a customer.
func (Customer) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("customers", profileChecks()...),
	}
}
