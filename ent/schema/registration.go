package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/id"
)

// RegistrationKey is a plan that was sold before its customer is known: whoever
// registers with it becomes one. Its value is stored encrypted; it is found by a
// keyed hash.
type RegistrationKey struct{ ent.Schema }

// Mixin of a key: it belongs to the partner whose customer it will make.
func (RegistrationKey) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Key}, tenant{}}
}

// Fields of a key.
func (RegistrationKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("plan_id").Immutable(),
		field.String("batch_id").Immutable().Comment("Keys that were generated together have one."),
		field.String("hash").Immutable().Sensitive().Comment("Keyed hash of the value: what a typed key is found by."),
		field.String("sealed").Immutable().Sensitive().Comment("The value, encrypted."),
		field.String("prefix").Immutable().Comment("How the value begins: what those see who may not see it."),
		field.Int("units").Immutable().Comment("What each license of the plan gets."),
		instant("expires_at"),
		field.String("time_zone").Immutable().Comment("IANA name: the zone in which expires_at begins a day."),
		optionalText("note", 200),
		field.String("search").Immutable().Comment("Normalised note that the search box looks in."),
		instant("registered_at"),
		field.String("customer_id").Optional().Nillable().Comment("The customer that it made."),
		instant("voided_at"),
	}
}

// Edges of a key.
func (RegistrationKey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("partner", Partner.Type).Field("partner_id").Unique().Required(),
		edge.From("plan", ServicePlan.Type).Ref("registration_keys").Field("plan_id").Unique().Required().Immutable(),
		edge.To("customer", Customer.Type).Field("customer_id").Unique(),
	}
}

// Indexes of a key.
func (RegistrationKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
		index.Fields("plan_id", "id"),
		index.Fields("batch_id", "id"),
		index.Fields("customer_id"),
	}
}

// Annotations of a key.
func (RegistrationKey) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("registration_keys",
		check("units_bounds", "units BETWEEN 1 AND 999999"),
		length("note", 0, 200),
		check("one_end", "registered_at IS NULL OR voided_at IS NULL"),
		check("registered_by_a_customer", "(registered_at IS NULL) = (customer_id IS NULL)"),
	)}
}

// Registration is what somebody filled in who is not known yet: it waits until
// the owner of its e-mail address confirms it, and goes when its time is over.
type Registration struct{ ent.Schema }

// Fields of a registration; of plan and key it names one each, or the plan alone
// where it came by a trial form.
func (Registration) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(id.Maker(id.Registration)).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.String("root_id").Immutable(),
		field.String("partner_id").Immutable(),
		field.String("plan_id").Immutable(),
		field.String("key_id").Optional().Nillable().Immutable(),
		field.String("email_key").Immutable().Comment("The address that confirms it, case-folded."),
		field.String("form").Comment("What was filled in, as JSON; empty once it is confirmed."),
		instant("confirmed_at"),
	}
}

// Indexes of a registration.
func (Registration) Indexes() []ent.Index {
	return []ent.Index{index.Fields("expires_at"), index.Fields("email_key")}
}

// Annotations of a registration: nobody is asking yet when it is written or read.
func (Registration) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeSystem}}
}

// RegistrationLink is a link to confirm a registration. Its id is the SHA-256 of
// the token in the link; each mail that goes out has one of its own.
type RegistrationLink struct{ ent.Schema }

// Fields of a link; it works as long as its registration does.
func (RegistrationLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.String("registration_id").Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
	}
}

// Indexes of a link.
func (RegistrationLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("registration_id"), index.Fields("expires_at")}
}

// Annotations of a link: nobody is asking yet when it is read.
func (RegistrationLink) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeSystem}}
}
