package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/onboarding"
)

type partnerCmd struct {
	Create partnerCreateCmd `cmd:"" help:"Create a Tier 1 partner with its first administrator, and print the link to set a password."`
}

type partnerCreateCmd struct {
	operated
	Kind      string `required:"" placeholder:"KIND" help:"DISTRIBUTOR, or ISP, which has customers of its own."`
	Company   string `required:"" placeholder:"NAME" help:"Name of the company."`
	City      string `required:"" help:"City of the company."`
	State     string `required:"" help:"State of the company."`
	Admin     string `required:"" placeholder:"ACCOUNT_NAME" help:"Name by which the first administrator signs in."`
	Email     string `required:"" help:"The administrator's address."`
	FirstName string `name:"first-name" placeholder:"NAME" help:"The administrator's first name. Default: the account name."`
	LastName  string `name:"last-name" default:"Administrator" placeholder:"NAME" help:"The administrator's last name. Default: Administrator."`
	Country   string `help:"Country of the company, two letters."`
	TimeZone  string `name:"time-zone" default:"UTC" help:"IANA time zone of the company."`
	Another   bool   `help:"Make it although there is a Tier 1 of this name."`
	Locale    string `default:"en-US" help:"Language of the company's messages, BCP 47."`
}

// Run of lmp partner create.
func (c *partnerCreateCmd) Run(ctx context.Context, o output) error {
	if c.FirstName == "" {
		c.FirstName = c.Admin
	}
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		made, err := a.Onboarding.CreateTierOne(ctx, onboarding.TierOneInput{
			Kind: enum.PartnerKind(word(c.Kind)), Company: c.Company, City: c.City, State: c.State, Another: c.Another,
			ProfileInput: domain.ProfileInput{Country: &c.Country, TimeZone: &c.TimeZone, Locale: &c.Locale},
			Administrator: domain.AdministratorInput{
				AccountName: c.Admin, FirstName: c.FirstName, LastName: c.LastName, Email: c.Email,
			},
		})
		var exists onboarding.TierOneExists
		if errors.As(err, &exists) {
			return fmt.Errorf("%w; pass --another to make one more of the name", err)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(o.out, "partner:  %s\nsign in:  %s\npassword: %s\n", made.Partner.ID,
			notify.SignInURL(c.public(), made.Partner.Slug), notify.PasswordURL(c.public(), made.LinkToken, made.Partner.Slug))
		o.Say("The link to set the password works once, and for 7 days.")
		return nil
	})
}
