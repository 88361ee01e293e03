// Package loader batches what look-ahead cannot reach: connections and lists
// inside lists, and edges that need a rule. A set lives as long as one request.
package loader

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/registration"
)

//go:generate go tool dataloaden NodeLoader github.com/openlmp/openlmp/graph/loader.Key github.com/openlmp/openlmp/graph/model.Node
//go:generate go tool dataloaden PartnerLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/ent/db.Partner
//go:generate go tool dataloaden CustomerLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/ent/db.Customer
//go:generate go tool dataloaden ProductsLoader github.com/openlmp/openlmp/graph/loader.Key []*github.com/openlmp/openlmp/ent/db.Product
//go:generate go tool dataloaden PlansLoader github.com/openlmp/openlmp/graph/loader.Key []*github.com/openlmp/openlmp/ent/db.ServicePlan
//go:generate go tool dataloaden PoolsLoader github.com/openlmp/openlmp/graph/loader.Key []*github.com/openlmp/openlmp/ent/db.Pool
//go:generate go tool dataloaden PartnerPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.PartnerPage
//go:generate go tool dataloaden CustomerPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.CustomerPage
//go:generate go tool dataloaden PlanPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.PlanPage
//go:generate go tool dataloaden UserPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.UserPage
//go:generate go tool dataloaden AssignmentPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.AssignmentPage
//go:generate go tool dataloaden TimelineLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/server/domain/licensing.TimelinePage
//go:generate go tool dataloaden CrossgradePageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.CrossgradePage
//go:generate go tool dataloaden AssignmentsLoader github.com/openlmp/openlmp/graph/loader.Key []*github.com/openlmp/openlmp/ent/db.Assignment
//go:generate go tool dataloaden LicensesLoader github.com/openlmp/openlmp/graph/loader.Key []*github.com/openlmp/openlmp/ent/db.License
//go:generate go tool dataloaden ItemPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.ItemPage
//go:generate go tool dataloaden TruthLoader github.com/openlmp/openlmp/graph/loader.Key bool
//go:generate go tool dataloaden LinePageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.LinePage
//go:generate go tool dataloaden KeyPageLoader github.com/openlmp/openlmp/graph/loader.Key *github.com/openlmp/openlmp/graph/loader.KeyPage

// The pages that are loaded by parent.
type (
	PartnerPage    = read.Page[db.Partner]
	CustomerPage   = read.Page[db.Customer]
	PlanPage       = read.Page[db.ServicePlan]
	UserPage       = read.Page[db.User]
	AssignmentPage = read.Page[db.Assignment]
	LinePage       = read.Page[db.LicenseTransaction]
	ItemPage       = read.Page[db.BulkOperationItem]
	CrossgradePage = read.Page[db.Crossgrade]
	KeyPage        = read.Page[db.RegistrationKey]
)

// Key asks for a row by its id, or for a list or page by its parent's. Keys that
// differ in the id alone are loaded together.
type Key struct {
	ID    string
	Rows  *domain.Selection
	Page  Page
	Total bool
	// At is the instant as of which it is asked; zero is now.
	At time.Time
	// Only narrows a list down to some words of a closed set, joined by commas; empty
	// is all.
	Only string
}

// Page is domain.PageArgs as a part of a key.
type Page struct {
	first, last       int
	after, before     string
	isFirst, isLast   bool
	isAfter, isBefore bool
}

// PageOf makes a part of a key.
func PageOf(a domain.PageArgs) Page {
	var p Page
	if a.First != nil {
		p.first, p.isFirst = *a.First, true
	}
	if a.Last != nil {
		p.last, p.isLast = *a.Last, true
	}
	if a.After != nil {
		p.after, p.isAfter = *a.After, true
	}
	if a.Before != nil {
		p.before, p.isBefore = *a.Before, true
	}
	return p
}

func (p Page) args() domain.PageArgs {
	var a domain.PageArgs
	if p.isFirst {
		a.First = &p.first
	}
	if p.isLast {
		a.Last = &p.last
	}
	if p.isAfter {
		a.After = &p.after
	}
	if p.isBefore {
		a.Before = &p.before
	}
	return a
}

// Sources are where loaders load from.
type Sources struct {
	Read      *read.Reader
	Identity  *identity.Service
	Partners  *partners.Service
	Catalog   *catalog.Service
	Customers *customers.Service
	Licensing *licensing.Service

	Registration *registration.Service
	Operations   *operations.Service
	// Nodes finds objects of any type; nil for each that is not the viewer's.
	Nodes func(ctx context.Context, typeName string, ids []string, sel *domain.Selection) ([]model.Node, error)
}

