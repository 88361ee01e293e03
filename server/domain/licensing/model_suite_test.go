package licensing

import (
	"slices"

	"github.com/openlmp/openlmp/server/domain"
)

// modelSuite is what the vendor sells under one name now; a single product is one
// whose version never changes.
type modelSuite struct {
	version  int
	products []modelProduct
}

// recompose is the vendor's.
func (s *modelSuite) recompose(products []modelProduct) {
	s.version++
	s.products = products
}

// locked: the suite changed, and nobody has approved it for the plan.
func (p *modelPlan) locked() bool { return p.approved != p.suite.version }

func (p *modelPlan) approve() domain.Code {
	if !p.locked() {
		return domain.CodeStateInvalid
	}
	p.approved, p.products = p.suite.version, p.suite.products
	return ""
}

// applySuite is spec 2.10 and 5.1, row 22; anew are the families that are licensed anew.
func (m *model) applySuite(a *modelAssignment, anew map[string]bool) domain.Code {
	had := a.bundled()
	live := slices.DeleteFunc(a.bundled(), func(l *modelLicense) bool { return !m.lives(l) })
	switch {
	case m.disabled != nil, a.over, a.suspended, len(had) == 0:
		return domain.CodeStateInvalid
	case a.plan.locked():
		return domain.CodeLockedPlan
	case a.version == a.plan.approved, len(live) == 0:
		return domain.CodeStateInvalid
	}
	units, like := 0, live[0]
	for _, l := range live {
		units = max(units, l.units)
		if l.end.After(like.end) {
			like = l
		}
	}
	if m.fault == "one unit" {
		units = 1
	}
	named := func(l *modelLicense) func(modelProduct) bool {
		return func(p modelProduct) bool { return p.name == l.product.name }
	}
	stays := func(l *modelLicense) bool { return slices.ContainsFunc(a.plan.products, named(l)) }
	var added []*modelLicense
	var from []*modelAssignment
	for _, product := range a.plan.products {
		if slices.ContainsFunc(had, func(l *modelLicense) bool { return l.product.name == product.name }) {
			continue
		}
		fresh := m.fresh(a.plan, product, units)
		fresh.grace, fresh.notice, fresh.anchor, fresh.trial = like.grace, a.notice, like.anchor, like.trial
		m.ends(fresh, m.day(like.end))
		if fresh.start.Before(like.start) {
			fresh.start = like.start
		}
		for _, other := range m.held {
			for i, l := range other.licenses {
				if l.product.family != product.family || !m.lives(l) || other == a && slices.Contains(had, l) && stays(l) {
					continue
				}
				if other != a && !slices.Contains(from, other) {
					from = append(from, other)
				}
				if anew[product.family] && product.software && l.product.software {
					l.ended = true
					break
				}
				other.licenses = slices.Delete(slices.Clone(other.licenses), i, i+1)
				l.becomes(fresh)
				fresh = l
				break
			}
		}
		added = append(added, fresh)
	}
	a.licenses = append(a.licenses, added...)
	slices.SortFunc(a.licenses, func(x, y *modelLicense) int { return x.number - y.number })
	for _, l := range had {
		if !slices.Contains(added, l) && !l.ended && !stays(l) && m.fault != "stays in the suite" {
			l.alone = true
			m.touched(l)
		}
	}
	m.leftOf(from)
	a.version, a.update = a.plan.approved, nil
	return ""
}
