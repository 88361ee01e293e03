package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/servertest"
)

const (
	graphType = "application/graphql-response+json"
	jsonType  = "application/json"
)

// wire sends raw requests to one handler.
type wire struct {
	t   *testing.T
	h   http.Handler
	ctx context.Context
}

func (w wire) send(method, target, body string, headers ...string) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.ctx, method, target, strings.NewReader(body))
	for i := 0; i < len(headers); i += 2 {
		if headers[i+1] != "" {
			r.Header.Set(headers[i], headers[i+1])
		}
	}
	rec := httptest.NewRecorder()
	w.h.ServeHTTP(rec, r)
	return rec
}

func (w wire) post(body, accept string) *httptest.ResponseRecorder {
	w.t.Helper()
	return w.send(http.MethodPost, "/graphql", body, "Content-Type", jsonType, "Accept", accept)
}

// wired is a handler on SQLite alone: the protocol does not reach the database.
func wired(t *testing.T, o graph.Options) (wire, *servertest.Env) {
	t.Helper()
	e := servertest.New(t, servertest.SQLite(t))
	return wire{t, handler(t, e, o), e.As(e.Distributor)}, e
}

// TestGraphQLOverHTTP walks the audits of graphql-http, the reference of the
// GraphQL-over-HTTP specification.
func TestGraphQLOverHTTP(t *testing.T) {
	t.Parallel()
	w, _ := wired(t, graph.Options{})
	for _, c := range []struct {
		name, body, accept string
		status             int
		kind               string
		data               bool
	}{
		{"accepts application/graphql-response+json", `{"query":"{ __typename }"}`, graphType, 200, graphType, true},
		{"accepts application/json", `{"query":"{ __typename }"}`, jsonType, 200, jsonType, true},
		{"accepts anything", `{"query":"{ __typename }"}`, "*/*", 200, jsonType, true},
		{"accepts anything of application", `{"query":"{ __typename }"}`, "application/*", 200, jsonType, true},
		{"assumes JSON when accept is missing", `{"query":"{ __typename }"}`, "", 200, jsonType, true},
		{"takes the wish of most weight", `{"query":"{ __typename }"}`, jsonType + ";q=0.5, " + graphType, 200, graphType, true},
		{"operation name", `{"operationName":"A","query":"query A { __typename } query B { __typename }"}`, graphType, 200, graphType, true},
		{"null operation name", `{"operationName":null,"query":"{ __typename }"}`, graphType, 200, graphType, true},
		{"variables", `{"query":"query($name: String!) { __type(name: $name) { name } }","variables":{"name":"Query"}}`, graphType, 200, graphType, true},
		{"null variables", `{"query":"{ __typename }","variables":null}`, jsonType, 200, jsonType, true},
		{"extensions", `{"query":"{ __typename }","extensions":{"some":"value"}}`, graphType, 200, graphType, true},
		{"null extensions", `{"query":"{ __typename }","extensions":null}`, jsonType, 200, jsonType, true},
		{"introspection", `{"query":` + quote(introspection) + `}`, jsonType, 200, jsonType, true},

		{"no body", ``, jsonType, 400, jsonType, false},
		{"no object", `"query"`, jsonType, 400, jsonType, false},
		{"null", `null`, jsonType, 400, jsonType, false},
		{"broken JSON", `{"query":`, graphType, 400, graphType, false},
		{"two objects", `{"query":"{ __typename }"}{}`, graphType, 400, graphType, false},
		{"batch", `[{"query":"{ __typename }"}]`, graphType, 400, graphType, false},
		{"not UTF-8", "{\"query\":\"{ __typename } # \xff\"}", graphType, 400, graphType, false},
		{"no query", `{"notquery":"{ __typename }"}`, jsonType, 400, jsonType, false},
		{"query is an object", `{"query":{"obj":"ect"}}`, jsonType, 400, jsonType, false},
		{"query is a number", `{"query":0}`, jsonType, 400, jsonType, false},
		{"query is a truth", `{"query":false}`, jsonType, 400, jsonType, false},
		{"query is a list", `{"query":["array"]}`, jsonType, 400, jsonType, false},
		{"operation name is a number", `{"query":"{ __typename }","operationName":0}`, jsonType, 400, jsonType, false},
		{"operation name is a list", `{"query":"{ __typename }","operationName":["a"]}`, jsonType, 400, jsonType, false},
		{"variables are text", `{"query":"{ __typename }","variables":"string"}`, jsonType, 400, jsonType, false},
		{"variables are a list", `{"query":"{ __typename }","variables":["a"]}`, jsonType, 400, jsonType, false},
		{"extensions are text", `{"query":"{ __typename }","extensions":"string"}`, jsonType, 400, jsonType, false},
		{"extensions are a list", `{"query":"{ __typename }","extensions":["a"]}`, graphType, 400, graphType, false},
		{"variables with U+0000", `{"query":"query($name: String!) { __type(name: $name) { name } }","variables":{"name":"\u0000"}}`, graphType, 400, graphType, false},

		{"parsing fails", `{"query":"{"}`, jsonType, 200, jsonType, false},
		{"parsing fails", `{"query":"{"}`, graphType, 400, graphType, false},
		{"validation fails", `{"query":"{ 8f31403d }"}`, jsonType, 200, jsonType, false},
		{"validation fails", `{"query":"{ nothingOfTheKind }"}`, jsonType, 200, jsonType, false},
		{"validation fails", `{"query":"{ nothingOfTheKind }"}`, graphType, 400, graphType, false},
		{"a variable has the wrong type", `{"query":"query($i: Int) { customers(first: $i) { totalCount } }","variables":{"i":"a"}}`, jsonType, 200, jsonType, false},
		{"a variable has the wrong type", `{"query":"query($i: Int) { customers(first: $i) { totalCount } }","variables":{"i":"a"}}`, graphType, 400, graphType, false},
		{"a variable is missing", `{"query":"query($i: ID!) { customer(id: $i) { id } }"}`, graphType, 400, graphType, false},
		{"several operations, no name", `{"query":"query A { __typename } query B { __typename }"}`, graphType, 400, graphType, false},
		{"no such operation", `{"operationName":"C","query":"query A { __typename }"}`, graphType, 400, graphType, false},
		{"no operation", `{"query":"fragment A on Customer { id }"}`, graphType, 400, graphType, false},
		{"a subscription", `{"query":"subscription { a }"}`, graphType, 400, graphType, false},
		{"defer", `{"query":"{ ... @defer { __typename } }"}`, graphType, 400, graphType, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := w.post(c.body, c.accept)
			if r.Code != c.status || r.Header().Get("Content-Type") != c.kind+"; charset=utf-8" {
				t.Fatalf("%d %s: %s", r.Code, r.Header(), r.Body)
			}
			var out map[string]json.RawMessage
			if err := json.Unmarshal(r.Body.Bytes(), &out); err != nil {
				t.Fatalf("%v: %s", err, r.Body)
			}
			if _, ok := out["data"]; ok != c.data {
				t.Fatalf("data: %v: %s", ok, r.Body)
			}
			if c.data == strings.Contains(r.Body.String(), `"errors"`) {
				t.Fatalf("%s", r.Body)
			}
			if !c.data && !strings.Contains(r.Body.String(), `"code":"BAD_REQUEST"`) {
				t.Fatalf("%s", r.Body)
			}
		})
	}
}

