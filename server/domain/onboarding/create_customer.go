package onboarding

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

const (
	// maxPlans is how many plans are assigned at once.
	maxPlans = 20
	// maxMailDelay is how many days the account-creation message may wait.
	maxMailDelay = 366
)

// CustomerCreate creates a customer with its first user, an Administrator, and
// assigns the plans that were chosen (seed-0). All or nothing.
//
// It returns domain.NotFound for a partner or plan outside the viewer's scope,
// and domain.Problems with every value that may not be.
func (s *Service) CustomerCreate(ctx context.Context, in CustomerCreateInput, dryRun bool) (verb.Done[licensing.Effects], error) {
	v := viewer.From(ctx)
	if !v.Can(enum.CustomersWrite) {
		return verb.Done[licensing.Effects]{}, domain.Withheld(v, "input", "create customers", enum.CustomersWrite)
	}
	if len(in.Plans) > 0 && !v.Can(enum.LicensesWrite) {
		return verb.Done[licensing.Effects]{}, domain.Withheld(v, "input.plans", "assign plans", enum.LicensesWrite)
	}
	call := verb.Call{Name: "customerCreate", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[licensing.Effects], error) {
		customer, effects, err := CustomerCreateTx(ctx, tx, in, enum.AccountCreated)
		if err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		return verb.Done[licensing.Effects]{ID: customer.ID, Effects: effects}, nil
	})
}

// CustomerCreateTx is CustomerCreate within another's transaction, which has
// checked that the viewer may create customers and assign plans. kind is the
// message that brings the first user the link to set a password.
func CustomerCreateTx(ctx context.Context, tx *database.Tx, in CustomerCreateInput, kind enum.MessageKind) (*db.Customer, licensing.Effects, error) {
	v, none := viewer.From(ctx), licensing.Effects{}
	partnerID := v.PartnerID
	if in.PartnerID != nil {
		partnerID = *in.PartnerID
	}
	partner, err := partners.HoldTx(ctx, tx, partnerID, "input.partnerId")
	if err != nil {
		return nil, none, err
	}
	customer, admin, err := newCustomer(v, partner, in, tx.Now())
	if err != nil {
		return nil, none, err
	}
	b := licensing.NewBook(customer, partner, tx.Now())
	if err := assignFirst(ctx, tx, b, in.Plans); err != nil {
		return nil, none, err
	}
	if err := insertCustomer(ctx, tx, customer); err != nil {
		return nil, none, err
	}
	user, err := identity.AddUserTx(ctx, tx, admin)
	if err != nil {
		return nil, none, err
	}
	mail := accountMail(customer, partner, admin, user.ID, in.AccountEmailOn, tx.Now())
	mail.Kind = kind
	b.Tell(mail)
	effects, err := licensing.SaveTx(ctx, tx, "input", b)
	if err != nil {
		return nil, none, err
	}
	return customer, effects, audit.RecordTx(ctx, tx, audit.Event{
		RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID, ObjectID: customer.ID,
		Action: "customer.create", Changes: in, Effects: effects,
	})
}

// newCustomer makes the row and the first user from the input: pure. Every value
// that may not be is in the error.
func newCustomer(v *viewer.Viewer, partner *partners.Working, in CustomerCreateInput, now time.Time) (*db.Customer, identity.NewUser, error) {
	var ps domain.Problems
	profile := domain.Company{
		Company: in.Company, City: in.City, State: in.State,
		FirstName: in.Administrator.FirstName, LastName: in.Administrator.LastName, Email: in.Administrator.Email,
	}
	profile.Apply(in.ProfileInput)
	profile.CheckCompany(&ps, "input")

	createdBy := v.PartnerID
	if createdBy == "" {
		createdBy = partner.ID
	}
	c := &db.Customer{
		ID: id.New(id.Customer), CreatedAt: now, UpdatedAt: now, Version: 1, HoldingsVersion: 1,
		RootID: partner.RootID, PartnerID: partner.ID, CreatedByPartnerID: createdBy,
		EmergencyEmails: customers.CheckEmergency(&ps, "input.emergencyEmails", in.EmergencyEmails),
	}
	if in.Industry != nil {
		c.Industry = *in.Industry
		domain.Line(&ps, "input.industry", &c.Industry, 0, 64)
	}
	if in.ExternalID != nil && *in.ExternalID != "" {
		external := *in.ExternalID
		domain.ExternalID(&ps, "input.externalId", &external)
		c.ExternalID = &external
	}
	admin := identity.NewUser{
		RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: c.ID, Role: enum.Administrator,
		AccountName: in.Administrator.AccountName, FirstName: in.Administrator.FirstName,
		LastName: in.Administrator.LastName, Email: in.Administrator.Email, Path: "input.administrator",
	}
	if in.Administrator.Phone != nil {
		admin.Phone = *in.Administrator.Phone
	}
	identity.CheckNewUser(&ps, &admin)
	admin.TimeZone, admin.Locale = profile.TimeZone, profile.Locale // checked with the company
	profile.FirstName, profile.LastName, profile.Email = admin.FirstName, admin.LastName, admin.Email
	customers.SetProfile(c, profile)

	if in.AccountEmailOn != nil {
		today := domain.DateIn(now, domain.Zone(c.TimeZone))
		if days := today.DaysUntil(*in.AccountEmailOn); days < 0 || days > maxMailDelay {
			ps.Add("input.accountEmailOn", "The message goes out today or up to %d days ahead.", maxMailDelay)
		}
	}
	if len(in.Plans) > maxPlans {
		ps.Add("input.plans", "At most %d plans are assigned at once.", maxPlans)
	}
	return c, admin, ps.Err()
}

func insertCustomer(ctx context.Context, tx *database.Tx, c *db.Customer) error {
	return database.InsertLater(ctx, tx, func(err error) error {
		if _, ok := database.IsUnique(err); ok {
			return domain.Invalid("input.externalId", "Another customer has this external id.")
		}
		return fmt.Errorf("onboarding: customer: %w", err)
	}, c)
}

func assignFirst(ctx context.Context, tx *database.Tx, b *licensing.Book, plans []licensing.PlanAssignmentInput) error {
	if len(plans) == 0 {
		return nil
	}
	paths := make([]string, len(plans))
	for i := range plans {
		paths[i] = "input.plans." + strconv.Itoa(i)
	}
	_, err := licensing.AssignTx(ctx, tx, b, plans, paths)
	return err
}

// accountMail is the account-creation message: at once, or at 00:00 of the day
// that was chosen, in the customer's zone.
func accountMail(c *db.Customer, partner *partners.Working, admin identity.NewUser, userID string, on *domain.Date, now time.Time) notify.Mail {
	due := now
	if on != nil {
		if start := on.Start(domain.Zone(c.TimeZone)); start.After(now) {
			due = start
		}
	}
	return notify.Mail{
		RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: c.ID, Kind: enum.AccountCreated, UserID: userID,
		Recipient: admin.Email, Locale: admin.Locale, DueAt: due, DedupKey: string(enum.AccountCreated) + ":" + userID,
		Data: notify.Account{
			FirstName: admin.FirstName, AccountName: admin.AccountName, Partner: partner.Company, Channel: partner.Channel,
		},
	}
}
