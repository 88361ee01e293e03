// Package dashboard counts what the viewer sees, each widget by itself.
package dashboard

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// ProductStatus are the licences of one product, by status.
type ProductStatus struct {
	Product *db.Product
	Counts  []StatusCount
}

// StatusCount is how many licences have a status.
type StatusCount struct {
	Status enum.LicenseStatus
	Count  int
}
