package licensing

import (
	"slices"
	"time"

	"github.com/openlmp/openlmp/server/domain"
)

// model is what the specification says of a customer's licenses, in as few words as
// it takes and without a line of the code that it is held against: its own calendar,
// its own statuses, its own order of things. Dates are those of one zone.
type model struct {
	zone     *time.Location
	now      time.Time
	early    bool // what else happens at this very instant is yet to come
	renewing bool // what has expired begins anew with what is asked
	disabled *time.Time
	kept     *modelKept
	plans    []*modelPlan
	held     []*modelAssignment
	made     int    // licenses
	fault    string // planted, to see that it is found
}

type modelPlan struct {
	products []modelProduct
	suite    *modelSuite
	approved int // version of the suite
	trial    bool
	months   int
	renews   int // months; 0 is no auto-renewal
	notice   int // days
	grace    int // months
}

type modelProduct struct {
	name, family string
	software     bool
}

type modelAssignment struct {
	plan            *modelPlan
	version         int // of the suite
	months          int
	renews          int
	notice          int
	suspended, over bool
	licenses        []*modelLicense
	update          *modelUpdate
}

type modelLicense struct {
	number           int // older ones have lower ones
	product          modelProduct
	trial            bool
	units            int
	grace, notice    int
	anchor           int
	start, end       time.Time
	notify, graceEnd time.Time
	suspended        bool
	resume           time.Time
	ended, alone     bool
	blocked          bool
	activated        bool
	seen             time.Time // until here its borders are dealt with
}

// day is a date as a number of months since year 0 and the day of the month.
type day struct{ month, day int }

func (m *model) day(t time.Time) day {
	y, mo, d := t.In(m.zone).Date()
	return day{12*y + int(mo) - 1, d}
}

func (m *model) at(d day) time.Time {
	return time.Date(d.month/12, time.Month(d.month%12+1), d.day, 0, 0, 0, 0, m.zone).UTC()
}

var monthDays = []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// plus adds months; the day is the anchor, or the last that the month has.
func (m *model) plus(d day, months, anchor int) day {
	if m.fault == "clamped" {
		anchor = d.day // a day that a short month has cut stays so
	}
	d.month += months
	last := monthDays[d.month%12]
	if y := d.month / 12; d.month%12 == 1 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		last = 29
	}
	return day{d.month, min(anchor, last)}
}

// ends sets the end of a term, a date, and what hangs on it.
func (m *model) ends(l *modelLicense, d day) {
	l.end, l.graceEnd = m.at(d), m.at(m.plus(d, l.grace, d.day))
	l.notify = m.at(day{d.month, d.day - l.notice}) // the calendar goes on below the first
}

func (m *model) begins(l *modelLicense, months int) { m.beginsOn(l, months, m.day(m.now)) }

func (m *model) beginsOn(l *modelLicense, months int, first day) {
	l.anchor, l.start = first.day, m.at(first)
	m.ends(l, m.plus(first, months, l.anchor))
}

// mayBegin tells whether a term may begin on a day: within 31 days back and 366 ahead,
// and not so long ago that it is over.
func (m *model) mayBegin(first day, months int) bool {
	today := m.day(m.now)
	earliest, latest := m.at(day{today.month, today.day - 31}), m.at(day{today.month, today.day + 366})
	over := !m.at(m.plus(first, months, first.day)).After(m.now) && m.fault != "born over"
	return !m.at(first).Before(earliest) && !latest.Before(m.at(first)) && !over
}

func (m *model) status(l *modelLicense) string {
	switch {
	case l.ended:
		return "CANCELED"
	case l.blocked:
		return "EXPIRED"
	}
	return m.unblocked(l)
}

// unblocked is the status as if the customer were enabled.
func (m *model) unblocked(l *modelLicense) string {
	before := func(t time.Time) bool { return m.now.Before(t) }
	switch {
	case l.ended:
		return "CANCELED"
	case l.suspended && !before(l.end) && before(l.graceEnd):
		return "SUSPENDED"
	case l.product.software && !l.activated && before(l.end):
		return "AWAITING_ACTIVATION"
	case before(l.start) && (before(l.end) || m.fault == "rises again"):
		return "SCHEDULED"
	case !before(l.notify) && before(l.end):
		return "EXPIRING_SOON"
	case before(l.end):
		return "ACTIVE"
	case before(l.graceEnd):
		return "GRACE"
	}
	return "EXPIRED"
}

