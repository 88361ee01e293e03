package app

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/openlmp/openlmp/frontend"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/web"
)

// graph builds what answers /graphql.
func (a *App) graph(c Config, publicURL string) (http.Handler, error) {
	persisted := map[string]string{}
	if err := json.Unmarshal(frontend.Documents(), &persisted); err != nil {
		return nil, fmt.Errorf("app: the console's documents: %w", err)
	}
	return graph.NewHandler(&graph.Resolver{
		Identity:   a.Identity,
		Partners:   partners.New(a.DB),
		Catalog:    a.Catalog,
		Customers:  customers.New(a.DB),
		Licensing:  licensing.New(a.DB),
		Dashboard:  dashboard.New(a.DB),
		Onboarding: onboarding.New(a.DB),
		Notify:     a.Notify,
		Audit:      audit.New(a.DB),
		Read:       read.NewReader(a.DB),
		PublicURL:  publicURL,
		Now:        a.DB.Now,
		TestClock:  func(context.Context) (*time.Time, error) { return a.Clock.Test(), nil },
	}, graph.Options{
		Limits:       graph.Limits{CostPerMinute: c.CostPerMinute},
		PublicSchema: c.PublicSchema,
		Persisted:    persisted,
		Log:          a.log,
		RequestID:    web.RequestID,
	})
}
