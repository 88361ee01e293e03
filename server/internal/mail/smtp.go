package mail

import (
	"context"
	"errors"
	"fmt"
	"net"
	netmail "net/mail"
	"net/url"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
)

// timeout of each step of a delivery.
const timeout = 30 * time.Second

// ErrRefused is a mail that will be refused again: a wrong address, or an answer
// of the server that says so.
var ErrRefused = errors.New("mail: refused")

// SMTP delivers to the server of an LMP_SMTP_URL.
type SMTP struct {
	host    string
	options []gomail.Option
	from    *netmail.Address
}

// NewSMTP reads a URL: smtp://USER:PASSWORD@HOST:PORT, which turns to encryption
// when the server offers it, or smtps://…, which begins with it; ?from= is the
// sender, an address or "Name <address>". A password goes only over an encrypted
// connection, except on this machine.
func NewSMTP(rawURL string) (*SMTP, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Hostname() == "" {
		return nil, errors.New("mail: LMP_SMTP_URL must be smtp://USER:PASSWORD@HOST:PORT or smtps://…") // it holds the password
	}
	s := &SMTP{host: u.Hostname(), options: []gomail.Option{gomail.WithTimeout(timeout)}}
	port := 0
	switch u.Scheme {
	case "smtp":
		port = 587
		policy := gomail.TLSOpportunistic
		if u.User != nil && !loopback(s.host) {
			policy = gomail.TLSMandatory
		}
		s.options = append(s.options, gomail.WithTLSPolicy(policy))
	case "smtps":
		port = 465
		s.options = append(s.options, gomail.WithSSL())
	default:
		return nil, fmt.Errorf("mail: LMP_SMTP_URL begins with %q, not smtp or smtps", u.Scheme)
	}
	if u.Port() != "" {
		if port, err = strconv.Atoi(u.Port()); err != nil || port < 1 || port > 65535 {
			return nil, errors.New("mail: the port of LMP_SMTP_URL is no number from 1 to 65535")
		}
	}
	s.options = append(s.options, gomail.WithPort(port))
	if u.User != nil {
		password, _ := u.User.Password()
		kind := gomail.SMTPAuthAutoDiscover
		if u.Scheme == "smtp" && loopback(s.host) {
			kind = gomail.SMTPAuthPlainNoEnc
		}
		s.options = append(s.options, gomail.WithSMTPAuth(kind),
			gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	s.from = &netmail.Address{Name: "OpenLMP", Address: "no-reply@" + s.host}
	if from := u.Query().Get("from"); from != "" {
		if s.from, err = netmail.ParseAddress(from); err != nil {
			return nil, fmt.Errorf("mail: from in LMP_SMTP_URL: %w", err)
		}
	}
	if _, err := gomail.NewClient(s.host, s.options...); err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	}
	return s, nil
}

// Send delivers a mail. An error that is ErrRefused will not go away by itself.
func (s *SMTP) Send(ctx context.Context, m Message) error {
	msg, err := s.compose(m)
	if err != nil {
		return err
	}
	client, err := gomail.NewClient(s.host, s.options...)
	if err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	err = client.DialAndSendWithContext(ctx, msg)
	var refused *gomail.SendError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &refused) && refused.ErrorCode() >= 500:
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return fmt.Errorf("mail: sending: %w", err)
}

func (s *SMTP) compose(m Message) (*gomail.Msg, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	from := *s.from
	if m.FromName != "" {
		from.Name = m.FromName
	}
	msg.FromMailAddress(&from)
	to, err := address(m.To)
	if err != nil {
		return nil, err
	}
	msg.ToMailAddress(to)
	if m.ReplyTo != "" {
		reply, err := address(m.ReplyTo)
		if err != nil {
			return nil, err
		}
		msg.ReplyToMailAddress(reply)
	}
	msg.Subject(m.Subject)
	msg.SetDateWithValue(m.Date)
	at := strings.LastIndexByte(s.from.Address, '@')
	msg.SetMessageIDWithValue(m.ID + s.from.Address[at:])
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	if m.HTML != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	}
	return msg, nil
}

func address(s string) (*netmail.Address, error) {
	a, err := netmail.ParseAddress(s)
	if err != nil || a.Name != "" || a.Address != s {
		return nil, fmt.Errorf("%w: %q is no address", ErrRefused, s)
	}
	return a, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}
