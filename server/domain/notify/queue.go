package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/db/predicate"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Mail is what a verb has to tell somebody.
type Mail struct {
	RootID, PartnerID string
	// CustomerID is empty for a mail that concerns no one customer.
	CustomerID string
	Kind       enum.MessageKind
	// UserID is whom a link is minted for; empty where the mail has none.
	UserID string
	// Recipient is the address, and Locale the language and country of who reads there.
	Recipient, Locale string
	// Data fills the words of the kind: Account, Licenses, Registration, ScheduledUpdate,
	// SuiteChange, CrossgradeNeed or Postponement. Never a secret:
	// links are minted when the mail goes out.
	Data any
	// DedupKey names the event: of two mails with one key the second is not
	// written. Empty lets every mail through.
	DedupKey string
	// DueAt is when it goes out; zero is now.
	DueAt time.Time
}

// MessageEffect is a message that goes out, or is kept in the outbox, as effects tell it.
type MessageEffect struct {
	Kind      enum.MessageKind `json:"kind"`
	Recipient string           `json:"recipient"`
	DueAt     time.Time        `json:"dueAt"`
	// PlanName is of the plan that it tells of, and TimeZone the zone in which its time
	// is meant: the customer's. Nil where there is none.
	PlanName *string `json:"planName,omitempty"`
	TimeZone *string `json:"timeZone,omitempty"`
}

// Effect tells of a mail.
func (m Mail) Effect() MessageEffect {
	e := MessageEffect{Kind: m.Kind, Recipient: m.Recipient, DueAt: m.DueAt}
	switch about := m.Data.(type) {
	case Licenses:
		e.PlanName = &about.Plan
	case ScheduledUpdate:
		e.PlanName = &about.Plan
	case CrossgradeNeed:
		e.PlanName = &about.Plan
	case Postponement:
		e.PlanName = &about.Plan
	}
	return e
}

// EffectOf tells of a message that is written already.
func EffectOf(m *db.Message) MessageEffect {
	e := MessageEffect{Kind: m.Kind, Recipient: m.Recipient, DueAt: m.DueAt}
	var about struct{ Plan *string }
	if json.Unmarshal([]byte(m.Data), &about) == nil { // a kind without a plan has none
		e.PlanName = about.Plan
	}
	return e
}

// Account is the Data of ACCOUNT_CREATED, REGISTRATION_CONFIRMATION and PASSWORD_RESET.
type Account struct {
	FirstName   string `json:"firstName"`
	AccountName string `json:"accountName"`
	// Partner is the company that the account was made by.
	Partner string `json:"partner"`
	// Channel is the slug of the Tier 1, for the address to sign in at.
	Channel string `json:"channel"`
}

// Licenses is the Data of every message on licenses.
type Licenses struct {
	FirstName string        `json:"firstName"`
	Partner   string        `json:"partner"`
	Channel   string        `json:"channel"`
	Plan      string        `json:"plan"`
	Items     []LicenseItem `json:"items"`
}

// Registration is the Data of REGISTRATION_REQUIRED, REGISTRATION_REPEATED and
// REGISTRATION_FAILED. What a stranger filled in goes to the partner alone: to an
// address that nobody has confirmed it would carry anybody's words.
type Registration struct {
	// FirstName is that of the partner's contact person.
	FirstName string `json:"firstName,omitempty"`
	Partner   string `json:"partner"`
	Channel   string `json:"channel"`
	Plan      string `json:"plan"`
	// ID is the registration that a link to confirm is made for; empty where the
	// mail has none.
	ID string `json:"id,omitempty"`
	// Company and Email are those that were filled in; empty before anything was.
	Company string `json:"company,omitempty"`
	Email   string `json:"email,omitempty"`
	// Key is how the registration key begins; empty for a trial form.
	Key string `json:"key,omitempty"`
	// Reason is why it failed, in the partner's language.
	Reason string `json:"reason,omitempty"`
}

// LicenseItem is one license of a mail.
type LicenseItem struct {
	Product string `json:"product"`
	Units   int    `json:"units"`
	// ActivationCode is empty for a product that needs none.
	ActivationCode string `json:"activationCode,omitempty"`
	// StartDate and LastDay are nil until the term begins.
	StartDate *domain.Date `json:"startDate,omitempty"`
	LastDay   *domain.Date `json:"lastDay,omitempty"`
}

// ScheduledUpdate is the Data of the messages to a partner about an update that
// will not run, or could not: what it was to change; nil left it alone.
type ScheduledUpdate struct {
	FirstName string `json:"firstName"`
	Channel   string `json:"channel"`
	// Customer and Plan are whose and what it was about.
	Customer string `json:"customer"`
	Plan     string `json:"plan"`
	// Why it did not run, as a sentence.
	Why              string        `json:"why"`
	EffectiveDate    *domain.Date  `json:"effectiveDate,omitempty"`
	NewPlan          *string       `json:"newPlan,omitempty"`
	Units            *int          `json:"units,omitempty"`
	Items            []LicenseItem `json:"items,omitempty"`
	LastDay          *domain.Date  `json:"lastDay,omitempty"`
	AutoRenew        *bool         `json:"autoRenew,omitempty"`
	RenewalMonths    *int          `json:"renewalMonths,omitempty"`
	NotificationDays *int          `json:"notificationDays,omitempty"`
}

