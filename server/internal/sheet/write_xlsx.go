package sheet

import (
	"archive/zip"
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// The styles of cells, by their places in styles.xml.
const (
	styleHeader  = 1
	styleDay     = 2
	styleInstant = 3
)

// longestCell is how many characters a cell may have.
const longestCell = 32767

// The parts of a workbook beside its sheet.
var bookParts = []struct{ name, text string }{
	{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`},
	{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
	{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`},
	{"xl/styles.xml", `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
		`<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
		`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
		`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
		`<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`},
}

const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// xlsxWriter writes a workbook of one sheet as it goes: the sheet is the last part
// of the archive, so that nothing has to be kept until its end, as the library that
// reads workbooks would. Text is typed as text, which no program takes for a formula.
type xlsxWriter struct {
	archive *zip.Writer
	sheet   *bufio.Writer
	columns []Column
	names   []string
	row     int
}

// NewXLSX begins a workbook with the header of its one sheet, which has the name.
func NewXLSX(to io.Writer, name string, columns []Column) (Writer, error) {
	w := &xlsxWriter{archive: zip.NewWriter(to), columns: columns}
	for i := range columns {
		w.names = append(w.names, columnName(i))
	}
	var title strings.Builder
	escape(&title, name)
	parts := append(bookParts[:len(bookParts):len(bookParts)], struct{ name, text string }{"xl/workbook.xml",
		`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
			`<sheets><sheet name="` + title.String() + `" sheetId="1" r:id="rId1"/></sheets></workbook>`})
	for _, p := range parts {
		part, err := w.archive.Create(p.name)
		if err == nil {
			_, err = io.WriteString(part, xmlHead+p.text)
		}
		if err != nil {
			return nil, fmt.Errorf("sheet: writing: %w", err)
		}
	}
	part, err := w.archive.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		return nil, fmt.Errorf("sheet: writing: %w", err)
	}
	w.sheet = bufio.NewWriterSize(part, 32<<10)
	w.text(xmlHead, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`)
	for i, c := range columns {
		n := strconv.Itoa(i + 1)
		w.text(`<col min="`, n, `" max="`, n, `" width="`, strconv.Itoa(widthOf(c)), `" customWidth="1"/>`)
	}
	w.text(`</cols><sheetData>`)
	w.begin()
	for i, c := range columns {
		w.cell(i, c.Header, styleHeader)
	}
	return w, w.end()
}

// widthOf a column in characters: days do not show where they have no room.
func widthOf(c Column) int {
	least := map[Kind]int{Text: 24, Number: 10, Day: 12, Instant: 20}[c.Kind]
	return max(least, utf8.RuneCountInString(c.Header)+2)
}

func (w *xlsxWriter) Write(row []any) error {
	w.begin()
	for i, c := range w.columns {
		switch cell := row[i].(type) {
		case string:
			if cell != "" {
				w.cell(i, cell, 0)
			}
		case int64:
			w.number(i, strconv.FormatInt(cell, 10), 0)
		case time.Time:
			style := styleDay
			if c.Kind == Instant {
				style = styleInstant
			}
			w.number(i, serial(cell), style)
		}
	}
	return w.end()
}

func (w *xlsxWriter) begin() {
	w.row++
	w.text(`<row r="`, strconv.Itoa(w.row), `">`)
}

func (w *xlsxWriter) end() error {
	if _, err := w.sheet.WriteString(`</row>`); err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

func (w *xlsxWriter) cell(column int, text string, style int) {
	w.text(`<c r="`, w.names[column], strconv.Itoa(w.row), `" s="`, strconv.Itoa(style), `" t="inlineStr"><is><t xml:space="preserve">`)
	escape(w.sheet, text)
	w.text(`</t></is></c>`)
}

func (w *xlsxWriter) number(column int, digits string, style int) {
	w.text(`<c r="`, w.names[column], strconv.Itoa(w.row), `" s="`, strconv.Itoa(style), `"><v>`, digits, `</v></c>`)
}

// text writes; the buffer keeps an error until the row ends.
func (w *xlsxWriter) text(parts ...string) {
	for _, p := range parts {
		_, _ = w.sheet.WriteString(p)
	}
}

func (w *xlsxWriter) Flush() error {
	err := w.sheet.Flush()
	if err == nil {
		err = w.archive.Flush()
	}
	if err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

func (w *xlsxWriter) Close() error {
	w.text(`</sheetData></worksheet>`)
	err := w.sheet.Flush()
	if err == nil {
		err = w.archive.Close()
	}
	if err != nil {
		return fmt.Errorf("sheet: writing: %w", err)
	}
	return nil
}

// serial is what a clock shows, as days since the last but one of 1899.
func serial(t time.Time) string {
	shown := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
	seconds := shown.Unix() - time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).Unix()
	if seconds%86400 == 0 {
		return strconv.FormatInt(seconds/86400, 10)
	}
	return strconv.FormatFloat(float64(seconds)/86400, 'f', 10, 64)
}

// columnName is A for the first column.
func columnName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return columnName(i/26-1) + string(rune('A'+i%26))
}

// encoded is what readers of workbooks take for a character that XML cannot hold.
var encoded = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// escape writes text as XML has it, what it cannot hold left out, and at most what
// a cell may hold.
func escape(to io.StringWriter, text string) {
	if strings.Contains(text, "_x") {
		text = encoded.ReplaceAllStringFunc(text, func(s string) string { return "_x005F" + s })
	}
	n := 0
	for i, r := range text {
		if n++; r > 0xFFFF {
			n++
		}
		if n > longestCell {
			return
		}
		switch {
		case r == '&':
			_, _ = to.WriteString("&amp;")
		case r == '<':
			_, _ = to.WriteString("&lt;")
		case r == '>':
			_, _ = to.WriteString("&gt;")
		case r == '"':
			_, _ = to.WriteString("&quot;")
		case r == '\r': // a parser would make a line feed of it
			_, _ = to.WriteString("&#13;")
		case r < ' ' && r != '\t' && r != '\n', r == 0xFFFE, r == 0xFFFF, r == utf8.RuneError:
		default:
			_, _ = to.WriteString(text[i : i+utf8.RuneLen(r)])
		}
	}
}
