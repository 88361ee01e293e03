package licensing

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// TestClockAdvanceInput says how far the clock of a test database moves.
type TestClockAdvanceInput struct {
	To time.Time `json:"to"`
}

// TestClockAdvance begins to move the clock of a test database on, with all that
// falls due on the way, and answers the operation. It returns refusals for whoever
// is not an administrator of a Tier 1, for an ordinary database and while another
// advance goes on, and domain.Invalid for an instant before now.
func (s *Service) TestClockAdvance(ctx context.Context, in TestClockAdvanceInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v.Role != enum.Administrator || v.Tier() != enum.TierOne || v.IsCustomer() || !v.Can(enum.LicensesWrite) {
		return verb.Done[verb.None]{}, domain.Forbidden("to", "Only administrators of a Tier 1 move the clock.")
	}
	in.To = database.Instant(in.To)
	return verb.Run(ctx, s.db, verb.Call{Name: "testClockAdvance", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		now, err := database.TestClock(ctx, tx)
		if errors.Is(err, database.ErrNoTestClock) {
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeStateInvalid, "to",
				"This is no test database: its time is the world's. Make one with lmp migrate --test-clock.")
		}
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		switch {
		case in.To.Before(now):
			return verb.Done[verb.None]{}, domain.Invalid("to", "The clock stands at %s already; it only moves on.", now.Format(time.RFC3339))
		case in.To.Year() > domain.MaxYear:
			return verb.Done[verb.None]{}, domain.Invalid("to", "The clock goes to the year %s at most.", strconv.Itoa(domain.MaxYear))
		}
		// The clock's row is locked: nobody else begins one now.
		some, err := operations.SomeTx(ctx, tx, enum.TestClockAdvance)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if some {
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeStateInvalid, "to", "The clock is moving already; wait until it stands.")
		}
		o, err := operations.QueueTx(ctx, tx, enum.TestClockAdvance, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if s.wake != nil {
			if err := s.wake(ctx, tx); err != nil {
				return verb.Done[verb.None]{}, err
			}
		}
		return verb.Done[verb.None]{ID: o.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: v.RootID, PartnerID: v.PartnerID, ObjectID: o.ID, Action: "test_clock.advance",
			Changes: in,
		})
	})
}

// AdvanceClock moves the clock of a test database to where it was told to be,
// from border to border: each transaction crosses what falls due next and sets
// the clock to that instant, so that one jump is the same as many small steps. It
// goes on with what another server has begun, and does nothing otherwise.
func (s *Service) AdvanceClock(ctx context.Context) error {
	ctx = asTime(ctx)
	for {
		more, err := database.InTx(ctx, s.db, func(tx *database.Tx) (bool, error) { return s.advanceTx(ctx, tx) })
		if err != nil {
			return operations.Fail(ctx, s.db, enum.TestClockAdvance, err)
		}
		if !more {
			return nil
		}
		if s.ClockMoved != nil {
			if err := s.ClockMoved(ctx); err != nil {
				return err
			}
		}
	}
}

// advanceTx moves the clock to the next border, or to the end; false when no
// operation asks for it.
func (s *Service) advanceTx(ctx context.Context, tx *database.Tx) (bool, error) {
	if err := database.LockName(ctx, tx, timesTurn); err != nil {
		return false, err
	}
	var in TestClockAdvanceInput
	o, err := operations.NextTx(ctx, tx, enum.TestClockAdvance, &in)
	if err != nil || o == nil {
		return false, err
	}
	now, err := database.TestClock(ctx, tx)
	if err != nil {
		return false, err
	}
	if o.StartedAt == nil {
		err := tx.QueryOne(ctx, []any{&o.Total}, `SELECT (SELECT count(*) FROM licenses WHERE due_at <= ?) +
			(SELECT count(*) FROM scheduled_updates WHERE due_at <= ?)`, in.To, in.To)
		if err != nil {
			return false, err
		}
	}
	// What was left behind the clock is late, and judged by when it is done.
	ran := &now
	d, err := nextDue(ctx, tx, now, s.chunk, nil)
	if err == nil && d.found == 0 {
		ran = nil
		d, err = nextDue(ctx, tx, in.To, s.chunk, nil)
	}
	if err != nil {
		return false, err
	}
	if d.found == 0 {
		if in.To.After(now) {
			now = in.To
		}
		if err := operations.DoneTx(ctx, tx.At(now), o); err != nil {
			return false, err
		}
		return true, database.AdvanceTestClock(ctx, tx, now)
	}
	if d.horizon.After(now) {
		now = d.horizon
	}
	tx = tx.At(now)
	if err := crossTx(ctx, tx, d, ran); err != nil {
		return false, err
	}
	if err := operations.ProgressTx(ctx, tx, o, d.found); err != nil {
		return false, err
	}
	return true, database.AdvanceTestClock(ctx, tx, now)
}
