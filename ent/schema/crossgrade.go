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

// Crossgrade is a plan that is to be assigned to a customer who holds products of
// it already, kept until its partner has decided what becomes of them. It stores
// facts; its status, and whether it is out of date, are derived.
type Crossgrade struct{ ent.Schema }

// Mixin of a crossgrade. It is a note of the partner's, not for the customer's users.
func (Crossgrade) Mixin() []ent.Mixin { return []ent.Mixin{row{prefix: id.Crossgrade}, tenant{}} }

// Fields of a crossgrade: the terms of the assignment to be made are those of the
// input that assigns a plan.
func (Crossgrade) Fields() []ent.Field {
	return []ent.Field{
		field.String("customer_id").Immutable(),
		field.String("plan_id").Immutable(),
		field.String("assignment_id").Optional().Nillable().Immutable().
			Comment("The assignment whose suite changed; none when a plan is to be assigned."),
		field.Int("units").Optional().Nillable(),
		field.JSON("licenses", map[string]int{}).Comment("Units of single products of the plan."),
		field.String("start_date").Optional().Nillable().Comment("YYYY-MM-DD in the customer's zone; none is the day on which it is resolved."),
		externalID(),
		field.Int("holdings_version").Comment("The customer's, as it was when the duplicates were found."),
		instant("resolved_at"),
		instant("canceled_at"),
		field.String("made_assignment_id").Optional().Nillable().Comment("What resolving it has made."),
	}
}

// Edges of a crossgrade.
func (Crossgrade) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Field("customer_id").Unique().Required().Immutable(),
		edge.To("plan", ServicePlan.Type).Field("plan_id").Unique().Required().Immutable(),
		edge.From("assignment", Assignment.Type).Ref("crossgrades").Field("assignment_id").Unique().Immutable(),
		edge.To("made_assignment", Assignment.Type).Field("made_assignment_id").Unique(),
		edge.To("items", CrossgradeItem.Type),
	}
}

// isOpen is the condition that nobody has resolved or cancelled a crossgrade.
const isOpen = "resolved_at IS NULL AND canceled_at IS NULL"

// Indexes of a crossgrade. A customer has at most one that is open for a plan.
func (Crossgrade) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "plan_id").Unique().StorageKey("crossgrades_open").Annotations(where(isOpen)),
		index.Fields("customer_id", "created_at", "id"),
		index.Fields("root_id", "created_at", "id"),
		index.Fields("partner_id", "created_at", "id"),
		index.Fields("assignment_id").Annotations(where("assignment_id IS NOT NULL")),
	}
}

// Annotations of a crossgrade.
func (Crossgrade) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("crossgrades",
			check("units_bounds", "units IS NULL OR units BETWEEN 1 AND 999999"),
			check("one_end", "resolved_at IS NULL OR canceled_at IS NULL"),
			check("made_when_resolved", "made_assignment_id IS NULL OR resolved_at IS NOT NULL"),
		),
	}
}

// CrossgradeItem is a license that stands in the way of a product of the plan, and
// what is to become of it. Each look at the holdings writes them anew.
type CrossgradeItem struct{ ent.Schema }

// Mixin of an item.
func (CrossgradeItem) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.CrossgradeItem}, tenant{}}
}

// Fields of an item.
func (CrossgradeItem) Fields() []ent.Field {
	return []ent.Field{
		field.String("crossgrade_id").Immutable(),
		field.String("license_id").Immutable(),
		field.String("product_id").Immutable().Comment("The product of the plan that is of the license's family."),
		field.Enum("chosen").GoType(enum.CrossgradeChoice("")).Optional().Nillable().Immutable(),
	}
}

// Edges of an item.
func (CrossgradeItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("crossgrade", Crossgrade.Type).Ref("items").Field("crossgrade_id").Unique().Required().Immutable(),
		edge.From("license", License.Type).Ref("crossgrade_items").Field("license_id").Unique().Required().Immutable(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable(),
	}
}

// Indexes of an item.
func (CrossgradeItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("crossgrade_id", "license_id").Unique(),
		index.Fields("license_id"),
	}
}

// Annotations of an item.
func (CrossgradeItem) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("crossgrade_items", known("chosen", enum.CrossgradeChoice("").Values()))}
}
