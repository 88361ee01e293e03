package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

type catalogCmd struct {
	Apply catalogApplyCmd `cmd:"" help:"Make the catalog what a file says, and print the differences."`
}

// maxCatalog is the largest catalogue file that is read.
const maxCatalog = 16 << 20

type catalogApplyCmd struct {
	operated
	File   string `arg:"" help:"YAML file of products and suites; - reads standard input."`
	DryRun bool   `name:"dry-run" help:"Print the differences and change nothing."`
}

// Run of lmp catalog apply.
func (c *catalogApplyCmd) Run(ctx context.Context, o output) error {
	content, err := c.read()
	if err != nil {
		return err
	}
	f, err := catalog.Parse(content)
	if err != nil {
		return c.explained(err)
	}
	return c.operate(ctx, o, func(ctx context.Context, a *app.App) error {
		defer o.working("Applying the catalog")()
		diff, err := a.Catalog.Apply(ctx, f, c.DryRun)
		if err != nil {
			return c.explained(err)
		}
		for _, line := range diff.Lines {
			fmt.Fprintln(o.out, line)
		}
		switch {
		case len(diff.Lines) == 0:
			o.Say("The catalog is what %s says already.", c.File)
		case c.DryRun:
			o.Say("Nothing was changed: this was a dry run.")
		}
		return nil
	})
}

func (c *catalogApplyCmd) read() ([]byte, error) {
	from := os.Stdin
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }() // only read
		from = f
	}
	content, err := io.ReadAll(io.LimitReader(from, maxCatalog+1))
	if err != nil {
		return nil, err
	}
	if len(content) > maxCatalog {
		return nil, fmt.Errorf("%s is larger than %d MiB", c.File, maxCatalog>>20)
	}
	return content, nil
}

// explained names the file at fault before its problems.
func (c *catalogApplyCmd) explained(err error) error {
	var ps catalog.FileProblems
	if errors.As(err, &ps) {
		return fmt.Errorf("%s is not applied:\n%w", c.File, ps)
	}
	return err
}
