package database

import (
	"context"
	"database/sql"
	"encoding/json"
	"strconv"
	"strings"
	"sync"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"
)

// Querier runs hand-written SQL, in a transaction (Tx) or outside (DB).
// Placeholders are ?; a text works on both databases.
type Querier interface {
	// Dialect is "postgres" or "sqlite3".
	Dialect() string
	// Query reads rows.
	Query(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	// QueryOne reads one row into dest; sql.ErrNoRows when there is none.
	QueryOne(ctx context.Context, dest []any, query string, args ...any) error
	// Exec runs a statement and returns the number of rows that it touched.
	Exec(ctx context.Context, query string, args ...any) (int64, error)
	// In is the condition that column is one of the values of List, one parameter.
	In(column string) string
	// List is the argument of an In condition.
	List(values []string) any
	// OneOf is In with its arguments for few values, which it lists one by one:
	// PostgreSQL plans that once, and an array each time.
	OneOf(column string, values []string) (cond string, args []any)
	// ForUpdate ends a SELECT that locks its rows; it is empty on SQLite, where
	// the transaction is the lock.
	ForUpdate() string
}

// runner is the Querier of DB and Tx.
type runner struct {
	dialect string
	to      entsql.ExecQuerier
}

// Dialect is "postgres" or "sqlite3".
func (r runner) Dialect() string { return r.dialect }

// Query reads rows.
func (r runner) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return r.to.QueryContext(ctx, r.rebind(query), args...)
}

// QueryOne reads one row into dest; sql.ErrNoRows when there is none.
func (r runner) QueryOne(ctx context.Context, dest []any, query string, args ...any) error {
	rows, err := r.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(dest...); err != nil {
		return err
	}
	return rows.Close()
}

// Exec runs a statement and returns the number of rows that it touched.
func (r runner) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	res, err := r.to.ExecContext(ctx, r.rebind(query), args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// In is the condition that column is one of the values of List, one parameter.
func (r runner) In(column string) string {
	if r.dialect == dialect.Postgres {
		return column + " = ANY(?)"
	}
	return column + " IN (SELECT value FROM json_each(?))"
}

// List is the argument of an In condition.
func (r runner) List(values []string) any {
	if r.dialect == dialect.Postgres {
		return pq.StringArray(values)
	}
	if values == nil {
		values = []string{}
	}
	b, _ := json.Marshal(values) // strings always marshal
	return string(b)
}

// maxListed is how many values OneOf lists.
const maxListed = 20

// OneOf is In with its arguments, listed one by one when there are few.
func (r runner) OneOf(column string, values []string) (cond string, args []any) {
	switch n := len(values); {
	case n == 1:
		return column + " = ?", []any{values[0]}
	case n == 0 || n > maxListed:
		return r.In(column), []any{r.List(values)}
	}
	args = make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	return column + " IN (?" + strings.Repeat(", ?", len(values)-1) + ")", args
}

// ForUpdate ends a SELECT that locks its rows.
func (r runner) ForUpdate() string {
	if r.dialect == dialect.Postgres {
		return " FOR UPDATE"
	}
	return ""
}

// rebound remembers texts with their placeholders changed; texts are few, but
// lists of filters make some, so it starts anew when it has grown too big.
var rebound struct {
	sync.RWMutex
	texts map[string]string
}

const maxRebound = 2000

func (r runner) rebind(query string) string {
	if r.dialect != dialect.Postgres {
		return query
	}
	rebound.RLock()
	out, ok := rebound.texts[query]
	rebound.RUnlock()
	if ok {
		return out
	}
	out = numbered(query)
	if len(query) > maxPreparedText {
		return out
	}
	rebound.Lock()
	defer rebound.Unlock()
	if rebound.texts == nil || len(rebound.texts) >= maxRebound {
		rebound.texts = map[string]string{}
	}
	rebound.texts[query] = out
	return out
}

// numbered writes $1, $2, … for each ? outside quotes and comments.
func numbered(query string) string {
	if strings.IndexByte(query, '?') < 0 {
		return query
	}
	return string(appendNumbered(make([]byte, 0, len(query)+16), query, 0))
}

// appendNumbered is numbered for a text whose parameters follow n others.
func appendNumbered(out []byte, query string, n int) []byte {
	for i := 0; i < len(query); i++ {
		c := query[i]
		switch {
		case c == '?':
			n++
			out = append(out, '$')
			out = strconv.AppendInt(out, int64(n), 10)
		case c == '\'' || c == '"':
			end := strings.IndexByte(query[i+1:], c)
			if end < 0 {
				return append(out, query[i:]...)
			}
			out = append(out, query[i:i+end+2]...)
			i += end + 1
		case c == '-' && strings.HasPrefix(query[i:], "--"):
			end := strings.IndexByte(query[i:], '\n')
			if end < 0 {
				return append(out, query[i:]...)
			}
			out = append(out, query[i:i+end]...)
			i += end - 1
		default:
			out = append(out, c)
		}
	}
	return out
}
