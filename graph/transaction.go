package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// Transactions lists lines of the customer-transactions report.
func (q query) Transactions(ctx context.Context, filter *licensing.TransactionFilter, orderBy *domain.TimeOrder, first *int, after *string, last *int, before *string) (*model.LicenseTransactionConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Licensing.Transactions(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return linePage(ctx, q.r, page, err)
}

func (transactionFields) Before(_ context.Context, t *db.LicenseTransaction) (*licensing.LicenseFacts, error) {
	return licensing.ReadFacts(t.Before)
}

func (transactionFields) After(_ context.Context, t *db.LicenseTransaction) (*licensing.LicenseFacts, error) {
	return licensing.ReadFacts(t.After)
}
