// Package deps pins the modules that packages under construction import.
package deps

import (
	_ "github.com/99designs/gqlgen/graphql"
	_ "github.com/goccy/go-yaml"
	_ "github.com/vektah/gqlparser/v2"
	_ "golang.org/x/text/unicode/norm"
	_ "golang.org/x/time/rate"
	_ "pgregory.net/rapid"
)
