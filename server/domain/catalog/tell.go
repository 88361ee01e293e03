package catalog

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
)

// maxNamed is how many customers a message names; it counts the rest.
const maxNamed = 10

// tellSuitesTx tells partners of the suites that steps have given a new composition.
func tellSuitesTx(ctx context.Context, tx *database.Tx, has stored, steps []step) error {
	names := make(map[string]string, len(has.products)+len(steps))
	for code, p := range has.products {
		names[code] = p.Name
	}
	for _, s := range steps {
		names[s.row.Code] = s.row.Name
	}
	named := func(codes []string) []string {
		out := make([]string, len(codes))
		for i, code := range codes {
			out[i] = names[code]
		}
		return out
	}
	for _, s := range steps {
		if s.was == nil || s.components == nil {
			continue
		}
		if err := tellSuiteTx(ctx, tx, s.row, named(s.added), named(s.removed)); err != nil {
			return err
		}
	}
	return nil
}

// tellSuiteTx tells each partner that a suite has a new composition, which of its
// plans that locks, and what came and went: once for each version of the suite (spec
// 5.1, row 44).
func tellSuiteTx(ctx context.Context, tx *database.Tx, suite *db.Product, added, removed []string) error {
	mails, err := suiteMails(ctx, tx, suite, added, removed)
	if err != nil {
		return fmt.Errorf("catalog: plans of a suite: %w", err)
	}
	return notify.QueueTx(ctx, tx, mails...)
}

func suiteMails(ctx context.Context, tx *database.Tx, suite *db.Product, added, removed []string) (mails []notify.Mail, err error) {
	rows, err := tx.Query(ctx, `SELECT p.root_id, p.id, p.email, p.locale, p.first_name, r.slug, k.name
		FROM service_plans k JOIN partners p ON p.id = k.partner_id JOIN partners r ON r.id = p.root_id
		WHERE k.product_id = ? AND k.suite_version <> ? AND p.email <> '' AND p.canceled_at IS NULL
		ORDER BY p.id, k.name_key`, suite.ID, suite.SuiteVersion)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var last *notify.SuiteChange
	for rows.Next() {
		m := notify.Mail{Kind: enum.SuiteChanged, DueAt: tx.Now()}
		about := &notify.SuiteChange{Suite: suite.Name, Added: added, Removed: removed}
		var plan string
		if err := rows.Scan(&m.RootID, &m.PartnerID, &m.Recipient, &m.Locale, &about.FirstName, &about.Channel, &plan); err != nil {
			return nil, err
		}
		if n := len(mails); n == 0 || mails[n-1].PartnerID != m.PartnerID {
			m.Data, last = about, about
			m.DedupKey = strings.Join([]string{string(m.Kind), suite.ID, strconv.Itoa(suite.SuiteVersion), m.PartnerID}, ":")
			mails = append(mails, m)
		}
		last.Plans = append(last.Plans, plan)
	}
	return mails, rows.Err()
}

// tellCrossgradesTx tells each partner of the customers who hold otherwise what the
// composition that a plan is approved for brings: one message for all of them (spec
// 2.9 and 5.1, row 44).
func tellCrossgradesTx(ctx context.Context, tx *database.Tx, plan *Plan, effects *ApproveEffects) error {
	if effects.Crossgrades == 0 {
		return nil
	}
	mails, err := crossgradeMails(ctx, tx, plan)
	if err != nil {
		return fmt.Errorf("catalog: crossgrades of a plan: %w", err)
	}
	for _, m := range mails {
		effects.Messages = append(effects.Messages, m.Effect())
	}
	return notify.QueueTx(ctx, tx, mails...)
}

func crossgradeMails(ctx context.Context, tx *database.Tx, plan *Plan) (mails []notify.Mail, err error) {
	overlaps, args := OverlapSQL("a", tx.Now())
	rows, err := tx.Query(ctx, `SELECT * FROM (SELECT p.root_id, p.id AS partner_id, p.email, p.locale, p.first_name, r.slug, c.company,
			count(*) OVER (PARTITION BY p.id) AS total, row_number() OVER (PARTITION BY p.id ORDER BY c.company_key, a.id) AS place
		FROM assignments a JOIN customers c ON c.id = a.customer_id JOIN partners p ON p.id = a.partner_id JOIN partners r ON r.id = p.root_id
		WHERE a.plan_id = ? AND `+BehindSQL("a")+` AND `+overlaps+`) d
		WHERE d.place <= ? AND d.email <> '' ORDER BY d.partner_id, d.place`, append(append([]any{plan.ID}, args...), maxNamed)...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var last *notify.CrossgradeNeed
	for rows.Next() {
		m := notify.Mail{Kind: enum.CrossgradeNeeded, DueAt: tx.Now()}
		about := &notify.CrossgradeNeed{Plan: plan.Name}
		var company string
		var total, place int
		if err := rows.Scan(&m.RootID, &m.PartnerID, &m.Recipient, &m.Locale, &about.FirstName, &about.Channel, &company, &total, &place); err != nil {
			return nil, err
		}
		if n := len(mails); n == 0 || mails[n-1].PartnerID != m.PartnerID {
			m.Data, last = about, about
			m.DedupKey = strings.Join([]string{string(m.Kind), plan.ID, strconv.Itoa(plan.SuiteVersion), m.PartnerID}, ":")
			mails = append(mails, m)
		}
		last.Customers = append(last.Customers, company)
		last.More = total - place
	}
	return mails, rows.Err()
}
