package customers

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Of what has a partner and is a customer's, by entity. A test holds these three to
// the schema, so that none can be forgotten.
var (
	// follows is what goes with the customer, and which rows of it are the customer's.
	follows = map[string]string{
		"User":            "customer_id = ?",
		"APIToken":        "user_id IN (SELECT id FROM users WHERE customer_id = ?)",
		"SavedView":       "owner_id IN (SELECT id FROM users WHERE customer_id = ?)",
		"Assignment":      "customer_id = ?",
		"Crossgrade":      "customer_id = ?",
		"CrossgradeItem":  "crossgrade_id IN (SELECT id FROM crossgrades WHERE customer_id = ?)",
		"ScheduledUpdate": "customer_id = ?",
	}
	// changes goes with the customer, too, by a verb of its own, as its change makes a
	// report line.
	changes = map[string]string{"License": "licensing moves them: each writes a line"}
	// stays is what is over, and remains the former partner's.
	stays = map[string]string{
		"LicenseTransaction": "a report tells of the partner that made the change",
		"AuditEvent":         "the log tells of the partner that acted",
		"Message":            "mails of the former partner: those that wait are cancelled",
		"RegistrationKey":    "the former partner sold it, with a plan of its own",
	}
)

// MoveTx gives a customer that is locked, and what follows it, to another partner of
// its Tier 1. clear takes the external ids, which were those of the former partner's
// systems; else one that the new partner uses already is refused, as a conflict at
// input.clearExternalIds. Account names are unique in the channel, so users keep theirs.
func MoveTx(ctx context.Context, tx *database.Tx, c *db.Customer, to *partners.Working, clear bool) error {
	c.PartnerID = to.ID
	if clear {
		c.ExternalID = nil
		SetProfile(c, ProfileOf(c))
	} else if err := checkExternalIDs(ctx, tx, c, to); err != nil {
		return err
	}
	u := tx.Customer.UpdateOneID(c.ID).SetPartnerID(to.ID)
	if clear {
		u.ClearExternalID().SetSearch(c.Search)
		_, err := tx.Exec(ctx, "UPDATE assignments SET external_id = NULL WHERE customer_id = ? AND external_id IS NOT NULL", c.ID)
		if err != nil {
			return fmt.Errorf("customers: move: %w", err)
		}
	}
	if err := u.Exec(ctx); err != nil {
		return taken(err, to)
	}
	for entity, whose := range follows {
		table := db.Tables[entity]
		set, args := "partner_id = ?", []any{to.ID}
		if table.Columns["version"] {
			set, args = set+", updated_at = ?, version = version + 1", append(args, tx.Now())
		}
		if _, err := tx.Exec(ctx, "UPDATE "+table.Name+" SET "+set+" WHERE "+whose, append(args, c.ID)...); err != nil {
			return taken(err, to)
		}
	}
	return nil
}

// checkExternalIDs refuses what the new partner uses already.
func checkExternalIDs(ctx context.Context, tx *database.Tx, c *db.Customer, to *partners.Working) error {
	var ps domain.Problems
	if c.ExternalID != nil {
		var other string
		err := tx.QueryOne(ctx, []any{&other}, "SELECT company FROM customers WHERE partner_id = ? AND external_id = ?", to.ID, *c.ExternalID)
		switch {
		case err == nil:
			ps = append(ps, domain.Refuse(domain.CodeConflict, "input.clearExternalIds",
				"%s has the external id %s, and so has %s, a customer of %s. Change the one there, or leave the external ids behind.",
				c.Company, *c.ExternalID, other, to.Company))
		case !errors.Is(err, sql.ErrNoRows):
			return fmt.Errorf("customers: external ids: %w", err)
		}
	}
	var id, plan, other string
	err := database.Scan(ctx, tx, []any{&id, &plan, &other}, func() {
		ps = append(ps, domain.Refuse(domain.CodeConflict, "input.clearExternalIds",
			"%s has the plan %s with the external id %s, and %s, a customer of %s, has an assignment with it. Leave the external ids behind.",
			c.Company, plan, id, other, to.Company))
	}, `SELECT a.external_id, p.name, c.company FROM assignments a JOIN service_plans p ON p.id = a.plan_id
		JOIN assignments o ON o.partner_id = ? AND o.external_id = a.external_id JOIN customers c ON c.id = o.customer_id
		WHERE a.customer_id = ? ORDER BY a.id LIMIT 10`, to.ID, c.ID)
	if err != nil {
		return fmt.Errorf("customers: external ids: %w", err)
	}
	return ps.Err()
}

// taken is the refusal of what somebody else has just given an external id of the
// customer's to.
func taken(err error, to *partners.Working) error {
	if _, ok := database.IsUnique(err); ok {
		return domain.Refuse(domain.CodeConflict, "input.clearExternalIds", "%s has just used an external id of the customer; look at it again.", to.Company)
	}
	return fmt.Errorf("customers: move: %w", err)
}
