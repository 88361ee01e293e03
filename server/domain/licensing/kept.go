package licensing

import (
	"maps"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
)

// StatusOfCrossgrade is where a kept crossgrade stands.
func StatusOfCrossgrade(c *db.Crossgrade) enum.CrossgradeStatus {
	switch {
	case c.CanceledAt != nil:
		return enum.CrossgradeCanceled
	case c.ResolvedAt != nil:
		return enum.CrossgradeResolved
	}
	return enum.CrossgradeOpen
}

// crossgradeStatusSQL are the conditions of StatusOfCrossgrade over alias t0.
var crossgradeStatusSQL = map[enum.CrossgradeStatus]string{
	enum.CrossgradeOpen:     "t0.resolved_at IS NULL AND t0.canceled_at IS NULL",
	enum.CrossgradeResolved: "t0.resolved_at IS NOT NULL",
	enum.CrossgradeCanceled: "t0.canceled_at IS NOT NULL",
}

// Stale tells whether the licenses of the customer, loaded with it, have changed
// since an open crossgrade looked at them.
func Stale(c *db.Crossgrade) bool {
	return StatusOfCrossgrade(c) == enum.CrossgradeOpen && c.HoldingsVersion != c.Edges.Customer.HoldingsVersion
}

// staleSQL is Stale over alias t0.
const staleSQL = "t0.resolved_at IS NULL AND t0.canceled_at IS NULL AND " +
	"EXISTS (SELECT 1 FROM customers c WHERE c.id = t0.customer_id AND c.holdings_version <> t0.holdings_version)"

// CanResolve tells whether v may change, resolve or cancel a crossgrade, loaded
// with its customer and that one's partner.
func CanResolve(v *viewer.Viewer, c *db.Crossgrade) bool {
	return StatusOfCrossgrade(c) == enum.CrossgradeOpen && CanAssign(v, c.Edges.Customer, c.Edges.Customer.Edges.Partner)
}

// ChoicesOf are what may be chosen for an item, loaded with its products.
func ChoicesOf(i *db.CrossgradeItem) []enum.CrossgradeChoice {
	return Duplicate{License: i.Edges.License, Product: i.Edges.Product}.Choices()
}

// ChoiceForStartOf is the choice with which, made for every item, the first day of
// the plan may be another than that on which a crossgrade is resolved; empty when
// there is none. It is loaded with the products of its plan, of its items and of
// their licenses.
func ChoiceForStartOf(c *db.Crossgrade) enum.CrossgradeChoice {
	if c.AssignmentID != nil || c.Edges.Plan == nil {
		return ""
	}
	var products []*db.Product
	for _, component := range c.Edges.Plan.Edges.Components {
		products = append(products, component.Edges.Product)
	}
	var found []Duplicate
	for _, i := range c.Edges.Items {
		found = append(found, Duplicate{License: i.Edges.License, Product: i.Edges.Product})
	}
	return choiceForStart(products, found)
}

// Kept is a crossgrade as a verb works on it, with the duplicates that it found
// and what was chosen for each so far.
type Kept struct {
	*db.Crossgrade
	found  []Duplicate
	chosen map[string]enum.CrossgradeChoice // by license
}

// keep makes an open crossgrade of a plan that a book's customer holds parts of.
func keep(b *Book, in PlanAssignmentInput) *Kept {
	k := &Kept{Crossgrade: &db.Crossgrade{
		ID: id.New(id.Crossgrade), CreatedAt: b.now, UpdatedAt: b.now, Version: 1,
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID, PlanID: in.PlanID,
		HoldingsVersion: b.Customer.HoldingsVersion,
	}}
	k.setTerms(in.Units, in.Licenses, in.StartDate, in.ExternalID)
	return k
}

// setTerms changes what the plan is to be assigned with; nil leaves alone. The
// zero date and the empty text clear.
func (k *Kept) setTerms(units *int, named []LicenseUnitsInput, start *domain.Date, external *string) {
	if units != nil {
		k.Units = new(*units)
	}
	if named != nil || k.Licenses == nil {
		k.Licenses = make(map[string]int, len(named))
		for _, l := range named {
			k.Licenses[l.ProductID] = l.Units
		}
	}
	if start != nil {
		k.StartDate = nil
		if *start != (domain.Date{}) {
			k.StartDate = new(start.String())
		}
	}
	if external != nil {
		k.ExternalID = nil
		if *external != "" {
			k.ExternalID = new(*external)
		}
	}
}

