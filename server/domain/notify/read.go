package notify

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// List lists messages, newest first unless said otherwise. Whoever may not read the outbox sees none.
func (s *Service) List(ctx context.Context, f *MessageFilter, o *domain.TimeOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Message], error) {
	l := read.List{Sort: read.ByTime(o), Page: page, Rows: rows, Total: total}
	if v := viewer.From(ctx); v == nil || !v.Can(enum.OutboxRead) {
		l.And("1 = 0")
	}
	if f != nil {
		if f.Search != nil {
			l.And(`lower(t0.recipient) LIKE ? ESCAPE '\'`, domain.LikePattern(*f.Search))
		}
		l.AndIn(s.db, "t0.kind", read.Strings(f.Kinds))
		if f.Statuses != nil {
			l.And(anyStatus(f.Statuses, &l.Args, s.db.Now()))
		}
	}
	return read.Pages[db.Message](ctx, s.db, l)
}

// anyStatus is the condition that a message has one of statuses.
func anyStatus(statuses []enum.MessageStatus, args *[]any, now any) string {
	parts := []string{"1 = 0"}
	for _, st := range statuses {
		part := statusSQL[st]
		if part == "" {
			continue
		}
		for range strings.Count(part, "?") {
			*args = append(*args, now)
		}
		parts = append(parts, part)
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

// ByIDs loads messages in the order of ids; nil for each that there is not for the viewer.
func (s *Service) ByIDs(ctx context.Context, ids []string, rows *domain.Selection) ([]*db.Message, error) {
	if v := viewer.From(ctx); v == nil || !v.Can(enum.OutboxRead) {
		return make([]*db.Message, len(ids)), nil
	}
	return read.ByIDs[db.Message](ctx, s.db, ids, rows)
}
