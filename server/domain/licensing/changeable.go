package licensing

import (
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// What a verb does to an assignment, for the refusals.
const (
	toModify  domain.Words = "changed"
	toRenew   domain.Words = "renewed"
	toSuspend domain.Words = "suspended"
	toApply   domain.Words = "given a new composition"
)

// checkChangeable refuses what the state of an assignment does not allow: pure.
// Trials and not-for-resale licenses stay as they are, nothing changes of a
// product that no longer exists or while a change of its suite is open, and what
// is over or suspended stays so (spec 2.8, 2.10 and 5.1, rows 11, 22, 55 and 56).
func checkChangeable(h *Holding, what domain.Words, now time.Time) error {
	const path = "input.id"
	switch {
	case h.CanceledAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is over; assign the plan again.")
	case h.SuspendedAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is suspended; end its suspension first.")
	case h.Edges.Plan.LicenseVersion == enum.Trial:
		return domain.Refuse(domain.CodeTrialImmutable, path, "A trial cannot be %s; convert it to a full plan.", what)
	case h.Edges.Plan.LicenseVersion == enum.NFR:
		return domain.Refuse(domain.CodeNFRImmutable, path, "A not-for-resale plan cannot be %s.", what)
	case len(bundled(h)) == 0:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has no license left.")
	}
	return checkOpen(h, what, now)
}

// checkRunning is checkChangeable for what needs licenses that have not expired.
func checkRunning(h *Holding, what domain.Words, now time.Time) error {
	if err := checkChangeable(h, what, now); err != nil {
		return err
	}
	for _, l := range bundled(h) {
		if !Stands(l, now) {
			return domain.Refuse(domain.CodeStateInvalid, "input.id", "%s has expired; renew the assignment.", l.Edges.Product.Name)
		}
	}
	return nil
}

// checkDated is checkChangeable for what needs terms that have begun.
func checkDated(h *Holding, what domain.Words, now time.Time) error {
	if err := checkChangeable(h, what, now); err != nil {
		return err
	}
	for _, l := range bundled(h) {
		if l.ExpiresAt == nil {
			return domain.Refuse(domain.CodeStateInvalid, "input.id",
				"The term of %s begins at the first sign-in; there is nothing to renew yet.", l.Edges.Product.Name)
		}
	}
	return nil
}

// checkResumable refuses what is not suspended, or no longer within grace.
func checkResumable(h *Holding, now time.Time) error {
	if h.SuspendedAt == nil || h.CanceledAt != nil {
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "The assignment is not suspended.")
	}
	for _, l := range bundled(h) {
		if l.GraceEndsAt != nil && !now.Before(*l.GraceEndsAt) {
			return domain.Refuse(domain.CodeStateInvalid, "input.id",
				"The grace period of %s has ended; assign the plan again.", l.Edges.Product.Name)
		}
	}
	return nil
}

// checkEndable refuses what is over, and what has only licenses that stand alone.
func checkEndable(h *Holding) error {
	if h.CanceledAt != nil {
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "The assignment is over already.")
	}
	if len(bundled(h)) == 0 {
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "What is left of the assignment stands alone; delete those licenses.")
	}
	return nil
}

// checkOpen refuses what the products of an assignment do not allow.
func checkOpen(h *Holding, what domain.Words, now time.Time) error {
	for _, l := range bundled(h) {
		if catalog.Availability(l.Edges.Product, now) == enum.EndOfLife {
			return domain.Refuse(domain.CodeEndOfLife, "input.id", "%s no longer exists; its plan cannot be %s.", l.Edges.Product.Name, what)
		}
	}
	switch {
	case catalog.Locked(h.Edges.Plan, h.Edges.Plan.Edges.Product):
		return domain.Refuse(domain.CodeLockedPlan, "input.id",
			"The suite of the plan changed: approve the change, then apply it to this assignment.")
	case OutOfDate(h.Assignment):
		return domain.Refuse(domain.CodeLockedPlan, "input.id",
			"The suite of the plan changed: apply the new composition to this assignment first.")
	}
	return nil
}

// OutOfDate tells whether the suite of an assignment, loaded with its plan and
// product, has changed since it was assigned. Other products have no versions.
func OutOfDate(a *db.Assignment) bool {
	return a.SuiteVersion != a.Edges.Plan.Edges.Product.SuiteVersion
}

// UpdatesAvailable tells whether the plan of an assignment, loaded with it and its
// licenses, was approved for another composition of its suite than the assignment has,
// which then can be applied. There is nothing to apply to what is over or stands alone.
func UpdatesAvailable(a *db.Assignment) bool {
	return a.CanceledAt == nil && a.SuiteVersion != a.Edges.Plan.SuiteVersion && slices.ContainsFunc(a.Edges.Licenses, isBundled)
}

// Unbundled tells whether licenses of an assignment, loaded with it, stand alone at an
// instant: until the last of them was deleted or has expired (spec 2.7).
func Unbundled(a *db.Assignment, now time.Time) bool {
	return slices.ContainsFunc(a.Edges.Licenses, func(l *db.License) bool { return l.UnbundledAt != nil && Stands(l, now) })
}

// bundled are the licenses that still belong to the plan of an assignment.
func bundled(h *Holding) []*db.License {
	var out []*db.License
	for _, l := range h.Licenses {
		if isBundled(l) {
			out = append(out, l)
		}
	}
	return out
}

func isBundled(l *db.License) bool { return l.UnbundledAt == nil && l.CanceledAt == nil }
