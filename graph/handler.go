package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/generated"
)

// Options are what the handler is told beside the resolver.
type Options struct {
	Limits Limits
	// PublicSchema lets the anonymous read the schema, and nothing else.
	PublicSchema bool
	// Persisted are the console's own documents by their hash.
	Persisted map[string]string
	// Log takes what clients must not see; slog's default when nil.
	Log *slog.Logger
	// Wall is the world's clock, by which minutes are counted; time.Now when nil.
	Wall func() time.Time
	// RequestID names the request; that of the viewer when nil.
	RequestID func(context.Context) string
	// Slow answers every field by the executor, never by compiled selections:
	// the two are compared in tests.
	Slow bool
	// Written, when not nil, is told of each list and object whether it was
	// written by a compiled selection.
	Written func(field string, compiled bool)
}

// Handler answers the graph over HTTP. Who asks is in the request's context.
type Handler struct {
	resolver  *Resolver
	exec      graphql.ExecutableSchema
	documents *documents
	budget    *budget
	options   Options
}

// NewHandler makes the handler of the graph.
func NewHandler(r *Resolver, o Options) (*Handler, error) {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Wall == nil {
		o.Wall = time.Now //nolint:forbidigo // limits count the world's minutes, on a test clock too
	}
	if o.RequestID == nil {
		o.RequestID = func(ctx context.Context) string {
			if v := viewer.From(ctx); v != nil {
				return v.RequestID
			}
			return ""
		}
	}
	docs, err := newDocuments(o.Persisted)
	if err != nil {
		return nil, err
	}
	return &Handler{
		resolver:  r,
		exec:      generated.NewExecutableSchema(generated.Config{Resolvers: r}),
		documents: docs,
		budget:    newBudget(o.Limits.CostPerMinute, o.Wall),
		options:   o,
	}, nil
}

// request is what a client sent.
type request struct {
	query, operation string
	variables        map[string]any
	// hash names a persisted document; empty when the request names none.
	hash string
	// readOnly: the method is GET, which runs queries alone.
	readOnly bool
}

// answer is what goes back.
type answer struct {
	// data is nil when nothing was run.
	data   []byte
	errors gqlerror.List
	cost   *costReport
	// status of the media type application/graphql-response+json; 0 is 200.
	status int
	// always: the status holds for application/json too.
	always bool
	// retryAfter in seconds, with status 429.
	retryAfter int
}

// costReport is extensions.cost.
type costReport struct {
	Requested int    `json:"requested"`
	Limit     int    `json:"limit"`
	Remaining *int   `json:"remaining"`
	ResetAt   string `json:"resetAt"`
}

// refused is the answer to a request that was not run.
func refused(status int, errs ...*gqlerror.Error) *answer {
	return &answer{status: status, errors: errs}
}

// run answers a request.
func (h *Handler) run(ctx context.Context, in *request) (out *answer) {
	defer func() {
		if r := recover(); r != nil {
			err := h.recovered(ctx, r)
			out = &answer{status: http.StatusInternalServerError, always: true, errors: gqlerror.List{h.present(ctx, err)}}
		}
	}()
	v := viewer.From(ctx)
	if v == nil && !h.options.PublicSchema {
		return h.unauthenticated(ctx)
	}
	text, problem := h.documents.text(in.query, in.hash)
	if problem == nil && text == "" {
		problem = badRequest("The request has no query.")
	}
	if problem != nil {
		return h.refuse(ctx, http.StatusBadRequest, problem)
	}
	doc, problems := h.documents.get(text)
	if len(problems) > 0 {
		return h.refuse(ctx, http.StatusBadRequest, problems...)
	}
	op, problem := operationOf(doc, in.operation)
	if problem != nil {
		return h.refuse(ctx, http.StatusBadRequest, problem)
	}
	if v == nil && !schemaOnly(op) {
		return h.unauthenticated(ctx)
	}
	if in.readOnly && op.Operation != ast.Query {
		out := h.refuse(ctx, http.StatusMethodNotAllowed, badRequest("Send mutations by POST."))
		out.always = true
		return out
	}
	if problem := singleWithKey(v, op); problem != nil {
		return h.refuse(ctx, http.StatusBadRequest, problem)
	}
	variables, problem := variablesOf(op, in.variables)
	if problem != nil {
		return h.refuse(ctx, http.StatusBadRequest, problem)
	}
	report, refusal := h.charge(ctx, v, op, variables)
	if refusal != nil {
		return refusal
	}
	out = h.execute(ctx, doc, op, text, variables)
	out.cost = report
	return out
}

// execute runs an operation that passed all limits.
func (h *Handler) execute(ctx context.Context, doc *document, op *ast.OperationDefinition, text string, variables map[string]any) *answer {
	oc := &graphql.OperationContext{
		RawQuery:               text,
		Variables:              variables,
		OperationName:          op.Name,
		Doc:                    doc.QueryDocument,
		Operation:              op,
		RecoverFunc:            h.recovered,
		ResolverMiddleware:     resolveField,
		RootResolverMiddleware: func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) },
	}
	ctx = graphql.WithOperationContext(ctx, oc)
	ctx = withState(ctx, h.resolver, doc, h.options)
	ctx = graphql.WithResponseContext(ctx, h.present, h.recovered)
	data := generated.Run(ctx, h.exec)
	if data == nil {
		return refused(http.StatusBadRequest, h.present(ctx, badRequest("This operation cannot be run.")))
	}
	errs := graphql.GetErrors(ctx)
	if len(errs) > maxErrors {
		errs = errs[:maxErrors]
	}
	return &answer{data: data, errors: errs}
}

