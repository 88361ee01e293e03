package identity

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// maxTokenList is how many tokens of a user are listed.
const maxTokenList = 200

// orders are what users can be sorted by.
var orders = map[OrderField]read.Sort{
	ByName:     {Column: "account_key"},
	ByLastSeen: {Column: "last_seen_at", Time: true},
}

// List lists users without the deleted, by account name unless said otherwise.
func (s *Service) List(ctx context.Context, f *UserFilter, o *UserOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.User], error) {
	l := read.List{Sort: orders[ByName], Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = orders[o.Field].In(o.Direction)
	}
	l.And("t0.deleted_at IS NULL")
	s.readable(ctx, &l)
	if f != nil {
		if f.Search != nil {
			l.And(`t0.search LIKE ? ESCAPE '\'`, domain.LikePattern(*f.Search))
		}
		if f.PartnerIDs != nil {
			l.And("t0.customer_id IS NULL")
			l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
		}
		l.AndIn(s.db, "t0.customer_id", f.CustomerIDs)
		if f.Own {
			ofOwnCompany(ctx, &l)
		}
		l.AndIn(s.db, "t0.role", read.Strings(f.Roles))
		if f.Enabled != nil {
			l.And("t0.enabled = ?", *f.Enabled)
		}
	}
	return read.Pages[db.User](ctx, s.db, l)
}

// ByAccountName finds a user by sign-in name, in any case, in the viewer's
// channel. It returns read.ErrNone when there is none for the viewer.
func (s *Service) ByAccountName(ctx context.Context, name string, rows *domain.Selection) (*db.User, error) {
	l := read.List{Sort: read.Sort{Column: "id"}, Rows: rows}
	l.And("t0.deleted_at IS NULL AND t0.account_key = ?", domain.Key(name))
	if v := viewer.From(ctx); v != nil && !v.System {
		l.And("t0.root_id = ?", v.RootID)
	}
	s.readable(ctx, &l)
	page, err := read.Pages[db.User](ctx, s.db, l)
	if err != nil {
		return nil, err
	}
	if len(page.Rows) != 1 {
		return nil, read.ErrNone
	}
	return page.Rows[0], nil
}

// ByIDs loads users in the order of ids, the deleted too; nil for each that there
// is not for the viewer.
func (s *Service) ByIDs(ctx context.Context, ids []string, rows *domain.Selection) ([]*db.User, error) {
	out, err := read.ByIDs[db.User](ctx, s.db, ids, rows.With("partnerId", "customerId", "deletedAt"))
	if err != nil {
		return nil, err
	}
	v := viewer.From(ctx)
	for i, u := range out {
		if u != nil && !canSee(v, u) {
			out[i] = nil
		}
	}
	return out, nil
}

// Get loads a user, or returns read.ErrNone.
func (s *Service) Get(ctx context.Context, id string, rows *domain.Selection) (*db.User, error) {
	users, err := s.ByIDs(ctx, []string{id}, rows)
	if err != nil {
		return nil, err
	}
	if users[0] == nil {
		return nil, read.ErrNone
	}
	return users[0], nil
}

// Tokens lists the viewer's own tokens, newest first; at most 200.
func (s *Service) Tokens(ctx context.Context, rows *domain.Selection) ([]*db.APIToken, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, ErrUnauthenticated
	}
	return s.tokensOf(ctx, v.UserID, rows)
}

// UserTokens lists the tokens of a user whose tokens the viewer may revoke, newest
// first; at most 200. Of others there are none.
func (s *Service) UserTokens(ctx context.Context, userID string, rows *domain.Selection) ([]*db.APIToken, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, ErrUnauthenticated
	}
	users, err := s.ByIDs(ctx, []string{userID}, domain.Select("partnerId", "customerId"))
	if err != nil || users[0] == nil {
		return nil, err
	}
	if !CanRevokeTokens(v, users[0]) {
		return nil, nil // as if there were none
	}
	return s.tokensOf(ctx, userID, rows)
}

func (s *Service) tokensOf(ctx context.Context, userID string, rows *domain.Selection) ([]*db.APIToken, error) {
	var out []*db.APIToken
	page := domain.PageArgs{First: new(int)}
	*page.First = domain.MaxPage
	for len(out) < maxTokenList {
		l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: page, Rows: rows}
		l.And("t0.user_id = ?", userID)
		p, err := read.Pages[db.APIToken](ctx, s.db, l)
		if err != nil {
			return nil, err
		}
		out = append(out, p.Rows...)
		if !p.HasNext {
			break
		}
		after := p.Cursor(p.Rows[len(p.Rows)-1])
		page.After = &after
	}
	return out, nil
}

// TokensByIDs loads tokens that the viewer may revoke in the order of ids: its own,
// and those of users whom an Administrator manages. It is nil for each that there is
// not.
func (s *Service) TokensByIDs(ctx context.Context, ids []string, rows *domain.Selection) ([]*db.APIToken, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, ErrUnauthenticated
	}
	out, err := read.ByIDs[db.APIToken](ctx, s.db, ids, rows.With("userId", "partnerId", "customerId"))
	if err != nil {
		return nil, err
	}
	for i, t := range out {
		if t != nil && t.UserID != v.UserID && !v.System && !endsTokens(v, t.PartnerID, t.CustomerID) {
			out[i] = nil
		}
	}
	return out, nil
}

// canSee tells whether v reads a user within its scope: itself, customers' users
// with customers, partners' with partners, and at the console its colleagues.
func canSee(v *viewer.Viewer, u *db.User) bool {
	switch {
	case v.System || u.ID == v.UserID:
		return true
	case u.CustomerID != nil && v.Can(enum.CustomersRead):
		return true
	case u.CustomerID == nil && u.PartnerID != v.PartnerID:
		return v.Can(enum.PartnersRead)
	}
	colleague := u.CustomerID == nil && !v.IsCustomer() || u.CustomerID != nil && *u.CustomerID == v.CustomerID
	return colleague && (v.TokenID == "" || v.Can(enum.OwnUsersWrite))
}

// readable is canSee as a condition of a list.
func (s *Service) readable(ctx context.Context, l *read.List) {
	v := viewer.From(ctx)
	if v == nil || v.System {
		return // without a viewer, scope answers with an error
	}
	or, args := []string{"t0.id = ?"}, []any{v.UserID}
	add := func(cond string, more ...any) { or, args = append(or, cond), append(args, more...) }
	if v.Can(enum.CustomersRead) {
		add("t0.customer_id IS NOT NULL")
	}
	if v.Can(enum.PartnersRead) {
		add("t0.customer_id IS NULL AND t0.partner_id <> ?", v.PartnerID)
	}
	if v.TokenID == "" || v.Can(enum.OwnUsersWrite) {
		if v.IsCustomer() {
			add("t0.customer_id = ?", v.CustomerID)
		} else {
			add("t0.customer_id IS NULL AND t0.partner_id = ?", v.PartnerID)
		}
	}
	l.And("("+strings.Join(or, " OR ")+")", args...)
}

// ofOwnCompany keeps the users of the viewer's own company.
func ofOwnCompany(ctx context.Context, l *read.List) {
	switch v := viewer.From(ctx); {
	case v == nil || v.System: // is of no company
		l.And("1 = 0")
	case v.IsCustomer():
		l.And("t0.customer_id = ?", v.CustomerID)
	default:
		l.And("t0.customer_id IS NULL AND t0.partner_id = ?", v.PartnerID)
	}
}