// Set are the loaders of one request.
type Set struct {
	// By id; Owner by the id of the partner that manages.
	Partner, Owner *PartnerLoader
	Customer       *CustomerLoader
	// Node by an id of any type; those of one type are loaded together.
	Node *NodeLoader

	// Plain lists: Components of suites, Recomposed of plans, Overlaps of assignments,
	// Unbundled and SuiteCrossgrades of customers, the others of partners.
	Components, Products *ProductsLoader
	Recomposed, Overlaps *ProductsLoader
	Granted              *PlansLoader
	// Succeeded tells of assignments whether there is a plan to change them to, and
	// NeedCrossgrade whether a crossgrade has to be decided about them.
	Succeeded, NeedCrossgrade *TruthLoader
	Pool                      *PoolsLoader
	Unbundled                 *LicensesLoader
	SuiteCrossgrades          *AssignmentsLoader

	// Connections, by the id of their parent.
	PartnerChildren     *PartnerPageLoader
	PartnerUsers        *UserPageLoader
	CustomerUsers       *UserPageLoader
	PartnerCustomers    *CustomerPageLoader
	PartnerPlans        *PlanPageLoader
	PlanAssignments     *AssignmentPageLoader
	PlanKeys            *KeyPageLoader
	CustomerLines       *LinePageLoader
	LicenseLines        *LinePageLoader
	CustomerCrossgrades *CrossgradePageLoader
	CustomerAsOf        *LinePageLoader
	CustomerTimeline    *TimelineLoader
	OperationItems      *ItemPageLoader
}

// wait is how long a loader gathers keys: below a millisecond batches split.
const wait = 2 * time.Millisecond

// New makes the loaders of the request in ctx.
func New(ctx context.Context, from Sources) *Set {
	return &Set{
		Partner: NewPartnerLoader(PartnerLoaderConfig{Wait: wait, Fetch: rows[db.Partner](ctx, from.Read)}),
		Owner: NewPartnerLoader(PartnerLoaderConfig{Wait: wait, Fetch: grouped(func(k Key, ids []string) (map[string]*db.Partner, error) {
			return partners.Owners(ctx, from.Read, ids, k.Rows)
		})}),
		Customer:   NewCustomerLoader(CustomerLoaderConfig{Wait: wait, Fetch: rows[db.Customer](ctx, from.Read)}),
		Node:       NewNodeLoader(NodeLoaderConfig{Wait: wait, Fetch: nodes(ctx, from.Nodes)}),
		Components: NewProductsLoader(ProductsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.Components)}),
		Recomposed: NewProductsLoader(ProductsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.Recomposed)}),
		Overlaps:   NewProductsLoader(ProductsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.Overlaps)}),
		Succeeded: NewTruthLoader(TruthLoaderConfig{Wait: wait, Fetch: grouped(func(_ Key, ids []string) (map[string]bool, error) {
			return from.Catalog.Succeeded(ctx, ids)
		})}),
		NeedCrossgrade: NewTruthLoader(TruthLoaderConfig{Wait: wait, Fetch: grouped(func(_ Key, ids []string) (map[string]bool, error) {
			return from.Licensing.NeedCrossgrade(ctx, ids)
		})}),
		SuiteCrossgrades: NewAssignmentsLoader(AssignmentsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Licensing.SuiteCrossgradesByCustomers)}),
		Products:         NewProductsLoader(ProductsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.PartnerProducts)}),
		Granted:          NewPlansLoader(PlansLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.GrantedPlans)}),
		Pool:             NewPoolsLoader(PoolsLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Catalog.Pools)}),
		Unbundled:        NewLicensesLoader(LicensesLoaderConfig{Wait: wait, Fetch: lists(ctx, from.Licensing.UnbundledByCustomers)}),

		PartnerChildren:     NewPartnerPageLoader(PartnerPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Partners.ChildrenOf)}),
		PartnerUsers:        NewUserPageLoader(UserPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Identity.ByPartners)}),
		CustomerUsers:       NewUserPageLoader(UserPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Identity.ByCustomers)}),
		PartnerCustomers:    NewCustomerPageLoader(CustomerPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Customers.ByPartners)}),
		PartnerPlans:        NewPlanPageLoader(PlanPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Catalog.PlansByPartners)}),
		PlanAssignments:     NewAssignmentPageLoader(AssignmentPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Licensing.AssignmentsByPlans)}),
		PlanKeys:            NewKeyPageLoader(KeyPageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Registration.KeysByPlans)}),
		CustomerLines:       NewLinePageLoader(LinePageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Licensing.TransactionsByCustomers)}),
		LicenseLines:        NewLinePageLoader(LinePageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Licensing.TransactionsByLicenses)}),
		CustomerCrossgrades: NewCrossgradePageLoader(CrossgradePageLoaderConfig{Wait: wait, Fetch: pages(ctx, from.Licensing.CrossgradesByCustomers)}),
		CustomerAsOf: NewLinePageLoader(LinePageLoaderConfig{Wait: wait, Fetch: grouped(func(k Key, ids []string) (map[string]*LinePage, error) {
			return from.Licensing.LicensesAsOf(ctx, ids, k.At, k.Page.args(), k.Rows, k.Total)
		})}),
		OperationItems: NewItemPageLoader(ItemPageLoaderConfig{Wait: wait, Fetch: grouped(func(k Key, ids []string) (map[string]*ItemPage, error) {
			return from.Operations.ItemsByOperations(ctx, ids, outcomes(k.Only), k.Page.args(), k.Rows, k.Total)
		})}),
		CustomerTimeline: NewTimelineLoader(TimelineLoaderConfig{Wait: wait, Fetch: grouped(func(k Key, ids []string) (map[string]*licensing.TimelinePage, error) {
			return from.Licensing.TimelinesByCustomers(ctx, ids, k.Page.args(), k.Rows, k.Total)
		})}),
	}
}

