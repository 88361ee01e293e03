package graph

import (
	"context"

	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/identity"
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
	return pointers(f.r.Counts.LicenseStatus(ctx, selectionOf(ctx, "ProductLicenseStatus").Child("product")))
}

func (f dashboardFields) Widgets(ctx context.Context, _ *model.Dashboard) ([]*dashboard.Widget, error) {
	return pointers(f.r.Counts.Widgets(ctx))
}

func (f dashboardFields) TimeZone(ctx context.Context, _ *model.Dashboard) (string, error) {
	return f.r.Counts.TimeZone(ctx)
}

func (f dashboardFields) PlansUndecided(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.PlansUndecided(ctx)
}

func (f dashboardFields) PlansInGrace(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.PlansInGrace(ctx)
}

func (f dashboardFields) OpenCrossgrades(ctx context.Context, _ *model.Dashboard) (*int, error) {
	return f.r.Counts.OpenCrossgrades(ctx)
}

func (f dashboardFields) ExpiriesAhead(ctx context.Context, _ *model.Dashboard) ([]*dashboard.ExpiryWeek, error) {
	return pointers(f.r.Counts.ExpiriesAhead(ctx))
}

func (f dashboardFields) UnitsOverTime(ctx context.Context, _ *model.Dashboard) (*dashboard.UnitsOverTime, error) {
	return f.r.Counts.UnitsOverTime(ctx, selectionOf(ctx, "UnitsOverTime").Child("products").Child("product"))
}

func (f dashboardFields) PartnerLicenseStatus(ctx context.Context, _ *model.Dashboard) ([]*dashboard.PartnerPools, error) {
	return pointers(f.r.Counts.PartnerLicenseStatus(ctx, selectionOf(ctx, "PartnerPools").Child("product")))
}

func (f dashboardFields) NewPartners(ctx context.Context, _ *model.Dashboard) (*dashboard.NewPartners, error) {
	return f.r.Counts.NewPartners(ctx, selectionOf(ctx, "NewPartners").Child("latest"))
}

func (f dashboardFields) NewPartnerMonths(ctx context.Context, _ *model.Dashboard) ([]*dashboard.PartnerMonth, error) {
	return pointers(f.r.Counts.NewPartnerMonths(ctx))
}

// DashboardArrange puts the widgets of the viewer's dashboard in order.
func (m mutation) DashboardArrange(ctx context.Context, in identity.DashboardArrangeInput) (*model.DashboardArrangePayload, error) {
	_, err := m.r.Identity.DashboardArrange(ctx, in)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil {
		return nil, err
	}
	out := &model.DashboardArrangePayload{UserErrors: problems}
	if len(problems) == 0 {
		out.Dashboard = &model.Dashboard{}
	}
	return out, nil
}

// pointers are what the executor takes of a list; nil stays nil, which withholds it.
func pointers[T any](rows []T, err error) ([]*T, error) {
	if err != nil || rows == nil {
		return nil, err
	}
	out := make([]*T, len(rows))
	for i := range rows {
		out[i] = &rows[i]
	}
	return out, nil
}
