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
	token   string
}

func serve(t *testing.T, database, token string) *served {
	t.Helper()
	c := exec.CommandContext(t.Context(), "lmp", "serve", "--addr=127.0.0.1:0", "--database-url="+database)
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
	s := &served{t: t, process: c, token: token}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		_ = c.Wait()
		t.Fatalf("%v: %s", err, errs.String())
	}
	if _, err := fmt.Sscanf(line, "OpenLMP serves on %s\n", &s.at); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return s
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

type renewing struct {
	ID, Status           string
	Total, Done, Refused int
}

func (s *served) operation(id string) renewing {
	s.t.Helper()
	var got struct{ BulkOperation renewing }
	s.ask(&got, `query($id: ID!) { bulkOperation(id: $id) { id status total done refused } }`, map[string]any{"id": id})
	return got.BulkOperation
}

// A server that is killed in the middle of a bulk operation goes on where it was when
// it is started again: every assignment is renewed, and none twice.
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
		var made struct {
			AssignmentsRenew struct {
				Operation  *renewing
				UserErrors []struct{ Message string }
			}
		}
		s.ask(&made, `mutation($in: AssignmentsRenewInput!) { assignmentsRenew(input: $in) { operation { id total } userErrors { message } } }`,
			map[string]any{"in": map[string]any{"filter": map[string]any{"autoRenew": true}, "months": 1}})
		if made.AssignmentsRenew.Operation == nil {
			t.Fatal(made.AssignmentsRenew.UserErrors)
		}
		id := made.AssignmentsRenew.Operation.ID
		for kills := 0; kills < 3; kills++ {
			began := s.operation(id).Done
			for s.operation(id).Done < began+10 {
			}
			s.kill()
			s = serve(t, database, s.token)
			if o := s.operation(id); o.Status == "DONE" {
				t.Fatalf("all was done before it could be killed: %+v", o)
			}
		}
		o := s.operation(id)
		for o.Status != "DONE" {
			if o = s.operation(id); o.Status == "FAILED" {
				t.Fatalf("%+v", o)
			}
		}
		if o.Done != o.Total || o.Refused == o.Total {
			t.Errorf("%+v", o)
		}
		s.checkRenewedOnce(id, o)
		s.kill()
	})
}

// checkRenewedOnce holds what each item tells against the licenses as they are.
func (s *served) checkRenewedOnce(id string, o renewing) {
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
