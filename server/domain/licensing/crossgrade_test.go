package licensing

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// world is a random catalogue, and a customer who lives through assignments.
type crossWorld struct {
	*rand.Rand
	products []*db.Product
	book     *Book
}

var crossStart = time.Date(2026, 3, 10, 9, 30, 0, 0, time.UTC)

func newCrossWorld(seed uint64) *crossWorld {
	w := &crossWorld{Rand: rand.New(rand.NewPCG(seed, 7))}
	for family := range 4 {
		for level := range 2 {
			kind, policies := enum.SaaS, []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn}
			if family%2 == 1 {
				kind, policies = enum.Software, []enum.ActivationPolicy{enum.ByCode}
			}
			name := fmt.Sprintf("P%d.%d", family, level+1)
			w.products = append(w.products, &db.Product{
				ID: name, Name: name, Kind: kind, Family: fmt.Sprint("F", family), Level: level + 1, ActivationPolicies: policies,
			})
		}
	}
	customer := &db.Customer{ID: "cus_1", RootID: "prt_1", PartnerID: "prt_1", TimeZone: "Europe/Berlin", HoldingsVersion: 1}
	w.book = &Book{Customer: customer, Partner: &db.Partner{ID: "prt_1", RootID: "prt_1"}, now: crossStart}
	return w
}

// plan is of one product of each of some families.
func (w *crossWorld) plan() *catalog.Plan {
	product := &db.Product{ID: id.New(id.Product), Kind: enum.Suite}
	p := &catalog.Plan{Product: product, ServicePlan: &db.ServicePlan{
		ID: id.New(id.Plan), Name: "Plan", LicenseVersion: enum.Full, Activation: enum.AtStart, InitialMonths: 1 + w.IntN(24),
		NotificationDays: w.IntN(40), ChargeableMonth: 1, GraceLength: w.IntN(3), GraceUnit: enum.Months,
	}}
	p.Edges.Product = product
	if w.IntN(3) == 0 {
		p.Activation = enum.FirstSignIn
	}
	families := w.Perm(4)[:1+w.IntN(3)]
	for _, f := range families {
		c := &db.PlanComponent{ProductID: w.products[2*f+w.IntN(2)].ID}
		c.Edges.Product = w.products[slices.IndexFunc(w.products, func(p *db.Product) bool { return p.ID == c.ProductID })]
		p.Components = append(p.Components, c)
	}
	return p
}

// assign assigns a random plan with random choices, as the verb does.
func (w *crossWorld) assign(t *testing.T) {
	t.Helper()
	b, plan, units := w.book, w.plan(), 1+w.IntN(50)
	in := PlanAssignmentInput{PlanID: plan.ID, Units: &units, HoldingsVersion: &b.Customer.HoldingsVersion}
	var ps domain.Problems
	h := Grant(&ps, "input", b.Customer, plan, in, b.now)
	if ps.Err() != nil {
		t.Fatal(ps)
	}
	found := duplicates(b.all(), productsOf(h), b.now)
	for _, d := range found {
		choices := d.Choices()
		if len(choices) > 1 {
			in.Crossgrades = append(in.Crossgrades, CrossgradeChoiceInput{d.License.ID, choices[w.IntN(len(choices))]})
		}
	}
	chosen, err := decide("input", found, in, b.Customer.HoldingsVersion)
	if err != nil {
		t.Fatal(err)
	}
	before := map[string]db.License{}
	for _, l := range b.all() {
		before[l.ID] = *l
	}
	b.crossgrade(h, found, chosen)
	w.check(t, h, before, found, chosen)
}

