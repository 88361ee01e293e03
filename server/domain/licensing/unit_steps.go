package licensing

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Steps are by how much changes of licenses let the units in use rise or fall, and
// when. What a line takes back of the one before it, and what of that was still to
// come, cancel out, so that the sum of all steps until an instant is what LicensesAsOf
// tells of it.
type Steps map[step]int

type step struct {
	root, partner, product string
	at                     time.Time
}

// Add the steps of a change whose line is written now.
func (s Steps) Add(c Change, now time.Time) {
	// From when on the line counts: see LicensesAsOf.
	since := now
	if c.Before != nil {
		if c.EffectiveAt.Before(now) {
			since = c.EffectiveAt
		}
		s.add(c.Before, since, -c.Before.Units)
	}
	s.add(c.After, since, c.After.Units)
}

func (s Steps) add(l *db.License, since time.Time, units int) {
	from, until, ever := domain.UseOf(l)
	if !ever || until != nil && !since.Before(*until) {
		return
	}
	if from.Before(since) {
		from = since
	}
	s.take(step{l.RootID, l.PartnerID, l.ProductID, database.Instant(from)}, units)
	if until != nil {
		s.take(step{l.RootID, l.PartnerID, l.ProductID, database.Instant(*until)}, -units)
	}
}

func (s Steps) take(at step, units int) {
	if s[at] += units; s[at] == 0 {
		delete(s, at)
	}
}

// Rows of the steps.
func (s Steps) Rows(now time.Time) []*db.UnitStep {
	rows := make([]*db.UnitStep, 0, len(s))
	for at, units := range s {
		rows = append(rows, &db.UnitStep{
			ID: id.New(id.UnitStep), CreatedAt: now, RootID: at.root, PartnerID: at.partner, ProductID: at.product, At: at.at, Units: units,
		})
	}
	return rows
}

const (
	// foldEvery is how often steps are added up, foldChunk how many in a transaction.
	foldEvery = 10 * time.Minute
	foldChunk = 2000
	// foldTurn is whose turn it is among the servers to add steps up.
	foldTurn = "licensing.unit_steps"
)

// How far a step is folded: as a line wrote it, with those of the same instant, which
// lies ahead, or with those of the same stretch of time, which is over.
const (
	unfolded = iota
	foldedAhead
	foldedBehind
)

// stepsGrew is the job that adds steps up.
type stepsGrew struct{}

// Kind of the job.
func (stepsGrew) Kind() string { return "licensing.steps_grew" }

// FoldSteps adds up the steps that lines wrote, so that there are few however many
// licenses there were. The sums until now, and until the end of a month in any zone,
// stay what they were.
func (s *Service) FoldSteps(ctx context.Context) error {
	ctx = viewer.System(ctx, "system", enum.ViaSystem)
	for {
		n, err := database.InTx(ctx, s.db, foldTx(ctx))
		if err != nil {
			return fmt.Errorf("licensing: folding steps: %w", err)
		}
		if n < foldChunk {
			return nil
		}
	}
}

// foldTx folds some steps and returns how many.
func foldTx(ctx context.Context) func(tx *database.Tx) (int, error) {
	return func(tx *database.Tx) (n int, err error) {
		if err := database.LockName(ctx, tx, foldTurn); err != nil {
			return 0, err
		}
		rows, err := tx.Query(ctx, `DELETE FROM unit_steps WHERE id IN (SELECT id FROM unit_steps WHERE folded = 0 OR folded = 1 AND at <= ? LIMIT ?)
			RETURNING root_id, partner_id, product_id, at, units`, tx.Now(), foldChunk)
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, rows.Close()) }()
		ahead, behind := Steps{}, Steps{}
		for rows.Next() {
			var of step
			var units int
			if err := rows.Scan(&of.root, &of.partner, &of.product, &of.at, &units); err != nil {
				return 0, err
			}
			n++
			if of.at.After(tx.Now()) {
				ahead.take(of, units)
				continue
			}
			of.at = foldedAt(of.at)
			behind.take(of, units)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return 0, err
		}
		if err := sumTx(ctx, tx, ahead, foldedAhead); err != nil {
			return 0, err
		}
		return n, sumTx(ctx, tx, behind, foldedBehind)
	}
}

// sumTx adds steps to the sums that there are.
func sumTx(ctx context.Context, tx *database.Tx, steps Steps, folded int) error {
	table := db.Tables["UnitStep"]
	w := database.Write{
		Table: table.Name, Columns: table.ColumnList,
		After: " ON CONFLICT (partner_id, product_id, at, folded) WHERE folded > 0 DO UPDATE SET units = unit_steps.units + excluded.units",
	}
	for _, row := range steps.Rows(tx.Now()) {
		row.Folded = folded
		w.Rows = append(w.Rows, row.Values())
	}
	return database.Later(ctx, tx, w)
}

// foldedAt is where a step of the past is put: at the beginning of the stretch between
// the ends of two months in which no month of any zone ends, which is 14 hours before to
// 12 hours after midnight of the first; or within these hours, at the beginning of the
// quarter of an hour, as zones differ by whole ones.
func foldedAt(at time.Time) time.Time {
	at = at.UTC()
	first := time.Date(at.Year(), at.Month(), 1, 13, 0, 0, 0, time.UTC)
	last := time.Date(at.Year(), at.Month()+1, 1, -15, 0, 0, 0, time.UTC)
	if at.Before(first) || !at.Before(last) {
		return at.Truncate(15 * time.Minute)
	}
	return first
}
