package licensing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
)

// goingOn are the statuses of a license that is to end: it has not ended yet.
var goingOn = []enum.LicenseStatus{enum.Active, enum.ExpiringSoon, enum.Scheduled, enum.AwaitingActivation}

// GoingOn are the statuses of a license that is to end.
func GoingOn() []enum.LicenseStatus { return slices.Clone(goingOn) }

// renewsSQL is the condition that the assignment under alias renews by itself: that it is
// set to, and is not suspended.
func renewsSQL(alias string) string {
	return "(" + alias + ".auto_renew AND " + alias + ".suspended_at IS NULL)"
}

// Ends are the assignments that end within a period: each stands where the first of
// its licenses ends.
type Ends struct {
	// Renewing renew by themselves; of the Undecided somebody has to decide.
	Renewing, Undecided int
}

// EndsBetween counts what ends in each of the periods between bounds, the first of
// each included, with one statement.
func (s *Service) EndsBetween(ctx context.Context, bounds []time.Time) (out []Ends, err error) {
	out = make([]Ends, len(bounds)-1)
	scoped, scopeArgs, err := scope.SQL(ctx, "License", "t0")
	if err != nil {
		return nil, err
	}
	status, statusArgs := domain.LicenseStatusIn("t0", goingOn, s.db.Now())
	period, args := strings.Builder{}, []any{}
	for i, end := range bounds[1:] {
		period.WriteString(" WHEN t0.expires_at < ? THEN " + strconv.Itoa(i))
		args = append(args, end)
	}
	rows, err := s.db.Query(ctx, "SELECT CASE"+period.String()+" END, "+renewsSQL("a")+", count(*) FROM licenses t0 JOIN assignments a ON a.id = t0.assignment_id"+
		" WHERE t0.expires_at >= ? AND t0.expires_at < ? AND "+status+" AND "+bundledSQL("t0")+" AND "+firstToEndSQL("t0")+" AND "+scoped+" GROUP BY 1, 2",
		slices.Concat(args, []any{bounds[0], bounds[len(bounds)-1]}, statusArgs, scopeArgs)...)
	if err != nil {
		return nil, fmt.Errorf("licensing: ends: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var at, n int
		var renews bool
		if err := rows.Scan(&at, &renews, &n); err != nil {
			return nil, fmt.Errorf("licensing: ends: %w", err)
		}
		if renews {
			out[at].Renewing = n
		} else {
			out[at].Undecided = n
		}
	}
	return out, rows.Err()
}
