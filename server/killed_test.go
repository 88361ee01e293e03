package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/server/servertest"
)

// served is a program that serves a database, and whoever asks it.
type served struct {
	t       *testing.T
	process *exec.Cmd
	at      string
	// database is what it serves.
	database, token string
}

func serve(t *testing.T, database, token string) *served {
	t.Helper()
	s := &served{t: t, database: database, token: token}
	s.start()
	return s
}

// start starts the program, anew when it was killed.
func (s *served) start() {
	t := s.t
	t.Helper()
	c := exec.CommandContext(t.Context(), "lmp", "serve", "--addr=127.0.0.1:0", "--database-url="+s.database)
	c.Dir = t.TempDir()
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	s.process = c
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		_ = c.Wait()
		t.Fatalf("%v: %s", err, errs.String())
	}
	if _, err := fmt.Sscanf(line, "OpenLMP serves on %s\n", &s.at); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
}

// kill ends the program as the system's last resort does: it has no time to do anything.
func (s *served) kill() {
	s.t.Helper()
	if err := s.process.Process.Kill(); err != nil {
		s.t.Fatal(err)
	}
	_ = s.process.Wait() // it was killed
}

func (s *served) ask(into any, query string, variables map[string]any) {
	s.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		s.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(s.t.Context(), http.MethodPost, s.at+"/graphql", bytes.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+s.token)
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer w.Body.Close()
	var answer struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.NewDecoder(w.Body).Decode(&answer); err != nil || len(answer.Errors) > 0 {
		s.t.Fatalf("%v: %+v", err, answer.Errors)
	}
	if err := json.Unmarshal(answer.Data, into); err != nil {
		s.t.Fatal(err)
	}
}

type operation struct {
	ID, Status           string
	Total, Done, Refused int
}

func (s *served) operation(id string) operation {
	s.t.Helper()
	var got struct{ BulkOperation operation }
	s.ask(&got, `query($id: ID!) { bulkOperation(id: $id) { id status total done refused } }`, map[string]any{"id": id})
	return got.BulkOperation
}

// A server that is killed in the middle of a bulk operation goes on where it was when
// it is started again: every assignment is renewed, every customer disabled, and none
// twice.
func TestKilledDuringABulkOperation(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		if _, errs, code := lmp(t, database, "demo", "--customers=300"); code != 0 {
			t.Fatal(errs)
		}
		token, errs, code := lmp(t, database, "token", "create", "--user=distributor", "--expires=1d")
		if code != 0 {
			t.Fatal(errs)
		}
		s := serve(t, database, strings.TrimSpace(token))
		defer func() { s.kill() }()
		o := s.killedDuring("assignmentsRenew", map[string]any{"filter": map[string]any{"autoRenew": true}, "months": 1})
		s.checkRenewedOnce(o.ID, o)
		o = s.killedDuring("customersDisable", map[string]any{"filter": map[string]any{"status": "ENABLED"}})
		s.checkDisabledOnce(o)
	})
}

// killedDuring begins a bulk verb, kills the program three times before it is over, and
// answers the operation when it is.
func (s *served) killedDuring(verb string, in map[string]any) operation {
	s.t.Helper()
	var made map[string]struct {
		Operation  *operation
		UserErrors []struct{ Message string }
	}
	s.ask(&made, fmt.Sprintf(`mutation($in: %sInput!) { %s(input: $in) { operation { id total } userErrors { message } } }`,
		strings.ToUpper(verb[:1])+verb[1:], verb), map[string]any{"in": in})
	if made[verb].Operation == nil {
		s.t.Fatal(made[verb].UserErrors)
	}
	id := made[verb].Operation.ID
	for kills := 0; kills < 3; kills++ {
		began := s.operation(id).Done
		for s.operation(id).Done < began+10 {
		}
		s.kill()
		s.start()
		if o := s.operation(id); o.Status == "DONE" {
			s.t.Fatalf("all was done before it could be killed: %+v", o)
		}
	}
	o := s.operation(id)
	for o.Status != "DONE" {
		if o = s.operation(id); o.Status == "FAILED" {
			s.t.Fatalf("%+v", o)
		}
	}
	if o.Done != o.Total || o.Refused == o.Total {
		s.t.Errorf("%+v", o)
	}
	return o
}