func (m *model) lives(l *modelLicense) bool {
	s := m.unblocked(l)
	return s != "EXPIRED" && s != "CANCELED"
}

// touched: the borders before now count no more.
func (m *model) touched(l *modelLicense) { l.seen = m.edge() }

// edge is now, or the last moment before where what else happens now is yet to come.
func (m *model) edge() time.Time {
	if m.early {
		return m.now.Add(-time.Nanosecond)
	}
	return m.now
}

func (a *modelAssignment) bundled() []*modelLicense {
	var out []*modelLicense
	for _, l := range a.licenses {
		if !l.ended && !l.alone {
			out = append(out, l)
		}
	}
	return out
}

// changeable is why an assignment cannot be changed; "" when it can.
func (a *modelAssignment) changeable() domain.Code {
	switch {
	case a.over, a.suspended:
		return domain.CodeStateInvalid
	case a.plan.trial:
		return domain.CodeTrialImmutable
	case len(a.bundled()) == 0:
		return domain.CodeStateInvalid
	case a.version != a.plan.suite.version || a.plan.locked():
		return domain.CodeLockedPlan
	}
	return ""
}

// allLive tells whether all that belongs to the plan lives, or did until this instant.
func (m *model) allLive(a *modelAssignment) bool {
	before := *m
	before.now = m.edge()
	return !slices.ContainsFunc(a.bundled(), func(l *modelLicense) bool { return !before.lives(l) })
}

// fresh is a license that a plan grants today.
func (m *model) fresh(p *modelPlan, product modelProduct, units int) *modelLicense {
	m.made++
	l := &modelLicense{number: m.made, product: product, trial: p.trial, units: units, grace: p.grace, notice: p.notice}
	m.begins(l, p.months)
	m.touched(l)
	return l
}

// becomes gives a license what a new one would have; it stays the one that it is.
func (l *modelLicense) becomes(fresh *modelLicense) {
	number, activated := l.number, l.activated
	*l = *fresh
	l.number, l.activated = number, activated
}

// assign is spec 2.8 and 2.9; anew are the families that are licensed anew, first the
// day on which it begins, nil for today.
func (m *model) assign(p *modelPlan, units int, anew map[string]bool, first *day) domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case p.locked():
		return domain.CodeLockedPlan
	case first != nil && !m.mayBegin(*first, p.months):
		return domain.CodeValidation
	case p.trial && m.holdsAny(p):
		return domain.CodeStateInvalid
	case first != nil && m.at(*first).Before(m.at(m.day(m.now))) && m.holdsAny(p): // no day twice
		return domain.CodeValidation
	case first != nil && *first != m.day(m.now) && m.holdsAny(p) && !m.allAnew(p, anew):
		return domain.CodeValidation
	}
	made := &modelAssignment{plan: p, version: p.approved, months: p.months, renews: p.renews, notice: p.notice}
	var from []*modelAssignment
	for _, product := range p.products {
		fresh := m.fresh(p, product, units)
		if first != nil {
			m.beginsOn(fresh, p.months, *first)
		}
		for _, a := range m.held {
			for i, l := range a.licenses {
				if l.product.family != product.family || !m.lives(l) {
					continue
				}
				if !slices.Contains(from, a) {
					from = append(from, a)
				}
				if anew[product.family] && product.software && l.product.software {
					l.ended = true
					break
				}
				a.licenses = slices.Delete(a.licenses, i, i+1)
				l.becomes(fresh)
				fresh = l
				break
			}
		}
		made.licenses = append(made.licenses, fresh)
	}
	m.leftOf(from)
	m.held = append(m.held, made)
	return ""
}

// allAnew tells whether a plan is all software, and takes the place of software alone,
// all of it licensed anew.
func (m *model) allAnew(p *modelPlan, anew map[string]bool) bool {
	for _, product := range p.products {
		if !product.software {
			return false
		}
		for _, a := range m.held {
			for _, l := range a.licenses {
				if l.product.family == product.family && m.lives(l) && (!l.product.software || !anew[product.family]) {
					return false
				}
			}
		}
	}
	return true
}

