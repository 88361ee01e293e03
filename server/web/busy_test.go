package web

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/openlmp/openlmp/server/internal/database"
)

// A sign-in that loses against another transaction until patience ends is asked to
// come again; what nobody expects is an error of the server.
func TestContendedSignInIsAskedToComeAgain(t *testing.T) {
	h := &Handler{o: Options{Log: slog.New(slog.DiscardHandler)}}
	for name, c := range map[string]struct {
		err    error
		status int
		after  string
	}{
		"contended":  {fmt.Errorf("identity: signing in: %w", database.ErrContended), http.StatusServiceUnavailable, "1"},
		"unexpected": {errors.New("disk on fire"), http.StatusInternalServerError, ""},
	} {
		w := httptest.NewRecorder()
		h.refuseAuth(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/auth/sign-in", nil), c.err)
		if w.Code != c.status || w.Header().Get("Retry-After") != c.after {
			t.Errorf("%s: %d, Retry-After %q", name, w.Code, w.Header().Get("Retry-After"))
		}
	}
}
