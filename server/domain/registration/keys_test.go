package registration_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/servertest"
)

func viewerOf(ctx context.Context) *viewer.Viewer { return viewer.From(ctx) }

func TestKeysGenerate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		sold := w.Plan(w.Distributor, w.Mail, nil)
		w.Grant(sold, w.Reseller)
		nfr := w.Plan(w.MSP, w.Client, func(p *db.ServicePlan) {
			p.Name, p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = "NFR", enum.NFR, false, 0, 0
		})
		t.Run("2.13/2_keys_are_generated_for_one_plan_and_take_no_stock", func(t *testing.T) {
			w.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: w.MSP.RootID, PartnerID: w.MSP.ID,
				ProductID: w.Mail.ID, LicenseVersion: enum.Full, Stock: 1, Maximum: 1,
			})
			keys := w.generate(w.MSP, w.full, 1000, func(in *registration.GenerateInput) { in.Units = 50 })
			if got := w.DB.Pool.Query().OnlyX(w.System()).Stock; got != 1 {
				t.Errorf("%d units are left in stock", got)
			}
			k := keys[0]
			if k.PlanID != w.full.ID || k.PartnerID != w.MSP.ID || k.Units != 50 || registration.StatusOf(k, w.Now()) != enum.KeyAvailable {
				t.Errorf("%+v", k)
			}
		})
		t.Run("5.1/41_a_key_is_stored_encrypted_beside_a_hash", func(t *testing.T) {
			k := w.generate(w.MSP, w.full, 1)[0]
			value := w.value(k)
			if !strings.HasPrefix(value, k.Prefix) || strings.Contains(fmt.Sprintf("%+v %s %s", k, k.Sealed, k.Hash), value) {
				t.Errorf("%s is stored as %+v", value, k)
			}
			plain := strings.ReplaceAll(value, "-", "")
			if got := w.list(w.As(w.MSP), &registration.KeyFilter{Search: &plain}); len(got) != 1 || got[0].ID != k.ID {
				t.Errorf("%d keys are found by the whole one", len(got))
			}
		})
		t.Run("5.1/41_the_whole_key_is_for_roles_that_may_see_keys", func(t *testing.T) {
			k := w.generate(w.MSP, w.full, 1)[0]
			for role, see := range map[string][]enum.Permission{"sees": {enum.KeysRead}, "does not": {enum.CustomersRead, enum.KeysWrite}} {
				v := viewerOf(w.As(w.MSP, see...))
				if got := w.ValueOf(v, k); (got != nil) != (role == "sees") {
					t.Errorf("%s: %v", role, got)
				}
			}
		})
		t.Run("5.1/41_a_batch_has_1_to_1000_keys", func(t *testing.T) {
			for _, n := range []int{-1, 0, 1001} {
				_, err := w.KeysGenerate(w.As(w.MSP), registration.GenerateInput{PlanID: w.full.ID, Count: n, Units: 1})
				if field, code, _ := problem(err); field != "count" || code != domain.CodeValidation {
					t.Errorf("%d: %v", n, err)
				}
			}
		})
		t.Run("all_that_may_not_be_is_told_at_once_and_nothing_is_made", func(t *testing.T) {
			before := w.DB.RegistrationKey.Query().CountX(w.System())
			note, day := strings.Repeat("x", 201), domain.Date{Year: 2026, Month: 3, Day: 9}
			_, err := w.KeysGenerate(w.As(w.MSP), registration.GenerateInput{PlanID: w.full.ID, Count: 0, Units: 1_000_000, Note: &note, ExpiresOn: &day})
			var many domain.Problems
			if !errors.As(err, &many) || len(many) != 4 {
				t.Errorf("%v", err)
			}
			if after := w.DB.RegistrationKey.Query().CountX(w.System()); after != before {
				t.Errorf("%d keys were made", after-before)
			}
		})
		t.Run("a_reseller_generates_for_its_own_customers_of_a_plan_it_was_granted", func(t *testing.T) {
			if k := w.generate(w.Reseller, sold, 1)[0]; k.PartnerID != w.Reseller.ID {
				t.Errorf("the key is of %s", k.PartnerID)
			}
			if k := w.generate(w.Distributor, w.full, 1)[0]; k.PartnerID != w.MSP.ID {
				t.Errorf("the Tier 1's key of an MSP's plan is of %s", k.PartnerID)
			}
		})
		for name, c := range map[string]struct {
			as   *db.Partner
			plan *db.ServicePlan
			may  []enum.Permission
			want domain.Code
		}{
			"5.1/51_a_foreign_plan_is_none":               {w.RivalMSP, w.full, nil, domain.CodeNotFound},
			"a_plan_that_was_not_granted_is_none":         {w.Reseller, w.full, nil, domain.CodeNotFound},
			"5.1/55_a_not_for_resale_plan_has_no_keys":    {w.MSP, nfr, nil, domain.CodeStateInvalid},
			"2.13/4_a_role_without_keys_generates_none":   {w.MSP, w.full, []enum.Permission{enum.KeysRead, enum.PlansWrite, enum.LicensesWrite}, domain.CodeForbidden},
			"a_customers_user_generates_none_of_its_plan": {w.MSP, w.full, []enum.Permission{enum.CustomersRead}, domain.CodeForbidden},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := w.KeysGenerate(w.As(c.as, c.may...), registration.GenerateInput{PlanID: c.plan.ID, Count: 1, Units: 1})
				if _, code, _ := problem(err); code != c.want {
					t.Errorf("%v", err)
				}
			})
		}
		t.Run("a_plan_that_cannot_be_assigned_now_has_no_new_keys", func(t *testing.T) {
			for statement, want := range map[string]domain.Code{
				"UPDATE service_plans SET enabled = NOT enabled WHERE id = ?":                                        domain.CodeStateInvalid,
				"UPDATE service_plans SET suite_version = 1 - suite_version WHERE id = ?":                            domain.CodeLockedPlan,
				"UPDATE partners SET suspended_at = CASE WHEN suspended_at IS NULL THEN created_at END WHERE id = ?": domain.CodeStateInvalid,
			} {
				of := w.full.ID
				if strings.Contains(statement, "partners") {
					of = w.MSP.ID
				}
				w.set(statement, of)
				_, err := w.KeysGenerate(w.As(w.Distributor), registration.GenerateInput{PlanID: w.full.ID, Count: 1, Units: 1})
				if _, code, _ := problem(err); code != want {
					t.Errorf("%s: %v", statement, err)
				}
				w.set(statement, of)
			}
		})
		t.Run("a_server_without_a_secret_says_so", func(t *testing.T) {
			bare := registration.New(w.DB, nil, nil)
			_, err := bare.KeysGenerate(w.As(w.MSP), registration.GenerateInput{PlanID: w.full.ID, Count: 1, Units: 1})
			if _, code, text := problem(err); code != domain.CodeStateInvalid || !strings.Contains(text, "LMP_SECRET") {
				t.Error(err)
			}
			if got := bare.ValueOf(viewerOf(w.As(w.MSP)), w.generate(w.MSP, w.full, 1)[0]); got != nil {
				t.Errorf("it shows %s", *got)
			}
		})
	})
}

