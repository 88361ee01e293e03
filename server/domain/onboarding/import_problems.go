package onboarding

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// maxImportProblems is how many problems of a file are told; the rest are counted.
const maxImportProblems = 100

// ImportProblem is what is wrong with a row of a file.
type ImportProblem struct {
	// Row as a spreadsheet counts them, from 1.
	Row int
	// Column as the file calls it; empty where it is the whole row.
	Column  string
	Message string
}

// String is the problem on one line.
func (p ImportProblem) String() string {
	if p.Column == "" {
		return fmt.Sprintf("row %d: %s", p.Row, p.Message)
	}
	return fmt.Sprintf("row %d, column %s: %s", p.Row, p.Column, p.Message)
}

// ImportProblems are why a file was not imported: the first of them by row, and
// how many there are.
type ImportProblems struct {
	List  []ImportProblem
	Total int
}

// Error lists them.
func (ps ImportProblems) Error() string {
	var b strings.Builder
	for i, p := range ps.List {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.String())
	}
	if rest := ps.Total - len(ps.List); rest > 0 {
		fmt.Fprintf(&b, "\n… and %d more", rest)
	}
	return b.String()
}

// add notes a problem. Of too many, those of the first rows are kept.
func (ps *ImportProblems) add(row int, column, format string, args ...any) {
	ps.Total++
	n := len(ps.List)
	if n == maxImportProblems && ps.List[n-1].Row <= row {
		return
	}
	p := ImportProblem{Row: row, Column: column, Message: fmt.Sprintf(format, args...)}
	at, _ := slices.BinarySearchFunc(ps.List, p, func(a, b ImportProblem) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), -1) // after those of the same row
	})
	ps.List = slices.Insert(ps.List, at, p)
	ps.List = ps.List[:min(len(ps.List), maxImportProblems)]
}

func (ps *ImportProblems) err() error {
	if ps.Total == 0 {
		return nil
	}
	return *ps
}
