package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/openlmp/openlmp/ent/viewer"
)

// The media types of the GraphQL-over-HTTP specification.
const (
	typeGraphQL = "application/graphql-response+json"
	typeJSON    = "application/json"
)

// ServeHTTP answers by the GraphQL-over-HTTP specification. The content type of
// a POST is one that a plain form cannot send; a GET runs queries alone, and
// only for who holds a token: a cookie is not enough for it.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	media, ok := accepted(r.Header.Values("Accept"))
	if !ok {
		h.fail(w, r, typeJSON, http.StatusNotAcceptable, "Accept "+typeGraphQL+" or "+typeJSON+".")
		return
	}
	var in *request
	switch v := viewer.From(r.Context()); {
	case r.Method == http.MethodPost:
		in = h.post(w, r, media)
	case r.Method == http.MethodGet && v != nil && v.TokenID != "":
		in = h.get(w, r, media)
	default:
		w.Header().Set("Allow", http.MethodPost)
		h.fail(w, r, media, http.StatusMethodNotAllowed, "Send requests by POST.")
		return
	}
	if in != nil {
		write(w, media, h.run(r.Context(), in))
	}
}

// post reads a body; it answers itself and returns nil when it cannot.
func (h *Handler) post(w http.ResponseWriter, r *http.Request, media string) *request {
	if !isJSON(r.Header.Get("Content-Type")) {
		w.Header().Set("Accept", typeJSON)
		h.fail(w, r, media, http.StatusUnsupportedMediaType, "The Content-Type of a request is "+typeJSON+", in UTF-8.")
		return nil
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			h.fail(w, r, media, http.StatusRequestEntityTooLarge, "A request has at most "+strconv.Itoa(maxBody)+" bytes.")
			return nil
		}
		h.fail(w, r, media, http.StatusBadRequest, "The body could not be read.")
		return nil
	}
	in, problem := decode(body)
	if problem != "" {
		h.fail(w, r, media, http.StatusBadRequest, problem)
		return nil
	}
	return in
}

// get reads the parameters of a query.
func (h *Handler) get(w http.ResponseWriter, r *http.Request, media string) *request {
	q := r.URL.Query()
	in := &request{query: q.Get("query"), operation: q.Get("operationName"), readOnly: true}
	problem := ""
	if !clean(in.query) || !clean(in.operation) {
		problem = "The parameters are not clean UTF-8 text."
	}
	if text := q.Get("variables"); text != "" && problem == "" {
		in.variables, problem = object(json.RawMessage(text), "variables")
	}
	if text := q.Get("extensions"); text != "" && problem == "" {
		problem = in.extend(json.RawMessage(text))
	}
	if problem != "" {
		h.fail(w, r, media, http.StatusBadRequest, problem)
		return nil
	}
	return in
}

// fail answers what is no GraphQL request at all.
func (h *Handler) fail(w http.ResponseWriter, r *http.Request, media string, status int, message string) {
	out := h.refuse(r.Context(), status, badRequest("%s", message))
	out.always = true
	write(w, media, out)
}

// decode reads a request; problem says what is wrong with it.
func decode(body []byte) (in *request, problem string) {
	body = bytes.TrimLeft(body, " \t\r\n")
	switch {
	case len(body) == 0:
		return nil, "The body is empty."
	case body[0] == '[':
		return nil, "Batches are not taken: send one request at a time."
	case !utf8.Valid(body):
		return nil, "The body is not UTF-8."
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(body, &parts); err != nil || parts == nil {
		return nil, "The body is not a JSON object."
	}
	in = &request{}
	if raw, ok := parts["query"]; ok && !null(raw) {
		if err := json.Unmarshal(raw, &in.query); err != nil {
			return nil, "query is text."
		}
	}
	if raw, ok := parts["operationName"]; ok && !null(raw) {
		if err := json.Unmarshal(raw, &in.operation); err != nil {
			return nil, "operationName is text."
		}
	}
	if raw, ok := parts["variables"]; ok {
		if in.variables, problem = object(raw, "variables"); problem != "" {
			return nil, problem
		}
	}
	if raw, ok := parts["extensions"]; ok {
		if problem := in.extend(raw); problem != "" {
			return nil, problem
		}
	}
	if in.query == "" && in.hash == "" {
		return nil, "The request has no query."
	}
	return in, ""
}

// extend takes the hash of a persisted document.
func (in *request) extend(raw json.RawMessage) (problem string) {
	extensions, problem := object(raw, "extensions")
	if problem != "" {
		return problem
	}
	persisted, ok := extensions["persistedQuery"].(map[string]any)
	if !ok {
		return ""
	}
	hash, ok := persisted["sha256Hash"].(string)
	if !ok || len(hash) > 64 {
		return "persistedQuery needs a sha256Hash of at most 64 characters."
	}
	in.hash = hash
	return ""
}

func object(raw json.RawMessage, name string) (map[string]any, string) {
	if null(raw) {
		return nil, ""
	}
	var out map[string]any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&out); err != nil {
		return nil, name + " is a JSON object."
	}
	if d.More() {
		return nil, name + " is a JSON object."
	}
	if !cleanValue(out) {
		return nil, "Text may not hold the character U+0000."
	}
	return out, ""
}

