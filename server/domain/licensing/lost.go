package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// lose drops the update of an assignment for what is done to it, and tells the
// partner (spec 5.1, row 63). One that has failed already, which the partner was told
// then, is taken back.
func (b *Book) lose(h *Holding, reason enum.LostReason) {
	u := h.Update
	if u == nil {
		return
	}
	at, facts := b.now, u.facts()
	told := lostTold{At: at, Plan: h.Edges.Plan.Name, Reason: reason, ScheduledUpdateFacts: facts}
	if u.FailedAt != nil {
		u.CanceledAt = &at
		b.event(h, "assignment.unschedule", told)
		b.closeUpdate(h)
		return
	}
	b.lost = append(b.lost, LostScheduledUpdate{PlanName: h.Edges.Plan.Name, Reason: reason, Update: facts})
	b.event(h, "assignment.update_lost", told)
	b.tellPartner(enum.UpdateLost, h, at, say.In(b.Partner.Locale).Words(lostBecause[reason]))
	u.LostAt, u.LostReason = &at, &reason
	b.closeUpdate(h)
}

// lostTold is what the event of such an update tells: what it was to do, and why it will
// not.
type lostTold struct {
	At     time.Time       `json:"at"`
	Plan   string          `json:"plan"`
	Reason enum.LostReason `json:"reason"`
	ScheduledUpdateFacts
}

// lostBecause says in messages what a reason means.
var lostBecause = map[enum.LostReason]domain.Words{
	enum.LostCrossgrade:  "A crossgrade moved licenses out of the plan.",
	enum.LostComposition: "A new composition of the suite was applied.",
	enum.LostPlanChange:  "The plan was changed before.",
	enum.LostEnd:         "The plan was ended before.",
}
