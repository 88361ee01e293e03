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

// Assignment is one plan assigned to one customer; it holds one license per component.
type Assignment struct{ ent.Schema }

// Mixin of an assignment.
func (Assignment) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Assignment}, ofCustomer{}}
}

// Fields of an assignment.
func (Assignment) Fields() []ent.Field {
	return []ent.Field{
		externalID(),
		field.String("plan_id"),
		field.Int("suite_version").Default(0).Comment("The composition that was assigned; 0 when the product is no suite."),
		field.Int("initial_months").Comment("Of the plan when it was assigned: 1 is a monthly plan, 12 or more an annual license."),
		field.Bool("auto_renew"),
		field.Int("renewal_months"),
		field.Int("notification_days"),
		field.Bool("managed").Default(false),
		instant("suspended_at"),
		instant("canceled_at"),
		field.Enum("end_reason").GoType(enum.EndReason("")).Optional().Nillable().Comment("Why canceled_at is set."),
		field.String("scheduled_update_id").Optional().Nillable().Comment("The update that is open, if there is one."),
	}
}

// Edges of an assignment.
func (Assignment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("assignments").Field("customer_id").Unique().Required(),
		edge.From("plan", ServicePlan.Type).Ref("assignments").Field("plan_id").Unique().Required(),
		edge.To("licenses", License.Type),
		edge.To("crossgrades", Crossgrade.Type),
		edge.To("scheduled_update", ScheduledUpdate.Type).Field("scheduled_update_id").Unique(),
	}
}

// Indexes of an assignment.
func (Assignment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "id"),
		index.Fields("plan_id", "id"),
		index.Fields("root_id", "created_at", "id"),
		index.Fields("partner_id", "created_at", "id"),
		externalIDIndex(),
	}
}

// Annotations of an assignment.
func (Assignment) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("assignments",
			check("initial_months_bounds", "initial_months BETWEEN 1 AND 66"),
			check("renewal_months_bounds", "renewal_months BETWEEN 0 AND 66"),
			grown("end_reason", 3, enum.EndReason("").Values()),
			check("notification_days_bounds", "notification_days BETWEEN 0 AND 365"),
		),
	}
}
