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

// ServicePlan is a partner's template made from one product or suite.
type ServicePlan struct{ ent.Schema }

// Mixin of a plan.
func (ServicePlan) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Plan}, tenant{scope: ScopePlan}}
}

// Fields of a plan.
func (ServicePlan) Fields() []ent.Field {
	return []ent.Field{
		externalID(),
		text("name", 150),
		field.String("name_key").Comment("name, case-folded: unique within the partner."),
		field.String("product_id").Immutable(),
		field.Int("suite_version").Default(0).Comment("The composition that the plan is approved for; 0 when its product is no suite."),
		field.Time("composes_since").Optional().Nillable().Comment("Since when renewals apply the composition that the plan is approved for, where it still waits; empty when they leave it."),
		field.Enum("license_version").GoType(enum.LicenseVersion("")).Immutable(),
		field.Enum("activation").GoType(enum.ActivationPolicy("")).Comment("Of its SaaS licenses; software starts by code."),
		field.Int("initial_months"),
		field.Bool("auto_renew").Default(false),
		field.Int("renewal_months").Default(0).Comment("0 when auto-renewal is off."),
		field.Int("notification_days"),
		field.Int("chargeable_month").Default(1),
		field.Int("grace_length"),
		field.Enum("grace_unit").GoType(enum.PeriodUnit("")),
		field.Bool("enabled").Default(true),
		field.Bool("trial_form").Default(false).Comment("Whether prospects may ask for it; trials only."),
		field.Int("trial_form_units").Default(0).Comment("What each of them gets; 0 where there is no form."),
		field.String("form_token").Optional().Nillable().Comment("What the form's address ends in: made with the first form, and kept."),
	}
}

// Edges of a plan.
func (ServicePlan) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("partner", Partner.Type).Ref("plans").Field("partner_id").Unique().Required(),
		edge.From("product", Product.Type).Ref("plans").Field("product_id").Unique().Required().Immutable(),
		edge.To("components", PlanComponent.Type),
		edge.To("assignments", Assignment.Type),
		edge.To("grants", PlanGrant.Type),
		edge.To("registration_keys", RegistrationKey.Type),
	}
}

// Indexes of a plan.
func (ServicePlan) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "name_key").Unique(),
		index.Fields("root_id", "name_key", "id"),
		index.Fields("product_id"),
		index.Fields("form_token").Unique().Annotations(where("form_token IS NOT NULL")),
		externalIDIndex(),
	}
}

// Annotations of a plan. The bounds are those of the functional specification, 2.7.
func (ServicePlan) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("service_plans",
			known("license_version", enum.LicenseVersion("").Values()),
			known("activation", enum.ActivationPolicy("").Values()),
			known("grace_unit", enum.PeriodUnit("").Values()),
			length("name", 1, 150),
			check("initial_months_bounds", "initial_months BETWEEN 1 AND 66"),
			check("renewal_months_bounds", "renewal_months BETWEEN 0 AND 66"),
			check("renewal_agrees", "auto_renew = (renewal_months > 0)"),
			check("notification_days_bounds", "notification_days BETWEEN 0 AND 365"),
			check("chargeable_month_bounds", "chargeable_month BETWEEN 1 AND 12"),
			check("grace_bounds", "grace_length BETWEEN 0 AND 366"),
			check("trial_is_fixed", "license_version <> 'TRIAL' OR (initial_months = 1 AND NOT auto_renew AND grace_length = 0)"),
			check("form_is_a_trials", "NOT trial_form OR (license_version = 'TRIAL' AND form_token IS NOT NULL AND trial_form_units > 0)"),
			check("trial_form_units_bounds", "trial_form_units BETWEEN 0 AND 999999"),
			check("nfr_is_fixed", "license_version <> 'NFR' OR (initial_months = 12 AND NOT auto_renew AND grace_length = 0)"),
		),
	}
}

// PlanComponent is a plan's choice for one of the products that it licenses: one
// row for a plain product, one per component for a suite.
type PlanComponent struct{ ent.Schema }

// Mixin of a component.
func (PlanComponent) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.PlanComponent}, tenant{scope: ScopePlanPart}}
}

// Fields of a component.
func (PlanComponent) Fields() []ent.Field {
	return []ent.Field{
		field.String("plan_id").Immutable(),
		field.String("product_id").Immutable(),
		field.Int("position").Immutable(),
		optionalText("data_center", 64),
		field.Bool("managed").Default(false),
	}
}

// Edges of a component.
func (PlanComponent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("plan", ServicePlan.Type).Ref("components").Field("plan_id").Unique().Required().Immutable(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable(),
	}
}

// Indexes of a component.
func (PlanComponent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id", "product_id").Unique()}
}

// PlanGrant lets a reseller sell a plan of its Tier 1.
type PlanGrant struct{ ent.Schema }

// Mixin of a grant.
func (PlanGrant) Mixin() []ent.Mixin { return []ent.Mixin{fact{prefix: id.PlanGrant}, tenant{}} }

// Fields of a grant; partner_id is the grantee.
func (PlanGrant) Fields() []ent.Field {
	return []ent.Field{field.String("plan_id").Immutable()}
}

// Edges of a grant.
func (PlanGrant) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("plan", ServicePlan.Type).Ref("grants").Field("plan_id").Unique().Required().Immutable(),
	}
}

// Indexes of a grant.
func (PlanGrant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "plan_id").Unique(), index.Fields("plan_id")}
}

// ProductGrant lets an MSP make plans of a product.
type ProductGrant struct{ ent.Schema }

// Mixin of a grant.
func (ProductGrant) Mixin() []ent.Mixin { return []ent.Mixin{fact{prefix: id.ProductGrant}, tenant{}} }

// Fields of a grant; partner_id is the grantee.
func (ProductGrant) Fields() []ent.Field {
	return []ent.Field{field.String("product_id").Immutable()}
}

// Edges of a grant.
func (ProductGrant) Edges() []ent.Edge {
	return []ent.Edge{edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable()}
}

// Indexes of a grant.
func (ProductGrant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "product_id").Unique()}
}
