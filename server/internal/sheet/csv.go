package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

var byteOrderMark = []byte("\xef\xbb\xbf")

func openCSV(r io.ReaderAt, size int64, head []byte) (*File, error) {
	skip := 0
	if bytes.HasPrefix(head, byteOrderMark) {
		skip = len(byteOrderMark)
	}
	comma := delimiter(head[skip:])
	return &File{
		close: func() error { return nil },
		rows: func(yield func(Row, error) bool) {
			readCSV(io.NewSectionReader(r, int64(skip), size-int64(skip)), comma, yield)
		},
	}, nil
}

// delimiter is the one that cuts the first line into most cells.
func delimiter(head []byte) rune {
	best, most := ',', 0
	for _, comma := range []rune{',', ';', '\t'} {
		r := newReader(bytes.NewReader(head), comma)
		if cells, err := r.Read(); err == nil && len(cells) > most {
			best, most = comma, len(cells)
		}
	}
	return best
}

func newReader(from io.Reader, comma rune) *csv.Reader {
	r := csv.NewReader(from)
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = comma, -1, true
	return r
}

func readCSV(from io.Reader, comma rune, yield func(Row, error) bool) {
	guard := &guard{from: from, left: maxRecord}
	r := newReader(guard, comma)
	number, next := 0, 1 // the row that was read last, and the line after it
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(Row{}, csvError(err, number+1))
			return
		}
		guard.left = maxRecord
		// Lines that are blank are rows to a spreadsheet; line breaks within
		// quotes are none.
		line, _ := r.FieldPos(0)
		number += 1 + line - next
		next = line + 1
		for _, c := range cells {
			next += strings.Count(c, "\n")
			if !utf8.ValidString(c) {
				yield(Row{}, bad(number, "The text is not UTF-8; save the file as CSV in UTF-8."))
				return
			}
			if strings.IndexByte(c, 0) >= 0 {
				yield(Row{}, bad(number, noText))
				return
			}
		}
		if blank(cells) {
			continue
		}
		if !yield(Row{Number: number, Cells: cells}, nil) {
			return
		}
	}
}

// guard gives at most left bytes until it is told that a row was read, so that a
// quote that is never closed cannot fill the memory.
type guard struct {
	from io.Reader
	left int
}

var errLong = errors.New("sheet: a row is too long")

// Read reads from the file.
func (g *guard) Read(p []byte) (int, error) {
	if g.left <= 0 {
		return 0, errLong
	}
	n, err := g.from.Read(p)
	g.left -= n
	return n, err
}

func csvError(err error, row int) error {
	var p *csv.ParseError
	switch {
	case errors.Is(err, errLong):
		return bad(row, "The row is longer than %d kB; is a quote not closed?", maxRecord>>10)
	case errors.As(err, &p) && errors.Is(p.Err, csv.ErrBareQuote):
		return bad(row, "A quote stands within a cell that does not begin with one; double the quotes in a quoted cell.")
	case errors.As(err, &p) && errors.Is(p.Err, csv.ErrQuote):
		return bad(row, "A quoted cell does not end as it should; double the quotes within it, and close it.")
	}
	return err
}
