package main

import (
	"context"
	"io"
	"log/slog"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/app"
)

// operated are the flags that every command has which works on a database, and
// operate is how it does.
type operated struct {
	app.DatabaseConfig
	app.Address
	PublicURL string `name:"public-url" env:"LMP_PUBLIC_URL" placeholder:"URL" help:"Where people reach the server, for links that are printed. Default: the address that it listens on."`
}

// public is where people reach the server, as lmp serve has it.
func (c operated) public() string { return app.PublicURLOf(c.PublicURL, c.Addr) }

// operate runs fn as the operator, who may do everything, on the migrated database.
func (c operated) operate(ctx context.Context, o output, fn func(ctx context.Context, a *app.App) error) (err error) {
	a, err := app.New(ctx, app.Config{DatabaseConfig: c.DatabaseConfig, PublicURL: c.public()}, logger(o.err, "warn", "text"))
	if err != nil {
		return err
	}
	defer func() {
		if e := a.Close(); err == nil {
			err = e
		}
	}()
	return fn(viewer.System(ctx, "operator", enum.ViaCommand), a)
}

func logger(to io.Writer, level, format string) *slog.Logger {
	var l slog.Level
	_ = l.UnmarshalText([]byte(level)) // the command line knows the words
	o := &slog.HandlerOptions{Level: l}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(to, o))
	}
	return slog.New(slog.NewTextHandler(to, o))
}

// slow is after how long a command says that it is at work.
const slow = 2 * time.Second

// working says, now and then, that what is done. It returns a function that ends it.
func (o output) working(what string) (stop func()) {
	tick := time.NewTicker(slow)
	ended := make(chan struct{})
	go func() {
		for seconds := 2; ; seconds += 2 {
			select {
			case <-ended:
				return
			case <-tick.C:
				o.Say("%s … %d s", what, seconds)
			}
		}
	}()
	return func() {
		tick.Stop()
		close(ended)
	}
}
