package graph_test

import (
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/servertest"
)

// needed is the permission that a mutation takes, on what belongs to the viewer's
// own company and its customers.
var needed = map[string]enum.Permission{
	"customerCreate": enum.CustomersWrite, "customerUpdate": enum.CustomersWrite,
	"customerDisable": enum.CustomersWrite, "customerEnable": enum.CustomersWrite,
	"customersDisable": enum.CustomersWrite, "customersEnable": enum.CustomersWrite,
	"customerMove": enum.CustomersWrite, "customersMove": enum.CustomersWrite,
	"assignmentCreate": enum.LicensesWrite, "licenseActivate": enum.LicensesWrite,
	"assignmentModify": enum.LicensesWrite, "assignmentRenew": enum.LicensesWrite, "assignmentSuspend": enum.LicensesWrite,
	"assignmentsModify": enum.LicensesWrite, "assignmentsRenew": enum.LicensesWrite, "assignmentsSuspend": enum.LicensesWrite,
	"assignmentsApply": enum.LicensesWrite, "assignmentsCancel": enum.LicensesWrite, "assignmentApply": enum.LicensesWrite,
	"assignmentUnsuspend": enum.LicensesWrite, "assignmentCancel": enum.LicensesWrite,
	"assignmentSchedule": enum.LicensesWrite, "assignmentUnschedule": enum.LicensesWrite,
	"assignmentChangePlan": enum.LicensesWrite, "assignmentConvert": enum.LicensesWrite,
	"licenseUpdate": enum.LicensesWrite, "licenseDelete": enum.LicensesWrite, "licenseRegenerateCode": enum.LicensesWrite,
	"crossgradeOpen": enum.LicensesWrite, "crossgradeUpdate": enum.LicensesWrite, "crossgradeResolve": enum.LicensesWrite,
	"crossgradeCancel": enum.LicensesWrite,
	"planApprove":      enum.PlansWrite,
	"planCreate":       enum.PlansWrite, "planUpdate": enum.PlansWrite, "planEnable": enum.PlansWrite, "planDisable": enum.PlansWrite,
	"registrationKeysGenerate": enum.KeysWrite, "registrationKeysVoid": enum.KeysWrite,
	"poolCreate": enum.PlansWrite, "poolRefill": enum.PlansWrite, "poolUpdate": enum.PlansWrite,
	"partnerCreate": enum.PartnersWrite, "partnerUpdate": enum.PartnersWrite, "partnerSuspend": enum.PartnersWrite,
	"partnerResume": enum.PartnersWrite, "partnerCancel": enum.PartnersWrite,
	"userCreate": enum.OwnUsersWrite, "userUpdate": enum.OwnUsersWrite, "userDelete": enum.OwnUsersWrite,
	"userPasswordReset": enum.OwnUsersWrite, "userSessionsEnd": enum.OwnUsersWrite, "sessionEnd": anybody,
	"dashboardArrange": enum.TokensWrite,                                    // which everybody has: it is the own account
	"tokenCreate":      enum.TokensWrite, "tokenRevoke": enum.OwnUsersWrite, // of those whom an administrator manages
	"brandUpdate":     enum.BrandWrite,
	"savedViewCreate": anybody, "savedViewUpdate": anybody, "savedViewDelete": anybody,
}

// ofTierOne is what a Tier 1 alone does: it makes the pools of those below it, and finds
// another partner for the customers of one that is cancelled.
var ofTierOne = map[string]bool{"poolCreate": true, "customerMove": true, "customersMove": true}

// anybody at the console may do it, to what is their own.
const anybody enum.Permission = ""

// staff signs in a new user of a partner; all have the password of the book.
func (w *world) staff(p *db.Partner, role enum.Role) *servertest.Client {
	w.t.Helper()
	u := w.user(p, nil)
	hash := w.DB.User.Query().Where(user.AccountName("distributor")).OnlyX(w.System()).PasswordHash
	if _, err := w.DB.Exec(w.System(), "UPDATE users SET role = ?, password_hash = ? WHERE id = ?", string(role), *hash, u.ID); err != nil {
		w.t.Fatal(err)
	}
	return w.SignIn(u.AccountName)
}

// company makes a partner of a kind, Tier 2 below the distributor.
func (w *world) company(kind enum.PartnerKind) *db.Partner {
	word := w.unique()
	p := &db.Partner{ID: id.New(id.Partner), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, Kind: kind, Company: "Company " + word, CompanyKey: "company " + word, City: "Galway", State: "Connacht", TimeZone: "UTC", Locale: "en-US", Search: "company " + word}
	if p.RootID = p.ID; kind.Tier() == enum.TierOne {
		p.Slug = word
	} else {
		p.RootID, p.ParentID = w.Distributor.ID, &w.Distributor.ID
	}
	w.Insert(p)
	w.Insert(&db.ProductGrant{ID: id.New(id.ProductGrant), CreatedAt: w.Now(), RootID: p.RootID, PartnerID: p.ID, ProductID: w.Mail.ID})
	return p
}

