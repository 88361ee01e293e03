package licensing

import (
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
)

// machineKept is the crossgrade that is kept for later, as its verbs store it.
type machineKept struct {
	*Kept
	plan int
	anew map[string]bool
}

// modelKept is what the model knows of it: what was to be assigned, and what the
// customer held when it was looked at.
type modelKept struct {
	plan  *modelPlan
	units int
	anew  map[string]bool
	held  string
}

// keep does something about a crossgrade that is kept, or keeps one.
func (m *machine) keep() (did string, got, want domain.Code) {
	k := m.kept
	switch {
	case k == nil:
		return m.open()
	case m.IntN(8) == 0:
		m.kept, m.model.kept = nil, nil
		return "drop it", "", ""
	case m.IntN(3) == 0:
		got = m.try(func(b *Book) error {
			_, found, err := m.look(b, k.plan, k.input())
			if err == nil {
				err = k.choose("input", found, chooseFor(found, k.anew))
			}
			if err == nil {
				k.HoldingsVersion = b.Customer.HoldingsVersion
			}
			return err
		})
		return "look at it again", got, m.model.lookAgain()
	}
	fresh := k.HoldingsVersion == m.book.Customer.HoldingsVersion
	got = m.try(func(b *Book) error {
		if err := checkFresh("input.id", &k.HoldingsVersion, b.Customer.HoldingsVersion); err != nil {
			return err
		}
		h, found, err := m.look(b, k.plan, k.input())
		if err == nil {
			err = k.choose("input", found, chooseFor(found, k.anew)) // its plan may have another composition
		}
		if err != nil {
			return err
		}
		return assignAs(b, h, found, k.input())
	})
	want = m.model.resolve(fresh)
	if got == "" {
		m.kept = nil
	}
	return "resolve it", got, want
}

func (m *machine) open() (did string, got, want domain.Code) {
	at, units, anew := m.IntN(len(m.plans)), 1+m.IntN(90), m.anew()
	got = m.try(func(b *Book) error {
		in := PlanAssignmentInput{PlanID: m.plans[at].ID, Units: &units}
		_, found, err := m.look(b, at, in)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return domain.Refuse(domain.CodeStateInvalid, "input.planId", "as CrossgradeOpen says")
		}
		m.kept = &machineKept{keep(b, in), at, anew}
		return m.kept.choose("input", found, chooseFor(found, anew))
	})
	return "keep a crossgrade", got, m.model.open(m.model.plans[at], units, anew)
}

// move cancels the partner and gives the customer to another, which works.
func (m *machine) move() {
	b := m.book.copied()
	partner := *b.Partner
	partner.CanceledAt = &b.now
	b.Partner = &partner
	b.moveTo("prt_2")
	m.save(b)
	m.book.Partner = &db.Partner{ID: "prt_2", RootID: "prt_1"}
	m.kept = nil
	m.model.move()
}

// activate is spec 2.8, the code of a software license.
func (m *model) activate(l *modelLicense) domain.Code {
	if m.disabled != nil || m.status(l) != "AWAITING_ACTIVATION" {
		return domain.CodeStateInvalid
	}
	l.activated = true
	m.touched(l)
	return ""
}

// holdings is what the customer holds, in words.
func (m *model) holdings() string {
	out := ""
	for i, a := range m.held {
		for _, l := range a.licenses {
			if m.lives(l) {
				out += fmt.Sprintln(i, l.number, l.product.name, l.units, l.end, l.alone, l.suspended, l.activated)
			}
		}
	}
	return out
}

// open is spec 2.9, a crossgrade that is kept for later.
func (m *model) open(p *modelPlan, units int, anew map[string]bool) domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case p.locked():
		return domain.CodeLockedPlan
	case p.trial || !m.holdsAny(p):
		return domain.CodeStateInvalid
	}
	m.kept = &modelKept{p, units, anew, m.holdings()}
	return ""
}

func (m *model) holdsAny(p *modelPlan) bool {
	for _, product := range p.products {
		if m.holds(product.family, nil) {
			return true
		}
	}
	return false
}

// lookAgain is of one that is open: what the customer holds now is what counts.
func (m *model) lookAgain() domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case m.kept.plan.locked():
		return domain.CodeLockedPlan
	}
	m.kept.held = m.holdings()
	return ""
}

// resolve assigns what was kept, unless something else is held since. What came and
// went meanwhile may make it look again, too: fresh tells that it did not.
func (m *model) resolve(fresh bool) domain.Code {
	if m.disabled != nil {
		return domain.CodeStateInvalid
	}
	if same := m.kept.held == m.holdings(); same && !fresh || !same && m.fault != "never stale" {
		return domain.CodePreviewStale
	}
	k := m.kept
	code := m.assign(k.plan, k.units, k.anew, nil)
	if code == "" {
		m.kept = nil
	}
	return code
}

// move is 5.1, row 28: all that the canceled partner has assigned is over.
func (m *model) move() {
	m.kept = nil
	for _, a := range m.held {
		a.over, a.update = true, nil
		for _, l := range a.licenses {
			if l.ended {
				continue
			}
			at := m.now
			if l.blocked {
				at = *m.disabled
			}
			for _, end := range []*time.Time{&l.start, &l.end, &l.graceEnd} {
				if at.Before(*end) && m.fault != "moved runs on" {
					*end = at
				}
			}
			l.blocked = false
			m.touched(l)
		}
	}
}
