package graph

import (
	"context"

	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/dashboard"
)

// Dashboard counts nothing by itself: each of its fields is a count of its own,
// so one that fails leaves the others.
func (query) Dashboard(context.Context) (*model.Dashboard, error) { return &model.Dashboard{}, nil }

func (f dashboardFields) EnabledCustomers(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.EnabledCustomers(ctx)
}

func (f dashboardFields) ActivePartners(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.ActivePartners(ctx)
}

func (f dashboardFields) EnabledPlans(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.EnabledPlans(ctx)
}

func (f dashboardFields) ExceedsAllocation(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.ExceedsAllocation(ctx)
}

func (f dashboardFields) LowPools(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.LowPools(ctx)
}

func (f dashboardFields) LockedPlans(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.LockedPlans(ctx)
}

func (f dashboardFields) UpdatesAvailable(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.UpdatesAvailable(ctx)
}

func (f dashboardFields) LicenseStatus(ctx context.Context, _ *model.Dashboard) ([]*dashboard.ProductStatus, error) {
	rows, err := f.r.Counts.LicenseStatus(ctx, selectionOf(ctx, "ProductLicenseStatus").Child("product"))
	if err != nil || rows == nil {
		return nil, err
	}
	out := make([]*dashboard.ProductStatus, len(rows))
	for i := range rows {
		out[i] = &rows[i]
	}
	return out, nil
}
