package identity

import (
	"context"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
)

// resetsPerAccount is how many links may be asked for an account in a window.
const resetsPerAccount = 5

// ForgotInput names an account whose password is forgotten.
type ForgotInput struct{ AccountName, Channel, Address string }

// Forgot sends a link to set a new password to an account that exists and works.
// For every other name it does the same work and saves nothing, so that the
// answer does not tell them apart. It returns Throttled after too many calls.
func (s *Service) Forgot(ctx context.Context, in ForgotInput) error {
	now := s.db.Now()
	if err := s.byAddress.Take(Network(in.Address), now); err != nil {
		return err
	}
	channel := strings.ToLower(strings.TrimSpace(in.Channel))
	if err := s.resets.Take(digest(channel, domain.Key(in.AccountName)), now); err != nil {
		return err
	}
	a, err := findAccount(ctx, s.db, in.AccountName, channel)
	if err != nil {
		return err
	}
	run := database.InTx[struct{}]
	if a == nil || !a.works() {
		run, a = database.InTxPreview[struct{}], &account{user: db.User{ID: "nobody"}}
	}
	ctx = a.acting(ctx)
	_, err = run(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		if err := queueResetTx(ctx, tx, a); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, audit.RecordTx(ctx, tx, eventOf(&a.user, "user.forgot_password", nil))
	})
	return err
}

// queueResetTx writes the mail with a link to set a new password. Of several in a
// minute one goes out.
func queueResetTx(ctx context.Context, tx *database.Tx, a *account) error {
	m := mailTo(a, enum.PasswordReset)
	m.DedupKey = fmt.Sprintf("password-reset/%s/%d", a.user.ID, tx.Now().Unix()/60)
	return notify.QueueTx(ctx, tx, m)
}

// mailTo is a mail of a kind to an account.
func mailTo(a *account, kind enum.MessageKind) notify.Mail {
	m := notify.Mail{
		RootID: a.user.RootID, PartnerID: a.user.PartnerID, Kind: kind, UserID: a.user.ID, Recipient: a.user.Email, Locale: a.user.Locale,
		Data: notify.Account{
			FirstName: a.user.FirstName, AccountName: a.user.AccountName, Partner: a.partner, Channel: a.slug,
		},
	}
	if a.user.CustomerID != nil {
		m.CustomerID = *a.user.CustomerID
	}
	return m
}
