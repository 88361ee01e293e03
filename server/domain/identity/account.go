package identity

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// account is a user with what decides whether it works: read before anybody is
// known to ask, and so without scope.
type account struct {
	user    db.User
	kind    enum.PartnerKind
	company string // whose user it is
	partner string // the partner's company
	slug    string // the channel's

	suspended, canceled, rootCanceled, disabled *time.Time
}

// accountColumns and accountTables are what targets reads, with users as u.
const (
	accountColumns = `u.id, u.version, u.account_name, u.role, u.first_name, u.email, u.locale, u.enabled, u.password_hash, u.last_seen_at,
		u.root_id, u.partner_id, u.customer_id, p.kind, p.suspended_at, p.canceled_at, r.canceled_at, c.disabled_at,
		COALESCE(c.company, p.company), p.company, r.slug`
	accountTables = `users u JOIN partners p ON p.id = u.partner_id JOIN partners r ON r.id = u.root_id
		LEFT JOIN customers c ON c.id = u.customer_id`
)

func (a *account) targets() []any {
	u := &a.user
	return []any{
		&u.ID, &u.Version, &u.AccountName, &u.Role, &u.FirstName, &u.Email, &u.Locale, &u.Enabled, &u.PasswordHash, &u.LastSeenAt,
		&u.RootID, &u.PartnerID, &u.CustomerID, &a.kind, &a.suspended, &a.canceled, &a.rootCanceled, &a.disabled,
		&a.company, &a.partner, &a.slug,
	}
}

// works tells whether the account may be used at all.
func (a *account) works() bool {
	return a.user.Enabled && a.canceled == nil && a.rootCanceled == nil && a.disabled == nil
}

// viewer is the account as the one who asks; scopes are those of a token, or nil.
func (a *account) viewer(via enum.Via, tokenID string, scopes []enum.Permission) *viewer.Viewer {
	v := &viewer.Viewer{
		UserID: a.user.ID, Name: a.user.AccountName, Role: a.user.Role, Via: via,
		PartnerID: a.user.PartnerID, RootID: a.user.RootID, Kind: a.kind,
		Suspended: a.suspended != nil, TokenID: tokenID, Channel: a.slug, Locale: a.user.Locale,
	}
	if a.user.CustomerID != nil {
		v.CustomerID = *a.user.CustomerID
	}
	grant := Grant{Role: v.Role, Kind: v.Kind, Customer: v.IsCustomer(), Canceled: a.canceled != nil || a.rootCanceled != nil}
	v.Granted = Permissions(grant)
	grant.Suspended, grant.Scopes = v.Suspended, scopes
	v.Permissions = Permissions(grant)
	return v
}

// ViewerOf is a user as the one who asks behind a request: with the permissions that
// they have now, of those that they had then. It is nil when the account works no
// more.
func ViewerOf(ctx context.Context, q database.Querier, userID string, via enum.Via, then []enum.Permission) (*viewer.Viewer, error) {
	a, err := oneAccount(ctx, q, "", nil, "", "u.id = ?", userID)
	if err != nil || a == nil || !a.works() {
		return nil, err
	}
	return a.viewer(via, "", then), nil
}

// acting is the context in which the account changes what is its own: its
// password, its sessions. The user is the actor, and sees beyond scope as the
// server does.
func (a *account) acting(ctx context.Context) context.Context {
	v := viewer.Viewer{UserID: a.user.ID, Name: a.user.AccountName, Via: enum.ViaConsole, System: true}
	if was := viewer.From(ctx); was != nil {
		v.RequestID = was.RequestID
	}
	return viewer.With(ctx, &v)
}

// findAccount finds the one account with a name, within a channel or, where the
// name is the only one on the server, without; nil when there is none.
func findAccount(ctx context.Context, q database.Querier, name, channel string) (*account, error) {
	if !domain.CleanLine(name) || !domain.CleanLine(channel) {
		return nil, nil // PostgreSQL would not even take it
	}
	query := "SELECT " + accountColumns + " FROM " + accountTables + " WHERE u.account_key = ? AND u.deleted_at IS NULL"
	args := []any{domain.Key(name)}
	if channel != "" {
		query += " AND r.slug = ?"
		args = append(args, channel)
	}
	rows, err := q.Query(ctx, query+" LIMIT 2", args...)
	if err != nil {
		return nil, fmt.Errorf("identity: finding an account: %w", err)
	}
	defer rows.Close()
	var found []*account
	for rows.Next() {
		a := new(account)
		if err := rows.Scan(a.targets()...); err != nil {
			return nil, fmt.Errorf("identity: finding an account: %w", err)
		}
		found = append(found, a)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("identity: finding an account: %w", err)
	}
	if len(found) != 1 {
		return nil, rows.Close()
	}
	return found[0], rows.Close()
}

// oneAccount reads the account that a condition names; nil when there is none.
// more are columns of the tables in from, read before the account's.
func oneAccount(ctx context.Context, q database.Querier, more string, dest []any, from, where string, args ...any) (*account, error) {
	a := new(account)
	err := q.QueryOne(ctx, append(dest, a.targets()...),
		"SELECT "+more+accountColumns+" FROM "+from+accountTables+" WHERE "+where+" AND u.deleted_at IS NULL", args...)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("identity: reading an account: %w", err)
	}
	return a, nil
}
