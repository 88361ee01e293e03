package audit

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service reads the log; verbs write it by RecordTx.
type Service struct{ db *database.DB }

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }

// Events lists events, newest first unless said otherwise. Whoever may not read the log sees none.
func (s *Service) Events(ctx context.Context, f *EventFilter, o *domain.TimeOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.AuditEvent], error) {
	l := read.List{Sort: read.ByTime(o), Page: page, Rows: rows, Total: total}
	if f != nil {
		if err := l.AndCompanyOrActor(ctx, f.Search); err != nil {
			return nil, err
		}
		l.AndIn(s.db, "t0.object_id", f.ObjectIDs)
		for _, c := range []struct {
			column string
			value  *string
		}{{"actor_id", f.ActorID}, {"action", f.Action}, {"customer_id", f.CustomerID}} {
			if c.value != nil {
				l.And("t0."+c.column+" = ?", *c.value)
			}
		}
		if f.From != nil {
			l.And("t0.created_at >= ?", *f.From)
		}
		if f.Before != nil {
			l.And("t0.created_at < ?", *f.Before)
		}
	}
	return read.Pages[db.AuditEvent](ctx, s.db, l)
}
