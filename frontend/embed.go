// Package frontend hands the built console to the server.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

//go:embed persisted.json
var documents []byte

// Dist returns the built console: index.html, playground/index.html, hashed files
// under assets, and beside each compressible file its .br and .gz twin. Before the
// console is built it holds nothing but a placeholder.
//
// Every HTML file carries the text __NONCE__ where the nonce of the response belongs.
func Dist() fs.FS {
	sub, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the folder is part of the binary
	}
	return sub
}

// Documents returns the console's GraphQL documents, a JSON object from the SHA-256
// of each document to its text.
func Documents() []byte { return documents }
