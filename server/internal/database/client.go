package database

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
)

// newClient is the one place where a client of Ent is made: none is without
// scope and stamps. A transaction's client shares its hooks.
func newClient(d *DB) *db.Client {
	c := db.NewClient(db.Driver(&outside{Driver: entsql.NewDriver(d.dialect, entsql.Conn{ExecQuerier: d.to}), db: d.writer}))
	scope.Register(c)
	c.Use(stamp(d.now))
	return c
}

// outside is Ent's driver outside transactions.
type outside struct {
	*entsql.Driver
	db *sql.DB
}

// beginKey carries a transaction that is already open to BeginTx.
type beginKey struct{}

// Tx begins a transaction.
func (p *outside) Tx(ctx context.Context) (dialect.Tx, error) { return p.BeginTx(ctx, nil) }

// BeginTx begins a transaction, or takes the one that InTx has opened.
func (p *outside) BeginTx(ctx context.Context, o *sql.TxOptions) (dialect.Tx, error) {
	if open, ok := ctx.Value(beginKey{}).(*late); ok {
		return &entsql.Tx{Conn: entsql.Conn{ExecQuerier: open}}, nil // InTx ends it
	}
	tx, err := p.db.BeginTx(ctx, o)
	if err != nil {
		return nil, err
	}
	return &entsql.Tx{Conn: entsql.Conn{ExecQuerier: tx}, Tx: tx}, nil
}

// Close does nothing: DB.Close ends the connections.
func (p *outside) Close() error { return nil }

// split sends reads to a pool of reading connections and the rest, which waits
// in Go for its turn, to the one that writes.
type split struct{ write, read *sql.DB }

// ExecContext writes.
func (s split) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return s.write.ExecContext(ctx, query, args...)
}

// QueryContext reads, or writes what asks for rows back.
func (s split) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if reads(query) {
		return s.read.QueryContext(ctx, query, args...)
	}
	return s.write.QueryContext(ctx, query, args...)
}

func reads(query string) bool {
	word := strings.TrimLeft(query, " \t\r\n(")
	if len(word) < 6 {
		return false
	}
	if strings.EqualFold(word[:6], "SELECT") {
		return true
	}
	return strings.EqualFold(word[:4], "WITH") && !strings.Contains(strings.ToUpper(word), "RETURNING")
}

// stamp sets the times and the version of a row that is written, and makes every
// time of the mutation what the database will give back.
func stamp(now func() time.Time) db.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if m.Op().Is(ent.OpDelete | ent.OpDeleteOne) {
				return next.Mutate(ctx, m)
			}
			for _, name := range m.Fields() {
				v, _ := m.Field(name)
				t, ok := v.(time.Time)
				if !ok {
					continue
				}
				if at := Instant(t); at != t {
					if err := m.SetField(name, at); err != nil {
						return nil, err
					}
				}
			}
			if err := stampRow(m, db.Tables[m.Type()].Columns, now()); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	}
}

func stampRow(m ent.Mutation, columns map[string]bool, at time.Time) error {
	if m.Op().Is(ent.OpCreate) {
		if _, set := m.Field("created_at"); columns["created_at"] && !set {
			if err := m.SetField("created_at", at); err != nil {
				return err
			}
		}
	} else if columns["version"] {
		_, set := m.Field("version")
		if _, added := m.AddedField("version"); !set && !added {
			if err := m.AddField("version", 1); err != nil {
				return err
			}
		}
	}
	if _, set := m.Field("updated_at"); columns["updated_at"] && !set {
		return m.SetField("updated_at", at)
	}
	return nil
}
