package graph_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

// done performs a mutation that must be taken, and returns its payload.
func done(t *testing.T, c *servertest.Client, mutation, answer string, in object) json.RawMessage {
	t.Helper()
	f := contractSchema.Mutation.Fields.ForName(mutation)
	r := ask(t, c, `mutation($in: `+f.Arguments.ForName("input").Type.String()+`) { `+mutation+`(input: $in) { `+answer+` userErrors { message path code } } }`, object{"in": in})
	if len(r.Errors)+len(r.userErrors()) > 0 {
		t.Fatalf("%s: %s", mutation, r.text)
	}
	return r.Data[mutation]
}

// profile changes all that a company's profile has.
func profile() object {
	return object{
		"company": "Changed Company", "city": "Cork", "state": "Munster", "country": "DE", "address": "1 Quay", "postalCode": "1",
		"phone": "2", "notes": "Watch them.", "timeZone": "Europe/Berlin", "locale": "de-DE",
	}
}

func with(in object, more object) object {
	for k, v := range more {
		in[k] = v
	}
	return in
}

// wordsOf are the names of an input's fields, and of those in it.
func wordsOf(d *ast.Definition, into map[string]bool) {
	for _, f := range d.Fields {
		into[f.Name] = true
		if inner := contractSchema.Types[f.Type.Name()]; inner != nil && inner.Kind == ast.InputObject {
			wordsOf(inner, into)
		}
	}
}

// namesIn are the names of an object's fields, and of those in it.
func namesIn(v any) []string {
	var out []string
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if k != "from" && k != "to" {
				out = append(out, strings.Split(k, ".")[0])
			}
			out = append(out, namesIn(inner)...)
		}
	case []any:
		for _, inner := range v {
			out = append(out, namesIn(inner)...)
		}
	}
	return out
}

// The changes of every mutation's event are told in the words of the schema: those
// of the mutation's input, or of the object that it is about.
func TestAuditSpeaksTheSchemasWords(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		c := e.SignIn("distributor")
		made := w.baselines(e.Distributor)
		contact := object{"firstName": "Grace", "lastName": "Hopper", "email": "g@h.example"}
		change := map[string]object{
			"customerCreate":  with(profile(), object{"externalId": "c-1", "emergencyEmails": []any{"a@b.example"}, "industry": "Retail"}),
			"customerUpdate":  with(with(profile(), contact), object{"externalId": "c-2", "emergencyEmails": []any{"a@b.example"}, "industry": "Retail"}),
			"partnerCreate":   with(profile(), object{"poolRefill": true}),
			"partnerUpdate":   with(with(profile(), contact), object{"poolRefill": true, "productIds": []any{w.Backup.ID}}),
			"planCreate":      {"externalId": "p-1", "graceUnit": "DAYS", "graceLength": 3, "components": []any{object{"productId": w.Mail.ID, "managed": false}}},
			"planUpdate":      {"externalId": "p-2", "name": "Changed plan", "initialMonths": 6, "graceLength": 3},
			"brandUpdate":     {"title": "Orbit", "accent": "#8b7301"},
			"savedViewUpdate": {"name": "Changed view", "search": "text=nord", "columns": []any{"company"}, "shared": true, "isDefault": true},
			"userUpdate":      {"firstName": "Grace", "phone": "1", "role": "ADMINISTRATOR", "enabled": false},
		}
		told := 0
		for _, f := range mutations() {
			in := with(made[f.Name](), change[f.Name])
			before := e.DB.AuditEvent.Query().IDsX(e.System())
			done(t, c, f.Name, "", in)
			words := map[string]bool{"servicePlan": true, "licenseVersion": true, "products": true, // before and after a change of the plan
				"duplicates": true, "formerPlans": true, "plan": true, "product": true, "newProduct": true, "became": true, "chosen": true, "unbundled": true, "endReason": true} // of a crossgrade
			wordsOf(contractSchema.Types[f.Arguments.ForName("input").Type.Name()], words)
			for _, row := range e.DB.AuditEvent.Query().Where(auditevent.IDNotIn(before...)).AllX(e.System()) {
				noun, _, _ := strings.Cut(row.Action, ".")
				object := contractSchema.Types[map[string]string{
					"customer": "Customer", "partner": "Partner", "plan": "ServicePlan", "user": "User", "token": "APIToken",
					"assignment": "Assignment", "license": "License", "pool": "PoolEntry", "crossgrade": "Crossgrade", "registration_key": "RegistrationKey", "saved_view": "SavedView", "brand": "Brand",
				}[noun]]
				if object == nil {
					t.Fatalf("%s is about nothing that is known", row.Action)
				}
				var changes any
				if row.Changes == "" {
					continue
				}
				if err := json.Unmarshal([]byte(row.Changes), &changes); err != nil {
					t.Fatal(err)
				}
				for _, name := range namesIn(changes) {
					told++
					if !words[name] && object.Fields.ForName(name) == nil {
						t.Errorf("%s tells of %q: %s", row.Action, name, row.Changes)
					}
				}
			}
			for name := range change[f.Name] {
				n := e.DB.AuditEvent.Query().Where(auditevent.IDNotIn(before...), auditevent.ChangesContains(`"`+name)).CountX(e.System())
				if n == 0 {
					t.Errorf("%s changed %s and its event does not tell", f.Name, name)
				}
			}
		}
		if told < 50 {
			t.Errorf("only %d names were looked at", told)
		}
	})
}

