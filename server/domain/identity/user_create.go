package identity

import (
	"context"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// UserCreate creates a user of a partner or of a customer, the viewer's own
// company when the input names none, and sends a link to set a password.
func (s *Service) UserCreate(ctx context.Context, in UserCreateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	partnerID, customerID, err := companyOf(v, in)
	if err != nil {
		return verb.Done[verb.None]{}, err
	}
	n := NewUser{
		CustomerID: customerID, AccountName: in.AccountName, Role: in.Role,
		FirstName: in.FirstName, LastName: in.LastName, Email: in.Email,
		Phone: orEmpty(in.Phone), TimeZone: orEmpty(in.TimeZone), Locale: orEmpty(in.Locale), Path: "input",
	}
	var ps domain.Problems
	CheckNewUser(&ps, &n)
	path := "input.partnerId"
	if in.CustomerID != nil {
		path = "input.customerId"
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "userCreate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		c, err := lockCompanyTx(ctx, tx, partnerID, customerID, path)
		if err != nil {
			return done, err
		}
		if err := CheckManage(v, c.Company); err != nil {
			return done, err
		}
		if err := ps.Err(); err != nil {
			return done, err
		}
		n.RootID, n.PartnerID = c.rootID, c.PartnerID
		u, err := AddUserTx(ctx, tx, n)
		if err != nil {
			return done, err
		}
		if err := notify.QueueTx(ctx, tx, mailTo(c.account(u), enum.AccountCreated)); err != nil {
			return done, err
		}
		done.ID = u.ID
		return done, audit.RecordTx(ctx, tx, UserCreated(u))
	})
}

// companyOf is the company that the input means.
func companyOf(v *viewer.Viewer, in UserCreateInput) (partnerID, customerID string, err error) {
	switch {
	case in.PartnerID != nil && in.CustomerID != nil:
		return "", "", domain.Problems{domain.Invalid("input.customerId", "Name a partner or a customer, not both.")}
	case in.PartnerID != nil:
		return *in.PartnerID, "", nil
	case in.CustomerID != nil:
		return "", *in.CustomerID, nil
	case v.PartnerID == "":
		return "", "", domain.Problems{domain.Invalid("input.partnerId", "Name the company.")}
	}
	return v.PartnerID, v.CustomerID, nil
}

func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
