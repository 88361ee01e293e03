package sheet_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/openlmp/openlmp/server/internal/sheet"
)

// read reads a file's rows as "number:cell|cell".
func read(content []byte) ([]string, error) {
	f, err := sheet.Open(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	var out []string
	for range 2 { // it can be read again
		out = nil
		for row, err := range f.Rows() {
			if err != nil {
				return out, err
			}
			out = append(out, fmt.Sprintf("%d:%s", row.Number, strings.Join(row.Cells, "|")))
		}
	}
	return out, nil
}

func TestCSV(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, content string
		want          []string
	}{
		{"commas", "a,b\n1,2\n", []string{"1:a|b", "2:1|2"}},
		{"semicolons_mark_and_carriage_returns", "\xef\xbb\xbfa;b,c;d\r\n1;2;3\r\n", []string{"1:a|b,c|d", "2:1|2|3"}},
		{"tabs", "a\tb\n1\t2", []string{"1:a|b", "2:1|2"}},
		{"one_column", "a\nb\n", []string{"1:a", "2:b"}},
		{"rows_are_counted_as_a_spreadsheet_does", "\n\na,b\n\n\"x\ny\nz\",1\r\n,\n2,3\n\n4,5", []string{"3:a|b", "5:x\ny\nz|1", "7:2|3", "9:4|5"}},
		{"quotes", "a,\"b \"\"c\"\"\"\n", []string{`1:a|b "c"`}},
		{"ragged", "a,b,c\n1\n1,2,3,4\n", []string{"1:a|b|c", "2:1", "3:1|2|3|4"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got, err := read([]byte(c.content)); err != nil || !slices.Equal(got, c.want) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// book makes a workbook with one sheet of rows.
func book(t testing.TB, change func(f *excelize.File), rows ...[]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	for i, r := range rows {
		if r == nil {
			continue
		}
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &r); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(f)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestXLSX(t *testing.T) {
	t.Parallel()
	got, err := read(book(t, nil, []any{"a", "b", "c"}, nil, []any{"Łódź", 12, 1234567}, []any{"x", nil, true}))
	if want := []string{"1:a|b|c", "3:Łódź|12|1234567", "4:x||1"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v", got, err)
	}
}

// part is a part of a workbook that is written by hand.
type part struct{ name, content string }

func packed(t testing.TB, parts ...part) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		w, err := z.Create(p.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(p.content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// withSheet is a workbook whose sheet is this XML.
func withSheet(t testing.TB, xml string) []byte {
	t.Helper()
	whole := book(t, nil, []any{"a"})
	z, err := zip.NewReader(bytes.NewReader(whole), int64(len(whole)))
	if err != nil {
		t.Fatal(err)
	}
	var parts []part
	for _, f := range z.File {
		p := part{name: f.Name}
		if strings.HasPrefix(f.Name, "xl/worksheets/") {
			p.content = xml
		} else {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			_, _ = b.ReadFrom(r)
			p.content = b.String()
		}
		parts = append(parts, p)
	}
	return packed(t, parts...)
}

func TestFilesThatAreRefused(t *testing.T) {
	t.Parallel()
	const open, end = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`, `</sheetData></worksheet>`
	workbook := book(t, nil, []any{"a", "b"}, []any{"c", "d"})
	for _, c := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"empty", nil, "empty"},
		{"blank", []byte(" \n\r\n\t"), "empty"},
		{"binary", []byte("a,b\x00\x01\x02\n"), "neither a CSV nor an XLSX"},
		{"binary_later", append([]byte("a,b\n"+strings.Repeat("1,2\n", 20_000)), "x\x00y,1\n"...), "row 20002: This is neither"},
		{"old_excel", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "old or encrypted"},
		{"utf16", []byte("\xff\xfea\x00,\x00"), "UTF-16"},
		{"utf16_of_the_other_order", []byte("\xfe\xff\x00a\x00,"), "UTF-16"},
		{"utf16_without_its_mark", []byte("C\x00i\x00t\x00y\x00,\x00B\x00\n\x00\x41\x01,\x00b\x00"), "UTF-16"},
		{"utf16_of_the_other_order_without_its_mark", []byte("\x00C\x00i\x00t\x00y\x00,\x00B\x00\n"), "UTF-16"},
		{"latin1", []byte("a,b\nM\xfcller,1\n"), "row 2: The text is not UTF-8"},
		{"long_line", []byte("a,b\n" + strings.Repeat("x", 10<<20)), "row 2: The row is longer than 256 kB"},
		{"quote_never_closed", []byte("a,b\n\"" + strings.Repeat("x\n", 5<<20)), "row 2: The row is longer than 256 kB"},
		{"quote_open_at_the_end", []byte("a,b\n1,\"2\n"), "row 2: A quoted cell"},
		{"quote_within", []byte("a,b\n1,x\"y\"\n"), "row 2: A quote stands"},
		{"many_cells", []byte("a,b\n" + strings.Repeat(",", 2000) + "x\n"), "row 2: The row has more than 1000 cells"},
		{"zip_of_something", packed(t, part{"readme.txt", "hello"}), "has 0 sheets"},
		{"broken_zip", []byte("PK\x03\x04nothing"), "damaged"},
		{"cut_off_workbook", workbook[:len(workbook)/2], "damaged"},
		{"bomb", packed(t, part{"xl/worksheets/sheet1.xml", open + strings.Repeat(" ", 40<<20) + end}), "unpacks to more than 100 times"},
		{"large_part", packed(t, part{"xl/styles.xml", noise(33 << 20)}), "too large: styles.xml"},
		{"two_sheets", book(t, func(f *excelize.File) { _, _ = f.NewSheet("More") }, []any{"a"}), "has 2 sheets"},
		{"formula", book(t, func(f *excelize.File) { _ = f.SetCellFormula("Sheet1", "B2", "1+1") }, []any{"a", "b"}, []any{"c", 1}), "row 2: The cell B2 holds a formula"},
		{"sheet_that_breaks_off", withSheet(t, open+`<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>`), "breaks off"},
		{"sheet_damaged_within", withSheet(t, open+`<row r="1"><c r="A1"><v>1</v></c></row><row r="2"></wrong></row><row r="3"><c r="A3"><v>1</v></c></row>`+end), "damaged"},
		{"long_row", withSheet(t, open+`<row r="1"><c r="A1" t="inlineStr"><is><t>`+noise(1<<20)+`</t></is></c></row>`+end), "row 1: The row is longer"},
		{"not_a_cell", withSheet(t, open+`<row r="1"><c r="!!"><v>1</v></c></row>`+end), "row 1: The row cannot be read"},
		{"not_xml", withSheet(t, "hello"), "breaks off"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, err := read(c.content)
			var e sheet.Error
			if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// noise is text that does not compress much.
func noise(n int) string {
	b := make([]byte, n)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = 'a' + byte(x>>24)%26
	}
	return string(b)
}

// A file of any length takes no more memory than a short one.
func TestMemoryIsBounded(t *testing.T) {
	long := bytes.Repeat([]byte("some company,some city,some state,some product,some plan,12,7\n"), 300_000)
	f, err := sheet.Open(bytes.NewReader(long), int64(len(long)))
	if err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n := 0
	for _, err := range f.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n == 299_999 {
			runtime.GC()
			runtime.ReadMemStats(&after)
		}
	}
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 1<<20 {
		t.Errorf("%d rows took %d bytes", n, grown)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("a,b\n1,2\n"))
	f.Add([]byte("\xef\xbb\xbfa;\"b\r\n\"\n"))
	f.Add(book(f, nil, []any{"a", "b"}, []any{1, 2}))
	f.Fuzz(func(t *testing.T, content []byte) {
		last := 0
		file, err := sheet.Open(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			return
		}
		defer func() { _ = file.Close() }()
		for row, err := range file.Rows() {
			if err != nil {
				return
			}
			if row.Number <= last {
				t.Fatalf("row %d after row %d", row.Number, last)
			}
			last = row.Number
		}
	})
}
