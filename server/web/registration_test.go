package web_test

import (
	"encoding/json"
	"io"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/app"
	"github.com/openlmp/openlmp/server/servertest"
)

// inbox is an SMTP server that keeps the text of what it gets.
type inbox struct{ got chan string }

func (b *inbox) Mail(string, *smtp.MailOptions) error { return nil }
func (b *inbox) Rcpt(string, *smtp.RcptOptions) error { return nil }
func (b *inbox) Reset()                               {}
func (b *inbox) Logout() error                        { return nil }
func (b *inbox) Data(r io.Reader) error {
	m, err := mail.ReadMessage(r)
	if err != nil {
		return err
	}
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	b.got <- m.Header.Get("To") + "\n" + m.Header.Get("Subject") + "\n" + string(text)
	return err
}

func newInbox(t *testing.T) (b *inbox, url string) {
	t.Helper()
	b = &inbox{got: make(chan string, 10)}
	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return b, nil }))
	s.AllowInsecureAuth = true
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	return b, "smtp://" + l.Addr().String() + "?from=lmp@example.com"
}

var confirmLink = regexp.MustCompile(`/confirm\?token=([\w-]+)`)
var passwordLink = regexp.MustCompile(`/set-password\?token=([\w-]+)`)

// deliver sends what is due, and finds the link of a kind in it.
func (s *site) deliver(t *testing.T, b *inbox, link *regexp.Regexp) string {
	t.Helper()
	n, err := s.App.Notify.Deliver(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	token := ""
	for range n {
		if found := link.FindStringSubmatch(<-b.got); found != nil {
			token = found[1]
		}
	}
	return token
}

func decode[T any](t *testing.T, r *http.Response) (out T) {
	t.Helper()
	if err := json.NewDecoder(r.Body).Decode(&out); err != nil {
		t.Fatal(err)
	}
	return out
}

// offered is what strangers see of a key or a trial form.
type offered struct {
	Partner, Plan string
	UnitTypes     []string
	SendsMail     bool
}

func asJSON(v any) string {
	b, _ := json.Marshal(v) // of strings: it always marshals
	return string(b)
}

// A stranger registers a key, by the mails of a real server, and signs in as the
// new customer.
func TestRegistrationByMail(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		in, smtpURL := newInbox(t)
		s := newSite(t, url, func(c *app.Config) { c.SMTPURL = smtpURL })
		plan := s.Plan(s.MSP, s.Mail, nil)
		var made struct {
			RegistrationKeysGenerate struct {
				Keys struct{ Nodes []struct{ ID, Value string } }
			}
		}
		s.SignIn("msp-one").MustQuery(&made, `mutation($plan: ID!) { registrationKeysGenerate(input: { planId: $plan, count: 1, units: 5 }) {
			keys { nodes { id value } } userErrors { message } } }`, map[string]any{"plan": plan.ID})
		key := made.RegistrationKeysGenerate.Keys.Nodes[0]

		w := s.post(t, "/registration/offer", asJSON(map[string]string{"key": strings.ToLower(key.Value)}))
		status(t, w, http.StatusOK)
		if o := decode[offered](t, w); o.Partner != s.MSP.Company || o.Plan != plan.Name || !slices.Equal(o.UnitTypes, []string{s.Mail.UnitType}) || !o.SendsMail {
			t.Errorf("%+v", o)
		}
		form := map[string]string{
			"key": key.Value, "company": "Fresh Fish", "city": "Cork", "state": "Munster", "country": "IE", "accountName": "fresh-fish",
			"firstName": "Una", "lastName": "Byrne", "email": "una@fresh.example", "timeZone": "Europe/Dublin", "locale": "en-IE",
		}
		status(t, s.post(t, "/registration/request", asJSON(form)), http.StatusNoContent)
		token := asJSON(map[string]string{"token": s.deliver(t, in, confirmLink)})

		t.Run("a_scanner_that_follows_the_link_does_not_confirm_it", func(t *testing.T) {
			s.get(t, "/confirm?"+token)
			status(t, s.get(t, "/registration/confirm"), http.StatusMethodNotAllowed)
			if got := decode[struct{ Company, AccountName, Email string }](t, s.post(t, "/registration/pending", token)); got.Company != "Fresh Fish" || got.AccountName != "fresh-fish" {
				t.Errorf("%+v", got)
			}
			if s.DB.RegistrationKey.GetX(s.System(), key.ID).RegisteredAt != nil {
				t.Error("the key is registered")
			}
		})
		w = s.post(t, "/registration/confirm", token)
		status(t, w, http.StatusOK)
		if !decode[offered](t, w).SendsMail {
			t.Error("the message with the account goes out")
		}
		w = s.post(t, "/registration/confirm", token)
		status(t, w, http.StatusBadRequest)
		if p := decode[struct{ Code, Field, Message string }](t, w); p.Code != "CONFLICT" || p.Field != "token" || p.Message == "" {
			t.Errorf("%+v", p)
		}
		link := s.deliver(t, in, passwordLink)
		status(t, s.post(t, "/auth/password", asJSON(map[string]string{"token": link, "password": servertest.Password})), http.StatusNoContent)
		var mine struct {
			Viewer struct {
				Customer struct {
					Company     string
					Assignments []struct{ Licenses []struct{ Units int } }
				}
			}
		}
		s.SignIn("fresh-fish").MustQuery(&mine, `{ viewer { customer { company assignments { licenses { units } } } } }`, nil)
		if c := mine.Viewer.Customer; c.Company != "Fresh Fish" || len(c.Assignments) != 1 || c.Assignments[0].Licenses[0].Units != 5 {
			t.Errorf("%+v", mine)
		}
	})
}

