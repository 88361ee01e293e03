package registration_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/message"
	entregistration "github.com/openlmp/openlmp/ent/db/registration"
	"github.com/openlmp/openlmp/ent/db/registrationkey"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/internal/vault"
	"github.com/openlmp/openlmp/server/servertest"
)

// world is a channel whose MSP sells plans by key and by form.
type world struct {
	*servertest.Book
	*registration.Service
	t *testing.T
	// full and trial are plans of the MSP; the trial has a form at token.
	full, trial *db.ServicePlan
	token       string
}

func newWorld(t *testing.T, url string) *world {
	t.Helper()
	w := &world{Book: servertest.NewBook(t, url), t: t, token: "form-token"}
	w.Service = w.another()
	w.full = w.Plan(w.MSP, w.Mail, nil)
	w.trial = w.Plan(w.MSP, w.Backup, func(p *db.ServicePlan) {
		p.Name, p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Backup trial", enum.Trial, 1, false, 0, 0
		p.TrialForm, p.TrialFormUnits, p.FormToken = true, 7, &w.token
	})
	w.set("UPDATE partners SET email = 'desk@harbor.example', first_name = 'Dana' WHERE id = ?", w.MSP.ID)
	return w
}

// another is the same server again, with nothing counted yet.
func (w *world) another() *registration.Service {
	w.t.Helper()
	v, err := vault.New(bytes.Repeat([]byte{7}, vault.Size))
	if err != nil {
		w.t.Fatal(err)
	}
	return registration.New(w.DB, v, slog.New(slog.DiscardHandler))
}

// calm forgets what was counted of strangers.
func (w *world) calm() { w.Service = w.another() }

func (w *world) set(statement string, args ...any) {
	w.t.Helper()
	if _, err := w.DB.Exec(w.System(), statement, args...); err != nil {
		w.t.Fatal(err)
	}
}

// generate makes keys of a plan and returns them.
func (w *world) generate(p *db.Partner, plan *db.ServicePlan, n int, change ...func(*registration.GenerateInput)) []*db.RegistrationKey {
	w.t.Helper()
	in := registration.GenerateInput{PlanID: plan.ID, Count: n, Units: 5}
	for _, c := range change {
		c(&in)
	}
	done, err := w.KeysGenerate(w.As(p), in)
	if err != nil {
		w.t.Fatal(err)
	}
	keys := w.DB.RegistrationKey.Query().Where(registrationkey.BatchID(done.ID)).Order(registrationkey.ByID()).AllX(w.System())
	if len(keys) != n {
		w.t.Fatalf("%d keys were generated, not %d", len(keys), n)
	}
	return keys
}

func (w *world) list(ctx context.Context, f *registration.KeyFilter) []*db.RegistrationKey {
	w.t.Helper()
	first := 100
	page, err := w.Keys(ctx, f, nil, domain.PageArgs{First: &first}, nil, false)
	if err != nil {
		w.t.Fatal(err)
	}
	out := make([]*db.RegistrationKey, len(page.Rows))
	for i, k := range page.Rows {
		out[i] = w.key(k.ID)
	}
	return out
}

func (w *world) key(id string) *db.RegistrationKey { return w.DB.RegistrationKey.GetX(w.System(), id) }

// value is a key in full, as its partner sees it.
func (w *world) value(k *db.RegistrationKey) string {
	w.t.Helper()
	v := w.ValueOf(viewerOf(w.As(w.MSP)), k)
	if v == nil {
		w.t.Fatal("the key cannot be opened")
	}
	return *v
}

// form is what a stranger fills in.
func form(name string) registration.Form {
	return registration.Form{
		Company: "Company of " + name, City: "Galway", State: "Connacht", Country: "IE", AccountName: name,
		FirstName: "Grace", LastName: "Hopper", Email: name + "@stranger.example", TimeZone: "Europe/Dublin", Locale: "en-IE",
	}
}

const address = "192.0.2.7"

// request fills in a form; it is to be taken.
func (w *world) request(in registration.Wanted, f registration.Form) {
	w.t.Helper()
	if err := w.Request(w.t.Context(), in, f, address); err != nil {
		w.t.Fatal(err)
	}
}

// link is the token of a link to confirm what an address has registered last; ""
// when nothing waits for it.
func (w *world) link(email string) string {
	w.t.Helper()
	rows := w.DB.Registration.Query().Where(entregistration.EmailKey(domain.Key(email)), entregistration.ConfirmedAtIsNil()).
		Order(entregistration.ByID()).AllX(w.System())
	if len(rows) == 0 {
		return ""
	}
	token, err := w.MintLink(w.t.Context(), rows[len(rows)-1].ID)
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

// mails are the kinds of message to an address, in order.
func (w *world) mails(to string) []enum.MessageKind {
	var out []enum.MessageKind
	for _, m := range w.DB.Message.Query().Where(message.Recipient(to)).Order(message.ByID()).AllX(w.System()) {
		out = append(out, m.Kind)
	}
	return out
}

// count of rows of everything that a registration makes.
func (w *world) count() [6]int {
	sys := w.System()
	return [6]int{
		w.DB.Customer.Query().CountX(sys), w.DB.User.Query().CountX(sys), w.DB.Assignment.Query().CountX(sys),
		w.DB.License.Query().CountX(sys), w.DB.LicenseTransaction.Query().CountX(sys), w.DB.Registration.Query().CountX(sys),
	}
}

// problem is the one that an error is: its field and code.
func problem(err error) (field string, code domain.Code, message string) {
	var many domain.Problems
	var one domain.Problem
	if errors.As(err, &many) && len(many) > 0 {
		one = many[0]
	} else if !errors.As(err, &one) {
		return "", "", ""
	}
	if n := len(one.Path); n > 0 {
		field = one.Path[n-1]
	}
	return field, one.Code, one.Message
}