func TestMethodsAndTypes(t *testing.T) {
	t.Parallel()
	w, e := wired(t, graph.Options{})
	query := "/graphql?query=" + url.QueryEscape(`query($n: String!) { __type(name: $n) { name } }`) + "&variables=" + url.QueryEscape(`{"n":"Query"}`)
	asToken := *viewer.From(w.ctx)
	asToken.TokenID = "tok_1"
	token := wire{t, w.h, viewer.With(t.Context(), &asToken)}
	change := "/graphql?query=" + url.QueryEscape(`mutation { userPasswordReset(input: {id: "usr_1"}) { user { id } } }`)
	for _, c := range []struct {
		name   string
		r      *httptest.ResponseRecorder
		status int
	}{
		{"GET with a cookie", w.send(http.MethodGet, query, ""), 405},
		{"GET with a token", token.send(http.MethodGet, query, ""), 200},
		{"GET of a mutation", token.send(http.MethodGet, change, ""), 405},
		{"GET of a mutation as GraphQL", token.send(http.MethodGet, change, "", "Accept", graphType), 405},
		{"GET with broken variables", token.send(http.MethodGet, "/graphql?query=%7B__typename%7D&variables=%7B", ""), 400},
		{"GET without a query", token.send(http.MethodGet, "/graphql", "", "Accept", graphType), 400},
		{"PUT", w.send(http.MethodPut, "/graphql", `{"query":"{ __typename }"}`, "Content-Type", jsonType), 405},
		{"HEAD", w.send(http.MethodHead, "/graphql", ""), 405},
		{"no content type", w.send(http.MethodPost, "/graphql", `{"query":"{ __typename }"}`), 415},
		{"a form", w.send(http.MethodPost, "/graphql", `query=%7B__typename%7D`, "Content-Type", "application/x-www-form-urlencoded"), 415},
		{"text", w.send(http.MethodPost, "/graphql", `{"query":"{ __typename }"}`, "Content-Type", "text/plain"), 415},
		{"multipart", w.send(http.MethodPost, "/graphql", `{}`, "Content-Type", "multipart/form-data; boundary=a"), 415},
		{"another character set", w.send(http.MethodPost, "/graphql", `{}`, "Content-Type", "application/json; charset=latin1"), 415},
		{"UTF-8", w.send(http.MethodPost, "/graphql", `{"query":"{ __typename }"}`, "Content-Type", "application/json; charset=utf-8"), 200},
		{"a page wanted", w.send(http.MethodPost, "/graphql", `{"query":"{ __typename }"}`, "Content-Type", jsonType, "Accept", "text/html"), 406},
		{"too large", w.post(`{"query":"{ __typename } #`+strings.Repeat("a", 1<<20)+`"}`, graphType), 413},
		{"nobody", wire{t, w.h, t.Context()}.post(`{"query":"{ __typename }"}`, graphType), 401},
		{"nobody, JSON", wire{t, w.h, t.Context()}.post(`{"query":"{ __schema { types { name } } }"}`, jsonType), 401},
	} {
		if c.r.Code != c.status {
			t.Errorf("%s: %d: %s", c.name, c.r.Code, c.r.Body)
		}
		if c.status == http.StatusMethodNotAllowed && strings.HasPrefix(c.name, "PUT") && c.r.Header().Get("Allow") != "POST" {
			t.Errorf("%s: Allow: %q", c.name, c.r.Header().Get("Allow"))
		}
	}
	public := wire{t, handler(t, e, graph.Options{PublicSchema: true}), t.Context()}
	if r := public.post(`{"query":`+quote(introspection)+`}`, graphType); r.Code != 200 {
		t.Errorf("the public schema: %d %s", r.Code, r.Body)
	}
	if r := public.post(`{"query":"{ __typename ... on Query { viewer { now } } }"}`, graphType); r.Code != 401 {
		t.Errorf("more than the public schema: %d %s", r.Code, r.Body)
	}
}

