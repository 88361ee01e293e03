package web

import (
	"errors"
	"net/http"

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
	h.answerRegistration(w, r, struct {
		registration.Offer
		mailing
	}{out, h.mailing()}, err)
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
	h.answerRegistration(w, r, struct {
		registration.Confirmed
		mailing
	}{out, h.mailing()}, err)
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
		out := problemOf(r, many[0])
		for _, p := range many {
			out.Problems = append(out.Problems, problemOf(r, p))
		}
		answer(w, http.StatusBadRequest, out)
	case errors.As(err, &one):
		answer(w, http.StatusBadRequest, problemOf(r, one))
	default:
		h.refuseAuth(w, r, err)
	}
}

func problemOf(r *http.Request, p domain.Problem) problem {
	out := problem{Message: language(r).Problem(p), Code: string(p.Code)}
	if n := len(p.Path); n > 0 {
		out.Field = p.Path[n-1]
	}
	return out
}
