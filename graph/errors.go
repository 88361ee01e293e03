package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/say"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// The codes of top-level errors; everything that a user can put right is a user
// error of a payload instead.
const (
	codeUnauthenticated = "UNAUTHENTICATED"
	codeBadRequest      = "BAD_REQUEST"
	codeMismatch        = "IDEMPOTENCY_MISMATCH"
	codeInternal        = "INTERNAL"
)

// coded is an error that clients may see as it is.
func coded(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

// told is coded, in the language of the viewer.
func told(ctx context.Context, code string, words domain.Words) *gqlerror.Error {
	return coded(code, "%s", language(ctx).Words(words))
}

// language is the viewer's.
func language(ctx context.Context) say.Language {
	if v := viewer.From(ctx); v != nil {
		return say.In(v.Locale)
	}
	return say.In("")
}

func badRequest(format string, args ...any) *gqlerror.Error {
	return coded(codeBadRequest, format, args...)
}

// asBadRequest is what the parser or the validator says about the request.
func asBadRequest(err error) *gqlerror.Error {
	var ge *gqlerror.Error
	if !errors.As(err, &ge) {
		return badRequest("The request cannot be read.")
	}
	out := badRequest("%s", shorten(ge.Message))
	out.Path, out.Locations = ge.Path, ge.Locations
	return out
}

// shorten keeps messages that quote the request from growing with it.
func shorten(s string) string {
	const most = 300
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

// present is the one place where an error becomes what a client sees. What it
// does not know goes to the log, and the client gets the request's id.
func (h *Handler) present(ctx context.Context, err error) *gqlerror.Error {
	out := h.visible(ctx, err)
	if out.Extensions == nil {
		out.Extensions = map[string]any{}
	}
	out.Extensions["requestId"] = h.options.RequestID(ctx)
	return out
}

func (h *Handler) visible(ctx context.Context, err error) *gqlerror.Error {
	path := pathOf(ctx, err)
	var ge *gqlerror.Error
	if errors.As(err, &ge) && ge.Extensions["code"] != nil {
		out := *ge
		out.Path = path
		return &out
	}
	var ps domain.Problems
	var p domain.Problem
	out := told(ctx, codeInternal, "Something went wrong on our side. Tell your provider the request id.")
	switch {
	case errors.As(err, &ps) && len(ps) > 0:
		out = ofProblem(ctx, ps[0])
	case errors.As(err, &p):
		out = ofProblem(ctx, p)
	case errors.Is(err, verb.ErrUnauthenticated):
		out = told(ctx, codeUnauthenticated, "Sign in, or send an API token.")
	case errors.Is(err, verb.ErrIdempotencyMismatch):
		out = told(ctx, codeMismatch, "This Idempotency-Key was used for another request.")
	case errors.As(err, new(errInternal)): // the log has it already
	case ctx.Err() != nil && errors.Is(err, ctx.Err()):
		out = told(ctx, codeInternal, "The request took too long, or was given up.")
	case ge != nil && argumentError(ctx):
		out = badRequest("%s", plain(ge.Message))
	default:
		h.options.Log.ErrorContext(ctx, "graph: internal error", "error", err.Error(), "request", h.options.RequestID(ctx), "path", path.String())
	}
	out.Path = path
	return out
}

// ofProblem is a problem with the arguments of a query.
func ofProblem(ctx context.Context, p domain.Problem) *gqlerror.Error {
	out := badRequest("%s", language(ctx).Problem(p))
	out.Extensions["reason"] = p.Code
	if len(p.Path) > 0 {
		out.Extensions["argument"] = p.Path
	}
	return out
}

// argumentError tells that the executor could not bind the arguments of a field:
// a scalar or an enum did not take its value, and no resolver was called.
func argumentError(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Args == nil && fc.Field.Field != nil && fc.Field.Definition != nil && len(fc.Field.Definition.Arguments) > 0
}

// plain keeps the names of Go's types out of what the executor says about a value.
func plain(s string) string {
	for _, hint := range []string{"interface {}", "json.Number", "map[", "[]", "%!"} {
		if strings.Contains(s, hint) {
			return "The value does not fit its type."
		}
	}
	return shorten(s)
}

func pathOf(ctx context.Context, err error) ast.Path {
	var ge *gqlerror.Error
	if errors.As(err, &ge) && ge.Path != nil {
		return ge.Path
	}
	if graphql.HasOperationContext(ctx) {
		return graphql.GetPath(ctx)
	}
	return nil
}

// maxUserErrors is how many problems one answer tells; a form has fewer fields.
const maxUserErrors = 100

// userErrors sorts what a verb returned: what the user can put right goes into
// the payload, the rest up.
func userErrors(ctx context.Context, r *Resolver, err error) ([]model.UserError, error) {
	if err == nil {
		return nil, nil
	}
	var ps domain.Problems
	var p domain.Problem
	var stale domain.Stale
	var crossgrade licensing.CrossgradeRequired
	var exhausted licensing.PoolExhausted
	switch {
	case errors.As(err, &ps):
		if len(ps) > maxUserErrors {
			ps = ps[:maxUserErrors]
		}
		out := make([]model.UserError, len(ps))
		for i, p := range ps {
			out[i] = userError(ctx, p)
		}
		return out, nil
	case errors.As(err, &p):
		return []model.UserError{userError(ctx, p)}, nil
	case errors.As(err, &stale):
		return []model.UserError{model.StaleObject{
			Message:        language(ctx).Words("Somebody else changed it first. Read it again and repeat the change."),
			Path:           list(stale.Path),
			Code:           domain.CodeConflict,
			CurrentVersion: stale.CurrentVersion,
		}}, nil
	case errors.As(err, &crossgrade):
		return crossgradeRequired(ctx, r, crossgrade)
	case errors.As(err, &exhausted):
		words := domain.Words("Only %d units of %s are in stock, and %d are needed: refill the pool.")
		if v := viewer.From(ctx); v != nil && v.PartnerID != v.RootID { // a Tier 1 has no distributor
			words = "Only %d units of %s are in stock, and %d are needed: refill the pool, or ask your distributor."
		}
		return []model.UserError{model.PoolExhausted{
			Message: language(ctx).Words(words, exhausted.Remaining, exhausted.ProductName, exhausted.Wanted),
			Path:    list(exhausted.Path), Code: domain.CodePoolExhausted,
			ProductName: exhausted.ProductName, Remaining: exhausted.Remaining, Wanted: exhausted.Wanted,
		}}, nil
	}
	return nil, err
}

// crossgradeRequired reads what stands in the way, as far as it is asked for.
func crossgradeRequired(ctx context.Context, r *Resolver, c licensing.CrossgradeRequired) ([]model.UserError, error) {
	asked := childOf(ctx, "userErrors", "CrossgradeRequired").Child("duplicates")
	licenses, products := make([]string, len(c.Duplicates)), make([]string, len(c.Duplicates))
	for i, d := range c.Duplicates {
		licenses[i], products[i] = d.License.ID, d.Product.ID
	}
	out := model.CrossgradeRequired{
		Path:            list(c.Path),
		Code:            domain.CodeCrossgradeRequired,
		Duplicates:      []*model.Duplicate{},
		HoldingsVersion: c.HoldingsVersion,
		ChoiceForStart:  someChoice(c.ChoiceForStart),
	}
	words := domain.Words("The customer already holds products of this plan; decide what becomes of them.")
	if c.Words != "" {
		words = c.Words
	}
	out.Message = language(ctx).Words(words, c.Args...)
	if asked == nil {
		return []model.UserError{out}, nil
	}
	held, err := read.Many[db.License](ctx, r.Read, licenses, asked.Child("license"))
	if err != nil {
		return nil, err
	}
	wanted, err := read.Many[db.Product](ctx, r.Read, products, asked.Child("product"))
	if err != nil {
		return nil, err
	}
	for i := range held {
		if held[i] != nil && wanted[i] != nil {
			out.Duplicates = append(out.Duplicates, &model.Duplicate{License: held[i], Product: wanted[i], Choices: c.Duplicates[i].Choices()})
		}
	}
	return []model.UserError{out}, nil
}

func userError(ctx context.Context, p domain.Problem) model.UserError {
	message := language(ctx).Problem(p)
	if p.Short != nil {
		return model.PoolExhausted{
			Message: message, Path: list(p.Path), Code: p.Code,
			ProductName: p.Short.ProductName, Remaining: p.Short.Remaining, Wanted: p.Short.Wanted,
		}
	}
	if p.Code == domain.CodeValidation {
		return model.InvalidInput{Message: message, Path: list(p.Path), Code: p.Code}
	}
	return model.Refusal{Message: message, Path: list(p.Path), Code: p.Code}
}

// list is never nil: the graph sends [] and not null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
