package sheet

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// The limits of a workbook, beside those of every file.
const (
	maxParts = 2000
	// maxRatio is how much smaller than its content a workbook may be; what is
	// below smallPart is not looked at.
	maxRatio  = 100
	smallPart = 16 << 20
	// maxOther is how large a part may be that is held in memory as a whole.
	maxOther = 32 << 20
	// inMemory is up to which size rows and texts are held in memory; larger ones
	// are unpacked into temporary files.
	inMemory = 8 << 20
)

func openXLSX(r io.ReaderAt, size int64) (*File, error) {
	last, err := inspect(r, size)
	if err != nil {
		return nil, err
	}
	book, err := openBook(r, size)
	if err != nil {
		return nil, bad(0, "This XLSX file cannot be read: %v.", err)
	}
	names := book.GetSheetList()
	if len(names) != 1 {
		return nil, errors.Join(bad(0, "The workbook has %d sheets; keep the one that is to be read.", len(names)), book.Close())
	}
	return &File{
		Typed: true, // and formulas were refused
		close: book.Close,
		rows:  func(yield func(Row, error) bool) { readXLSX(book, names[0], last, yield) },
	}, nil
}

// openBook opens a workbook. The library was written for files of friends: what
// makes it panic is a file that cannot be read.
func openBook(r io.ReaderAt, size int64) (book *excelize.File, err error) {
	defer recovered(&err)
	return excelize.OpenReader(io.NewSectionReader(r, 0, size), excelize.Options{
		UnzipSizeLimit: MaxBytes, UnzipXMLSizeLimit: inMemory, RawCellValue: true,
	})
}

func recovered(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("it is damaged (%v)", p)
	}
}

// readXLSX reads the rows; last is the number of the last, so that a sheet that
// breaks off is noticed.
func readXLSX(book *excelize.File, name string, last int, yield func(Row, error) bool) {
	rows, err := book.Rows(name)
	if err != nil {
		yield(Row{}, bad(0, "This XLSX file cannot be read: %v.", err))
		return
	}
	defer func() { _ = rows.Close() }()
	number := 0
	for {
		cells, more, err := nextRow(rows)
		if err != nil {
			yield(Row{}, bad(number+1, "The row cannot be read: %v.", err))
			return
		}
		if !more {
			break
		}
		number++
		for _, c := range cells {
			if !utf8.ValidString(c) {
				yield(Row{}, bad(number, "The text is not UTF-8."))
				return
			}
		}
		if !blank(cells) && !yield(Row{Number: number, Cells: cells}, nil) {
			return
		}
	}
	if number < last {
		yield(Row{}, bad(number+1, "The sheet is damaged here."))
	}
}

func nextRow(rows *excelize.Rows) (cells []string, more bool, err error) {
	defer recovered(&err)
	if !rows.Next() {
		return nil, false, rows.Error()
	}
	cells, err = rows.Columns()
	return cells, true, err
}