// Every mutation, as every role of every kind of partner, working and suspended:
// what the table of permissions grants is done, and the rest is refused and
// changes nothing.
func TestRoles(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		for _, kind := range []enum.PartnerKind{enum.Distributor, enum.ISP, enum.MSP, enum.Reseller} {
			for _, suspended := range []bool{false, true} {
				p := w.company(kind)
				made := w.baselines(p)
				if suspended {
					w.disable("partners", "suspended_at", p.ID)
				}
				for _, name := range enum.Role("").Values() {
					role := enum.Role(name)
					c := w.staff(p, role)
					may := identity.Permissions(identity.Grant{Role: role, Kind: kind, Suspended: suspended})
					for _, f := range mutations() {
						permission, ok := needed[f.Name]
						if !ok {
							t.Fatalf("%s is not in this test: say what it needs", f.Name)
						}
						in := made[f.Name]()
						if f.Name == "customerCreate" {
							delete(in, "plans")
						}
						w.known = w.total()
						r := ask(t, c, `mutation($in: `+f.Arguments.ForName("input").Type.String()+`) { `+f.Name+`(input: $in) { userErrors { message path code } } }`, object{"in": in})
						if err := r.clean(); err != nil {
							t.Errorf("%s of %s, suspended %v: %s: %v", role, kind, suspended, f.Name, err)
						}
						may := (permission == anybody || may[permission]) && (!ofTierOne[f.Name] || kind.Tier() == enum.TierOne)
						w.judgeRole(may, r, string(role)+" of "+string(kind), suspended, f.Name)
					}
				}
			}
		}
	})
}

func (w *world) judgeRole(may bool, r *reply, who string, suspended bool, mutation string) {
	w.t.Helper()
	problems := r.userErrors()
	switch {
	case may && len(problems)+len(r.Errors) > 0:
		w.t.Errorf("%s, suspended %v, may not %s: %.300s", who, suspended, mutation, r.text)
	case !may && len(problems) == 0:
		w.t.Errorf("%s, suspended %v, may %s: %.300s", who, suspended, mutation, r.text)
	case !may:
		if slices.ContainsFunc(problems, func(e attackedError) bool {
			return e.Code != "FORBIDDEN" && e.Code != "NOT_FOUND" && e.Code != "STATE_INVALID"
		}) {
			w.t.Errorf("%s, suspended %v, %s: %v", who, suspended, mutation, problems)
		}
		if n := w.total(); n != w.known {
			w.t.Errorf("%s, suspended %v, %s: refused, and the rows went from %d to %d", who, suspended, mutation, w.known, n)
		}
	}
}

// The book of a suspended or cancelled partner is closed to its Tier 1 too.
func TestClosedBooks(t *testing.T) {
	each(t, func(t *testing.T, e *servertest.Env) {
		w := newWorld(t, e)
		c := e.SignIn("distributor")
		for _, column := range []string{"suspended_at", "canceled_at"} {
			p := w.company(enum.MSP)
			made := w.baselines(p)
			w.disable("partners", column, p.ID)
			for _, name := range []string{
				"customerCreate", "customerUpdate", "customerDisable", "customerEnable", "assignmentCreate", "licenseActivate",
				"assignmentModify", "assignmentRenew", "assignmentSuspend", "assignmentUnsuspend", "assignmentApply", "assignmentCancel", "licenseUpdate", "licenseDelete", "licenseRegenerateCode",
				"crossgradeOpen", "crossgradeUpdate", "crossgradeResolve", "crossgradeCancel",
				"assignmentSchedule", "assignmentUnschedule", "assignmentChangePlan", "assignmentConvert",
				"planCreate", "planUpdate", "planApprove", "planEnable", "planDisable", "poolCreate", "poolRefill", "poolUpdate",
				"registrationKeysGenerate", "registrationKeysVoid",
			} {
				in := made[name]()
				if name == "customerCreate" || name == "planCreate" || name == "poolCreate" {
					in["partnerId"] = p.ID
				}
				before := w.total()
				f := contractSchema.Mutation.Fields.ForName(name)
				r := ask(t, c, `mutation($in: `+f.Arguments.ForName("input").Type.String()+`) { `+name+`(input: $in) { userErrors { message path code } } }`, object{"in": in})
				problems := r.userErrors()
				if len(problems) == 0 || slices.ContainsFunc(problems, func(e attackedError) bool { return e.Code != "STATE_INVALID" && e.Code != "FORBIDDEN" }) {
					t.Errorf("%s: %s: %.300s", column, name, r.text)
				}
				if after := w.total(); len(problems) > 0 && after != before {
					t.Errorf("%s: %s: the rows went from %d to %d", column, name, before, after)
				}
			}
		}
	})
}
