package web_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/openlmp/openlmp/server/servertest"
	"github.com/openlmp/openlmp/server/servertest/cluster"
	"github.com/openlmp/openlmp/server/web"
)

func sqlite(t *testing.T) string { return cluster.SQLite(t) }

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func TestHealth(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		status(t, s.get(t, "/healthz"), http.StatusOK)
		status(t, s.get(t, "/readyz"), http.StatusOK)
		if err := s.App.DB.Close(); err != nil {
			t.Fatal(err)
		}
		status(t, s.get(t, "/healthz"), http.StatusOK)
		w := s.get(t, "/readyz")
		status(t, w, http.StatusServiceUnavailable)
		if body := text(t, w); strings.Contains(body, "sql") {
			t.Errorf("internals: %s", body)
		}
	})
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	for _, path := range []string{"/", "/healthz", "/auth/none", "/assets/none.js"} {
		h := s.get(t, path).Header
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s: %s: %q", path, name, got)
			}
		}
		if csp := h.Get("Content-Security-Policy"); !strings.Contains(csp, "frame-ancestors 'none'") || !strings.Contains(csp, "base-uri 'none'") {
			t.Errorf("%s: %s", path, csp)
		}
		if h.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s: HSTS over http", path)
		}
	}
	if got := s.get(t, "/metrics"); got.StatusCode == http.StatusOK && strings.Contains(text(t, got), "lmp_http") {
		t.Error("metrics on the public listener")
	}
}

var built = fstest.MapFS{
	"index.html":                    {Data: []byte(`<!doctype html><style nonce="__NONCE__"></style><meta property="csp-nonce" nonce="__NONCE__">`)},
	"playground/index.html":         {Data: []byte(`<!doctype html><title>playground</title>`)},
	"playground/assets/app-1.js":    {Data: []byte("worker()")},
	"assets/main-abc.js":            {Data: []byte("plain script")},
	"assets/main-abc.js.br":         {Data: []byte("brotli")},
	"assets/main-abc.js.gz":         {Data: []byte("gzip")},
	"boot.js":                       {Data: []byte("boot()")},
	".vite/manifest.json":           {Data: []byte("{}")},
	"robots.txt":                    {Data: []byte("User-agent: *\nDisallow: /\n")},
	"assets/inter-latin-400.woff2":  {Data: []byte("font")},
	"assets/inter-latin-400.weird9": {Data: []byte("?")},
}

func newConsole(t *testing.T, files web.Files) *httptest.Server {
	t.Helper()
	e := servertest.New(t, sqlite(t))
	h, err := web.New(web.Options{
		DB: e.App.DB, Identity: e.App.Identity, Console: files, Graph: http.NotFoundHandler(), Log: quiet(),
		PublicURL: &url.URL{Scheme: "http", Host: "localhost:8080"},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func TestConsole(t *testing.T) {
	t.Parallel()
	s := &site{url: newConsole(t, built).URL}

	t.Run("pages_have_a_nonce_of_their_own", func(t *testing.T) {
		seen := map[string]bool{}
		for _, path := range []string{"/", "/customers/cus_1?tab=licenses", "/sign-in", "/index.html"} {
			w := s.get(t, path, "Cookie", "lmp=somebody")
			status(t, w, http.StatusOK)
			body, csp := text(t, w), w.Header.Get("Content-Security-Policy")
			_, nonce, _ := strings.Cut(csp, "'nonce-")
			nonce, _, _ = strings.Cut(nonce, "'")
			if len(nonce) < 20 || seen[nonce] || strings.Count(body, `nonce="`+nonce+`"`) != 2 || strings.Contains(body, "__NONCE__") {
				t.Errorf("%s: nonce %q in %s", path, nonce, body)
			}
			seen[nonce] = true
			if w.Header.Get("Cache-Control") != "no-cache" || !strings.Contains(csp, "script-src 'self';") {
				t.Errorf("%s: %v", path, w.Header)
			}
		}
	})
	t.Run("whoever_brings_no_session_is_led_to_the_sign_in", func(t *testing.T) {
		for path, want := range map[string]string{
			"/": "/sign-in", "/customers?text=a%26b": "/sign-in?next=%2Fcustomers%3Ftext%3Da%2526b",
		} {
			w := s.get(t, path)
			status(t, w, http.StatusSeeOther)
			if got := w.Header.Get("Location"); got != want || w.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s leads to %q, want %q", path, got, want)
			}
		}
		for _, path := range []string{"/sign-in", "/forgot-password", "/set-password?token=x"} {
			status(t, s.get(t, path), http.StatusOK)
		}
	})
	t.Run("the_best_encoding", func(t *testing.T) {
		for accept, want := range map[string]string{
			"gzip, deflate, br": "brotli", "gzip": "gzip", "identity": "plain script", "br;q=0, gzip;q=0.5": "gzip",
		} {
			w := s.get(t, "/assets/main-abc.js", "Accept-Encoding", accept)
			status(t, w, http.StatusOK)
			if got := text(t, w); got != want {
				t.Errorf("%s: %q", accept, got)
			}
			if w.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" || !strings.Contains(w.Header.Get("Vary"), "Accept-Encoding") ||
				w.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
				t.Errorf("%v", w.Header)
			}
		}
	})
	t.Run("unhashed_files_are_asked_for_again", func(t *testing.T) {
		w := s.get(t, "/boot.js")
		if w.Header.Get("Cache-Control") != "no-cache" || text(t, w) != "boot()" {
			t.Error(w.Header)
		}
		status(t, s.get(t, "/boot.js", "If-None-Match", w.Header.Get("ETag")), http.StatusNotModified)
	})
	t.Run("what_is_no_page_is_not_found", func(t *testing.T) {
		for _, path := range []string{"/assets/none.js", "/assets/", "/playground/none.js", "/playground/index.html"} {
			status(t, s.get(t, path), http.StatusNotFound)
		}
		for _, path := range []string{"/.vite/manifest.json", "/assets/../.vite/manifest.json", "/assets/main-abc.js.br"} {
			if body := text(t, s.get(t, path)); body == "{}" || body == "brotli" {
				t.Errorf("%s: %s", path, body)
			}
		}
	})
	t.Run("pages_are_only_read", func(t *testing.T) {
		w := s.post(t, "/customers", "{}")
		status(t, w, http.StatusMethodNotAllowed)
	})
	t.Run("the_anonymous_get_no_playground", func(t *testing.T) {
		w := s.get(t, "/playground/")
		status(t, w, http.StatusSeeOther)
		if at := w.Header.Get("Location"); at != "/sign-in?next=%2Fplayground%2F" {
			t.Error(at)
		}
	})
	t.Run("a_worker_has_a_policy_that_lets_it_load", func(t *testing.T) {
		if csp := s.get(t, "/playground/assets/app-1.js").Header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'self'") {
			t.Error(csp)
		}
	})
}

func TestConsoleNotBuilt(t *testing.T) {
	t.Parallel()
	s := &site{url: newConsole(t, fstest.MapFS{".gitkeep": {}}).URL}
	w := s.get(t, "/")
	status(t, w, http.StatusServiceUnavailable)
	if body := text(t, w); !strings.Contains(body, "make build") {
		t.Error(body)
	}
}
