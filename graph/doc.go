// Package graph translates the contract, schema.graphqls, to calls of the domain.
//
// To add a field: describe it in schema.graphqls; run make generate; the compiler
// names the missing resolver; write it in the file of its noun. A field that is a
// column, or an edge, needs none: the reads load what the selection asks for.
// A mutation calls one verb and hands its error to userErrors. What hot lists can
// write without the executor is in compiled; what look-ahead cannot reach, in loader.
package graph

//go:generate go tool gqlgen generate
