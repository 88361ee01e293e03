package operations

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Filter says which operations a list holds.
type Filter struct {
	// Search is text within the account name of who asked for it.
	Search   *string
	Kinds    []enum.OperationKind
	Statuses []enum.OperationStatus
}

// Service reads operations; verbs of other areas queue them.
type Service struct{ db *database.DB }

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }

// Operations lists what goes on, or went on, behind requests, latest first unless said otherwise.
func (s *Service) Operations(ctx context.Context, f *Filter, o *domain.TimeOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.BulkOperation], error) {
	l := read.List{Sort: read.ByTime(o), Page: page, Rows: rows, Total: total}
	if f != nil {
		if f.Search != nil {
			l.And(`lower(t0.actor_name) LIKE ? ESCAPE '\'`, domain.LikeKey(*f.Search))
		}
		l.AndIn(s.db, "t0.kind", read.Strings(f.Kinds))
		l.AndIn(s.db, "t0.status", read.Strings(f.Statuses))
	}
	return read.Pages[db.BulkOperation](ctx, s.db, l)
}

// ItemsByOperations lists the items of each operation in their order, with one
// statement; outcomes nil are all.
func (s *Service) ItemsByOperations(ctx context.Context, operationIDs []string, outcomes []enum.ItemOutcome, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.BulkOperationItem], error) {
	l := read.List{Sort: read.Sort{Column: "id"}, Page: page, Rows: rows, Total: total}
	l.AndIn(s.db, "t0.outcome", read.Strings(outcomes))
	return read.PagesByParent[db.BulkOperationItem](ctx, s.db, "operation_id", operationIDs, l)
}
