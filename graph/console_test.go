package graph_test

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/openlmp/openlmp/frontend"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/servertest"
)

// leftToTheExecutor are lists and objects of the console that compiled selections
// do not cover: the catalogue, which is small, for the composition of suites, and
// pages of one object for the connections in it; the plans of one select, which
// says for each whether keys of it may be generated; and the assignments behind their
// suite, which say what of it their customers hold otherwise.
var leftToTheExecutor = map[string]bool{
	"GenerateDialogPlansQuery plans": true, "PlanPageQuery assignments": true, "PlanUpdatesPaginationQuery assignments": true,
	"products": true, "product": true, "customer": true, "plan": true, "partner": true, "node": true,
}

func TestConsoleDocumentsAnswerAndListsAreCompiled(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		fill(t, e, 1)
		user := e.AddUser("console-user", "ADMINISTRATOR", e.Distributor, nil)
		customer := e.Customer(e.Distributor, "Willow", "UTC")
		var documents map[string]string
		if err := json.Unmarshal(frontend.Documents(), &documents); err != nil {
			t.Fatal(err)
		}
		var mu sync.Mutex
		var name string
		h := handler(t, e, graph.Options{Written: func(field string, compiled bool) {
			mu.Lock()
			defer mu.Unlock()
			if !compiled && !leftToTheExecutor[field] && !leftToTheExecutor[name+" "+field] {
				t.Errorf("%s: %s is left to the executor", name, field)
			}
		}})
		who := e.As(e.Distributor)
		asUser(who, user.ID)
		for _, text := range documents {
			doc, err := parser.ParseQuery(&ast.Source{Input: text})
			if err != nil {
				t.Fatal(err)
			}
			op := doc.Operations[0]
			if op.Operation != ast.Query {
				continue
			}
			name = op.Name
			variables := map[string]any{}
			for _, v := range op.VariableDefinitions {
				if !v.Type.NonNull {
					continue
				}
				switch v.Type.Name() {
				case "ID":
					variables[v.Variable] = any(customer.ID)
				case "String":
					variables[v.Variable] = "AB-CDEF-GHJKM-NPQRS-TVWXY-23456-789AB" // a code, where one is asked for
				case "Boolean":
					variables[v.Variable] = true
				case "DateTime":
					variables[v.Variable] = "2026-01-01T00:00:00Z"
				default: // a filter
					variables[v.Variable] = map[string]any{}
				}
				if v.Type.Elem != nil {
					variables[v.Variable] = []any{variables[v.Variable]}
				}
			}
			if r := post(who, t, h, text, variables); strings.Contains(r.Body.String(), `"errors"`) {
				t.Errorf("%s: %s", name, r.Body)
			}
		}
	})
}
