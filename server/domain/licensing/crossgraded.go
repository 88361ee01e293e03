package licensing

import (
	"maps"
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/audit"
)

// crossgraded is what an event tells of a crossgrade in names, for whoever reads it
// when licenses and plans are others again.
type crossgraded struct {
	// Duplicates are the licenses that were held, in the order in which they changed.
	Duplicates []duplicateTold `json:"duplicates,omitempty"`
	// FormerPlans are the plans that lost licenses by it.
	FormerPlans []formerPlan `json:"formerPlans,omitempty"`
}

// duplicateTold is a license that was held, and what became of it.
type duplicateTold struct {
	Product string `json:"product"`
	Plan    string `json:"plan"`
	Became  became `json:"became,omitempty"`
	// NewProduct is what its place is licensed as now.
	NewProduct string `json:"newProduct,omitempty"`
	// Chosen is what is to become of it, as long as that is only planned; empty where
	// nothing was chosen.
	Chosen enum.CrossgradeChoice `json:"chosen,omitempty"`
}

// became is what became of a duplicate.
type became string

const (
	// becameMoved: it is a license of the new plan.
	becameMoved became = "MOVED"
	// becameNew: it ended, and a new license took its place.
	becameNew became = "NEW_LICENSE"
	// becameReplaced: it ended, and another that moved took its place.
	becameReplaced became = "REPLACED"
)

// formerPlan is a plan that lost licenses to another.
type formerPlan struct {
	Plan string `json:"plan"`
	// EndReason is nil where it stays.
	EndReason *enum.EndReason `json:"endReason,omitempty"`
	// Unbundled are the products of its licenses that stand alone from now on.
	Unbundled []string `json:"unbundled,omitempty"`
}

// crossgraded finds what a crossgrade into h has done to a book that is not saved yet:
// pure.
func (b *Book) crossgraded(h *Holding) crossgraded {
	var out crossgraded
	var olds []string
	left := map[string][]string{}
	for _, c := range b.changes {
		if c.Before == nil {
			continue
		}
		old, d := c.Before.AssignmentID, duplicateTold{Product: c.Before.Edges.Product.Name}
		switch c.Cause {
		case causeUnbundled:
			left[old] = append(left[old], d.Product)
			continue
		case causeTransferred, causeConverted:
			d.Became, d.NewProduct = becameMoved, c.ProductName
		case causeReplaced:
			d.Became, d.NewProduct = b.successor(c)
		default:
			continue
		}
		d.Plan = b.find(old).Edges.Plan.Name
		out.Duplicates = append(out.Duplicates, d)
		if old != h.ID && !slices.Contains(olds, old) {
			olds = append(olds, old)
		}
	}
	for _, id := range olds {
		old := b.find(id)
		out.FormerPlans = append(out.FormerPlans, formerPlan{Plan: old.Edges.Plan.Name, EndReason: old.EndReason, Unbundled: left[id]})
	}
	return out
}

// successor is how, and by what product, a license was replaced that ended.
func (b *Book) successor(ended Change) (became, string) {
	family := ended.Before.Edges.Product.Family
	for _, c := range b.changes {
		if c.Before == nil && c.After.Edges.Product.Family == family {
			return becameNew, c.ProductName
		}
	}
	for _, c := range b.changes {
		moved := c.Cause == causeTransferred || c.Cause == causeConverted
		if moved && c.After.Edges.Product.Family == family {
			return becameReplaced, c.ProductName
		}
	}
	return becameReplaced, ""
}

// told is the input of a verb that may crossgrade, with what it has done to a book
// that is not saved yet.
func (b *Book) told(in any, made *Holding) any {
	switch in := in.(type) {
	case AssignmentCreateInput:
		return struct {
			AssignmentCreateInput
			crossgraded
		}{in, b.crossgraded(made)}
	case AssignmentApplyInput:
		return struct {
			AssignmentApplyInput
			crossgraded
		}{in, b.crossgraded(made)}
	case CrossgradeChangeInput:
		return struct {
			CrossgradeChangeInput
			crossgraded
		}{in, b.crossgraded(made)}
	}
	return in
}

// planned is what the event of a kept crossgrade tells of the licenses that it is
// about and that are still held, and of what was chosen for each so far.
func (k *Kept) planned(b *Book, licenseIDs []string) []duplicateTold {
	var out []duplicateTold
	for _, licenseID := range licenseIDs {
		if h, l := b.license(licenseID); l != nil && Stands(l, b.now) {
			out = append(out, duplicateTold{Product: l.Edges.Product.Name, Plan: h.Edges.Plan.Name, Chosen: k.chosen[licenseID]})
		}
	}
	return out
}

// opened is the input by which a crossgrade was kept, with the duplicates that it found.
func (k *Kept) opened(b *Book, in CrossgradeOpenInput) any {
	var ids []string
	for _, d := range k.found {
		ids = append(ids, d.License.ID)
	}
	return struct {
		CrossgradeOpenInput
		crossgraded
	}{in, crossgraded{Duplicates: k.planned(b, ids)}}
}

// chosenChange is what was chosen before and after, of the licenses that are held.
func chosenChange(b *Book, was, is *Kept) audit.Change {
	told := func(k *Kept) []duplicateTold { return k.planned(b, slices.Sorted(maps.Keys(k.chosen))) }
	return audit.Change{From: told(was), To: told(is)}
}
