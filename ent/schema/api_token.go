package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/id"
)

// APIToken lets an integration act for a user, within its scopes.
type APIToken struct{ ent.Schema }

// Mixin of a token.
func (APIToken) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Token}, ofCustomer{optional: true}}
}

// Fields of a token.
func (APIToken) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		text("name", 64),
		field.String("hash").Immutable().Sensitive().Comment("SHA-256 of the token."),
		field.String("hint").Immutable().Comment("The public first characters, by which people know it."),
		field.JSON("scopes", []string{}).Immutable(),
		field.Time("expires_at").Immutable(),
		instant("revoked_at"),
		instant("last_used_at"),
	}
}

// Edges of a token.
func (APIToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("tokens").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of a token.
func (APIToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("user_id")}
}
