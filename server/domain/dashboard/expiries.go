package dashboard

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// weeksAhead is how many weeks are looked at.
const weeksAhead = 13

// ExpiryWeek are the assignments that end in a week.
type ExpiryWeek struct {
	// From and To are its first and its last day, in the viewer's zone.
	From, To domain.Date
	licensing.Ends
}

// ExpiriesAhead counts the assignments that end in each of 13 weeks, the first of
// which begins today.
func (s *Service) ExpiriesAhead(ctx context.Context) ([]ExpiryWeek, error) {
	if !sees(ctx, enum.ExpiriesAhead) {
		return nil, nil // the widget is not for this viewer
	}
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]ExpiryWeek, weeksAhead)
	bounds := make([]time.Time, weeksAhead+1)
	today := domain.DateIn(s.db.Now(), zone)
	for i := range bounds {
		bounds[i] = domain.AfterDay(today.AddDays(7*i-1), zone)
	}
	ends, err := s.licensing.EndsBetween(ctx, bounds)
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	for i := range out {
		out[i] = ExpiryWeek{From: today.AddDays(7 * i), To: today.AddDays(7*i + 6), Ends: ends[i]}
	}
	return out, nil
}
