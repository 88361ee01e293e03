// Package renewals measures 100,000 auto-renewals that fall due at one instant,
// with their lines, events and messages, beside one hand-written UPDATE of the
// licenses that inserts the lines; and how many reads sixteen readers still do
// meanwhile:
//
//	go test -run - -bench . -benchtime 1x ./server/bench/renewals
package renewals
