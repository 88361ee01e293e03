package web_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/servertest"
)

// site is a server on a real listener.
type site struct {
	*servertest.Env
	url string
}

func newSite(t *testing.T, url string, change ...func(*app.Config)) *site {
	t.Helper()
	e := servertest.New(t, url, change...)
	s := httptest.NewServer(e.App.Handler())
	t.Cleanup(s.Close)
	return &site{Env: e, url: s.URL}
}

// post sends JSON with headers, given as pairs.
func (s *site) post(t *testing.T, path, body string, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	return s.do(t, r, headers...)
}

func (s *site) get(t *testing.T, path string, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s.do(t, r, headers...)
}

func (s *site) do(t *testing.T, r *http.Request, headers ...string) *http.Response {
	t.Helper()
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	w, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.Body.Close() })
	return w
}

func text(t *testing.T, w *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func status(t *testing.T, w *http.Response, want int) {
	t.Helper()
	if w.StatusCode != want {
		t.Fatalf("%s, want %d: %s", w.Status, want, text(t, w))
	}
}

func credentials(name, password string) string {
	b, _ := json.Marshal(map[string]string{"accountName": name, "password": password}) // strings always marshal
	return string(b)
}

func TestSignIn(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		w := s.post(t, "/auth/sign-in", credentials("MSP-One", servertest.Password))
		status(t, w, http.StatusNoContent)
		c := w.Cookies()[0]

		t.Run("cookie_on_loopback", func(t *testing.T) {
			if c.Name != "lmp" || !c.HttpOnly || c.Secure || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || c.MaxAge != 12*3600 {
				t.Errorf("%+v", c)
			}
		})
		t.Run("playground_is_for_whom_is_known", func(t *testing.T) {
			if _, err := s.App.Identity.SessionViewer(t.Context(), c.Value); err != nil {
				t.Error(err)
			}
		})
		t.Run("wrong_and_unknown_look_alike", func(t *testing.T) {
			var answers []string
			for _, name := range []string{"msp-one", "nobody-here"} {
				w := s.post(t, "/auth/sign-in", credentials(name, "not the password"))
				status(t, w, http.StatusUnauthorized)
				if len(w.Cookies()) > 0 {
					t.Error("a cookie was set")
				}
				answers = append(answers, text(t, w))
			}
			if answers[0] != answers[1] || !strings.Contains(answers[0], `"message"`) {
				t.Error(answers)
			}
		})
		t.Run("signing_in_again_ends_the_former_session", func(t *testing.T) {
			w := s.post(t, "/auth/sign-in", credentials("msp-one", servertest.Password), "Cookie", "lmp="+c.Value)
			status(t, w, http.StatusNoContent)
			if fresh := w.Cookies()[0].Value; fresh == c.Value || fresh == "" {
				t.Error("the session has the id that it had before")
			}
			if v, err := s.App.Identity.SessionViewer(t.Context(), c.Value); err == nil {
				t.Errorf("the former session still works for %s", v.Name)
			}
			c = w.Cookies()[0]
		})
		t.Run("signing_out_ends_it", func(t *testing.T) {
			w := s.post(t, "/auth/sign-out", "{}", "Cookie", "lmp="+c.Value)
			status(t, w, http.StatusNoContent)
			if gone := w.Cookies()[0]; gone.MaxAge >= 0 || gone.Value != "" {
				t.Errorf("%+v", gone)
			}
			if _, err := s.App.Identity.SessionViewer(t.Context(), c.Value); err == nil {
				t.Error("the session still works")
			}
			status(t, s.post(t, "/auth/sign-out", "{}"), http.StatusNoContent)
		})
		t.Run("throttled_after_ten_failures", func(t *testing.T) {
			var w *http.Response
			for range 11 {
				w = s.post(t, "/auth/sign-in", credentials("reseller-one", "not the password"))
			}
			status(t, w, http.StatusTooManyRequests)
			if after, err := strconv.Atoi(w.Header.Get("Retry-After")); err != nil || after < 1 || after > 15*60 {
				t.Errorf("Retry-After: %q", w.Header.Get("Retry-After"))
			}
			status(t, s.post(t, "/auth/sign-in", credentials("reseller-one", servertest.Password)), http.StatusTooManyRequests)
			s.Set(s.Now().Add(16 * time.Minute))
			status(t, s.post(t, "/auth/sign-in", credentials("reseller-one", servertest.Password)), http.StatusNoContent)
		})
	})
}

