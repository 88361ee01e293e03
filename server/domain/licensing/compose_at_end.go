package licensing

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/say"
	"github.com/openlmp/openlmp/server/internal/database"
)

// loadCompositions gives assignments whose renewal applies a composition that waits
// their plan with it: no statement where there are none.
func loadCompositions(ctx context.Context, tx *database.Tx, books []*Book) error {
	of := map[string][]*Holding{}
	var ids []string
	for _, b := range books {
		for _, h := range b.Holdings {
			plan := h.Edges.Plan
			if plan.ComposesSince == nil || h.SuiteVersion == plan.SuiteVersion || h.CanceledAt != nil {
				continue
			}
			if of[plan.ID] == nil {
				ids = append(ids, plan.ID)
			}
			of[plan.ID] = append(of[plan.ID], h)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	plans, err := catalog.PlansTx(asTime(ctx), tx, ids)
	if err != nil {
		return err
	}
	for _, plan := range plans {
		if plan == nil {
			continue
		}
		for _, h := range of[plan.ID] {
			h.next = plan
		}
	}
	return nil
}

// composeAtEnd applies the composition that waits for an assignment when a license of
// it renews itself, where its plan was approved so: pure. What is in its way, as a
// duplicate that somebody has to decide about, leaves it as it is, to be renewed with
// what it has, and the partner is told (spec 5.1, rows 11 and 22).
func (b *Book) composeAtEnd(h *Holding, l *db.License, at, ran time.Time) {
	if h.next == nil || h.SuiteVersion == h.next.SuiteVersion || h.next.ComposesSince.After(at) || h.postponed.Equal(at) ||
		renewalOf(b, h, l, at, ran) != renews {
		return
	}
	was, first := b.now, b.first
	b.now, b.first = at, true
	defer func() { b.now, b.first = was, first }()
	err := b.whole(h, (*Book).compose)
	if err == nil {
		b.event(h, "assignment.composition_applied", Happening{At: at, Plan: h.Edges.Plan.Name})
		b.mail(enum.LicenseModified, h, bundled(h), at)
		return
	}
	h.postponed = at
	why := reasonsOf(err)
	var required CrossgradeRequired
	if errors.As(err, &required) {
		why = domain.Problems{domain.Refuse(domain.CodeCrossgradeRequired, "input.id",
			"The customer holds %s already. The decision waits under the customer's crossgrades.", required.Duplicates[0].License.Edges.Product.Name)}
		b.tellCrossgrade(h, at)
	} else {
		b.tellPostponed(h, at, why)
	}
	b.event(h, "assignment.composition_postponed", Happening{At: at, Plan: h.Edges.Plan.Name, Refused: worded(why, inEnglish), Reasons: why})
}

// compose applies the composition that waits for an assignment, without a choice.
func (b *Book) compose(h *Holding) error {
	if err := checkAppliable(h, b.lives, b.now); err != nil {
		return err
	}
	r, err := b.recompose(h, h.next)
	if err != nil {
		return err
	}
	chosen, err := decide("input", r.found, PlanAssignmentInput{PlanID: h.PlanID}, b.Customer.HoldingsVersion)
	if err != nil {
		return err
	}
	b.applyTo(h, r, chosen)
	return nil
}

// atEnd tells whether the term of a license ends at the book's instant and was not yet
// renewed: that its assignment is given a composition by renewing.
func (b *Book) atEnd(l *db.License) bool {
	return b.first && l.ExpiresAt != nil && l.ExpiresAt.Equal(b.now)
}

// tellCrossgrade tells the partner that an assignment was renewed as it was, because a
// crossgrade waits.
func (b *Book) tellCrossgrade(h *Holding, at time.Time) {
	b.tellRenewed(enum.CrossgradeNeeded, h, at, notify.CrossgradeNeed{
		FirstName: b.Partner.FirstName, Channel: b.Channel, Plan: h.Edges.Plan.Name, Customers: []string{b.Customer.Company}, Renewed: true,
	})
}

// tellPostponed tells the partner that an assignment was renewed as it was, because
// something else is in the way of its new composition.
func (b *Book) tellPostponed(h *Holding, at time.Time, why domain.Problems) {
	b.tellRenewed(enum.CompositionPostponed, h, at, notify.Postponement{
		FirstName: b.Partner.FirstName, Channel: b.Channel, Customer: b.Customer.Company, Plan: h.Edges.Plan.Name,
		Why: worded(why, say.In(b.Partner.Locale).Problem),
	})
}

// tellRenewed tells the partner of an assignment that was renewed as it was; nothing to
// one without an address.
func (b *Book) tellRenewed(kind enum.MessageKind, h *Holding, at time.Time, data any) {
	if b.Partner.Email == "" {
		return
	}
	b.Tell(notify.Mail{
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID,
		Kind: kind, Recipient: b.Partner.Email, Locale: b.Partner.Locale, DueAt: at, Data: data,
		DedupKey: strings.Join([]string{string(kind), h.ID, strconv.Itoa(h.Edges.Plan.SuiteVersion), at.UTC().Format(time.RFC3339Nano)}, ":"),
	})
}
