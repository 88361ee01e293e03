package graph

import (
	"context"
	"errors"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/graph/compiled"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/read"
)

// written is an answer to a field that needs no executor. A resolver has to
// return its own type, so it hands the answer over as an error, which resolveField
// turns back into an answer.
type written struct{ json []byte }

// Error is never shown.
func (*written) Error() string { return "graph: an answer is no error" }

// MarshalGQL writes the answer.
func (w *written) MarshalGQL(out io.Writer) { _, _ = out.Write(w.json) }

// resolveField is the executor's way to every field.
func resolveField(ctx context.Context, next graphql.Resolver) (any, error) {
	out, err := next(ctx)
	if err != nil {
		if w, ok := err.(*written); ok { //nolint:errorlint // it is no error and never wrapped
			return w, nil
		}
		return nil, err
	}
	return out, nil
}

// planKey names what a field selects within a document.
type planKey struct {
	op    *ast.OperationDefinition
	field *ast.Field
	kind  string
}

// compiledOnce is what graph/compiled made of a field; plan is nil when the
// executor has to answer it.
type compiledOnce struct{ plan any }

// once remembers with the document what its root fields select, unless that
// hangs on variables; deeper fields are compiled for each request.
func once[V any](ctx context.Context, kind string, make func(*graphql.OperationContext, graphql.CollectedField) (V, bool)) (V, bool) {
	oc, fc, s := graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx), stateOf(ctx)
	root := fc.Parent != nil && fc.Parent.Parent == nil
	key := planKey{oc.Operation, fc.Field.Field, kind}
	if !root || !s.doc.fixed {
		return make(oc, fc.Field)
	}
	if was, ok := s.doc.plans.Load(key); ok {
		plan, ok := was.(compiledOnce).plan.(V)
		return plan, ok
	}
	plan, ok := make(oc, fc.Field)
	if ok {
		s.doc.plans.Store(key, compiledOnce{plan})
	} else {
		s.doc.plans.Store(key, compiledOnce{})
	}
	return plan, ok
}

// writePage writes a page; it returns the answer, err, or nil when the executor
// has to write the page.
func writePage[T any, P read.Entity[T]](ctx context.Context, r *Resolver, t *compiled.Type[T], page *read.Page[T], err error) error {
	s := stateOf(ctx)
	if err != nil || s.options.Slow {
		return err
	}
	plan, ok := once(ctx, t.Name, func(oc *graphql.OperationContext, f graphql.CollectedField) (compiled.PagePlan[T], bool) {
		return compiled.CompilePage[T, P](t, oc, f.Selections, f.Definition.Type.Name())
	})
	s.tell(ctx, ok)
	if !ok {
		return nil
	}
	if json, ok := plan.Page(make([]byte, 0, 256+len(page.Rows)*512), page, s.env(r)); ok {
		return &written{json}
	}
	return nil
}

// writeRow writes the row that a field answers; ErrNone is null.
func writeRow[T any, P read.Entity[T]](ctx context.Context, r *Resolver, t *compiled.Type[T], row P, err error) (P, error) {
	s := stateOf(ctx)
	if errors.Is(err, read.ErrNone) || err == nil && row == nil {
		return nil, nil // null says that there is no such object
	}
	if err != nil || s.options.Slow {
		return row, err
	}
	plan, ok := once(ctx, t.Name, func(oc *graphql.OperationContext, f graphql.CollectedField) (compiled.Plan[T], bool) {
		return t.Compile(oc, f.Selections)
	})
	s.tell(ctx, ok)
	if !ok {
		return row, nil
	}
	if json, ok := plan.Row(make([]byte, 0, 1024), (*T)(row), s.env(r)); ok {
		return nil, &written{json}
	}
	return row, nil
}

func (s *state) tell(ctx context.Context, compiled bool) {
	if s.options.Written != nil {
		s.options.Written(graphql.GetFieldContext(ctx).Field.Name, compiled)
	}
}

func (s *state) env(r *Resolver) *compiled.Env {
	return &compiled.Env{Now: s.now, Viewer: s.viewer, SignInURL: notify.SignInURL(r.PublicURL, s.viewer.Channel)}
}
