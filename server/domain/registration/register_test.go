package registration_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/registration"
	"github.com/openlmp/openlmp/server/servertest"
)

func TestRegister(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		t.Run("2.13/1+6_whoever_registers_a_key_becomes_a_customer_with_the_plan", func(t *testing.T) {
			k := w.generate(w.MSP, w.full, 1)[0]
			typed := strings.ToLower(strings.ReplaceAll(w.value(k), "-", " "))
			offer, err := w.Offer(t.Context(), registration.Wanted{Key: typed}, address)
			if err != nil || offer.Partner != w.MSP.Company || offer.Plan != w.full.Name || offer.Units != 5 || len(offer.Products) != 1 || offer.Trial {
				t.Fatalf("%+v, %v", offer, err)
			}
			before := w.count()
			w.request(registration.Wanted{Key: typed}, form("grace-1"))
			if after := w.count(); after[5] != before[5]+1 || !slices.Equal(after[:5], before[:5]) {
				t.Fatalf("rows went from %v to %v before it was confirmed", before, after)
			}
			if got := w.mails("grace-1@stranger.example"); !slices.Equal(got, []enum.MessageKind{enum.RegistrationRequired}) {
				t.Fatal(got)
			}
			token := w.link("grace-1@stranger.example")
			pending, err := w.Pending(t.Context(), token, address)
			if err != nil || pending.AccountName != "grace-1" || pending.Company != "Company of grace-1" || pending.Offer.Plan != w.full.Name {
				t.Fatalf("%+v, %v", pending, err)
			}
			done, err := w.Confirm(t.Context(), token, "", address)
			if err != nil || done.AccountName != "grace-1" {
				t.Fatalf("%+v, %v", done, err)
			}
			sys := w.System()
			c := w.DB.Customer.GetX(sys, done.CustomerID)
			if c.PartnerID != w.MSP.ID || c.Company != "Company of grace-1" || c.Country != "IE" || c.TimeZone != "Europe/Dublin" || c.CreatedByPartnerID != w.MSP.ID {
				t.Errorf("%+v", c)
			}
			u := w.DB.User.Query().Where(user.CustomerID(c.ID)).OnlyX(sys)
			if u.Role != enum.Administrator || u.AccountName != "grace-1" || u.PasswordHash != nil {
				t.Errorf("%+v", u)
			}
			a := w.DB.Assignment.Query().Where(assignment.CustomerID(c.ID)).OnlyX(sys)
			if l := w.DB.License.Query().Where(license.AssignmentID(a.ID)).OnlyX(sys); a.PlanID != w.full.ID || l.Units != 5 {
				t.Errorf("%+v, %+v", a, l)
			}
			if k = w.key(k.ID); registration.StatusOf(k, w.Now()) != enum.KeyRegistered || *k.CustomerID != c.ID {
				t.Errorf("%+v", k)
			}
			if got := w.mails("grace-1@stranger.example"); !slices.Equal(got[1:], []enum.MessageKind{enum.RegistrationConfirmation, enum.LicenseAdded}) &&
				!slices.Equal(got[1:], []enum.MessageKind{enum.LicenseAdded, enum.RegistrationConfirmation}) {
				t.Error(got)
			}
			for _, action := range []string{"customer.create", "registration_key.register"} {
				e := w.DB.AuditEvent.Query().Where(auditevent.Action(action), auditevent.CustomerID(c.ID)).OnlyX(sys)
				if e.ActorID != "registration" || e.Effects == "" {
					t.Errorf("%+v", e)
				}
			}
			if _, err := w.Confirm(t.Context(), token, "", address); !told(err, "token", domain.CodeConflict) {
				t.Errorf("the link worked twice: %v", err)
			}
			if _, err := w.Pending(t.Context(), token, address); !told(err, "token", domain.CodeConflict) {
				t.Errorf("the used link: %v", err)
			}
		})
		t.Run("2.13/5_an_unknown_key_answers_as_one_that_is_voided_registered_or_over", func(t *testing.T) {
			w.calm()
			day := domain.DateIn(w.Now(), time.UTC)
			dead := w.generate(w.MSP, w.full, 2)
			over := w.generate(w.MSP, w.full, 1, func(in *registration.GenerateInput) { in.ExpiresOn = &day })[0]
			gone := w.generate(w.MSP, w.full, 1)[0]
			values := []string{w.value(dead[0]), w.value(dead[1]), w.value(over), w.value(gone)}
			if _, err := w.KeysVoid(w.As(w.MSP), registration.VoidInput{IDs: []string{dead[0].ID}}); err != nil {
				t.Fatal(err)
			}
			c := w.Customer(w.MSP, "Registered", "UTC")
			w.set("UPDATE registration_keys SET registered_at = ?, customer_id = ? WHERE id = ?", w.Now(), c.ID, dead[1].ID)
			w.set("UPDATE registration_keys SET expires_at = created_at WHERE id = ?", over.ID)
			w.set("DELETE FROM registration_keys WHERE id = ?", gone.ID)
			for i, value := range values {
				_, offered := w.Offer(t.Context(), registration.Wanted{Key: value}, address)
				asked := w.Request(t.Context(), registration.Wanted{Key: value}, form("nobody"), address)
				if !told(offered, "key", domain.CodeNotFound) || asked == nil || offered.Error() != asked.Error() {
					t.Errorf("%d: %v, and %v", i, offered, asked)
				}
			}
			w.calm()
			if _, err := w.Offer(t.Context(), registration.Wanted{Key: values[0][1:]}, address); !told(err, "key", domain.CodeValidation) {
				t.Errorf("a key that is mistyped: %v", err)
			}
		})
		t.Run("all_that_may_not_be_in_a_form_is_told_at_once", func(t *testing.T) {
			w.calm()
			bad := registration.Form{Country: "Ireland", AccountName: "a", Email: "nobody", TimeZone: "Mars/Olympus", Locale: "!"}
			err := w.Request(t.Context(), registration.Wanted{Key: w.value(w.generate(w.MSP, w.full, 1)[0])}, bad, address)
			var many domain.Problems
			if !errors.As(err, &many) {
				t.Fatal(err)
			}
			var fields []string
			for _, p := range many {
				fields = append(fields, p.Path[len(p.Path)-1])
			}
			slices.Sort(fields)
			if want := []string{"accountName", "city", "company", "country", "email", "firstName", "lastName", "state"}; !slices.Equal(fields, want) {
				t.Errorf("%q", fields)
			}
		})
		t.Run("an_account_name_that_is_taken_is_told_to_the_owner_of_the_address_alone", func(t *testing.T) {
			w.calm()
			k := w.generate(w.MSP, w.full, 1)[0]
			f := form("grace-1") // as above
			f.Email = "other@stranger.example"
			w.request(registration.Wanted{Key: w.value(k)}, f)
			token, before := w.link(f.Email), w.count()
			_, err := w.Confirm(t.Context(), token, "", address)
			if !told(err, "accountName", domain.CodeValidation) || w.count() != before || w.key(k.ID).RegisteredAt != nil {
				t.Errorf("%v; rows went from %v to %v", err, before, w.count())
			}
			if _, err := w.Confirm(t.Context(), token, "a b", address); !told(err, "accountName", domain.CodeValidation) {
				t.Error(err)
			}
			if done, err := w.Confirm(t.Context(), token, "grace-2", address); err != nil || done.AccountName != "grace-2" {
				t.Errorf("%+v, %v", done, err)
			}
		})
		t.Run("of_many_confirmations_of_one_key_one_wins", func(t *testing.T) {
			w.calm()
			k := w.generate(w.MSP, w.full, 1)[0]
			tokens := make([]string, 6)
			for i := range tokens {
				name := "racer-" + string(rune('a'+i/2)) // each registration is confirmed twice
				if i%2 == 0 {
					w.request(registration.Wanted{Key: w.value(k)}, form(name))
				}
				tokens[i] = w.link(name + "@stranger.example")
			}
			before, won := w.count(), make([]error, len(tokens))
			var all sync.WaitGroup
			for i, token := range tokens {
				all.Go(func() { _, won[i] = w.Confirm(t.Context(), token, "", address) })
			}
			all.Wait()
			n := 0
			for _, err := range won {
				if err == nil {
					n++
				} else if !told(err, "key", domain.CodeNotFound) && !told(err, "token", domain.CodeConflict) {
					t.Error(err)
				}
			}
			after := w.count()
			if n != 1 || after[0] != before[0]+1 || after[2] != before[2]+1 || after[3] != before[3]+1 {
				t.Errorf("%d won; rows went from %v to %v", n, before, after)
			}
		})
		t.Run("a_link_is_over_after_three_days_and_nothing_is_left_of_it", func(t *testing.T) {
			w.calm()
			k := w.generate(w.MSP, w.full, 1)[0]
			w.request(registration.Wanted{Key: w.value(k)}, form("late"))
			token := w.link("late@stranger.example")
			w.Set(w.Now().Add(3*24*time.Hour - time.Microsecond))
			if _, err := w.Pending(t.Context(), token, address); err != nil {
				t.Errorf("in time: %v", err)
			}
			w.Set(w.Now().Add(time.Microsecond))
			if _, err := w.Confirm(t.Context(), token, "", address); !told(err, "token", domain.CodeNotFound) || w.key(k.ID).RegisteredAt != nil {
				t.Errorf("late: %v", err)
			}
			if err := w.DropEnded(w.System()); err != nil {
				t.Fatal(err)
			}
			if r, l := w.DB.Registration.Query().CountX(w.System()), w.DB.RegistrationLink.Query().CountX(w.System()); r+l != 0 {
				t.Errorf("%d registrations and %d links are left", r, l)
			}
			if _, err := w.Confirm(t.Context(), token, "", address); !told(err, "token", domain.CodeNotFound) {
				t.Errorf("a link that is gone: %v", err)
			}
		})
	})
}

