package licensing

import (
	"context"
	"errors"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// openBook locks a customer and loads what it holds, with everything done that
// time has brought about until now: verbs never see a license that should have
// been renewed. about is the id of the assignment or the license that the verb is
// about, which is loaded whatever became of it; "" for none. It refuses a customer
// that is out of business, or whose partner is, at path.
func openBook(ctx context.Context, tx *database.Tx, customerID, about, path string) (*Book, error) {
	b, err := lockBook(ctx, tx, customerID, extent{about: about})
	if err != nil {
		return nil, err
	}
	return b, b.readyTx(ctx, tx, path)
}

// openBookFor is openBook for plans that are to be assigned: see bookFor.
func openBookFor(ctx context.Context, tx *database.Tx, customerID string, planIDs []string, path string) (*Book, []*catalog.Plan, error) {
	b, plans, err := bookFor(ctx, tx, customerID, planIDs)
	if err != nil {
		return nil, nil, err
	}
	return b, plans, b.readyTx(ctx, tx, path)
}

// readyTx refuses a customer that is not there or out of business at path, and settles its
// book until now.
func (b *Book) readyTx(ctx context.Context, tx *database.Tx, path string) error {
	if b == nil {
		return domain.NotFound(path, "customer")
	}
	if err := partners.CheckWorking(b.Partner, path); err != nil {
		return err
	}
	if b.Customer.DisabledAt != nil {
		return domain.Refuse(domain.CodeStateInvalid, path, "The customer is disabled; enable it first.")
	}
	return settleTx(ctx, tx, []*Book{b})
}

// openBooks loads what locked customers hold and settles it until now.
func openBooks(ctx context.Context, tx *database.Tx, customers []*db.Customer, of extent) ([]*Book, error) {
	books, err := loadBooks(ctx, tx, customers, of)
	if err != nil {
		return nil, err
	}
	return books, settleTx(ctx, tx, books)
}

// settleTx settles books until now, and saves what that has changed.
func settleTx(ctx context.Context, tx *database.Tx, books []*Book) error {
	now := tx.Now()
	if err := stockUp(ctx, tx, books, now); err != nil {
		return err
	}
	settle(books, now, &now)
	if err := lockMoved(ctx, tx, books); err != nil {
		return err
	}
	_, err := SaveTx(asTime(ctx), tx, "input", books...)
	return err
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

// finish saves a verb's book and records the verb; objectID is what it was about.
func finish(ctx context.Context, tx *database.Tx, b *Book, objectID, action string, in any) (verb.Done[Effects], error) {
	b.stamp()
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
