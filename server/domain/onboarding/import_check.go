package onboarding

import (
	"context"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// maxImportUsed bounds used units, which may exceed those that a license has.
const maxImportUsed = 999_999_999

// checkRows reads the file once: what is wrong in the rows by themselves, and whose
// plans they assign.
func (im *importer) checkRows(ctx context.Context) error {
	header := func(row sheet.Row) (err error) {
		im.layout, err = readLayout(row)
		for c, at := range im.at {
			if at >= 0 && (column(c) >= colExternalID || im.at[colExternalID] >= 0 && column(c) <= colState) {
				im.repeated = append(im.repeated, column(c))
			}
		}
		return err
	}
	err := im.eachRow(header, func(index int32, row sheet.Row) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		im.progress("Checking", int(index)+1, 0)
		return im.checkRow(ctx, index, row)
	})
	if err != nil {
		return err
	}
	if len(im.rows) == 0 && im.width > 0 {
		return sheet.Error{Reason: "The file has a header and no rows."}
	}
	return nil
}

func (im *importer) checkRow(ctx context.Context, index int32, row sheet.Row) error {
	before := im.problems.Total
	if c, ok := im.formula(row); ok && !im.in.File.Typed {
		im.problem(row, c, "This is a formula; save the file with values only.")
		im.rows = append(im.rows, importRow{number: int32(row.Number), customer: none, plan: none, state: rowBad})
		return nil
	}
	for _, extra := range row.Cells[min(im.width, len(row.Cells)):] {
		if strings.TrimSpace(extra) != "" {
			im.problems.add(row.Number, "", "The row has %d cells, the header %d.", len(row.Cells), im.width)
			break
		}
	}
	r := importRow{number: int32(row.Number), plan: none, earlier: none}
	r.customer = im.customerOf(row, index)
	r.units = im.units(row, colProvisioned, 1, domain.MaxUnits)
	r.used = none
	if im.cell(row, colUsed) != "" {
		r.used = im.units(row, colUsed, 0, maxImportUsed)
	}
	var err error
	if r.plan, err = im.planOf(ctx, row); err != nil {
		return err
	}
	switch {
	case im.problems.Total > before:
		r.state = rowBad
	case r.customer != none && r.plan != none:
		im.join(row, index, &r)
	}
	im.rows = append(im.rows, r)
	return nil
}

// join adds the row to its customer's, unless one of them says the same or assigns
// the same product otherwise.
func (im *importer) join(row sheet.Row, index int32, r *importRow) {
	customer := &im.customers[r.customer]
	for at := customer.last; at != none; at = im.rows[at].earlier {
		other := &im.rows[at]
		if other.plan == r.plan && other.units == r.units && other.used == r.used {
			r.state = rowSame
			return
		}
		if im.catalogue.plans[r.plan].shares(im.catalogue.plans[other.plan].families) {
			im.problem(row, colProduct, "Row %d assigns this product to the same customer, in another way.", other.number)
			r.state = rowBad
			return
		}
	}
	r.earlier, customer.last = customer.last, index
}

// units reads a whole number.
func (im *importer) units(row sheet.Row, c column, least, most int32) int32 {
	s := im.cell(row, c)
	if s == "" {
		im.problem(row, c, "This is required.")
		return 0
	}
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil || n < int64(least) || n > int64(most) || s[0] == '+' {
		im.problem(row, c, "Units are a whole number from %d to %d; this is %s.", least, most, quoted(s))
		return 0
	}
	return int32(n)
}

func (im *importer) problem(row sheet.Row, c column, format string, args ...any) {
	im.problems.add(row.Number, im.title[c], format, args...)
}

// problemAt is problem for a row that was read before.
func (im *importer) problemAt(r *importRow, c column, format string, args ...any) {
	im.problems.add(int(r.number), im.title[c], format, args...)
	r.state = rowBad
}
