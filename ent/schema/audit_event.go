package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
)

// AuditEvent says who did what, when and through what. Rows are only added.
type AuditEvent struct{ ent.Schema }

// Mixin of an event.
func (AuditEvent) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.Audit}, ofCustomer{optional: true}}
}

// Fields of an event.
func (AuditEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("actor_id").Immutable(),
		field.String("actor_name").Immutable(),
		field.Enum("via").GoType(enum.Via("")).Immutable(),
		field.String("object_id").Immutable(),
		field.String("action").Immutable().Comment("Object and verb, as the mutation is called: customer.create."),
		field.String("changes").Immutable().Default("").Comment("What changed, as JSON, without secrets."),
		field.String("effects").Immutable().Default("").Comment("The effects of the verb, as JSON."),
		field.String("request_id").Immutable().Default(""),
	}
}

// Indexes of an event.
func (AuditEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
		index.Fields("customer_id", "id"),
		index.Fields("object_id", "id"),
		index.Fields("actor_id", "id"),
	}
}

// Annotations of an event.
func (AuditEvent) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("audit_events", known("via", enum.Via("").Values()))}
}

// IdempotencyKey remembers what a request with a key made, so that a retry gets
// the same answer. It is kept for seven days.
type IdempotencyKey struct{ ent.Schema }

// Fields of a key; the id is the hash of actor and key.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.String("hash").Immutable().Comment("Of the mutation's name and its canonical arguments."),
		field.String("object_id").Default(""),
		field.String("effects").Default(""),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of a key.
func (IdempotencyKey) Indexes() []ent.Index { return []ent.Index{index.Fields("created_at")} }

// Annotations of a key: its id holds the actor, so no other can name it.
func (IdempotencyKey) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeSystem}}
}