// What changes nothing is no event and no version: the next change from the same
// version is taken.
func TestNothingChanged(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		c := e.SignIn("distributor")
		made := w.baselines(e.Distributor)
		for mutation, field := range map[string]string{"customerUpdate": "company", "partnerUpdate": "city", "planUpdate": "name", "userUpdate": "firstName", "savedViewUpdate": "name"} {
			in := made[mutation]()
			var first struct{ Row map[string]any }
			noun := strings.TrimSuffix(mutation, "Update")
			if err := json.Unmarshal(done(t, c, mutation, "row: "+noun+" { version "+field+" }", with(in, contactOf(mutation))), &first); err != nil {
				t.Fatal(err)
			}
			again := with(in, object{field: first.Row[field], "expectedVersion": first.Row["version"]})
			before := w.total()
			done(t, c, mutation, "", again)
			done(t, c, mutation, "", again)
			if after := w.total(); after != before {
				t.Errorf("%s of nothing wrote %d rows", mutation, after-before)
			}
		}
	})
}

func contactOf(mutation string) object {
	if mutation == "customerUpdate" {
		return object{"firstName": "Grace", "lastName": "Hopper", "email": "g@h.example"}
	}
	return object{}
}

// Notes are for those above: a partner reads none of its Tier 1's on it, a
// customer none of its partner's, neither on the page nor in the audit log.
func TestHidden(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		customer := e.Customer(e.MSP, "Noted Noodles", "UTC")
		e.AddUser("noodles", enum.Administrator, e.MSP, customer)
		top, msp, own := e.SignIn("distributor"), e.SignIn("msp-one"), e.SignIn("noodles")
		const secret, theirs, external = "Pays late.", "Likes tea.", "crm-4711"
		done(t, top, "partnerUpdate", "", object{"id": e.MSP.ID, "expectedVersion": 1, "notes": secret, "city": "Cork", "firstName": "A", "lastName": "B", "email": "a@b.example"})
		done(t, msp, "customerUpdate", "", object{"id": customer.ID, "expectedVersion": 1, "notes": theirs, "externalId": external, "emergencyEmails": []any{"help@noodles.example"}})
		if got := e.DB.Partner.GetX(e.System(), e.MSP.ID).Notes; got != secret {
			t.Errorf("the notes were not kept: %q", got)
		}
		// The event of a partner that is made with notes, as older versions wrote it.
		e.Insert(&db.AuditEvent{
			ID: "aud_" + strings.Repeat("0", 26), CreatedAt: e.Now(), RootID: e.MSP.RootID, PartnerID: e.MSP.ID, ActorID: "x", ActorName: "x",
			Via: enum.ViaConsole, ObjectID: e.MSP.ID, Action: "partner.create", Changes: `{"Company":"Harbor","Notes":"` + secret + `"}`,
		})
		query := `query($p: ID!, $c: ID!) {
			partner: node(id: $p) { ... on Partner { notes city } }
			customer: node(id: $c) { ... on Customer { notes externalId emergencyEmails } }
			customers(first: 5) { nodes { notes externalId } }
			partners(first: 50) { nodes { notes } }
			auditEvents(first: 50) { totalCount nodes { id action changes } }
		}`
		var events struct {
			AuditEvents struct {
				Nodes []struct{ ID, Action, Changes string }
			}
		}
		for _, c := range []struct {
			who                              string
			as                               *servertest.Client
			secret, theirs, external, urgent bool
			audit                            bool
		}{
			{"a Tier 1 reads all", top, true, true, true, true, true},
			{"an MSP reads none of the notes on itself", msp, false, true, true, true, true},
			{"a customer's user reads no notes, no external id and no audit log, and its own addresses", own, false, false, false, true, false},
		} {
			a := c.as.Query(query, map[string]any{"p": e.MSP.ID, "c": customer.ID})
			if len(a.Errors) > 0 {
				t.Fatalf("%s: %+v", c.who, a.Errors)
			}
			for text, sees := range map[string]bool{secret: c.secret, theirs: c.theirs, external: c.external, "help@noodles.example": c.urgent} {
				if strings.Contains(string(a.Data), text) != sees {
					t.Errorf("%s: %q, want it seen: %v: %s", c.who, text, sees, a.Data)
				}
			}
			if err := json.Unmarshal(a.Data, &events); err != nil {
				t.Fatal(err)
			}
			actions := []string{}
			for _, n := range events.AuditEvents.Nodes {
				actions = append(actions, n.Action)
				one := c.as.Query(`query($id: ID!) { node(id: $id) { ... on AuditEvent { changes } } }`, map[string]any{"id": n.ID})
				if strings.Contains(string(one.Data), secret) != (c.secret && strings.HasPrefix(n.Action, "partner.")) {
					t.Errorf("%s: one event of %s: %s", c.who, n.Action, one.Data)
				}
			}
			if c.audit != slices.Contains(actions, "partner.update") || c.audit != slices.Contains(actions, "customer.update") {
				t.Errorf("%s: the log has %q", c.who, actions)
			}
			if c.audit && !strings.Contains(string(a.Data), "Cork") {
				t.Errorf("%s: the rest of the event is gone", c.who)
			}
		}
	})
}