// told tells whether an error is a problem of a field, with a code.
func told(err error, field string, code domain.Code) bool {
	f, c, text := problem(err)
	return f == field && c == code && text != ""
}

func TestTrialForm(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		wanted := registration.Wanted{TrialForm: w.token}
		t.Run("5.1/56_a_trial_form_makes_customer_and_license_after_the_address_is_confirmed", func(t *testing.T) {
			offer, err := w.Offer(t.Context(), wanted, address)
			if err != nil || !offer.Trial || offer.Units != 7 || offer.Months != 1 {
				t.Fatalf("%+v, %v", offer, err)
			}
			before := w.count()
			w.request(wanted, form("prospect"))
			if after := w.count(); !slices.Equal(after[:5], before[:5]) {
				t.Errorf("rows went from %v to %v before it was confirmed", before, after)
			}
			done, err := w.Confirm(t.Context(), w.link("prospect@stranger.example"), "", address)
			if err != nil {
				t.Fatal(err)
			}
			l := w.DB.License.Query().Where(license.CustomerID(done.CustomerID)).OnlyX(w.System())
			if l.LicenseVersion != enum.Trial || l.Units != 7 || l.PartnerID != w.MSP.ID {
				t.Errorf("%+v", l)
			}
		})
		t.Run("5.1/56_one_trial_per_customer_and_family_is_told_by_mail_alone", func(t *testing.T) {
			other := w.Plan(w.Distributor, w.Backup, func(p *db.ServicePlan) {
				token := "form-of-tier-1"
				p.Name, p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Another", enum.Trial, 1, false, 0, 0
				p.TrialForm, p.TrialFormUnits, p.FormToken = true, 1, &token
			})
			f := form("prospect")
			f.Email, f.AccountName = strings.ToUpper(f.Email), "prospect-2"
			before := w.count()
			w.request(registration.Wanted{TrialForm: *other.FormToken}, f)
			if got := w.mails(f.Email); !slices.Equal(got, []enum.MessageKind{enum.RegistrationRepeated}) || w.count() != before {
				t.Errorf("%v; rows went from %v to %v", got, before, w.count())
			}
			// It counts however it came: here with a new composition of a suite.
			w.calm()
			if _, err := w.DB.Exec(w.System(), "UPDATE license_transactions SET type = 'SUITE_COMPOSITION_CHANGE' WHERE license_version = 'TRIAL'"); err != nil {
				t.Fatal(err)
			}
			w.request(registration.Wanted{TrialForm: *other.FormToken}, f)
			if got := w.mails(f.Email); !slices.Equal(got, []enum.MessageKind{enum.RegistrationRepeated, enum.RegistrationRepeated}) || w.count() != before {
				t.Errorf("a trial that came with a suite: %v; rows went from %v to %v", got, before, w.count())
			}
		})
		t.Run("5.1/56_of_two_that_wait_for_one_address_the_second_is_refused", func(t *testing.T) {
			w.calm()
			one, two := form("twice"), form("twice-2")
			two.Email = one.Email
			w.request(wanted, one)
			first := w.link(one.Email)
			w.request(wanted, two)
			second := w.link(one.Email)
			if _, err := w.Confirm(t.Context(), first, "", address); err != nil {
				t.Fatal(err)
			}
			before := w.count()
			if _, err := w.Confirm(t.Context(), second, "", address); !told(err, "token", domain.CodeTrialAlreadyUsed) || w.count() != before {
				t.Errorf("%v; rows went from %v to %v", err, before, w.count())
			}
		})
		t.Run("a_closed_form_answers_as_one_that_never_was", func(t *testing.T) {
			w.calm()
			w.request(wanted, form("slow"))
			token := w.link("slow@stranger.example")
			w.set("UPDATE service_plans SET trial_form = NOT trial_form WHERE id = ?", w.trial.ID)
			_, closed := w.Offer(t.Context(), wanted, address)
			_, never := w.Offer(t.Context(), registration.Wanted{TrialForm: "never"}, address)
			if !told(closed, "trialForm", domain.CodeNotFound) || closed.Error() != never.Error() {
				t.Errorf("%v, and %v", closed, never)
			}
			if _, err := w.Confirm(t.Context(), token, "", address); !told(err, "trialForm", domain.CodeNotFound) {
				t.Error(err)
			}
			w.set("UPDATE service_plans SET trial_form = NOT trial_form WHERE id = ?", w.trial.ID)
		})
	})
}

