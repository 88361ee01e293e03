package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/id"
)

// BrandLogo is the picture of a partner's brand, apart from the partner, which is
// read often.
type BrandLogo struct{ ent.Schema }

// Mixin of a logo: another picture is another row.
func (BrandLogo) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.BrandLogo}, tenant{}}
}

// Fields of a logo.
func (BrandLogo) Fields() []ent.Field {
	return []ent.Field{
		field.String("hash").Immutable().Comment("SHA-256 of the content, in hexadecimal: its address."),
		field.Bytes("content").Immutable().Comment("A PNG that we wrote."),
	}
}

// Edges of a logo.
func (BrandLogo) Edges() []ent.Edge {
	return []ent.Edge{edge.To("partner", Partner.Type).Field("partner_id").Unique().Required()}
}

// Indexes of a logo: a partner has one, and two may have the same.
func (BrandLogo) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id").Unique(), index.Fields("hash")}
}

// Annotations of a logo: bytes are counted.
func (BrandLogo) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("brand_logos", length("hash", 64, 64), length("content", 1, 256<<10))}
}
