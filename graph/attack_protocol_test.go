package graph_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/server/servertest"
)

// bombs are requests of a few kilobytes that cost a naive server minutes. Each is
// answered at once: refused, or so small that it does no harm.
var bombs = map[string]string{
	// 2^60 spreads, none of which holds a field of its own.
	"fragments_that_double":                 "{ viewer { user { ...F0 } } } " + chain(60, "User", "...F# ...F#", "id"),
	"fragments_that_double_inline":          "{ viewer { user { ...F0 } } } " + chain(60, "User", "... on User { ...F# } ... on User { ...F# }", "id"),
	"fragments_that_double_at_the_root":     "{ ...F0 } " + chain(60, "Query", "...F# ...F#", "viewer { now }"),
	"fragments_that_double_in_a_mutation":   "mutation { ...F0 } " + chain(60, "Mutation", "...F# ...F#", `userPasswordReset(input: {id: "x"}) { user { id } }`),
	"fragments_that_double_under_a_list":    "{ customers { nodes { ...F0 } } } " + chain(60, "Customer", "partner { id } ...F# ...F#", "id"),
	"fragments_that_double_in_the_schema":   "{ __schema { types { ...F0 } } } " + chain(60, "__Type", "...F# ...F#", "name"),
	"fragments_that_double_with_conditions": "{ viewer { user { ...F0 } } } " + chain(20, "User", "...F# @include(if: true) ...F# @skip(if: false)", "id"),
	"fragments_of_a_payload": `mutation { userPasswordReset(input: {id: "usr_00000000000000000000000000"}) { user { ...F0 } userErrors { code } } } ` +
		chain(60, "User", "...F# ...F#", "id"),
	"fields_that_overlap": "{ " + strings.Repeat("viewer { user { id } } ", 140) + "}",
	"a_deep_list":         `{ nodes(ids: ` + strings.Repeat("[", 1500) + strings.Repeat("]", 1500) + `) { id } }`,
	"a_deep_object":       `{ customers(filter: ` + strings.Repeat("{a: ", 900) + "1" + strings.Repeat("}", 900) + `) { totalCount } }`,
	"many_ids":            `{ nodes(ids: [` + strings.Repeat(`"cus_00000000000000000000000000" `, 3000) + `]) { id } }`,
	"an_endless_name":     "{ " + strings.Repeat("a", 900_000) + " }",
	"an_endless_string":   `{ node(id: "` + strings.Repeat("a", 900_000) + `") { id } }`,
	"an_endless_comment":  "{ __typename } #" + strings.Repeat("a", 900_000),
	"an_endless_number":   "{ customers(first: " + strings.Repeat("9", 900_000) + ") { totalCount } }",
	"brackets_alone":      strings.Repeat("{", 900_000),
	"spreads_of_nothing":  "{ " + strings.Repeat("...a ", 900) + "}",
	"block_strings":       `{ node(id: """` + strings.Repeat("\n a", 200_000) + `""") { id } }`,
}

// chain is a row of fragments on a type: each holds body, where # is the number
// of the next, and the last holds end.
func chain(n int, on, body, end string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment F%d on %s { %s } ", i, on, strings.ReplaceAll(body, "#", fmt.Sprint(i+1)))
	}
	fmt.Fprintf(&b, "fragment F%d on %s { %s }", n, on, end)
	return b.String()
}

func TestBombs(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		e := servertest.New(t, url)
		c := e.SignIn("msp-one")
		for name, query := range bombs {
			t.Run(name, func(t *testing.T) {
				done := make(chan *reply, 1)
				go func() { done <- ask(t, c, query, nil) }()
				select {
				case r := <-done:
					if err := r.clean(); err != nil || len(r.Errors) > 10 {
						t.Errorf("%d errors, %v", len(r.Errors), err)
					}
				case <-time.After(20 * time.Second):
					t.Fatal("no answer in 20 seconds")
				}
			})
		}
		t.Run("variables_nested_very_deeply", func(t *testing.T) {
			for _, text := range []string{
				`{"query":"query($f: CustomerFilter) { customers(filter: $f) { totalCount } }","variables":{"f":` + strings.Repeat(`{"a":`, 9000) + "1" + strings.Repeat("}", 9000) + `}}`,
				`{"query":"query($i: [ID!]!) { nodes(ids: $i) { id } }","variables":{"i":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`,
				strings.Repeat(`{"query":`, 100_000),
			} {
				if r := send(t, c, []byte(text)); r.clean() != nil || len(r.Errors) != 1 {
					t.Errorf("%d %.300s", r.status, r.text)
				}
			}
		})
	})
}

// What another site can make a browser send does nothing.
func TestCrossSite(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		e := servertest.New(t, url)
		c := e.SignIn("msp-one")
		const change = `{"query":"mutation { tokenCreate(input: {name: \"stolen\"}) { secret } }"}`
		before := e.DB.APIToken.Query().CountX(e.System())
		for name, r := range map[string]*http.Response{
			"a_form":               c.With("Content-Type", "application/x-www-form-urlencoded").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"plain_text":           c.With("Content-Type", "text/plain").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"an_upload":            c.With("Content-Type", "multipart/form-data; boundary=x").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"no_type":              c.With("Content-Type", "").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"another_origin":       c.With("Origin", "https://evil.example").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"another_site":         c.With("Sec-Fetch-Site", "cross-site").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"a_sibling_site":       c.With("Sec-Fetch-Site", "same-site").Do(t.Context(), "POST", "/graphql", strings.NewReader(change)),
			"a_link":               c.Do(t.Context(), "GET", "/graphql?query=mutation%7BtokenCreate(input:%7Bname:%22x%22%7D)%7Bsecret%7D%7D", nil),
			"a_link_that_reads":    c.Do(t.Context(), "GET", "/graphql?query=%7Bviewer%7Bnow%7D%7D", nil),
			"put":                  c.Do(t.Context(), "PUT", "/graphql", strings.NewReader(change)),
			"a_batch":              c.Do(t.Context(), "POST", "/graphql", strings.NewReader("["+change+","+change+"]")),
			"more_than_a_mebibyte": c.Do(t.Context(), "POST", "/graphql", strings.NewReader(change+strings.Repeat(" ", 1<<20))),
		} {
			if r.StatusCode < 400 || r.StatusCode > 499 {
				t.Errorf("%s: %s", name, r.Status)
			}
			if r.Header.Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%s: lets other sites read", name)
			}
		}
		if after := e.DB.APIToken.Query().CountX(e.System()); after != before {
			t.Errorf("%d tokens were made", after-before)
		}
	})
}
