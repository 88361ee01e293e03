package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/internal/database"
)

// statements counts the SQL statements of one request of an operation, in a
// server of its own within this process: the second request, when what is cached is.
func statements(ctx context.Context, w *world, op operation) (int, error) {
	a, err := app.New(ctx, app.Config{
		DatabaseConfig: app.DatabaseConfig{DatabaseURL: w.url, DatabasePool: 16}, PublicURL: "http://localhost:8080",
	}, slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})))
	if err != nil {
		return 0, err
	}
	defer func() { _ = a.Close() }()
	r := rand.New(rand.NewPCG(9, 9))
	count := 0
	for range 2 {
		counted, counter := database.WithCounter(ctx)
		req := httptest.NewRequestWithContext(counted, http.MethodPost, "/graphql", bytes.NewReader(op.body(w, r)))
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Authorization", "Bearer "+w.token)
		if op.writes {
			req.Header.Set("Idempotency-Key", fmt.Sprint(r.Uint64()))
		}
		res := httptest.NewRecorder()
		a.Handler().ServeHTTP(res, req)
		if res.Code != http.StatusOK || refused(res.Body.Bytes()) {
			return 0, fmt.Errorf("%s: %d %.300s", op.name, res.Code, res.Body)
		}
		count = counter.Count()
	}
	return count, nil
}
