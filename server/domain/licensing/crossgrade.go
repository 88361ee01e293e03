package licensing

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// CrossgradeRequired refuses a plan of which the customer already holds a family,
// until it is said what becomes of each license that has a choice.
type CrossgradeRequired struct {
	Path []string
	// Duplicates in the order of the plan's components.
	Duplicates []Duplicate
	// HoldingsVersion of the customer as it was judged.
	HoldingsVersion int
	// ChoiceForStart is what choiceForStart says of the plan; empty where no start is asked for.
	ChoiceForStart enum.CrossgradeChoice
	// Words and Args say what to do where the same call again is not the answer; mostly
	// empty.
	Words domain.Words
	Args  domain.Args
}

// Error says so.
func (c CrossgradeRequired) Error() string {
	return fmt.Sprintf("the customer already holds %d of the plan's products", len(c.Duplicates))
}

// Duplicate is one line of the decision table: a license that the customer holds,
// and the product of the plan that is of the same family.
type Duplicate struct {
	License *db.License
	Product *db.Product
}

// Choices are what the partner may choose for it, the default first. A hosted
// service keeps its product account and is always transferred; software may be
// licensed anew (spec 2.9 and 5.1, row 17).
func (d Duplicate) Choices() []enum.CrossgradeChoice {
	if d.Product.Kind == enum.Software && d.License.Edges.Product.Kind == enum.Software {
		return []enum.CrossgradeChoice{enum.Transfer, enum.NewLicense}
	}
	return []enum.CrossgradeChoice{enum.Transfer}
}

// duplicates finds the licenses that stand in the way of products: those of the
// same family in any status but EXPIRED and CANCELED, judged as if the customer
// were enabled (spec 5.1, row 16). held carry their products. The order is that of
// the products; for each first the very product, then the higher level, then the
// older license.
func duplicates(held []*db.License, products []*db.Product, now time.Time) []Duplicate {
	return overlaps(held, products, func(l *db.License) bool { return Stands(l, now) })
}

// overlaps is duplicates for whoever says which licenses are held.
func overlaps(held []*db.License, products []*db.Product, stands func(*db.License) bool) []Duplicate {
	var out []Duplicate
	taken := map[string]bool{}
	for _, p := range products {
		var of []Duplicate
		for _, l := range held {
			if l.Edges.Product.Family == p.Family && !taken[l.ID] && stands(l) {
				of = append(of, Duplicate{License: l, Product: p})
				taken[l.ID] = true
			}
		}
		slices.SortFunc(of, func(a, b Duplicate) int {
			very := func(d Duplicate) int {
				if d.License.ProductID == p.ID {
					return 0
				}
				return 1
			}
			return cmp.Or(cmp.Compare(very(a), very(b)),
				cmp.Compare(b.License.Edges.Product.Level, a.License.Edges.Product.Level), cmp.Compare(a.License.ID, b.License.ID))
		})
		out = append(out, of...)
	}
	return out
}

// Stands tells whether a license is still held, were its customer enabled: until it
// is cancelled, or has expired for good, it takes up its units.
func Stands(l *db.License, now time.Time) bool {
	free := *l
	free.BlockedAt = nil
	return !domain.LicenseStatus(&free, now).Over()
}

// decide reads what was chosen for duplicates: by license. What has one choice
// alone needs no word; every other duplicate must be named, and nothing else may
// be (spec 5.1, row 17). The answer is CrossgradeRequired for what is missing, and
// PREVIEW_STALE when the holdings are no longer those that the choices were made
// for.
func decide(path string, found []Duplicate, in PlanAssignmentInput, holdingsVersion int) (map[string]enum.CrossgradeChoice, error) {
	if err := checkFresh(path+".holdingsVersion", in.HoldingsVersion, holdingsVersion); err != nil {
		return nil, err
	}
	chosen, err := named(path, found, in.Crossgrades)
	if err != nil {
		return nil, err
	}
	missing := len(found) > 0 && in.HoldingsVersion == nil
	for _, d := range found {
		if chosen[d.License.ID] != "" {
			continue
		}
		chosen[d.License.ID] = enum.Transfer
		missing = missing || len(d.Choices()) > 1
	}
	if missing {
		return nil, CrossgradeRequired{
			Path: strings.Split(path+".planId", "."), Duplicates: found, HoldingsVersion: holdingsVersion,
		}
	}
	return chosen, nil
}

// checkFresh refuses what was decided for holdings that have changed since.
func checkFresh(path string, decided *int, holdingsVersion int) error {
	if decided != nil && *decided != holdingsVersion {
		return domain.Refuse(domain.CodePreviewStale, path,
			"What the customer holds has changed meanwhile: look at the duplicates again.")
	}
	return nil
}

// crossgrade assigns h, as Grant made it, to a customer who holds duplicates:
// pure. Each license that is transferred takes the place of the new one of its
// product; each that is not ends now. What stays of the old plans stands alone,
// and a plan of which nothing stays is over (spec 2.9 and 5.1, rows 18 to 21).
func (b *Book) crossgrade(h *Holding, found []Duplicate, chosen map[string]enum.CrossgradeChoice) {
	olds := b.takeOver(h, found, chosen)
	b.assign(h, causeAssigned)
	for _, old := range olds {
		b.unbundle(old)
	}
}

