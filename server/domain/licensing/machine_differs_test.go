package licensing

import (
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// differs tells where the rules and the model are not of one mind.
func (m *machine) differs() string {
	now := m.model.now
	stock := map[string]int{}
	for i, h := range m.book.Holdings {
		a := m.model.held[i]
		if h.SuiteVersion != a.version || h.AutoRenew != (a.renews > 0) || h.RenewalMonths != a.renews {
			return fmt.Sprintf("assignment %d: %+v, want %+v", i, h.Assignment, a)
		}
		if why := differ(h.Update, a.update); why != "" {
			return fmt.Sprintf("assignment %d: %s", i, why)
		}
		if h.SuspendedAt != nil != a.suspended || h.CanceledAt != nil != a.over || len(h.Licenses) != len(a.licenses) {
			return fmt.Sprintf("assignment %d: %+v, want %+v", i, h.Assignment, a)
		}
		for j, l := range h.Licenses {
			w := a.licenses[j]
			status := string(domain.LicenseStatus(l, now))
			if status != m.model.status(w) || l.Units != w.units || l.Edges.Product.Name != w.product.name ||
				!l.ExpiresAt.Equal(w.end) || !l.GraceEndsAt.Equal(w.graceEnd) || l.UnbundledAt != nil != w.alone ||
				(l.LicenseVersion == enum.Trial) != w.trial {
				return fmt.Sprintf("license %d.%d: %s, %d units, ends %s, grace %s, alone %t; want %s %+v",
					i, j, status, l.Units, l.ExpiresAt, l.GraceEndsAt, l.UnbundledAt != nil, m.model.status(w), *w)
			}
			holds := 0
			if Stands(l, now) {
				holds = l.Units
			}
			if Stands(l, now) && l.DueAt == nil && l.ExpiresAt != nil {
				return fmt.Sprintf("license %d.%d stands, and no book would have it: it has no border ahead", i, j)
			}
			if l.StockUnits != holds {
				return fmt.Sprintf("license %d.%d holds %d units of stock, want %d", i, j, l.StockUnits, holds)
			}
			stock[l.ProductID+string(l.LicenseVersion)] += l.StockUnits
			if m.units[l.ID] != l.Units {
				return fmt.Sprintf("the lines of license %d.%d add up to %d units, it has %d", i, j, m.units[l.ID], l.Units)
			}
		}
	}
	for of, n := range m.stock {
		if stock[of] != n {
			return fmt.Sprintf("%d units of %s were taken from its pool, %d are held", n, of, stock[of])
		}
	}
	return ""
}

// differ tells how what waits is not what the model says.
func differ(u *Scheduled, want *modelUpdate) string {
	if u == nil || want == nil {
		if (u == nil) != (want == nil) {
			return fmt.Sprintf("waits for %+v, want %+v", u, want)
		}
		return ""
	}
	var due time.Time
	if u.DueAt != nil {
		due = *u.DueAt
	}
	if (u.FailedAt != nil) != want.failed || !due.Equal(want.due) {
		return fmt.Sprintf("waits until %s, failed with %q; want %+v", due, u.Failure, *want)
	}
	return ""
}
