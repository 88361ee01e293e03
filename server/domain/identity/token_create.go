package identity

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/apitoken"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The bounds of tokens.
const (
	defaultTokenDays = 90
	maxTokenDays     = 365
	// maxTokens is how many of a user's may work at once.
	maxTokens = 50
)

// TokenMade is what is told of a new token once. A retry under the same
// idempotency key gets the token's id and no secret.
type TokenMade struct {
	Secret string `json:"-"`
}

// TokenCreate makes an API token for the viewer. A token cannot make another.
func (s *Service) TokenCreate(ctx context.Context, in TokenCreateInput) (verb.Done[TokenMade], error) {
	v := viewer.From(ctx)
	switch {
	case v == nil:
		return verb.Done[TokenMade]{}, ErrUnauthenticated
	case v.TokenID != "":
		return verb.Done[TokenMade]{}, domain.Forbidden("input", "A token cannot make another; sign in for that.")
	case v.System || !v.Can(enum.TokensWrite):
		return verb.Done[TokenMade]{}, domain.Forbidden("input", "You may not make tokens.")
	}
	scopes, days, err := checkToken(v, &in)
	if err != nil {
		return verb.Done[TokenMade]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "tokenCreate", Input: in}, func(tx *database.Tx) (verb.Done[TokenMade], error) {
		var done verb.Done[TokenMade]
		now := tx.Now()
		// Of two at once the second counts the first's.
		var locked string
		err := tx.QueryOne(ctx, []any{&locked}, "SELECT id FROM users WHERE id = ?"+tx.ForUpdate(), v.UserID)
		if err != nil {
			return done, fmt.Errorf("identity: locking a user: %w", err)
		}
		working, err := tx.APIToken.Query().
			Where(apitoken.UserID(v.UserID), apitoken.RevokedAtIsNil(), apitoken.ExpiresAtGT(now)).Count(ctx)
		if err != nil {
			return done, fmt.Errorf("identity: counting tokens: %w", err)
		}
		if working >= maxTokens {
			return done, domain.Problems{domain.Invalid("input", "You have %d tokens that work; revoke one first.", working)}
		}
		token, hint := newToken()
		row := &db.APIToken{
			ID: id.New(id.Token), CreatedAt: now, UpdatedAt: now, Version: 1,
			RootID: v.RootID, PartnerID: v.PartnerID, UserID: v.UserID, Name: in.Name,
			Hash: digest(token), Hint: hint, Scopes: scopes, ExpiresAt: now.Add(time.Duration(days) * 24 * time.Hour),
		}
		if v.IsCustomer() {
			row.CustomerID = &v.CustomerID
		}
		if err := database.InsertRows(ctx, tx, row); err != nil {
			return done, err
		}
		done.ID, done.Effects.Secret = row.ID, token
		return done, audit.RecordTx(ctx, tx, tokenEvent(row, "token.create", map[string]any{
			"name": row.Name, "hint": row.Hint, "scopes": row.Scopes, "expiresAt": row.ExpiresAt,
		}))
	})
}

// checkToken returns the scopes and the days of a token: without any named, all
// that the viewer may now, and not what it may later.
func checkToken(v *viewer.Viewer, in *TokenCreateInput) (scopes []string, days int, err error) {
	var ps domain.Problems
	domain.Line(&ps, "input.name", &in.Name, 1, 64)
	days = defaultTokenDays
	if in.ExpiresInDays != nil {
		if days = *in.ExpiresInDays; days < 1 || days > maxTokenDays {
			ps.Add("input.expiresInDays", "A token works for 1 to %d days.", maxTokenDays)
		}
	}
	if in.Scopes != nil && len(in.Scopes) == 0 {
		ps.Add("input.scopes", "Name at least one scope, or leave this out for all.")
	}
	for i, p := range in.Scopes {
		if !v.Can(p) {
			ps.Add("input.scopes."+strconv.Itoa(i), "You do not have this permission.")
		}
	}
	for _, p := range (enum.Permission("")).Values() {
		if v.Can(enum.Permission(p)) && (in.Scopes == nil || slices.Contains(in.Scopes, enum.Permission(p))) {
			scopes = append(scopes, p)
		}
	}
	return scopes, days, ps.Err()
}

func tokenEvent(t *db.APIToken, action string, changes any) audit.Event {
	e := audit.Event{RootID: t.RootID, PartnerID: t.PartnerID, ObjectID: t.ID, Action: action, Changes: changes}
	if t.CustomerID != nil {
		e.CustomerID = *t.CustomerID
	}
	return e
}
