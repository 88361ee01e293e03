package notify

import (
	"fmt"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// write writes the letter of a kind.
func (w words) write(kind enum.MessageKind, in say.Language) (*letter, error) {
	l := &letter{say: in}
	switch {
	case w.Account != nil:
		w.account(l, kind)
	case w.Licenses != nil:
		w.licenses(l, kind)
	case w.Registration != nil:
		w.registration(l, kind)
	case w.Update != nil:
		w.update(l, kind)
	case w.Suite != nil:
		w.suite(l)
	case w.Crossgrade != nil:
		w.crossgrade(l)
	case w.Postponed != nil:
		w.postponed(l)
	}
	if l.subject == "" || len(l.Blocks) == 0 {
		return nil, fmt.Errorf("notify: no words for %s", kind)
	}
	return l, nil
}

const (
	setPassword domain.Words = "Set your password"
	findThem    domain.Words = "You find them at:"
	ifNotYou    domain.Words = "If it was not you, leave this message."
)

func (w words) account(l *letter, kind enum.MessageKind) {
	a := w.Account
	l.hello(a.FirstName)
	switch kind {
	case enum.AccountCreated:
		l.about("Your account at %s", a.Partner)
		l.paragraph("%s has made an account for you. Your account name is %s.", a.Partner, a.AccountName)
	case enum.RegistrationConfirmation:
		l.about("Your registration with %s is complete", a.Partner)
		l.paragraph("Your registration with %s is complete. Your account name is %s.", a.Partner, a.AccountName)
	case enum.PasswordReset:
		l.about("Set a new password")
		l.paragraph("Somebody asked for a new password for the account %s.", a.AccountName)
		l.button(w.Password, setPassword, "Set it here:")
		l.paragraph("The link works once, and for 24 hours.")
		l.paragraph("If it was not you, leave this message: the password stays as it is.")
		return
	}
	l.button(w.Password, setPassword, "Set your password here:")
	l.paragraph("The link works once, and for 7 days.")
	l.link(w.SignIn, "From then on you sign in at:")
}

func (w words) licenses(l *letter, kind enum.MessageKind) {
	p := w.Licenses
	l.hello(p.FirstName)
	switch kind {
	case enum.LicenseAdded:
		l.about("New licenses: %s", p.Plan)
		l.paragraph("%s has given you the service plan %s:", p.Partner, p.Plan)
	case enum.LicenseModified:
		l.about("Changed licenses: %s", p.Plan)
		l.paragraph("%s has changed the service plan %s. From now on it is:", p.Partner, p.Plan)
	case enum.LicenseDiscontinued:
		l.about("Ended licenses: %s", p.Plan)
		l.paragraph("%s has ended the service plan %s. Its licenses were:", p.Partner, p.Plan)
	case enum.LicenseResumed:
		l.about("Licenses work again: %s", p.Plan)
		l.paragraph("%s has resumed the service plan %s. Its licenses work again:", p.Partner, p.Plan)
	case enum.LicenseRenewed:
		l.about("Renewed licenses: %s", p.Plan)
		l.paragraph("The service plan %s was renewed:", p.Plan)
	case enum.LicenseExpiring:
		l.about("Licenses end soon: %s", p.Plan)
		l.paragraph("Licenses of the service plan %s end soon:", p.Plan)
	case enum.LicenseExpired:
		l.about("Licenses have ended: %s", p.Plan)
		l.paragraph("Licenses of the service plan %s have ended:", p.Plan)
	}
	items := make([]string, len(p.Items))
	for i, item := range p.Items {
		items[i] = l.item(item)
	}
	l.list(items...)
	l.link(w.SignIn, findThem)
}

// item is a license: what, how many, for how long, and with which code.
func (l *letter) item(i LicenseItem) string {
	out := ""
	if i.Units == 1 {
		out = l.words("%s: 1 unit", i.Product)
	} else {
		out = l.words("%s: %d units", i.Product, i.Units)
	}
	switch {
	case i.StartDate != nil && i.LastDay != nil:
		out = l.words("%s, from %s to %s", out, *i.StartDate, *i.LastDay)
	case i.StartDate != nil:
		out = l.words("%s, from %s", out, *i.StartDate)
	case i.LastDay != nil:
		out = l.words("%s, to %s", out, *i.LastDay)
	}
	if i.ActivationCode != "" {
		out += "\n" + l.words("Activation code: %s", i.ActivationCode)
	}
	return out
}

func (w words) registration(l *letter, kind enum.MessageKind) {
	r := w.Registration
	l.hello(r.FirstName)
	switch kind {
	case enum.RegistrationRequired:
		l.about("Confirm your registration with %s", r.Partner)
		l.paragraph("Somebody has registered for %s of %s with this address.", r.Plan, r.Partner)
		l.button(w.Confirm, "Confirm the registration", "Confirm it here:")
		l.paragraph("The link works once, and for 3 days. Nothing is made before.")
		l.paragraph(ifNotYou)
	case enum.RegistrationRepeated:
		l.about("You have had this trial: %s", r.Plan)
		l.paragraph("Somebody has asked for the trial %s of %s with this address. There is one trial for each customer, and this address has had it, so nothing was made.", r.Plan, r.Partner)
		l.link(w.SignIn, "Sign in to see what you have, or ask %s:", r.Partner)
		l.paragraph(ifNotYou)
	case enum.RegistrationFailed:
		l.about("A registration could not be completed: %s", r.Plan)
		switch {
		case r.Company == "" && r.Key != "":
			l.paragraph("Somebody could not register for %s with the key that begins with %s:", r.Plan, r.Key)
		case r.Company == "":
			l.paragraph("Somebody could not register for %s:", r.Plan)
		case r.Key != "":
			l.paragraph("%s (%s) could not be registered for %s with the key that begins with %s:", r.Company, r.Email, r.Plan, r.Key)
		default:
			l.paragraph("%s (%s) could not be registered for %s:", r.Company, r.Email, r.Plan)
		}
		l.Blocks = append(l.Blocks, block{Text: r.Reason})
		l.paragraph("Nothing was made. They can try again when it is put right.")
	}
}

func (w words) update(l *letter, kind enum.MessageKind) {
	u := w.Update
	l.hello(u.FirstName)
	if kind == enum.UpdateLost {
		l.about("A scheduled update will not run: %s, %s", u.Customer, u.Plan)
		l.paragraph("The update that was scheduled for the service plan %s of %s will not run.", u.Plan, u.Customer)
	} else {
		l.about("A scheduled update could not run: %s, %s", u.Customer, u.Plan)
		l.paragraph("The update that was scheduled for the service plan %s of %s could not run.", u.Plan, u.Customer)
	}
	l.Blocks = append(l.Blocks, block{Text: u.Why})
	l.paragraph("It was:")
	l.list(l.change(u)...)
	if kind == enum.UpdateLost {
		l.link(w.SignIn, "You find the customer at:")
		return
	}
	l.link(w.SignIn, "It stays with the customer's plan until you change or cancel it:")
}

// change is what an update was to change.
func (l *letter) change(u *ScheduledUpdate) []string {
	var out []string
	add := func(words domain.Words, args ...any) { out = append(out, l.words(words, args...)) }
	if u.EffectiveDate != nil {
		add("from %s on", *u.EffectiveDate)
	}
	if u.NewPlan != nil {
		add("service plan: %s", *u.NewPlan)
	}
	if u.Units != nil {
		add("units: %d", *u.Units)
	}
	for _, i := range u.Items {
		add("units of %s: %d", i.Product, i.Units)
	}
	if u.LastDay != nil {
		add("last day: %s", *u.LastDay)
	}
	switch {
	case u.AutoRenew == nil:
	case *u.AutoRenew:
		add("auto-renewal: on")
	default:
		add("auto-renewal: off")
	}
	if u.RenewalMonths != nil {
		add("months of a renewal: %d", *u.RenewalMonths)
	}
	if u.NotificationDays != nil {
		add("days of notice: %d", *u.NotificationDays)
	}
	return out
}

func (w words) suite(l *letter) {
	s := w.Suite
	l.about("A suite has changed: %s", s.Suite)
	l.hello(s.FirstName)
	l.paragraph("The suite %s has changed:", s.Suite)
	var changes []string
	for _, name := range s.Added {
		changes = append(changes, l.words("added: %s", name))
	}
	for _, name := range s.Removed {
		changes = append(changes, l.words("removed: %s", name))
	}
	l.list(changes...)
	l.paragraph("These service plans of yours are locked, and can be neither assigned nor changed before you have approved the change:")
	l.list(s.Plans...)
	l.link(w.SignIn, findThem)
}

func (w words) crossgrade(l *letter) {
	c := w.Crossgrade
	l.about("Crossgrade required: %s", c.Plan)
	l.hello(c.FirstName)
	if c.Renewed {
		l.paragraph("The service plan %s was renewed with the products that it had, because its new composition has products that the customer holds otherwise. Decide what becomes of them:", c.Plan)
	} else {
		l.paragraph("The new composition of the service plan %s has products that customers hold otherwise. Decide what becomes of them when you apply it:", c.Plan)
	}
	names := append([]string{}, c.Customers...)
	if c.More > 0 {
		names = append(names, l.words("and %d more", c.More))
	}
	l.list(names...)
	l.link(w.SignIn, findThem)
}

func (w words) postponed(l *letter) {
	p := w.Postponed
	l.about("A new composition was put off: %s, %s", p.Customer, p.Plan)
	l.hello(p.FirstName)
	l.paragraph("The service plan %s of %s was renewed with the products that it had, because its new composition could not be applied:", p.Plan, p.Customer)
	l.Blocks = append(l.Blocks, block{Text: p.Why})
	l.paragraph("It is tried again at the next renewal. To have it before, put right what is in the way and apply it.")
	l.link(w.SignIn, "You find the customer at:")
}
