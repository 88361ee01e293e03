package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"net/http"
	"strconv"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

// auth answers the sign-in addresses; see anonymous.
func (h *Handler) auth() http.Handler {
	return h.anonymous(map[string]func(http.ResponseWriter, *http.Request){
		"/auth/sign-in":      h.signIn,
		"/auth/sign-out":     h.signOut,
		"/auth/forgot":       h.forgot,
		"/auth/password":     h.setPassword,
		"/auth/own-password": h.changePassword,
	})
}

// anonymous answers addresses at which nobody is asking yet. They take JSON only,
// and nothing that another site can have sent.
func (h *Handler) anonymous(verbs map[string]func(http.ResponseWriter, *http.Request)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		verb, ok := verbs[r.URL.Path]
		switch {
		case !ok:
			refuse(w, r, http.StatusNotFound, "There is no such address.")
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			refuse(w, r, http.StatusMethodNotAllowed, "Send this as POST.")
		case h.guard.Check(r) != nil:
			refuse(w, r, http.StatusForbidden, "The request comes from another site.")
		case !isJSON(r):
			refuse(w, r, http.StatusUnsupportedMediaType, "Send the request as application/json.")
		default:
			ctx, cancel := context.WithTimeout(r.Context(), deadline)
			defer cancel()
			r.Body = http.MaxBytesReader(w, r.Body, maxAuthBody)
			// Nobody is asking yet, but what is written tells of this request.
			verb(w, r.WithContext(viewer.With(ctx, &viewer.Viewer{RequestID: requestOf(ctx).id})))
		}
	})
}

func (h *Handler) signIn(w http.ResponseWriter, r *http.Request) {
	var in struct {
		AccountName string `json:"accountName"`
		Password    string `json:"password"`
		Channel     string `json:"channel"`
	}
	if !body(w, r, &in) {
		return
	}
	session, err := h.o.Identity.SignIn(r.Context(), identity.SignInInput{
		AccountName: in.AccountName, Password: in.Password, Channel: in.Channel, Address: requestOf(r.Context()).client,
		UserAgent: r.UserAgent(),
	})
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	// A session that this one replaces ends: its cookie is gone from the browser.
	if old, err := r.Cookie(h.cookie); err == nil && old.Value != "" {
		if err := h.o.Identity.SignOut(r.Context(), old.Value); err != nil {
			h.o.Log.WarnContext(r.Context(), "ending the former session", "error", err)
		}
	}
	h.setCookie(w, session.Cookie, int(session.ExpiresAt.Sub(h.o.DB.Now()).Seconds()))
	done(w)
}

func (h *Handler) signOut(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie(h.cookie); err == nil && c.Value != "" {
		if err := h.o.Identity.SignOut(r.Context(), c.Value); err != nil {
			h.refuseAuth(w, r, err)
			return
		}
	}
	h.setCookie(w, "", -1)
	done(w)
}

func (h *Handler) forgot(w http.ResponseWriter, r *http.Request) {
	var in struct {
		AccountName string `json:"accountName"`
		Channel     string `json:"channel"`
	}
	if !body(w, r, &in) {
		return
	}
	err := h.o.Identity.Forgot(r.Context(), identity.ForgotInput{
		AccountName: in.AccountName, Channel: in.Channel, Address: requestOf(r.Context()).client,
	})
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	answer(w, http.StatusOK, h.mailing())
}

func (h *Handler) setPassword(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Token    string `json:"token"`
		Password string `json:"password"`
	}
	if !body(w, r, &in) {
		return
	}
	err := h.o.Identity.SetPassword(r.Context(), identity.SetPasswordInput{
		Token: in.Token, Password: in.Password, Address: requestOf(r.Context()).client,
	})
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	done(w)
}

// changePassword is for somebody who is signed in: the cookie says who.
func (h *Handler) changePassword(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Current  string `json:"current"`
		Password string `json:"password"`
	}
	v, err := h.byCookie(r)
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	if v != nil {
		r = r.WithContext(viewer.With(r.Context(), v)) // what refuses speaks the viewer's language
	}
	if !body(w, r, &in) {
		return
	}
	cookie, err := r.Cookie(h.cookie)
	if err != nil {
		refuse(w, r, http.StatusUnauthorized, "Sign in, or send an API token.")
		return
	}
	err = h.o.Identity.ChangePassword(r.Context(), identity.ChangePasswordInput{
		Cookie: cookie.Value, Current: in.Current, Password: in.Password,
	})
	if err != nil {
		h.refuseAuth(w, r, err)
		return
	}
	done(w)
}

// setCookie gives the browser its session; an age below 0 takes it away.
func (h *Handler) setCookie(w http.ResponseWriter, value string, age int) {
	http.SetCookie(w, &http.Cookie{
		Name: h.cookie, Value: value, Path: "/", MaxAge: age,
		HttpOnly: true, Secure: h.secure, SameSite: http.SameSiteLaxMode,
	})
}

// refuseAuth turns an error of identity into an answer.
func (h *Handler) refuseAuth(w http.ResponseWriter, r *http.Request, err error) {
	var throttled identity.Throttled
	var many domain.Problems
	var one domain.Problem
	switch {
	case errors.As(err, &throttled):
		w.Header().Set("Retry-After", strconv.Itoa(max(1, int(math.Ceil(throttled.RetryAfter.Seconds())))))
		refuse(w, r, http.StatusTooManyRequests, "There were too many tries. Try again later.")
	case errors.Is(err, identity.ErrWrong):
		refuse(w, r, http.StatusUnauthorized, "The account name or the password is wrong.")
	case errors.Is(err, identity.ErrUnauthenticated):
		refuse(w, r, http.StatusUnauthorized, "Sign in, or send an API token.")
	case errors.As(err, &many) && len(many) > 0:
		refuseField(w, r, many[0])
	case errors.As(err, &one):
		refuseField(w, r, one)
	case r.Context().Err() != nil, errors.Is(err, database.ErrContended):
		w.Header().Set("Retry-After", "1")
		refuse(w, r, http.StatusServiceUnavailable, "The server is busy. Try again.")
	default:
		h.o.Log.ErrorContext(r.Context(), "answering the anonymous", "id", requestOf(r.Context()).id, "path", r.URL.Path, "error", err)
		refuse(w, r, http.StatusInternalServerError, "Something went wrong on the server.")
	}
}

func refuseField(w http.ResponseWriter, r *http.Request, p domain.Problem) {
	out := problem{Message: language(r).Problem(p)}
	if n := len(p.Path); n > 0 {
		out.Field = p.Path[n-1]
	}
	answer(w, http.StatusBadRequest, out)
}

// body reads the request, or refuses it.
func body(w http.ResponseWriter, r *http.Request, into any) bool {
	d := json.NewDecoder(r.Body)
	err := d.Decode(into)
	if err == nil {
		_, err = d.Token()
	}
	var large *http.MaxBytesError
	switch {
	case errors.Is(err, io.EOF):
		return true
	case errors.As(err, &large):
		refuse(w, r, http.StatusRequestEntityTooLarge, "The request is too large.")
	default:
		refuse(w, r, http.StatusBadRequest, "The request is not the JSON object that this address takes.")
	}
	return false
}

func done(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusNoContent)
}
