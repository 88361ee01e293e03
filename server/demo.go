package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain/onboarding"
)

type demoCmd struct {
	operated
	Customers int    `default:"2000" help:"How many customers; up to 1,000,000."`
	Password  string `default:"for-demonstration-only" help:"Password of the sign-ins."`
	IfEmpty   bool   `name:"if-empty" help:"Leave a database that has partners as it is, and say the sign-ins where they are those of the demonstration."`
}

// maxDemo is the most customers of a demonstration.
const maxDemo = 1_000_000

// Run of lmp demo.
func (c *demoCmd) Run(ctx context.Context, o output) error {
	if c.Customers < 1 || c.Customers > maxDemo {
		return fmt.Errorf("--customers: %d is not between 1 and 1,000,000", c.Customers)
	}
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		names := make([]string, len(onboarding.DemoSignIns))
		for i, s := range onboarding.DemoSignIns {
			names[i] = s.AccountName
		}
		hash, err := a.Identity.HashPassword(ctx, c.Password)
		if err != nil {
			return fmt.Errorf("--password: %w", err)
		}
		shown, with := 0, "all with the password "+c.Password
		err = a.Onboarding.Demo(ctx, onboarding.DemoOptions{
			Customers: c.Customers, PasswordHash: hash,
			Progress: func(done, total int) {
				if tenth := done * 10 / total; tenth > shown {
					shown = tenth
					o.Say("%d of %d customers", done, total)
				}
			},
		})
		switch {
		case c.IfEmpty && errors.Is(err, onboarding.ErrNotEmpty):
			if there, err := a.Onboarding.IsDemo(ctx); err != nil || !there {
				return err
			}
			o.Say("Going on with the demonstration that is there.")
			opens, err := a.Identity.Opens(ctx, c.Password, names...)
			if err != nil {
				return err
			}
			if !opens {
				with = "with the passwords that they have"
			}
		case errors.Is(err, onboarding.ErrNotEmpty):
			return fmt.Errorf("%w; name another with --database-url", err)
		case err != nil:
			return err
		}
		if err := a.Registration.Demo(ctx); err != nil {
			return err
		}
		fmt.Fprintln(o.out, "Sign-ins, "+with)
		for _, s := range onboarding.DemoSignIns {
			fmt.Fprintf(o.out, "  %-13s %s\n", s.AccountName, s.Shows)
		}
		return nil
	})
}
