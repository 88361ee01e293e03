package registration_test

import (
	"encoding/json"
	"testing"

	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/registrationkey"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

func TestDemo(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d, err := database.Open(t.Context(), url, database.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = d.Close() })
		w := &world{Book: &servertest.Book{DB: d}, t: t}
		w.Service = w.another()
		ctx := viewer.System(t.Context(), "demo", enum.ViaCommand)
		if err := onboarding.New(d).Demo(ctx, onboarding.DemoOptions{Customers: 500, PasswordHash: "none"}); err != nil {
			t.Fatal(err)
		}
		for range 2 { // the second adds nothing
			if err := w.Demo(ctx); err != nil {
				t.Fatal(err)
			}
		}
		found := map[enum.KeyStatus]int{}
		for _, k := range d.RegistrationKey.Query().AllX(ctx) {
			found[registration.StatusOf(k, d.Now())]++
			if k.ExpiresAt != nil && !k.CreatedAt.Before(*k.ExpiresAt) {
				t.Errorf("made at %v, after its last day, %v", k.CreatedAt, k.ExpiresAt)
			}
		}
		for _, status := range []enum.KeyStatus{enum.KeyAvailable, enum.KeyRegistered, enum.KeyVoided, enum.KeyExpired} {
			if found[status] == 0 {
				t.Errorf("no key is %s: %v", status, found)
			}
		}
		for _, e := range d.AuditEvent.Query().Where(auditevent.Action("registration_key.generate")).AllX(ctx) {
			var made struct{ BatchID string }
			if err := json.Unmarshal([]byte(e.Changes), &made); err != nil {
				t.Fatal(err)
			}
			if n := d.RegistrationKey.Query().Where(registrationkey.BatchID(made.BatchID), registrationkey.CreatedAt(e.CreatedAt)).CountX(ctx); n != 12 {
				t.Errorf("the log tells of a batch at %v, which then made %d keys", e.CreatedAt, n)
			}
		}
		perPlan := map[string]int{}
		for _, k := range d.RegistrationKey.Query().AllX(ctx) {
			perPlan[k.PlanID]++
		}
		for plan, n := range perPlan {
			if n != 24 {
				t.Errorf("plan %s has %d keys, want two batches of 12", plan, n)
			}
		}
		if n := d.ServicePlan.Query().Where(serviceplan.TrialForm(true)).CountX(ctx); n == 0 {
			t.Error("no plan has a trial form")
		}
	})
}
