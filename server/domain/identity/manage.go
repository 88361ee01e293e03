package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Company is whose users are managed: a partner, or a customer of it.
type Company struct {
	PartnerID string
	// CustomerID is empty for the partner itself.
	CustomerID string
	// Suspended, Canceled: the partner is.
	Suspended, Canceled bool
}

// CheckManage returns why v may not manage the users of a company that it sees,
// or nil: Forbidden without the permission, a refusal when the partner may not
// be worked for.
func CheckManage(v *viewer.Viewer, c Company) error {
	need := enum.PartnerUsersWrite
	switch {
	case c.CustomerID != "":
		need = enum.CustomerUsersWrite
	case c.PartnerID == v.PartnerID:
		need = enum.OwnUsersWrite
	}
	switch {
	case !v.Can(need):
		return domain.Withheld(v, "input", "manage the users of this company", need)
	case c.Canceled:
		return domain.Refuse(domain.CodeStateInvalid, "input", "The partner is canceled.")
	case c.Suspended:
		return domain.Refuse(domain.CodeStateInvalid, "input", "The partner is suspended; resume it first.")
	}
	return nil
}

// CanUpdate tells whether v may change a user: everyone their own profile, but
// not with a token, which could redirect the user's mail. The user's partner, if
// loaded, tells its status.
func CanUpdate(v *viewer.Viewer, u *db.User) bool {
	if u.DeletedAt != nil {
		return false
	}
	c := Company{PartnerID: u.PartnerID}
	if u.CustomerID != nil {
		c.CustomerID = *u.CustomerID
	}
	if p := u.Edges.Partner; p != nil {
		c.Suspended, c.Canceled = p.SuspendedAt != nil, p.CanceledAt != nil
	}
	return own(v, u.ID) || CheckManage(v, c) == nil
}

// own tells whether the viewer is the user, at the console.
func own(v *viewer.Viewer, userID string) bool { return v.UserID == userID && v.TokenID == "" }

// lockedCompany is a company whose row is held to the end of the transaction, so
// that its administrators are counted by one change at a time.
type lockedCompany struct {
	Company
	rootID string
	// partner is the partner's company, slug the channel's: mails name them.
	partner, slug string
}

// lockCompanyTx holds a company that the viewer sees, or answers NotFound at path.
func lockCompanyTx(ctx context.Context, tx *database.Tx, partnerID, customerID, path string) (lockedCompany, error) {
	var c lockedCompany
	if customerID != "" {
		rows, err := database.LockCustomers(ctx, tx, customerID)
		if err != nil {
			return c, fmt.Errorf("identity: locking the customer: %w", err)
		}
		if len(rows) == 0 {
			return c, domain.NotFound(path, "customer")
		}
		c.PartnerID, c.CustomerID = rows[0].PartnerID, customerID
	} else {
		rows, err := database.LockPartners(ctx, tx, partnerID)
		if err != nil {
			return c, fmt.Errorf("identity: locking the partner: %w", err)
		}
		if len(rows) == 0 {
			return c, domain.NotFound(path, "partner")
		}
		c.PartnerID = partnerID
	}
	// The Tier 1 above is out of a Tier 2's scope, but its slug is not secret.
	err := tx.QueryOne(ctx, []any{&c.rootID, &c.partner, &c.slug, &c.Suspended, &c.Canceled},
		`SELECT p.root_id, p.company, r.slug, p.suspended_at IS NOT NULL, p.canceled_at IS NOT NULL
			FROM partners p JOIN partners r ON r.id = p.root_id WHERE p.id = ?`, c.PartnerID)
	if err != nil {
		return c, fmt.Errorf("identity: reading the partner: %w", err)
	}
	return c, nil
}

// account is a user of the company, for a mail.
func (c lockedCompany) account(u *db.User) *account {
	return &account{user: *u, partner: c.partner, slug: c.slug}
}

// lockUserTx reads a user that the viewer sees, with its company held.
func lockUserTx(ctx context.Context, tx *database.Tx, userID string) (*db.User, lockedCompany, error) {
	one := func() (*db.User, error) {
		u, err := tx.User.Query().Where(user.ID(userID), user.DeletedAtIsNil()).Only(ctx)
		if db.IsNotFound(err) {
			return nil, domain.NotFound("input.id", "user")
		}
		if err != nil {
			return nil, fmt.Errorf("identity: reading a user: %w", err)
		}
		return u, nil
	}
	u, err := one()
	if err != nil {
		return nil, lockedCompany{}, err
	}
	customerID := ""
	if u.CustomerID != nil {
		customerID = *u.CustomerID
	}
	c, err := lockCompanyTx(ctx, tx, u.PartnerID, customerID, "input.id")
	if err != nil {
		return nil, c, err
	}
	u, err = one() // as it is now that the company is held
	return u, c, err
}

// checkLastAdministratorTx refuses when u is the last enabled administrator of
// its company, which is held.
func checkLastAdministratorTx(ctx context.Context, tx *database.Tx, u *db.User, path string) error {
	if u.Role != enum.Administrator || !u.Enabled {
		return nil
	}
	q := tx.User.Query().Where(user.IDNEQ(u.ID), user.PartnerID(u.PartnerID), user.RoleEQ(enum.Administrator), user.Enabled(true), user.DeletedAtIsNil())
	if u.CustomerID != nil {
		q.Where(user.CustomerID(*u.CustomerID))
	} else {
		q.Where(user.CustomerIDIsNil())
	}
	others, err := q.Count(ctx)
	if err != nil {
		return fmt.Errorf("identity: counting administrators: %w", err)
	}
	if others == 0 {
		return domain.Refuse(domain.CodeLastAdministrator, path, "This is the company's last enabled administrator.")
	}
	return nil
}
