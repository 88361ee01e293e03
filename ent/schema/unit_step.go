package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/id"
)

// UnitStep is by how much the units of a product that a partner's customers have in
// use rise or fall at an instant. Those in use at an instant are the sum of the steps
// until then; each line of the report writes its own, and folding adds them up.
type UnitStep struct{ ent.Schema }

// Mixin of a step.
func (UnitStep) Mixin() []ent.Mixin { return []ent.Mixin{fact{prefix: id.UnitStep}, tenant{}} }

// Fields of a step.
func (UnitStep) Fields() []ent.Field {
	return []ent.Field{
		field.String("product_id").Immutable(),
		field.Time("at").Immutable().Comment("When it is taken, which may lie ahead."),
		field.Int("units"),
		field.Int("folded").Default(0).Immutable().
			Comment("0 as a line wrote it, 1 the sum of an instant that lay ahead, 2 that of a stretch of time that is over."),
	}
}

// Indexes of a step: what a dashboard adds up, where sums are, and what is to be folded.
func (UnitStep) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "at"),
		index.Fields("partner_id", "at"),
		index.Fields("partner_id", "product_id", "at", "folded").StorageKey("unit_steps_sums").Unique().Annotations(where("folded > 0")),
		index.Fields("folded", "at").StorageKey("unit_steps_to_fold").Annotations(where("folded < 2")),
	}
}

// Annotations of a step.
func (UnitStep) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("unit_steps", check("folded_known", "folded IN (0, 1, 2)"))}
}
