package licensing

import (
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// CrossgradeRequired refuses a plan of which the customer already holds a family.
type CrossgradeRequired struct {
	Path []string
	// Duplicates in the order of the plan's components.
	Duplicates []Duplicate
	// HoldingsVersion of the customer as it was judged.
	HoldingsVersion int
}

// Duplicate is a licence that the customer holds, and the product of the plan
// that is of the same family.
type Duplicate struct {
	License *db.License
	Product *db.Product
}

// Error says so.
func (c CrossgradeRequired) Error() string {
	return fmt.Sprintf("the customer already holds %d of the plan's products", len(c.Duplicates))
}

// duplicates finds the licences that stand in the way of products: those of the
// same family in any status but EXPIRED and CANCELED, judged as if the customer
// were enabled (spec 5.1, row 16). held carry their products.
func duplicates(held []*db.License, products []*db.Product, now time.Time) []Duplicate {
	var out []Duplicate
	for _, p := range products {
		for _, l := range held {
			if l.Edges.Product.Family == p.Family && Stands(l, now) {
				out = append(out, Duplicate{License: l, Product: p})
			}
		}
	}
	return out
}

// Stands tells whether a licence is still held, were its customer enabled.
func Stands(l *db.License, now time.Time) bool {
	free := *l
	free.BlockedAt = nil
	switch domain.LicenseStatus(&free, now) {
	case enum.Expired, enum.Canceled:
		return false
	}
	return true
}
