// Package viewer says who is asking. It rides in the context, is made once a
// request by whoever checked the credentials, and is never taken from input.
package viewer

import (
	"context"

	"github.com/openlmp/openlmp/ent/enum"
)

// Viewer is who is asking.
type Viewer struct {
	// UserID is the user's id, or the name of an actor that is no user.
	UserID string
	// Name is the user's account name; it goes into the audit log.
	Name string
	Role enum.Role
	Via  enum.Via

	// PartnerID is the partner whose user it is, or that manages the user's company.
	PartnerID string
	// RootID is the Tier 1 above PartnerID, or PartnerID itself.
	RootID string
	// Channel is the slug of the Tier 1: it names the page where the viewer signs in.
	Channel string
	// Locale is the language and the country of the user, such as de-AT.
	Locale string
	// CustomerID is the company of a customer's user; empty for a partner's.
	CustomerID string
	Kind       enum.PartnerKind

	// Suspended: the partner may only read.
	Suspended bool
	// Permissions are what the viewer may do, already narrowed by a token's scopes.
	Permissions map[enum.Permission]bool
	// Granted are what the role allows, before the token's scopes and a suspension
	// take from it: they tell why something may not be done.
	Granted map[enum.Permission]bool
	// TokenID is the API token used; empty for a session.
	TokenID string
	// SessionID is the session used; empty for a token.
	SessionID string
	// RequestID names the request in logs and in the audit log.
	RequestID string
	// IdempotencyKey is the request's Idempotency-Key; empty when it has none.
	IdempotencyKey string
	// System is true for the server itself: background work, commands, sign-in.
	System bool
}

// Tier of the viewer's partner.
func (v *Viewer) Tier() enum.Tier { return v.Kind.Tier() }

// Can tells whether the viewer has a permission.
func (v *Viewer) Can(p enum.Permission) bool { return v.System || v.Permissions[p] }

// IsCustomer tells whether the viewer is a customer's user.
func (v *Viewer) IsCustomer() bool { return v.CustomerID != "" }

type key struct{}

// With returns a context in which v asks.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// From returns who asks in ctx, or nil when nobody does.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(key{}).(*Viewer)
	return v
}

// System returns a context in which the server itself asks, through via: it sees
// every row. Only commands, background work, sign-in and registration may call it.
func System(ctx context.Context, name string, via enum.Via) context.Context {
	v := &Viewer{UserID: name, Name: name, Via: via, System: true}
	if was := From(ctx); was != nil {
		v.RequestID = was.RequestID
	}
	return With(ctx, v)
}