// An event leads to what it is about: to the object as it is now, and to nothing
// that is gone or not the reader's to see.
func TestAuditObjects(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		customer := e.Customer(e.MSP, "Named Noodles", "UTC")
		plan := e.Plan(e.MSP, e.Mail, func(p *db.ServicePlan) { p.Name = "Noodle mail" })
		leaver := e.AddUser("leaver", enum.Administrator, e.MSP, customer)
		rival := e.Customer(e.Rival, "Foreign Fruit", "UTC")
		msp := e.SignIn("msp-one")
		done(t, msp, "assignmentCreate", "", object{"customerId": customer.ID, "planId": plan.ID, "units": 2})
		e.AddUser("stays", enum.Administrator, e.MSP, customer)
		done(t, msp, "userDelete", "", object{"id": leaver.ID, "expectedVersion": leaver.Version})
		// An event about another channel's object, which none should have written.
		e.Insert(&db.AuditEvent{
			ID: "aud_" + strings.Repeat("0", 26), CreatedAt: e.Now(), RootID: e.MSP.RootID, PartnerID: e.MSP.ID, ActorID: "x", ActorName: "x",
			Via: enum.ViaConsole, ObjectID: rival.ID, Action: "customer.disable",
		})
		done(t, msp, "customerDisable", "", object{"id": customer.ID, "expectedVersion": e.DB.Customer.GetX(e.System(), customer.ID).Version})

		want := map[string]string{
			"assignment.create": `{"__typename":"Assignment","plan":{"name":"Noodle mail"},"customer":{"company":"Named Noodles"}}`,
			"user.delete":       `null`,
			rival.ID:            `null`,
			customer.ID:         `{"__typename":"Customer","company":"Named Noodles"}`,
		}
		var log struct {
			AuditEvents struct {
				Nodes []struct {
					Action, ObjectID string
					Object           json.RawMessage
				}
			}
		}
		msp.MustQuery(&log, `{ auditEvents(first: 50) { nodes { action objectId object {
			__typename ... on Customer { company } ... on User { accountName } ... on Assignment { plan { name } customer { company } } } } } }`, nil)
		found := 0
		for _, n := range log.AuditEvents.Nodes {
			for _, key := range []string{n.Action, n.ObjectID} {
				if text, ok := want[key]; ok {
					found++
					if string(n.Object) != text {
						t.Errorf("%s of %s: %s, want %s", n.Action, n.ObjectID, n.Object, text)
					}
				}
			}
		}
		if found != len(want) {
			t.Errorf("%d of %d events were found: %+v", found, len(want), log.AuditEvents.Nodes)
		}
	})
}
