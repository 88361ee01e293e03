package graph_test

import (
	"fmt"
	"maps"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

type object = map[string]any

// baselines make an input of every mutation that would be taken from an
// administrator of p; attacks then change one place of it. Each call has what is
// new: names, and rows to change.
func (w *world) baselines(p *db.Partner) map[string]func() object {
	person := func() object {
		return object{"accountName": w.unique(), "firstName": "Ada", "lastName": "Byron", "email": "ada@example.com"}
	}
	named := func(one interface{ GetID() string }) object {
		return object{"id": one.GetID(), "expectedVersion": 1}
	}
	company := func() object {
		return object{"company": "Company " + w.unique(), "city": "Galway", "state": "Connacht", "administrator": person()}
	}
	customer := func() *db.Customer { return w.Customer(p, "Company "+w.unique(), "UTC") }
	plan := func(enabled bool) *db.ServicePlan {
		return w.Plan(p, w.Backup, func(pl *db.ServicePlan) { pl.Name, pl.Enabled = "Plan "+w.unique(), enabled })
	}
	pool := func() *db.Pool {
		w.DB.Partner.UpdateOneID(p.ID).SetPoolRefill(true).ExecX(w.System())
		row := &db.Pool{ID: id.New(id.Pool), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, ProductID: w.product().ID, LicenseVersion: enum.Trial, Stock: 5, Maximum: 9}
		w.Insert(row)
		return row
	}
	partner := func(change func(*db.Partner)) *db.Partner {
		above := p
		if p.Kind.Tier() != enum.TierOne {
			above = w.Distributor
		}
		child := w.partnerBelow(above)
		if change != nil {
			change(child)
		}
		return child
	}
	// left is a customer of a partner that was cancelled.
	left := func() *db.Customer {
		child := partner(func(child *db.Partner) { w.disable("partners", "canceled_at", child.ID) })
		return w.Customer(child, "Company "+w.unique(), "UTC")
	}
	assigned := plan(true)
	row := w.DB.ServicePlan.Query().Where(serviceplan.ID(assigned.ID)).WithProduct().
		WithComponents(func(q *db.PlanComponentQuery) { q.WithProduct() }).OnlyX(w.System())
	granted := &catalog.Plan{ServicePlan: row, Product: row.Edges.Product, Components: row.Edges.Components}
	holding := func() (*db.Assignment, *db.License) {
		h := licensing.Grant(&domain.Problems{}, "plan", customer(), granted, licensing.PlanAssignmentInput{Units: new(5)}, w.Now())
		w.Insert(h.Assignment)
		w.Insert(h.Licenses[0])
		return h.Assignment, h.Licenses[0]
	}
	trial := w.Plan(p, w.Backup, func(pl *db.ServicePlan) {
		pl.Name, pl.LicenseVersion, pl.InitialMonths, pl.AutoRenew, pl.RenewalMonths = "Trial "+w.unique(), enum.Trial, 1, false, 0
		pl.GraceLength = 0
	})
	tried := *granted
	tried.ServicePlan = trial
	// recomposed is an assignment whose plan was approved for another composition.
	recomposed := func() *db.Assignment {
		a, _ := holding()
		suite := w.Suite(w.unique(), w.Backup, w.Client)
		pl := w.Plan(p, suite, func(pl *db.ServicePlan) { pl.Name = "Plan " + w.unique() })
		if _, err := w.DB.Exec(w.System(), "UPDATE assignments SET plan_id = ? WHERE id = ?", pl.ID, a.ID); err != nil {
			w.t.Fatal(err)
		}
		return a
	}
	held := func(more object) func() object {
		return func() object {
			a, _ := holding()
			in := named(a)
			maps.Copy(in, more)
			return in
		}
	}
	license := func(change string, more object) func() object {
		return func() object {
			_, l := holding()
			if change != "" {
				w.disable("licenses", change, l.ID)
			}
			in := named(l)
			maps.Copy(in, more)
			return in
		}
	}
	// kept is an open crossgrade to the plan at a customer who has what it grants.
	kept := func(more object) func() object {
		return func() object {
			_, l := holding()
			g := &db.Crossgrade{ID: id.New(id.Crossgrade), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, CustomerID: l.CustomerID, PlanID: assigned.ID, Units: new(3), Licenses: map[string]int{}, HoldingsVersion: 1}
			w.Insert(g)
			w.Insert(&db.CrossgradeItem{ID: id.New(id.CrossgradeItem), CreatedAt: w.Now(), RootID: p.RootID, PartnerID: p.ID, CrossgradeID: g.ID, LicenseID: l.ID, ProductID: l.ProductID})
			in := named(g)
			if more != nil {
				maps.Copy(in, more)
				in["crossgrades"] = []any{object{"licenseId": l.ID, "choice": string(enum.Transfer)}}
			}
			return in
		}
	}
	return map[string]func() object{
		"customerCreate": func() object {
			in := company()
			in["plans"] = []any{object{"planId": assigned.ID, "units": 1}}
			return in
		},
		"customerUpdate":  func() object { return named(customer()) },
		"customerDisable": func() object { return named(customer()) },
		"customerEnable": func() object {
			c := customer()
			w.disable("customers", "disabled_at", c.ID)
			return named(c)
		},
		"customerMove": func() object {
			in := named(left())
			in["partnerId"] = p.ID
			return in
		},
		"customersMove":    func() object { return object{"ids": []any{left().ID}, "partnerId": p.ID} },
		"customersDisable": func() object { return object{"ids": []any{customer().ID}} },
		"customersEnable": func() object {
			c := customer()
			w.disable("customers", "disabled_at", c.ID)
			return object{"ids": []any{c.ID}}
		},
		"assignmentCreate": func() object {
			return object{"customerId": customer().ID, "planId": assigned.ID, "units": 1}
		},
		"assignmentModify":  held(object{"units": 7, "expirationDate": "2026-12-31", "autoRenew": true, "renewalMonths": 6, "notificationDays": 14}),
		"assignmentRenew":   held(object{"months": 12, "units": 6}),
		"assignmentSuspend": held(nil),
		"assignmentsModify": func() object {
			a, _ := holding()
			return object{"ids": []any{a.ID}, "units": 7, "autoRenew": true, "renewalMonths": 6, "notificationDays": 14}
		},
		"assignmentsRenew": func() object {
			a, _ := holding()
			return object{"ids": []any{a.ID}, "months": 12}
		},
		"assignmentsSuspend": func() object {
			a, _ := holding()
			return object{"ids": []any{a.ID}}
		},
		"assignmentsCancel": func() object {
			a, _ := holding()
			return object{"ids": []any{a.ID}}
		},
		"assignmentUnsuspend": func() object {
			a, l := holding()
			w.disable("assignments", "suspended_at", a.ID)
			w.disable("licenses", "suspended_at", l.ID)
			return named(a)
		},
		"assignmentCancel": held(nil),
		"assignmentApply":  func() object { return named(recomposed()) },
		"assignmentsApply": func() object { return object{"ids": []any{recomposed().ID}} },
		"crossgradeOpen": func() object {
			_, l := holding()
			return object{"customerId": l.CustomerID, "planId": assigned.ID, "units": 2}
		},
		"crossgradeUpdate":  kept(object{"units": 4}),
		"crossgradeResolve": kept(object{"units": 5}),
		"crossgradeCancel":  kept(nil),
		"licenseUpdate":     license("", object{"units": 9}),
		"licenseDelete":     license("unbundled_at", nil),
		"licenseActivate":   func() object { return object{"code": w.code(p)} },
		"licenseRegenerateCode": func() object {
			_, l := holding()
			if _, err := w.DB.Exec(w.System(), "UPDATE licenses SET activation_code = ? WHERE id = ?", w.unique(), l.ID); err != nil {
				w.t.Fatal(err)
			}
			return named(l)
		},
		"assignmentSchedule": func() object {
			in := held(object{"timing": "ON_DATE", "effectiveDate": "2026-06-01", "units": 7, "autoRenew": true, "renewalMonths": 6, "notificationDays": 14})()
			in["planId"] = plan(true).ID
			return in
		},
		"assignmentUnschedule": func() object {
			a, _ := holding()
			u := &db.ScheduledUpdate{
				ID: id.New(id.ScheduledUpdate), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: a.RootID, PartnerID: a.PartnerID,
				CustomerID: a.CustomerID, AssignmentID: a.ID, Timing: enum.AtRenewal, TimeZone: "UTC", Units: new(3),
			}
			w.Insert(u)
			if _, err := w.DB.Exec(w.System(), "UPDATE assignments SET scheduled_update_id = ? WHERE id = ?", u.ID, a.ID); err != nil {
				w.t.Fatal(err)
			}
			return named(a)
		},
		"assignmentChangePlan": func() object {
			in := held(object{"units": 7, "expirationDate": "2026-12-31"})()
			in["planId"] = plan(true).ID
			return in
		},
		"assignmentConvert": func() object {
			h := licensing.Grant(&domain.Problems{}, "plan", customer(), &tried, licensing.PlanAssignmentInput{Units: new(5)}, w.Now())
			w.Insert(h.Assignment)
			w.Insert(h.Licenses[0])
			in := named(h.Assignment)
			in["planId"], in["start"], in["units"] = plan(true).ID, "NOW", 7
			return in
		},
		"planCreate": func() object {
			return object{"name": "Plan " + w.unique(), "productId": w.Mail.ID, "licenseVersion": string(enum.Full), "initialMonths": 12, "activation": string(enum.AtStart)}
		},
		"planUpdate": func() object { return named(plan(true)) },
		"planApprove": func() object {
			suite := w.Suite(w.unique(), w.Mail)
			pl := w.Plan(p, suite, func(pl *db.ServicePlan) { pl.Name = "Plan " + w.unique() })
			w.Recompose(suite, w.Mail, w.Backup)
			in := named(pl)
			in["components"] = []any{object{"productId": w.Backup.ID, "managed": false}}
			return in
		},
		"planEnable":  func() object { return named(plan(false)) },
		"planDisable": func() object { return named(plan(true)) },
		"registrationKeysGenerate": func() object {
			return object{"planId": assigned.ID, "count": 2, "units": 1, "note": "For a fair"}
		},
		"registrationKeysVoid": func() object { return object{"ids": []any{w.key(p, assigned).ID}} },
		"poolCreate": func() object {
			return object{"productId": w.product().ID, "licenseVersion": string(enum.Full), "units": 1, "threshold": 1}
		},
		"poolRefill": func() object {
			in := named(pool())
			in["units"] = 1
			return in
		},
		"poolUpdate": func() object {
			in := named(pool())
			in["threshold"] = 1
			return in
		},
		"partnerCreate": func() object {
			in := company()
			in["kind"], in["productIds"] = string(enum.MSP), []any{w.Mail.ID}
			in["stock"] = []any{object{"productId": w.Mail.ID, "trial": 1, "full": 1}}
			return in
		},
		"partnerUpdate":  func() object { return named(partner(nil)) },
		"partnerSuspend": func() object { return named(partner(nil)) },
		"partnerResume": func() object {
			child := partner(nil)
			w.disable("partners", "suspended_at", child.ID)
			return named(child)
		},
		"partnerCancel": func() object {
			child := partner(nil)
			in := named(child)
			in["confirmCompany"] = child.Company
			return in
		},
		"userCreate": func() object {
			in := person()
			in["role"] = string(enum.SupportEngineer)
			return in
		},
		"userUpdate": func() object { return named(w.user(p, nil)) },
		"userDelete": func() object { return named(w.user(p, nil)) },
		"brandUpdate": func() object {
			now := w.DB.Partner.GetX(w.System(), p.ID)
			return object{"expectedVersion": now.Version, "title": "Console " + w.unique()}
		},
		"dashboardArrange": func() object {
			return object{"widgets": []any{object{"widget": "ENABLED_PLANS"}, object{"widget": "ATTENTION", "hidden": w.unique() != ""}}}
		},
		"userPasswordReset": func() object { return object{"id": w.user(p, nil).ID} },
		"sessionEnd":        func() object { return object{"id": w.session(p)} },
		"userSessionsEnd":   func() object { return object{"id": w.user(p, nil).ID} },
		"tokenCreate":       func() object { return object{"name": "Token " + w.unique()} },
		"tokenRevoke":       func() object { return object{"id": w.own(p)["tok"]} },
		"savedViewCreate": func() object {
			return object{"page": "CUSTOMERS", "name": "View " + w.unique(), "search": "status=ENABLED", "columns": []any{"company:240", "partner"}, "shared": true, "isDefault": true}
		},
		"savedViewUpdate": func() object { return named(w.view(p)) },
		"savedViewDelete": func() object { return named(w.view(p)) },
	}
}

// signer is the user of p that was made last and can sign in.
func (w *world) signer(p *db.Partner) *db.User {
	return w.DB.User.Query().Where(user.PartnerID(p.ID), user.CustomerIDIsNil(), user.PasswordHashNotNil()).Order(user.ByID(sql.OrderDesc())).FirstX(w.System())
}

// session is one of the signer.
func (w *world) session(p *db.Partner) string {
	word := w.unique()
	_, err := w.DB.Exec(w.System(), "INSERT INTO sessions (id, user_id, created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?)",
		word, w.signer(p).ID, w.Now(), w.Now(), w.Now().Add(time.Hour))
	if err != nil {
		w.t.Fatal(err)
	}
	return word
}

// view is one of the signer.
func (w *world) view(p *db.Partner) *db.SavedView {
	owner := w.signer(p)
	word := w.unique()
	row := &db.SavedView{ID: id.New(id.SavedView), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, OwnerID: owner.ID, Page: enum.ViewPlans, Name: word, NameKey: word, Columns: []string{}}
	w.Insert(row)
	return row
}

// product is a new one, so that nobody has a pool of it.
func (w *world) product() *db.Product {
	p := *w.Mail
	p.ID, p.Code = id.New(id.Product), "POOL-"+w.unique()
	p.Name, p.NameKey = p.Code, domain.Key(p.Code)
	w.Insert(&p)
	return &p
}

// code is the activation code of a license that waits for it.
func (w *world) code(p *db.Partner) string {
	code := fmt.Sprintf("AA-BBBB-CCCCC-DDDDD-EEEEE-FFFFF-%05d", w.n)
	lic := w.own(p)[id.License]
	if _, err := w.DB.Exec(w.System(), "UPDATE licenses SET activation = ?, activation_code = ?, starts_at = NULL WHERE id = ?", enum.ByCode, code, lic); err != nil {
		w.t.Fatal(err)
	}
	return code
}

// disable marks a row as disabled or suspended.
func (w *world) disable(table, column, id string) {
	w.t.Helper()
	if _, err := w.DB.Exec(w.System(), "UPDATE "+table+" SET "+column+" = ? WHERE id = ?", w.Now(), id); err != nil {
		w.t.Fatal(err)
	}
}

// key is an available registration key of a plan.
func (w *world) key(p *db.Partner, plan *db.ServicePlan) *db.RegistrationKey {
	k := &db.RegistrationKey{
		ID: id.New(id.Key), CreatedAt: w.Now(), UpdatedAt: w.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, PlanID: plan.ID,
		BatchID: id.New(id.KeyBatch), Hash: w.unique(), Sealed: "x", Prefix: "AB-CDEF", Units: 1, TimeZone: "UTC",
	}
	w.Insert(k)
	return k
}
