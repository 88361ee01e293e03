package main

import (
	"context"
	"fmt"
	"net"

	"github.com/openlmp/openlmp/server/app"
)

// serveCmd serves until it is told to end.
type serveCmd struct {
	app.Config
	app.Listen
}

// Run of lmp serve.
func (c *serveCmd) Run(ctx context.Context, o output) (err error) {
	app.Tune()
	log := logger(o.err, c.LogLevel, c.LogFormat)
	public, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("%w; choose another address with --addr or LMP_ADDR, such as 127.0.0.1:8081", err)
	}
	defer public.Close() // serving closes it before, unless it never began
	var metrics net.Listener
	if c.MetricsAddr != "" {
		if metrics, err = app.ListenLocal(ctx, c.MetricsAddr); err != nil {
			return fmt.Errorf("--metrics-addr: %w", err)
		}
		defer metrics.Close()
	}
	c.PublicURL = app.PublicURLOf(c.PublicURL, public.Addr().String())
	a, err := app.New(ctx, c.Config, log)
	if err != nil {
		return err
	}
	defer func() {
		if e := a.Close(); err == nil {
			err = e
		}
	}()
	if c.SMTPURL == "" {
		log.InfoContext(ctx, "no mail server is configured: messages stay in the outbox")
	}
	if t := a.Clock.Test(); t != nil {
		log.WarnContext(ctx, "this is a test database: its clock stands still until it is advanced", "now", *t)
	}
	fmt.Fprintf(o.out, "OpenLMP serves on %s\n", app.PublicURLOf("", public.Addr().String()))
	return a.Run(ctx, public, metrics)
}
