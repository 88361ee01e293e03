package catalog

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
)

// Diff is what applying a catalogue file changes, for people: a line each.
type Diff struct {
	Lines []string `json:"lines"`
}

// stored is the catalogue as it is.
type stored struct {
	// products by code, and suites among them.
	products map[string]*db.Product
	// components are the codes of each suite's present composition, by the suite's code.
	components map[string][]string
	// plans counts, by a suite's code, the plans that are not locked.
	plans map[string]int
}

// step is one product to write.
type step struct {
	// was is nil for a new product.
	was, row *db.Product
	changes  map[string]audit.Change
	// components are set when the suite has a new composition.
	components []*db.Product
	// added and removed are the codes by which it differs from the one before.
	added, removed []string
	line           string
}

// compare computes the steps from what there is to what the file says: pure but
// for the ids of new rows. Products that the file lacks are left alone.
func compare(has stored, f File) ([]step, error) {
	var ps FileProblems
	var steps []step
	after := make(map[string]*db.Product, len(has.products)+len(f.Products)+len(f.Suites))
	for code, p := range has.products {
		after[code] = p
	}
	take := func(i *Item, components []*db.Product) {
		was := has.products[i.Code]
		if was != nil && was.Kind != i.Kind {
			ps.add(i.place("kind"), "%s is %s and stays so: give the new product another code.", i.Code, was.Kind)
			return
		}
		s := newStep(was, i, components)
		if i.Kind == enum.Suite {
			s.compose(i, components, has.components[i.Code], has.plans[i.Code])
		}
		after[i.Code] = s.row
		if s.line != "" {
			steps = append(steps, s)
		}
	}
	for n := range f.Products {
		take(&f.Products[n], nil)
	}
	for n := range f.Suites {
		i := &f.Suites[n]
		if components, ok := composition(&ps, i, after); ok {
			take(i, components)
		}
	}
	checkNames(&ps, f, after)
	return steps, ps.err()
}

// composition finds a suite's components, among products that there are or that
// the file brings.
func composition(ps *FileProblems, i *Item, after map[string]*db.Product) ([]*db.Product, bool) {
	families := map[string]string{}
	var out []*db.Product
	end, _ := instantOf(i.EndOfLife)
	at := i.place("components")
	for _, code := range i.Components {
		p := after[code]
		switch {
		case p == nil:
			ps.add(at, "There is no product %s.", code)
			continue
		case p.Kind == enum.Suite:
			ps.add(at, "%s is a suite itself; name its products.", code)
			continue
		case families[p.Family] != "":
			ps.add(at, "%s and %s are of one family: a customer holds one of them.", families[p.Family], code)
		case p.EndOfLifeAt != nil && (end == nil || p.EndOfLifeAt.Before(*end)):
			ps.add(at, "%s ends its life on %s: leave it out, or give the suite an endOfLife that is no later.",
				code, p.EndOfLifeAt.Format(time.DateOnly))
		}
		families[p.Family] = code
		out = append(out, p)
	}
	return out, len(out) == len(i.Components)
}

// checkNames refuses a name that another product has, which the file may lack.
func checkNames(ps *FileProblems, f File, after map[string]*db.Product) {
	owner := make(map[string]string, len(after))
	inFile := map[string]bool{}
	for _, list := range [][]Item{f.Products, f.Suites} {
		for n := range list {
			inFile[list[n].Code] = true
		}
	}
	for code, p := range after {
		if !inFile[code] {
			owner[p.NameKey] = code
		}
	}
	for _, list := range [][]Item{f.Products, f.Suites} {
		for n := range list {
			i := &list[n]
			if other := owner[domain.Key(i.Name)]; other != "" {
				ps.add(i.place("name"), "The product %s, which this file lacks, has the name %s.", other, i.Name)
			}
		}
	}
}

// newStep makes the row that the file wants and tells how it differs.
func newStep(was *db.Product, i *Item, components []*db.Product) step {
	row := &db.Product{ID: id.New(id.Product), Version: 1, Code: i.Code, Kind: i.Kind}
	if was != nil {
		*row = *was
	}
	row.Name, row.NameKey, row.Description = i.Name, domain.Key(i.Name), i.Description
	row.Family, row.Level, row.UnitType, row.Versions = i.Family, *i.Level, i.UnitType, i.Versions
	row.EndOfSaleAt, _ = instantOf(i.EndOfSale)
	row.EndOfLifeAt, _ = instantOf(i.EndOfLife)
	row.ActivationPolicies, row.DataCenters = i.ActivationPolicies, slices.Concat([]string{}, i.DataCenters)
	row.Manageable, row.ReportsUsage, row.CreditsPerUnit = i.Manageable, i.ReportsUsage, i.CreditsPerUnit
	if i.Kind == enum.Suite {
		ofComponents(row, components)
	}
	s := step{was: was, row: row, changes: map[string]audit.Change{}}
	if was == nil {
		s.line = fmt.Sprintf("+ %s %s: %s", noun(i.Kind), i.Code, i.Name)
		return s
	}
	var parts []string
	for _, f := range fields {
		if a, b := f.of(was), f.of(row); a != b {
			parts = append(parts, f.name+" "+a+" → "+b)
			s.changes[f.name] = audit.Change{From: a, To: b}
		}
	}
	if parts != nil {
		s.line = fmt.Sprintf("~ %s %s: %s", noun(i.Kind), i.Code, strings.Join(parts, ", "))
	}
	return s
}

