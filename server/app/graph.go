package app

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/frontend"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/views"
	"github.com/openlmp/openlmp/server/web"
)

// graph builds what answers /graphql.
func (a *App) graph(c Config, publicURL string) (*graph.Handler, error) {
	persisted := map[string]string{}
	if err := json.Unmarshal(frontend.Documents(), &persisted); err != nil {
		return nil, fmt.Errorf("app: the console's documents: %w", err)
	}
	return graph.NewHandler(&graph.Resolver{
		Identity:   a.Identity,
		Partners:   a.Partners,
		Catalog:    a.Catalog,
		Customers:  a.Customers,
		Licensing:  a.Licensing,
		Counts:     a.Dashboard,
		Onboarding: a.Onboarding,

		Registration: a.Registration,
		Notify:       a.Notify,
		Audit:        a.Audit,
		Operations:   operations.New(a.DB),
		Views:        views.New(a.DB),
		Branding:     a.Branding,
		Read:         read.NewReader(a.DB),
		PublicURL:    publicURL,
		Now:          a.DB.Now,
		TestClock:    func(context.Context) (*time.Time, error) { return a.Clock.Test(), nil },
	}, graph.Options{
		Limits:       graph.Limits{CostPerMinute: c.CostPerMinute},
		PublicSchema: c.PublicSchema,
		Persisted:    persisted,
		Log:          a.log,
		RequestID:    web.RequestID,
	})
}
