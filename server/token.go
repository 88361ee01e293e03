package main

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain/identity"
)

type tokenCmd struct {
	Create tokenCreateCmd `cmd:"" help:"Make an API token that acts for a user, and print it: it is shown this once."`
}

type tokenCreateCmd struct {
	operated
	User    string   `required:"" placeholder:"ACCOUNT_NAME" help:"User whom the token acts for; SLUG/ACCOUNT_NAME where several channels have the name."`
	Name    string   `default:"command line" help:"What the token is for."`
	Scopes  []string `sep:"none" placeholder:"SCOPE" help:"What the token may do, with commas: ${permissions}. Default: all that the user may."`
	Expires string   `default:"90d" placeholder:"DAYS" help:"Days until it ends, such as 90d; at most 365d."`
}

// Run of lmp token create.
func (c *tokenCreateCmd) Run(ctx context.Context, o output) error {
	days, err := strconv.Atoi(strings.TrimSuffix(c.Expires, "d"))
	if err != nil || days < 1 {
		return fmt.Errorf("--expires: %q is no number of days from 1 on; write it as 90d", c.Expires)
	}
	scopes, err := c.scopes()
	if err != nil {
		return err
	}
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		v, err := a.Identity.CommandViewer(ctx, "user", c.User)
		if err != nil {
			return err
		}
		in := identity.TokenCreateInput{Name: c.Name, ExpiresInDays: &days}
		in.Scopes = scopes
		done, err := a.Identity.TokenCreate(viewer.With(ctx, v), in)
		if err != nil {
			return err
		}
		fmt.Fprintln(o.out, done.Effects.Secret)
		return nil
	})
}

// scopes are what --scopes names; nil when it is left out.
func (c *tokenCreateCmd) scopes() ([]enum.Permission, error) {
	var out []enum.Permission
	all := enum.Permission("").Values()
	for _, one := range strings.Split(strings.Join(c.Scopes, ","), ",") {
		if c.Scopes == nil {
			break
		}
		if !slices.Contains(all, word(one)) {
			return nil, fmt.Errorf("--scopes: %q is no permission; leave --scopes out for all that the user may, or name some of %s", one, listed(all))
		}
		out = append(out, enum.Permission(word(one)))
	}
	return out, nil
}
