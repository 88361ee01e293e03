package graph

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/dashboard"
)

// Dashboard counts what the query asks for, all at once.
func (q query) Dashboard(ctx context.Context) (*model.Dashboard, error) {
	sel, d, out := selectionOf(ctx, "Dashboard"), q.r.Dashboard, &model.Dashboard{}
	g, ctx := errgroup.WithContext(ctx)
	for field, count := range map[string]func() error{
		"enabledCustomers":  func() (err error) { out.EnabledCustomers, err = d.EnabledCustomers(ctx); return err },
		"activePartners":    func() (err error) { out.ActivePartners, err = d.ActivePartners(ctx); return err },
		"enabledPlans":      func() (err error) { out.EnabledPlans, err = d.EnabledPlans(ctx); return err },
		"exceedsAllocation": func() (err error) { out.ExceedsAllocation, err = d.ExceedsAllocation(ctx); return err },
		"licenseStatus": func() error {
			rows, err := d.LicenseStatus(ctx, sel.Child("licenseStatus").Child("product"))
			out.LicenseStatus = make([]*dashboard.ProductStatus, len(rows))
			for i := range rows {
				out.LicenseStatus[i] = &rows[i]
			}
			return err
		},
	} {
		if sel.Has(field) {
			g.Go(func() error { return guarded(count) })
		}
	}
	return out, g.Wait()
}

// guarded makes a panic beside the request, which would end the server, an error.
func guarded(fn func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("graph: panic: %v", r)
		}
	}()
	return fn()
}
