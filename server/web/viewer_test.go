package web_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/servertest"
	"github.com/openlmp/openlmp/server/web"
)

// asked is what the handler behind the guard saw.
type asked struct {
	Name, Via, Key, RequestID string
	Writes                    bool
	Errors                    []servertest.Error
}

// echo stands where the graph does and tells who is asking.
func echo(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.URL.RawQuery, "panic") {
		panic("on request")
	}
	if _, err := io.ReadAll(r.Body); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	var out asked
	if v := viewer.From(r.Context()); v != nil {
		out = asked{Name: v.Name, Via: string(v.Via), Key: v.IdempotencyKey, RequestID: v.RequestID, Writes: v.Can(enum.CustomersWrite)}
	}
	_ = json.NewEncoder(w).Encode(out)
}

func newAPI(t *testing.T, database string, origins ...string) (*site, string, string) {
	t.Helper()
	e := servertest.New(t, database)
	h, err := web.New(web.Options{
		DB: e.App.DB, Identity: e.App.Identity, Console: built, Graph: http.HandlerFunc(echo), Log: quiet(),
		PublicURL: &url.URL{Scheme: "http", Host: "localhost:8080"}, Origins: origins,
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	v, err := e.App.Identity.CommandViewer(t.Context(), "user", "msp-one")
	if err != nil {
		t.Fatal(err)
	}
	done, err := e.App.Identity.TokenCreate(viewer.With(t.Context(), v), identity.TokenCreateInput{
		Name: "test", Scopes: []enum.Permission{enum.CustomersRead},
	})
	if err != nil {
		t.Fatal(err)
	}
	return &site{Env: e, url: server.URL}, e.SignIn("distributor").Header.Get("Cookie"), "Bearer " + done.Effects.Secret
}

func TestWhoIsAsking(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s, cookie, token := newAPI(t, url)
		for name, c := range map[string]struct {
			headers []string
			status  int
			want    asked
		}{
			"nobody":                        {nil, 200, asked{}},
			"a_cookie":                      {[]string{"Cookie", cookie}, 200, asked{Name: "distributor", Via: "CONSOLE", Writes: true}},
			"a_cookie_from_the_same_origin": {[]string{"Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, 200, asked{Name: "distributor", Via: "CONSOLE", Writes: true}},
			"a_cookie_from_another_site":    {[]string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, 403, asked{}},
			"a_cookie_from_another_origin":  {[]string{"Cookie", cookie, "Origin", "https://evil.example"}, 403, asked{}},
			"a_cookie_of_another_name":      {[]string{"Cookie", "__Host-" + cookie}, 200, asked{}},
			"a_cookie_that_is_none":         {[]string{"Cookie", "lmp=nonsense"}, 200, asked{}},
			"a_token_with_its_scopes":       {[]string{"Authorization", token}, 200, asked{Name: "msp-one", Via: "API"}},
			"a_token_in_lower_case":         {[]string{"Authorization", "b" + token[1:]}, 200, asked{Name: "msp-one", Via: "API"}},
			"a_token_counts_alone":          {[]string{"Authorization", token, "Cookie", cookie}, 200, asked{Name: "msp-one", Via: "API"}},
			"a_token_from_another_site":     {[]string{"Authorization", token, "Sec-Fetch-Site", "cross-site", "Origin", "https://app.example"}, 200, asked{Name: "msp-one", Via: "API"}},
			"a_token_that_is_none":          {[]string{"Authorization", token + "x", "Cookie", cookie}, 401, asked{}},
			"no_bearer":                     {[]string{"Authorization", "Basic YTpi", "Cookie", cookie}, 401, asked{}},
			"a_key":                         {[]string{"Cookie", cookie, "Idempotency-Key", "order 1"}, 200, asked{Name: "distributor", Via: "CONSOLE", Writes: true, Key: "order 1"}},
			"an_empty_key":                  {[]string{"Cookie", cookie, "Idempotency-Key", ""}, 400, asked{}},
			"a_key_that_is_too_long":        {[]string{"Cookie", cookie, "Idempotency-Key", strings.Repeat("k", 256)}, 400, asked{}},
			"the_longest_key":               {[]string{"Cookie", cookie, "Idempotency-Key", strings.Repeat("k", 255)}, 200, asked{Name: "distributor", Via: "CONSOLE", Writes: true, Key: strings.Repeat("k", 255)}},
			"a_key_that_cannot_be_printed":  {[]string{"Cookie", cookie, "Idempotency-Key", "clé"}, 400, asked{}},
			"a_plain_form":                  {[]string{"Cookie", cookie, "Content-Type", "text/plain"}, 415, asked{}},
			"json_with_a_charset":           {[]string{"Cookie", cookie, "Content-Type", "application/json; charset=utf-8"}, 200, asked{Name: "distributor", Via: "CONSOLE", Writes: true}},
		} {
			t.Run(name, func(t *testing.T) {
				w := s.post(t, "/graphql", "{}", c.headers...)
				status(t, w, c.status)
				var got asked
				if err := json.NewDecoder(w.Body).Decode(&got); err != nil {
					t.Fatal(err)
				}
				if c.status >= 400 {
					if len(got.Errors) != 1 || got.Errors[0].Extensions.Code == "" || got.Errors[0].Extensions.RequestID != w.Header.Get("X-Request-Id") {
						t.Errorf("%+v", got)
					}
					return
				}
				if c.want.Name != "" && got.RequestID != w.Header.Get("X-Request-Id") {
					t.Errorf("request %q", got.RequestID)
				}
				got.RequestID = ""
				if got.Name != c.want.Name || got.Via != c.want.Via || got.Key != c.want.Key || got.Writes != c.want.Writes {
					t.Errorf("%+v", got)
				}
				if w.Header.Get("Cache-Control") != "no-store" {
					t.Error(w.Header)
				}
			})
		}
		t.Run("a_cookie_counts_on_no_get", func(t *testing.T) {
			if body := text(t, s.get(t, "/graphql?query={viewer{id}}", "Cookie", cookie)); strings.Contains(body, "distributor") {
				t.Error(body)
			}
			if body := text(t, s.get(t, "/graphql?query={viewer{id}}", "Authorization", token)); !strings.Contains(body, "msp-one") {
				t.Error(body)
			}
		})
		t.Run("a_body_is_bounded", func(t *testing.T) {
			status(t, s.post(t, "/graphql", strings.Repeat(" ", 2<<20), "Cookie", cookie), http.StatusRequestEntityTooLarge)
		})
		t.Run("a_panic_stays_inside", func(t *testing.T) {
			w := s.post(t, "/graphql?panic", "{}")
			status(t, w, http.StatusInternalServerError)
			if body := text(t, w); !strings.Contains(body, `"INTERNAL"`) || strings.Contains(body, "on request") {
				t.Error(body)
			}
			status(t, s.get(t, "/healthz"), http.StatusOK)
		})
		t.Run("a_token_opens_the_playground", func(t *testing.T) {
			status(t, s.get(t, "/playground/"), http.StatusSeeOther)
			for _, who := range [][]string{{"Authorization", token}, {"Cookie", cookie}} {
				w := s.get(t, "/playground/", who...)
				status(t, w, http.StatusOK)
				if csp := w.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "script-src 'self'; ") || !strings.Contains(csp, "font-src 'self' data:") {
					t.Error(csp)
				}
			}
		})
	})
}

func TestOtherSites(t *testing.T) {
	t.Parallel()
	preflight := func(t *testing.T, s *site, origin string) http.Header {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, s.url+"/graphql", nil)
		if err != nil {
			t.Fatal(err)
		}
		return s.do(t, r, "Origin", origin, "Access-Control-Request-Method", "POST",
			"Access-Control-Request-Headers", "authorization,content-type").Header
	}
	t.Run("none_by_default", func(t *testing.T) {
		s, _, _ := newAPI(t, sqlite(t))
		if got := preflight(t, s, "https://app.example").Get("Access-Control-Allow-Origin"); got != "" {
			t.Error(got)
		}
	})
	s, cookie, token := newAPI(t, sqlite(t), "https://app.example")
	t.Run("those_of_the_list", func(t *testing.T) {
		h := preflight(t, s, "https://app.example")
		if h.Get("Access-Control-Allow-Origin") != "https://app.example" || h.Get("Access-Control-Allow-Credentials") != "" {
			t.Error(h)
		}
		w := s.post(t, "/graphql", "{}", "Origin", "https://app.example", "Sec-Fetch-Site", "cross-site", "Authorization", token)
		status(t, w, http.StatusOK)
		if w.Header.Get("Access-Control-Allow-Origin") != "https://app.example" || !strings.Contains(text(t, w), "msp-one") {
			t.Error(w.Header)
		}
	})
	t.Run("never_with_a_cookie", func(t *testing.T) {
		w := s.post(t, "/graphql", "{}", "Origin", "https://app.example", "Sec-Fetch-Site", "cross-site", "Cookie", cookie)
		status(t, w, http.StatusForbidden)
	})
	t.Run("no_other", func(t *testing.T) {
		if got := preflight(t, s, "https://app.example.evil.example").Get("Access-Control-Allow-Origin"); got != "" {
			t.Error(got)
		}
	})
	t.Run("not_to_sign_in", func(t *testing.T) {
		w := s.post(t, "/auth/sign-in", "{}", "Origin", "https://app.example", "Sec-Fetch-Site", "cross-site")
		status(t, w, http.StatusForbidden)
		if w.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Error(w.Header)
		}
	})
}

// TestDisabledAtOnce: viewers are cached, but not beyond what locks them out.
func TestDisabledAtOnce(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	c := s.Customer(s.MSP, "Acme", "UTC")
	s.AddUser("acme-admin", enum.Administrator, s.MSP, c)
	cookie := strings.TrimPrefix(s.SignIn("acme-admin").Header.Get("Cookie"), "lmp=")
	if _, err := s.App.Identity.SessionViewer(t.Context(), cookie); err != nil {
		t.Fatal(err)
	}
	if _, err := s.App.Licensing.CustomerDisable(s.As(s.MSP), domain.Versioned{ID: c.ID, ExpectedVersion: 1}, false); err != nil {
		t.Fatal(err)
	}
	if _, err := s.App.Identity.SessionViewer(t.Context(), cookie); err == nil {
		t.Error("a disabled customer's user is still let in")
	}
}