func null(raw json.RawMessage) bool { return string(bytes.TrimSpace(raw)) == "null" }

func clean(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }

// cleanValue tells that no text in a value holds what a database cannot.
func cleanValue(v any) bool {
	switch v := v.(type) {
	case string:
		return clean(v)
	case []any:
		for _, e := range v {
			if !cleanValue(e) {
				return false
			}
		}
	case map[string]any:
		for k, e := range v {
			if !clean(k) || !cleanValue(e) {
				return false
			}
		}
	}
	return true
}

func isJSON(contentType string) bool {
	media, params, err := mime.ParseMediaType(contentType)
	if err != nil || media != typeJSON {
		return false
	}
	charset, ok := params["charset"]
	return !ok || strings.EqualFold(charset, "utf-8")
}

// accepted picks the media type of the answer: the one that the client wants
// most; application/json where it does not say.
func accepted(headers []string) (string, bool) {
	if len(headers) == 0 || strings.TrimSpace(strings.Join(headers, "")) == "" {
		return typeJSON, true
	}
	best, found := 0.0, ""
	for _, part := range strings.Split(strings.Join(headers, ","), ",") {
		media, params, err := mime.ParseMediaType(strings.TrimSpace(part))
		if err != nil {
			continue
		}
		switch media {
		case typeGraphQL, typeJSON:
		case "*/*", "application/*":
			media = typeJSON
		default:
			continue
		}
		if charset, ok := params["charset"]; ok && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		q := 1.0
		if text, ok := params["q"]; ok {
			if q, err = strconv.ParseFloat(text, 64); err != nil {
				q = 0
			}
		}
		if q > best {
			best, found = q, media
		}
	}
	return found, found != ""
}

// write sends an answer. Data goes as the executor wrote it.
func write(w http.ResponseWriter, media string, out *answer) {
	status := out.status
	if status == 0 || media == typeJSON && !out.always {
		status = http.StatusOK
	}
	header := w.Header()
	header.Set("Content-Type", media+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Add("Vary", "Accept")
	if out.retryAfter > 0 {
		header.Set("Retry-After", strconv.Itoa(out.retryAfter))
	}
	head, tail := frame(out)
	header.Set("Content-Length", strconv.Itoa(len(head)+len(out.data)+len(tail)))
	w.WriteHeader(status)
	_, _ = w.Write(head)
	if len(out.data) > 0 {
		_, _ = w.Write(out.data)
	}
	_, _ = w.Write(tail)
}

// frame is what stands before and after the data.
func frame(out *answer) (head, tail []byte) {
	head = []byte{'{'}
	if len(out.errors) > 0 {
		head = append(append(head, `"errors":`...), mustJSON(out.errors)...)
		if out.data != nil || out.cost != nil {
			head = append(head, ',')
		}
	}
	if out.data != nil {
		head = append(head, `"data":`...)
	}
	if out.cost != nil {
		if out.data != nil {
			tail = append(tail, ',')
		}
		tail = append(append(tail, `"extensions":{"cost":`...), mustJSON(out.cost)...)
		tail = append(tail, '}')
	}
	return head, append(tail, '}')
}

// mustJSON writes values of ours, which always can be written.
func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		return []byte("null")
	}
	return b
}
