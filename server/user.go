package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/notify"
)

type userCmd struct {
	Create userCreateCmd `cmd:"" help:"Create a user of a partner or of a customer, and print the link to set a password."`
	Link   userLinkCmd   `cmd:"" help:"Print a fresh link by which a user sets a password: where no mail server sends it."`
}

type userLinkCmd struct {
	operated
	Account string `arg:"" name:"account" help:"Account name of the user; SLUG/ACCOUNT_NAME where several channels have the name."`
}

// Run of lmp user link.
func (c *userLinkCmd) Run(ctx context.Context, o output) error {
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		link, err := a.Identity.PrintLink(ctx, "account", c.Account)
		if err != nil {
			return err
		}
		fmt.Fprintln(o.out, notify.PasswordURL(c.public(), link.Token, link.Channel))
		o.Say("The link works once, and for %s.", link.Lasts)
		return nil
	})
}

type userCreateCmd struct {
	operated
	Partner     string `placeholder:"ID" xor:"company" help:"Partner whose user it is: its id, or the account name of one of its users."`
	Customer    string `placeholder:"ID" xor:"company" help:"Customer whose user it is, instead: its id."`
	AccountName string `name:"account-name" required:"" placeholder:"NAME" help:"Name to sign in with."`
	Role        string `required:"" placeholder:"ROLE" help:"${roles}."`
	Email       string `required:"" help:"Address for messages."`
	FirstName   string `name:"first-name" placeholder:"NAME" help:"First name. Default: the account name."`
	LastName    string `name:"last-name" default:"User" placeholder:"NAME" help:"Last name. Default: User."`
	Phone       string `help:"Telephone number."`
	TimeZone    string `name:"time-zone" default:"UTC" help:"IANA time zone."`
	Locale      string `default:"en-US" help:"Language, BCP 47."`
}

// Run of lmp user create.
func (c *userCreateCmd) Run(ctx context.Context, o output) error {
	if c.Partner == "" && c.Customer == "" {
		return errors.New("name the company: --partner or --customer")
	}
	if c.FirstName == "" {
		c.FirstName = c.AccountName
	}
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		in := identity.UserCreateInput{
			AccountName: c.AccountName, Role: enum.Role(word(c.Role)), FirstName: c.FirstName, LastName: c.LastName,
			Email: c.Email, Phone: &c.Phone, TimeZone: &c.TimeZone, Locale: &c.Locale,
		}
		if c.Customer != "" {
			in.CustomerID = &c.Customer
		} else {
			id, err := partnerID(ctx, a, c.Partner)
			if err != nil {
				return err
			}
			in.PartnerID = &id
		}
		done, err := a.Identity.UserCreate(ctx, in)
		if err != nil {
			return err
		}
		return printLink(ctx, o, a, done.ID, c.public())
	})
}

// printLink prints the link by which a new user sets a password.
func printLink(ctx context.Context, o output, a *app.App, userID, publicURL string) error {
	token, err := a.Identity.MintLink(ctx, userID)
	if err != nil {
		return err
	}
	fmt.Fprintln(o.out, notify.PasswordURL(publicURL, token, ""))
	o.Say("The link works once, and for 7 days.")
	return nil
}

// partnerID reads a partner's id, or the account name of one of its users.
func partnerID(ctx context.Context, a *app.App, s string) (string, error) {
	if strings.HasPrefix(s, "prt_") {
		return s, nil
	}
	v, err := a.Identity.CommandViewer(ctx, "partner", s)
	if err != nil {
		return "", err
	}
	return v.PartnerID, nil
}

// word is a word of a closed set as people write it: license-manager, License Manager.
func word(s string) string {
	return strings.ToUpper(strings.NewReplacer("-", "_", " ", "_").Replace(strings.TrimSpace(s)))
}

// listed is a closed set for a help text.
func listed(values []string) string {
	values = slices.Clone(values)
	slices.Sort(values)
	return strings.Join(values, ", ")
}
