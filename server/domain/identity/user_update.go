package identity

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// UserUpdate changes a user. Everyone may change their own profile; account
// name, role and whether the user may sign in are for those who manage the
// company's users. Disabling a user ends its sessions and cancels what waits to
// be sent to it; another e-mail address ends the links that went to the former.
func (s *Service) UserUpdate(ctx context.Context, in UserUpdateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: "userUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		was, c, err := lockUserTx(ctx, tx, in.ID)
		if err != nil {
			return done, err
		}
		if err := checkUpdate(v, was, c.Company, in); err != nil {
			return done, err
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, was.Version); err != nil {
			return done, err
		}
		next, changes, err := applied(*was, in)
		if err != nil {
			return done, err
		}
		done.ID = was.ID
		if len(changes) == 0 {
			return done, nil
		}
		switch {
		case next.Role != was.Role:
			err = checkLastAdministratorTx(ctx, tx, was, "input.role")
		case !next.Enabled:
			err = checkLastAdministratorTx(ctx, tx, was, "input.enabled")
		}
		if err != nil {
			return done, err
		}
		if err := saveTx(ctx, tx, was, next); err != nil {
			return done, err
		}
		return done, audit.RecordTx(ctx, tx, eventOf(next, "user.update", changes))
	})
	if err == nil {
		s.Forget()
	}
	return done, err
}

// checkUpdate returns why v may not make the change.
func checkUpdate(v *viewer.Viewer, u *db.User, c Company, in UserUpdateInput) error {
	err := CheckManage(v, c)
	if err == nil || !own(v, u.ID) {
		return err
	}
	switch {
	case in.AccountName != nil && *in.AccountName != u.AccountName:
		return domain.Forbidden("input.accountName", "You may change your profile, not your account name.")
	case in.Role != nil && *in.Role != u.Role:
		return domain.Forbidden("input.role", "You may change your profile, not your role.")
	case in.Enabled != nil && *in.Enabled != u.Enabled:
		return domain.Forbidden("input.enabled", "You may not do this to your own account.")
	}
	return nil
}

// applied is the user as the input makes it, and what changes.
func applied(was db.User, in UserUpdateInput) (*db.User, map[string]audit.Change, error) {
	u := was
	var ps domain.Problems
	for _, f := range []struct {
		to, from *string
		check    func()
	}{
		{&u.AccountName, in.AccountName, func() { checkRename(&ps, &was, &u.AccountName) }},
		{&u.FirstName, in.FirstName, func() { domain.Line(&ps, "input.firstName", &u.FirstName, 1, 50) }},
		{&u.LastName, in.LastName, func() { domain.Line(&ps, "input.lastName", &u.LastName, 1, 50) }},
		{&u.Email, in.Email, func() { domain.Email(&ps, "input.email", &u.Email) }},
		{&u.Phone, in.Phone, func() { domain.Line(&ps, "input.phone", &u.Phone, 0, 32) }},
		{&u.TimeZone, in.TimeZone, func() { domain.TimeZone(&ps, "input.timeZone", &u.TimeZone) }},
		{&u.Locale, in.Locale, func() { domain.Locale(&ps, "input.locale", &u.Locale) }},
	} {
		if f.from != nil {
			*f.to = *f.from
			f.check()
		}
	}
	if in.Role != nil && *in.Role != was.Role {
		u.Role = *in.Role
		checkRole(&ps, "input.role", u.Role, u.CustomerID != nil)
	}
	if in.Enabled != nil {
		u.Enabled = *in.Enabled
	}
	if err := ps.Err(); err != nil {
		return nil, nil, err
	}
	u.AccountKey, u.Search = domain.Key(u.AccountName), searchText(&u)
	return &u, differences(&was, &u), nil
}

// checkRename: the sign-in name of a partner's user stays.
func checkRename(ps *domain.Problems, was *db.User, name *string) {
	domain.AccountName(ps, "input.accountName", name)
	if was.CustomerID == nil && *name != was.AccountName {
		ps.Add("input.accountName", "The account name of a partner's user cannot be changed.")
	}
}

func differences(was, u *db.User) map[string]audit.Change {
	out := map[string]audit.Change{}
	for _, f := range []struct {
		name     string
		from, to any
	}{
		{"accountName", was.AccountName, u.AccountName}, {"role", was.Role, u.Role},
		{"firstName", was.FirstName, u.FirstName}, {"lastName", was.LastName, u.LastName},
		{"email", was.Email, u.Email}, {"phone", was.Phone, u.Phone},
		{"timeZone", was.TimeZone, u.TimeZone}, {"locale", was.Locale, u.Locale}, {"enabled", was.Enabled, u.Enabled},
	} {
		if f.from != f.to {
			out[f.name] = audit.Change{From: f.from, To: f.to}
		}
	}
	return out
}

// saveTx writes a changed user and what follows from the change: sessions before
// the user, as every verb locks them.
func saveTx(ctx context.Context, tx *database.Tx, was, u *db.User) error {
	if was.Enabled && !u.Enabled {
		if err := lockOutTx(ctx, tx, u.ID); err != nil {
			return err
		}
	}
	if u.Email != was.Email {
		if err := dropLinksTx(ctx, tx, u.ID); err != nil {
			return err
		}
		if err := notify.RedirectForUserTx(ctx, tx, u.ID, u.Email); err != nil {
			return err
		}
	}
	err := tx.User.UpdateOneID(u.ID).SetAccountName(u.AccountName).SetAccountKey(u.AccountKey).SetRole(u.Role).
		SetFirstName(u.FirstName).SetLastName(u.LastName).SetEmail(u.Email).SetPhone(u.Phone).
		SetTimeZone(u.TimeZone).SetLocale(u.Locale).SetEnabled(u.Enabled).SetSearch(u.Search).Exec(ctx)
	if err != nil {
		return taken(err, "input.accountName", "changing a user")
	}
	return nil
}

// lockOutTx ends what a user has open: sessions, links, mails that wait.
func lockOutTx(ctx context.Context, tx *database.Tx, userID string) error {
	if err := endSessionsTx(ctx, tx, userID); err != nil {
		return err
	}
	if err := dropLinksTx(ctx, tx, userID); err != nil {
		return err
	}
	return notify.CancelForUserTx(ctx, tx, userID)
}
