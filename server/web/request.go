package web

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"time"
)

// request is what is known of a request before anybody is known to ask.
type request struct {
	// id names it in logs, answers and the audit log.
	id string
	// client is the address that it came from.
	client string
}

type requestKey struct{}

// RequestID names the request of a context, in logs and answers.
func RequestID(ctx context.Context) string { return requestOf(ctx).id }

func requestOf(ctx context.Context) request {
	r, _ := ctx.Value(requestKey{}).(request)
	return r
}

// observe gives a request its id, and writes it down once it is answered. The
// query string stays out of the log: links hold tokens.
func (h *Handler) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now() //nolint:forbidigo // how long it took, not when
		rq := request{id: "req_" + strings.ToLower(rand.Text()), client: h.o.Proxies.Client(r)}
		w.Header().Set("X-Request-Id", rq.id)
		seen := &recorder{ResponseWriter: w}
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, rq))
		defer func() {
			took := time.Since(began) //nolint:forbidigo // as above
			if h.o.Observe != nil {
				h.o.Observe(route(r), r.Method, seen.code(), took)
			}
			level := slog.LevelInfo
			if seen.code() < http.StatusBadRequest && (r.Pattern == "/" || strings.HasSuffix(r.Pattern, "z")) {
				level = slog.LevelDebug
			}
			h.o.Log.LogAttrs(r.Context(), level, "request", slog.String("id", rq.id), slog.String("method", r.Method),
				slog.String("path", r.URL.Path), slog.Int("status", seen.code()), slog.Int64("bytes", seen.bytes),
				slog.Duration("took", took), slog.String("client", rq.client))
		}()
		next.ServeHTTP(seen, r)
	})
}

// route is the pattern that the request matched: few, whatever clients ask for.
func route(r *http.Request) string {
	if r.Pattern == "" {
		return "none"
	}
	return r.Pattern
}

// recovered answers a request whose handler panicked, and keeps the server up.
func (h *Handler) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler { //nolint:errorlint // that very value, as net/http has it
				panic(v)
			}
			h.o.Log.ErrorContext(r.Context(), "a request panicked", "id", requestOf(r.Context()).id,
				"path", r.URL.Path, "panic", fmt.Sprint(v), "trace", string(debug.Stack()))
			if seen, ok := w.(*recorder); ok && seen.status != 0 {
				panic(http.ErrAbortHandler) // half an answer: the connection ends
			}
			fail(w, r, http.StatusInternalServerError, "INTERNAL", "Something went wrong on the server.")
		}()
		next.ServeHTTP(w, r)
	})
}

// recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recorder) code() int {
	if w.status == 0 {
		return http.StatusOK
	}
	return w.status
}

// WriteHeader notes the status.
func (w *recorder) WriteHeader(status int) {
	if w.status == 0 && status >= http.StatusOK {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Write counts what goes out.
func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// Flush sends what is written so far.
func (w *recorder) Flush() {
	_ = http.NewResponseController(w.ResponseWriter).Flush()
}

// Unwrap gives http.ResponseController the writer beneath.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Proxies are the addresses whose word on their clients is taken.
type Proxies []netip.Prefix

// ParseProxies reads addresses and networks: 10.0.0.0/8, ::1.
func ParseProxies(list []string) (Proxies, error) {
	var out Proxies
	for _, s := range list {
		s = strings.TrimSpace(s)
		if s == "" {
			continue
		}
		p, err := netip.ParsePrefix(s)
		if err != nil {
			a, err := netip.ParseAddr(s)
			if err != nil {
				return nil, fmt.Errorf("%q is neither an address nor a network", s)
			}
			p = netip.PrefixFrom(a, a.BitLen())
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

func (p Proxies) has(a netip.Addr) bool {
	for _, n := range p {
		if n.Contains(a) {
			return true
		}
	}
	return false
}

// Client is the address that a request came from: the last one in
// X-Forwarded-For that is not a proxy's, where a proxy brought it.
func (p Proxies) Client(r *http.Request) string {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	a := at.Addr().Unmap()
	if !p.has(a) {
		return a.String()
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		if a = hop.Unmap(); !p.has(a) {
			break
		}
	}
	return a.String()
}