// SuiteChange is the Data of SUITE_CHANGED: which suite, what came and went, and the
// plans of the partner that are locked by it.
type SuiteChange struct {
	FirstName string   `json:"firstName"`
	Channel   string   `json:"channel"`
	Suite     string   `json:"suite"`
	Added     []string `json:"added"`
	Removed   []string `json:"removed"`
	Plans     []string `json:"plans"`
}

// CrossgradeNeed is the Data of CROSSGRADE_REQUIRED: a plan whose new composition
// somebody has to decide about, and at which customers.
type CrossgradeNeed struct {
	FirstName string `json:"firstName"`
	Channel   string `json:"channel"`
	Plan      string `json:"plan"`
	// Customers are the first of them, More how many there are beside.
	Customers []string `json:"customers"`
	More      int      `json:"more"`
	// Renewed: its plan was renewed with the composition that it had.
	Renewed bool `json:"renewed"`
}

// Postponement is the Data of COMPOSITION_POSTPONED: whose plan was renewed with the
// composition that it had, and why, as a sentence.
type Postponement struct {
	FirstName string `json:"firstName"`
	Channel   string `json:"channel"`
	Customer  string `json:"customer"`
	Plan      string `json:"plan"`
	Why       string `json:"why"`
}

var columns = []string{
	"id", "created_at", "updated_at", "version", "root_id", "partner_id", "customer_id", "kind", "user_id",
	"recipient", "locale", "data", "dedup_key", "due_at", "next_try_at", "tries", "last_error",
}

// chunk is how many mails one INSERT writes.
const chunk = 500

// QueueTx writes mails in the transaction of what they tell of; they go out after
// it is committed, when they are due. It takes the rows' tenant as given.
func QueueTx(ctx context.Context, tx *database.Tx, mails ...Mail) error {
	if tx.Preview() {
		return nil // nobody will read them
	}
	for len(mails) > 0 {
		n := min(chunk, len(mails))
		if err := queue(ctx, tx, mails[:n]); err != nil {
			return err
		}
		mails = mails[n:]
	}
	return nil
}

func queue(ctx context.Context, tx *database.Tx, mails []Mail) error {
	now := tx.Now()
	rows := make([][]any, len(mails))
	for i, m := range mails {
		data, err := json.Marshal(m.Data)
		if err != nil {
			return fmt.Errorf("notify: %w", err)
		}
		one := id.New(id.Message)
		if m.DedupKey == "" {
			m.DedupKey = one
		}
		if m.DueAt.IsZero() {
			m.DueAt = now
		}
		rows[i] = []any{
			one, now, now, 1, m.RootID, m.PartnerID, orNull(m.CustomerID), string(m.Kind), orNull(m.UserID),
			m.Recipient, orNull(m.Locale), string(data), m.DedupKey, m.DueAt, m.DueAt, 0, "",
		}
	}
	return database.Later(ctx, tx, database.Write{
		Table: "messages", Columns: columns, Rows: rows, After: " ON CONFLICT (dedup_key) DO NOTHING",
	})
}

// CancelForUserTx cancels what waits to go out to a user who is disabled or deleted.
func CancelForUserTx(ctx context.Context, tx *database.Tx, userID string) error {
	err := tx.Message.Update().
		Where(message.UserID(userID), message.SentAtIsNil(), message.CanceledAtIsNil(), message.FailedAtIsNil()).
		SetCanceledAt(tx.Now()).Exec(ctx)
	if err != nil {
		return fmt.Errorf("notify: canceling: %w", err)
	}
	return nil
}

// CancelForCustomersTx cancels what waits to go out about customers who are disabled,
// and answers the first of it.
func CancelForCustomersTx(ctx context.Context, tx *database.Tx, customerIDs ...string) ([]*db.Message, error) {
	return cancelTx(ctx, tx, message.CustomerIDIn(customerIDs...))
}

// CancelForPartnerTx cancels what waits to go out from a partner that is cancelled,
// and answers the first of it.
func CancelForPartnerTx(ctx context.Context, tx *database.Tx, partnerID string) ([]*db.Message, error) {
	return cancelTx(ctx, tx, message.PartnerID(partnerID))
}

// maxTold is how many messages are named of those that are cancelled.
const maxTold = 200

func cancelTx(ctx context.Context, tx *database.Tx, which predicate.Message) ([]*db.Message, error) {
	waiting := message.And(which, message.SentAtIsNil(), message.CanceledAtIsNil(), message.FailedAtIsNil())
	first, err := tx.Message.Query().Where(waiting).Order(message.ByDueAt(), message.ByID()).Limit(maxTold).
		Select(message.FieldKind, message.FieldRecipient, message.FieldDueAt, message.FieldData).All(ctx)
	if err == nil && len(first) > 0 {
		err = tx.Message.Update().Where(waiting).SetCanceledAt(tx.Now()).Exec(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("notify: canceling: %w", err)
	}
	return first, nil
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// RedirectForUserTx sends what waits to go out to a user to another address.
func RedirectForUserTx(ctx context.Context, tx *database.Tx, userID, recipient string) error {
	_, err := tx.Exec(ctx, `UPDATE messages SET recipient = ?, updated_at = ?, version = version + 1
		WHERE user_id = ? AND sent_at IS NULL AND canceled_at IS NULL AND failed_at IS NULL`, recipient, tx.Now(), userID)
	if err != nil {
		return fmt.Errorf("notify: redirecting: %w", err)
	}
	return nil
}
