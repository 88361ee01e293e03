package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Customers lists customers.
func (q query) Customers(ctx context.Context, filter *customers.CustomerFilter, orderBy *customers.CustomerOrder, first *int, after *string, last *int, before *string) (*model.CustomerConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Customers.List(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return customerPage(ctx, q.r, page, err)
}

// Customer finds one customer.
func (q query) Customer(ctx context.Context, id string) (*db.Customer, error) {
	row, err := read.Get[db.Customer](ctx, q.r.Read, id, selectionOf(ctx, "Customer"))
	return writeRow(ctx, q.r, q.r.types().Customer, row, err)
}

// CustomerCreate creates a customer with its first user and plans.
func (m mutation) CustomerCreate(ctx context.Context, in onboarding.CustomerCreateInput, dryRun bool) (*model.CustomerCreatePayload, error) {
	done, err := m.r.Onboarding.CustomerCreate(ctx, in, dryRun)
	row, problems, err := changed[db.Customer](ctx, m.r, "customer", "Customer", done.ID, err)
	return &model.CustomerCreatePayload{Customer: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// CustomerUpdate changes a customer's profile.
func (m mutation) CustomerUpdate(ctx context.Context, in customers.CustomerUpdateInput) (*model.CustomerUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Customers.CustomerUpdate(ctx, in)
	row, problems, err := changed[db.Customer](ctx, m.r, "customer", "Customer", done.ID, err)
	return &model.CustomerUpdatePayload{Customer: row, UserErrors: problems}, err
}

// CustomerDisable locks a customer's users and licenses.
func (m mutation) CustomerDisable(ctx context.Context, in domain.Versioned, dryRun bool) (*model.CustomerDisablePayload, error) {
	done, err := m.r.Licensing.CustomerDisable(ctx, in, dryRun)
	row, problems, err := changed[db.Customer](ctx, m.r, "customer", "Customer", done.ID, err)
	return &model.CustomerDisablePayload{Customer: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// CustomerEnable lets a customer work again.
func (m mutation) CustomerEnable(ctx context.Context, in domain.Versioned, dryRun bool) (*model.CustomerEnablePayload, error) {
	done, err := m.r.Licensing.CustomerEnable(ctx, in, dryRun)
	row, problems, err := changed[db.Customer](ctx, m.r, "customer", "Customer", done.ID, err)
	return &model.CustomerEnablePayload{Customer: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// CustomerMove gives a customer of a cancelled partner to another.
func (m mutation) CustomerMove(ctx context.Context, in licensing.CustomerMoveInput, dryRun bool) (*model.CustomerMovePayload, error) {
	done, err := m.r.Licensing.CustomerMove(ctx, in, dryRun)
	row, problems, err := changed[db.Customer](ctx, m.r, "customer", "Customer", done.ID, err)
	return &model.CustomerMovePayload{Customer: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

func (customerFields) Status(_ context.Context, c *db.Customer) (enum.CustomerStatus, error) {
	return customers.StatusOf(c), nil
}

func (customerFields) LicenseState(ctx context.Context, c *db.Customer) (*enum.CustomerLicenseState, error) {
	return licensing.StateOf(c, stateOf(ctx).now), nil
}

func (customerFields) UnitsProvisioned(ctx context.Context, c *db.Customer) (*int, error) {
	return licensing.UnitsProvisioned(c, stateOf(ctx).now), nil
}

func (customerFields) UnitsUsed(ctx context.Context, c *db.Customer) (*int, error) {
	return licensing.UnitsUsed(c, stateOf(ctx).now), nil
}

func (customerFields) NextExpirationDate(ctx context.Context, c *db.Customer) (*domain.Date, error) {
	return licensing.NextExpiration(c, stateOf(ctx).now), nil
}

// OwnedBy is the Tier 1 where a reseller manages the customer, else the managing
// partner.
func (customerFields) OwnedBy(ctx context.Context, c *db.Customer) (*db.Partner, error) {
	return loadersOf(ctx).Owner.Load(loader.Key{ID: c.PartnerID, Rows: selectionOf(ctx, "Partner")})
}

func (customerFields) CreatedBy(ctx context.Context, c *db.Customer) (*db.Partner, error) {
	return loadersOf(ctx).Partner.Load(loader.Key{ID: c.CreatedByPartnerID, Rows: selectionOf(ctx, "Partner")})
}

func (f customerFields) SignInURL(ctx context.Context, _ *db.Customer) (string, error) {
	return f.r.signInURL(ctx)
}

func (f customerFields) Users(ctx context.Context, c *db.Customer, first *int, after *string, last *int, before *string) (*model.UserConnection, error) {
	page, err := loadersOf(ctx).CustomerUsers.Load(pageKey(ctx, c.ID, pageArgs(first, after, last, before)))
	return userPage(ctx, f.r, page, err)
}

func (f customerFields) Transactions(ctx context.Context, c *db.Customer, first *int, after *string, last *int, before *string) (*model.LicenseTransactionConnection, error) {
	page, err := loadersOf(ctx).CustomerLines.Load(pageKey(ctx, c.ID, pageArgs(first, after, last, before)))
	return linePage(ctx, f.r, page, err)
}

func (customerFields) Crossgrades(ctx context.Context, c *db.Customer, first *int, after *string, last *int, before *string) (*model.CrossgradeConnection, error) {
	return crossgradePage(loadersOf(ctx).CustomerCrossgrades.Load(pageKey(ctx, c.ID, pageArgs(first, after, last, before))))
}

func (customerFields) SuiteCrossgrades(ctx context.Context, c *db.Customer) ([]*db.Assignment, error) {
	if stateOf(ctx).viewer.IsCustomer() {
		return []*db.Assignment{}, nil
	}
	return loadersOf(ctx).SuiteCrossgrades.Load(loader.Key{ID: c.ID, Rows: selectionOf(ctx, "Assignment")})
}

func (customerFields) UnbundledLicenses(ctx context.Context, c *db.Customer) ([]*db.License, error) {
	return loadersOf(ctx).Unbundled.Load(loader.Key{ID: c.ID, Rows: selectionOf(ctx, "License")})
}

func (customerFields) ViewerCanUpdate(ctx context.Context, c *db.Customer) (bool, error) {
	return customers.CanUpdate(stateOf(ctx).viewer, c.Edges.Partner), nil
}

func (customerFields) ViewerCanAssign(ctx context.Context, c *db.Customer) (bool, error) {
	return licensing.CanAssign(stateOf(ctx).viewer, c, c.Edges.Partner), nil
}

// AssignableRoles of a customer's users.
func (customerFields) AssignableRoles(context.Context, *db.Customer) ([]enum.Role, error) {
	return identity.AssignableRoles(true), nil
}

func (customerFields) ViewerCanManageUsers(ctx context.Context, c *db.Customer) (bool, error) {
	return customers.CanManageUsers(stateOf(ctx).viewer, c.Edges.Partner), nil
}

func (customerFields) ViewerCanMove(ctx context.Context, c *db.Customer) (bool, error) {
	return customers.CanMove(stateOf(ctx).viewer, c.Edges.Partner), nil
}
