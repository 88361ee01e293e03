package app_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/idempotencykey"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/server/servertest"
)

// A server that runs forgets by itself what is over: links that nobody used, and
// keys after their seven days.
func TestAServerPrunesWhatIsOver(t *testing.T) {
	servertest.Databases(t, func(t *testing.T, url string) {
		e := servertest.New(t, url)
		who := e.DB.User.Query().Where(user.AccountName("msp-one")).OnlyX(e.System())
		long := e.Now().Add(-30 * 24 * time.Hour)
		e.Insert(&db.PasswordLink{ID: "old-link", UserID: who.ID, CreatedAt: long, ExpiresAt: long.Add(time.Hour)})
		e.Insert(&db.IdempotencyKey{ID: "old-key", Hash: "x", CreatedAt: long})
		e.Insert(&db.IdempotencyKey{ID: "new-key", Hash: "x", CreatedAt: e.Now()})
		public, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		ran := make(chan error)
		go func() { ran <- e.App.Run(ctx, public, nil) }()
		left := -1
		deadline := time.After(time.Minute)
		for tick := time.Tick(20 * time.Millisecond); left != 0; {
			select {
			case <-tick:
				left = e.DB.PasswordLink.Query().CountX(e.System()) + e.DB.IdempotencyKey.Query().Where(idempotencykey.ID("old-key")).CountX(e.System())
			case <-deadline:
				t.Errorf("%d rows that are over are still there", left)
				left = 0
			}
		}
		stop()
		if err := <-ran; err != nil {
			t.Error(err)
		}
		if !e.DB.IdempotencyKey.Query().Where(idempotencykey.ID("new-key")).ExistX(e.System()) {
			t.Error("a key that still counts is gone")
		}
	})
}