// startOn moves the first day of what has not started (5.1, row 13).
func (m *model) startOn(a *modelAssignment, first day) domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case a.changeable() != "":
		return a.changeable()
	case !m.allLive(a):
		return domain.CodeStateInvalid
	}
	for _, l := range a.bundled() {
		switch {
		case !m.now.Before(l.start):
			return domain.CodeStateInvalid
		case !m.mayBegin(first, a.months):
			return domain.CodeValidation
		}
	}
	for _, l := range a.bundled() {
		m.beginsOn(l, a.months, first)
		m.touched(l)
	}
	return ""
}

// leftOf lets what a crossgrade has left stand alone; what waited there is dropped.
func (m *model) leftOf(from []*modelAssignment) {
	for _, a := range from {
		left := false
		for _, l := range a.licenses {
			if m.lives(l) {
				left = true
				if !l.alone {
					l.alone = m.fault != "left bundled"
					if l.suspended && l.alone {
						m.resumes(l)
					}
					m.touched(l)
				}
			}
		}
		a.over = a.over || !left
		if !a.over {
			a.suspended = false // what is left keeps the expiry that it had
		}
		if m.fault != "update survives" || a.over {
			a.update = nil
		}
	}
}

func (m *model) units(a *modelAssignment, of *modelLicense, units int) domain.Code {
	switch {
	case m.disabled != nil, of != nil && (of.ended || of.alone):
		return domain.CodeStateInvalid
	case a.changeable() != "":
		return a.changeable()
	case !m.allLive(a):
		return domain.CodeStateInvalid
	}
	for _, l := range a.bundled() {
		if of == nil || l == of {
			if l.units != units {
				l.units = units
				m.touched(l)
			}
		}
	}
	return ""
}

func (m *model) autoRenew(a *modelAssignment, months int) domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case a.changeable() != "":
		return a.changeable()
	case !m.allLive(a):
		return domain.CodeStateInvalid
	}
	a.renews = months
	return ""
}

// renew extends by months, or as the assignment has it when there are none.
func (m *model) renew(a *modelAssignment, months int) domain.Code {
	if m.disabled != nil {
		return domain.CodeStateInvalid
	}
	if code := a.changeable(); code != "" {
		return code
	}
	for _, l := range a.bundled() {
		if !m.lives(l) && m.holds(l.product.family, nil) {
			return domain.CodeCrossgradeRequired
		}
	}
	undo := a.kept()
	code := m.renewWith(a, months)
	if code != "" {
		undo()
	}
	return code
}

// renewWith renews with what waits for the renewal.
func (m *model) renewWith(a *modelAssignment, months int) domain.Code {
	var last *day
	if u := a.update; u != nil && u.renewal && !u.failed {
		if months == 0 {
			last = u.last
		}
		m.renewing = true
		code := m.applyTerms(a, u)
		m.renewing = false
		if code != "" {
			return code
		}
		a.update = nil
	}
	if months == 0 {
		months = a.renews
	}
	if months == 0 {
		months = a.months
	}
	for _, l := range a.bundled() {
		if !m.lives(l) {
			m.begins(l, 0)
		}
		m.touched(l)
		today, from := m.day(m.now), m.counts(l)
		if last != nil {
			if !m.at(today).Before(m.at(*last)) || !m.lastDay(l, *last) {
				return domain.CodeValidation
			}
			continue
		}
		m.ends(l, m.plus(m.day(l.end), months, l.anchor))
		if !m.now.Before(l.end) || m.at(m.plus(from, 66, from.day)).Before(l.end) {
			return domain.CodeValidation
		}
	}
	return ""
}

// counts is the day from which the length of a term counts: today, or its start when
// that is later.
func (m *model) counts(l *modelLicense) day {
	if m.now.Before(l.start) {
		return m.day(l.start)
	}
	return m.day(m.now)
}

// holds tells whether a family is held by a license that lives, but for some.
func (m *model) holds(family string, but []*modelLicense) bool {
	for _, a := range m.held {
		for _, l := range a.licenses {
			if l.product.family == family && m.lives(l) && !slices.Contains(but, l) {
				return true
			}
		}
	}
	return false
}

