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

// ScheduledUpdate is a change of an assignment that is put off. It is open until
// it is applied, cancelled or lost; one that failed stays open, to be looked at.
type ScheduledUpdate struct{ ent.Schema }

// Mixin of an update.
func (ScheduledUpdate) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.ScheduledUpdate}, ofCustomer{}}
}

// Fields of an update; what is empty it leaves as it is. due_at is when it runs by
// itself: none at a renewal, while its assignment is suspended, and once it has run.
func (ScheduledUpdate) Fields() []ent.Field {
	return []ent.Field{
		field.String("assignment_id"),
		field.Enum("timing").GoType(enum.UpdateTiming("")),
		instant("effective_at"),
		field.String("time_zone").Comment("Zone of its dates: that of the licenses."),
		field.String("plan_id").Optional().Nillable(),
		field.Int("units").Optional().Nillable(),
		field.String("licenses").Default("").Comment("Units of single products, as JSON."),
		field.String("expiration_date").Default("").Comment("The last included day, as in ISO 8601."),
		field.Bool("auto_renew").Optional().Nillable(),
		field.Int("renewal_months").Optional().Nillable(),
		field.Int("notification_days").Optional().Nillable(),
		field.String("requested_by").Default("").Comment("Name of whoever asked for it as it is now."),
		instant("due_at"),
		instant("applied_at"),
		instant("canceled_at"),
		instant("lost_at"),
		field.Enum("lost_reason").GoType(enum.LostReason("")).Optional().Nillable().Comment("Why lost_at is set."),
		instant("failed_at"),
		field.String("failure_code").Default(""),
		field.String("failure").Default("").Comment("Why failed_at is set, for people."),
	}
}

// Edges of an update.
func (ScheduledUpdate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("assignment", Assignment.Type).Field("assignment_id").Unique().Required(),
		edge.To("plan", ServicePlan.Type).Field("plan_id").Unique(),
	}
}

// Indexes of an update: an assignment has one open at most.
func (ScheduledUpdate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("assignment_id").Unique().StorageKey("scheduled_updates_open").
			Annotations(where("applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL")),
		index.Fields("due_at", "id").Annotations(where("due_at IS NOT NULL")),
		// All of a customer go with it when it moves to another partner.
		index.Fields("customer_id"),
	}
}

// Annotations of an update.
func (ScheduledUpdate) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("scheduled_updates",
		known("timing", enum.UpdateTiming("").Values()),
		known("lost_reason", enum.LostReason("").Values()),
		check("one_end", "(applied_at IS NULL OR canceled_at IS NULL) AND (applied_at IS NULL OR lost_at IS NULL) AND (canceled_at IS NULL OR lost_at IS NULL)"),
		check("due_is_open", "due_at IS NULL OR (applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL AND failed_at IS NULL)"),
	)}
}
