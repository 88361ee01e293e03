package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// world is a book in which several partners own one row of everything that an id
// can name, for tests that attack.
type world struct {
	*servertest.Env
	t *testing.T
	// rows by owner and prefix of the id.
	distributor, msp, reseller, rival, rivalMSP, customer, sibling rows
	n                                                              int
	// known is how many rows there were when they were last counted.
	known int
}

// rows are ids by their prefix.
type rows map[string]string

func newWorld(t *testing.T, e *servertest.Env) *world {
	w := &world{Env: e, t: t}
	w.distributor = w.own(e.Distributor)
	w.msp = w.own(e.MSP)
	w.reseller = w.own(e.Reseller)
	w.rival = w.own(e.Rival)
	w.rivalMSP = w.own(e.RivalMSP)
	w.customer, w.sibling = w.own(e.MSP), w.own(e.MSP)
	return w
}

// unique is a word that was not used before.
func (w *world) unique() string {
	w.n++
	return fmt.Sprintf("word-%d", w.n)
}

// own makes a customer of a partner with all that hangs on one.
func (w *world) own(p *db.Partner) rows {
	now, word := w.Now(), w.unique()
	plan := w.Plan(p, w.Mail, func(pl *db.ServicePlan) { pl.Name = "Plan " + word })
	c := w.Customer(p, "Company "+word, "UTC")
	u := w.user(p, &c.ID)
	a := &db.Assignment{ID: id.New(id.Assignment), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12}
	w.Insert(a)
	l := &db.License{ID: id.New(id.License), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: c.ID, AssignmentID: a.ID, ProductID: w.Mail.ID, LicenseVersion: enum.Full, Activation: enum.AtStart, Units: 1, TimeZone: "UTC", InitialMonths: 12, GraceUnit: enum.Months}
	w.Insert(l)
	x := &db.LicenseTransaction{ID: id.New(id.Transaction), CreatedAt: now, RootID: p.RootID, PartnerID: p.ID, CustomerID: c.ID, Type: enum.NewPurchase, Cause: "ASSIGNED", EffectiveAt: now, AssignmentID: a.ID, LicenseID: l.ID, PlanID: plan.ID, ProductID: w.Mail.ID, LicenseVersion: enum.Full, After: "{}"}
	w.Insert(x)
	v := &db.AuditEvent{ID: id.New(id.Audit), CreatedAt: now, RootID: p.RootID, PartnerID: p.ID, CustomerID: &c.ID, Via: enum.ViaConsole, Action: "x"}
	w.Insert(v)
	m := &db.Message{ID: id.New(id.Message), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: &c.ID, Kind: enum.AccountCreated, Recipient: "a@b.example", DedupKey: word, DueAt: now, NextTryAt: now}
	w.Insert(m)
	k := &db.APIToken{ID: id.New(id.Token), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: &c.ID, UserID: u.ID, Name: "n", Hash: "hash-" + word, Hint: "h", Scopes: []string{}, ExpiresAt: now}
	w.Insert(k)
	o := &db.BulkOperation{ID: id.New(id.Operation), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, Kind: enum.TestClockAdvance, Status: enum.OperationDone, Input: "{}", FinishedAt: &now, Via: enum.ViaSystem, Permissions: "[]"}
	w.Insert(o)
	i := &db.BulkOperationItem{ID: id.New(id.OperationItem), CreatedAt: now, RootID: p.RootID, PartnerID: p.ID, OperationID: o.ID, ObjectID: a.ID, Outcome: enum.ItemDone}
	w.Insert(i)
	g := &db.Crossgrade{ID: id.New(id.Crossgrade), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: c.ID, PlanID: plan.ID, Licenses: map[string]int{}, HoldingsVersion: 1}
	w.Insert(g)
	w.Insert(&db.CrossgradeItem{ID: id.New(id.CrossgradeItem), CreatedAt: now, RootID: p.RootID, PartnerID: p.ID, CrossgradeID: g.ID, LicenseID: l.ID, ProductID: w.Mail.ID})
	s := &db.SavedView{ID: id.New(id.SavedView), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: &c.ID, OwnerID: u.ID, Page: enum.ViewCustomers, Name: word, NameKey: word, Columns: []string{}, Shared: true}
	w.Insert(s)
	return rows{
		id.Partner: p.ID, id.Plan: plan.ID, id.Customer: c.ID, id.User: u.ID, id.Assignment: a.ID, id.License: l.ID,
		id.Transaction: x.ID, id.Audit: v.ID, id.Message: m.ID, id.Token: k.ID, id.Operation: o.ID, id.OperationItem: i.ID, id.Crossgrade: g.ID, id.SavedView: s.ID,
	}
}

