package licensing

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// recompose gives a plan that an assignment has a random new composition, and
// applies it with random choices, as the verb does.
func (w *crossWorld) recompose(t *testing.T, h *Holding) {
	t.Helper()
	b, next := w.book, w.plan()
	plan := &catalog.Plan{ServicePlan: h.Edges.Plan, Product: h.Edges.Plan.Edges.Product, Components: next.Components}
	plan.SuiteVersion++
	plan.Product.SuiteVersion = plan.SuiteVersion
	if checkAppliable(h, b.lives, b.now) != nil {
		return
	}
	r, err := b.recompose(h, plan)
	if err != nil {
		t.Fatal(err)
	}
	in := PlanAssignmentInput{HoldingsVersion: &b.Customer.HoldingsVersion}
	for _, d := range r.found {
		if choices := d.Choices(); len(choices) > 1 {
			in.Crossgrades = append(in.Crossgrades, CrossgradeChoiceInput{d.License.ID, choices[w.IntN(len(choices))]})
		}
	}
	chosen, err := decide("input", r.found, in, b.Customer.HoldingsVersion)
	if err != nil {
		t.Fatal(err)
	}
	before := map[string]db.License{}
	for _, l := range b.all() {
		before[l.ID] = *l
	}
	units, ends := w.suite(h)
	b.applyTo(h, r, chosen)
	w.checkApplied(t, h, plan, before, units, ends)

	// A second time there is nothing to do.
	if checkAppliable(h, b.lives, b.now) == nil {
		t.Fatal("the composition can be applied twice")
	}
	again, err := b.recompose(h, plan)
	if err != nil || len(again.added.Licenses)+len(again.removed)+len(again.found) > 0 {
		t.Fatalf("applied twice it changes %+v: %v", again, err)
	}
}

// suite is the most units of an assignment, and the last of its ends.
func (w *crossWorld) suite(h *Holding) (units int, ends *time.Time) {
	for _, l := range bundled(h) {
		if Stands(l, w.book.now) {
			units = max(units, l.Units)
			if ends == nil || l.ExpiresAt != nil && l.ExpiresAt.After(*ends) {
				ends = l.ExpiresAt
			}
		}
	}
	return units, ends
}

// checkApplied holds an applied composition to spec 2.10 and 5.1, row 22.
func (w *crossWorld) checkApplied(t *testing.T, h *Holding, plan *catalog.Plan, before map[string]db.License, units int, ends *time.Time) {
	t.Helper()
	b := w.book
	families, codes, stock := map[string]int{}, map[string]string{}, map[string]int{}
	for _, l := range b.all() {
		if Stands(l, b.now) {
			families[l.Edges.Product.Family]++
			stock[l.ProductID] += l.Units
		}
		if l.ActivationCode != nil {
			if other, twice := codes[*l.ActivationCode]; twice {
				t.Fatalf("licenses %s and %s have one code", other, l.ID)
			}
			codes[*l.ActivationCode] = l.ID
		}
	}
	for _, m := range b.moves {
		stock[m.product.ID] -= m.units
	}
	for product, n := range stock {
		if n != 0 {
			t.Fatalf("%d units of %s are not from its pool", n, product)
		}
	}
	for family, n := range families {
		if n > 1 {
			t.Fatalf("family %s is licensed %d times", family, n)
		}
	}
	after := map[string]*db.License{}
	for _, l := range b.all() {
		after[l.ID] = l
	}
	for id, was := range before {
		is := after[id]
		switch {
		case is == nil:
			t.Fatalf("license %s is lost", id)
		case was.CanceledAt == nil && is.CanceledAt != nil && families[is.Edges.Product.Family] != 1:
			t.Fatalf("license %s ended and nothing has its place", id)
		}
	}
	var products []string
	for _, l := range bundled(h) {
		products = append(products, l.ProductID)
		was, old := before[l.ID]
		if old && was.AssignmentID == h.ID && was.ProductID == l.ProductID {
			if was.Units != l.Units || fmt.Sprint(was.ExpiresAt) != fmt.Sprint(l.ExpiresAt) {
				t.Fatalf("what stays was changed: %+v", l)
			}
			continue
		}
		if l.Units != units || l.ExpiresAt != nil && ends != nil && !l.ExpiresAt.Equal(*ends) && l.Activation != enum.FirstSignIn {
			t.Fatalf("what came has %d units until %v, the suite %d until %v", l.Units, l.ExpiresAt, units, ends)
		}
	}
	var want []string
	for _, c := range plan.Components {
		want = append(want, c.ProductID)
	}
	slices.Sort(products)
	slices.Sort(want)
	if !slices.Equal(products, want) || h.SuiteVersion != plan.SuiteVersion {
		t.Fatalf("the assignment licenses %v, the plan %v", products, want)
	}
}

// 5.1/22 over random holdings, compositions and choices: no family is ever licensed
// twice, every license stays, stands alone or has ended for one in its place, units
// are from their pools, and applying twice changes nothing.
func TestCompositionKeepsItsRules(t *testing.T) {
	t.Parallel()
	applied := 0
	for seed := range uint64(400) {
		w := newCrossWorld(seed)
		for range 10 {
			w.assign(t)
			for _, h := range w.book.Holdings {
				if h.CanceledAt == nil && w.IntN(2) == 0 {
					was := len(w.book.changes)
					w.recompose(t, h)
					applied += min(1, len(w.book.changes)-was)
				}
			}
			w.book.now = w.book.now.Add(time.Duration(w.IntN(40*24)) * time.Hour)
			now := w.book.now
			settle([]*Book{w.book}, now, &now)
			for _, h := range w.book.Holdings { // plans whose licenses have all expired are not the crossgrade's
				if h.CanceledAt == nil && !slices.ContainsFunc(h.Licenses, func(l *db.License) bool { return Stands(l, now) }) {
					h.CanceledAt = &now
				}
			}
		}
	}
	if applied < 1000 {
		t.Errorf("only %d compositions changed anything", applied)
	}
}
