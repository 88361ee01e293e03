package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

type importCmd struct {
	Customers importCustomersCmd `cmd:"" help:"Read the reference platform's customer summary (CSV or XLSX) into a partner's book. All rows are checked first; the same file again changes nothing."`
}

type importCustomersCmd struct {
	operated
	File    string `arg:"" help:"CSV or XLSX file with the columns customer, city, state, product name, service plan, provisioned; used, the vendors and the profile where they are there."`
	Partner string `required:"" placeholder:"ID_OR_ACCOUNT" help:"Partner whose customers they are: its id, or the account name of one of its users."`
	DryRun  bool   `name:"dry-run" help:"Print what would be done and change nothing."`
}

// Run of lmp import customers.
func (c *importCustomersCmd) Run(ctx context.Context, o output) error {
	file, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s is not a file", c.File)
	}
	table, err := sheet.Open(file, info.Size())
	if err != nil {
		return c.explained(err)
	}
	defer func() { _ = table.Close() }()
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		partner, err := partnerID(ctx, a, c.Partner)
		if err != nil {
			return err
		}
		done, err := a.Onboarding.CustomersImport(viewer.System(ctx, "import", enum.ViaImport), onboarding.ImportInput{
			PartnerID: partner, Name: filepath.Base(c.File), File: table, Progress: o.counting(),
		}, c.DryRun)
		if err != nil {
			return c.explained(err)
		}
		o.tellImport(done, c.DryRun)
		return nil
	})
}

// explained names the file at fault before its problems.
func (c *importCustomersCmd) explained(err error) error {
	var file sheet.Error
	var rows onboarding.ImportProblems
	if errors.As(err, &file) || errors.As(err, &rows) {
		return fmt.Errorf("%s is not imported:\n%w", c.File, err)
	}
	return err
}

// counting says every few seconds how far something is.
func (o output) counting() func(doing string, done, total int) {
	tick := time.NewTicker(slow)
	return func(doing string, done, total int) {
		select {
		case <-tick.C:
		default:
			return
		}
		if total == 0 {
			o.Say("%s … row %d", doing, done)
			return
		}
		o.Say("%s … row %d of %d", doing, done, total)
	}
}

// tellImport prints what an import did, or would do.
func (o output) tellImport(d onboarding.Imported, dryRun bool) {
	for _, p := range d.Plans {
		fmt.Fprintf(o.out, "new plan: %s, of %s, %s\n", p.Name, p.Product, counted(p.Months, "month"))
	}
	fmt.Fprintf(o.out, "%s: %s with %s and %s; %s changed; %s unchanged\n", counted(d.Rows, "row"),
		counted(d.Customers, "new customer"), counted(d.Assignments, "assigned plan"), counted(d.Licenses, "licence"),
		counted(d.Changed, "customer"), counted(d.Unchanged, "row"))
	if len(d.Ignored) > 0 {
		o.Say("These columns are not read: %s.", strings.Join(d.Ignored, ", "))
	}
	if dryRun {
		o.Say("Nothing was changed: this was a dry run.")
	}
}

// counted is a number of things.
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
