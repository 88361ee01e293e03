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
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/kong"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// commands are all there are.
type commands struct {
	Version kong.VersionFlag `help:"Print the version and end."`

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
			"version":     version(),
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
	if i := slices.IndexFunc(args, func(a string) bool { return !utf8.ValidString(a) }); i >= 0 {
		fmt.Fprintf(errs, "lmp: %q is not UTF-8 text\n", args[i])
		return 2
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 { // --help
		return exit
	}
	if err != nil {
		fmt.Fprintf(errs, "lmp: %s\nTry: %s --help\n", err, calledIn(err))
		return 2
	}
	if err := parsed.Run(); err != nil {
		if ctx.Err() != nil { // by Ctrl-C: what it was at says no more
			fmt.Fprintln(errs, "lmp: stopped before it was done")
			return 1
		}
		explain(errs, err)
		return 1
	}
	return 0
}

// version is what the build knows of where it came from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	out := "OpenLMP " + info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(out, s.Value[:min(12, len(s.Value))]) {
			out += " " + s.Value
		}
	}
	return out + ", " + info.GoVersion
}

// calledIn is the command that was called wrongly, as far as it is known.
func calledIn(err error) string {
	var at *kong.ParseError
	if errors.As(err, &at) && at.Context != nil {
		name := "lmp"
		for _, p := range at.Context.Path {
			if p.Command != nil {
				name += " " + p.Command.Name
			}
		}
		return name
	}
	return "lmp"
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
