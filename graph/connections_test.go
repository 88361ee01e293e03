package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
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

// Each list that can be sorted is whole whichever way it is read: its pages put together
// are the list, forwards and backwards, by each order and in both directions, and one
// direction has as many rows as the other.
func TestListsAreWholeByEachOrder(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		newWorld(t, e)
		c := e.SignIn("distributor")
		for _, f := range contractSchema.Types["Query"].Fields {
			by := f.Arguments.ForName("orderBy")
			if by == nil {
				continue
			}
			filters := []string{""}
			if f.Name == "customers" { // a filter has another way to the next expiry
				filters = append(filters, "filter: {status: ENABLED}, ")
			}
			order := contractSchema.Types[by.Type.Name()].Fields.ForName("field")
			for _, value := range contractSchema.Types[order.Type.Name()].EnumValues {
				for _, filter := range filters {
					count := map[string]int{}
					for _, direction := range []string{"ASC", "DESC"} {
						list := f.Name + "(" + filter + "orderBy: {field: " + value.Name + ", direction: " + direction + "}, "
						page := func(arguments string) (ids []string, more bool, cursor string) {
							t.Helper()
							a := c.Query("{ list: "+list+arguments+") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }", nil)
							var data struct {
								List struct {
									Nodes    []struct{ ID string }
									PageInfo struct {
										HasNextPage, HasPreviousPage bool
										StartCursor, EndCursor       string
									}
								}
							}
							if len(a.Errors) > 0 {
								t.Fatalf("%s%s: %+v", list, arguments, a.Errors)
							}
							if err := json.Unmarshal(a.Data, &data); err != nil {
								t.Fatal(err)
							}
							for _, n := range data.List.Nodes {
								ids = append(ids, n.ID)
							}
							if strings.HasPrefix(arguments, "last") {
								return ids, data.List.PageInfo.HasPreviousPage, data.List.PageInfo.StartCursor
							}
							return ids, data.List.PageInfo.HasNextPage, data.List.PageInfo.EndCursor
						}
						whole, _, _ := page("first: 20")
						count[direction] = len(whole)
						var forwards, backwards []string
						for after, more := "", true; more && len(forwards) < len(whole); {
							var ids []string
							ids, more, after = page("first: 3" + after)
							forwards, after = append(forwards, ids...), `, after: "`+after+`"`
						}
						if len(forwards) > 20 {
							forwards = forwards[:20]
						}
						if !slices.Equal(forwards, whole) {
							t.Errorf("%s: pages have %v, the list %v", list, forwards, whole)
						}
						if len(whole) == 20 {
							continue // it may go on
						}
						for before, more := "", true; more && len(backwards) < len(whole); {
							var ids []string
							ids, more, before = page("last: 3" + before)
							backwards, before = append(ids, backwards...), `, before: "`+before+`"`
						}
						if !slices.Equal(backwards, whole) {
							t.Errorf("%s: from its end it has %v, the list %v", list, backwards, whole)
						}
					}
					if count["ASC"] != count["DESC"] {
						t.Errorf("%s by %s: %v", f.Name, value.Name, count)
					}
				}
			}
		}
	})
}
