package graph_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// Whatever is asked of a connection is answered: its rows without their facts, its
// cursors or its count alone. Each connection of an object and of the root is asked.
func TestConnectionsAnswerAnySelection(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		c := w.SignIn("distributor")
		for typeName, root := range map[string]string{
			"Query": "%s", "Viewer": "viewer { %s }",
			"Partner":       `node(id: "` + w.msp[id.Partner] + `") { ... on Partner { %s } }`,
			"Customer":      `node(id: "` + w.msp[id.Customer] + `") { ... on Customer { %s } }`,
			"ServicePlan":   `node(id: "` + w.msp[id.Plan] + `") { ... on ServicePlan { %s } }`,
			"Assignment":    `node(id: "` + w.msp[id.Assignment] + `") { ... on Assignment { %s } }`,
			"License":       `node(id: "` + w.msp[id.License] + `") { ... on License { %s } }`,
			"Crossgrade":    `node(id: "` + w.msp[id.Crossgrade] + `") { ... on Crossgrade { %s } }`,
			"BulkOperation": `node(id: "` + w.msp[id.Operation] + `") { ... on BulkOperation { %s } }`,
		} {
			for _, f := range contractSchema.Types[typeName].Fields {
				if !strings.HasSuffix(f.Type.Name(), "Connection") {
					continue
				}
				node := contractSchema.Types[f.Type.Name()].Fields.ForName("nodes").Type.Name()
				selections := []string{"totalCount", "__typename", "pageInfo { hasNextPage endCursor }", "edges { cursor }", "nodes { __typename }"}
				for _, leaf := range contractSchema.Types[node].Fields {
					if len(leaf.Arguments) == 0 && contractSchema.Types[leaf.Type.Name()].IsLeafType() && !strings.HasPrefix(leaf.Name, "__") {
						selections = append(selections, "nodes { "+leaf.Name+" }", "edges { node { "+leaf.Name+" } }")
					}
				}
				for _, s := range selections {
					query := fmt.Sprintf("{ "+root+" }", f.Name+required(t, f, w.Now())+" { "+s+" }")
					if a := c.Query(query, nil); len(a.Errors) > 0 {
						t.Errorf("%s: %+v", query, a.Errors)
					}
				}
			}
		}
	})
}

// required gives the arguments that a field cannot do without.
func required(t *testing.T, f *ast.FieldDefinition, now time.Time) string {
	t.Helper()
	for _, a := range f.Arguments {
		switch {
		case !a.Type.NonNull || a.DefaultValue != nil:
		case a.Type.Name() == "DateTime":
			return fmt.Sprintf("(%s: %q)", a.Name, now.Format(time.RFC3339))
		default:
			t.Fatalf("%s needs %s of type %s, which this test does not know", f.Name, a.Name, a.Type)
		}
	}
	return ""
}
