package identity

import (
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// UserCreateInput creates a user of a partner company or of a customer.
type UserCreateInput struct {
	PartnerID, CustomerID      *string
	AccountName                string
	Role                       enum.Role
	FirstName, LastName, Email string
	Phone, TimeZone, Locale    *string
}

// UserUpdateInput changes a user; nil leaves alone.
type UserUpdateInput struct {
	ID                         string
	ExpectedVersion            int
	AccountName                *string
	Role                       *enum.Role
	FirstName, LastName, Email *string
	Phone, TimeZone, Locale    *string
	Enabled                    *bool
}

// TokenCreateInput makes an API token for the viewer.
type TokenCreateInput struct {
	Name          string
	Scopes        []enum.Permission
	ExpiresInDays *int
}

// UserFilter says which users a list holds.
type UserFilter struct {
	Search                  *string
	PartnerIDs, CustomerIDs []string
	// Own leaves only users of the viewer's own company.
	Own     bool
	Roles   []enum.Role
	Enabled *bool
}

// OrderField is what users are sorted by.
type OrderField string

// The fields.
const (
	ByName     OrderField = "ACCOUNT_NAME"
	ByLastSeen OrderField = "LAST_SEEN_AT"
)

// UserOrder says how users are sorted.
type UserOrder struct {
	Field     OrderField
	Direction domain.Direction
}
