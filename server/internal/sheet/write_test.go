package sheet_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/server/internal/sheet"
)

func TestWriter(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	w := sheet.NewWriter(&b)
	rows := [][]string{
		{"Name", "Note"}, {"Ünal, \"GmbH\"", "two\nlines"}, {"=1+1", "+1"}, {"-2", "@x"}, {" =HYPERLINK()", "\t=1"}, {"a=b", "1-2"}, {"", "'"},
	}
	for _, row := range rows {
		if err := w.Write(row...); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), "\xef\xbb\xbf")
	if !marked || strings.Contains(text, "\ufeff") {
		t.Errorf("the byte order mark stands not once at the beginning: %q", b.String())
	}
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"Name", "Note"}, {"Ünal, \"GmbH\"", "two\nlines"}, {"'=1+1", "'+1"}, {"'-2", "'@x"}, {"' =HYPERLINK()", "'\t=1"}, {"a=b", "1-2"}, {"", "'"},
	}
	for i := range want {
		if strings.Join(got[i], "|") != strings.Join(want[i], "|") {
			t.Errorf("5.1/64: %q is written as %q", rows[i], got[i])
		}
	}
}
