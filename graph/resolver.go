package graph

import (
	"context"
	"sync"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/compiled"
	"github.com/openlmp/openlmp/graph/generated"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/domain/views"
)

// Resolver is what the graph depends on, and the root of its resolvers.
type Resolver struct {
	Identity  *identity.Service
	Partners  *partners.Service
	Catalog   *catalog.Service
	Customers *customers.Service
	Licensing *licensing.Service
	// Counts counts for the dashboard.
	Counts       *dashboard.Service
	Onboarding   *onboarding.Service
	Registration *registration.Service
	Notify       *notify.Service
	Audit        *audit.Service
	Operations   *operations.Service
	Views        *views.Service
	Branding     *branding.Service
	// Read loads rows by id and pages of many parents at once.
	Read *read.Reader
	// PublicURL is the address of the console, without a slash at its end.
	PublicURL string
	// Now is the clock of the database.
	Now func() time.Time
	// TestClock is the time of a test database; nil time on an ordinary one.
	TestClock func(context.Context) (*time.Time, error)

	once     sync.Once
	compiled *compiled.Types
}

// types are made once: they never change.
func (r *Resolver) types() *compiled.Types {
	r.once.Do(func() { r.compiled = compiled.New() })
	return r.compiled
}

type (
	query               struct{ r *Resolver }
	mutation            struct{ r *Resolver }
	viewerFields        struct{ r *Resolver }
	userFields          struct{ r *Resolver }
	tokenFields         struct{ r *Resolver }
	savedViewFields     struct{}
	partnerFields       struct{ r *Resolver }
	productFields       struct{ r *Resolver }
	planFields          struct{ r *Resolver }
	poolFields          struct{ r *Resolver }
	keyFields           struct{ r *Resolver }
	generatedFields     struct{ r *Resolver }
	customerFields      struct{ r *Resolver }
	assignmentFields    struct{ r *Resolver }
	licenseFields       struct{ r *Resolver }
	crossgradeFields    struct{ r *Resolver }
	itemFields          struct{ r *Resolver }
	transactionFields   struct{ r *Resolver }
	timelineFields      struct{ r *Resolver }
	operationFields     struct{ r *Resolver }
	operationItemFields struct{ r *Resolver }
	messageFields       struct{ r *Resolver }
	auditFields         struct{ r *Resolver }
	dashboardFields     struct{ r *Resolver }
	updateFields        struct{}
)

// Query, and the others below, are the roots that generated code asks for.
func (r *Resolver) Query() generated.QueryResolver { return query{r} }

// Mutation resolves mutations.
func (r *Resolver) Mutation() generated.MutationResolver { return mutation{r} }

// Viewer resolves fields of the viewer.
func (r *Resolver) Viewer() generated.ViewerResolver { return viewerFields{r} }

// User resolves fields of users.
func (r *Resolver) User() generated.UserResolver { return userFields{r} }

// APIToken resolves fields of API tokens.
func (r *Resolver) APIToken() generated.APITokenResolver { return tokenFields{r} }

// SavedView resolves fields of saved views.
func (r *Resolver) SavedView() generated.SavedViewResolver { return savedViewFields{} }

// Partner resolves fields of partners.
func (r *Resolver) Partner() generated.PartnerResolver { return partnerFields{r} }

// Product resolves fields of products.
func (r *Resolver) Product() generated.ProductResolver { return productFields{r} }

// ServicePlan resolves fields of service plans.
func (r *Resolver) ServicePlan() generated.ServicePlanResolver { return planFields{r} }

// PoolEntry has the derived fields of pools.
func (r *Resolver) PoolEntry() generated.PoolEntryResolver { return poolFields{r} }

// RegistrationKey resolves fields of registration keys.
func (r *Resolver) RegistrationKey() generated.RegistrationKeyResolver { return keyFields{r} }

// RegistrationKeysGeneratePayload resolves the keys that were generated.
func (r *Resolver) RegistrationKeysGeneratePayload() generated.RegistrationKeysGeneratePayloadResolver {
	return generatedFields{r}
}

// Customer resolves fields of customers.
func (r *Resolver) Customer() generated.CustomerResolver { return customerFields{r} }

// Assignment resolves fields of assignments.
func (r *Resolver) Assignment() generated.AssignmentResolver { return assignmentFields{r} }

// ScheduledUpdate resolves fields of scheduled updates.
func (r *Resolver) ScheduledUpdate() generated.ScheduledUpdateResolver { return updateFields{} }

// License resolves fields of licenses.
func (r *Resolver) License() generated.LicenseResolver { return licenseFields{r} }

// Crossgrade resolves fields of kept crossgrades.
func (r *Resolver) Crossgrade() generated.CrossgradeResolver { return crossgradeFields{r} }

// CrossgradeItem resolves fields of the items of kept crossgrades.
func (r *Resolver) CrossgradeItem() generated.CrossgradeItemResolver { return itemFields{r} }

// LicenseTransaction resolves fields of report lines.
func (r *Resolver) LicenseTransaction() generated.LicenseTransactionResolver {
	return transactionFields{r}
}

// BulkOperation resolves fields of operations.
func (r *Resolver) BulkOperation() generated.BulkOperationResolver { return operationFields{r} }

// BulkOperationItem resolves fields of items.
func (r *Resolver) BulkOperationItem() generated.BulkOperationItemResolver {
	return operationItemFields{r}
}

// TimelineEntry resolves fields of timelines.
func (r *Resolver) TimelineEntry() generated.TimelineEntryResolver { return timelineFields{r} }

// AuditEvent resolves fields of audit events.
func (r *Resolver) AuditEvent() generated.AuditEventResolver { return auditFields{r} }

// Message resolves fields of messages.
func (r *Resolver) Message() generated.MessageResolver { return messageFields{r} }

// state is what one request shares among its fields.
type state struct {
	viewer *viewer.Viewer
	// now is one instant for the whole answer, so that it does not contradict itself.
	now     time.Time
	doc     *document
	options Options

	mu         sync.Mutex
	selections map[selectionKey]*domain.Selection
	// loaders are made when the first is needed.
	loaders *loader.Set
	load    func() *loader.Set
}

type stateKey struct{}

func withState(ctx context.Context, r *Resolver, doc *document, o Options) context.Context {
	return context.WithValue(ctx, stateKey{}, &state{
		viewer: viewer.From(ctx), now: r.Now(), doc: doc, options: o,
		selections: map[selectionKey]*domain.Selection{},
		load: func() *loader.Set {
			return loader.New(ctx, loader.Sources{
				Read: r.Read, Identity: r.Identity, Partners: r.Partners, Catalog: r.Catalog,
				Customers: r.Customers, Licensing: r.Licensing, Registration: r.Registration, Operations: r.Operations, Nodes: r.nodes,
			})
		},
	})
}

// loadersOf are the loaders of the request.
func loadersOf(ctx context.Context) *loader.Set {
	s := stateOf(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.loaders == nil {
		s.loaders = s.load()
	}
	return s.loaders
}

func stateOf(ctx context.Context) *state { return ctx.Value(stateKey{}).(*state) }

func (s *state) remember(key selectionKey, make func() *domain.Selection) *domain.Selection {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sel, ok := s.selections[key]; ok {
		return sel
	}
	sel := make()
	s.selections[key] = sel
	return sel
}

// Dashboard resolves the counts.
func (r *Resolver) Dashboard() generated.DashboardResolver { return dashboardFields{r} }
