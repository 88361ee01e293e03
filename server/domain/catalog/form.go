package catalog

import (
	"crypto/rand"
	"encoding/base64"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// formUnits is what a prospect gets where the plan does not say it.
const formUnits = 5

// takeForm takes over what the input says of a plan's trial form (spec 2.7): pure
// but for the token, which is made with the first form and kept, so that a form
// that is opened again has its old address.
func takeForm(ps *domain.Problems, row *db.ServicePlan, in PlanForm) {
	if row.LicenseVersion != enum.Trial {
		only := func(path string, wanted bool) {
			if wanted {
				*ps = append(*ps, domain.Refuse(immutable(row.LicenseVersion), path, "Only a trial has a form where prospects ask for it."))
			}
		}
		only("input.trialForm", in.TrialForm != nil && *in.TrialForm)
		only("input.trialFormUnits", in.TrialFormUnits != nil && *in.TrialFormUnits != 0)
		return
	}
	set(&row.TrialForm, in.TrialForm)
	if in.TrialFormUnits != nil && domain.CheckBetween(ps, "input.trialFormUnits", *in.TrialFormUnits, 1, domain.MaxUnits) {
		row.TrialFormUnits = *in.TrialFormUnits
	}
	if !row.TrialForm {
		return
	}
	if row.TrialFormUnits == 0 {
		row.TrialFormUnits = formUnits
	}
	if row.FormToken == nil {
		var random [16]byte
		_, _ = rand.Read(random[:]) // never fails
		token := base64.RawURLEncoding.EncodeToString(random[:])
		row.FormToken = &token
	}
}
