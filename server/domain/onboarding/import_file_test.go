package onboarding_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/servertest"
)

// workbook is a CSV text as a workbook, with numbers as numbers.
func workbook(t *testing.T, text string) string {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f := excelize.NewFile()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	for i, record := range records {
		row := make([]any, len(record))
		for k, cell := range record {
			row[k] = cell
			if n, err := strconv.Atoi(cell); err == nil {
				row[k] = n
			}
		}
		if err := w.SetRow(fmt.Sprintf("A%d", i+1), row); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestImportOfFiles(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile("testdata/customer-summary.csv")
	if err != nil {
		t.Fatal(err)
	}
	text := string(content)
	forms := []struct{ name, content string }{
		{"csv", text},
		{"crlf_and_mark", "\xef\xbb\xbf" + strings.ReplaceAll(text, "\n", "\r\n")},
		{"xlsx", workbook(t, text)},
	}
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newImportWorld(t, url)
		for i, form := range forms {
			t.Run(form.name+"_says_the_same", func(t *testing.T) {
				done := w.fine(form.content)
				want := onboarding.Imported{Rows: 5, Unchanged: 5}
				if i == 0 {
					want = onboarding.Imported{Rows: 5, Customers: 4, Assignments: 5, Licenses: 6}
				}
				done.Plans = nil
				if fmt.Sprint(done) != fmt.Sprint(want) {
					t.Errorf("got %+v, want %+v", done, want)
				}
			})
		}
		t.Run("a_file_of_many_rows_is_written_in_chunks", func(t *testing.T) {
			const n = 6000 // more than a chunk
			var b strings.Builder
			b.WriteString(importHeader)
			for _, product := range []string{"Product MAIL,Mail Monthly", "Product BACKUP,Backup Annual"} {
				for i := range n / 2 {
					fmt.Fprintf(&b, "Company %d,Galway,Connacht,IE,,,%s,%d,\n", i, product, 1+i)
				}
			}
			before := counts(w.Book)
			if done := w.fine(b.String()); done.Customers != n/2 || done.Assignments != n {
				t.Errorf("%+v", done)
			}
			after := counts(w.Book)
			for i, want := range []int{n / 2, 0, n, n, n, n / 2, 0, 0} {
				if after[i]-before[i] != want {
					t.Errorf("counts went from %v to %v", before, after)
					break
				}
			}
			if got := w.DB.License.Query().Where(license.CustomerID(w.called("Company 2999").ID)).CountX(w.System()); got != 2 {
				t.Errorf("the last has %d licenses", got)
			}
			if done := w.fine(b.String()); done.Unchanged != n {
				t.Errorf("again: %+v", done)
			}
		})
		t.Run("a_late_problem_leaves_nothing_of_the_rows_before", func(t *testing.T) {
			var b strings.Builder
			b.WriteString(importHeader)
			for i := range 6000 {
				fmt.Fprintf(&b, "Other %d,Galway,Connacht,IE,,,Product MAIL,Fresh Monthly,%d,\n", i, 1+i)
			}
			w.refused(b.String()+"Last,Galway,Connacht,IE,,,Product MAIL,Fresh Monthly,0,\n", "row 6002, column Provisioned: ")
		})
		t.Run("bad_files_write_nothing", func(t *testing.T) {
			for _, c := range []struct{ content, want string }{
				{"\x7fELF\x00\x01", "neither a CSV nor an XLSX"},
				{importHeader + "M\xfcller,City,State,,,,Product MAIL,Mail Monthly,1,1\n", "row 2: The text is not UTF-8"},
				{importHeader + strings.Repeat("x", 10<<20), "row 2: The row is longer"},
				{workbook(t, "A,B\n1,2\n"), "row 1: These columns are missing"},
				{"PK\x03\x04", "damaged"},
			} {
				before := counts(w.Book)
				if _, err := w.into(w.MSP, c.content, false); err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("got %v, want %q", err, c.want)
				}
				if after := counts(w.Book); !slices.Equal(before, after) {
					t.Errorf("counts went from %v to %v", before, after)
				}
			}
		})
	})
}
