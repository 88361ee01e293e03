package identity_test

import (
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

func TestDropEnded(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		link := func(lasts time.Duration) {
			_, err := database.InTx(w.system, w.db, func(tx *database.Tx) (string, error) {
				return identity.MintLinkTx(w.system, tx, w.users["msp-one"].ID, lasts)
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		w.signIn(t, "msp-one")
		w.exec("INSERT INTO api_tokens (id, created_at, updated_at, version, root_id, partner_id, user_id, name, hash, hint, scopes, expires_at) SELECT ?, ?, ?, 1, root_id, partner_id, id, 't', 'h', 't', '[]', ? FROM users WHERE id = ?",
			id.New(id.Token), w.db.Now(), w.db.Now(), w.db.Now(), w.users["msp-one"].ID)
		link(time.Hour)
		link(48 * time.Hour)
		w.pass(30*time.Minute - time.Second)
		cookie := w.signIn(t, "msp-one")
		left := func(sessions, links int) {
			t.Helper()
			if err := w.DropEnded(w.system); err != nil {
				t.Fatal(err)
			}
			if s, l, k := w.count("sessions"), w.count("password_links"), w.count("api_tokens"); s != sessions || l != links || k != 1 {
				t.Errorf("%d sessions, %d links and %d tokens are left, want %d, %d and 1", s, l, k, sessions, links)
			}
		}
		left(2, 2)
		w.pass(time.Second) // the first session was idle for 30 minutes
		left(1, 2)
		if _, err := w.SessionViewer(t.Context(), cookie); err != nil {
			t.Error("one that goes on was ended:", err)
		}
		w.pass(30 * time.Minute) // the first link is over
		left(0, 1)
	})
}