func TestSecureCookie(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t), func(c *app.Config) { c.PublicURL = "https://lmp.example" })
	w := s.post(t, "/auth/sign-in", credentials("msp-one", servertest.Password))
	status(t, w, http.StatusNoContent)
	if c := w.Cookies()[0]; c.Name != "__Host-lmp" || !c.Secure || !c.HttpOnly || c.Path != "/" || c.Domain != "" {
		t.Errorf("%+v", c)
	}
	if got := w.Header.Get("Strict-Transport-Security"); got != "max-age=31536000" {
		t.Errorf("Strict-Transport-Security: %q", got)
	}
}

func TestForgotPassword(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		for _, name := range []string{"msp-one", "nobody-here"} {
			w := s.post(t, "/auth/forgot", `{"accountName":"`+name+`"}`)
			status(t, w, http.StatusOK)
			if decode[struct{ SendsMail *bool }](t, w).SendsMail == nil {
				t.Error("it does not say whether the message goes out")
			}
		}
		one := s.App.DB.Message.Query().Where(message.SentAtIsNil()).OnlyX(s.System())
		if one.Recipient != "msp-one@example.com" {
			t.Errorf("mail to %s", one.Recipient)
		}
		token, err := s.App.Identity.MintLink(s.System(), *one.UserID)
		if err != nil {
			t.Fatal(err)
		}
		set := func(token, password string) *http.Response {
			b, _ := json.Marshal(map[string]string{"token": token, "password": password})
			return s.post(t, "/auth/password", string(b))
		}
		for _, c := range []struct{ token, password, field string }{
			{token, "short", "password"}, {"no-such-token", "a long enough pass phrase", "token"},
		} {
			w := set(c.token, c.password)
			status(t, w, http.StatusBadRequest)
			var p struct{ Message, Field string }
			if err := json.NewDecoder(w.Body).Decode(&p); err != nil || p.Field != c.field || p.Message == "" {
				t.Errorf("%+v %v", p, err)
			}
		}
		status(t, set(token, "a long enough pass phrase"), http.StatusNoContent)
		status(t, set(token, "another pass phrase, later"), http.StatusBadRequest)
		status(t, s.post(t, "/auth/sign-in", credentials("msp-one", "a long enough pass phrase")), http.StatusNoContent)
	})
}