// What stands in the way is told to the partner, and not to strangers.
func TestTrouble(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		k := w.generate(w.MSP, w.full, 1)[0]
		wanted := registration.Wanted{Key: w.value(k)}
		w.request(wanted, form("grace"))
		token := w.link("grace@stranger.example")
		pool := &db.Pool{
			ID: id.New(id.Pool), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: w.MSP.RootID, PartnerID: w.MSP.ID,
			ProductID: w.Mail.ID, LicenseVersion: enum.Full, Stock: 4, Maximum: 4,
		}
		w.Insert(pool)
		// fails tries to confirm, and looks what the partner and the stranger are told.
		fails := func(t *testing.T, reason string) {
			t.Helper()
			w.calm()
			before, sent := w.count(), len(w.mails("desk@harbor.example"))
			for range 2 {
				_, err := w.Confirm(t.Context(), token, "", address)
				if _, code, text := problem(err); code != domain.CodeStateInvalid || !strings.Contains(text, w.MSP.Company+" has been told") || strings.Contains(text, reason) {
					t.Errorf("the stranger is told: %v", err)
				}
			}
			if after := w.count(); after != before || w.key(k.ID).RegisteredAt != nil {
				t.Errorf("rows went from %v to %v", before, after)
			}
			if got := w.mails("desk@harbor.example"); len(got) != sent+1 || got[sent] != enum.RegistrationFailed {
				t.Errorf("the partner was sent %v after %d", got, sent)
			}
			last := w.DB.Message.Query().Order(db.Desc("id")).FirstX(w.System())
			if !strings.Contains(last.Data, reason) || !strings.Contains(last.Data, k.Prefix) {
				t.Errorf("the partner is told: %s", last.Data)
			}
		}
		t.Run("5.1/15_a_pool_that_is_empty_when_a_key_is_registered", func(t *testing.T) {
			fails(t, "Only 4 units of Product MAIL are in stock, and 5 are needed")
			w.set("UPDATE pools SET stock = 5 WHERE id = ?", pool.ID)
		})
		for name, c := range map[string]struct{ statement, of, reason string }{
			"a_disabled_plan":                 {"UPDATE service_plans SET enabled = NOT enabled WHERE id = ?", w.full.ID, "disabled"},
			"5.1/22_a_locked_plan":            {"UPDATE service_plans SET suite_version = 1 - suite_version WHERE id = ?", w.full.ID, "changed"},
			"2.6/7_a_product_at_end_of_sale":  {"UPDATE products SET end_of_sale_at = CASE WHEN end_of_sale_at IS NULL THEN created_at END WHERE id = ?", w.Mail.ID, "no longer sold"},
			"5.1/29_a_suspended_partner":      {"UPDATE partners SET suspended_at = CASE WHEN suspended_at IS NULL THEN created_at END WHERE id = ?", w.MSP.ID, "suspended"},
			"a_plan_that_is_another_partners": {"UPDATE service_plans SET partner_id = CASE partner_id WHEN '" + w.MSP.ID + "' THEN '" + w.Distributor.ID + "' ELSE '" + w.MSP.ID + "' END WHERE id = ?", w.full.ID, "no such plan"},
		} {
			t.Run(name, func(t *testing.T) {
				w.set(c.statement, c.of)
				fails(t, c.reason)
				if _, err := w.Offer(t.Context(), wanted, address); !told(err, "", domain.CodeStateInvalid) {
					t.Errorf("offered: %v", err)
				}
				if err := w.Request(t.Context(), wanted, form("another"), address); !told(err, "", domain.CodeStateInvalid) {
					t.Errorf("requested: %v", err)
				}
				w.set(c.statement, c.of)
			})
		}
		t.Run("5.1/28_of_a_cancelled_partner_no_key_is_left", func(t *testing.T) {
			w.calm()
			w.set("UPDATE partners SET canceled_at = created_at WHERE id = ?", w.MSP.ID)
			before := len(w.mails("desk@harbor.example"))
			if _, err := w.Offer(t.Context(), wanted, address); !told(err, "key", domain.CodeNotFound) {
				t.Error(err)
			}
			if _, err := w.Confirm(t.Context(), token, "", address); !told(err, "key", domain.CodeNotFound) || len(w.mails("desk@harbor.example")) != before {
				t.Error(err)
			}
			w.set("UPDATE partners SET canceled_at = NULL WHERE id = ?", w.MSP.ID)
		})
		t.Run("when_it_is_put_right_the_same_link_works", func(t *testing.T) {
			w.calm()
			if _, err := w.Confirm(t.Context(), token, "", address); err != nil {
				t.Error(err)
			}
			if got := w.DB.Pool.GetX(w.System(), pool.ID).Stock; got != 0 {
				t.Errorf("%d units are left in stock", got)
			}
		})
	})
}

