package licensing

import (
	"slices"
	"time"

	"github.com/openlmp/openlmp/server/domain"
)

// modelUpdate is what waits for its time; what is empty it leaves alone.
type modelUpdate struct {
	at                time.Time // of one that waits for a day
	renewal, trialEnd bool      // what it waits for otherwise
	units             int
	last              *day // included
	renews            *int
	plan              *modelPlan

	due    time.Time
	failed bool
}

// time does what falls due by now, in its order.
func (m *model) time() { m.pass(m.now, true) }

// pass goes to an instant; what is late is judged by when it is looked at.
func (m *model) pass(until time.Time, late bool) {
	for {
		a, l, at := m.next(until)
		if a == nil {
			break
		}
		m.now = at
		ran := at
		if late {
			ran = until
		}
		if l == nil {
			m.early = m.fault != "updates are last"
			m.run(a)
			m.early = false
		} else {
			m.comesToEnd(a, l, ran)
		}
	}
	m.now = until
	for _, a := range m.held {
		if m.spent(a) && len(a.licenses) > 0 {
			a.over, a.update = true, nil
		}
	}
}

// next is what falls due first until an instant: of one instant updates first, then
// the older license.
func (m *model) next(until time.Time) (a *modelAssignment, l *modelLicense, at time.Time) {
	sooner := func(t time.Time) bool { return !t.After(until) && (a == nil || t.Before(at)) }
	for _, h := range m.held {
		if u := h.update; u != nil && !u.due.IsZero() && sooner(u.due) {
			a, l, at = h, nil, u.due
		}
	}
	for _, h := range m.held {
		for _, x := range h.licenses {
			if x.ended || !x.end.After(x.seen) {
				continue
			}
			if sooner(x.end) || a != nil && l != nil && x.end.Equal(at) && x.number < l.number {
				a, l, at = h, x, x.end
			}
		}
	}
	return a, l, at
}

// comesToEnd renews what ends now, unless it is too late for its grace. What waits
// for the end comes first.
func (m *model) comesToEnd(a *modelAssignment, l *modelLicense, ran time.Time) {
	renews := func() bool {
		off := m.disabled != nil && !m.disabled.After(m.now) && m.fault != "disabled renews"
		late := ran.After(m.now) && !ran.Before(l.graceEnd) && ran.Sub(m.now) >= 24*time.Hour
		return !l.trial && !l.alone && a.renews > 0 && !a.suspended && !a.over && !off && !late
	}
	l.seen = m.now
	if u := a.update; u != nil && !u.failed && !l.alone && (u.renewal && renews() || u.trialEnd && l.trial) {
		m.early = u.renewal
		m.run(a)
		m.early = false
		if l.end.After(m.now) {
			return
		}
		l.seen = m.now
	}
	if renews() {
		m.ends(l, m.plus(m.day(l.end), a.renews, l.anchor))
	}
}

// run lets what waits for an assignment happen: all of it or nothing.
func (m *model) run(a *modelAssignment) {
	undo := a.kept()
	if m.disabled == nil && m.apply(a, a.update) == "" {
		a.update = nil
		return
	}
	undo()
	a.update.failed, a.update.due = true, time.Time{}
}

// kept is how an assignment becomes again what it is now.
func (a *modelAssignment) kept() func() {
	was := *a
	licenses := make([]modelLicense, len(a.licenses))
	for i, l := range a.licenses {
		licenses[i] = *l
	}
	return func() {
		*a = was
		for i, l := range a.licenses {
			*l = licenses[i]
		}
	}
}

// apply does what an update says.
func (m *model) apply(a *modelAssignment, u *modelUpdate) domain.Code {
	if u.plan != nil {
		return m.toPlan(a, u)
	}
	if code := a.changeable(); code != "" {
		return code
	}
	if !m.allLive(a) {
		return domain.CodeStateInvalid
	}
	if code := m.applyTerms(a, u); code != "" {
		return code
	}
	for _, l := range a.bundled() {
		if u.last != nil && !m.lastDay(l, *u.last) {
			return domain.CodeValidation
		}
	}
	return ""
}

// applyTerms does what an update says, but for the expiry.
func (m *model) applyTerms(a *modelAssignment, u *modelUpdate) domain.Code {
	if u.plan != nil {
		rest := *u
		rest.last = nil
		return m.toPlan(a, &rest)
	}
	if u.renews != nil {
		a.renews = *u.renews
	}
	for _, l := range a.bundled() {
		if u.units > 0 {
			l.units = u.units
		}
		m.touched(l)
	}
	return ""
}

// lastDay sets the last day of a license; false when that may not be.
func (m *model) lastDay(l *modelLicense, last day) bool {
	from, end := m.counts(l), m.dayAfter(last)
	if m.at(last).Before(m.at(from)) || m.at(m.plus(from, 66, from.day)).Before(m.at(end)) {
		return false
	}
	l.anchor = end.day
	m.ends(l, end)
	m.touched(l)
	return true
}

func (m *model) dayAfter(d day) day {
	t := time.Date(d.month/12, time.Month(d.month%12+1), d.day+1, 0, 0, 0, 0, time.UTC)
	return day{12*t.Year() + int(t.Month()) - 1, t.Day()}
}

