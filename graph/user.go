package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
)

// Users lists users.
func (q query) Users(ctx context.Context, filter *identity.UserFilter, orderBy *identity.UserOrder, first *int, after *string, last *int, before *string) (*model.UserConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Identity.List(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return userPage(ctx, q.r, page, err)
}

// User finds one user by sign-in name.
func (q query) User(ctx context.Context, accountName string) (*db.User, error) {
	row, err := q.r.Identity.ByAccountName(ctx, accountName, selectionOf(ctx, "User"))
	return writeRow(ctx, q.r, q.r.types().User, row, err)
}

// UserCreate creates a user and sends a link to set a password.
func (m mutation) UserCreate(ctx context.Context, in identity.UserCreateInput) (*model.UserCreatePayload, error) {
	done, err := m.r.Identity.UserCreate(ctx, in)
	row, problems, err := changed[db.User](ctx, m.r, "user", "User", done.ID, err)
	return &model.UserCreatePayload{User: row, UserErrors: problems}, err
}

// UserUpdate changes a user.
func (m mutation) UserUpdate(ctx context.Context, in identity.UserUpdateInput) (*model.UserUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Identity.UserUpdate(ctx, in)
	row, problems, err := changed[db.User](ctx, m.r, "user", "User", done.ID, err)
	return &model.UserUpdatePayload{User: row, UserErrors: problems}, err
}

// UserDelete deletes a user for good.
func (m mutation) UserDelete(ctx context.Context, in domain.Versioned) (*model.UserDeletePayload, error) {
	done, err := m.r.Identity.UserDelete(ctx, in)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil {
		return nil, err
	}
	out := &model.UserDeletePayload{UserErrors: problems}
	if done.ID != "" {
		out.DeletedID = &done.ID
	}
	return out, nil
}

// UserPasswordReset sends a user a link to set a new password.
func (m mutation) UserPasswordReset(ctx context.Context, in model.UserPasswordResetInput) (*model.UserPasswordResetPayload, error) {
	done, err := m.r.Identity.UserPasswordReset(ctx, in.ID)
	row, problems, err := changed[db.User](ctx, m.r, "user", "User", done.ID, err)
	return &model.UserPasswordResetPayload{User: row, UserErrors: problems}, err
}

func (userFields) HasPassword(_ context.Context, u *db.User) (bool, error) {
	return u.PasswordHash != nil, nil
}

func (userFields) Partner(ctx context.Context, u *db.User) (*db.Partner, error) {
	return loadersOf(ctx).Partner.Load(loader.Key{ID: u.PartnerID, Rows: selectionOf(ctx, "Partner")})
}

func (userFields) Customer(ctx context.Context, u *db.User) (*db.Customer, error) {
	if u.CustomerID == nil {
		return nil, nil // a partner's user
	}
	if u.Edges.Customer != nil {
		return u.Edges.Customer, nil
	}
	return loadersOf(ctx).Customer.Load(loader.Key{ID: *u.CustomerID, Rows: selectionOf(ctx, "Customer")})
}

// withCustomers loads the companies of a page of users at once, where they are
// asked for, so that the page can be written without the executor. One user's is
// left to it.
func withCustomers(ctx context.Context, users []*db.User) error {
	rows, _ := rowsOf(ctx)
	if !rows.Has("customer") {
		return nil
	}
	var keys []loader.Key
	var of []*db.User
	for _, u := range users {
		if u.CustomerID != nil {
			keys, of = append(keys, loader.Key{ID: *u.CustomerID, Rows: rows.Child("customer")}), append(of, u)
		}
	}
	found, errs := loadersOf(ctx).Customer.LoadAll(keys)
	for i, u := range of {
		if errs[i] != nil {
			return errs[i]
		}
		u.Edges.Customer = found[i]
	}
	return nil
}

func (userFields) ViewerCanUpdate(ctx context.Context, u *db.User) (bool, error) {
	return identity.CanUpdate(stateOf(ctx).viewer, u), nil
}

func (userFields) ViewerCanRevokeTokens(ctx context.Context, u *db.User) (bool, error) {
	return identity.CanRevokeTokens(stateOf(ctx).viewer, u), nil
}

// UserTokens lists the tokens of a user.
func (q query) UserTokens(ctx context.Context, userID string) ([]*db.APIToken, error) {
	return q.r.Identity.UserTokens(ctx, userID, selectionOf(ctx, "APIToken"))
}

// SessionEnd ends one of the viewer's sessions.
func (m mutation) SessionEnd(ctx context.Context, in model.SessionEndInput) (*model.SessionEndPayload, error) {
	done, err := m.r.Identity.SessionEnd(ctx, in.ID)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil {
		return nil, err
	}
	out := &model.SessionEndPayload{UserErrors: problems}
	if done.ID != "" {
		out.EndedID = &done.ID
	}
	return out, nil
}

// UserSessionsEnd signs a user out everywhere.
func (m mutation) UserSessionsEnd(ctx context.Context, in model.UserSessionsEndInput) (*model.UserSessionsEndPayload, error) {
	done, err := m.r.Identity.UserSessionsEnd(ctx, in.ID)
	row, problems, err := changed[db.User](ctx, m.r, "user", "User", done.ID, err)
	return &model.UserSessionsEndPayload{User: row, UserErrors: problems}, err
}

// TokenCreate makes an API token for the viewer; its secret is told this once.
func (m mutation) TokenCreate(ctx context.Context, in identity.TokenCreateInput) (*model.APITokenCreatePayload, error) {
	done, err := m.r.Identity.TokenCreate(ctx, in)
	row, problems, err := changed[db.APIToken](ctx, m.r, "token", "APIToken", done.ID, err)
	out := &model.APITokenCreatePayload{Token: row, UserErrors: problems}
	if done.Effects.Secret != "" {
		out.Secret = &done.Effects.Secret
	}
	return out, err
}

// TokenRevoke ends a token at once.
func (m mutation) TokenRevoke(ctx context.Context, in model.APITokenRevokeInput) (*model.APITokenRevokePayload, error) {
	done, err := m.r.Identity.TokenRevoke(ctx, in.ID)
	row, problems, err := changed[db.APIToken](ctx, m.r, "token", "APIToken", done.ID, err)
	return &model.APITokenRevokePayload{Token: row, UserErrors: problems}, err
}

func (tokenFields) Scopes(_ context.Context, t *db.APIToken) ([]enum.Permission, error) {
	out := make([]enum.Permission, len(t.Scopes))
	for i, s := range t.Scopes {
		out[i] = enum.Permission(s)
	}
	return out, nil
}
