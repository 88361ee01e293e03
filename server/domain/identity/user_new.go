package identity

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// NewUser is a user to be.
type NewUser struct {
	RootID, PartnerID string
	// CustomerID is empty for a partner's user.
	CustomerID                 string
	AccountName                string
	Role                       enum.Role
	FirstName, LastName, Email string
	Phone                      string
	// TimeZone is UTC when empty, Locale en-US.
	TimeZone, Locale string
	// PasswordHash is set for users that need no link: see Service.HashPassword.
	PasswordHash *string
	// Path is where the input holds the user, such as input.administrator.
	Path string
}

// CheckNewUser trims and fills in a user and notes what it may not hold.
func CheckNewUser(ps *domain.Problems, n *NewUser) {
	domain.AccountName(ps, n.Path+".accountName", &n.AccountName)
	checkRole(ps, n.Path+".role", n.Role, n.CustomerID != "")
	domain.Line(ps, n.Path+".firstName", &n.FirstName, 1, 50)
	domain.Line(ps, n.Path+".lastName", &n.LastName, 1, 50)
	domain.Email(ps, n.Path+".email", &n.Email)
	domain.Line(ps, n.Path+".phone", &n.Phone, 0, 32)
	domain.TimeZone(ps, n.Path+".timeZone", &n.TimeZone)
	domain.Locale(ps, n.Path+".locale", &n.Locale)
}

func checkRole(ps *domain.Problems, path string, role enum.Role, ofCustomer bool) {
	switch {
	case !slices.Contains(roleColumns[:], role):
		ps.Add(path, "There is no such role.")
	case ofCustomer && !slices.Contains(customerRoles, role):
		ps.Add(path, "A customer's user is ADMINISTRATOR, or SUPPORT_ENGINEER to read only.")
	}
}

// Row is the user as it is stored; now is the transaction's clock.
func (n NewUser) Row(now time.Time) *db.User {
	u := &db.User{
		ID: id.New(id.User), CreatedAt: now, UpdatedAt: now, Version: 1,
		RootID: n.RootID, PartnerID: n.PartnerID,
		AccountName: n.AccountName, AccountKey: domain.Key(n.AccountName), Role: n.Role,
		FirstName: n.FirstName, LastName: n.LastName, Email: n.Email, Phone: n.Phone,
		TimeZone: n.TimeZone, Locale: n.Locale, Enabled: true, PasswordHash: n.PasswordHash,
	}
	if n.CustomerID != "" {
		u.CustomerID = &n.CustomerID
	}
	u.Search = searchText(u)
	return u
}

func searchText(u *db.User) string {
	return domain.Search(u.AccountName, u.FirstName, u.LastName, u.Email)
}

// AddUserTx adds a user that CheckNewUser found good, later in the transaction. Whoever
// calls it has made sure that the viewer may write the company, and records
// UserCreated. An account name that the channel has already is a problem at
// Path.accountName.
func AddUserTx(ctx context.Context, tx *database.Tx, n NewUser) (*db.User, error) {
	u := n.Row(tx.Now())
	return u, database.InsertLater(ctx, tx, func(err error) error {
		return taken(err, n.Path+".accountName", "adding a user")
	}, u)
}

// taken makes a violation of the one unique key of users a problem at path.
func taken(err error, path, doing string) error {
	if _, ok := database.IsUnique(err); ok {
		return domain.Problems{domain.Invalid(path, "This account name is taken; choose another.")}
	}
	return fmt.Errorf("identity: %s: %w", doing, err)
}

// UserCreated is the event of a new user.
func UserCreated(u *db.User) audit.Event {
	return eventOf(u, "user.create", map[string]any{
		"accountName": u.AccountName, "role": u.Role,
		"firstName": u.FirstName, "lastName": u.LastName, "email": u.Email,
	})
}

func eventOf(u *db.User, action string, changes any) audit.Event {
	e := audit.Event{RootID: u.RootID, PartnerID: u.PartnerID, ObjectID: u.ID, Action: action, Changes: changes}
	if u.CustomerID != nil {
		e.CustomerID = *u.CustomerID
	}
	return e
}
