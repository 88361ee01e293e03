package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// span is a transaction that begins when a statement needs it.
type span struct {
	db *sql.DB
	// steady: it sees one moment. Its queries are not ended with the request: watching
	// for that costs each a goroutine, and a preview is a few small ones that nobody
	// else waits for.
	steady bool
	tx     *sql.Tx // nil until it begins
	// conn is where a steady one reads and begins; nil until it does.
	conn *sql.Conn
}

// begin begins it, unless it has.
func (s *span) begin(ctx context.Context) (err error) {
	switch {
	case s.tx != nil:
		return nil
	case !s.steady:
		s.tx, err = s.db.BeginTx(ctx, nil)
	default:
		if err = s.connect(ctx); err == nil {
			s.tx, err = s.conn.BeginTx(s.until(ctx), &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
		}
	}
	if err != nil {
		return fmt.Errorf("database: beginning: %w", err)
	}
	return nil
}

// connect waits for a connection no longer than the request lasts.
func (s *span) connect(ctx context.Context) (err error) {
	if s.conn == nil {
		s.conn, err = s.db.Conn(ctx)
	}
	return err
}

// until is the context that ends a query.
func (s *span) until(ctx context.Context) context.Context {
	if s.steady {
		return context.WithoutCancel(ctx)
	}
	return ctx
}

// rollback ends it, as far as it has begun, and gives its connection back.
func (s *span) rollback() (err error) {
	if s.tx != nil {
		err = s.tx.Rollback()
	}
	if s.conn != nil {
		err = errors.Join(err, s.conn.Close())
	}
	return err
}

// ExecContext sends a statement without rows.
func (s *span) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	return s.tx.ExecContext(ctx, query, args...)
}

// QueryContext sends a query.
func (s *span) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	return s.tx.QueryContext(s.until(ctx), query, args...)
}

// alone sends a query that is answered without a transaction where a steady one has not
// begun.
func (s *span) alone(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if s.tx != nil || !s.steady {
		return s.QueryContext(ctx, query, args...)
	}
	if err := s.connect(ctx); err != nil {
		return nil, fmt.Errorf("database: connecting: %w", err)
	}
	return s.conn.QueryContext(s.until(ctx), query, args...)
}
