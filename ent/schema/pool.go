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

// Pool is a partner's stock of units of one product in one version.
type Pool struct{ ent.Schema }

// Mixin of a pool.
func (Pool) Mixin() []ent.Mixin { return []ent.Mixin{row{prefix: id.Pool}, tenant{}} }

// Fields of a pool.
func (Pool) Fields() []ent.Field {
	return []ent.Field{
		field.String("product_id").Immutable(),
		field.Enum("license_version").GoType(enum.LicenseVersion("")).Immutable(),
		field.Int("stock").Comment("Units that the partner may still hand out."),
		field.Int("maximum").Comment("What a refill fills a Tier 2's pool up to."),
		field.Int("threshold").Default(0).Comment("Alert level; 0 is none."),
	}
}

// Edges of a pool.
func (Pool) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("partner", Partner.Type).Ref("pools").Field("partner_id").Unique().Required(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable(),
	}
}

// Indexes of a pool.
func (Pool) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "product_id", "license_version").Unique()}
}

// Annotations of a pool.
func (Pool) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("pools",
			known("license_version", []string{"TRIAL", "FULL"}),
			check("stock_bounds", "stock >= 0"),
			check("maximum_bounds", "maximum >= 0"),
			check("threshold_bounds", "threshold >= 0"),
		),
	}
}