// charge counts what the operation costs.
func (h *Handler) charge(ctx context.Context, v *viewer.Viewer, op *ast.OperationDefinition, variables map[string]any) (*costReport, *answer) {
	cost := costOf(op, variables)
	if cost > maxCost {
		return nil, h.refuse(ctx, http.StatusBadRequest, coded("COST_EXCEEDED",
			"The request asks for too much: it may cost at most %d. Ask for smaller pages, or for less of each row.", maxCost))
	}
	who := ""
	if v != nil {
		if who = v.TokenID; who == "" {
			who = v.UserID
		}
	}
	remaining, resetAt, ok := h.budget.spend(who, cost)
	report := &costReport{Requested: cost, Limit: maxCost, ResetAt: resetAt.Format(time.RFC3339)}
	if h.budget.limit > 0 {
		report.Remaining = &remaining
	}
	if ok {
		return report, nil
	}
	out := h.refuse(ctx, http.StatusTooManyRequests, coded("RATE_LIMITED",
		"Requests of this viewer cost at most %d a minute; try again when the minute is over.", h.budget.limit))
	out.cost, out.always = report, true
	out.retryAfter = max(1, int(resetAt.Sub(h.options.Wall()).Seconds())+1)
	return nil, out
}

func (h *Handler) refuse(ctx context.Context, status int, errs ...*gqlerror.Error) *answer {
	for i, err := range errs {
		errs[i] = h.present(ctx, err)
	}
	return refused(status, errs...)
}

func (h *Handler) unauthenticated(ctx context.Context) *answer {
	out := h.refuse(ctx, http.StatusUnauthorized, coded("UNAUTHENTICATED", "Sign in, or send an API token."))
	out.always = true
	return out
}

// errInternal hides what went wrong; the log has it.
type errInternal struct{}

func (errInternal) Error() string { return "internal" }

// recovered logs a panic.
func (h *Handler) recovered(ctx context.Context, r any) error {
	h.options.Log.ErrorContext(ctx, "graph: panic", "panic", fmt.Sprint(r), "request", h.options.RequestID(ctx), "stack", string(debug.Stack()))
	return errInternal{}
}

// operationOf finds the operation that is to be run.
func operationOf(doc *document, name string) (*ast.OperationDefinition, *gqlerror.Error) {
	if name == "" && len(doc.Operations) > 1 {
		return nil, badRequest("The document has several operations: say by operationName which one to run.")
	}
	op := doc.Operations.ForName(name)
	if op == nil {
		return nil, badRequest("The document has no operation of this name.")
	}
	return op, nil
}

// schemaOnly tells that an operation reads the schema and nothing else.
func schemaOnly(op *ast.OperationDefinition) bool {
	only := op.Operation == ast.Query
	roots(op.SelectionSet, func(f *ast.Field) {
		only = only && (f.Name == "__schema" || f.Name == "__type" || f.Name == "__typename")
	})
	return only
}

// singleWithKey holds a mutation with an Idempotency-Key to one field: the key
// stands for one change.
func singleWithKey(v *viewer.Viewer, op *ast.OperationDefinition) *gqlerror.Error {
	if v == nil || v.IdempotencyKey == "" || op.Operation != ast.Mutation {
		return nil
	}
	n := 0
	roots(op.SelectionSet, func(*ast.Field) { n++ })
	if n != 1 {
		return badRequest("A request with an Idempotency-Key has one mutation; this one has %d.", n)
	}
	return nil
}

// roots calls fn for each field at the root, fragments put in their places.
func roots(set ast.SelectionSet, fn func(*ast.Field)) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			fn(sel)
		case *ast.InlineFragment:
			roots(sel.SelectionSet, fn)
		case *ast.FragmentSpread:
			if sel.Definition != nil {
				roots(sel.Definition.SelectionSet, fn)
			}
		}
	}
}

// variablesOf checks variables against their declared types.
func variablesOf(op *ast.OperationDefinition, raw map[string]any) (out map[string]any, problem *gqlerror.Error) {
	defer func() {
		if r := recover(); r != nil { // the validator panics on shapes that it does not expect
			out, problem = nil, badRequest("The variables do not fit the operation.")
		}
	}()
	if len(op.VariableDefinitions) == 0 {
		return map[string]any{}, nil
	}
	for _, d := range op.VariableDefinitions {
		if problem := fits(d.Type, raw[d.Variable], ast.Path{ast.PathName(d.Variable)}); problem != nil {
			return nil, problem
		}
	}
	out, err := validator.VariableValues(schema, op, raw)
	if err != nil {
		var ge *gqlerror.Error
		if errors.As(err, &ge) {
			return nil, asBadRequest(ge)
		}
		return nil, badRequest("The variables do not fit the operation.")
	}
	return out, nil
}