func TestKeyStatus(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		w.set("UPDATE partners SET time_zone = 'Asia/Tokyo' WHERE id = ?", w.MSP.ID)
		last := domain.Date{Year: 2026, Month: 3, Day: 12}
		keys := w.generate(w.MSP, w.full, 4, func(in *registration.GenerateInput) { in.ExpiresOn = &last })
		customer := w.Customer(w.MSP, "Registered", "UTC")
		w.set("UPDATE registration_keys SET registered_at = ?, customer_id = ? WHERE id = ?", w.Now(), customer.ID, keys[0].ID)
		w.set("UPDATE registration_keys SET voided_at = ? WHERE id = ?", w.Now(), keys[1].ID)
		end := time.Date(2026, 3, 12, 15, 0, 0, 0, time.UTC) // midnight in Tokyo
		for now, want := range map[time.Time][]enum.KeyStatus{
			end.Add(-time.Microsecond): {enum.KeyRegistered, enum.KeyVoided, enum.KeyAvailable, enum.KeyAvailable},
			end:                        {enum.KeyRegistered, enum.KeyVoided, enum.KeyExpired, enum.KeyExpired},
		} {
			t.Run("5.1/41_a_keys_status_follows_from_its_facts_and_the_partners_day_"+now.Format("15:04"), func(t *testing.T) {
				w.Set(now)
				for i, k := range keys {
					got := registration.StatusOf(w.key(k.ID), now)
					if got != want[i] {
						t.Errorf("%d is %s, not %s", i, got, want[i])
					}
					for _, status := range []enum.KeyStatus{enum.KeyAvailable, enum.KeyRegistered, enum.KeyVoided, enum.KeyExpired} {
						listed := slices.ContainsFunc(w.list(w.As(w.MSP), &registration.KeyFilter{Statuses: []enum.KeyStatus{status}}),
							func(l *db.RegistrationKey) bool { return l.ID == k.ID })
						if listed != (status == got) {
							t.Errorf("%d, %s: listed under %s: %v", i, got, status, listed)
						}
					}
				}
				if day := registration.ExpiresOn(w.key(keys[2].ID)); *day != last {
					t.Errorf("its last day is %s", day)
				}
			})
		}
	})
}