// suspend ends what is held now, or with a last day; what ends before keeps its end.
func (m *model) suspend(a *modelAssignment, last *day) domain.Code {
	switch {
	case m.disabled != nil:
		return domain.CodeStateInvalid
	case a.changeable() != "":
		return a.changeable()
	case !m.allLive(a):
		return domain.CodeStateInvalid
	}
	if last != nil {
		some := false
		for _, l := range a.bundled() {
			if m.at(*last).Before(m.at(m.day(m.now))) || m.at(*last).Before(m.at(m.day(l.start))) {
				return domain.CodeValidation
			}
			some = some || m.at(*last).Before(l.end)
		}
		if !some {
			return domain.CodeValidation
		}
	}
	a.suspended = true
	if a.update != nil && m.fault != "runs suspended" {
		a.update.due = time.Time{}
	}
	for _, l := range a.bundled() {
		l.suspended, l.resume = true, l.end
		if last != nil {
			end := day{last.month, last.day + 1}
			if m.fault == "ends a day early" {
				end = *last
			}
			if m.at(end).Before(l.end) {
				m.ends(l, m.day(m.at(end)))
			}
		} else if m.now.Before(l.end) {
			today := m.day(m.now)
			l.end, l.graceEnd = m.now, m.at(m.plus(today, l.grace, today.day))
			if l.graceEnd.Before(m.now) {
				l.graceEnd = m.now
			}
		}
		m.touched(l)
	}
	return ""
}

// unsuspend gives back the old end, or sets a last day within all grace periods.
func (m *model) unsuspend(a *modelAssignment, last *day) domain.Code {
	if m.disabled != nil || !a.suspended || a.over {
		return domain.CodeStateInvalid
	}
	for _, l := range a.bundled() {
		if !m.now.Before(l.graceEnd) {
			return domain.CodeStateInvalid
		}
	}
	if last != nil && len(a.bundled()) == 0 {
		return domain.CodeValidation
	}
	for _, l := range a.bundled() {
		if last == nil {
			break
		}
		begins, ends := m.at(*last), m.at(day{last.month, last.day + 1})
		if begins.Before(m.at(m.counts(l))) || ends.Before(l.end) || l.graceEnd.Before(ends) {
			return domain.CodeValidation
		}
	}
	a.suspended = false
	if u := a.update; u != nil && !u.failed && !u.renewal && !u.trialEnd {
		u.due = u.at
		if u.due.Before(m.now) {
			u.due = m.now
		}
	}
	for _, l := range a.bundled() {
		m.resumes(l)
		if last != nil {
			next := m.day(m.at(day{last.month, last.day + 1}))
			l.anchor = next.day
			m.ends(l, next)
		}
		m.touched(l)
	}
	for _, l := range a.bundled() {
		for !l.trial && a.renews > 0 && !l.end.After(m.now) && m.fault != "sleeps on" {
			m.comesToEnd(a, l, m.now)
		}
	}
	return ""
}

// resumes gives a license back the end that it had.
func (m *model) resumes(l *modelLicense) {
	l.suspended = false
	if !l.resume.Equal(l.end) {
		m.ends(l, m.day(l.resume))
	}
}

func (m *model) cancel(a *modelAssignment) domain.Code {
	if m.disabled != nil || a.over || len(a.bundled()) == 0 {
		return domain.CodeStateInvalid
	}
	for _, l := range a.bundled() {
		l.ended = true
	}
	a.over, a.update = true, nil
	return ""
}

func (m *model) delete(a *modelAssignment, l *modelLicense) domain.Code {
	if m.disabled != nil || !l.alone || l.ended {
		return domain.CodeStateInvalid
	}
	l.ended = true
	if m.spent(a) {
		a.over, a.update = true, nil
	}
	return ""
}

// spent: all that is left has ended, or stands alone and is over.
func (m *model) spent(a *modelAssignment) bool {
	return m.fault != "outlives its last" && !slices.ContainsFunc(a.licenses, func(l *modelLicense) bool {
		return !l.ended && (!l.alone || m.lives(l))
	})
}

// enable turns the customer off or on.
func (m *model) enable(on bool) {
	now := m.now
	m.disabled = &now
	if on {
		m.disabled = nil
	}
	for _, a := range m.held {
		for _, l := range a.licenses {
			if !l.ended && l.blocked == on {
				l.blocked = !on
				m.touched(l)
			}
		}
	}
}
