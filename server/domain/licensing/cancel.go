package licensing

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentCancel ends an assignment and its licenses now and for good. Those
// that stand alone already are deleted one by one instead.
//
// It returns domain.NotFound, domain.Stale, and a refusal for what is over.
func (s *Service) AssignmentCancel(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentCancel", "assignment.cancel", in, in, dryRun, func(b *Book, h *Holding) error {
		return b.cancelNow(h)
	})
}

// cancelNow is the rule of AssignmentCancel: pure.
func (b *Book) cancelNow(h *Holding) error {
	if err := checkEndable(h); err != nil {
		return err
	}
	b.mail(enum.LicenseDiscontinued, h, bundled(h), b.now)
	for _, l := range bundled(h) {
		b.change(h, l, causeCanceled, b.now, func(l *db.License) { l.CanceledAt = &b.now })
	}
	b.end(h, enum.EndCanceled)
	return nil
}

// spent tells whether nothing is left of an assignment at an instant: all that was has
// been canceled, or stood alone and is over (spec 2.7).
func spent(h *Holding, at time.Time) bool {
	return !slices.ContainsFunc(h.Licenses, func(l *db.License) bool { return isBundled(l) || Stands(l, at) })
}

// end ends an assignment whose licenses have gone.
func (b *Book) end(h *Holding, reason enum.EndReason) {
	b.lose(h, enum.LostEnd)
	at := b.now
	b.amend(h, func(a *db.Assignment) { a.CanceledAt, a.EndReason = &at, &reason })
}

// LicenseDelete ends a license that stands alone after a crossgrade or a change of
// its suite; with the last one its assignment is over. It returns domain.NotFound,
// domain.Stale, and a refusal for any other.
func (s *Service) LicenseDelete(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onLicense(ctx, "licenseDelete", "license.delete", in, in, dryRun, func(b *Book, h *Holding, l *db.License) error {
		return b.deleteNow(h, l)
	})
}

// deleteNow is the rule of LicenseDelete: pure.
func (b *Book) deleteNow(h *Holding, l *db.License) error {
	if l.UnbundledAt == nil || l.CanceledAt != nil {
		return domain.Refuse(domain.CodeStateInvalid, "input.id",
			"Only a license that stands alone can be deleted; cancel the assignment instead.")
	}
	b.mail(enum.LicenseDiscontinued, h, []*db.License{l}, b.now)
	b.change(h, l, causeDeleted, b.now, func(l *db.License) { l.CanceledAt = &b.now })
	if h.CanceledAt == nil && spent(h, b.now) {
		b.end(h, enum.EndCanceled)
	}
	return nil
}

// LicenseUpdate changes the units of one license of an assignment.
//
// It returns domain.NotFound, domain.Stale, the refusals of checkChangeable, and
// PoolExhausted.
func (s *Service) LicenseUpdate(ctx context.Context, in LicenseUpdateInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onLicense(ctx, "licenseUpdate", "license.update", in, in.Versioned, dryRun, func(b *Book, h *Holding, l *db.License) error {
		return b.updateNow(h, l, in)
	})
}

// updateNow is the rule of LicenseUpdate: pure.
func (b *Book) updateNow(h *Holding, l *db.License, in LicenseUpdateInput) error {
	switch {
	case l.CanceledAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "The license is canceled.")
	case l.UnbundledAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "A license that stands alone cannot be changed.")
	}
	if err := checkChangeable(h, toModify, b.now); err != nil {
		return err
	}
	var ps domain.Problems
	domain.CheckUnits(&ps, "input.units", in.Units)
	if err := ps.Err(); err != nil {
		return err
	}
	err := b.modify(h, AssignmentModifyInput{Licenses: []LicenseUnitsInput{{ProductID: l.ProductID, Units: in.Units}}}, causeModified)
	if err == nil && len(b.changes) > 0 {
		b.mail(enum.LicenseModified, h, []*db.License{l}, b.now)
	}
	return err
}

// onLicense is the frame of the verbs on one license, as onAssignment is.
func (s *Service) onLicense(ctx context.Context, name, action string, in any, on domain.Versioned, dryRun bool, fn func(*Book, *Holding, *db.License) error) (verb.Done[Effects], error) {
	if !viewer.From(ctx).Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Withheld(viewer.From(ctx), "input", "change licenses", enum.LicensesWrite)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: name, Input: in, DryRun: dryRun}, func(tx *database.Tx) (verb.Done[Effects], error) {
		row, err := tx.License.Query().Where(license.ID(on.ID)).Select(license.FieldCustomerID).Only(ctx)
		if db.IsNotFound(err) {
			return verb.Done[Effects]{}, domain.NotFound("input.id", "license")
		}
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: license: %w", err)
		}
		b, err := openBook(ctx, tx, row.CustomerID, on.ID, "input.id")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		h, l := b.license(on.ID)
		if err := domain.CheckVersion("input.expectedVersion", on.ExpectedVersion, l.Version); err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := fn(b, h, l); err != nil {
			return verb.Done[Effects]{}, err
		}
		return finish(ctx, tx, b, l.ID, action, in)
	})
}
