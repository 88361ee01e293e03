package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// update is something to change later, at random, in the words of both.
func (m *machine) update(now bool) (AssignmentScheduleInput, *modelUpdate) {
	in, u := AssignmentScheduleInput{Timing: enum.OnDate}, &modelUpdate{}
	if m.IntN(3) > 0 {
		units := 1 + m.IntN(90)
		in.Units, u.units = &units, units
	}
	if m.IntN(4) == 0 {
		last, d := m.dayAhead(1 + m.IntN(500))
		in.ExpirationDate, u.last = &last, &d
	}
	if now {
		return in, u
	}
	if months := m.IntN(4); months > 0 || in.Units == nil {
		on := months > 0
		in.AutoRenew, u.renews = &on, &months
		if on {
			in.RenewalMonths = &months
		}
	}
	if m.IntN(2) == 0 {
		in.Timing, u.renewal = enum.AtRenewal, true
	} else {
		first, d := m.dayAhead(1 + m.IntN(120))
		in.EffectiveDate, u.at = &first, m.model.at(d)
	}
	return in, u
}

// dayAhead is a day so many days after today, in the words of both.
func (m *machine) dayAhead(days int) (domain.Date, day) {
	today := m.model.now.In(m.model.zone)
	t := time.Date(today.Year(), today.Month(), today.Day()+days, 0, 0, 0, 0, time.UTC)
	return domain.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, day{12*t.Year() + int(t.Month()) - 1, t.Day()}
}

// schedule puts a change of an assignment off.
func (m *machine) schedule(at int) (did string, got, want domain.Code) {
	in, u := m.update(false)
	var to int
	if m.IntN(4) == 0 {
		to = m.IntN(5) // single products: a suite of the same families is rare
		in.PlanID, u.plan = &m.plans[to].ID, m.model.plans[to]
	}
	if ends := m.model.held[at].bundled(); len(ends) > 0 && in.EffectiveDate != nil && m.IntN(3) == 0 {
		// The very instant at which a term ends.
		if l := ends[m.IntN(len(ends))]; l.end.After(m.model.now) {
			first := domain.DateIn(l.end, m.model.zone)
			in.EffectiveDate, u.at = &first, m.model.at(m.model.day(l.end))
		}
	}
	got = m.try(func(b *Book) error {
		h := b.Holdings[at]
		if err := checkChangeable(h, toModify, b.now); err != nil {
			return err
		}
		if err := b.checkSchedule(h, in); err != nil {
			return err
		}
		plan := m.plans[to]
		if in.PlanID == nil {
			plan = nil
		}
		_, err := b.scheduleNow(h, in, plan, true)
		return err
	})
	return "schedule", got, m.model.schedule(m.model.held[at], u)
}

// changePlan moves an assignment to another plan, or converts a trial.
func (m *machine) changePlan(at int) (did string, got, want domain.Code) {
	in, u := m.update(true)
	to := m.IntN(len(m.plans))
	a := m.model.held[at]
	for range 4 { // mostly one that it can have
		if len(m.model.plans[to].products) != len(a.bundled()) || m.model.fits(a, m.model.plans[to], a.plan.trial) != "" {
			to = m.IntN(len(m.plans))
		}
	}
	u.plan, u.trialEnd = m.model.plans[to], a.plan.trial
	change := planChange{plan: m.plans[to], granted: true, converts: u.trialEnd, cause: "CHANGED"}
	change.terms = AssignmentModifyInput{Units: in.Units}
	if !u.trialEnd {
		change.terms.ExpirationDate = in.ExpirationDate
	} else if u.last = nil; m.IntN(2) == 0 {
		got = m.try(func(b *Book) error {
			later, err := change.later(b, b.Holdings[at])
			if err == nil {
				_, err = b.scheduleNow(b.Holdings[at], later, change.plan, true)
			}
			return err
		})
		return "convert later", got, m.model.convertLater(a, u)
	}
	did = "change plan"
	if u.trialEnd {
		did = "convert"
	}
	return did, m.try(func(b *Book) error { return b.changePlanNow(b.Holdings[at], change) }), m.model.changePlan(a, u)
}

// compose lets the vendor change a suite, or a partner approve of a change.
func (m *machine) compose() (did string, got, want domain.Code) {
	for i, p := range m.plans {
		if m.model.plans[i].locked() && m.IntN(8) > 0 {
			return "approve", m.approve(p), m.model.plans[i].approve()
		}
	}
	s := m.suites[m.IntN(len(m.suites))]
	for _, a := range m.model.held { // mostly one that is held
		for _, other := range m.suites {
			if len(a.bundled()) > 0 && a.plan.suite == other.model && m.IntN(2) == 0 {
				s = other
			}
		}
	}
	var of []int
	for family := range 3 {
		if level := m.IntN(3); level < 2 {
			of = append(of, 2*family+level)
		}
	}
	if len(of) > 0 {
		s.compose(m, of)
	}
	return "recompose", "", ""
}

// approve takes the composition of its suite over into a plan, as catalog does.
func (m *machine) approve(p *catalog.Plan) domain.Code {
	if !catalog.Locked(p.ServicePlan, p.Product) {
		return domain.CodeStateInvalid
	}
	for _, s := range m.suites {
		if s.Product == p.Product {
			p.SuiteVersion, p.Components = s.SuiteVersion, s.components()
		}
	}
	return ""
}

// applySuite gives an assignment the composition of its plan, with random choices.
func (m *machine) applySuite(at int) (did string, got, want domain.Code) {
	anew := m.anew()
	got = m.try(func(b *Book) error {
		h := b.Holdings[at]
		if err := checkAppliable(h, b.lives, b.now); err != nil {
			return err
		}
		for i, p := range m.plans {
			if p.ID != h.PlanID {
				continue
			}
			r, err := b.recompose(h, m.plans[i])
			if err != nil {
				return err
			}
			in := PlanAssignmentInput{HoldingsVersion: &b.Customer.HoldingsVersion, Crossgrades: chooseFor(r.found, anew)}
			chosen, err := decide("input", r.found, in, b.Customer.HoldingsVersion)
			if err != nil {
				return err
			}
			b.applyTo(h, r, chosen)
		}
		return nil
	})
	return "apply", got, m.model.applySuite(m.model.held[at], anew)
}

// anew are the families that are licensed anew where that may be chosen.
func (m *machine) anew() map[string]bool {
	return map[string]bool{"F0": m.IntN(2) == 0, "F1": m.IntN(2) == 0, "F2": m.IntN(2) == 0}
}

// chooseFor makes a choice for each duplicate that has one.
func chooseFor(found []Duplicate, anew map[string]bool) []CrossgradeChoiceInput {
	var out []CrossgradeChoiceInput
	for _, d := range found {
		if len(d.Choices()) > 1 {
			c := CrossgradeChoiceInput{d.License.ID, enum.Transfer}
			if anew[d.Product.Family] {
				c.Choice = enum.NewLicense
			}
			out = append(out, c)
		}
	}
	return out
}
