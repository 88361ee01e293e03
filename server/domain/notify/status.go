package notify

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// StatusOf says where a message stands at now; first match wins. Its twin in SQL
// is statusSQL.
func StatusOf(m *db.Message, now time.Time) enum.MessageStatus {
	switch {
	case m.SentAt != nil:
		return enum.MessageSent
	case m.CanceledAt != nil:
		return enum.MessageCanceled
	case m.FailedAt != nil:
		return enum.MessageFailed
	case m.DueAt.After(now):
		return enum.MessageScheduled
	}
	return enum.MessageWaiting
}

// statusSQL are the conditions under which a message, as t0, has each status; a
// ? in one is the present.
var statusSQL = map[enum.MessageStatus]string{
	enum.MessageSent:     "t0.sent_at IS NOT NULL",
	enum.MessageCanceled: "(t0.sent_at IS NULL AND t0.canceled_at IS NOT NULL)",
	enum.MessageFailed:   "(t0.sent_at IS NULL AND t0.canceled_at IS NULL AND t0.failed_at IS NOT NULL)",
	enum.MessageScheduled: "(t0.sent_at IS NULL AND t0.canceled_at IS NULL AND t0.failed_at IS NULL" +
		" AND t0.due_at > ?)",
	enum.MessageWaiting: "(t0.sent_at IS NULL AND t0.canceled_at IS NULL AND t0.failed_at IS NULL" +
		" AND t0.due_at <= ?)",
}

// waits are the pauses after each failed try; the last repeats until the tries
// are over, about three days after the first.
var waits = []time.Duration{time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 6 * time.Hour}

const maxTries = 16

// nextTry is the pause after so many failed tries; false when there is no other.
func nextTry(tries int) (time.Duration, bool) {
	if tries >= maxTries {
		return 0, false
	}
	return waits[min(max(tries, 1), len(waits))-1], true
}