func TestOwnPassword(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		here, there := s.SignIn("msp-one").Header.Get("Cookie"), s.SignIn("msp-one").Header.Get("Cookie")
		change := func(body string, headers ...string) (int, string) {
			w := s.post(t, "/auth/own-password", body, headers...)
			return w.StatusCode, text(t, w)
		}
		signedIn := func(cookie string) bool {
			w := s.post(t, "/graphql", `{"query":"{ viewer { user { id } } }"}`, "Cookie", cookie)
			return !strings.Contains(text(t, w), "UNAUTHENTICATED")
		}
		const next = "a quite different one"
		for name, c := range map[string]struct {
			body    string
			headers []string
			want    int
			says    string
		}{
			"nobody":                      {`{"current":"` + servertest.Password + `","password":"` + next + `"}`, nil, http.StatusUnauthorized, ""},
			"a_session_that_there_is_not": {`{"current":"` + servertest.Password + `","password":"` + next + `"}`, []string{"Cookie", "lmp=x"}, http.StatusUnauthorized, ""},
			"another_site":                {`{"current":"` + servertest.Password + `","password":"` + next + `"}`, []string{"Cookie", here, "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden, "another site"},
			"not_the_present_password":    {`{"current":"wrong","password":"` + next + `"}`, []string{"Cookie", here}, http.StatusBadRequest, `"field":"current"`},
			"a_password_too_short":        {`{"current":"` + servertest.Password + `","password":"x"}`, []string{"Cookie", here}, http.StatusBadRequest, `"field":"password"`},
		} {
			t.Run(name, func(t *testing.T) {
				if status, body := change(c.body, c.headers...); status != c.want || !strings.Contains(body, c.says) {
					t.Errorf("%d: %s", status, body)
				}
			})
		}
		t.Run("refusals_are_in_the_users_language", func(t *testing.T) {
			if _, err := s.DB.Exec(s.System(), "UPDATE users SET locale = 'de-DE' WHERE account_name = ?", "rival-msp"); err != nil {
				t.Fatal(err)
			}
			german := s.SignIn("rival-msp").Header.Get("Cookie")
			for body, want := range map[string]string{
				`{"current":"wrong","password":"` + next + `"}`: "Das ist nicht Ihr aktuelles Passwort.",
				`[`: "Die Anfrage ist nicht",
			} {
				if _, got := change(body, "Cookie", german, "Accept-Language", "en"); !strings.Contains(got, want) {
					t.Errorf("%s, want %s", got, want)
				}
			}
		})
		if status, body := change(`{"current":"`+servertest.Password+`","password":"`+next+`"}`, "Cookie", here); status != http.StatusNoContent {
			t.Fatalf("%d: %s", status, body)
		}
		if !signedIn(here) || signedIn(there) {
			t.Error("the other session ends, and this one goes on")
		}
		for password, want := range map[string]int{servertest.Password: http.StatusUnauthorized, next: http.StatusNoContent} {
			status(t, s.post(t, "/auth/sign-in", `{"accountName":"msp-one","password":"`+password+`"}`), want)
		}
	})
}

// A browser is signed out at once where its session is ended from another.
func TestSessionEnd(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		signIn := func(agent string) string {
			w := s.post(t, "/auth/sign-in", `{"accountName":"msp-one","password":"`+servertest.Password+`"}`, "User-Agent", agent)
			status(t, w, http.StatusNoContent)
			return w.Cookies()[0].String()
		}
		here, there := signIn("Here/1"), signIn("There/1")
		heard := s.get(t, "/events", "Cookie", there, "Sec-Fetch-Site", "same-origin")
		status(t, heard, http.StatusOK)
		ask := func(cookie, query string) string {
			return text(t, s.post(t, "/graphql", asJSON(map[string]string{"query": query}), "Cookie", cookie))
		}
		var listed struct {
			Data struct {
				Viewer struct {
					Sessions []struct {
						ID, UserAgent, Address string
						Current                bool
					}
				}
			}
		}
		if err := json.Unmarshal([]byte(ask(here, `{ viewer { sessions { id userAgent address current } } }`)), &listed); err != nil {
			t.Fatal(err)
		}
		id := ""
		for _, one := range listed.Data.Viewer.Sessions {
			if one.Current != (one.UserAgent == "Here/1") || one.Address != "127.0.0.1" {
				t.Errorf("%+v", one)
			}
			if !one.Current {
				id = one.ID
			}
		}
		if got := ask(here, `mutation { sessionEnd(input: {id: "`+id+`"}) { endedId userErrors { code } } }`); !strings.Contains(got, `"endedId":"`+id+`","userErrors":[]`) {
			t.Error(got)
		}
		if got := text(t, heard); !strings.Contains(got, "event: ended") {
			t.Errorf("the browser was told %q", got)
		}
		if got := ask(there, `{ viewer { user { id } } }`); !strings.Contains(got, "UNAUTHENTICATED") {
			t.Error(got)
		}
	})
}

