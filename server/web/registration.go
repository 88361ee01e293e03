package web

import (
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/registration"
)

// registration answers those who are no customers yet; see anonymous.
func (h *Handler) registration() http.Handler {
	return h.anonymous(map[string]func(http.ResponseWriter, *http.Request){
		"/registration/offer":   h.offer,
		"/registration/request": h.requestRegistration,
		"/registration/pending": h.pending,
		"/registration/confirm": h.confirm,
	})
}

func (h *Handler) offer(w http.ResponseWriter, r *http.Request) {
	var in registration.Wanted
	if !body(w, r, &in) {
		return
	}
	out, err := h.o.Registration.Offer(r.Context(), in, requestOf(r.Context()).client)
	h.answerRegistration(w, r, out, err)
}

func (h *Handler) requestRegistration(w http.ResponseWriter, r *http.Request) {
	var in struct {
		registration.Wanted
		registration.Form
	}
	if !body(w, r, &in) {
		return
	}
	if err := h.o.Registration.Request(r.Context(), in.Wanted, in.Form, requestOf(r.Context()).client); err != nil {
		h.refuseRegistration(w, r, err)
		return
	}
	done(w)
}

func (h *Handler) pending(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Token string `json:"token"`
	}
	if !body(w, r, &in) {
		return
	}
	out, err := h.o.Registration.Pending(r.Context(), in.Token, requestOf(r.Context()).client)
	h.answerRegistration(w, r, out, err)
}

func (h *Handler) confirm(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Token       string `json:"token"`
		AccountName string `json:"accountName"`
	}
	if !body(w, r, &in) {
		return
	}
	out, err := h.o.Registration.Confirm(r.Context(), in.Token, in.AccountName, requestOf(r.Context()).client)
	h.answerRegistration(w, r, out, err)
}

func (h *Handler) answerRegistration(w http.ResponseWriter, r *http.Request, out any, err error) {
	if err != nil {
		h.refuseRegistration(w, r, err)
		return
	}
	answer(w, http.StatusOK, out)
}

// refuseRegistration turns an error into an answer; a form is told all that is
// wrong with it.
func (h *Handler) refuseRegistration(w http.ResponseWriter, r *http.Request, err error) {
	var many domain.Problems
	var one domain.Problem
	switch {
	case errors.As(err, &many) && len(many) > 0:
		out := problemOf(many[0])
		for _, p := range many {
			out.Problems = append(out.Problems, problemOf(p))
		}
		answer(w, http.StatusBadRequest, out)
	case errors.As(err, &one):
		answer(w, http.StatusBadRequest, problemOf(one))
	default:
		h.refuseAuth(w, r, err)
	}
}

func problemOf(p domain.Problem) problem {
	out := problem{Message: p.Message, Code: string(p.Code)}
	if n := len(p.Path); n > 0 {
		out.Field = p.Path[n-1]
	}
	return out
}

// exportTime is how long a download may take.
const exportTime = 10 * time.Minute

// exportKeys sends registration keys as a file, to the console's own pages and to
// holders of a token.
func (h *Handler) exportKeys(w http.ResponseWriter, r *http.Request) {
	var v *viewer.Viewer
	var err error
	if token, given := bearer(r); given {
		v, err = h.byToken(r, token)
	} else if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		refuse(w, http.StatusForbidden, "The request comes from another site.")
		return
	} else {
		v, err = h.byCookie(r)
	}
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	if v == nil {
		refuse(w, http.StatusUnauthorized, "Sign in, or send an API token.")
		return
	}
	begun := false
	err = h.o.Registration.KeysExport(viewer.With(r.Context(), v), keyFilter(r), func() io.Writer {
		begun = true
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(exportTime)) //nolint:forbidigo // of the connection
		w.Header().Set("Content-Type", "text/csv; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Disposition", `attachment; filename="registration-keys-`+h.o.DB.Now().Format(time.DateOnly)+`.csv"`)
		return w
	})
	var p domain.Problem
	switch {
	case err == nil:
	case begun:
		h.o.Log.WarnContext(r.Context(), "an export was not finished", "id", requestOf(r.Context()).id, "error", err)
		panic(http.ErrAbortHandler) // half a file: the connection ends
	case errors.As(err, &p) && p.Code == domain.CodeForbidden:
		refuse(w, http.StatusForbidden, p.Message)
	default:
		h.refuseAuth(w, r, err)
	}
}

// keyFilter reads the filter of the console's list from the address.
func keyFilter(r *http.Request) registration.KeyFilter {
	q := r.URL.Query()
	f := registration.KeyFilter{PartnerIDs: q["partner"], PlanIDs: q["plan"]}
	if batch := q.Get("batch"); batch != "" {
		f.BatchID = &batch
	}
	if search := q.Get("search"); search != "" {
		f.Search = &search
	}
	for _, status := range q["status"] {
		f.Statuses = append(f.Statuses, enum.KeyStatus(status))
	}
	return f
}
