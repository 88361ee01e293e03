package web

import (
	"encoding/json"
	"net/http"
	"strings"
)

// problem is what the addresses of the anonymous answer when they refuse.
type problem struct {
	Message string `json:"message"`
	Field   string `json:"field,omitempty"`
	Code    string `json:"code,omitempty"`
	// Problems are all that is wrong with a form, the first of them included.
	Problems []problem `json:"problems,omitempty"`
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client may be gone
}

func refuse(w http.ResponseWriter, status int, message string) {
	answer(w, status, problem{Message: message})
}

// fail refuses in the form that the route speaks.
func fail(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	if r.URL.Path != "/graphql" {
		refuse(w, status, message)
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
		"message":    message,
		"extensions": map[string]string{"code": code, "requestId": requestOf(r.Context()).id},
	}}})
}
