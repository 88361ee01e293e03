package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Licenses lists licenses.
func (q query) Licenses(ctx context.Context, filter *licensing.LicenseFilter, orderBy *licensing.LicenseOrder, first *int, after *string, last *int, before *string) (*model.LicenseConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Licensing.Licenses(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return licensePage(ctx, q.r, page, err)
}

// License finds one license.
func (q query) License(ctx context.Context, id string) (*db.License, error) {
	row, err := read.Get[db.License](ctx, q.r.Read, id, selectionOf(ctx, "License"))
	return writeRow(ctx, q.r, q.r.types().License, row, err)
}

// LicenseActivate records that a license was activated with its code.
func (m mutation) LicenseActivate(ctx context.Context, in licensing.LicenseActivateInput, dryRun bool) (*model.LicenseActivatePayload, error) {
	done, err := m.r.Licensing.LicenseActivate(ctx, in, dryRun)
	row, problems, err := changed[db.License](ctx, m.r, "license", "License", done.ID, err)
	return &model.LicenseActivatePayload{License: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// LicenseUpdate changes the units of one license.
func (m mutation) LicenseUpdate(ctx context.Context, in licensing.LicenseUpdateInput, dryRun bool) (*model.LicenseUpdatePayload, error) {
	done, err := m.r.Licensing.LicenseUpdate(ctx, in, dryRun)
	row, problems, err := changed[db.License](ctx, m.r, "license", "License", done.ID, err)
	return &model.LicenseUpdatePayload{License: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// LicenseDelete ends a license that stands alone.
func (m mutation) LicenseDelete(ctx context.Context, in domain.Versioned, dryRun bool) (*model.LicenseDeletePayload, error) {
	done, err := m.r.Licensing.LicenseDelete(ctx, in, dryRun)
	row, problems, err := changed[db.License](ctx, m.r, "license", "License", done.ID, err)
	return &model.LicenseDeletePayload{License: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// LicenseRegenerateCode gives a license another activation code.
func (m mutation) LicenseRegenerateCode(ctx context.Context, in domain.Versioned, dryRun bool) (*model.LicenseRegenerateCodePayload, error) {
	done, err := m.r.Licensing.LicenseRegenerateCode(ctx, in, dryRun)
	row, problems, err := changed[db.License](ctx, m.r, "license", "License", done.ID, err)
	return &model.LicenseRegenerateCodePayload{License: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// Credits adds up over the units.
func (licenseFields) Credits(_ context.Context, l *db.License) (*int, error) {
	return licensing.Credits(l), nil
}

func (licenseFields) Status(ctx context.Context, l *db.License) (enum.LicenseStatus, error) {
	return domain.LicenseStatus(l, stateOf(ctx).now), nil
}

func (licenseFields) ExceedsAllocation(_ context.Context, l *db.License) (bool, error) {
	return domain.ExceedsAllocation(l), nil
}

func (licenseFields) StartDate(_ context.Context, l *db.License) (*domain.Date, error) {
	return licensing.StartDay(l.StartsAt, l.TimeZone), nil
}

func (licenseFields) ExpirationDate(_ context.Context, l *db.License) (*domain.Date, error) {
	return licensing.LastDay(l.ExpiresAt, l.TimeZone), nil
}

func (f licenseFields) History(ctx context.Context, l *db.License, first *int, after *string, last *int, before *string) (*model.LicenseTransactionConnection, error) {
	page, err := loadersOf(ctx).LicenseLines.Load(pageKey(ctx, l.ID, pageArgs(first, after, last, before)))
	return linePage(ctx, f.r, page, err)
}
