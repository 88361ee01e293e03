package graph

import (
	"context"
	"errors"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// Viewer is who is asking.
func (query) Viewer(ctx context.Context) (*viewer.Viewer, error) { return stateOf(ctx).viewer, nil }

func (f viewerFields) User(ctx context.Context, v *viewer.Viewer) (*db.User, error) {
	row, err := f.r.Identity.Get(ctx, v.UserID, selectionOf(ctx, "User"))
	if errors.Is(err, read.ErrNone) {
		return nil, verb.ErrUnauthenticated // deleted meanwhile
	}
	return row, err
}

func (f viewerFields) Partner(ctx context.Context, v *viewer.Viewer) (*db.Partner, error) {
	row, err := read.Get[db.Partner](ctx, f.r.Read, v.PartnerID, selectionOf(ctx, "Partner"))
	if errors.Is(err, read.ErrNone) {
		return nil, verb.ErrUnauthenticated
	}
	return row, err
}

// Customer is the viewer's own company, which a token without the permission to
// read customers does not see.
func (f viewerFields) Customer(ctx context.Context, v *viewer.Viewer) (*db.Customer, error) {
	if !v.IsCustomer() {
		return nil, nil // a partner's user
	}
	row, err := read.Get[db.Customer](ctx, f.r.Read, v.CustomerID, selectionOf(ctx, "Customer"))
	if errors.Is(err, read.ErrNone) {
		return nil, nil // as above
	}
	return row, err
}

// Permissions in the order of the contract.
func (viewerFields) Permissions(_ context.Context, v *viewer.Viewer) ([]enum.Permission, error) {
	out := []enum.Permission{}
	for _, p := range enum.Permission("").Values() {
		if v.Can(enum.Permission(p)) {
			out = append(out, enum.Permission(p))
		}
	}
	return out, nil
}

func (f viewerFields) TestClock(ctx context.Context, _ *viewer.Viewer) (*time.Time, error) {
	return f.r.TestClock(ctx)
}

func (viewerFields) Now(ctx context.Context, _ *viewer.Viewer) (*time.Time, error) {
	return &stateOf(ctx).now, nil
}

func (f viewerFields) SignInURL(ctx context.Context, _ *viewer.Viewer) (string, error) {
	return f.r.signInURL(ctx)
}

func (f viewerFields) SendsMail(context.Context, *viewer.Viewer) (bool, error) {
	return f.r.Notify.Sends(), nil
}

func (f viewerFields) Sessions(ctx context.Context, _ *viewer.Viewer) ([]*identity.Session, error) {
	return f.r.Identity.Sessions(ctx)
}

func (f viewerFields) Tokens(ctx context.Context, _ *viewer.Viewer) ([]*db.APIToken, error) {
	return f.r.Identity.Tokens(ctx, selectionOf(ctx, "APIToken"))
}
