package customers_test

import (
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/servertest"
)

// By next expiry comes first whose license ends next, of those that have not ended and
// are neither canceled nor blocked; customers without one come last both ways. The whole
// book and what a filter leaves of it have the same order, and pages put together, from
// the front and from the back, are the list.
func TestListByNextExpiry(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := customers.New(b.DB)
		plan := b.Plan(b.MSP, b.Mail, nil)
		at := func(days int) *time.Time { return new(b.Now().AddDate(0, 0, days)) }
		names := map[string]string{}
		customer := func(name string, licenses ...func(*db.License)) {
			c := b.Customer(b.MSP, name, "UTC")
			names[c.ID] = name
			for _, change := range licenses {
				a := &db.Assignment{
					ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: c.RootID,
					PartnerID: c.PartnerID, CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12,
				}
				l := &db.License{
					ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: c.RootID,
					PartnerID: c.PartnerID, CustomerID: c.ID, AssignmentID: a.ID, ProductID: b.Mail.ID, LicenseVersion: enum.Full,
					Activation: enum.AtStart, Units: 1, TimeZone: "UTC", InitialMonths: 12, GraceUnit: enum.Months,
				}
				change(l)
				b.Insert(a)
				b.Insert(l)
			}
		}
		ends := func(days int) func(*db.License) {
			return func(l *db.License) { l.StartsAt, l.ExpiresAt, l.GraceEndsAt = at(-300), at(days), at(days+30) }
		}
		canceled := func(l *db.License) { ends(1)(l); l.CanceledAt = at(-2) }
		blocked := func(l *db.License) { ends(1)(l); l.BlockedAt = at(-2) }
		customer("in ten days", ends(10))
		customer("ended, and in three days", ends(-5), ends(3), ends(90))
		customer("nothing")
		customer("canceled, and in five days", canceled, ends(5))
		customer("blocked", blocked)
		customer("ten days as well", ends(10))
		customer("in grace", ends(-5))
		customer("without a term", func(*db.License) {})

		soonest := []string{"ended, and in three days", "canceled, and in five days", "in ten days", "ten days as well", "nothing", "blocked", "in grace", "without a term"}
		latest := []string{"ten days as well", "in ten days", "canceled, and in five days", "ended, and in three days", "without a term", "in grace", "blocked", "nothing"}
		for _, f := range []*customers.CustomerFilter{nil, {Status: new(enum.CustomerEnabled)}, {PartnerIDs: []string{b.MSP.ID}}} {
			for direction, want := range map[domain.Direction][]string{domain.Ascending: soonest, domain.Descending: latest} {
				for size := 1; size <= len(want)+1; size++ {
					for _, backward := range []bool{false, true} {
						var got []string
						page := domain.PageArgs{First: &size}
						if backward {
							page = domain.PageArgs{Last: &size}
						}
						for more := true; more && len(got) <= len(want); {
							found, err := s.List(b.As(b.MSP), f, &customers.CustomerOrder{Field: customers.ByNextExpiry, Direction: direction}, page, domain.Select("company"), true)
							if err != nil || found.Total != len(want) || len(found.Rows) == 0 {
								t.Fatalf("%d of %d rows, %v", len(found.Rows), found.Total, err)
							}
							var some []string
							for _, c := range found.Rows {
								some = append(some, names[c.ID])
							}
							if backward {
								got, more = append(some, got...), found.HasPrevious
								page.Before = new(found.Cursor(found.Rows[0]))
							} else {
								got, more = append(got, some...), found.HasNext
								page.After = new(found.Cursor(found.Rows[len(found.Rows)-1]))
							}
						}
						if !slices.Equal(got, want) {
							t.Errorf("%v, %s, pages of %d, backward %v: %q", f, direction, size, backward, got)
						}
					}
				}
			}
		}
	})
}
