package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/servertest"
)

type keyAnswer struct {
	ID, BatchID, Prefix, Status, Note string
	Value, ExpiresOn                  *string
	ViewerCanVoid                     bool
	Plan                              *struct{ Name string }
	Partner                           struct{ Company string }
}

const keyFields = `id batchId prefix value status units expiresOn note viewerCanVoid plan { name } partner { company }`

func TestRegistrationKeys(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		plan := e.Plan(e.MSP, e.Mail, nil)
		c := e.SignIn("msp-one").With("Idempotency-Key", "batch-1")
		var made struct {
			RegistrationKeysGenerate struct {
				BatchID    string
				Keys       struct{ Nodes []keyAnswer }
				UserErrors []any
			}
		}
		mutation := `mutation($in: RegistrationKeysGenerateInput!) { registrationKeysGenerate(input: $in) {
			batchId keys(first: 100) { totalCount nodes { ` + keyFields + ` } } userErrors { message } } }`
		in := map[string]any{"in": object{"planId": plan.ID, "count": 3, "units": 4, "expiresOn": "2026-12-31", "note": "For a fair"}}
		c.MustQuery(&made, mutation, in)
		got := made.RegistrationKeysGenerate
		t.Run("generated_keys_are_answered_in_full", func(t *testing.T) {
			if len(got.Keys.Nodes) != 3 {
				t.Fatalf("%+v", got)
			}
			for _, k := range got.Keys.Nodes {
				if k.Value == nil || k.Status != "AVAILABLE" || k.BatchID != got.BatchID || *k.ExpiresOn != "2026-12-31" || !k.ViewerCanVoid || k.Plan.Name != plan.Name {
					t.Errorf("%+v", k)
				}
				if _, ok := registration.ParseKey(*k.Value); !ok || !strings.HasPrefix(*k.Value, k.Prefix) {
					t.Errorf("%+v", k)
				}
			}
		})
		t.Run("5.1/37_a_retry_gets_the_same_batch", func(t *testing.T) {
			again := made
			c.MustQuery(&again, mutation, in)
			if again.RegistrationKeysGenerate.BatchID != got.BatchID || e.DB.RegistrationKey.Query().CountX(e.System()) != 3 {
				t.Errorf("%+v", again)
			}
		})
		list := `query($f: RegistrationKeyFilter, $plan: ID!, $key: ID!) {
			registrationKeys(filter: $f, first: 2) { totalCount nodes { ` + keyFields + ` } }
			node(id: $key) { ... on RegistrationKey { ` + keyFields + ` } }
			plan(id: $plan) { viewerCanGenerateKeys registrationKeys(first: 2) { totalCount nodes { ` + keyFields + ` } } }
		}`
		type answer struct {
			RegistrationKeys struct {
				TotalCount int
				Nodes      []keyAnswer
			}
			Node *keyAnswer
			Plan *struct {
				ViewerCanGenerateKeys bool
				RegistrationKeys      struct{ TotalCount int }
			}
		}
		key := got.Keys.Nodes[0]
		ask := func(name string, filter object) (out answer) {
			e.SignIn(name).MustQuery(&out, list, map[string]any{"f": filter, "plan": plan.ID, "key": key.ID})
			return out
		}
		e.AddUser("support", enum.SupportEngineer, e.MSP, nil)
		e.AddUser("licenses", enum.LicenseManager, e.MSP, nil)
		customer := e.Customer(e.MSP, "Holder", "UTC")
		e.AddUser("holder", enum.Administrator, e.MSP, customer)
		for name, c := range map[string]struct {
			total          int
			sees, generate bool
		}{
			"msp-one": {3, true, true}, "licenses": {3, true, true}, "distributor": {3, true, true}, "support": {3, false, false},
			"rival": {}, "reseller-one": {}, "holder": {},
		} {
			t.Run("5.1/41_the_whole_key_for_roles_that_may_see_keys_"+name, func(t *testing.T) {
				out := ask(name, nil)
				if out.RegistrationKeys.TotalCount != c.total || (out.Node != nil) != (c.total > 0) {
					t.Fatalf("%+v", out)
				}
				if out.Node != nil && (out.Node.Value != nil) != c.sees {
					t.Errorf("value: %v", out.Node.Value)
				}
				if out.Plan != nil && (out.Plan.ViewerCanGenerateKeys != c.generate || out.Plan.RegistrationKeys.TotalCount != c.total) {
					t.Errorf("%+v", out.Plan)
				}
			})
		}
		t.Run("2.13/3_they_are_found_by_value_note_batch_and_status", func(t *testing.T) {
			for want, filters := range map[int][]object{
				3: {{"search": "fair"}, {"batchId": got.BatchID}, {"statuses": []any{"AVAILABLE"}}, {"planIds": []any{plan.ID}}, {"partnerIds": []any{e.MSP.ID}}},
				1: {{"search": strings.ToLower(strings.ReplaceAll(*key.Value, "-", ""))}},
				0: {{"search": "nothing"}, {"statuses": []any{"VOIDED"}}, {"statuses": []any{}}, {"batchId": "rkb_x"}},
			} {
				for _, f := range filters {
					if out := ask("msp-one", f); out.RegistrationKeys.TotalCount != want {
						t.Errorf("%v: %d", f, out.RegistrationKeys.TotalCount)
					}
				}
			}
		})
		t.Run("voiding_answers_how_many", func(t *testing.T) {
			var out struct {
				RegistrationKeysVoid struct {
					VoidedCount *int
					UserErrors  []struct {
						Path []string
						Code string
					}
				}
			}
			void := `mutation($ids: [ID!]!) { registrationKeysVoid(input: { ids: $ids }) { voidedCount userErrors { path code } } }`
			as := e.SignIn("msp-one")
			as.MustQuery(&out, void, map[string]any{"ids": []string{key.ID}})
			if n := out.RegistrationKeysVoid.VoidedCount; n == nil || *n != 1 {
				t.Errorf("%+v", out)
			}
			as.MustQuery(&out, void, map[string]any{"ids": []string{got.Keys.Nodes[1].ID, key.ID}})
			problems, _ := json.Marshal(out.RegistrationKeysVoid.UserErrors)
			if out.RegistrationKeysVoid.VoidedCount != nil || string(problems) != `[{"Path":["input","ids","1"],"Code":"STATE_INVALID"}]` {
				t.Errorf("%s", problems)
			}
		})
	})
}

func TestTrialFormURL(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		token := "AAAABBBBCCCC"
		trial := func(p *db.ServicePlan) {
			p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
			p.TrialForm, p.TrialFormUnits, p.FormToken = true, 3, &token
		}
		plan := e.Plan(e.Distributor, e.Mail, trial)
		e.Grant(plan, e.Reseller)
		for name, want := range map[string]string{"distributor": "http://localhost:8080/trial/" + token, "reseller-one": ""} {
			t.Run("2.7/7_the_forms_address_is_for_its_partner_"+name, func(t *testing.T) {
				var out struct {
					Plan struct {
						TrialForm    bool
						TrialFormURL string
					}
				}
				e.SignIn(name).MustQuery(&out, `query($id: ID!) { plan(id: $id) { trialForm trialFormUrl } }`, map[string]any{"id": plan.ID})
				if !out.Plan.TrialForm || out.Plan.TrialFormURL != want {
					t.Errorf("%+v", out)
				}
			})
		}
	})
}
