package sheet_test

import (
	"bytes"
	"encoding/csv"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/openlmp/openlmp/server/internal/sheet"
)

// planted is text that programs for tables would run, or that a format could lose.
var planted = []string{
	"=1+1", "+1", "-2", "@x", " =HYPERLINK()", "\t=1", "\r=1", "＝1+1", "\u3000＠x", "\u00a0-1",
	"Ünal, \"GmbH\" <&>", "two\nlines", "a=b", "1-2", "'", "007", "1e5", "2026-01-31", "_x0041_", "TRUE", " spaces ", "日本語 🎣", "1",
}

func TestWriteCSV(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	w, err := sheet.NewCSV(&b, []sheet.Column{{Header: "=Text"}, {Header: "Units", Kind: sheet.Number}, {Header: "Day", Kind: sheet.Day}, {Header: "When", Kind: sheet.Instant}})
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 3, 29, 23, 30, 5, 0, time.FixedZone("", 7200))
	for _, text := range planted {
		if err := w.Write([]any{text, int64(-5), at, at}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Write([]any{nil, nil, nil, nil}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), "\xef\xbb\xbf")
	if !marked || strings.Contains(text, "\ufeff") {
		t.Errorf("5.1/64: the byte order mark stands not once at the beginning: %q", b.String())
	}
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(got) != len(planted)+2 {
		t.Fatalf("%d rows, %v", len(got), err)
	}
	if want := []string{"'=Text", "Units", "Day", "When"}; !slices.Equal(got[0], want) {
		t.Errorf("%q", got[0])
	}
	for i, text := range planted {
		want := text
		if i < 10 { // the first ones would run
			want = "'" + text
		}
		want = strings.ReplaceAll(want, "\r", "") // which stands for the end of a row
		if row := []string{want, "-5", "2026-03-29", "2026-03-29 23:30:05"}; !slices.Equal(got[i+1], row) {
			t.Errorf("5.1/64: %q is written as %q", text, got[i+1])
		}
	}
	if last := got[len(got)-1]; strings.Join(last, "") != "" {
		t.Errorf("empty cells: %q", last)
	}
}

func TestWriteXLSX(t *testing.T) {
	t.Parallel()
	columns := []sheet.Column{{Header: "Text"}, {Header: "Units", Kind: sheet.Number}, {Header: "Day", Kind: sheet.Day}, {Header: "When (Europe/Berlin)", Kind: sheet.Instant}}
	for len(columns) < 28 {
		columns = append(columns, sheet.Column{Header: "More"})
	}
	var b bytes.Buffer
	w, err := sheet.NewXLSX(&b, "customers & more", columns)
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 3, 29, 23, 30, 5, 0, time.FixedZone("", 7200))
	row := make([]any, len(columns))
	for _, text := range planted {
		row[0], row[1], row[2], row[3], row[27] = text, int64(12), at, at, "last"
		if err := w.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	row[0] = "a\x00\x01b" + strings.Repeat("c", 40_000)
	if err := w.Write(row); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }() // it is only read
	name := f.GetSheetName(0)
	if name != "customers & more" {
		t.Errorf("%q", name)
	}
	cell := func(at string, raw bool) string {
		v, err := f.GetCellValue(name, at, excelize.Options{RawCellValue: raw})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	if cell("A1", false) != "Text" || cell("D1", false) != "When (Europe/Berlin)" {
		t.Error("no header")
	}
	for i, text := range planted {
		at := func(column string) string { return column + strconv.Itoa(i+2) }
		if got := cell(at("A"), true); got != text {
			t.Errorf("5.1/64: %q is read as %q", text, got)
		}
		if formula, err := f.GetCellFormula(name, at("A")); err != nil || formula != "" {
			t.Errorf("5.1/64: %q is a formula: %q, %v", text, formula, err)
		}
		if kind, err := f.GetCellType(name, at("A")); err != nil || kind != excelize.CellTypeInlineString {
			t.Errorf("5.1/64: %q is of type %v, %v", text, kind, err)
		}
		if got := cell(at("B"), true) + cell(at("AB"), true); got != "12last" {
			t.Errorf("%q", got)
		}
		if day, moment := cell(at("C"), false), cell(at("D"), false); day != "2026-03-29" || moment != "2026-03-29 23:30:05" {
			t.Errorf("5.1/64: %q, %q", day, moment)
		}
	}
	if got := cell("A"+strconv.Itoa(len(planted)+2), true); len(got) != 32767-2 || !strings.HasPrefix(got, "abc") {
		t.Errorf("%d characters", len(got))
	}
}

// What is written is not kept.
func TestWritersHoldNothing(t *testing.T) {
	columns := []sheet.Column{{Header: "Text"}, {Header: "Units", Kind: sheet.Number}, {Header: "When", Kind: sheet.Instant}}
	for name, begin := range map[string]func() (sheet.Writer, error){
		"csv":  func() (sheet.Writer, error) { return sheet.NewCSV(io.Discard, columns) },
		"xlsx": func() (sheet.Writer, error) { return sheet.NewXLSX(io.Discard, "all", columns) },
	} {
		t.Run(name, func(t *testing.T) {
			w, err := begin()
			if err != nil {
				t.Fatal(err)
			}
			at := time.Date(2026, 3, 29, 23, 30, 5, 0, time.UTC)
			held := func() int64 {
				runtime.GC()
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				return int64(m.HeapAlloc)
			}
			row, before := []any{strings.Repeat("text ", 40), int64(1), at}, held()
			for range 100_000 {
				if err := w.Write(row); err != nil {
					t.Fatal(err)
				}
			}
			if grown := held() - before; grown > 4<<20 {
				t.Errorf("%d bytes are held after 100,000 rows", grown)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}
