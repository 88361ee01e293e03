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

// Product is what can be licensed. The operator's catalogue owns it.
type Product struct{ ent.Schema }

// Mixin of a product.
func (Product) Mixin() []ent.Mixin { return []ent.Mixin{row{prefix: id.Product}} }

// Fields of a product.
func (Product) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Immutable().Comment("The operator's name for it in the catalogue file."),
		text("name", 128),
		field.String("name_key"),
		optionalText("description", 1000),
		field.Enum("kind").GoType(enum.ProductKind("")).Immutable(),
		text("family", 64),
		field.Int("level").Default(1).Comment("Orders the products of a family: a higher one is an upgrade."),
		text("unit_type", 32),
		field.JSON("versions", []enum.LicenseVersion{}).Comment("The license versions offered."),
		field.JSON("activation_policies", []enum.ActivationPolicy{}),
		field.JSON("data_centers", []string{}),
		field.Bool("manageable").Default(false).Comment("Can be run from the partner's remote manager."),
		field.Bool("reports_usage").Default(false),
		field.Int("credits_per_unit").Optional().Nillable().Comment("Credits that one unit converts into."),
		field.Int("suite_version").Default(0).Comment("The present composition of a suite; 0 for others."),
		instant("end_of_sale_at"),
		instant("end_of_life_at"),
	}
}

// Edges of a product.
func (Product) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("suite_components", SuiteComponent.Type),
		edge.To("plans", ServicePlan.Type),
	}
}

// Indexes of a product.
func (Product) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("code").Unique(),
		index.Fields("name_key").Unique(),
		index.Fields("family"),
	}
}

// Annotations of a product.
func (Product) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		Scope{Kind: ScopeGlobal},
		checks("products",
			known("kind", enum.ProductKind("").Values()),
			length("name", 1, 128), length("family", 1, 64),
			check("level_positive", "level >= 1"),
			check("suite_has_version", "(kind = 'SUITE') = (suite_version > 0)"),
		),
	}
}

// SuiteComponent is a product in one version of a suite's composition. Rows are
// added by a new composition and never changed.
type SuiteComponent struct{ ent.Schema }

// Mixin of a component.
func (SuiteComponent) Mixin() []ent.Mixin { return []ent.Mixin{fact{prefix: id.SuiteComponent}} }

// Fields of a component.
func (SuiteComponent) Fields() []ent.Field {
	return []ent.Field{
		field.String("suite_id").Immutable(),
		field.Int("suite_version").Immutable(),
		field.String("product_id").Immutable(),
		field.Int("position").Immutable(),
	}
}

// Edges of a component.
func (SuiteComponent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("suite", Product.Type).Ref("suite_components").Field("suite_id").Unique().Required().Immutable(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable(),
	}
}

// Indexes of a component.
func (SuiteComponent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("suite_id", "suite_version", "product_id").Unique()}
}

// Annotations of a component.
func (SuiteComponent) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeGlobal}}
}
