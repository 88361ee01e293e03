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

// Partner is a company of the channel.
type Partner struct{ ent.Schema }

// Mixin of a partner.
func (Partner) Mixin() []ent.Mixin { return []ent.Mixin{row{prefix: id.Partner}} }

// Fields of a partner.
func (Partner) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("root_id").Immutable().Comment("Its Tier 1; its own id for a Tier 1."),
		field.String("parent_id").Optional().Nillable().Immutable(),
		field.Enum("kind").GoType(enum.PartnerKind("")).Immutable(),
		field.String("slug").Comment("Names the channel of a Tier 1 in its sign-in URL; empty for a Tier 2."),
		field.Bool("pool_refill").Default(false).Comment("May refill its own license pool."),
		field.String("brand_title").Optional().Nillable(),
		field.String("brand_accent").Optional().Nillable().Comment("#rrggbb."),
		field.String("brand_logo").Optional().Nillable().Comment("SHA-256 of its logo, in hexadecimal; the picture is a BrandLogo."),
		instant("suspended_at"),
		instant("canceled_at"),
	}, profile()...)
}

// Edges of a partner.
func (Partner) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("children", Partner.Type).From("parent").Field("parent_id").Unique().Immutable(),
		edge.To("customers", Customer.Type),
		edge.To("plans", ServicePlan.Type),
		edge.To("users", User.Type),
		edge.To("pools", Pool.Type),
	}
}

// Indexes of a partner.
func (Partner) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "company_key", "id"),
		index.Fields("slug").Unique().Annotations(where("slug <> ''")),
	}
}

// Annotations of a partner.
func (Partner) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		Scope{Kind: ScopeSelf},
		checks("partners", append(profileChecks(),
			known("kind", enum.PartnerKind("").Values()),
			check("tier", "(parent_id IS NULL) = (kind IN ('DISTRIBUTOR', 'ISP'))"),
			length("brand_title", 1, 60), length("brand_accent", 7, 7), length("brand_logo", 64, 64),
			check("slug_of_tier_one", "(slug = '') = (parent_id IS NOT NULL)"),
		)...),
	}
}
