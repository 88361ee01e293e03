// Package sheet reads the table in a CSV or XLSX file row by row, in bounded
// memory. Files come from anywhere: what does not look like a table, or is too
// large, is refused with an Error that says where and why.
package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// The limits of a file.
const (
	// MaxRows is how many rows are read at most, the header among them.
	MaxRows = 1_000_001
	// MaxBytes is how large a file may be, unpacked.
	MaxBytes = 512 << 20
	// maxRecord is how long one row may be.
	maxRecord = 256 << 10
	// maxCells is how many cells one row may have.
	maxCells = 1000
)

// Error is what is wrong with a file.
type Error struct {
	// Row as a spreadsheet counts them, from 1; 0 where it is the whole file.
	Row    int
	Reason string
}

// Error says so.
func (e Error) Error() string {
	if e.Row == 0 {
		return e.Reason
	}
	return fmt.Sprintf("row %d: %s", e.Row, e.Reason)
}

func bad(row int, format string, args ...any) error {
	return Error{Row: row, Reason: fmt.Sprintf(format, args...)}
}

// Row is one row of the table. Rows that are blank are left out.
type Row struct {
	// Number as a spreadsheet counts it, from 1.
	Number int
	// Cells may be fewer than the table has columns. They are the reader's own
	// until the next row; the strings in them stay.
	Cells []string
}

// File is an open file. Its rows can be read more than once, one reading at a time.
type File struct {
	// Typed cells say by themselves what is text, so that none of it is a formula.
	Typed bool

	rows  iter.Seq2[Row, error]
	close func() error
}

// Open looks at what a file holds, whatever it is called, and gets ready to read it.
func Open(r io.ReaderAt, size int64) (*File, error) {
	if size > MaxBytes {
		return nil, bad(0, "The file is larger than %d MB.", MaxBytes>>20)
	}
	head := make([]byte, min(size, 64<<10))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	switch {
	case len(bytes.TrimSpace(head)) == 0:
		return nil, bad(0, "The file is empty.")
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return openXLSX(r, size)
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return nil, bad(0, "This is an old or encrypted Excel file; save it as XLSX without a password, or as CSV.")
	case utf16(head):
		return nil, bad(0, "The file is UTF-16 text; save it as CSV in UTF-8.")
	case bytes.IndexByte(head, 0) >= 0:
		return nil, bad(0, noText)
	}
	return openCSV(r, size, head)
}

// noText is told of bytes that no table has.
const noText = "This is neither a CSV nor an XLSX file: it has NUL bytes, as no text has."

// utf16 tells whether a file begins like UTF-16 text: with its mark, or with a NUL
// in one half of most pairs of bytes, as Latin letters have.
func utf16(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return true
	}
	var nul [2]int
	for i, b := range head {
		if b == 0 {
			nul[i%2]++
		}
	}
	return max(nul[0], nul[1]) > len(head)/4 && min(nul[0], nul[1]) < len(head)/16+1
}

// Rows yields the rows from the first that is not blank. It ends at the first error.
func (f *File) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		n := 0
		for row, err := range f.rows {
			if err != nil {
				yield(Row{}, err)
				return
			}
			switch n++; {
			case n > MaxRows:
				yield(Row{}, bad(row.Number, "The file has more than %d rows.", MaxRows-1))
				return
			case len(row.Cells) > maxCells:
				yield(Row{}, bad(row.Number, "The row has more than %d cells.", maxCells))
				return
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Close frees what reading needed.
func (f *File) Close() error { return f.close() }

func blank(cells []string) bool {
	for _, c := range cells {
		for i := range len(c) {
			if c[i] != ' ' && c[i] != '\t' && c[i] != '\r' && c[i] != '\n' {
				return false
			}
		}
	}
	return true
}
