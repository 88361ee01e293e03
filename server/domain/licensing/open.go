package licensing

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// openBook locks a customer and loads what it holds, with everything done that
// time has brought about until now: verbs never see a licence that should have
// been renewed. It refuses a customer that is out of business, or whose partner
// is, at path.
func openBook(ctx context.Context, tx *database.Tx, customerID, path string) (*Book, error) {
	rows, err := database.LockCustomers(ctx, tx, customerID)
	if err != nil {
		return nil, fmt.Errorf("licensing: lock customer: %w", err)
	}
	if len(rows) == 0 {
		return nil, domain.NotFound(path, "customer")
	}
	if _, err := partners.WorkingTx(ctx, tx, rows[0].PartnerID, path); err != nil {
		return nil, err
	}
	if rows[0].DisabledAt != nil {
		return nil, domain.Refuse(domain.CodeStateInvalid, path, "The customer is disabled; enable it first.")
	}
	books, err := openBooks(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	return books[0], nil
}

// openBooks loads what locked customers hold and settles it until now.
func openBooks(ctx context.Context, tx *database.Tx, customers []*db.Customer) ([]*Book, error) {
	books, err := loadBooks(ctx, tx, customers)
	if err != nil {
		return nil, err
	}
	now := tx.Now()
	if err := stockUp(ctx, tx, books, now); err != nil {
		return nil, err
	}
	settle(books, now, &now)
	if err := lockMoved(ctx, tx, books); err != nil {
		return nil, err
	}
	_, err = SaveTx(asTime(ctx), tx, "input", books...)
	return books, err
}

// lockMoved locks every pool of the partners of books in which time has moved stock:
// the verb may need others of them, and no transaction locks pools in two turns
// that are not one in order of id.
func lockMoved(ctx context.Context, tx *database.Tx, books []*Book) error {
	moved := slices.ContainsFunc(books, func(b *Book) bool { return len(b.moves) > 0 && b.shelf == nil })
	if !moved {
		return nil
	}
	_, err := lockPoolsOf(asTime(ctx), tx, managersOf(books), nil)
	return err
}

// loadBooks loads what locked customers hold, with a fixed number of statements.
func loadBooks(ctx context.Context, tx *database.Tx, customers []*db.Customer) ([]*Book, error) {
	books := make([]*Book, len(customers))
	byID := make(map[string]*Book, len(customers))
	ids, managers := make([]string, len(customers)), make([]string, len(customers))
	for i, c := range customers {
		books[i] = &Book{Customer: c, now: tx.Now()}
		byID[c.ID], ids[i], managers[i] = books[i], c.ID, c.PartnerID
	}
	if err := loadPartners(ctx, tx, books, managers); err != nil {
		return nil, err
	}
	assignments, err := tx.Assignment.Query().Where(assignment.CustomerIDIn(ids...)).Order(assignment.ByID()).
		WithPlan(func(q *db.ServicePlanQuery) { q.WithProduct() }).
		WithLicenses(func(q *db.LicenseQuery) { q.WithProduct().Order(license.ByID()) }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("licensing: holdings: %w", err)
	}
	for _, a := range assignments {
		b := byID[a.CustomerID]
		b.Holdings = append(b.Holdings, &Holding{Assignment: a, Licenses: a.Edges.Licenses})
	}
	if err := loadCompositions(ctx, tx, books); err != nil {
		return nil, err
	}
	return books, loadUpdates(ctx, tx, books)
}

// loadPartners gives books the partners that manage their customers.
func loadPartners(ctx context.Context, tx *database.Tx, books []*Book, ids []string) (err error) {
	found, err := tx.Query(ctx, `SELECT p.id, p.root_id, p.company, p.first_name, p.email, p.suspended_at, p.canceled_at, r.slug
		FROM partners p JOIN partners r ON r.id = p.root_id WHERE `+tx.In("p.id"), tx.List(ids))
	if err != nil {
		return fmt.Errorf("licensing: partners: %w", err)
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	for found.Next() {
		var p db.Partner
		var channel string
		if err := found.Scan(&p.ID, &p.RootID, &p.Company, &p.FirstName, &p.Email, &p.SuspendedAt, &p.CanceledAt, &channel); err != nil {
			return fmt.Errorf("licensing: partners: %w", err)
		}
		for _, b := range books {
			if b.Customer.PartnerID == p.ID {
				b.Partner, b.Channel = &p, channel
			}
		}
	}
	return found.Err()
}

// finish saves a verb's book and records the verb; objectID is what it was about.
func finish(ctx context.Context, tx *database.Tx, b *Book, objectID, action string, in any) (verb.Done[Effects], error) {
	effects, err := SaveTx(ctx, tx, "input.id", b)
	var short PoolExhausted
	if errors.As(err, &short) {
		return verb.Done[Effects]{}, short.of(in)
	}
	if err != nil {
		return verb.Done[Effects]{}, err
	}
	if len(effects.Licenses)+len(effects.Assignments)+len(effects.ScheduledUpdates)+len(effects.LostScheduledUpdates) == 0 {
		return verb.Done[Effects]{ID: objectID, Effects: effects}, nil // all is as it was asked for already
	}
	return verb.Done[Effects]{ID: objectID, Effects: effects}, audit.RecordTx(ctx, tx, audit.Event{
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID,
		ObjectID: objectID, Action: action, Changes: changesOf(in, effects), Effects: effects,
	})
}
