// Package scalar writes and reads the graph's own scalars. It is a package of its
// own because generated code imports it.
package scalar

import (
	"errors"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/openlmp/openlmp/server/domain"
)

// AppendDateTime writes an instant as the graph does, without quotes.
func AppendDateTime(b []byte, t time.Time) []byte {
	return t.UTC().AppendFormat(b, time.RFC3339Nano)
}

// MarshalDateTime writes an instant: RFC 3339, in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		b := append(make([]byte, 0, 40), '"')
		_, _ = w.Write(append(AppendDateTime(b, t), '"'))
	})
}

// UnmarshalDateTime reads RFC 3339 in any offset, of a year that rules can reach.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, errors.New("a DateTime is a string such as 2026-01-31T09:00:00Z")
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, errors.New("a DateTime is written as 2026-01-31T09:00:00Z")
	}
	if y := t.UTC().Year(); y < domain.MinYear || y > domain.MaxYear {
		return time.Time{}, errors.New("the year of a DateTime is between " +
			strconv.Itoa(domain.MinYear) + " and " + strconv.Itoa(domain.MaxYear))
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalDate writes YYYY-MM-DD.
func MarshalDate(d domain.Date) graphql.Marshaler {
	return graphql.MarshalString(d.String())
}

// UnmarshalDate reads YYYY-MM-DD.
func UnmarshalDate(v any) (domain.Date, error) {
	s, ok := v.(string)
	if !ok {
		return domain.Date{}, errors.New("a Date is a string such as 2026-01-31")
	}
	return domain.ParseDate(s)
}
