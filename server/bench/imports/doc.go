// Package imports measures lmp import customers beside a plain COPY of the same
// rows into the same tables:
//
//	go test -run - -bench . -benchtime 3x ./server/bench/imports
package imports
