package graph

import (
	"context"
	"errors"
	"reflect"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/read"
)

// payload reads the object that a verb made or changed, as far as the field of
// the payload asks for it; nil when it does not, or the verb has none to show.
func payload[T any, P read.Entity[T]](ctx context.Context, r *Resolver, field, typeName, id string) (P, error) {
	sel := childOf(ctx, field, typeName)
	if id == "" || sel == nil {
		return nil, nil // null says that there is none
	}
	if onlyID(sel) {
		row := P(new(T))
		if to, ok := row.ScanTarget("id").(*string); ok {
			*to = id
		}
		return row, nil
	}
	row, err := read.Get[T, P](ctx, r.Read, id, sel)
	if errors.Is(err, read.ErrNone) {
		return nil, nil // as above
	}
	return row, err
}

// changed is what a payload shows of a verb that is done, or was refused with err.
func changed[T any, P read.Entity[T]](ctx context.Context, r *Resolver, field, typeName, id string, err error) (P, []model.UserError, error) {
	problems, err := userErrors(ctx, r, err)
	if err != nil {
		return nil, nil, err
	}
	row, err := payload[T, P](ctx, r, field, typeName, id)
	return row, problems, err
}

// effects are shown unless there is something to put right.
func effects(e licensing.Effects, problems []model.UserError) *licensing.Effects {
	if len(problems) > 0 {
		return nil
	}
	return &e
}

// clearNulls makes an explicit null for an optional text of a change the same as
// the empty text or the zero date, which clears it; absent fields are left alone. in is the
// argument called input, as the executor bound it.
func clearNulls(ctx context.Context, in any) {
	field := graphql.GetFieldContext(ctx).Field
	raw, ok := field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	if !ok {
		return
	}
	to := reflect.ValueOf(in).Elem()
	for name, value := range raw {
		if value != nil {
			continue
		}
		f := to.FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, name) })
		switch {
		case !f.IsValid():
		case f.Type() == reflect.TypeFor[*string]():
			f.Set(reflect.ValueOf(new(string)))
		case f.Type() == reflect.TypeFor[*domain.Date]():
			f.Set(reflect.ValueOf(new(domain.Date)))
		case f.Type() == reflect.TypeFor[[]string]():
			f.Set(reflect.ValueOf([]string{}))
		}
	}
}
