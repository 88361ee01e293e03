package main

import "fmt"

// section is a table of the specification whose rows are to be proven.
type section struct {
	name string
	rows []int
}

// required are the rows that must have a test.
var required = []section{
	{"2.6", span(1, 8)},
	{"2.7", span(1, 20)},
	{"2.8", span(1, 21)},
	{"2.9", span(1, 14)},
	{"2.10", span(1, 8)},
	{"2.13", span(1, 6)},
	{"2.14", span(1, 3)},
	{"5.1", append(append(span(1, 22), 25, 27, 28, 29, 30, 39, 40, 41, 42, 46, 47, 48, 49, 55, 56, 57, 58), 63)},
	{"5.2", []int{2, 5, 6, 7, 9}}, // the others are of usage reports and billing
}

func span(from, to int) []int {
	var out []int
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out
}

// unproven are the required rows of which no test says that it proves them.
func unproven(found map[string]*rule) []string {
	var out []string
	for _, s := range required {
		for _, row := range s.rows {
			if name := fmt.Sprintf("%s/%d", s.name, row); found[name] == nil {
				out = append(out, name)
			}
		}
	}
	return out
}
