package graph_test

import (
	"encoding/json"
	"testing"

	"github.com/openlmp/openlmp/server/servertest"
)

// A mutation costs the same by whatever way it stands at the root.
func TestMutationsCostTheSameInFragments(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		const field = `licenseActivate(input: {code: "x"}) { userErrors { code } }`
		cost := func(query string) int {
			var x struct{ Cost struct{ Requested int } }
			if err := json.Unmarshal(c.MustQuery(nil, query, nil).Extensions, &x); err != nil {
				t.Fatal(err)
			}
			return x.Cost.Requested
		}
		plain := cost("mutation { " + field + " }")
		if plain < 10 {
			t.Errorf("a mutation costs %d", plain)
		}
		for _, query := range []string{
			"mutation { ... on Mutation { " + field + " } }",
			"mutation { ... { ...F } } fragment F on Mutation { " + field + " }",
		} {
			if got := cost(query); got != plain {
				t.Errorf("%s costs %d, want %d", query, got, plain)
			}
		}
	})
}

// What unpacks a picture is so dear that a minute has few of them.
func TestPicturesAreDear(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		c := e.SignIn("msp-one")
		const field = `brandUpdate(input: {expectedVersion: 0}) { userErrors { code } }`
		var x struct{ Cost struct{ Requested int } }
		if err := json.Unmarshal(c.MustQuery(nil, "mutation { "+field+" }", nil).Extensions, &x); err != nil {
			t.Fatal(err)
		}
		if x.Cost.Requested < 2_000 {
			t.Errorf("brandUpdate costs %d", x.Cost.Requested)
		}
	})
}
