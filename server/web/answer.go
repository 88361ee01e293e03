package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// problem is what the addresses of the anonymous answer when they refuse.
type problem struct {
	Message string `json:"message"`
	Field   string `json:"field,omitempty"`
	Code    string `json:"code,omitempty"`
	// Problems are all that is wrong with a form, the first of them included.
	Problems []problem `json:"problems,omitempty"`
}

// mailing tells strangers, where a message is written to them, whether it goes out.
type mailing struct {
	SendsMail bool `json:"sendsMail"`
}

func (h *Handler) mailing() mailing { return mailing{h.o.SendsMail} }

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client may be gone
}

// refuse says why in the language of the one who asks.
func refuse(w http.ResponseWriter, r *http.Request, status int, words domain.Words) {
	answer(w, status, problem{Message: language(r).Words(words)})
}

// language is the viewer's, or the best of those that the browser of a stranger takes.
func language(r *http.Request) say.Language {
	if v := viewer.From(r.Context()); v != nil && v.Locale != "" {
		return say.In(v.Locale)
	}
	return say.Accepted(r.Header.Get("Accept-Language"))
}

// fail refuses in the form that the route speaks.
func fail(w http.ResponseWriter, r *http.Request, status int, code string, words domain.Words) {
	if r.URL.Path != "/graphql" {
		refuse(w, r, status, words)
		return
	}
	kind := "application/json; charset=utf-8"
	if strings.Contains(r.Header.Get("Accept"), "application/graphql-response+json") {
		kind = "application/graphql-response+json; charset=utf-8"
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{
		"message":    language(r).Words(words),
		"extensions": map[string]string{"code": code, "requestId": requestOf(r.Context()).id},
	}}})
}
