package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/server/app"
)

// migrateCmd migrates and ends.
type migrateCmd struct {
	app.DatabaseConfig
	TestClock string `name:"test-clock" placeholder:"INSTANT" help:"Make an empty database a test database, whose clock stands at this RFC 3339 instant until it is advanced."`
}

// Run of lmp migrate.
func (c *migrateCmd) Run(ctx context.Context, o output) (err error) {
	var at time.Time
	if c.TestClock != "" {
		if at, err = time.Parse(time.RFC3339, c.TestClock); err != nil {
			return fmt.Errorf("--test-clock: %q is no instant; write it as 2026-01-31T09:00:00Z", c.TestClock)
		}
		if y := at.UTC().Year(); y < 2000 || y > 2199 {
			return errors.New("--test-clock: the year is between 2000 and 2199")
		}
	}
	opened, err := app.OpenDatabase(ctx, c.DatabaseConfig)
	if err != nil {
		return err
	}
	defer func() {
		if e := opened.DB.Close(); err == nil {
			err = e
		}
	}()
	for _, name := range opened.Applied {
		o.Say("applied %s", name)
	}
	if c.TestClock != "" {
		if err := app.MakeTest(ctx, opened.DB, at); err != nil {
			return fmt.Errorf("--test-clock: %w", err)
		}
		o.Say("The clock of this database stands at %s.", at.UTC().Format(time.RFC3339))
	}
	if len(opened.Applied) > 0 {
		o.Say("The database is up to date, by %s.", counted(len(opened.Applied), "migration"))
		return nil
	}
	o.Say("The database is up to date: there was nothing to apply.")
	return nil
}
