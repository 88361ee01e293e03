package licensing

import (
	"cmp"
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
)

// SaveTx writes what changed in books: pools, rows, lines, messages, and the
// audit events of what time did. The verb's own event is the verb's to write.
// The books are as loaded afterwards. Refusals for want of stock are at path, where
// no plan of the input asks for the units.
func SaveTx(ctx context.Context, tx *database.Tx, path string, books ...*Book) (Effects, error) {
	var (
		moves                        []stockMove
		newLicenses, changedLicenses []*db.License
		made                         []*Holding
		changedTerms                 []*db.Assignment
		updates                      []*db.ScheduledUpdate
		changes                      []Change
		events                       []event
		mails                        []notify.Mail
		touched                      = map[int][]string{}
		about                        = map[moment][]string{}
		deciding                     string
		effects                      = NoEffects()
	)
	for _, b := range books {
		moves, changes = append(moves, b.moves...), append(changes, b.changes...)
		newLicenses, changedLicenses = append(newLicenses, b.licenses.made...), append(changedLicenses, b.licenses.changed...)
		made, changedTerms = append(made, b.made...), append(changedTerms, b.assigned.changed...)
		events, mails = append(events, b.events...), append(mails, b.mails...)
		updates = append(updates, b.updates.changed...)
		b.tell(&effects)
		if b.kept {
			for _, a := range b.assigned.changed {
				h := b.find(a.ID)
				when := cmp.Or(h.changed, moment{at: b.now})
				about[when], h.changed = append(about[when], a.ID), moment{}
			}
		}
		deciding = cmp.Or(deciding, b.deciding)
		if n := len(b.changes) + b.gone; n > 0 && !b.fresh {
			touched[n] = append(touched[n], b.Customer.ID)
			b.Customer.HoldingsVersion += n
		}
		*b = Book{Customer: b.Customer, Partner: b.Partner, Channel: b.Channel, Holdings: b.Holdings, now: b.now, fresh: b.fresh, kept: b.kept}
	}
	pools, err := moveTx(ctx, tx, moves, path)
	if err != nil {
		return Effects{}, err
	}
	effects.Pools = append(effects.Pools, pools...)
	var newTerms []*db.Assignment
	for _, h := range made {
		if h.ExternalID == nil {
			newTerms = append(newTerms, h.Assignment)
		} else if err := addNamed(ctx, tx, h); err != nil {
			return Effects{}, err
		}
	}
	if err := database.SaveLater(ctx, tx, updates...); err != nil {
		return Effects{}, err
	}
	if err := database.WriteLater(ctx, tx, newTerms, changedTerms); err != nil {
		return Effects{}, err
	}
	if err := database.WriteLater(ctx, tx, newLicenses, changedLicenses); err != nil {
		return Effects{}, err
	}
	if err := touchHoldings(ctx, tx, touched); err != nil {
		return Effects{}, err
	}
	if err := notify.QueueTx(ctx, tx, mails...); err != nil {
		return Effects{}, err
	}
	if effects.Credits == nil {
		effects.Credits = creditsOf(changes)
	}
	over, err := closeKeptTx(ctx, tx, about, deciding)
	if err != nil {
		return Effects{}, err
	}
	return effects, recordTx(ctx, tx, changes, append(events, over...))
}

// tell adds to effects what was changed in a book, but for the pools.
func (b *Book) tell(to *Effects) {
	to.Assignments = append(to.Assignments, b.terms...)
	to.Licenses = append(to.Licenses, inOne(b.changes)...)
	for _, c := range b.changes {
		_, line := c.effect()
		to.Lines = append(to.Lines, line)
	}
	for _, m := range b.mails {
		effect := m.Effect()
		effect.TimeZone = &b.Customer.TimeZone
		to.Messages = append(to.Messages, effect)
	}
	to.ScheduledUpdates = append(to.ScheduledUpdates, b.scheduled...)
	to.LostScheduledUpdates = append(to.LostScheduledUpdates, b.lost...)
	if f := b.foreseen; f != nil {
		to.Assignments, to.Licenses = append(to.Assignments, f.Assignments...), append(to.Licenses, f.Licenses...)
		to.Lines, to.Messages = append(to.Lines, f.Lines...), append(to.Messages, f.Messages...)
		to.Pools, to.Credits = append(to.Pools, f.Pools...), f.Credits
	}
}

// addNamed adds an assignment with an external id, which another may have.
func addNamed(ctx context.Context, tx *database.Tx, h *Holding) error {
	return database.InsertLater(ctx, tx, func(err error) error {
		if _, ok := database.IsUnique(err); ok {
			return domain.Invalid(h.path+".externalId", "Another assignment has this external id.")
		}
		return fmt.Errorf("licensing: assignment: %w", err)
	}, h.Assignment)
}

// touchHoldings tells whoever decides on a crossgrade that the holdings changed,
// once for each change: how they are spread over transactions does not count.
func touchHoldings(ctx context.Context, tx *database.Tx, customerIDs map[int][]string) error {
	for n, ids := range customerIDs {
		err := database.UpdateLater(ctx, tx, "customers",
			`UPDATE customers SET holdings_version = holdings_version + ? WHERE `+tx.In("id"), n, tx.List(ids))
		if err != nil {
			return err
		}
	}
	return nil
}

// creditsOf are the credits that changes gain or, negative, lose; nil when no
// product of them converts.
func creditsOf(changes []Change) *int {
	total, any := 0, false
	for _, c := range changes {
		per := c.After.Edges.Product.CreditsPerUnit
		if per == nil {
			continue
		}
		any = true
		if Stands(c.After, c.At) {
			total += *per * c.After.Units
		}
		if c.Before != nil && Stands(c.Before, c.was) {
			total -= *per * c.Before.Units
		}
	}
	if !any {
		return nil
	}
	return &total
}
