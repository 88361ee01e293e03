package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
)

// Messages lists the outbox.
func (q query) Messages(ctx context.Context, filter *notify.MessageFilter, first *int, after *string, last *int, before *string) (*model.MessageConnection, error) {
	rows, total := rowsOf(ctx)
	return messagePage(q.r.Notify.List(ctx, filter, pageArgs(first, after, last, before), rows, total))
}

func (messageFields) Subject(_ context.Context, m *db.Message) (string, error) {
	return notify.Subject(m), nil
}

func (messageFields) Text(_ context.Context, m *db.Message) (string, error) {
	return notify.Text(m), nil
}

func (messageFields) Status(ctx context.Context, m *db.Message) (enum.MessageStatus, error) {
	return notify.StatusOf(m, stateOf(ctx).now), nil
}

// AuditEvents lists the audit log.
func (q query) AuditEvents(ctx context.Context, filter *audit.EventFilter, first *int, after *string, last *int, before *string) (*model.AuditEventConnection, error) {
	rows, total := rowsOf(ctx)
	return auditPage(q.r.Audit.Events(ctx, filter, pageArgs(first, after, last, before), rows, total))
}
