package licensing

import (
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// A license that is changed twice is told of once: as it was, and what it has become.
func TestEffectsTellOfALicenseOnce(t *testing.T) {
	t.Parallel()
	of := func(units int, product string) *db.License {
		l := &db.License{ID: "lic_1", Units: units, ProductID: product, TimeZone: "UTC", LicenseVersion: enum.Full, Activation: enum.AtStart}
		l.Edges.Product = &db.Product{ID: product, Name: product}
		return l
	}
	first, second, third := of(1, "Backup"), of(1, "Backup Pro"), of(9, "Backup Pro")
	got := inOne([]Change{
		{Before: first, After: second, ProductName: "Backup Pro"}, {Before: second, After: third, ProductName: "Backup Pro"},
	})
	if len(got) != 1 || got[0].Before.Units != 1 || got[0].After.Units != 9 {
		t.Fatalf("%+v", got)
	}
	if former := got[0].FormerProductName; former == nil || *former != "Backup" {
		t.Errorf("it was %v", former)
	}
}
