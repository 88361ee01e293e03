// Package reports is what reports say of customers and their licenses.
package reports

import (
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
)

// Held is what the customer summary reads of a license that a customer holds.
type Held struct {
	ProductID, PlanID string
	Version           enum.LicenseVersion
	Status            enum.LicenseStatus
	Units             int64
	// Used is nil where the product has not reported it.
	Used *int64
}

// SummaryFilter leaves in the customer summary what it names; a nil list names all.
type SummaryFilter struct {
	ProductIDs, PlanIDs []string
	Statuses            []enum.LicenseStatus
}

// SummaryRow is a row of the customer summary.
type SummaryRow struct {
	// First is the place, among what the customer holds, of the first license that is
	// in the row; the others have its product, plan and version.
	First       int
	Provisioned int64
	// Used is nil where none of the licenses has reported it.
	Used *int64
}

// Summary are a customer's rows of the customer summary: one for each product, plan
// and version that it holds, of the licenses that stand.
func Summary(held []Held, filter SummaryFilter) []SummaryRow {
	var out []SummaryRow
	for at, l := range held {
		if l.Status.Over() || !filter.names(l) {
			continue
		}
		i := slices.IndexFunc(out, func(row SummaryRow) bool {
			first := held[row.First]
			return first.ProductID == l.ProductID && first.PlanID == l.PlanID && first.Version == l.Version
		})
		if i < 0 {
			i, out = len(out), append(out, SummaryRow{First: at})
		}
		row := &out[i]
		row.Provisioned += l.Units
		if l.Used != nil {
			used := *l.Used
			if row.Used != nil {
				used += *row.Used
			}
			row.Used = &used
		}
	}
	return out
}

func (f SummaryFilter) names(l Held) bool {
	return (f.ProductIDs == nil || slices.Contains(f.ProductIDs, l.ProductID)) &&
		(f.PlanIDs == nil || slices.Contains(f.PlanIDs, l.PlanID)) &&
		(f.Statuses == nil || slices.Contains(f.Statuses, l.Status))
}
