package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

// Writer writes CSV as programs for tables read it: UTF-8 with a byte order mark,
// and no cell that they would take for a formula.
type Writer struct {
	to    io.Writer
	cells *csv.Writer
	begun bool
}

// NewWriter makes a writer of CSV.
func NewWriter(to io.Writer) *Writer {
	w := &Writer{to: to, cells: csv.NewWriter(to)}
	w.cells.UseCRLF = true
	return w
}

// Write writes a row.
func (w *Writer) Write(row ...string) error {
	if !w.begun {
		w.begun = true
		if _, err := w.to.Write(byteOrderMark); err != nil {
			return fmt.Errorf("sheet: writing: %w", err)
		}
	}
	safe := make([]string, len(row))
	for i, cell := range row {
		safe[i] = harmless(cell)
	}
	if err := w.cells.Write(safe); err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

// Flush sends what was written.
func (w *Writer) Flush() error {
	w.cells.Flush()
	if err := w.cells.Error(); err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

// harmless puts an apostrophe before what a program for tables would run: text
// that begins as a formula does, after blanks too.
func harmless(cell string) string {
	if begin := strings.TrimLeft(cell, " \t\r\n\v\f\u00a0"); begin != "" && strings.ContainsRune("=+-@", rune(begin[0])) ||
		strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") {
		return "'" + cell
	}
	return cell
}
