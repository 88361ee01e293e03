package servertest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Password is that of every user of an Env.
const Password = "a password of the tests"

// Env is a whole server on a database of its own, filled with a Book, on a clock
// that moves only when it is set. Each partner of the book has an administrator:
// distributor, msp-one, reseller-one, rival and rival-msp.
type Env struct {
	*Book
	App *app.App
	t   *testing.T
}

// New makes a server on the migrated, empty database at url. change, where it is
// given, alters the configuration.
func New(t *testing.T, url string, change ...func(*app.Config)) *Env {
	t.Helper()
	c := app.Config{
		DatabaseConfig: app.DatabaseConfig{DatabaseURL: url, DatabasePool: 8},
		SecretConfig:   app.SecretConfig{Secret: strings.Repeat("5a", 32)},
		PublicURL:      "http://localhost:8080",
	}
	for _, f := range change {
		f(&c)
	}
	opened, err := app.OpenDatabase(t.Context(), c.DatabaseConfig)
	if err != nil {
		t.Fatal(err)
	}
	if err := app.MakeTest(t.Context(), opened.DB, Start); err != nil {
		t.Fatal(err)
	}
	if err := opened.DB.Close(); err != nil {
		t.Fatal(err)
	}
	e := &Env{Book: NewBook(t, url), t: t}
	if e.App, err = app.New(t.Context(), c, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.App.Close(); err != nil {
			t.Error(err)
		}
	})
	hash, err := e.App.Identity.HashPassword(t.Context(), Password)
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string]*db.Partner{
		"distributor": e.Distributor, "msp-one": e.MSP, "reseller-one": e.Reseller, "rival": e.Rival, "rival-msp": e.RivalMSP,
	} {
		e.addUser(name, hash, identity.NewUser{RootID: p.RootID, PartnerID: p.ID, Role: enum.Administrator})
	}
	return e
}

// AddUser makes a user of a partner, or of a customer where it is not nil, who
// signs in with Password.
func (e *Env) AddUser(name string, role enum.Role, p *db.Partner, c *db.Customer) *db.User {
	e.t.Helper()
	hash, err := e.App.Identity.HashPassword(e.t.Context(), Password)
	if err != nil {
		e.t.Fatal(err)
	}
	n := identity.NewUser{RootID: p.RootID, PartnerID: p.ID, Role: role}
	if c != nil {
		n.CustomerID = c.ID
	}
	return e.addUser(name, hash, n)
}

func (e *Env) addUser(name, hash string, n identity.NewUser) *db.User {
	e.t.Helper()
	n.AccountName, n.FirstName, n.LastName, n.Email, n.Path = name, "Ada", "Byron", name+"@example.com", "input"
	n.PasswordHash = &hash
	var ps domain.Problems
	if identity.CheckNewUser(&ps, &n); len(ps) > 0 {
		e.t.Fatal(ps)
	}
	u, err := database.InTx(e.System(), e.App.DB, func(tx *database.Tx) (*db.User, error) {
		return identity.AddUserTx(e.System(), tx, n)
	})
	if err != nil {
		e.t.Fatal(err)
	}
	return u
}

// Set moves the clock of the book and of the server on.
func (e *Env) Set(now time.Time) {
	e.t.Helper()
	e.Book.Set(now)
	if err := e.App.Clock.Advance(e.t.Context(), now); err != nil {
		e.t.Fatal(err)
	}
}

// Client sends requests to the server, as somebody or nobody.
type Client struct {
	e *Env
	// Header goes with every request.
	Header http.Header
}

// Anonymous is a client that has not signed in.
func (e *Env) Anonymous() *Client {
	return &Client{e: e, Header: http.Header{"Content-Type": {"application/json"}}}
}

// SignIn is a client that signed in as the user with an account name.
func (e *Env) SignIn(name string) *Client {
	e.t.Helper()
	c := e.Anonymous()
	in, err := json.Marshal(map[string]string{"accountName": name, "password": Password})
	if err != nil {
		e.t.Fatal(err)
	}
	r := c.Do(e.t.Context(), http.MethodPost, "/auth/sign-in", bytes.NewReader(in))
	if r.StatusCode != http.StatusNoContent || len(r.Cookies()) != 1 {
		b, _ := io.ReadAll(r.Body)
		e.t.Fatalf("signing in as %s: %s %s", name, r.Status, b)
	}
	c.Header.Set("Cookie", r.Cookies()[0].Name+"="+r.Cookies()[0].Value)
	return c
}

// Token is a client that comes with an API token.
func (e *Env) Token(token string) *Client {
	c := e.Anonymous()
	c.Header.Set("Authorization", "Bearer "+token)
	return c
}

// With is the client with one header more.
func (c *Client) With(name, value string) *Client {
	own := &Client{e: c.e, Header: c.Header.Clone()}
	own.Header.Set(name, value)
	return own
}

// Do sends a request through everything but the network, so that a counter in
// ctx counts its statements.
func (c *Client) Do(ctx context.Context, method, path string, body io.Reader) *http.Response {
	r := httptest.NewRequestWithContext(ctx, method, path, body)
	r.Header = c.Header.Clone()
	w := httptest.NewRecorder()
	c.e.App.Handler().ServeHTTP(w, r)
	return w.Result()
}

// Answer is what the graph answered.
type Answer struct {
	Status     int
	Data       json.RawMessage `json:"data"`
	Errors     []Error         `json:"errors"`
	Extensions json.RawMessage `json:"extensions"`
	// Statements that the request sent to the database.
	Statements []string `json:"-"`
}

// Error is a top-level error.
type Error struct {
	Message    string `json:"message"`
	Path       []any  `json:"path"`
	Extensions struct {
		Code      string `json:"code"`
		RequestID string `json:"requestId"`
	} `json:"extensions"`
}

// Query sends a GraphQL request and returns whatever is answered.
func (c *Client) Query(query string, variables map[string]any) Answer {
	c.e.t.Helper()
	in, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		c.e.t.Fatal(err)
	}
	ctx, counter := database.WithCounter(c.e.t.Context())
	r := c.Do(ctx, http.MethodPost, "/graphql", bytes.NewReader(in))
	out := Answer{Status: r.StatusCode, Statements: counter.Texts()}
	if err := json.NewDecoder(r.Body).Decode(&out); err != nil {
		c.e.t.Fatalf("%s: %v", r.Status, err)
	}
	return out
}

// MustQuery sends a GraphQL request that must succeed, and reads its data.
func (c *Client) MustQuery(into any, query string, variables map[string]any) Answer {
	c.e.t.Helper()
	a := c.Query(query, variables)
	if len(a.Errors) > 0 {
		c.e.t.Fatalf("%d: %+v", a.Status, a.Errors)
	}
	if into != nil {
		if err := json.Unmarshal(a.Data, into); err != nil {
			c.e.t.Fatalf("%v: %s", err, a.Data)
		}
	}
	return a
}
