package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Messages lists the outbox.
func (q query) Messages(ctx context.Context, filter *notify.MessageFilter, orderBy *domain.TimeOrder, first *int, after *string, last *int, before *string) (*model.MessageConnection, error) {
	rows, total := rowsOf(ctx)
	return messagePage(q.r.Notify.List(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total))
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

// LastError is told in the viewer's language.
func (messageFields) LastError(ctx context.Context, m *db.Message) (string, error) {
	return language(ctx).Words(notify.Failure(m)), nil
}

// Object finds what an event is about. A deleted user is gone: it has no name left.
func (auditFields) Object(ctx context.Context, e *db.AuditEvent) (model.Node, error) {
	return objectOf(ctx, e.ObjectID)
}

// Changes are told in the viewer's language, as far as they are words.
func (auditFields) Changes(ctx context.Context, e *db.AuditEvent) (string, error) {
	return licensing.ChangesOf(e.Changes, viewer.From(ctx).Locale), nil
}

// objectOf finds what something was done to, as the field in ctx asks.
func objectOf(ctx context.Context, id string) (model.Node, error) {
	typeName := read.TypeOf(id)
	if typeName == "" {
		return nil, nil // of a kind that is not found by id
	}
	found, err := loadersOf(ctx).Node.Load(loader.Key{ID: id, Rows: selectionOf(ctx, typeName)})
	if u, ok := found.(*db.User); ok && u.DeletedAt != nil {
		return nil, err
	}
	return found, err
}

// AuditEvents lists the audit log.
func (q query) AuditEvents(ctx context.Context, filter *audit.EventFilter, orderBy *domain.TimeOrder, first *int, after *string, last *int, before *string) (*model.AuditEventConnection, error) {
	rows, total := rowsOf(ctx)
	return auditPage(q.r.Audit.Events(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total))
}
