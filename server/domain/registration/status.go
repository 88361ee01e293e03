package registration

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// StatusOf a key follows from what became of it and from the time; first match
// wins. Its twin in SQL is statusSQL.
func StatusOf(k *db.RegistrationKey, now time.Time) enum.KeyStatus {
	switch {
	case k.RegisteredAt != nil:
		return enum.KeyRegistered
	case k.VoidedAt != nil:
		return enum.KeyVoided
	case k.ExpiresAt != nil && !now.Before(*k.ExpiresAt):
		return enum.KeyExpired
	}
	return enum.KeyAvailable
}

// statusSQL are the conditions under which a key, as t0, has each status; a ? in
// one is the present.
var statusSQL = map[enum.KeyStatus]string{
	enum.KeyRegistered: "t0.registered_at IS NOT NULL",
	enum.KeyVoided:     "(t0.registered_at IS NULL AND t0.voided_at IS NOT NULL)",
	enum.KeyExpired:    "(t0.registered_at IS NULL AND t0.voided_at IS NULL AND t0.expires_at <= ?)",
	enum.KeyAvailable:  "(t0.registered_at IS NULL AND t0.voided_at IS NULL AND (t0.expires_at IS NULL OR t0.expires_at > ?))",
}

// statusWords are the statuses in a sentence.
var statusWords = map[enum.KeyStatus]domain.Words{
	enum.KeyRegistered: "registered", enum.KeyVoided: "voided", enum.KeyExpired: "expired", enum.KeyAvailable: "available",
}

// ExpiresOn is the last day on which a key can be registered; nil when there is none.
func ExpiresOn(k *db.RegistrationKey) *domain.Date {
	if k.ExpiresAt == nil {
		return nil
	}
	last := domain.DateIn(k.ExpiresAt.Add(-time.Microsecond), domain.Zone(k.TimeZone))
	return &last
}
