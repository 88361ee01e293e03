package licensing

import (
	"errors"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// A plan changes at an instant at which another license of the family comes to its
// end: that one may yet renew itself, so it is in the way until it has not.
func TestPlanChangeComesBeforeBorders(t *testing.T) {
	t.Parallel()
	product := &db.Product{ID: "prd_1", Name: "Mail", Family: "mail", Level: 1}
	plan := &catalog.Plan{ServicePlan: &db.ServicePlan{ID: "plan_2", Name: "Other"}, Product: product}
	component := &db.PlanComponent{ProductID: product.ID}
	component.Edges.Product = product
	plan.Components = []*db.PlanComponent{component}
	now := time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC)
	held := func(id string, ends time.Time, due *time.Time) *Holding {
		start := ends.AddDate(-1, 0, 0)
		l := &db.License{
			ID: "lic_" + id, AssignmentID: "asg_" + id, ProductID: product.ID, LicenseVersion: enum.Full, Activation: enum.AtStart,
			Units: 1, TimeZone: "UTC", StartsAt: &start, ExpiresAt: &ends, GraceEndsAt: &ends, DueAt: due,
		}
		l.Edges.Product = product
		return &Holding{Assignment: &db.Assignment{ID: "asg_" + id}, Licenses: []*db.License{l}}
	}
	for name, c := range map[string]struct {
		due     *time.Time
		refused bool
	}{
		"a_border_that_is_not_crossed_yet": {&now, true},
		"one_that_was":                     {nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			mine, other := held("1", now.AddDate(1, 0, 0), nil), held("2", now, c.due)
			b := &Book{Customer: &db.Customer{}, Holdings: []*Holding{mine, other}, now: now}
			err := planChange{plan: plan}.checkDuplicates(b, mine)
			var p domain.Problem
			if errors.As(err, &p) != c.refused {
				t.Errorf("%v", err)
			}
		})
	}
}