// check holds a crossgrade to the rules of spec 2.9 and 5.1.
func (w *crossWorld) check(t *testing.T, h *Holding, before map[string]db.License, found []Duplicate, chosen map[string]enum.CrossgradeChoice) {
	t.Helper()
	b := w.book
	standing := map[string]int{}
	codes := map[string]string{}
	stock := map[string]int{}
	for _, l := range b.all() {
		if Stands(l, b.now) {
			standing[l.Edges.Product.Family]++
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
	for family, n := range standing {
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
		if is == nil {
			t.Fatalf("license %s is lost", id)
		}
		if was.ActivationCode != nil && (is.ActivationCode == nil || *is.ActivationCode != *was.ActivationCode) {
			t.Fatalf("the code of license %s changed", id)
		}
	}
	for _, d := range found {
		is, was := after[d.License.ID], before[d.License.ID]
		switch {
		case chosen[is.ID] == enum.NewLicense:
			if is.CanceledAt == nil || !is.CanceledAt.Equal(b.now) {
				t.Fatalf("a replaced license goes on: %+v", is)
			}
		case is.AssignmentID != h.ID || is.UnbundledAt != nil || is.CanceledAt != nil || is.CreatedAt != was.CreatedAt:
			t.Fatalf("a transferred license is not in the plan as it was: %+v", is)
		}
	}
	if len(h.Licenses) != len(productsOf(h)) {
		t.Fatal("a component without a license")
	}
	for _, old := range b.Holdings {
		left := 0
		for _, l := range old.Licenses {
			if Stands(l, b.now) {
				left++
			}
			if old != h && l.AssignmentID == old.ID && Stands(l, b.now) && slices.ContainsFunc(found, func(d Duplicate) bool { return before[d.License.ID].AssignmentID == old.ID }) && l.UnbundledAt == nil {
				t.Fatalf("what stays of an old plan belongs to it still: %+v", l)
			}
		}
		if old.CanceledAt == nil && left == 0 {
			t.Fatalf("an empty plan goes on: %+v", old.Assignment)
		}
		if old.CanceledAt != nil && left > 0 {
			t.Fatalf("a plan is over and has licenses: %+v", old.Assignment)
		}
	}
}

// 5.1/16 to 5.1/21 over random catalogues, plans and choices: no family is ever
// licensed twice, no license and no code is lost or invented, and every plan ends
// as the rule says.
func TestCrossgradeKeepsItsRules(t *testing.T) {
	t.Parallel()
	for seed := range uint64(400) {
		w := newCrossWorld(seed)
		for range 12 {
			w.assign(t)
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
}

// 5.1/21: in which order the customer's licenses were loaded does not matter.
func TestCrossgradeOfAnyOrder(t *testing.T) {
	t.Parallel()
	t.Run("5.1/21_duplicates_are_found_in_one_order", func(t *testing.T) {
		for seed := range uint64(200) {
			w := newCrossWorld(seed)
			for range 5 {
				w.assign(t)
			}
			held, products := w.book.all(), productsOf(Grant(&domain.Problems{}, "input", w.book.Customer, w.plan(), PlanAssignmentInput{Units: new(1)}, w.book.now))
			want := duplicates(held, products, w.book.now)
			for range 5 {
				w.Shuffle(len(held), func(i, j int) { held[i], held[j] = held[j], held[i] })
				if got := duplicates(held, products, w.book.now); !slices.Equal(got, want) {
					t.Fatalf("seed %d: %v and %v", seed, got, want)
				}
			}
		}
	})
}

// 5.1/17: which choices there are, which must be made, and when they are stale.
func TestDecide(t *testing.T) {
	t.Parallel()
	saas := &db.Product{ID: "mail", Name: "Mail", Kind: enum.SaaS, Family: "mail"}
	software := &db.Product{ID: "client", Name: "Client", Kind: enum.Software, Family: "client"}
	mail, client := &db.License{ID: "lic_mail"}, &db.License{ID: "lic_client"}
	mail.Edges.Product, client.Edges.Product = saas, software
	found := []Duplicate{{mail, saas}, {client, software}}
	version := 4
	choose := func(version *int, choices ...CrossgradeChoiceInput) error {
		_, err := decide("input", found, PlanAssignmentInput{HoldingsVersion: version, Crossgrades: choices}, 4)
		return err
	}
	code := func(err error) domain.Code {
		var p domain.Problem
		var ps domain.Problems
		if errors.As(err, new(CrossgradeRequired)) {
			return domain.CodeCrossgradeRequired
		}
		if errors.As(err, &ps) {
			return ps[0].Code
		}
		errors.As(err, &p)
		return p.Code
	}
	for name, c := range map[string]struct {
		err  error
		want domain.Code
	}{
		"nothing_said":                        {choose(nil), domain.CodeCrossgradeRequired},
		"choices_without_the_preview":         {choose(nil, CrossgradeChoiceInput{"lic_client", enum.Transfer}), domain.CodeCrossgradeRequired},
		"a_software_duplicate_without_choice": {choose(&version), domain.CodeCrossgradeRequired},
		"software_transferred":                {choose(&version, CrossgradeChoiceInput{"lic_client", enum.Transfer}), ""},
		"software_anew":                       {choose(&version, CrossgradeChoiceInput{"lic_client", enum.NewLicense}), ""},
		"a_hosted_service_anew": {choose(&version, CrossgradeChoiceInput{"lic_client", enum.Transfer},
			CrossgradeChoiceInput{"lic_mail", enum.NewLicense}), domain.CodeValidation},
		"a_license_named_twice": {choose(&version, CrossgradeChoiceInput{"lic_client", enum.Transfer},
			CrossgradeChoiceInput{"lic_client", enum.NewLicense}), domain.CodeValidation},
		"another_license":   {choose(&version, CrossgradeChoiceInput{"lic_other", enum.Transfer}), domain.CodeNotFound},
		"holdings_moved_on": {choose(new(3), CrossgradeChoiceInput{"lic_client", enum.Transfer}), domain.CodePreviewStale},
	} {
		if got := code(c.err); got != c.want {
			t.Errorf("%s: %q, want %q (%v)", name, got, c.want, c.err)
		}
	}
}

// 5.1/19: with which choice the start of a plan is free.
func TestChoiceForStart(t *testing.T) {
	t.Parallel()
	hosted, software := &db.Product{Kind: enum.SaaS}, &db.Product{Kind: enum.Software}
	of := func(p *db.Product) Duplicate {
		l := &db.License{}
		l.Edges.Product = p
		return Duplicate{License: l, Product: software}
	}
	for name, c := range map[string]struct {
		products []*db.Product
		found    []Duplicate
		want     enum.CrossgradeChoice
	}{
		"software_in_the_way_of_software":    {[]*db.Product{software, software}, []Duplicate{of(software)}, enum.NewLicense},
		"a_plan_with_a_hosted_service":       {[]*db.Product{software, hosted}, []Duplicate{of(software)}, ""},
		"a_duplicate_that_moves_in_any_case": {[]*db.Product{software}, []Duplicate{of(software), of(hosted)}, ""},
	} {
		if got := choiceForStart(c.products, c.found); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
