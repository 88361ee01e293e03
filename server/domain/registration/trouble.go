package registration

import (
	"context"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/say"
	"github.com/openlmp/openlmp/server/internal/database"
)

// reasonOf is why a registration fails that is not the fault of whoever registers;
// nil for an error that is the server's.
func reasonOf(err error) *domain.Problem {
	var stock licensing.PoolExhausted
	var one domain.Problem
	var many domain.Problems
	switch {
	case errors.As(err, &stock):
		one = stock.Problem()
	case errors.As(err, &many) && len(many) > 0:
		one = many[0]
	case !errors.As(err, &one):
		return nil
	}
	return &one
}

// fail tells the partner, once a day, why nobody can register for what it sold,
// and returns what the stranger is told: nothing of it.
func (s *Service) fail(ctx context.Context, o *offer, form *Form, cause error) error {
	reason := reasonOf(cause)
	if reason == nil {
		return cause
	}
	company, err := database.InTx(ctx, s.db, func(tx *database.Tx) (string, error) {
		return tellTx(ctx, tx, o, form, reason)
	})
	if err != nil {
		return err
	}
	return domain.Refuse(domain.CodeStateInvalid, "",
		"It is not possible to register for this at the moment. %s has been told; try again later, or ask them.", company)
}

// tellTx writes the mail to the partner and the event; it returns the partner's
// company. Of a partner that is cancelled there is nothing left to register for.
func tellTx(ctx context.Context, tx *database.Tx, o *offer, form *Form, reason *domain.Problem) (string, error) {
	var rootID, company, first, email, locale, channel string
	var canceled bool
	err := tx.QueryOne(ctx, []any{&rootID, &company, &first, &email, &locale, &canceled, &channel}, `SELECT p.root_id, p.company, p.first_name,
		p.email, p.locale, p.canceled_at IS NOT NULL, r.slug FROM partners p JOIN partners r ON r.id = p.root_id WHERE p.id = ?`, o.partnerID)
	if err != nil {
		return "", fmt.Errorf("registration: the partner: %w", err)
	}
	if canceled && o.key != nil {
		return "", errNoKey
	}
	if canceled {
		return "", errNoForm
	}
	data := notify.Registration{
		FirstName: first, Partner: company, Channel: channel, Plan: o.plan.Name, Reason: say.In(locale).Problem(*reason),
	}
	if form != nil {
		data.Company, data.Email = form.Company, form.Email
	}
	if o.key != nil {
		data.Key = o.key.Prefix
	}
	dedup := fmt.Sprintf("%s/%s/%s/%s", enum.RegistrationFailed, o.id(), tx.Now().Format("2006-01-02"), reason.Message)
	var told int
	if err := tx.QueryOne(ctx, []any{&told}, "SELECT count(*) FROM messages WHERE dedup_key = ?", dedup); err != nil || told > 0 {
		return company, err
	}
	if email != "" {
		err := notify.QueueTx(ctx, tx, notify.Mail{
			RootID: rootID, PartnerID: o.partnerID, Kind: enum.RegistrationFailed, Recipient: email, Locale: locale, Data: data, DedupKey: dedup,
		})
		if err != nil {
			return "", err
		}
	}
	return company, audit.RecordTx(ctx, tx, audit.Event{
		RootID: rootID, PartnerID: o.partnerID, ObjectID: o.id(), Action: "registration.fail",
		Changes: map[string]string{"reason": reason.Message},
	})
}
