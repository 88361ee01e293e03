// Package notify owns the outbox: which event mails whom, with which words, and
// the sender that takes what is due.
package notify

import (
	"context"
	"log/slog"
	"net/url"
	"strings"
	"sync"

	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/mail"
)

// Post delivers a mail; mail.SMTP does.
type Post interface {
	Send(ctx context.Context, m mail.Message) error
}

// Options of New.
type Options struct {
	// Post delivers; nil keeps messages in the outbox.
	Post Post
	// Mint makes a link to set a password for a user, as long-lived as the words of
	// the mails say, and returns its token.
	Mint func(ctx context.Context, userID string) (token string, err error)
	// MintConfirmation makes a link to confirm a registration and returns its token.
	MintConfirmation func(ctx context.Context, registrationID string) (token string, err error)
	// PublicURL is the address of the console, without a slash at its end.
	PublicURL string
	// Log gets failures; nil is slog's default.
	Log *slog.Logger
}

// Service is the outbox.
type Service struct {
	db   *database.DB
	o    Options
	turn sync.Mutex
}

// New makes the service.
func New(d *database.DB, o Options) *Service {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	o.PublicURL = strings.TrimRight(o.PublicURL, "/")
	return &Service{db: d, o: o}
}

// Sends tells whether there is a mail server; else messages stay in the outbox.
func (s *Service) Sends() bool { return s.o.Post != nil }

// SignInURL is where the users of a channel sign in.
func SignInURL(publicURL, channel string) string {
	return strings.TrimRight(publicURL, "/") + "/sign-in" + search("channel", channel)
}

// PasswordURL is the link to set a password by a token.
func PasswordURL(publicURL, token, channel string) string {
	return strings.TrimRight(publicURL, "/") + "/set-password" + search("token", token, "channel", channel)
}

// ConfirmURL is the link to confirm a registration by a token.
func ConfirmURL(publicURL, token string) string {
	return strings.TrimRight(publicURL, "/") + "/confirm" + search("token", token)
}

// TrialFormURL is the page where prospects ask for a trial, by the form's token.
func TrialFormURL(publicURL, token string) string {
	return strings.TrimRight(publicURL, "/") + "/trial/" + url.PathEscape(token)
}

// search writes pairs of names and values in their order, without those that are empty.
func search(pairs ...string) string {
	out := ""
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			continue
		}
		out += map[bool]string{true: "?", false: "&"}[out == ""] + pairs[i] + "=" + url.QueryEscape(pairs[i+1])
	}
	return out
}
