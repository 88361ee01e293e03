// Package app builds every object of a server once, and runs it. It is the one
// package that knows all others.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/frontend"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
	"github.com/openlmp/openlmp/server/internal/mail"
	"github.com/openlmp/openlmp/server/web"
)

// App is a server, or what a command needs of it.
type App struct {
	DB         *database.DB
	Clock      *Clock
	Audit      *audit.Service
	Notify     *notify.Service
	Identity   *identity.Service
	Partners   *partners.Service
	Catalog    *catalog.Service
	Customers  *customers.Service
	Licensing  *licensing.Service
	Dashboard  *dashboard.Service
	Onboarding *onboarding.Service

	Registration *registration.Service
	Branding     *branding.Service

	log     *slog.Logger
	queue   *jobs.Queue
	metrics *web.Metrics
	handler *web.Handler
}

// Opened is a database that was opened.
type Opened struct {
	DB *database.DB
	// Clock is its own.
	Clock *Clock
	// Applied are the names of the migrations that opening it applied.
	Applied []string
}

// OpenDatabase opens a database on its own clock, and migrates it.
func OpenDatabase(ctx context.Context, c DatabaseConfig) (*Opened, error) {
	if c.DatabasePool < 1 {
		return nil, fmt.Errorf("--database-pool, LMP_DATABASE_POOL: %d; at least 1 connection is needed", c.DatabasePool)
	}
	clock := &Clock{}
	d, err := database.Open(ctx, c.DatabaseURL, database.Options{
		Now: clock.Now, Pool: c.DatabasePool, NoStatementCache: c.NoStatementCache,
	})
	if err != nil {
		return nil, fmt.Errorf("%w; --database-url or LMP_DATABASE_URL names the database", err)
	}
	clock.db = d
	applied, err := database.Migrate(ctx, d)
	if err == nil {
		err = clock.read(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return &Opened{DB: d, Clock: clock, Applied: applied}, nil
}

// New opens the database, migrates it, and builds everything. Nothing runs yet.
func New(ctx context.Context, c Config, log *slog.Logger) (*App, error) {
	set, err := c.check()
	if err != nil {
		return nil, err
	}
	var post notify.Post
	if c.SMTPURL != "" {
		if post, err = mail.NewSMTP(c.SMTPURL); err != nil {
			return nil, fmt.Errorf("--smtp-url, LMP_SMTP_URL: %w", err)
		}
	}
	opened, err := OpenDatabase(ctx, c.DatabaseConfig)
	if err != nil {
		return nil, err
	}
	d, clock := opened.DB, opened.Clock
	a := &App{DB: d, Clock: clock, log: log}
	// The folder of the database is there by now.
	if set.vault, err = c.vault(); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	if err := a.build(c, set, post); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return a, nil
}

// build makes the objects, those below first.
func (a *App) build(c Config, set settings, post notify.Post) error {
	if err := a.areas(set, post); err != nil {
		return err
	}
	var err error
	if a.queue, err = jobs.New(a.DB, jobs.Options{Log: a.log}); err != nil {
		return err
	}
	verb.Register(a.queue, a.DB)
	a.Identity.Register(a.queue)
	a.Notify.Register(a.queue)
	a.Licensing.Register(a.queue)
	a.Registration.Register(a.queue)
	answers, err := a.graph(c, set.public.String())
	if err != nil {
		return err
	}
	a.metrics = web.NewMetrics(a.DB)
	a.handler, err = web.New(web.Options{
		DB: a.DB, Identity: a.Identity, Registration: a.Registration, SendsMail: a.Notify.Sends(), Branding: a.Branding, Feed: audit.NewFeed(a.DB, a.log), Graph: answers, Exports: answers, Audit: a.Audit, Console: frontend.Dist(), PublicURL: set.public,
		PublicSchema: c.PublicSchema, Proxies: set.proxies, Origins: set.origins, Log: a.log, Observe: a.metrics.Observe,
	})
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	return nil
}

// areas makes the services of the domain, in their order.
func (a *App) areas(set settings, post notify.Post) (err error) {
	if a.Identity, err = identity.New(a.DB, a.log); err != nil {
		return err
	}
	a.Audit = audit.New(a.DB)
	a.Notify = notify.New(a.DB, notify.Options{
		Post: post, Mint: a.Identity.MintLink, PublicURL: set.public.String(), Log: a.log,
		MintConfirmation: func(ctx context.Context, id string) (string, error) { return a.Registration.MintLink(ctx, id) },
	})
	a.Partners = partners.New(a.DB)
	a.Catalog = catalog.New(a.DB)
	a.Customers = customers.New(a.DB)
	a.Licensing = licensing.New(a.DB)
	a.Licensing.Log = a.log
	a.Dashboard = dashboard.New(a.DB)
	a.Onboarding = onboarding.New(a.DB)
	a.Branding = branding.New(a.DB)
	a.Registration = registration.New(a.DB, set.vault, a.log)
	// A partner that is suspended, resumed or cancelled: its users feel it at once.
	a.Partners.Forget, a.Licensing.Forget, a.Onboarding.Forget = a.Identity.Forget, a.Identity.Forget, a.Identity.Forget
	a.Licensing.ClockMoved = a.Clock.read
	a.Identity.OnSignIn = func(ctx context.Context, tx *database.Tx, user *db.User) error {
		if user.CustomerID == nil {
			return nil
		}
		return licensing.ActivateAtSignInTx(ctx, tx, *user.CustomerID)
	}
	return nil
}

// Handler is what the server answers.
func (a *App) Handler() http.Handler { return a.handler }

// Close ends the connections to the database.
func (a *App) Close() error { return a.DB.Close() }

// patience with requests and jobs that run when the server is to end.
const patience = 15 * time.Second