func TestPersistedDocuments(t *testing.T) {
	t.Parallel()
	w, _ := wired(t, graph.Options{Persisted: map[string]string{"abc": "{ viewer { now } }"}})
	const text, hash = "{ __typename }", "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"
	named := func(hash string) string {
		return `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}`
	}
	for _, c := range []struct{ name, body, want string }{
		{"one of the console's", `{` + named("abc") + `}`, `"viewer"`},
		{"one not known", `{` + named(hash) + `}`, `PersistedQueryNotFound`},
		{"registered", `{"query":"` + text + `",` + named(hash) + `}`, `"__typename":"Query"`},
		{"known from then on", `{` + named(hash) + `}`, `"__typename":"Query"`},
		{"another's hash", `{"query":"{ viewer { now } }",` + named(hash) + `}`, `is not that of the query`},
		{"no text", `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}`, `BAD_REQUEST`},
	} {
		if r := w.post(c.body, graphType); !strings.Contains(r.Body.String(), c.want) {
			t.Errorf("%s: %s", c.name, r.Body)
		}
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	w, _ := wired(t, graph.Options{})
	many := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, strings.ReplaceAll(format, "#", "%[1]d"), i)
		}
		return b.String()
	}
	deep := func(n int) string {
		return "{ viewer { partner { parent " + strings.Repeat("{ parent ", n) + "{ id }" + strings.Repeat(" }", n) + " } } }"
	}
	types := func(n int) string {
		return "{ __schema { types " + strings.Repeat("{ ofType ", n) + "{ name }" + strings.Repeat(" }", n) + " } }"
	}
	for _, c := range []struct{ name, query, want string }{
		{"tokens", "{ " + strings.Repeat("a ", 100_000) + "}", "token limit"},
		{"depth", deep(12), "fields deep"},
		{"depth within", deep(6), ""},
		{"depth in fragments", "{ viewer { ...A } } fragment A on Viewer { partner { parent { parent { parent { ...B } } } } } fragment B on Partner { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }", "fields deep"},
		{"aliases", "{ viewer { " + many(31, "a#: now ") + "} }", "aliases"},
		{"aliases within", "{ " + many(19, "a#: __typename ") + "}", ""},
		{"aliases in fragments", "{ viewer { user { " + many(4, "...A a#: id ") + "} partner { ...B } } } fragment A on User { id } fragment B on Partner { " + many(28, "b#: id ") + " }", "aliases"},
		{"root fields", "{ " + many(21, "a#: __typename ") + "}", "at its root"},
		{"root mutations", "mutation { " + many(6, `a#: userPasswordReset(input: {id: "usr_#"}) { user { id } } `) + "}", "at its root"},
		{"directives", "{ " + strings.Repeat("... @include(if: true) { __typename } ", 51) + "}", "directives"},
		{"unknown directives", "{ __typename " + strings.Repeat("@a ", 500) + "}", "directives"},
		{"operations", many(11, "query A# { __typename } "), "operations"},
		{"variables", "query(" + many(101, "$a#: Int ") + ") { __typename }", "variables"},
		{"one field very often", "{ viewer { user { " + strings.Repeat("id ", 1000) + "} } }", "fields"},
		{"very many fields", "{ viewer { user { " + many(1100, "a#: id ") + "} } }", "fields"},
		{"text with U+0000", `{ customers(filter: {search: "\u0000"}) { totalCount } }`, "U+0000"},
		{"depth of introspection", types(25), "fields deep"},
		{"fields twice on a path of introspection", "{ __schema { types { fields { type { fields { name } } } } } }", "at most once"},
		{"a circle of fragments", "{ ...A } fragment A on Query { viewer { now } ...B } fragment B on Query { ...A }", "itself"},
	} {
		began := time.Now()
		body, _ := json.Marshal(map[string]string{"query": c.query})
		r := w.post(string(body), graphType)
		if took := time.Since(began); took > time.Second {
			t.Errorf("%s: refused after %s", c.name, took)
		}
		var out struct{ Errors []struct{ Message string } }
		if err := json.Unmarshal(r.Body.Bytes(), &out); err != nil {
			t.Fatal(err)
		}
		switch {
		case c.want == "" && len(out.Errors) > 0, c.want != "" && (r.Code != 400 || !strings.Contains(r.Body.String(), c.want)):
			t.Errorf("%s: %d %s", c.name, r.Code, r.Body)
		case len(out.Errors) > 10 || r.Body.Len() > 10_000:
			t.Errorf("%s: %d errors, %d bytes", c.name, len(out.Errors), r.Body.Len())
		}
	}
	body, _ := json.Marshal(map[string]string{"query": "{ " + many(20, "nothing# ") + "}"})
	if r := w.post(string(body), graphType); strings.Count(r.Body.String(), `"message"`) != 10 {
		t.Errorf("errors: %s", r.Body)
	}
}