// schedule puts a change off; what would be refused at its time is refused now.
func (m *model) schedule(a *modelAssignment, u *modelUpdate) domain.Code {
	if m.disabled != nil {
		return domain.CodeStateInvalid
	}
	if code := a.changeable(); code != "" {
		return code
	}
	if today := m.day(m.now); m.at(m.plus(today, 66, today.day)).Before(u.at) {
		return domain.CodeValidation
	}
	return m.put(a, u)
}

func (m *model) put(a *modelAssignment, u *modelUpdate) domain.Code {
	if code := m.ahead(a, u); code != "" {
		return code
	}
	u.due = u.at
	a.update = u
	return ""
}

// ahead is what an update would be told at its time, if nobody does anything until then.
func (m *model) ahead(a *modelAssignment, u *modelUpdate) domain.Code {
	c := *m
	c.held = make([]*modelAssignment, len(m.held))
	for i, h := range m.held {
		one := *h
		one.licenses = make([]*modelLicense, len(h.licenses))
		for j, l := range h.licenses {
			copied := *l
			one.licenses[j] = &copied
		}
		if h.update != nil {
			waits := *h.update
			one.update = &waits
		}
		c.held[i] = &one
	}
	mine := c.held[slices.Index(m.held, a)]
	mine.update = nil
	at := u.at
	if at.IsZero() {
		at = m.now
		for _, l := range mine.bundled() {
			if l.end.After(m.now) && (at.Equal(m.now) || l.end.Before(at)) {
				at = l.end
			}
		}
	}
	c.pass(at.Add(-time.Nanosecond), false)
	c.now, c.early = at, !u.trialEnd
	return c.apply(mine, u)
}

func (m *model) unschedule(a *modelAssignment) domain.Code {
	if m.disabled != nil || a.update == nil {
		return domain.CodeStateInvalid
	}
	a.update = nil
	return ""
}

// changePlan is spec 2.8, Change Service Plan; convert is 5.1, row 57, at once.
func (m *model) changePlan(a *modelAssignment, u *modelUpdate) domain.Code {
	if m.disabled != nil {
		return domain.CodeStateInvalid
	}
	undo := a.kept()
	code := m.toPlan(a, u)
	if code != "" {
		undo()
		return code
	}
	a.update = nil
	return ""
}

// convertLater is row 57 at the end of the trial.
func (m *model) convertLater(a *modelAssignment, u *modelUpdate) domain.Code {
	if m.disabled != nil {
		return domain.CodeStateInvalid
	}
	if code := m.fits(a, u.plan, true); code != "" {
		return code
	}
	if !m.allLive(a) {
		return domain.CodeStateInvalid
	}
	return m.put(a, u)
}

// fits is why an assignment cannot have a plan; "" when it can.
func (m *model) fits(a *modelAssignment, p *modelPlan, converts bool) domain.Code {
	if converts {
		if !a.plan.trial || a.over || a.suspended || len(a.bundled()) == 0 {
			return domain.CodeStateInvalid
		}
	} else {
		if code := a.changeable(); code != "" {
			return code
		}
		if !m.renewing && !m.allLive(a) {
			return domain.CodeStateInvalid
		}
	}
	switch {
	case p == a.plan, p.trial:
		return domain.CodeStateInvalid
	case p.locked():
		return domain.CodeLockedPlan
	case len(p.products) != len(a.bundled()):
		return domain.CodeCrossgradeRequired
	}
	for _, product := range p.products {
		if pairOf(a, product) == nil {
			return domain.CodeCrossgradeRequired
		}
	}
	for _, product := range p.products {
		if m.holds(product.family, a.bundled()) {
			return domain.CodeCrossgradeRequired
		}
	}
	return ""
}

// pairOf is the license of a product's family that belongs to an assignment.
func pairOf(a *modelAssignment, product modelProduct) *modelLicense {
	for _, l := range a.bundled() {
		if l.product.family == product.family {
			return l
		}
	}
	return nil
}

// toPlan moves an assignment to the plan of an update: a trial begins anew, all else
// keeps its term.
func (m *model) toPlan(a *modelAssignment, u *modelUpdate) domain.Code {
	p, converts := u.plan, u.trialEnd
	if code := m.fits(a, p, converts); code != "" {
		return code
	}
	a.plan, a.version, a.months, a.renews, a.notice = p, p.approved, p.months, p.renews, p.notice
	if u.renews != nil {
		a.renews = *u.renews
	}
	for _, product := range p.products {
		l := pairOf(a, product)
		l.product, l.trial, l.grace, l.notice = product, false, p.grace, p.notice
		if u.units > 0 {
			l.units = u.units
		}
		switch {
		case converts && m.fault != "trial goes on", m.fault == "plan begins anew":
			m.begins(l, p.months)
		default:
			graceEnd, over := l.graceEnd, !m.now.Before(l.end)
			m.ends(l, m.day(l.end))
			if over && m.fault != "grace is cut" {
				l.graceEnd = graceEnd
			}
		}
		m.touched(l)
		if u.last != nil && !m.lastDay(l, *u.last) {
			return domain.CodeValidation
		}
	}
	return ""
}
