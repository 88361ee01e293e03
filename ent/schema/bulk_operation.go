package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
)

// BulkOperation is work that goes on behind a request, and how far it is. Each of
// its transactions writes here what it has done, so that a server that was killed
// goes on where it was.
type BulkOperation struct{ ent.Schema }

// Mixin of an operation: it belongs to the partner whose user began it.
func (BulkOperation) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Operation}, tenant{}}
}

// Fields of an operation.
func (BulkOperation) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(enum.OperationKind("")).Immutable(),
		field.Enum("status").GoType(enum.OperationStatus("")),
		field.String("input").Immutable().Comment("What it was asked to do, as JSON."),
		field.Int("total").Default(0).Comment("How much there is to do, as far as is known."),
		field.Int("done").Default(0),
		field.String("actor_id").Immutable(),
		field.String("actor_name").Immutable(),
		instant("started_at"),
		instant("finished_at"),
		field.String("failure").Default("").Comment("What went wrong, for the operator's log; empty unless it failed."),
	}
}

// Indexes of an operation. The partial one finds what is to be gone on with.
func (BulkOperation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
		index.Fields("kind", "id").StorageKey("bulk_operations_unfinished").Annotations(where("finished_at IS NULL")),
	}
}

// Annotations of an operation.
func (BulkOperation) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("bulk_operations",
		known("kind", enum.OperationKind("").Values()),
		known("status", enum.OperationStatus("").Values()),
		check("counts", "total >= 0 AND done >= 0"),
	)}
}
