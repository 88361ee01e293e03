package licensing

import (
	"context"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// LicenseState is a license as it was at an instant: what the last report line
// until then says of it, with the status of that instant.
type LicenseState struct {
	line  *db.LicenseTransaction
	Facts LicenseFacts
}

// License as it is now; the plan and product are those of then.
func (s LicenseState) License() (*db.License, error) { return s.line.Edges.LicenseOrErr() }

// Plan that it belonged to, or came from when it stood alone.
func (s LicenseState) Plan() (*db.ServicePlan, error) { return s.line.Edges.PlanOrErr() }

// Product that it licensed.
func (s LicenseState) Product() (*db.Product, error) { return s.line.Edges.ProductOrErr() }

// Since is when the last change until then took effect.
func (s LicenseState) Since() time.Time { return s.line.EffectiveAt }

// Cause of that change.
func (s LicenseState) Cause() string { return s.line.Cause }

// ActorName is who made it.
func (s LicenseState) ActorName() string { return s.line.ActorName }

// LicensesAsOf lists the lines that told last of each license of customers until an
// instant, latest first, with one statement. A license is there from when it was
// assigned, whenever it starts; what time changed counts from its own instant, however
// late it was recorded. It returns domain.Invalid for an instant ahead of the clock.
func (s *Service) LicensesAsOf(ctx context.Context, customerIDs []string, at time.Time, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.LicenseTransaction], error) {
	at = database.Instant(at)
	if at.After(s.db.Now()) {
		return nil, domain.Invalid("at", "What will be is not known: the instant lies ahead.")
	}
	l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: page, Rows: rows, Total: total, OfParent: true}
	l.And("t0.id IN (SELECT max(x.id) FROM license_transactions x WHERE "+s.db.In("x.customer_id")+
		" AND (x.created_at <= ? OR x.effective_at <= ? AND x.before <> '') GROUP BY x.license_id)", s.db.List(customerIDs), at, at)
	return read.PagesByParent[db.LicenseTransaction](ctx, s.db, "customer_id", customerIDs, l)
}

// StateAt is the license of a line that LicensesAsOf found, as of the instant.
func StateAt(line *db.LicenseTransaction, at time.Time) (LicenseState, error) {
	facts, err := ReadFacts(line.After)
	if err != nil || facts == nil { // nobody asked for them
		return LicenseState{line: line}, err
	}
	facts.Status = facts.StatusAt(at)
	return LicenseState{line: line, Facts: *facts}, nil
}

// StatusAt is the status of a license with these facts at an instant.
func (f LicenseFacts) StatusAt(at time.Time) enum.LicenseStatus {
	return domain.LicenseStatus(&db.License{
		Activation: f.Activation, ActivatedAt: f.ActivatedAt, StartsAt: f.StartsAt, ExpiresAt: f.ExpiresAt,
		NotifyAt: f.NotifyAt, GraceEndsAt: f.GraceEndsAt,
		SuspendedAt: f.SuspendedAt, CanceledAt: f.CanceledAt, BlockedAt: f.BlockedAt,
	}, at)
}