func TestAbuse(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		// until tries until it is throttled, and returns how often it was let through.
		until := func(try func(i int) error) int {
			for i := range 200 {
				var throttled identity.Throttled
				if errors.As(try(i), &throttled) {
					return i
				}
			}
			return -1
		}
		wanted := registration.Wanted{TrialForm: w.token}
		for name, c := range map[string]struct {
			want int
			try  func(t *testing.T, i int) error
		}{
			"5.1/56_keys_that_are_none_from_one_network": {10, func(t *testing.T, i int) error {
				_, err := w.Offer(t.Context(), registration.Wanted{TrialForm: "guess"}, "2001:db8::"+string(rune('a'+i%6)))
				return err
			}},
			"5.1/56_requests_from_one_network": {60, func(t *testing.T, _ int) error {
				_, err := w.Pending(t.Context(), "no link", address)
				return err
			}},
			"5.1/56_mails_to_one_address": {3, func(t *testing.T, i int) error {
				f := form("victim")
				f.AccountName += string(rune('a' + i))
				return w.Request(t.Context(), wanted, f, "198.51.100."+string(rune('1'+i)))
			}},
			"5.1/56_mails_of_one_form": {60, func(t *testing.T, i int) error {
				f := form("many")
				f.Email = string(rune('a'+i/26)) + string(rune('a'+i%26)) + "@stranger.example"
				return w.Request(t.Context(), wanted, f, "2001:db8:"+f.Email[:1]+":"+string("0123456789"[i%10])+"::1")
			}},
		} {
			t.Run(name, func(t *testing.T) {
				w.calm()
				if got := until(func(i int) error { return c.try(t, i) }); got != c.want {
					t.Errorf("%d were let through, not %d", got, c.want)
				}
			})
		}
	})
}
