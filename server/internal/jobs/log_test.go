package jobs

import (
	"bytes"
	"context"
	"log/slog"
	"testing"
)

// What the library logs of work that a stop has cut off is no error to anybody.
func TestLogEndsWithTheContext(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := slog.New(atLeast{slog.NewTextHandler(&out, nil), slog.LevelWarn})
	ctx, stop := context.WithCancel(t.Context())
	log.ErrorContext(ctx, "the database is gone")
	if out.Len() == 0 {
		t.Error("an error is not told")
	}
	out.Reset()
	log.InfoContext(ctx, "an empty look")
	stop()
	log.ErrorContext(ctx, "inserting: context canceled")
	if out.Len() > 0 {
		t.Errorf("told: %s", out.String())
	}
}
