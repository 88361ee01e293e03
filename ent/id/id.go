// Package id makes the identifiers of rows: a prefix that names the type and a
// UUIDv7 in 26 characters of Crockford base 32, such as cus_01k9zq….
//
// They sort by the time they were made in, are opaque to clients, and are
// stored as they are.
package id

import (
	"strings"
	"time"

	"github.com/google/uuid"
)

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// Prefixes, one a type. They are part of the public contract.
const (
	Partner         = "prt"
	User            = "usr"
	Product         = "prd"
	SuiteComponent  = "sc"
	PlanComponent   = "pc"
	PlanGrant       = "pg"
	ProductGrant    = "pdg"
	Plan            = "plan"
	Customer        = "cus"
	Assignment      = "asg"
	License         = "lic"
	Transaction     = "ltx"
	Audit           = "aud"
	Message         = "msg"
	Token           = "tok"
	Pool            = "pool"
	Operation       = "op"
	OperationItem   = "opi"
	Crossgrade      = "cg"
	CrossgradeItem  = "cgi"
	Key             = "rk"
	KeyBatch        = "rkb"
	Registration    = "reg"
	ScheduledUpdate = "upd"
	SavedView       = "view"
	BrandLogo       = "logo"
	UnitStep        = "step"
)

// New makes an id of the type that prefix names.
func New(prefix string) string {
	u, err := uuid.NewV7()
	if err != nil {
		// The system's source of randomness failed; nothing safe can follow.
		panic("id: no randomness: " + err.Error())
	}
	return prefix + "_" + encode(u)
}

// At makes an id as if it had been made at t: for rows that tell of the past.
func At(prefix string, t time.Time) string {
	u, err := uuid.NewRandom()
	if err != nil {
		panic("id: no randomness: " + err.Error())
	}
	ms := uint64(t.UnixMilli())
	for i := range 6 {
		u[i] = byte(ms >> (40 - 8*i))
	}
	u[6] = u[6]&0x0f | 0x70
	return prefix + "_" + encode(u)
}

// Maker returns a function that makes ids of the type that prefix names.
func Maker(prefix string) func() string {
	return func() string { return New(prefix) }
}

// Prefix returns the part of an id that names its type, or "" when there is none.
func Prefix(id string) string {
	p, rest, ok := strings.Cut(id, "_")
	if !ok || len(rest) != 26 {
		return ""
	}
	return p
}

// encode writes the 128 bits as 26 digits of 5 bits, the first holding 3.
func encode(u uuid.UUID) string {
	var out [26]byte
	var acc uint
	bits := 2 // 130 bits are written for 128: two leading zeros
	n := 0
	for _, b := range u {
		acc = acc<<8 | uint(b)
		bits += 8
		for bits >= 5 {
			bits -= 5
			out[n] = alphabet[acc>>uint(bits)&31]
			n++
		}
		acc &= 1<<uint(bits) - 1
	}
	return string(out[:])
}