func TestAuthRefuses(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	good := credentials("msp-one", servertest.Password)
	for name, c := range map[string]struct {
		body    string
		headers []string
		want    int
	}{
		"another_site_by_fetch_metadata": {good, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		"a_sibling_site":                 {good, []string{"Sec-Fetch-Site", "same-site"}, http.StatusForbidden},
		"another_origin":                 {good, []string{"Origin", "https://evil.example"}, http.StatusForbidden},
		"null_origin":                    {good, []string{"Origin", "null"}, http.StatusForbidden},
		"a_plain_form":                   {"accountName=a&password=b", []string{"Content-Type", "application/x-www-form-urlencoded"}, http.StatusUnsupportedMediaType},
		"text":                           {good, []string{"Content-Type", "text/plain"}, http.StatusUnsupportedMediaType},
		"multipart":                      {good, []string{"Content-Type", "multipart/form-data; boundary=x"}, http.StatusUnsupportedMediaType},
		"a_list":                         {"[]", nil, http.StatusBadRequest},
		"two_values":                     {good + good, nil, http.StatusBadRequest},
		"numbers_for_text":               {`{"accountName":1}`, nil, http.StatusBadRequest},
		"too_large":                      {`{"accountName":"` + strings.Repeat("a", 20<<10) + `"}`, nil, http.StatusRequestEntityTooLarge},
		"empty":                          {"", nil, http.StatusUnauthorized},
		"nulls":                          {`{"accountName":null,"password":null}`, nil, http.StatusUnauthorized},
		"not_utf8":                       {"{\"accountName\":\"\xff\xfe\",\"password\":\"\xff\"}", nil, http.StatusUnauthorized},
		"a_huge_password":                {credentials("msp-one", strings.Repeat("x", 10<<10)), nil, http.StatusUnauthorized},
		"the_same_origin":                {good, []string{"Sec-Fetch-Site", "same-origin"}, http.StatusNoContent},
		"the_public_address":             {good, []string{"Origin", "http://localhost:8080"}, http.StatusNoContent},
		"a_program":                      {good, nil, http.StatusNoContent},
	} {
		t.Run(name, func(t *testing.T) {
			w := s.post(t, "/auth/sign-in", c.body, c.headers...)
			status(t, w, c.want)
			if w.StatusCode >= 400 && !strings.HasPrefix(w.Header.Get("Content-Type"), "application/json") {
				t.Errorf("Content-Type: %s", w.Header.Get("Content-Type"))
			}
		})
	}
	t.Run("get", func(t *testing.T) {
		w := s.get(t, "/auth/sign-in")
		status(t, w, http.StatusMethodNotAllowed)
		if w.Header.Get("Allow") != "POST" {
			t.Error(w.Header)
		}
	})
	t.Run("an_unknown_address", func(t *testing.T) { status(t, s.post(t, "/auth/other", "{}"), http.StatusNotFound) })
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	a, b := s.get(t, "/healthz").Header.Get("X-Request-Id"), s.get(t, "/healthz", "X-Request-Id", "mine").Header.Get("X-Request-Id")
	if form := regexp.MustCompile(`^req_[0-9a-z]{26}$`); a == b || !form.MatchString(a) || !form.MatchString(b) {
		t.Errorf("%q %q", a, b)
	}
	status(t, s.post(t, "/auth/sign-in", credentials("msp-one", servertest.Password)), http.StatusNoContent)
	e := s.App.DB.AuditEvent.Query().OnlyX(s.System())
	if !strings.HasPrefix(e.RequestID, "req_") {
		t.Errorf("the audit event has request %q", e.RequestID)
	}
}

// TestClientAddress: signing in is throttled by the client's address, which only
// a trusted proxy may name.
func TestClientAddress(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t), func(c *app.Config) { c.TrustedProxies = []string{"127.0.0.0/8", "10.1.0.0/16"} })
	try := func(forwarded string) int {
		return s.post(t, "/auth/sign-in", credentials("x"+url.QueryEscape(forwarded), "wrong"), "X-Forwarded-For", forwarded).StatusCode
	}
	for range 50 {
		if got := try("198.51.100.7, 10.1.2.3"); got != http.StatusUnauthorized && got != http.StatusTooManyRequests {
			t.Fatal(got)
		}
	}
	if got := try("203.0.113.9, 198.51.100.7"); got != http.StatusTooManyRequests {
		t.Errorf("%d from the address that was throttled, with a forged one before it", got)
	}
	if got := try("203.0.113.9"); got != http.StatusUnauthorized {
		t.Errorf("%d from another address", got)
	}
}
