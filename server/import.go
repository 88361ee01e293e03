package main

import (
	"context"
	"errors"
	"fmt"
	"io"
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
	File    string `arg:"" help:"CSV or XLSX file, - for standard input, with the columns customer, city, state, product name, service plan, provisioned; used, the vendors and the profile where they are there."`
	Partner string `required:"" placeholder:"ID_OR_ACCOUNT" help:"Partner whose customers they are: its id, or the account name of one of its users."`
	DryRun  bool   `name:"dry-run" help:"Print what would be done and change nothing."`
}

// Run of lmp import customers.
func (c *importCustomersCmd) Run(ctx context.Context, o output) error {
	file, size, err := c.open()
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	table, err := sheet.Open(file, size)
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
			PartnerID: partner, Name: c.name(), File: table, Progress: o.counting(),
		}, c.DryRun)
		if err != nil {
			return c.explained(err)
		}
		o.tellImport(done, c.DryRun)
		return nil
	})
}

// open opens the file, which is read twice; what comes from standard input is put
// into one that nobody else sees.
func (c *importCustomersCmd) open() (*os.File, int64, error) {
	if c.File != "-" {
		file, err := os.Open(c.File)
		if err != nil {
			return nil, 0, err
		}
		info, err := file.Stat()
		if err == nil && !info.Mode().IsRegular() {
			err = fmt.Errorf("%s is not a file; - reads standard input", c.File)
		}
		if err != nil {
			_ = file.Close()
			return nil, 0, err
		}
		return file, info.Size(), nil
	}
	file, err := os.CreateTemp("", "lmp-import-*")
	if err != nil {
		return nil, 0, err
	}
	err = os.Remove(file.Name())
	size := int64(0)
	if err == nil {
		size, err = io.Copy(file, io.LimitReader(os.Stdin, sheet.MaxBytes+1))
	}
	if err != nil {
		_ = file.Close()
		return nil, 0, fmt.Errorf("standard input: %w", err)
	}
	return file, size, nil
}

// name is the file's, for the audit log and for people.
func (c *importCustomersCmd) name() string {
	if c.File == "-" {
		return "standard input"
	}
	return filepath.Base(c.File)
}

// explained names the file at fault before its problems.
func (c *importCustomersCmd) explained(err error) error {
	var file sheet.Error
	var rows onboarding.ImportProblems
	if errors.As(err, &file) || errors.As(err, &rows) {
		return fmt.Errorf("%s is not imported:\n%w", c.name(), err)
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
		counted(d.Customers, "new customer"), counted(d.Assignments, "assigned plan"), counted(d.Licenses, "license"),
		counted(d.Changed, "customer"), counted(d.Unchanged, "row"))
	if n := d.Differences.Total; n > 0 {
		o.Say("In %s the file is not what the customer's profile says; an import leaves profiles alone:\n%v", counted(n, "cell"), d.Differences)
	}
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