func TestTrialByMail(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		in, smtpURL := newInbox(t)
		s := newSite(t, url, func(c *app.Config) { c.SMTPURL = smtpURL })
		token := "form-of-the-test"
		s.Plan(s.MSP, s.Mail, func(p *db.ServicePlan) {
			p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
			p.TrialForm, p.TrialFormUnits, p.FormToken = true, 3, &token
		})
		form := map[string]string{
			"trialForm": token, "company": "Fresh Fish", "city": "Cork", "state": "Munster", "accountName": "fresh-fish",
			"firstName": "Una", "lastName": "Byrne", "email": "una@fresh.example",
		}
		status(t, s.post(t, "/registration/request", asJSON(form)), http.StatusNoContent)
		status(t, s.post(t, "/registration/confirm", asJSON(map[string]string{"token": s.deliver(t, in, confirmLink)})), http.StatusOK)
		if s.deliver(t, in, passwordLink) == "" {
			t.Error("no link to set a password came")
		}
		t.Run("5.1/56_a_second_trial_is_answered_alike_and_refused_by_mail", func(t *testing.T) {
			form["accountName"] = "fresh-fish-2"
			status(t, s.post(t, "/registration/request", asJSON(form)), http.StatusNoContent)
			if s.deliver(t, in, regexp.MustCompile(`(had this trial)`)) == "" {
				t.Error("the address was not told")
			}
		})
	})
}

func TestRegistrationRefuses(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	for _, path := range []string{"offer", "request", "pending", "confirm"} {
		path = "/registration/" + path
		for name, c := range map[string]struct {
			body    string
			headers []string
			want    int
		}{
			"another_site": {"{}", []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
			"a_plain_form": {"key=1", []string{"Content-Type", "application/x-www-form-urlencoded"}, http.StatusUnsupportedMediaType},
			"too_large":    {`{"key":"` + strings.Repeat("a", 20<<10) + `"}`, nil, http.StatusRequestEntityTooLarge},
			"nothing":      {"{}", nil, http.StatusBadRequest},
			"nulls":        {`{"key":null,"token":null}`, nil, http.StatusBadRequest},
			"not_utf8":     {"{\"key\":\"\xff\xfe\",\"token\":\"\xff\",\"trialForm\":\"\xff\\u0000\"}", nil, http.StatusBadRequest},
		} {
			t.Run(path+"/"+name, func(t *testing.T) { status(t, s.post(t, path, c.body, c.headers...), c.want) })
		}
		t.Run(path+"/get", func(t *testing.T) { status(t, s.get(t, path), http.StatusMethodNotAllowed) })
	}
	t.Run("all_problems_of_a_form_at_once", func(t *testing.T) {
		token := "form-of-the-test"
		s.Plan(s.MSP, s.Mail, func(p *db.ServicePlan) {
			p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.Trial, 1, false, 0, 0
			p.TrialForm, p.TrialFormUnits, p.FormToken = true, 3, &token
		})
		if o := decode[offered](t, s.post(t, "/registration/offer", asJSON(map[string]string{"trialForm": token}))); o.SendsMail {
			t.Errorf("there is no mail server: %+v", o)
		}
		w := s.post(t, "/registration/request", asJSON(map[string]string{"trialForm": token}))
		status(t, w, http.StatusBadRequest)
		p := decode[struct {
			Field    string
			Problems []struct{ Field, Message string }
		}](t, w)
		if len(p.Problems) != 7 || p.Problems[0].Field != p.Field || p.Field != "company" {
			t.Errorf("%+v", p)
		}
	})
}
