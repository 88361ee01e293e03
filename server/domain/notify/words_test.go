package notify

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

func messageOf(t *testing.T, kind enum.MessageKind, data any) *db.Message {
	t.Helper()
	b, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	return &db.Message{Kind: kind, Data: string(b)}
}

func TestWords(t *testing.T) {
	t.Parallel()
	account := Account{FirstName: "Mira", AccountName: "mira-1", Partner: `Orbit & "Sons"`, Channel: "orbit"}
	licenses := Licenses{FirstName: "Mira", Partner: "Orbit", Channel: "orbit", Plan: "Office <b>Plan</b>", Items: []LicenseItem{
		{Product: "Cleaner", Units: 1}, {Product: "Locker", Units: 20, ActivationCode: "AAAA-BBBB",
			StartDate: &domain.Date{Year: 2026, Month: 5, Day: 4}, LastDay: &domain.Date{Year: 2027, Month: 5, Day: 3}},
	}}
	for _, c := range []struct {
		kind    enum.MessageKind
		data    any
		subject string
		text    []string
		html    []string
	}{
		{enum.AccountCreated, account, `Your account at Orbit & "Sons"`, []string{"mira-1", "works once"}, []string{"Orbit &amp; &#34;Sons&#34;"}},
		{enum.PasswordReset, account, "Set a new password", []string{"mira-1", "stays as it is"}, []string{"mira-1"}},
		{enum.LicenseAdded, licenses, "New licenses: Office <b>Plan</b>",
			[]string{"Cleaner: 1 unit\n", "Locker: 20 units, from May 4, 2026 to May 3, 2027\n  Activation code: AAAA-BBBB\n"},
			[]string{"Office &lt;b&gt;Plan", "20 units, from May 4, 2026"}},
		{enum.RegistrationRequired, Registration{Partner: "Orbit", Plan: "Office <b>", ID: "reg_1"}, "Confirm your registration with Orbit",
			[]string{"Office <b> of Orbit", "works once"}, []string{"Office &lt;b&gt;", "Confirm the registration"}},
		{enum.RegistrationConfirmation, account, `Your registration with Orbit & "Sons" is complete`, []string{"mira-1", "works once"}, []string{"mira-1"}},
		{enum.RegistrationRepeated, Registration{Partner: "Orbit", Plan: "Office"}, "You have had this trial: Office", []string{"one trial"}, []string{"one trial"}},
		{enum.SuiteChanged, SuiteChange{FirstName: "Mira", Suite: "Office <b>", Added: []string{"Locker"}, Removed: []string{"Cleaner"}, Plans: []string{"Annual"}},
			"A suite has changed: Office <b>", []string{"- added: Locker\n- removed: Cleaner\n", "- Annual\n"}, []string{"Office &lt;b&gt;", "<li>removed: Cleaner</li>"}},
		{enum.CrossgradeNeeded, CrossgradeNeed{FirstName: "Mira", Plan: "Annual", Customers: []string{"Nord & Co"}, More: 3}, "Crossgrade required: Annual",
			[]string{"customers hold otherwise", "- Nord & Co\n- and 3 more\n"}, []string{"Nord &amp; Co", "and 3 more"}},
		{enum.CrossgradeNeeded, CrossgradeNeed{Plan: "Annual", Customers: []string{"Nord"}, Renewed: true}, "Crossgrade required: Annual",
			[]string{"was renewed with the products that it had"}, []string{"was renewed"}},
		{enum.CompositionPostponed, Postponement{FirstName: "Mira", Customer: "Nord & Co", Plan: "Annual", Why: "Only 2 units are in stock."},
			"A new composition was put off: Nord & Co, Annual", []string{"was renewed with the products that it had", "Only 2 units are in stock.\n"}, []string{"Nord &amp; Co"}},
		{enum.UpdateLost, ScheduledUpdate{Customer: "Nord", Plan: "Annual", Why: "It ended."}, "A scheduled update will not run: Nord, Annual",
			[]string{"It ended."}, []string{"It ended."}},
	} {
		m := messageOf(t, c.kind, c.data)
		if got := Subject(m); got != c.subject {
			t.Errorf("%s: subject %q", c.kind, got)
		}
		text := Text(m)
		for _, want := range append(c.text, masked) {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", c.kind, want, text)
			}
		}
		w, err := wordsOf(m)
		if err != nil {
			t.Fatal(err)
		}
		if _, channel := w.from(), w.channel(); channel != "" && channel != "orbit" {
			t.Errorf("%s: of channel %q", c.kind, channel)
		}
		w.Password, w.SignIn = "https://lmp.example/set-password?token=t&channel=orbit", "https://lmp.example/sign-in"
		l, err := w.write(c.kind, say.In("en-US"))
		if err != nil {
			t.Fatal(err)
		}
		html, err := l.html(platform)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range c.html {
			if !strings.Contains(html, want) {
				t.Errorf("%s: no %q in\n%s", c.kind, want, html)
			}
		}
	}
	for _, kind := range enum.MessageKind("").Values() {
		w, err := wordsOf(messageOf(t, enum.MessageKind(kind), struct{}{}))
		if err != nil {
			t.Fatal(err)
		}
		if w.channel() != "" || w.from() != "" {
			t.Errorf("%s: comes from %q in %q, and its data names none", kind, w.from(), w.channel())
		}
		if _, err := w.write(enum.MessageKind(kind), say.In("en-US")); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// A message is written in the language of whoever receives it, with days and numbers
// as their country writes them; one that was written before that was known is English.
func TestLanguageOfTheReceiver(t *testing.T) {
	t.Parallel()
	data := Licenses{FirstName: "Mira", Partner: "Orbit", Channel: "orbit", Plan: "Office", Items: []LicenseItem{{
		Product: "Locker", Units: 12000, ActivationCode: "AAAA", StartDate: &domain.Date{Year: 2026, Month: 5, Day: 4}, LastDay: &domain.Date{Year: 2027, Month: 5, Day: 3},
	}}}
	for locale, want := range map[string][]string{
		"":      {"New licenses: Office", "- Locker: 12,000 units, from May 4, 2026 to May 3, 2027\n  Activation code: AAAA"},
		"en-GB": {"New licenses: Office", "from 4 May 2026 to 3 May 2027"},
		"fr-FR": {"New licenses: Office", "Hello Mira,"},
		"de-AT": {"Neue Lizenzen: Office", "12 000 Einheiten, vom 04.05.2026 bis 03.05.2027\n  Aktivierungscode: AAAA"},
		"de-DE": {"Neue Lizenzen: Office", "- Locker: 12.000 Einheiten, vom 04.05.2026 bis 03.05.2027\n  Aktivierungscode: AAAA"},
		"es-ES": {"Licencias nuevas: Office", "Hola, Mira:"},
		"ja-JP": {"新しいライセンス: Office", "2026/05/04 から 2027/05/03 まで"},
	} {
		m := messageOf(t, enum.LicenseAdded, data)
		if locale != "" {
			m.Locale = &locale
		}
		if got := Subject(m); got != want[0] {
			t.Errorf("%s: subject %q", locale, got)
		}
		if text := Text(m); !strings.Contains(text, want[1]) {
			t.Errorf("%s: no %q in\n%s", locale, want[1], text)
		}
		l, err := letterOf(m, words{})
		if err != nil {
			t.Fatal(err)
		}
		if page, err := l.html(platform); err != nil || !strings.Contains(page, `<html lang="`+languageOf(m).Tag()+`">`) {
			t.Errorf("%s: %v\n%s", locale, err, page)
		}
	}
}

func TestSubjectIsOneLine(t *testing.T) {
	t.Parallel()
	m := messageOf(t, enum.AccountCreated, Account{Partner: "Orbit\r\nBcc: all@example.com"})
	if s := Subject(m); strings.ContainsAny(s, "\r\n") {
		t.Errorf("%q", s)
	}
}

func TestStatusOf(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	at := &now
	for want, m := range map[enum.MessageStatus]db.Message{
		enum.MessageSent: {DueAt: now, SentAt: at, FailedAt: at}, enum.MessageCanceled: {DueAt: now, CanceledAt: at},
		enum.MessageFailed: {DueAt: now, FailedAt: at}, enum.MessageWaiting: {DueAt: now},
		enum.MessageScheduled: {DueAt: now.Add(time.Microsecond)},
	} {
		if got := StatusOf(&m, now); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestTriesEndAfterThreeDays(t *testing.T) {
	t.Parallel()
	var total time.Duration
	for tries := 1; ; tries++ {
		pause, again := nextTry(tries)
		if !again {
			break
		}
		total += pause
	}
	if total < 66*time.Hour || total > 78*time.Hour {
		t.Errorf("given up after %s", total)
	}
}

func TestLinks(t *testing.T) {
	t.Parallel()
	for got, want := range map[string]string{
		SignInURL("https://lmp.example/", "orbit"):           "https://lmp.example/sign-in?channel=orbit",
		SignInURL("https://lmp.example", ""):                 "https://lmp.example/sign-in",
		ConfirmURL("https://lmp.example/", "a-b"):            "https://lmp.example/confirm?token=a-b",
		TrialFormURL("https://lmp.example/", "a-b"):          "https://lmp.example/trial/a-b",
		PasswordURL("http://127.0.0.1:8080", "a b", "orbit"): "http://127.0.0.1:8080/set-password?token=a+b&channel=orbit",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
