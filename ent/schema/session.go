package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Session is a signed-in browser. Its id is the SHA-256 of the cookie's value.
type Session struct{ ent.Schema }

// Fields of a session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.String("user_id").Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("last_seen_at"),
		field.Time("expires_at"),
		field.String("user_agent").MaxLen(256).Default("").Immutable().Comment("What the browser called itself; cut to its bound."),
		field.String("address").MaxLen(64).Default("").Immutable().Comment("Where the sign-in came from."),
	}
}

// Indexes of a session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("expires_at")}
}

// Annotations of a session: it is read before anybody is known to ask.
func (Session) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		Scope{Kind: ScopeSystem},
		checks("sessions", length("user_agent", 0, 256), length("address", 0, 64)),
	}
}

// PasswordLink is a single-use link to set a password: its row goes when it is
// used. Its id is the SHA-256 of the token in the link.
type PasswordLink struct{ ent.Schema }

// Fields of a link.
func (PasswordLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.String("user_id").Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
	}
}

// Indexes of a link.
func (PasswordLink) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id")} }

// Annotations of a link: it is read before anybody is known to ask.
func (PasswordLink) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeSystem}}
}