// checkRenewedOnce holds what each item tells against the licenses as they are.
func (s *served) checkRenewedOnce(id string, o operation) {
	s.t.Helper()
	type license struct {
		ExpirationDate string
		History        struct{ Nodes []struct{ Cause string } }
	}
	var after *string
	items, renewed := 0, 0
	for more := true; more; {
		var got struct {
			BulkOperation struct {
				Items struct {
					PageInfo struct {
						HasNextPage bool
						EndCursor   *string
					}
					Nodes []struct {
						Outcome string
						Effects *struct {
							Licenses []struct {
								After struct{ ExpirationDate string }
							}
						}
						Object struct{ Licenses []license }
					}
				}
			}
		}
		s.ask(&got, `query($id: ID!, $after: String) { bulkOperation(id: $id) { items(first: 50, after: $after) { pageInfo { hasNextPage endCursor }
			nodes { outcome effects { licenses { after { expirationDate } } }
				object { ... on Assignment { licenses { expirationDate history(first: 10) { nodes { cause } } } } } } } } }`,
			map[string]any{"id": id, "after": after})
		page := got.BulkOperation.Items
		for _, item := range page.Nodes {
			items++
			times := 0
			for _, l := range item.Object.Licenses {
				for _, line := range l.History.Nodes {
					if line.Cause == "RENEWED" {
						times++
					}
				}
			}
			switch {
			case item.Outcome == "REFUSED" && times == 0:
			case item.Outcome == "DONE" && item.Effects != nil && times == len(item.Effects.Licenses):
				renewed++
				for i, e := range item.Effects.Licenses {
					if e.After.ExpirationDate != item.Object.Licenses[i].ExpirationDate {
						s.t.Errorf("it tells %s, and ends on %s", e.After.ExpirationDate, item.Object.Licenses[i].ExpirationDate)
					}
				}
			default:
				s.t.Errorf("%s, and renewed %d times", item.Outcome, times)
			}
		}
		more, after = page.PageInfo.HasNextPage, page.PageInfo.EndCursor
	}
	if items != o.Total || renewed != o.Total-o.Refused {
		s.t.Errorf("%d items, %d renewed, of %+v", items, renewed, o)
	}
}

// checkDisabledOnce holds what each item tells against the report's lines of the customer.
func (s *served) checkDisabledOnce(o operation) {
	s.t.Helper()
	var after *string
	items, disabled := 0, 0
	for more := true; more; {
		var got struct {
			BulkOperation struct {
				Items struct {
					PageInfo struct {
						HasNextPage bool
						EndCursor   *string
					}
					Nodes []struct {
						Outcome string
						Effects *struct {
							Lines []struct{ ProductName string }
						}
						Object struct {
							Status       string
							Transactions struct{ Nodes []struct{ Cause string } }
						}
					}
				}
			}
		}
		s.ask(&got, `query($id: ID!, $after: String) { bulkOperation(id: $id) { items(first: 20, after: $after) { pageInfo { hasNextPage endCursor }
			nodes { outcome effects { lines { productName } }
				object { ... on Customer { status transactions(first: 50) { nodes { cause } } } } } } } }`,
			map[string]any{"id": o.ID, "after": after})
		page := got.BulkOperation.Items
		for _, item := range page.Nodes {
			items++
			lines := 0
			for _, line := range item.Object.Transactions.Nodes {
				if line.Cause == "CUSTOMER_DISABLED" {
					lines++
				}
			}
			switch {
			case item.Outcome == "REFUSED" && lines == 0:
			case item.Outcome == "DONE" && item.Object.Status == "DISABLED" && item.Effects != nil && lines == len(item.Effects.Lines):
				disabled++
			default:
				s.t.Errorf("%s, and %s with %d lines", item.Outcome, item.Object.Status, lines)
			}
		}
		more, after = page.PageInfo.HasNextPage, page.PageInfo.EndCursor
	}
	if items != o.Total || disabled != o.Total-o.Refused {
		s.t.Errorf("%d items, %d disabled, of %+v", items, disabled, o)
	}
}
