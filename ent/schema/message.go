package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
)

// Message is a mail that is to go out, or went. It is written in the
// transaction of the change that it tells of; the queue only wakes the sender.
type Message struct{ ent.Schema }

// Mixin of a message.
func (Message) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Message}, ofCustomer{optional: true}}
}

// Fields of a message.
func (Message) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(enum.MessageKind("")).Immutable(),
		field.String("user_id").Immutable().Optional().Nillable().Comment("The user whom it is for; a link is minted for them at delivery."),
		field.String("recipient").Immutable(),
		field.String("locale").Optional().Nillable().Immutable().Comment("Language and country of whoever receives it; English without one."),
		field.String("data").Immutable().Default("").Comment("What its words are filled with, as JSON."),
		field.String("dedup_key").Immutable(),
		field.Time("due_at").Immutable(),
		instant("sent_at"),
		instant("canceled_at"),
		instant("failed_at"),
		field.Time("next_try_at"),
		field.Int("tries").Default(0),
		field.String("last_error").Default(""),
	}
}

// Indexes of a message.
func (Message) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("dedup_key").Unique(),
		index.Fields("next_try_at").StorageKey("messages_due").
			Annotations(where("sent_at IS NULL AND canceled_at IS NULL AND failed_at IS NULL")),
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
		index.Fields("user_id"),
	}
}

// Annotations of a message.
func (Message) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("messages", grown("kind", 6, enum.MessageKind("").Values()), check("tries_bounds", "tries >= 0"), length("locale", 2, 35))}
}

// TestClock is the clock of a test database: at most one row.
type TestClock struct{ ent.Schema }

// Fields of the clock.
func (TestClock) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.Time("now"),
	}
}

// Annotations of the clock: the server's own.
func (TestClock) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeSystem}}
}
