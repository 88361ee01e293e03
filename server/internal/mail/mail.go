// Package mail hands mails to an SMTP server, or shows them where there is none.
// Only workers call it: a mail is never sent inside a transaction.
package mail

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// Message is a mail to one person.
type Message struct {
	// ID is unique and stays the same when the mail is sent again, so that a
	// receiver can drop the second.
	ID string
	// Date is when it was written.
	Date time.Time
	// To is the address of the receiver, without a name.
	To string
	// FromName is shown as the sender; the address is the server's.
	FromName string
	// ReplyTo is an address; empty is the sender's.
	ReplyTo string
	Subject string
	// Text is the mail in plain text, HTML the same in HTML; HTML may be empty.
	Text, HTML string
}

// Console shows mails instead of sending them: for trying the server out.
type Console struct {
	mu sync.Mutex
	to io.Writer
}

// NewConsole returns a Console that writes to w.
func NewConsole(w io.Writer) *Console { return &Console{to: w} }

// Send writes the mail's receiver, subject and plain text.
func (c *Console) Send(_ context.Context, m Message) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := fmt.Fprintf(c.to, "--- mail to %s: %s\n%s\n---\n", m.To, m.Subject, strings.TrimSpace(m.Text))
	return err
}
