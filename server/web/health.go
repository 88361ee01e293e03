package web

import (
	"context"
	"net/http"
	"time"
)

// alive says that the process answers.
func (h *Handler) alive(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]string{"status": "ok"})
}

// ready says whether requests would succeed: the database can be reached and is
// migrated.
func (h *Handler) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := h.o.DB.Current(ctx); err != nil {
		h.o.Log.WarnContext(ctx, "not ready", "error", err)
		answer(w, http.StatusServiceUnavailable, map[string]string{"status": "database not ready"})
		return
	}
	answer(w, http.StatusOK, map[string]string{"status": "ok"})
}
