package compiled

import (
	"strconv"
	"time"

	"github.com/openlmp/openlmp/graph/scalar"
	"github.com/openlmp/openlmp/server/domain"
)

// The writers of leaves write what the executor's scalars write.

func text[T any, S ~string](get func(*T) S) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte { return appendString(b, string(get(row))) }
}

func optionalText[T any, S ~string](get func(*T) *S) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		s := get(row)
		if s == nil {
			return append(b, "null"...)
		}
		return appendString(b, string(*s))
	}
}

func texts[T any, S ~string](get func(*T) []S) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		b = append(b, '[')
		for i, s := range get(row) {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendString(b, string(s))
		}
		return append(b, ']')
	}
}

func number[T any](get func(*T) int) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte { return strconv.AppendInt(b, int64(get(row)), 10) }
}

func optionalNumber[T any](get func(*T) *int) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		n := get(row)
		if n == nil {
			return append(b, "null"...)
		}
		return strconv.AppendInt(b, int64(*n), 10)
	}
}

func truth[T any](get func(*T) bool) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte { return strconv.AppendBool(b, get(row)) }
}

func optionalTruth[T any](get func(*T) *bool) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		if v := get(row); v != nil {
			return strconv.AppendBool(b, *v)
		}
		return append(b, "null"...)
	}
}

func truthNow[T any](get func(*T, *Env) bool) writer[T] {
	return func(b []byte, row *T, e *Env) []byte { return strconv.AppendBool(b, get(row, e)) }
}

// atNow is a leaf that follows from the row and the instant of the answer.
func atNow[T, V any](leaf func(func(*T) V) writer[T], get func(*T, time.Time) V) writer[T] {
	return func(b []byte, row *T, e *Env) []byte {
		return leaf(func(r *T) V { return get(r, e.Now) })(b, row, e)
	}
}

func instant[T any](get func(*T) time.Time) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte { return appendTime(b, get(row)) }
}

func optionalInstant[T any](get func(*T) *time.Time) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		t := get(row)
		if t == nil {
			return append(b, "null"...)
		}
		return appendTime(b, *t)
	}
}

func optionalDate[T any](get func(*T) *domain.Date) writer[T] {
	return func(b []byte, row *T, _ *Env) []byte {
		d := get(row)
		if d == nil {
			return append(b, "null"...)
		}
		return appendString(b, d.String())
	}
}

func appendTime(b []byte, t time.Time) []byte {
	return append(scalar.AppendDateTime(append(b, '"'), t), '"')
}

const hex = "0123456789ABCDEF"

// appendString quotes text exactly as the executor does.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		b = append(b, s[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		case '\n':
			b = append(b, '\\', 'n')
		case '\\', '"':
			b = append(b, '\\', c)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
	}
	return append(append(b, s[start:]...), '"')
}
