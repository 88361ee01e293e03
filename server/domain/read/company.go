package read

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
)

// AndCompany adds the condition that the company of the row's customer has a text in
// it; a blank text adds none. The companies are looked through first, and an index has
// their rows: a million lines are not.
func (l *List) AndCompany(ctx context.Context, search *string) error {
	return l.andAny(ctx, search, ofCustomer)
}

// AndCompanyOrActor is AndCompany, or that the account name of who did it has the text
// in it.
func (l *List) AndCompanyOrActor(ctx context.Context, search *string) error {
	return l.andAny(ctx, search, ofCustomer, ofActor)
}

// found says by which column a row refers to another whose key a text is looked for in.
type found struct{ column, entity, table, key string }

var (
	ofCustomer = found{"t0.customer_id", "Customer", "customers", "company_key"}
	ofActor    = found{"t0.actor_id", "User", "users", "account_key"}
)

func (l *List) andAny(ctx context.Context, search *string, places ...found) error {
	if search == nil || strings.TrimSpace(*search) == "" {
		return nil
	}
	var conds []string
	var args []any
	for _, f := range places {
		cond, scoped, err := scope.SQL(ctx, f.entity, "f")
		if err != nil {
			return err
		}
		conds = append(conds, f.column+" IN (SELECT f.id FROM "+f.table+" f WHERE "+cond+" AND f."+f.key+` LIKE ? ESCAPE '\')`)
		args = append(append(args, scoped...), domain.LikeKey(*search))
	}
	l.And("("+strings.Join(conds, " OR ")+")", args...)
	return nil
}