// takeOver moves into h what is transferred and ends what is not; it answers the
// assignments that lost a license, in order of id.
func (b *Book) takeOver(h *Holding, found []Duplicate, chosen map[string]enum.CrossgradeChoice) []*Holding {
	olds := map[string]*Holding{}
	moved := map[string]bool{} // by product of the plan
	for _, d := range found {
		old, l := b.license(d.License.ID)
		olds[old.ID] = old
		if chosen[l.ID] == enum.NewLicense || moved[d.Product.ID] {
			b.change(old, l, causeReplaced, b.now, func(l *db.License) { l.CanceledAt = new(b.now) })
			continue
		}
		moved[d.Product.ID] = true
		i := slices.IndexFunc(h.Licenses, func(n *db.License) bool { return n.ProductID == d.Product.ID })
		fresh := h.Licenses[i]
		old.Licenses = slices.DeleteFunc(old.Licenses, func(o *db.License) bool { return o == l })
		h.Licenses[i] = l
		kind, cause := enum.LicenseChange, causeTransferred
		if l.LicenseVersion == enum.Trial && fresh.LicenseVersion == enum.Full {
			kind, cause = enum.LicenseConversion, causeConverted
		}
		b.changeTo(h, l, kind, cause, b.now, func(l *db.License) { transfer(l, fresh, b.now) })
	}
	out := make([]*Holding, 0, len(olds))
	for _, id := range slices.Sorted(maps.Keys(olds)) {
		out = append(out, olds[id])
	}
	return out
}

// transfer makes of a license that is held the one that a plan grants, which keeps
// its id, its history, its code, what was used of it, and the account that was
// activated; all else is the new assignment's (spec 5.1, row 18).
func transfer(l, fresh *db.License, now time.Time) {
	worked := l.Activation == enum.AtStart && l.StartsAt != nil && !now.Before(*l.StartsAt)
	next := *fresh
	next.ID, next.CreatedAt, next.UpdatedAt, next.Version = l.ID, l.CreatedAt, l.UpdatedAt, l.Version
	next.UsedUnits, next.StockUnits, next.DueAt, next.ActivatedAt = l.UsedUnits, l.StockUnits, l.DueAt, l.ActivatedAt
	if l.ActivationCode != nil && fresh.Activation == enum.ByCode {
		next.ActivationCode = l.ActivationCode
	}
	if l.ProductID == fresh.ProductID && l.DataCenter != "" {
		next.DataCenter = l.DataCenter // a hosted account stays where it is
	}
	if worked && next.Activation == enum.FirstSignIn {
		next.ActivatedAt = &now
	}
	if next.ActivatedAt != nil && next.StartsAt == nil {
		Begin(&next, domain.DateIn(now, zoneOf(&next)))
	}
	*l = next
}

// unbundle lets what a crossgrade has left of an assignment stand alone; it ends
// the assignment when nothing is left (spec 5.1, row 20).
func (b *Book) unbundle(h *Holding) {
	b.lose(h, enum.LostCrossgrade)
	left := false
	for _, l := range bundled(h) {
		if !Stands(l, b.now) {
			continue
		}
		left = true
		b.change(h, l, causeUnbundled, b.now, func(l *db.License) {
			l.UnbundledAt = new(b.now)
			// It was its plan that was suspended: what is left keeps the expiry that it had.
			unsuspend(l)
		})
	}
	for _, l := range h.Licenses {
		left = left || l.UnbundledAt != nil && Stands(l, b.now)
	}
	switch {
	case h.CanceledAt != nil:
	case !left:
		b.end(h, enum.EndCrossgraded)
	case h.SuspendedAt != nil:
		b.amend(h, func(a *db.Assignment) { a.SuspendedAt = nil })
	}
}

// choiceForStart is the choice with which, made for every duplicate, the first day
// of a plan may be chosen although it duplicates what the customer holds; empty when
// the plan takes effect at once whatever is chosen: it is not all software, or not
// all of it can be licensed anew (spec 5.1, row 19).
func choiceForStart(products []*db.Product, found []Duplicate) enum.CrossgradeChoice {
	hosted := func(p *db.Product) bool { return p.Kind != enum.Software }
	kept := func(d Duplicate) bool { return !slices.Contains(d.Choices(), enum.NewLicense) }
	if slices.ContainsFunc(products, hosted) || slices.ContainsFunc(found, kept) {
		return ""
	}
	return enum.NewLicense
}

// startsFreely tells whether that choice is made.
func startsFreely(h *Holding, found []Duplicate, chosen map[string]enum.CrossgradeChoice) bool {
	choice := choiceForStart(productsOf(h), found)
	return choice != "" && !slices.ContainsFunc(found, func(d Duplicate) bool { return chosen[d.License.ID] != choice })
}
