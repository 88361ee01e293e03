package notify

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
	"github.com/openlmp/openlmp/server/internal/mail"
)

const (
	// batch is how many mails are claimed, and sent side by side, at once.
	batch = 4
	// patience with one mail; the lease is longer, so that nobody else takes a
	// mail that is on its way.
	patience = 45 * time.Second
	lease    = time.Minute
	// interval at which the outbox is looked through.
	interval = 10 * time.Second
)

// Due wakes the sender.
type Due struct{}

// Kind of the job.
func (Due) Kind() string { return "notify.message_due" }

// Register makes the queue wake the sender.
func (s *Service) Register(q *jobs.Queue) {
	jobs.Register(q, func(ctx context.Context, _ Due) error {
		_, err := s.Deliver(ctx)
		return err
	})
	if s.o.Post != nil {
		jobs.Every(q, interval, Due{})
	}
}

// Deliver sends what is due and returns how many mails went out. Without a mail
// server they stay. A mail that fails is tried again later; a server that is
// killed in between repeats one, under the same Message-ID.
func (s *Service) Deliver(ctx context.Context) (int, error) {
	if s.o.Post == nil || !s.turn.TryLock() {
		return 0, nil
	}
	defer s.turn.Unlock()
	ctx = viewer.System(ctx, "sender", enum.ViaSystem)
	sent := 0
	for {
		claimed, err := s.claim(ctx)
		if err != nil || len(claimed) == 0 {
			return sent, err
		}
		results := make([]error, len(claimed))
		var all sync.WaitGroup
		for i, m := range claimed {
			all.Go(func() { results[i] = s.send(ctx, m) })
		}
		all.Wait()
		for i, m := range claimed {
			if results[i] == nil {
				sent++
			}
			if err := s.mark(ctx, m, results[i]); err != nil {
				return sent, err
			}
		}
		if err := ctx.Err(); err != nil {
			return sent, err
		}
	}
}

// claim takes messages that are due and sets their next try ahead, so that the
// network is waited for without a transaction.
func (s *Service) claim(ctx context.Context) ([]*db.Message, error) {
	return database.InTx(ctx, s.db, func(tx *database.Tx) ([]*db.Message, error) {
		now := tx.Now()
		skip := ""
		if tx.Dialect() == dialect.Postgres {
			skip = " FOR UPDATE SKIP LOCKED"
		}
		columns := []string{"id", "partner_id", "kind", "user_id", "recipient", "locale", "data", "tries", "created_at", "due_at"}
		claimed, err := database.Rows[db.Message](ctx, tx, columns, `
			UPDATE messages SET tries = tries + 1, next_try_at = ?, updated_at = ?, version = version + 1 WHERE id IN (
				SELECT id FROM messages WHERE sent_at IS NULL AND canceled_at IS NULL AND failed_at IS NULL
				AND next_try_at <= ? ORDER BY next_try_at, id LIMIT ?`+skip+`)
			RETURNING `+strings.Join(columns, ", "), now.Add(lease), now, now, batch)
		if err != nil {
			return nil, fmt.Errorf("notify: claiming: %w", err)
		}
		slices.SortFunc(claimed, func(a, b *db.Message) int { return strings.Compare(a.ID, b.ID) })
		return claimed, nil
	})
}

// send writes a mail's words and hands it over.
func (s *Service) send(ctx context.Context, m *db.Message) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	w, err := wordsOf(m)
	if err != nil {
		return err
	}
	w.SignIn = SignInURL(s.o.PublicURL, w.channel())
	if m.UserID != nil && w.Account != nil {
		token, err := s.o.Mint(ctx, *m.UserID)
		if err != nil {
			return fmt.Errorf("notify: making the link: %w", err)
		}
		w.Password = PasswordURL(s.o.PublicURL, token, w.channel())
	}
	if w.Registration != nil && w.Registration.ID != "" {
		token, err := s.o.MintConfirmation(ctx, w.Registration.ID)
		if err != nil {
			return fmt.Errorf("notify: making the link: %w", err)
		}
		w.Confirm = ConfirmURL(s.o.PublicURL, token)
	}
	l, err := w.write(m.Kind, languageOf(m))
	if err != nil {
		return err
	}
	under, err := s.headOf(ctx, m.PartnerID, oneLine(w.from()))
	if err != nil {
		return err
	}
	out := mail.Message{ID: m.ID, Date: s.db.Now(), To: m.Recipient, Subject: l.subject, Text: l.text()}
	if under.Name != platform.Name {
		out.FromName = under.Name
	}
	if out.HTML, err = l.html(under); err != nil {
		return err
	}
	return s.o.Post.Send(ctx, out)
}

// headOf is the partner's brand as it is now. Without a title of its own a mail is
// that of the company that it is sent for, or the platform's.
func (s *Service) headOf(ctx context.Context, partnerID, company string) (head, error) {
	out := platform
	if company != "" {
		out.Name = company
	}
	partners, err := database.Rows[db.Partner](ctx, s.db, []string{"brand_title", "brand_accent", "brand_logo"},
		"SELECT brand_title, brand_accent, brand_logo FROM partners WHERE id = ?", partnerID)
	if err != nil {
		return out, fmt.Errorf("notify: the brand: %w", err)
	}
	for _, p := range partners {
		brand := branding.Of(p)
		if brand.Title != nil {
			out.Name = oneLine(*brand.Title)
		}
		if brand.Accent != nil {
			out.Accent = *brand.Accent
		}
		if brand.LogoPath != nil {
			out.Logo = s.o.PublicURL + *brand.LogoPath
		}
	}
	return out, nil
}

// What a try comes to that does not succeed.
const (
	failureRefused   domain.Words = "The mail server refused the message."
	failureUnsent    domain.Words = "The message could not be sent."
	failureUnreached domain.Words = "The mail server could not be reached."
)

// Failure is what the last try of a message came to; empty where it did not fail, or was
// not tried yet.
func Failure(m *db.Message) domain.Words {
	for _, words := range []domain.Words{failureRefused, failureUnsent, failureUnreached} {
		if m.LastError == string(words) {
			return words
		}
	}
	return ""
}

// mark writes down how a try went. The outbox is read by partners: it tells what
// happened in general words, and the log the rest.
func (s *Service) mark(ctx context.Context, m *db.Message, failure error) error {
	ctx = context.WithoutCancel(ctx)
	_, err := database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		up := tx.Message.UpdateOneID(m.ID)
		pause, again := nextTry(m.Tries)
		switch {
		case failure == nil:
			up.SetSentAt(tx.Now()).SetLastError("")
		case errors.Is(failure, mail.ErrRefused):
			up.SetFailedAt(tx.Now()).SetLastError(string(failureRefused))
		case !again:
			up.SetFailedAt(tx.Now()).SetLastError(string(failureUnsent))
		default:
			up.SetNextTryAt(tx.Now().Add(pause)).SetLastError(string(failureUnreached))
		}
		return struct{}{}, up.Exec(ctx)
	})
	if err != nil {
		return fmt.Errorf("notify: marking: %w", err)
	}
	if failure != nil {
		s.o.Log.WarnContext(ctx, "a mail was not sent", "message", m.ID, "try", m.Tries, "error", failure)
	}
	return nil
}
