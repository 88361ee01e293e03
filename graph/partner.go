package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Partners lists the partners below the viewer's company.
func (q query) Partners(ctx context.Context, filter *partners.PartnerFilter, orderBy *partners.PartnerOrder, first *int, after *string, last *int, before *string) (*model.PartnerConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Partners.List(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return partnerPage(ctx, q.r, page, err)
}

// Partner finds one partner.
func (q query) Partner(ctx context.Context, id string) (*db.Partner, error) {
	row, err := read.Get[db.Partner](ctx, q.r.Read, id, selectionOf(ctx, "Partner"))
	return writeRow(ctx, q.r, q.r.types().Partner, row, err)
}

// PartnerCreate creates an MSP or a reseller.
func (m mutation) PartnerCreate(ctx context.Context, in onboarding.PartnerCreateInput) (*model.PartnerCreatePayload, error) {
	done, err := m.r.Onboarding.PartnerCreate(ctx, in)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.PartnerCreatePayload{Partner: row, UserErrors: problems}, err
}

// PartnerUpdate changes a partner company.
func (m mutation) PartnerUpdate(ctx context.Context, in partners.PartnerUpdateInput) (*model.PartnerUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Partners.PartnerUpdate(ctx, in)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.PartnerUpdatePayload{Partner: row, UserErrors: problems}, err
}

// PartnerSuspend makes a partner read-only.
func (m mutation) PartnerSuspend(ctx context.Context, in domain.Versioned) (*model.PartnerSuspendPayload, error) {
	done, err := m.r.Partners.PartnerSuspend(ctx, in)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.PartnerSuspendPayload{Partner: row, UserErrors: problems}, err
}

// PartnerResume lets a suspended partner work again.
func (m mutation) PartnerResume(ctx context.Context, in domain.Versioned) (*model.PartnerResumePayload, error) {
	done, err := m.r.Partners.PartnerResume(ctx, in)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.PartnerResumePayload{Partner: row, UserErrors: problems}, err
}

// PartnerCancel cancels a partner for good.
func (m mutation) PartnerCancel(ctx context.Context, in onboarding.PartnerCancelInput, dryRun bool) (*model.PartnerCancelPayload, error) {
	done, err := m.r.Onboarding.PartnerCancel(ctx, in, dryRun)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.PartnerCancelPayload{Partner: row, Effects: effects(done.Effects, problems), UserErrors: problems}, err
}

// BrandUpdate changes the brand of the viewer's own company.
func (m mutation) BrandUpdate(ctx context.Context, in branding.UpdateInput) (*model.BrandUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Branding.Update(ctx, in)
	row, problems, err := changed[db.Partner](ctx, m.r, "partner", "Partner", done.ID, err)
	return &model.BrandUpdatePayload{Partner: row, UserErrors: problems}, err
}

// Brand is what the partner's console looks like.
func (partnerFields) Brand(_ context.Context, p *db.Partner) (*branding.Brand, error) {
	return new(branding.Of(p)), nil
}

func (partnerFields) Tier(_ context.Context, p *db.Partner) (enum.Tier, error) {
	return p.Kind.Tier(), nil
}

func (partnerFields) Status(_ context.Context, p *db.Partner) (enum.PartnerStatus, error) {
	return partners.StatusOf(p), nil
}

func (f partnerFields) SignInURL(ctx context.Context, _ *db.Partner) (string, error) {
	return f.r.signInURL(ctx)
}

func (partnerFields) Parent(ctx context.Context, p *db.Partner) (*db.Partner, error) {
	if p.ParentID == nil {
		return nil, nil // a Tier 1 has none
	}
	return loadersOf(ctx).Partner.Load(loader.Key{ID: *p.ParentID, Rows: selectionOf(ctx, "Partner")})
}

func (f partnerFields) Children(ctx context.Context, p *db.Partner, first *int, after *string, last *int, before *string) (*model.PartnerConnection, error) {
	page, err := loadersOf(ctx).PartnerChildren.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before)))
	return partnerPage(ctx, f.r, page, err)
}

func (f partnerFields) Customers(ctx context.Context, p *db.Partner, first *int, after *string, last *int, before *string) (*model.CustomerConnection, error) {
	page, err := loadersOf(ctx).PartnerCustomers.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before)))
	return customerPage(ctx, f.r, page, err)
}

func (f partnerFields) Plans(ctx context.Context, p *db.Partner, first *int, after *string, last *int, before *string) (*model.ServicePlanConnection, error) {
	page, err := loadersOf(ctx).PartnerPlans.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before)))
	return planPage(ctx, f.r, page, err)
}

func (f partnerFields) Users(ctx context.Context, p *db.Partner, first *int, after *string, last *int, before *string) (*model.UserConnection, error) {
	page, err := loadersOf(ctx).PartnerUsers.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before)))
	return userPage(ctx, f.r, page, err)
}

func (partnerFields) Pool(ctx context.Context, p *db.Partner) ([]*db.Pool, error) {
	return loadersOf(ctx).Pool.Load(loader.Key{ID: p.ID, Rows: selectionOf(ctx, "PoolEntry")})
}

func (partnerFields) Products(ctx context.Context, p *db.Partner) ([]*db.Product, error) {
	return loadersOf(ctx).Products.Load(loader.Key{ID: p.ID, Rows: selectionOf(ctx, "Product")})
}

func (partnerFields) GrantedPlans(ctx context.Context, p *db.Partner) ([]*db.ServicePlan, error) {
	return loadersOf(ctx).Granted.Load(loader.Key{ID: p.ID, Rows: selectionOf(ctx, "ServicePlan")})
}

func (partnerFields) ViewerCanUpdate(ctx context.Context, p *db.Partner) (bool, error) {
	return partners.CanUpdate(stateOf(ctx).viewer, p), nil
}

func (partnerFields) ViewerCanEditNotes(ctx context.Context, p *db.Partner) (bool, error) {
	return partners.CanEditNotes(stateOf(ctx).viewer, p), nil
}

// AssignableRoles of a partner's users.
func (partnerFields) AssignableRoles(context.Context, *db.Partner) ([]enum.Role, error) {
	return identity.AssignableRoles(false), nil
}

func (partnerFields) ViewerCanCreatePools(ctx context.Context, p *db.Partner) (bool, error) {
	return catalog.CanCreatePools(stateOf(ctx).viewer, p), nil
}

func (partnerFields) ViewerCanManageUsers(ctx context.Context, p *db.Partner) (bool, error) {
	return partners.CanManageUsers(stateOf(ctx).viewer, p), nil
}

func (partnerFields) ViewerCanMoveCustomers(ctx context.Context, p *db.Partner) (bool, error) {
	return customers.CanMove(stateOf(ctx).viewer, p), nil
}

// signInURL is where all whom the viewer sees sign in: they share its channel.
func (r *Resolver) signInURL(ctx context.Context) (string, error) {
	return notify.SignInURL(r.PublicURL, stateOf(ctx).viewer.Channel), nil
}