// inspect refuses workbooks that unpack to too much or hold formulas, whose
// values nobody can vouch for, and returns the number of the sheet's last row.
func inspect(r io.ReaderAt, size int64) (last int, err error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return 0, bad(0, "This XLSX file is damaged.")
	}
	if len(z.File) > maxParts {
		return 0, bad(0, "This is no XLSX file: it has %d parts.", len(z.File))
	}
	var total uint64
	for _, part := range z.File {
		total += part.UncompressedSize64
		if total > MaxBytes || part.UncompressedSize64 > MaxBytes {
			return 0, bad(0, "The file unpacks to more than %d MB.", MaxBytes>>20)
		}
		if part.UncompressedSize64 > smallPart && part.UncompressedSize64 > maxRatio*part.CompressedSize64 {
			return 0, bad(0, "The file unpacks to more than %d times its size.", maxRatio)
		}
	}
	sheets := 0
	for _, part := range z.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, `\`, "/"))
		switch folder := path.Dir(name); {
		case folder == "xl/worksheets" && path.Ext(name) == ".xml":
			sheets++
			if last, err = scanPart(part, scanRow); err != nil {
				return 0, err
			}
		case name == "xl/sharedstrings.xml":
			if _, err := scanPart(part, scanText); err != nil {
				return 0, err
			}
		case part.UncompressedSize64 > maxOther:
			return 0, bad(0, "This XLSX file has a part that is too large: %s.", path.Base(name))
		}
	}
	if sheets != 1 {
		return 0, bad(0, "The workbook has %d sheets; keep the one that is to be read.", sheets)
	}
	return last, nil
}

// What a part is scanned for: its rows, or its texts.
type scanKind struct{ item, root, word string }

var (
	scanRow  = scanKind{"row", "worksheet", "row"}
	scanText = scanKind{"si", "sst", "text of a cell"}
)

// scanPart goes over the tags of a part without keeping it. It refuses formulas,
// items that are too long, and a part that breaks off.
func scanPart(part *zip.File, kind scanKind) (last int, err error) {
	f, err := part.Open()
	if err != nil {
		return 0, bad(0, "This XLSX file is damaged.")
	}
	defer f.Close()
	b := bufio.NewReaderSize(f, 64<<10)
	length, whole := 0, false
	cell := ""
	for {
		n, err := skipTo(b, '<', maxRecord-length)
		if errors.Is(err, io.EOF) {
			break
		}
		length += n
		if err == nil && length > maxRecord {
			err = errLong
		}
		var tag []byte
		if err == nil {
			tag, err = b.ReadSlice('>')
			length += len(tag)
		}
		if errors.Is(err, errLong) || errors.Is(err, bufio.ErrBufferFull) {
			return 0, bad(last, "The %s is longer than %d kB.", kind.word, maxRecord>>10)
		}
		if err != nil {
			return 0, bad(0, "This XLSX file is damaged.")
		}
		switch name := tagName(tag); name {
		case kind.item:
			length = 0
			if kind == scanRow {
				last = number(attribute(tag, "r"), last+1)
			}
		case "c":
			cell = attribute(tag, "r")
		case "f":
			return 0, bad(last, "The cell %s holds a formula; save the sheet with values only.", cell)
		case "/" + kind.root:
			whole = true
		case "/" + kind.item:
			length = 0
		case "!DOCTYPE":
			return 0, bad(0, "This XLSX file is damaged.")
		}
	}
	if !whole {
		return 0, bad(0, "This XLSX file is damaged: a part of it breaks off.")
	}
	return last, nil
}

// skipTo reads to the next delimiter, at most limit bytes and a buffer.
func skipTo(b *bufio.Reader, delimiter byte, limit int) (n int, err error) {
	for {
		piece, err := b.ReadSlice(delimiter)
		n += len(piece)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return n, err
		}
		if n > limit {
			return n, errLong
		}
	}
}

// tagName is the local name of a tag, with the slash of one that closes.
func tagName(tag []byte) string {
	name := string(tag[:len(tag)-1])
	if i := strings.IndexAny(name, " \t\r\n"); i >= 0 {
		name = name[:i]
	}
	closing := strings.HasPrefix(name, "/")
	name = strings.Trim(name, "/")
	if i := strings.IndexByte(name, ':'); i >= 0 {
		name = name[i+1:]
	}
	if closing {
		return "/" + name
	}
	return name
}

// attribute is an attribute's value as it stands; names of cells need no more.
func attribute(tag []byte, name string) string {
	text := string(tag)
	for _, quote := range []string{`"`, `'`} {
		if _, after, ok := strings.Cut(text, " "+name+"="+quote); ok {
			value, _, _ := strings.Cut(after, quote)
			return value
		}
	}
	return ""
}

func number(s string, otherwise int) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > excelize.TotalRows {
			return otherwise
		}
		n = n*10 + int(r-'0')
	}
	if n == 0 {
		return otherwise
	}
	return n
}
