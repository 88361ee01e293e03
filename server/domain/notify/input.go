package notify

import "github.com/openlmp/openlmp/ent/enum"

// MessageFilter says which messages a list holds.
type MessageFilter struct {
	Search   *string
	Kinds    []enum.MessageKind
	Statuses []enum.MessageStatus
}