func outcomes(only string) []enum.ItemOutcome {
	if only == "" {
		return nil
	}
	var out []enum.ItemOutcome
	for _, o := range strings.Split(only, ",") {
		out = append(out, enum.ItemOutcome(o))
	}
	return out
}

// rows fetches rows by id; nil for each that is not the viewer's.
func rows[T any, P read.Entity[T]](ctx context.Context, from *read.Reader) func([]Key) ([]*T, []error) {
	return grouped(func(k Key, ids []string) (map[string]*T, error) {
		found, err := read.Many[T, P](ctx, from, ids, k.Rows)
		out := make(map[string]*T, len(found))
		for i, row := range found {
			out[ids[i]] = row
		}
		return out, err
	})
}

// nodes fetches objects of many types, one type after the other.
func nodes(ctx context.Context, find func(context.Context, string, []string, *domain.Selection) ([]model.Node, error)) func([]Key) ([]model.Node, []error) {
	return grouped(func(k Key, ids []string) (map[string]model.Node, error) {
		types := map[string][]string{}
		for _, id := range ids {
			types[read.TypeOf(id)] = append(types[read.TypeOf(id)], id)
		}
		out := make(map[string]model.Node, len(ids))
		for typeName, some := range types {
			found, err := find(ctx, typeName, some, k.Rows)
			if err != nil {
				return nil, err
			}
			for i, n := range found {
				out[some[i]] = n
			}
		}
		return out, nil
	})
}

// lists fetches plain lists by parent.
func lists[T any](ctx context.Context, load func(context.Context, []string, *domain.Selection) ([][]*T, error)) func([]Key) ([][]*T, []error) {
	return grouped(func(k Key, ids []string) (map[string][]*T, error) {
		found, err := load(ctx, ids, k.Rows)
		out := make(map[string][]*T, len(found))
		for i, rows := range found {
			out[ids[i]] = rows
		}
		return out, err
	})
}

// pages fetches pages by parent.
func pages[T any](ctx context.Context, load func(context.Context, []string, domain.PageArgs, *domain.Selection, bool) (map[string]*read.Page[T], error)) func([]Key) ([]*read.Page[T], []error) {
	return grouped(func(k Key, ids []string) (map[string]*read.Page[T], error) {
		return load(ctx, ids, k.Page.args(), k.Rows, k.Total)
	})
}

// grouped loads keys that ask for the same of different ids together. Loaders run
// beside the request: a panic there would end the server.
func grouped[V any](load func(k Key, ids []string) (map[string]V, error)) func([]Key) ([]V, []error) {
	return func(keys []Key) (out []V, errs []error) {
		out, errs = make([]V, len(keys)), make([]error, len(keys))
		groups := map[Key][]int{}
		for i, k := range keys {
			k.ID = ""
			groups[k] = append(groups[k], i)
		}
		for k, places := range groups {
			ids := make([]string, len(places))
			for i, at := range places {
				ids[i] = keys[at].ID
			}
			found, err := safely(func() (map[string]V, error) { return load(k, ids) })
			for i, at := range places {
				out[at], errs[at] = found[ids[i]], err
			}
		}
		return out, errs
	}
}

func safely[V any](load func() (V, error)) (out V, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("loader: panic: %v", r)
		}
	}()
	return load()
}