// ofComponents sets what a suite has because its components have it.
func ofComponents(row *db.Product, components []*db.Product) {
	row.Manageable, row.ReportsUsage, row.CreditsPerUnit = false, false, nil
	row.ActivationPolicies = []enum.ActivationPolicy{}
	for _, policy := range enum.ActivationPolicy("").Values() {
		p := enum.ActivationPolicy(policy)
		if slices.ContainsFunc(components, func(c *db.Product) bool { return slices.Contains(c.ActivationPolicies, p) }) {
			row.ActivationPolicies = append(row.ActivationPolicies, p)
		}
	}
	credits := 0
	for _, c := range components {
		row.Manageable = row.Manageable || c.Manageable
		row.ReportsUsage = row.ReportsUsage || c.ReportsUsage
		if c.CreditsPerUnit != nil {
			credits += *c.CreditsPerUnit
			row.CreditsPerUnit = &credits
		}
	}
}

// compose raises the suite's version when other products are in it than before;
// their order alone is no change.
func (s *step) compose(i *Item, components []*db.Product, had []string, plans int) {
	var parts []string
	for _, code := range i.Components {
		if !slices.Contains(had, code) {
			parts = append(parts, "+ component "+code)
			s.added = append(s.added, code)
		}
	}
	for _, code := range had {
		if !slices.Contains(i.Components, code) {
			parts = append(parts, "− component "+code)
			s.removed = append(s.removed, code)
		}
	}
	if parts == nil {
		return
	}
	s.row.SuiteVersion++
	s.components = components
	if s.was == nil {
		s.line += " (" + strings.Join(i.Components, ", ") + ")"
		return
	}
	s.changes["components"] = audit.Change{From: had, To: i.Components}
	if s.line == "" {
		s.line = fmt.Sprintf("~ suite %s: ", i.Code)
	} else {
		s.line += ", "
	}
	s.line += fmt.Sprintf("%s (version %d; %s)", strings.Join(parts, ", "), s.row.SuiteVersion, lock(plans))
}

func lock(plans int) string {
	switch plans {
	case 0:
		return "no plan locks"
	case 1:
		return "1 plan locks"
	}
	return fmt.Sprintf("%d plans lock", plans)
}

func noun(kind enum.ProductKind) string {
	if kind == enum.Suite {
		return "suite"
	}
	return "product"
}

// fields of a product that the file may change, as people read them.
var fields = []struct {
	name string
	of   func(*db.Product) string
}{
	{"name", func(p *db.Product) string { return fmt.Sprintf("%q", p.Name) }},
	{"description", func(p *db.Product) string { return fmt.Sprintf("%q", p.Description) }},
	{"family", func(p *db.Product) string { return p.Family }},
	{"level", func(p *db.Product) string { return fmt.Sprint(p.Level) }},
	{"unitType", func(p *db.Product) string { return fmt.Sprintf("%q", p.UnitType) }},
	{"versions", func(p *db.Product) string { return listed(p.Versions) }},
	{"activationPolicies", func(p *db.Product) string { return listed(p.ActivationPolicies) }},
	{"dataCenters", func(p *db.Product) string { return listed(p.DataCenters) }},
	{"manageable", func(p *db.Product) string { return fmt.Sprint(p.Manageable) }},
	{"reportsUsage", func(p *db.Product) string { return fmt.Sprint(p.ReportsUsage) }},
	{"creditsPerUnit", func(p *db.Product) string {
		if p.CreditsPerUnit == nil {
			return "none"
		}
		return fmt.Sprint(*p.CreditsPerUnit)
	}},
	{"endOfSale", func(p *db.Product) string { return day(p.EndOfSaleAt) }},
	{"endOfLife", func(p *db.Product) string { return day(p.EndOfLifeAt) }},
}

func day(t *time.Time) string {
	if t == nil {
		return "none"
	}
	return t.UTC().Format(time.DateOnly)
}

func listed[S ~string](values []S) string {
	if len(values) == 0 {
		return "none"
	}
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = string(v)
	}
	return "[" + strings.Join(parts, " ") + "]"
}
