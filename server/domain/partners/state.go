package partners

import (
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// Move is a change of a partner's status.
type Move string

// The moves.
const (
	Suspend Move = "SUSPEND"
	Resume  Move = "RESUME"
	Cancel  Move = "CANCEL"
)

// moves says where each leads from where; cancelled is final.
var moves = map[Move]map[enum.PartnerStatus]enum.PartnerStatus{
	Suspend: {enum.PartnerActive: enum.PartnerSuspended},
	Resume:  {enum.PartnerSuspended: enum.PartnerActive},
	Cancel:  {enum.PartnerActive: enum.PartnerCanceled, enum.PartnerSuspended: enum.PartnerCanceled},
}

// From returns the status to which the move leads, or refuses at path.
func (m Move) From(status enum.PartnerStatus, path string) (enum.PartnerStatus, error) {
	to, ok := moves[m][status]
	if !ok {
		return "", domain.Refuse(domain.CodeStateInvalid, path, stands[status])
	}
	return to, nil
}

var stands = map[enum.PartnerStatus]domain.Words{
	enum.PartnerActive: "The partner is active.", enum.PartnerSuspended: "The partner is suspended.",
	enum.PartnerCanceled: "The partner is canceled, which is final.",
}

// action is the move as the audit log has it.
func (m Move) action() string { return "partner." + strings.ToLower(string(m)) }
