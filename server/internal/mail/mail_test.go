package mail_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/http/httptest"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"github.com/openlmp/openlmp/server/internal/mail"
)

// inbox is an SMTP server that keeps what it gets.
type inbox struct {
	addr string
	got  chan received
	// password that is asked for; empty when all may send.
	password string
}

type received struct {
	from, to string
	data     []byte
}

func serve(t *testing.T, password string, encrypt bool) *inbox {
	t.Helper()
	in := &inbox{got: make(chan received, 10), password: password}
	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{in: in}, nil }))
	s.Domain = "test"
	s.AllowInsecureAuth = true
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if encrypt {
		web := httptest.NewUnstartedServer(nil)
		web.StartTLS()
		s.TLSConfig = &tls.Config{Certificates: web.TLS.Certificates}
		web.Close()
	}
	in.addr = l.Addr().String()
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	return in
}

type session struct {
	in       *inbox
	signedIn bool
	received
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != "lmp" || password != s.in.password {
			return smtp.ErrAuthFailed
		}
		s.signedIn = true
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.in.password != "" && !s.signedIn {
		return smtp.ErrAuthRequired
	}
	s.from = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	switch {
	case strings.HasPrefix(to, "nobody@"):
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
	case strings.HasPrefix(to, "later@"):
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 7, 1}, Message: "try again"}
	}
	s.to = to
	return nil
}

func (s *session) Data(r io.Reader) error {
	b, err := io.ReadAll(r)
	s.data = b
	s.in.got <- s.received
	return err
}

func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }

var message = mail.Message{
	ID: "msg_01", Date: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC), To: "mira@example.com", FromName: "Ørbit, Inc.",
	ReplyTo: "help@example.com", Subject: "Your license – ready\r\nBcc: all@example.com",
	Text: "Dear Mira,\n\nready – now.\n", HTML: "<p>Dear Mira, <b>ready – now</b></p>",
}

func TestSend(t *testing.T) {
	t.Parallel()
	in := serve(t, "s3 cret/", false)
	s, err := mail.NewSMTP("smtp://lmp:s3%20cret%2F@" + in.addr + "?from=no-reply%40orbit.example")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Send(context.Background(), message); err != nil {
		t.Fatal(err)
	}
	got := <-in.got
	if got.from != "no-reply@orbit.example" || got.to != "mira@example.com" {
		t.Errorf("from %q to %q", got.from, got.to)
	}
	m, err := netmail.ReadMessage(bytes.NewReader(got.data))
	if err != nil {
		t.Fatal(err)
	}
	from, err := m.Header.AddressList("From")
	if err != nil || from[0].Name != "Ørbit, Inc." || from[0].Address != "no-reply@orbit.example" {
		t.Errorf("From: %v %v", from, err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil || !strings.HasPrefix(subject, "Your license – ready") {
		t.Errorf("Subject: %q %v", subject, err)
	}
	if m.Header.Get("Bcc") != "" {
		t.Error("a header was slipped in")
	}
	for name, want := range map[string]string{
		"To": "<mira@example.com>", "Reply-To": "<help@example.com>", "Message-Id": "<msg_01@orbit.example>",
		"Date": "Mon, 04 May 2026 12:00:00 +0000", "Auto-Submitted": "auto-generated",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	parts := multipart.NewReader(m.Body, params["boundary"])
	for _, want := range []struct{ kind, body string }{{"text/plain", "ready – now."}, {"text/html", "<b>ready – now</b>"}} {
		p, err := parts.NextRawPart()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(p))
		if err != nil || !strings.HasPrefix(p.Header.Get("Content-Type"), want.kind) || !strings.Contains(string(body), want.body) {
			t.Errorf("%v %q %v", p.Header, body, err)
		}
	}
}

func TestSendFails(t *testing.T) {
	t.Parallel()
	in := serve(t, "", false)
	s, err := mail.NewSMTP("smtp://" + in.addr)
	if err != nil {
		t.Fatal(err)
	}
	for to, refused := range map[string]bool{
		"nobody@example.com": true, "later@example.com": false, "no address": true, "Mira <mira@example.com>": true,
		"a@example.com, b@example.com": true, "a@example.com\r\nRCPT TO:<b@example.com>": true,
	} {
		m := message
		m.To = to
		if err := s.Send(context.Background(), m); err == nil || errors.Is(err, mail.ErrRefused) != refused {
			t.Errorf("to %q: %v", to, err)
		}
	}
	wrong, err := mail.NewSMTP("smtp://lmp:wrong@" + serve(t, "right", false).addr)
	if err != nil {
		t.Fatal(err)
	}
	if err := wrong.Send(context.Background(), message); err == nil {
		t.Error("a wrong password passed")
	}
	untrusted, err := mail.NewSMTP("smtp://" + serve(t, "", true).addr)
	if err != nil {
		t.Fatal(err)
	}
	if err := untrusted.Send(context.Background(), message); err == nil {
		t.Error("an unknown certificate passed")
	}
	dead, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.Send(dead, message); err == nil {
		t.Error("sent in a context that had ended")
	}
}

func TestURL(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"", "http://example.com", "smtp://", "smtp://host:x", "smtp://host?from=nobody", "smtp://u:secret@ho st"} {
		if _, err := mail.NewSMTP(bad); err == nil {
			t.Errorf("%q passed", bad)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error shows the password: %v", err)
		}
	}
	for _, good := range []string{"smtp://host", "smtps://u:p@host", "smtps://host:2465?from=Orbit+%3Ca%40example.com%3E"} {
		if _, err := mail.NewSMTP(good); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
}
