// Command lmp is OpenLMP: the server and what its operator does on the command
// line. Each command is a file with a struct whose fields are its flags and
// whose Run does it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"unicode"

	"github.com/alecthomas/kong"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// commands are all there are.
type commands struct {
	Serve   serveCmd   `cmd:"" help:"Serve the console and the API."`
	Migrate migrateCmd `cmd:"" help:"Bring the database to what this program expects."`
	Catalog catalogCmd `cmd:"" help:"The products and suites of this server."`
	Partner partnerCmd `cmd:"" help:"The Tier 1 partners of this server."`
	User    userCmd    `cmd:"" help:"The users of partners and customers."`
	Import  importCmd  `cmd:"" help:"Bring what another platform exports into a partner's book."`
	Demo    demoCmd    `cmd:"" help:"Fill an empty database with demonstration data."`
	Token   tokenCmd   `cmd:"" help:"The API tokens of users."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// output is where a command writes: what was asked for to out, progress and
// errors to err.
type output struct{ out, err io.Writer }

// Say writes a line of progress.
func (o output) Say(format string, args ...any) { fmt.Fprintf(o.err, format+"\n", args...) }

// run runs a command and returns the exit code: 0, 1 when it failed, 2 when it
// was called wrongly.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	exit := -1
	parser, err := kong.New(&commands{},
		kong.Name("lmp"),
		kong.Description("OpenLMP, a licensing management platform for software partners."),
		kong.Writers(out, errs),
		kong.Exit(func(code int) { exit = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(output{out, errs}),
		kong.Vars{
			"roles":       listed(enum.Role("").Values()),
			"permissions": listed(enum.Permission("").Values()),
		},
	)
	if err != nil {
		fmt.Fprintln(errs, "lmp:", err)
		return 2
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 { // --help
		return exit
	}
	if err != nil {
		fmt.Fprintf(errs, "lmp: %s\nTry: lmp --help\n", err)
		return 2
	}
	if err := parsed.Run(); err != nil {
		explain(errs, err)
		return 1
	}
	return 0
}

// explain writes an error; where an input was at fault, each of its problems.
func explain(to io.Writer, err error) {
	var many domain.Problems
	var one domain.Problem
	switch {
	case errors.As(err, &many):
	case errors.As(err, &one):
		many = domain.Problems{one}
	default:
		fmt.Fprintln(to, "lmp:", err)
		return
	}
	for _, p := range many {
		at := p.Path
		if len(at) > 0 && at[0] == "input" {
			at = at[1:]
		}
		if len(at) == 0 {
			fmt.Fprintln(to, "lmp:", p.Message)
			continue
		}
		fmt.Fprintf(to, "lmp: %s: %s\n", spaced(strings.Join(at, ", ")), p.Message)
	}
}

// spaced is a field's name in words: accountName is account name.
func spaced(name string) string {
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