func TestKeysVoid(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		void := func(as *db.Partner, ids ...string) (int, error) {
			done, err := w.KeysVoid(w.As(as), registration.VoidInput{IDs: ids})
			return done.Effects.Count, err
		}
		t.Run("5.1/41_available_keys_are_voided_and_each_is_told_of", func(t *testing.T) {
			keys := w.generate(w.MSP, w.full, 2)
			if n, err := void(w.Distributor, keys[0].ID, keys[1].ID); err != nil || n != 2 {
				t.Fatal(n, err)
			}
			for _, k := range keys {
				if got := w.key(k.ID); registration.StatusOf(got, w.Now()) != enum.KeyVoided || got.Version != 2 {
					t.Errorf("%+v", got)
				}
				if n := w.DB.AuditEvent.Query().Where(auditevent.ObjectID(k.ID), auditevent.Action("registration_key.void")).CountX(w.System()); n != 1 {
					t.Errorf("%d events", n)
				}
			}
		})
		t.Run("5.1/41_only_available_ones_and_all_or_none_with_each_problem_named", func(t *testing.T) {
			day := domain.DateIn(w.Now(), time.UTC)
			keys := w.generate(w.MSP, w.full, 2)
			old := w.generate(w.MSP, w.full, 1, func(in *registration.GenerateInput) { in.ExpiresOn = &day })[0]
			foreign := w.generate(w.RivalMSP, w.Plan(w.RivalMSP, w.Mail, nil), 1)[0]
			c := w.Customer(w.MSP, "Registered", "UTC")
			w.set("UPDATE registration_keys SET registered_at = ?, customer_id = ? WHERE id = ?", w.Now(), c.ID, keys[1].ID)
			w.Set(w.Now().Add(24 * time.Hour))
			_, err := void(w.MSP, keys[0].ID, keys[1].ID, old.ID, foreign.ID, keys[0].ID, "rk_nothing")
			var many domain.Problems
			if !errors.As(err, &many) {
				t.Fatal(err)
			}
			var got []string
			for _, p := range many {
				got = append(got, strings.Join(p.Path, ".")+" "+string(p.Code))
			}
			want := []string{
				"input.ids.1 STATE_INVALID", "input.ids.2 STATE_INVALID", "input.ids.3 NOT_FOUND", "input.ids.4 VALIDATION", "input.ids.5 NOT_FOUND",
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q", got)
			}
			if w.key(keys[0].ID).VoidedAt != nil {
				t.Error("one of them was voided")
			}
		})
		t.Run("1_to_1000_at_once", func(t *testing.T) {
			for _, ids := range [][]string{nil, make([]string, 1001)} {
				if _, err := void(w.MSP, ids...); err == nil {
					t.Errorf("%d are taken", len(ids))
				}
			}
		})
		t.Run("5.1/29_not_while_the_partner_is_suspended", func(t *testing.T) {
			k := w.generate(w.MSP, w.full, 1)[0]
			w.set("UPDATE partners SET suspended_at = ? WHERE id = ?", w.Now(), w.MSP.ID)
			_, err := void(w.Distributor, k.ID)
			if _, code, _ := problem(err); code != domain.CodeStateInvalid || w.key(k.ID).VoidedAt != nil {
				t.Error(err)
			}
			w.set("UPDATE partners SET suspended_at = NULL WHERE id = ?", w.MSP.ID)
		})
	})
}
