package notify

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/say"
)

// masked stands where the outbox does not show a link.
const masked = "[link, shown only to the receiver]"

// words is what a message is written of: the data of the kind and the links.
type words struct {
	Account      *Account
	Licenses     *Licenses
	Registration *Registration
	Update       *ScheduledUpdate
	Suite        *SuiteChange
	Crossgrade   *CrossgradeNeed
	Postponed    *Postponement
	// SignIn is the address to sign in at, Password the one to set a password at,
	// Confirm the one to confirm a registration at.
	SignIn, Password, Confirm string
}

// Subject is the subject of a message, in the language of whoever receives it.
func Subject(m *db.Message) string {
	l, err := letterOf(m, words{})
	if err != nil {
		return string(m.Kind)
	}
	return l.subject
}

// Text is the text of a message, with its links masked.
func Text(m *db.Message) string {
	l, err := letterOf(m, words{SignIn: masked, Password: masked, Confirm: masked})
	if err != nil {
		return ""
	}
	return l.text()
}

// letterOf writes a message with links.
func letterOf(m *db.Message, links words) (*letter, error) {
	w, err := wordsOf(m)
	if err != nil {
		return nil, err
	}
	w.SignIn, w.Password, w.Confirm = links.SignIn, links.Password, links.Confirm
	return w.write(m.Kind, languageOf(m))
}

// languageOf is the language of whoever receives a message.
func languageOf(m *db.Message) say.Language {
	if m.Locale == nil {
		return say.In("")
	}
	return say.In(*m.Locale)
}

// wordsOf reads the data of a message.
func wordsOf(m *db.Message) (words, error) {
	var w words
	var into any
	switch m.Kind {
	case enum.AccountCreated, enum.RegistrationConfirmation, enum.PasswordReset:
		w.Account = &Account{}
		into = w.Account
	case enum.LicenseAdded, enum.LicenseModified, enum.LicenseDiscontinued, enum.LicenseResumed,
		enum.LicenseRenewed, enum.LicenseExpiring, enum.LicenseExpired:
		w.Licenses = &Licenses{}
		into = w.Licenses
	case enum.RegistrationRequired, enum.RegistrationRepeated, enum.RegistrationFailed:
		w.Registration = &Registration{}
		into = w.Registration
	case enum.UpdateLost, enum.UpdateFailed:
		w.Update = &ScheduledUpdate{}
		into = w.Update
	case enum.SuiteChanged:
		w.Suite = &SuiteChange{}
		into = w.Suite
	case enum.CrossgradeNeeded:
		w.Crossgrade = &CrossgradeNeed{}
		into = w.Crossgrade
	case enum.CompositionPostponed:
		w.Postponed = &Postponement{}
		into = w.Postponed
	default:
		return w, fmt.Errorf("notify: no words for %s", m.Kind)
	}
	if err := json.Unmarshal([]byte(m.Data), into); err != nil {
		return w, fmt.Errorf("notify: reading the data of a message: %w", err)
	}
	return w, nil
}

// channel is the slug of the channel whose address the words name.
func (w words) channel() string {
	switch {
	case w.Account != nil:
		return w.Account.Channel
	case w.Registration != nil:
		return w.Registration.Channel
	case w.Update != nil:
		return w.Update.Channel
	case w.Suite != nil:
		return w.Suite.Channel
	case w.Crossgrade != nil:
		return w.Crossgrade.Channel
	case w.Postponed != nil:
		return w.Postponed.Channel
	}
	return w.Licenses.Channel
}

// from is the company that a mail is sent for; empty where it is the platform's own.
func (w words) from() string {
	switch {
	case w.Account != nil:
		return w.Account.Partner
	case w.Registration != nil:
		return w.Registration.Partner
	case w.Licenses != nil:
		return w.Licenses.Partner
	}
	return ""
}

// oneLine keeps what stands on one line: a header never has two.
func oneLine(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s))
}
