package graph_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

// intruder is somebody who tries ids of others.
type intruder struct {
	client  *servertest.Client
	partner *db.Partner
	own     rows
	foreign []rows
}

// intruders look down, beside and up.
func (w *world) intruders() map[string]intruder {
	company := w.DB.Customer.GetX(w.System(), w.customer["cus"])
	w.AddUser("insider", enum.Administrator, w.MSP, company)
	return map[string]intruder{
		"a_tier_one_and_its_rival":                  {w.SignIn("distributor"), w.Distributor, w.distributor, []rows{w.rival, w.rivalMSP}},
		"a_tier_two_and_those_above_and_beside":     {w.SignIn("msp-one"), w.MSP, w.msp, []rows{w.distributor, w.reseller, w.rivalMSP}},
		"a_customer_and_another_of_the_same_vendor": {w.SignIn("insider"), w.MSP, w.customer, []rows{w.sibling, w.reseller}},
	}
}

// requestID and the minute's end differ between two requests that answer alike.
var requestID = regexp.MustCompile(`req_[a-z0-9]+|"resetAt":"[^"]*"`)

// blurred is an answer without the id that was asked for and the request's own.
func blurred(r *reply, asked string) string {
	text := requestID.ReplaceAll(r.text, []byte("REQUEST"))
	return string(bytes.ReplaceAll(text, []byte(asked), []byte("ID")))
}

// Wherever the graph takes an id, one of somebody else answers like one that
// nobody has: nothing tells that it exists.
func TestForeignIDs(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		for name, who := range w.intruders() {
			t.Run(name, func(t *testing.T) {
				tried := 0
				for _, o := range w.operations(who.partner, who.own) {
					arguments := o.baseline()
					query := o.withVariables()
					for _, a := range o.arguments {
						for _, at := range placesOf(a.Type, a.Name) {
							if at.typ.NamedType != "ID" {
								continue
							}
							for prefix := range who.own {
								none := prefix + "_" + strings.Repeat("0", 26)
								unknown := ask(t, who.client, query, put(arguments, at.path, none))
								want := blurred(unknown, none)
								if o.kind == "mutation" && len(unknown.Errors)+len(unknown.userErrors()) == 0 {
									t.Errorf("%s %s took %s", o.name, at, none)
									arguments = o.baseline()
								}
								for _, other := range who.foreign {
									if other[prefix] == who.own[prefix] {
										continue // the partner above both customers
									}
									got := ask(t, who.client, query, put(arguments, at.path, other[prefix]))
									tried++
									if have := blurred(got, other[prefix]); have != want {
										t.Errorf("%s %s: %s of another answers\n%.400s\nand an unknown one\n%.400s", o.name, at, other[prefix], have, want)
									}
								}
							}
						}
					}
				}
				if tried < 500 {
					t.Errorf("only %d ids were tried", tried)
				}
			})
		}
	})
}

// Names are as silent as ids.
func TestForeignNames(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		codes := []string{w.code(w.RivalMSP), w.code(w.Reseller)}
		for name, who := range w.intruders() {
			t.Run(name, func(t *testing.T) {
				user := `query($n: String!) { user(accountName: $n) { id accountName } }`
				want := ask(t, who.client, user, object{"n": "nobody-here"})
				for _, one := range []string{"rival", "rival-msp"} {
					if got := ask(t, who.client, user, object{"n": one}); blurred(got, one) != blurred(want, "nobody-here") {
						t.Errorf("%s answers %s", one, got.text)
					}
				}
				activate := `mutation($c: String!) { licenseActivate(input: {code: $c}) { license { id } userErrors { message path code } } }`
				const nothing = "00-0000-00000-00000-00000-00000-00000"
				want = ask(t, who.client, activate, object{"c": nothing})
				for _, code := range codes {
					if who.partner == w.Distributor && code == codes[1] {
						continue // a reseller's license is its Tier 1's to activate
					}
					if got := ask(t, who.client, activate, object{"c": code}); blurred(got, code) != blurred(want, nothing) {
						t.Errorf("%s answers %s", code, got.text)
					}
				}
			})
		}
	})
}

// What lists and nested fields show is the viewer's own, whoever asks.
func TestListsHoldNothingForeign(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		for name, who := range w.intruders() {
			t.Run(name, func(t *testing.T) {
				r := ask(t, who.client, `{
					partners(first: 10) { nodes { id customers { nodes { id } } plans { nodes { id } } users { nodes { id } } } }
					customers(first: 10) { nodes { id partner { id } ownedBy { id } createdBy { id } users(first: 5) { nodes { id } }
						transactions(first: 5) { nodes { id } } assignments { id plan { id } licenses { id } } } }
					plans(first: 10) { nodes { id partner { id } assignments { nodes { id } } } }
					products { nodes { id } } assignments(first: 10) { nodes { id } } licenses(first: 10) { nodes { id } }
				}`, nil)
				more := ask(t, who.client, `{ transactions(first: 10) { nodes { id } } users(first: 10) { nodes { id } }
					messages(first: 10) { nodes { id } } auditEvents(first: 10) { nodes { id } } viewer { user { id } tokens { id } savedViews(page: CUSTOMERS) { id } } }`, nil)
				if len(r.Errors)+len(more.Errors) > 0 {
					t.Fatalf("%v %v", r.Errors, more.Errors)
				}
				text := string(r.text) + string(more.text)
				if !strings.Contains(text, who.own["cus"]) {
					t.Errorf("the own customer is missing: %.300s", text)
				}
				for _, other := range who.foreign {
					for prefix, one := range other {
						if one != who.own[prefix] && strings.Contains(text, one) {
							t.Errorf("%s is shown", one)
						}
					}
				}
			})
		}
	})
}

// A foreign id that is mixed among one's own does not spoil or widen the answer.
func TestForeignAmongOwn(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		ids := []any{w.msp["cus"], w.rival["cus"], w.msp["plan"], w.reseller["lic"], w.distributor["usr"], "nonsense"}
		r := ask(t, w.SignIn("msp-one"), `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, object{"ids": ids})
		want := `{"nodes":[{"id":"` + w.msp["cus"] + `"},null,{"id":"` + w.msp["plan"] + `"},null,null,null]}`
		if !strings.Contains(string(r.text), want) || slices.ContainsFunc(r.Errors, func(servertest.Error) bool { return true }) {
			t.Errorf("%s", r.text)
		}
	})
}
