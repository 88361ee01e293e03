package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/registration"
)

// RegistrationKeys lists registration keys.
func (q query) RegistrationKeys(ctx context.Context, filter *registration.KeyFilter, orderBy *registration.KeyOrder, first *int, after *string, last *int, before *string) (*model.RegistrationKeyConnection, error) {
	rows, total := rowsOf(ctx)
	return keyPage(q.r.Registration.Keys(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total))
}

// RegistrationKeysGenerate makes keys of a plan.
func (m mutation) RegistrationKeysGenerate(ctx context.Context, in registration.GenerateInput) (*model.RegistrationKeysGeneratePayload, error) {
	done, err := m.r.Registration.KeysGenerate(ctx, in)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil || len(problems) > 0 {
		return &model.RegistrationKeysGeneratePayload{UserErrors: problems}, err
	}
	return &model.RegistrationKeysGeneratePayload{BatchID: &done.Effects.BatchID}, nil
}

// RegistrationKeysVoid makes keys void.
func (m mutation) RegistrationKeysVoid(ctx context.Context, in registration.VoidInput) (*model.RegistrationKeysVoidPayload, error) {
	done, err := m.r.Registration.KeysVoid(ctx, in)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil || len(problems) > 0 {
		return &model.RegistrationKeysVoidPayload{UserErrors: problems}, err
	}
	return &model.RegistrationKeysVoidPayload{VoidedCount: &done.Effects.Count}, nil
}

// Keys lists what was generated.
func (f generatedFields) Keys(ctx context.Context, p *model.RegistrationKeysGeneratePayload, first *int, after *string, last *int, before *string) (*model.RegistrationKeyConnection, error) {
	if p.BatchID == nil {
		return nil, nil // there is none
	}
	rows, total := rowsOf(ctx)
	filter := &registration.KeyFilter{BatchID: p.BatchID}
	return keyPage(f.r.Registration.Keys(ctx, filter, nil, pageArgs(first, after, last, before), rows, total))
}

func (f keyFields) Value(ctx context.Context, k *db.RegistrationKey) (*string, error) {
	return f.r.Registration.ValueOf(viewer.From(ctx), k), nil
}

func (keyFields) Status(ctx context.Context, k *db.RegistrationKey) (enum.KeyStatus, error) {
	return registration.StatusOf(k, stateOf(ctx).now), nil
}

func (keyFields) ExpiresOn(_ context.Context, k *db.RegistrationKey) (*domain.Date, error) {
	return registration.ExpiresOn(k), nil
}

func (keyFields) ViewerCanVoid(ctx context.Context, k *db.RegistrationKey) (bool, error) {
	s := stateOf(ctx)
	return registration.CanVoid(s.viewer, k, s.now), nil
}

// TrialFormURL is shown to those who may hand it out.
func (f planFields) TrialFormURL(ctx context.Context, p *db.ServicePlan) (*string, error) {
	v := stateOf(ctx).viewer
	if !p.TrialForm || p.FormToken == nil || v.IsCustomer() || v.Tier() == enum.TierTwo && p.PartnerID != v.PartnerID {
		return nil, nil // null says that there is none to hand out
	}
	url := notify.TrialFormURL(f.r.PublicURL, *p.FormToken)
	return &url, nil
}

func (f planFields) RegistrationKeys(ctx context.Context, p *db.ServicePlan, first *int, after *string, last *int, before *string) (*model.RegistrationKeyConnection, error) {
	return keyPage(loadersOf(ctx).PlanKeys.Load(pageKey(ctx, p.ID, pageArgs(first, after, last, before))))
}

func (planFields) ViewerCanGenerateKeys(ctx context.Context, p *db.ServicePlan) (bool, error) {
	granted, err := isGranted(ctx, p)
	s := stateOf(ctx)
	return registration.CanGenerate(s.viewer, p, granted, s.now), err
}

func keyPage(page *read.Page[db.RegistrationKey], err error) (*model.RegistrationKeyConnection, error) {
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.RegistrationKey) *model.RegistrationKeyEdge {
		return &model.RegistrationKeyEdge{Cursor: cursor, Node: row}
	})
	return &model.RegistrationKeyConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}
