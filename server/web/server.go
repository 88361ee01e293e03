// Package web serves HTTP: the graph, signing in, the console and health.
package web

import (
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/rs/cors"

	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The limits of the listener and of a request.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 30 * time.Second
	idleTimeout       = 60 * time.Second
	maxHeaderBytes    = 16 << 10
	maxBody           = 1 << 20
	maxAuthBody       = 16 << 10
	deadline          = 10 * time.Second
)

// Options of New.
type Options struct {
	DB       *database.DB
	Identity *identity.Service
	// Registration is of those who are no customers yet.
	Registration *registration.Service
	// SendsMail tells that messages go out, rather than stay in the outbox.
	SendsMail bool
	// Branding has the logos of partners.
	Branding *branding.Service
	// Feed tells consoles what has changed.
	Feed *audit.Feed
	// Graph answers /graphql.
	Graph http.Handler
	// Exports reads the lists that are sent as files, and Audit notes that they were.
	Exports *graph.Handler
	Audit   *audit.Service
	// Console is the built console; see frontend.Dist.
	Console Files
	// PublicURL is where people reach the server; https makes cookies secure.
	PublicURL *url.URL
	// PublicSchema lets the anonymous see the playground.
	PublicSchema bool
	// Proxies are trusted to say who their client is.
	Proxies Proxies
	// Origins may call /graphql with a token from other sites.
	Origins []string
	Log     *slog.Logger
	// Observe is told of each request, for metrics; nil for none.
	Observe func(route, method string, status int, took time.Duration)
}

// Handler is the whole of what the server answers.
type Handler struct {
	o      Options
	secure bool
	cookie string
	guard  *http.CrossOriginProtection
	next   http.Handler

	streams streams
	// exporting counts the exports of each user.
	exporting streams
	ending    chan struct{}
	end       sync.Once
}

// New makes the handler.
func New(o Options) (*Handler, error) {
	h := &Handler{o: o, secure: o.PublicURL.Scheme == "https", cookie: "lmp", guard: http.NewCrossOriginProtection(),
		streams: streams{most: mostStreams, open: map[string]int{}}, exporting: streams{most: mostExports, open: map[string]int{}},
		ending: make(chan struct{})}
	if h.secure {
		h.cookie = "__Host-lmp"
	}
	// Behind a proxy the Host header need not be the address that browsers know.
	if err := h.guard.AddTrustedOrigin(o.PublicURL.Scheme + "://" + o.PublicURL.Host); err != nil {
		return nil, err
	}
	spa, err := newSPA(o.Console, h.mayPlay, h.signedOut)
	if err != nil {
		return nil, err
	}
	compress, err := gzhttp.NewWrapper(gzhttp.MinSize(1024), gzhttp.CompressionLevel(1))
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", h.across(h.api(compress(o.Graph))))
	mux.Handle("/auth/", h.auth())
	mux.Handle("/registration/", h.registration())
	mux.HandleFunc("GET /export/{file}", h.export)
	mux.HandleFunc("GET /events", h.events)
	mux.HandleFunc("GET /brand/{file}", h.logo)
	mux.HandleFunc("GET /healthz", h.alive)
	mux.HandleFunc("GET /readyz", h.ready)
	mux.Handle("/", compress(spa))
	h.next = h.observe(h.recovered(h.headers(mux)))
	return h, nil
}

// ServeHTTP answers a request.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.next.ServeHTTP(w, r) }

// End ends the streams of events, which would keep a server from ending.
func (h *Handler) End() { h.end.Do(func() { close(h.ending) }) }

// Server is an HTTP server with our limits.
func Server(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// headers are on every answer; routes say more where they must.
func (h *Handler) headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		to := w.Header()
		to.Set("X-Content-Type-Options", "nosniff")
		to.Set("Referrer-Policy", "same-origin")
		to.Set("Cross-Origin-Opener-Policy", "same-origin")
		to.Set("Cross-Origin-Resource-Policy", "same-origin")
		to.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		to.Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		to.Set("X-Frame-Options", "DENY")
		if h.secure {
			to.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// across lets the sites of the list call, with a token and never with a cookie.
func (h *Handler) across(next http.Handler) http.Handler {
	if len(h.o.Origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: h.o.Origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", "Idempotency-Key"},
		ExposedHeaders: []string{"Retry-After", "X-Request-Id"},
		MaxAge:         600,
	}).Handler(next)
}

// isJSON tells whether the body claims to be JSON, which a plain form cannot.
func isJSON(r *http.Request) bool {
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	return strings.EqualFold(strings.TrimSpace(kind), "application/json")
}