func (w *world) user(p *db.Partner, customer *string) *db.User {
	word := w.unique()
	u := &db.User{ID: id.New(id.User), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: customer, AccountName: word, AccountKey: word, Role: enum.SupportEngineer, FirstName: "A", LastName: "B", Email: "a@b.example", TimeZone: "UTC", Locale: "en-US", Enabled: true}
	w.Insert(u)
	return u
}

// partnerBelow makes an MSP below a Tier 1.
func (w *world) partnerBelow(of *db.Partner) *db.Partner {
	word := w.unique()
	p := &db.Partner{ID: id.New(id.Partner), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, Kind: enum.MSP, RootID: of.RootID, ParentID: &of.RootID, Company: "Company " + word, CompanyKey: "company " + word, City: "Galway", State: "Connacht", TimeZone: "UTC", Locale: "en-US", Search: "company " + word}
	w.Insert(p)
	return p
}

// total counts the rows of all tables but sessions.
func (w *world) total() int {
	w.t.Helper()
	var parts []string
	for entity, table := range db.Tables {
		if entity != "Session" {
			parts = append(parts, "(SELECT count(*) FROM "+table.Name+")")
		}
	}
	slices.Sort(parts)
	var n int
	if err := w.DB.QueryOne(w.System(), []any{&n}, "SELECT "+strings.Join(parts, " + ")); err != nil {
		w.t.Fatal(err)
	}
	return n
}

// reply is an answer with its text.
type reply struct {
	status int
	text   []byte
	Data   map[string]json.RawMessage `json:"data"`
	Errors []servertest.Error         `json:"errors"`
}

// userErrors are those of all payloads.
func (r *reply) userErrors() []attackedError {
	var out []attackedError
	for _, raw := range r.Data {
		var payload struct{ UserErrors []attackedError }
		if json.Unmarshal(raw, &payload) == nil {
			out = append(out, payload.UserErrors...)
		}
	}
	return out
}

type attackedError struct {
	Message, Code string
	Path          []string
}

// send sends a body as it is.
func send(t *testing.T, c *servertest.Client, body []byte) *reply {
	t.Helper()
	r := c.Do(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	out := &reply{status: r.StatusCode}
	out.text, _ = io.ReadAll(r.Body)
	if err := json.Unmarshal(out.text, out); err != nil {
		t.Errorf("%s: %v: %.200s", r.Status, err, out.text)
	}
	return out
}

// ask sends a request with variables.
func ask(t *testing.T, c *servertest.Client, query string, variables map[string]any) *reply {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return send(t, c, body)
}

// internals are traces of the inside that no message may show.
var internals = regexp.MustCompile(`pq:|SQLITE|sqlite|SQL logic|syntax error at|SELECT |INSERT |constraint|goroutine|panic|\.go\b|interface|json\.|map\[|strconv|time\.|\*?db\.[A-Z]|domain\.|graphql\.|enum\.|scope:|verb:|ent:|database:|runtime|nil pointer|unmarshal|%!|/work|/home`)

// clean reports what an answer may not have: a failure of the server, its
// insides, or a flood.
func (r *reply) clean() error {
	if r.status >= http.StatusInternalServerError {
		return fmt.Errorf("status %d: %.300s", r.status, r.text)
	}
	if len(r.text) > 64<<10 {
		return fmt.Errorf("an answer of %d bytes", len(r.text))
	}
	messages := []string{}
	for _, e := range r.Errors {
		switch e.Extensions.Code {
		case "BAD_REQUEST", "UNAUTHENTICATED", "COST_EXCEEDED", "RATE_LIMITED", "IDEMPOTENCY_MISMATCH":
		default:
			return fmt.Errorf("code %q: %s", e.Extensions.Code, e.Message)
		}
		messages = append(messages, e.Message)
	}
	for _, e := range r.userErrors() {
		messages = append(messages, e.Message)
	}
	for _, m := range messages {
		if internals.MatchString(m) || len(m) > 1000 || m == "" {
			return fmt.Errorf("the message %.300q", m)
		}
	}
	return nil
}