// change applies an input to the terms.
func (k *Kept) change(in CrossgradeChangeInput) {
	k.setTerms(in.Units, in.Licenses, in.StartDate, in.ExternalID)
}

// LicenseUnitsOf are the units of single products that a crossgrade keeps, in
// order of product.
func LicenseUnitsOf(c *db.Crossgrade) []LicenseUnitsInput {
	out := make([]LicenseUnitsInput, 0, len(c.Licenses))
	for _, product := range slices.Sorted(maps.Keys(c.Licenses)) {
		out = append(out, LicenseUnitsInput{ProductID: product, Units: c.Licenses[product]})
	}
	return out
}

// StartDateOf is the first day that a crossgrade keeps; nil when it keeps none.
func StartDateOf(c *db.Crossgrade) *domain.Date {
	if c.StartDate == nil {
		return nil
	}
	d, err := domain.ParseDate(*c.StartDate)
	if err != nil {
		return nil // never: it was a date when it was stored
	}
	return &d
}

// input is that of the assignment which it makes, with every choice that is made.
func (k *Kept) input() PlanAssignmentInput {
	in := PlanAssignmentInput{
		PlanID: k.PlanID, Units: k.Units, Licenses: LicenseUnitsOf(k.Crossgrade), StartDate: StartDateOf(k.Crossgrade),
		ExternalID: k.ExternalID, HoldingsVersion: &k.HoldingsVersion,
	}
	for _, d := range k.found {
		if c, ok := k.chosen[d.License.ID]; ok {
			in.Crossgrades = append(in.Crossgrades, CrossgradeChoiceInput{LicenseID: d.License.ID, Choice: c})
		}
	}
	return in
}

// choose takes choices for what was found, at path; of those made before it keeps
// what still applies. A duplicate with one choice has it.
func (k *Kept) choose(path string, found []Duplicate, in []CrossgradeChoiceInput) error {
	chosen, err := named(path, found, in)
	if err != nil {
		return err
	}
	for _, d := range found {
		may := d.Choices()
		if before, ok := k.chosen[d.License.ID]; ok && chosen[d.License.ID] == "" && slices.Contains(may, before) {
			chosen[d.License.ID] = before
		}
		if len(may) == 1 {
			chosen[d.License.ID] = may[0]
		}
	}
	k.found, k.chosen = found, chosen
	return nil
}

// chosenList are the choices, in order of license.
func (k *Kept) chosenList() []CrossgradeChoiceInput {
	out := make([]CrossgradeChoiceInput, 0, len(k.chosen))
	for _, license := range slices.Sorted(maps.Keys(k.chosen)) {
		out = append(out, CrossgradeChoiceInput{LicenseID: license, Choice: k.chosen[license]})
	}
	return out
}

// copy is k as it is now, to be compared with what becomes of it.
func (k *Kept) copy() *Kept {
	row := *k.Crossgrade
	return &Kept{Crossgrade: &row, found: k.found, chosen: maps.Clone(k.chosen)}
}

// items are the rows of what was found.
func (k *Kept) items() []*db.CrossgradeItem {
	out := make([]*db.CrossgradeItem, len(k.found))
	for i, d := range k.found {
		out[i] = &db.CrossgradeItem{
			ID: id.New(id.CrossgradeItem), CreatedAt: k.UpdatedAt, RootID: k.RootID, PartnerID: k.PartnerID,
			CrossgradeID: k.ID, LicenseID: d.License.ID, ProductID: d.Product.ID,
		}
		if c, ok := k.chosen[d.License.ID]; ok {
			out[i].Chosen = &c
		}
	}
	return out
}

// named reads choices for duplicates, by license; nothing else may be named, and
// none twice.
func named(path string, found []Duplicate, in []CrossgradeChoiceInput) (map[string]enum.CrossgradeChoice, error) {
	var ps domain.Problems
	chosen := make(map[string]enum.CrossgradeChoice, len(found))
	for i, c := range in {
		at := path + ".crossgrades." + strconv.Itoa(i)
		n := slices.IndexFunc(found, func(d Duplicate) bool { return d.License.ID == c.LicenseID })
		switch {
		case n < 0:
			ps = append(ps, domain.NotFound(at+".licenseId", "duplicate license"))
		case chosen[c.LicenseID] != "":
			ps.Add(at+".licenseId", "This license is named twice.")
		case !slices.Contains(found[n].Choices(), c.Choice):
			ps.Add(at+".choice", "%s is always transferred; only software can be licensed anew.", found[n].License.Edges.Product.Name)
		default:
			chosen[c.LicenseID] = c.Choice
		}
	}
	return chosen, ps.Err()
}