func TestCost(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 10, 9, 0, 30, 0, time.UTC)
	w, _ := wired(t, graph.Options{Limits: graph.Limits{CostPerMinute: 9000}, Wall: func() time.Time { return now }})
	cost := func(query string) (requested, remaining int, body string, code int) {
		t.Helper()
		b, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]any{}})
		r := w.post(string(b), graphType)
		var out struct {
			Extensions struct {
				Cost struct {
					Requested, Remaining int
				}
			}
		}
		if err := json.Unmarshal(r.Body.Bytes(), &out); err != nil {
			t.Fatal(err)
		}
		return out.Extensions.Cost.Requested, out.Extensions.Cost.Remaining, r.Body.String(), r.Code
	}
	left := 9000
	for _, c := range []struct {
		query string
		want  int
	}{
		{`{ __typename }`, 1},
		{`{ viewer { now partner { id } } }`, 2},
		{`{ customers(first: 10) { totalCount } }`, 1},
		{`{ customers(first: 10) { nodes { id } } }`, 11},
		{`{ customers(first: 10) { edges { cursor node { id } } } }`, 11},
		{`{ customers { nodes { assignments { licenses { id } } } } }`, 1 + 25*(1+4*(1+4))},
		{`query($n: Int = 3) { customers(first: $n) { nodes { partner { id } } } }`, 7},
		{`{ customers(last: 100) { nodes { id } } }`, 101},
		{`query($no: Boolean = false) { customers { nodes @include(if: $no) { id } } }`, 1},
		{`{ nodes(ids: ["a", "b", "c"]) { id } }`, 3},
		{`mutation { userPasswordReset(input: {id: "usr_1"}) { user { id } } }`, 12},
	} {
		got, remaining, body, _ := cost(c.query)
		if left -= c.want; got != c.want || remaining != left {
			t.Errorf("%s: %d, want %d; %d remain, want %d: %s", c.query, got, c.want, remaining, left, body)
		}
	}
	_, _, body, code := cost(`{ customers(first: 100) { nodes { users(first: 100) { nodes { id } } } } }`)
	if code != 400 || !strings.Contains(body, `"code":"COST_EXCEEDED"`) {
		t.Errorf("%d %s", code, body)
	}
	if _, _, body, code = cost(`{ customers(first: 100) { nodes { users(first: 80) { nodes { id } } } } }`); code != 200 {
		t.Errorf("%d %s", code, body)
	}
	b, _ := json.Marshal(map[string]any{"query": `{ customers(first: 100) { nodes { assignments { id } } } }`})
	r := w.post(string(b), jsonType)
	if r.Code != 429 || r.Header().Get("Retry-After") != "31" || !strings.Contains(r.Body.String(), `"code":"RATE_LIMITED"`) {
		t.Errorf("%d %s %s", r.Code, r.Header(), r.Body)
	}
	now = now.Add(time.Minute)
	if r := w.post(string(b), jsonType); r.Code != 200 {
		t.Errorf("a minute later: %d %s", r.Code, r.Body)
	}
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// introspection is the query that GraphQL's reference implementation sends.
const introspection = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
	types { ...FullType } directives { name description isRepeatable locations args { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
	fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
	inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
	enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
	ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`
