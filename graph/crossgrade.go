package graph

import (
	"context"
	"errors"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Crossgrades lists kept crossgrades.
func (q query) Crossgrades(ctx context.Context, filter *licensing.CrossgradeFilter, first *int, after *string, last *int, before *string) (*model.CrossgradeConnection, error) {
	rows, total := rowsOf(ctx)
	return crossgradePage(q.r.Licensing.Crossgrades(ctx, filter, pageArgs(first, after, last, before), rows, total))
}

// Crossgrade finds one kept crossgrade.
func (q query) Crossgrade(ctx context.Context, id string) (*db.Crossgrade, error) {
	row, err := read.Get[db.Crossgrade](ctx, q.r.Read, id, selectionOf(ctx, "Crossgrade"))
	if errors.Is(err, read.ErrNone) {
		return nil, nil // null says that there is none
	}
	return row, err
}

// CrossgradeOpen keeps a decision about duplicates.
func (m mutation) CrossgradeOpen(ctx context.Context, in licensing.CrossgradeOpenInput) (*model.CrossgradeOpenPayload, error) {
	done, err := m.r.Licensing.CrossgradeOpen(ctx, in)
	row, problems, err := changed[db.Crossgrade](ctx, m.r, "crossgrade", "Crossgrade", done.ID, err)
	return &model.CrossgradeOpenPayload{Crossgrade: row, UserErrors: problems}, err
}

// CrossgradeUpdate changes a kept crossgrade and looks at the licenses anew.
func (m mutation) CrossgradeUpdate(ctx context.Context, in licensing.CrossgradeChangeInput) (*model.CrossgradeUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Licensing.CrossgradeUpdate(ctx, in)
	row, problems, err := changed[db.Crossgrade](ctx, m.r, "crossgrade", "Crossgrade", done.ID, err)
	return &model.CrossgradeUpdatePayload{Crossgrade: row, UserErrors: problems}, err
}

// CrossgradeResolve assigns the plan of a kept crossgrade.
func (m mutation) CrossgradeResolve(ctx context.Context, in licensing.CrossgradeChangeInput, dryRun bool) (*model.CrossgradeResolvePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Licensing.CrossgradeResolve(ctx, in, dryRun)
	row, problems, err := changed[db.Crossgrade](ctx, m.r, "crossgrade", "Crossgrade", done.ID, err)
	return &model.CrossgradeResolvePayload{Crossgrade: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// CrossgradeCancel gives a kept crossgrade up.
func (m mutation) CrossgradeCancel(ctx context.Context, in domain.Versioned) (*model.CrossgradeCancelPayload, error) {
	done, err := m.r.Licensing.CrossgradeCancel(ctx, in)
	row, problems, err := changed[db.Crossgrade](ctx, m.r, "crossgrade", "Crossgrade", done.ID, err)
	return &model.CrossgradeCancelPayload{Crossgrade: row, UserErrors: problems}, err
}

func (crossgradeFields) Status(_ context.Context, c *db.Crossgrade) (enum.CrossgradeStatus, error) {
	return licensing.StatusOfCrossgrade(c), nil
}

func (crossgradeFields) Stale(_ context.Context, c *db.Crossgrade) (bool, error) {
	return licensing.Stale(c), nil
}

func (crossgradeFields) Licenses(_ context.Context, c *db.Crossgrade) ([]*licensing.LicenseUnitsInput, error) {
	units := licensing.LicenseUnitsOf(c)
	out := make([]*licensing.LicenseUnitsInput, len(units))
	for i := range units {
		out[i] = &units[i]
	}
	return out, nil
}

func (crossgradeFields) StartDate(_ context.Context, c *db.Crossgrade) (*domain.Date, error) {
	return licensing.StartDateOf(c), nil
}

func (crossgradeFields) ChoiceForStart(_ context.Context, c *db.Crossgrade) (*enum.CrossgradeChoice, error) {
	return someChoice(licensing.ChoiceForStartOf(c)), nil
}

// someChoice is null for none.
func someChoice(c enum.CrossgradeChoice) *enum.CrossgradeChoice {
	if c == "" {
		return nil
	}
	return &c
}

func (crossgradeFields) ViewerCanResolve(ctx context.Context, c *db.Crossgrade) (bool, error) {
	return licensing.CanResolve(viewer.From(ctx), c), nil
}

func (itemFields) Choices(_ context.Context, i *db.CrossgradeItem) ([]enum.CrossgradeChoice, error) {
	return licensing.ChoicesOf(i), nil
}
