package catalog

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// Availability is where a product stands at an instant. Its dates begin what
// they name: at that very instant it is no longer sold, or no longer there.
func Availability(p *db.Product, now time.Time) enum.ProductAvailability {
	switch {
	case p.EndOfLifeAt != nil && !now.Before(*p.EndOfLifeAt):
		return enum.EndOfLife
	case p.EndOfSaleAt != nil && !now.Before(*p.EndOfSaleAt):
		return enum.EndOfSale
	}
	return enum.OnSale
}

// Locked tells whether the suite of a plan changed since the plan was approved
// for it. Other products have no composition: both versions are 0.
func Locked(plan *db.ServicePlan, product *db.Product) bool {
	return plan.SuiteVersion != product.SuiteVersion
}

// checkOnSale refuses a product that is not sold any more.
func checkOnSale(p *db.Product, now time.Time, path string) error {
	switch Availability(p, now) {
	case enum.EndOfLife:
		return domain.Refuse(domain.CodeEndOfLife, path, "%s no longer exists.", p.Name)
	case enum.EndOfSale:
		return domain.Refuse(domain.CodeEndOfSale, path, "%s is no longer sold.", p.Name)
	}
	return nil
}
