package database

import (
	"context"
	"database/sql"
	"fmt"
)

// span is a transaction that begins when a statement needs it.
type span struct {
	db *sql.DB
	// steady: it sees one moment, and is not ended with its request.
	steady bool
	tx     *sql.Tx // nil until it begins
	// conn is where a steady one has begun.
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
		err = s.beginSteady(ctx)
	}
	if err != nil {
		return fmt.Errorf("database: beginning: %w", err)
	}
	return nil
}

// beginSteady waits for a connection no longer than the request lasts.
func (s *span) beginSteady(ctx context.Context) error {
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return err
	}
	tx, err := conn.BeginTx(context.WithoutCancel(ctx), &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
	if err != nil {
		_ = conn.Close()
		return err
	}
	s.tx, s.conn = tx, conn
	return nil
}

// rollback ends it and gives its connection back.
func (s *span) rollback() error {
	if s.tx == nil {
		return nil
	}
	err := s.tx.Rollback()
	if s.conn != nil {
		_ = s.conn.Close()
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
	return s.tx.QueryContext(ctx, query, args...)
}

// alone sends a query that is answered without a transaction where none has begun.
func (s *span) alone(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if s.tx == nil {
		return s.db.QueryContext(ctx, query, args...)
	}
	return s.tx.QueryContext(ctx, query, args...)
}
