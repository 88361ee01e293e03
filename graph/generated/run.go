// Package generated is the executor that gqlgen makes of the schema, and Run, the
// shorter way to it.
package generated

import (
	"bytes"
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Run answers the operation of the context; nil for one that is neither query nor
// mutation. It is Exec of the generated code without what no request needs here:
// Exec puts every input type of the schema into a map first, for resolvers that
// decode their own input, which is a tenth of the time of a small query, and keeps
// a channel for @defer, which the schema does not have.
func Run(ctx context.Context, s graphql.ExecutableSchema) []byte {
	schema, ok := s.(*executableSchema)
	if !ok {
		return nil
	}
	op := graphql.GetOperationContext(ctx)
	ec := executionContext{OperationContext: op, executableSchema: schema}
	var data graphql.Marshaler
	switch op.Operation.Operation {
	case ast.Query:
		data = ec._Query(ctx, op.Operation.SelectionSet)
	case ast.Mutation:
		data = ec._Mutation(ctx, op.Operation.SelectionSet)
	default:
		return nil
	}
	var out bytes.Buffer
	data.MarshalGQL(&out)
	return out.Bytes()
}
