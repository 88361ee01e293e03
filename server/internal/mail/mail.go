// Package mail hands mails to an SMTP server.
// Only workers call it: a mail is never sent inside a transaction.
package mail

import "time"

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
