package web

import (
	"bytes"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/openlmp/openlmp/server/domain/read"
)

// logo sends the logo of a partner: GET /brand/HASH.png, to whoever knows the hash of
// its content. What is there once never changes.
func (h *Handler) logo(w http.ResponseWriter, r *http.Request) {
	hash, known := strings.CutSuffix(r.PathValue("file"), ".png")
	var content []byte
	err := read.ErrNone
	if known {
		content, err = h.o.Branding.Logo(r.Context(), hash)
	}
	switch {
	case errors.Is(err, read.ErrNone):
		refuse(w, r, http.StatusNotFound, "There is no such file.")
		return
	case err != nil:
		h.o.Log.ErrorContext(r.Context(), "a logo was not read", "id", requestOf(r.Context()).id, "error", err)
		refuse(w, r, http.StatusInternalServerError, "The file cannot be read.")
		return
	}
	w.Header().Set("Content-Type", "image/png")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("ETag", `"`+hash+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}
