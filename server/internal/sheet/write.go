package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Kind is what the cells of a column hold.
type Kind int

// The kinds of columns. A day and an instant are a time.Time, which is written as
// its clock shows it, whatever its zone; nil is an empty cell.
const (
	// Text is a string.
	Text Kind = iota
	// Number is an int64.
	Number
	// Day is the midnight that a day begins with.
	Day
	// Instant is written to the second.
	Instant
)

// Column is a column of a table that is written.
type Column struct {
	Header string
	Kind   Kind
}

// Writer writes a table row by row; no more than what was not flushed is held in
// memory.
type Writer interface {
	// Write writes a row: a cell for each column, of the column's kind.
	Write(row []any) error
	// Flush sends what was written.
	Flush() error
	// Close ends the table, and leaves what it was written to open.
	Close() error
}

// csvWriter writes CSV as programs for tables read it: UTF-8 with a byte order mark,
// and no text that they would take for a formula.
type csvWriter struct {
	cells   *csv.Writer
	columns []Column
	row     []string
}

// NewCSV begins a table in CSV with its header.
func NewCSV(to io.Writer, columns []Column) (Writer, error) {
	if _, err := to.Write(byteOrderMark); err != nil {
		return nil, fmt.Errorf("sheet: writing: %w", err)
	}
	w := &csvWriter{cells: csv.NewWriter(to), columns: columns, row: make([]string, len(columns))}
	w.cells.UseCRLF = true
	for i, c := range columns {
		w.row[i] = harmless(c.Header)
	}
	return w, w.write()
}

func (w *csvWriter) Write(row []any) error {
	for i, c := range w.columns {
		w.row[i] = ""
		switch cell := row[i].(type) {
		case string:
			w.row[i] = harmless(cell)
		case int64:
			w.row[i] = strconv.FormatInt(cell, 10)
		case time.Time:
			w.row[i] = cell.Format(layoutOf(c.Kind))
		}
	}
	return w.write()
}

func (w *csvWriter) write() error {
	if err := w.cells.Write(w.row); err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

func (w *csvWriter) Flush() error {
	w.cells.Flush()
	if err := w.cells.Error(); err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

func (w *csvWriter) Close() error { return w.Flush() }

func layoutOf(k Kind) string {
	if k == Instant {
		return time.DateTime
	}
	return time.DateOnly
}

// harmless puts an apostrophe before what a program for tables would run: text
// that begins as a formula does, in full-width characters and after blanks too.
func harmless(cell string) string {
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") {
		return "'" + cell
	}
	begin, _ := utf8.DecodeRuneInString(strings.TrimLeft(cell, " \t\r\n\v\f\u00a0\u3000"))
	if strings.ContainsRune("=+-@＝＋－＠", begin) {
		return "'" + cell
	}
	return cell
}

// Meant is the text that a cell of ours stands for: without the apostrophe that
// keeps programs for tables from running it.
func Meant(cell string) string {
	if text, quoted := strings.CutPrefix(cell, "'"); quoted && harmless(text) == cell {
		return text
	}
	return cell
}
