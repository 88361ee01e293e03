package web

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
)

// maxKey is the longest Idempotency-Key.
const maxKey = 255

// api finds out who is asking before the graph is asked. A token counts alone;
// a cookie counts only on a POST that no other site can have sent.
func (h *Handler) api(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), deadline)
		defer cancel()
		r = r.WithContext(ctx)
		if r.Method == http.MethodPost && !isJSON(r) {
			fail(w, r, http.StatusUnsupportedMediaType, "BAD_REQUEST", "Send the request as application/json.")
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		key, ok := idempotencyKey(r)
		if !ok {
			fail(w, r, http.StatusBadRequest, "BAD_REQUEST", "An Idempotency-Key has 1 to 255 printable characters.")
			return
		}
		var v *viewer.Viewer
		var err error
		if token, given := bearer(r); given {
			if v, err = h.byToken(r, token); err == nil && v == nil {
				w.Header().Set("WWW-Authenticate", "Bearer")
				fail(w, r, http.StatusUnauthorized, "UNAUTHENTICATED", "The API token is unknown, expired or revoked.")
				return
			}
		} else if r.Method == http.MethodPost {
			if h.guard.Check(r) != nil {
				fail(w, r, http.StatusForbidden, "BAD_REQUEST", "The request comes from another site.")
				return
			}
			v, err = h.byCookie(r)
		}
		if err != nil {
			h.o.Log.ErrorContext(ctx, "who is asking", "id", requestOf(ctx).id, "error", err)
			fail(w, r, http.StatusInternalServerError, "INTERNAL", "Something went wrong on the server.")
			return
		}
		if v != nil {
			v.IdempotencyKey = key
			r = r.WithContext(viewer.With(ctx, v))
		}
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// mayPlay tells whether the playground is shown.
func (h *Handler) mayPlay(r *http.Request) bool {
	if h.o.PublicSchema {
		return true
	}
	var v *viewer.Viewer
	var err error
	if token, given := bearer(r); given {
		v, err = h.byToken(r, token)
	} else {
		v, err = h.byCookie(r)
	}
	return err == nil && v != nil
}

// signedOut tells whether a browser brings no session at all. Whether one that it
// brings has ended is the graph's to say.
func (h *Handler) signedOut(r *http.Request) bool {
	c, err := r.Cookie(h.cookie)
	return err != nil || c.Value == ""
}

// fromOtherSite tells whether another site had a browser send a GET, with the cookie
// that goes along; the guard lets every GET pass.
func fromOtherSite(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site != "" && site != "same-origin" && site != "none"
}

// byCookie is who a session belongs to; nil when there is none.
func (h *Handler) byCookie(r *http.Request) (*viewer.Viewer, error) {
	c, err := r.Cookie(h.cookie)
	if err != nil || c.Value == "" {
		return nil, nil // no cookie, nobody
	}
	v, err := h.o.Identity.SessionViewer(r.Context(), c.Value)
	return asking(r, v, err)
}

// byToken is whom a token acts for; nil when it is not valid.
func (h *Handler) byToken(r *http.Request, token string) (*viewer.Viewer, error) {
	v, err := h.o.Identity.TokenViewer(r.Context(), token)
	return asking(r, v, err)
}

// asking completes what identity says: nobody is no error.
func asking(r *http.Request, v *viewer.Viewer, err error) (*viewer.Viewer, error) {
	if errors.Is(err, identity.ErrUnauthenticated) {
		return nil, nil // nobody
	}
	if err != nil {
		return nil, err
	}
	v.RequestID = requestOf(r.Context()).id
	return v, nil
}

// bearer is the token of a request, empty when it is none; given tells that
// there is an Authorization header, and then a cookie beside it does not count.
func bearer(r *http.Request) (token string, given bool) {
	values := r.Header.Values("Authorization")
	if len(values) == 0 {
		return "", false
	}
	scheme, token, _ := strings.Cut(values[0], " ")
	if len(values) > 1 || !strings.EqualFold(scheme, "Bearer") {
		return "", true
	}
	return strings.TrimSpace(token), true
}

// idempotencyKey is the key of a request, empty when it has none.
func idempotencyKey(r *http.Request) (string, bool) {
	values := r.Header.Values("Idempotency-Key")
	if len(values) == 0 {
		return "", true
	}
	key := values[0]
	if len(values) > 1 || key == "" || len(key) > maxKey ||
		strings.ContainsFunc(key, func(c rune) bool { return c < ' ' || c > '~' }) {
		return "", false
	}
	return key, true
}
