package audit

import "time"

// EventFilter says which events a list holds.
type EventFilter struct {
	Search          *string
	ObjectIDs       []string
	ActorID, Action *string
	CustomerID      *string
	From, Before    *time.Time
}
