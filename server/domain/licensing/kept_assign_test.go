package licensing_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// 2.9 and 5.1/16 to 5.1/21: over random holdings, plans, terms and choices,
// resolving a kept crossgrade does what assigning with the same choices does.
func TestResolvingIsAssigning(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		k := newKeeper(t, url)
		plans := []*db.ServicePlan{k.mail, k.client, k.bundle}
		for i, product := range []*db.Product{k.Mail, k.Backup, k.Client, k.ClientPro, k.Bundle} {
			plans = append(plans, k.Plan(k.MSP, product, func(p *db.ServicePlan) {
				p.Name, p.InitialMonths, p.GraceLength = fmt.Sprint("Plan ", i), 1+i*5, i%3
				p.AutoRenew, p.RenewalMonths = i%2 == 0, (i%2^1)*(1+i)
				if i < 2 {
					p.Activation = enum.FirstSignIn
				}
			}))
		}
		kept := 0
		for seed := range uint64(30) {
			r := rand.New(rand.NewPCG(seed, 11))
			twins := []*db.Customer{k.holder(), k.holder()}
			for step := range 5 {
				plan, units := plans[r.IntN(len(plans))], 1+r.IntN(40)
				choices := [2]enum.CrossgradeChoice{enum.Transfer, enum.NewLicense}
				picks := []int{r.IntN(2), r.IntN(2), r.IntN(2), r.IntN(2)}
				var later *domain.Date
				if r.IntN(3) == 0 {
					later = ptr(domain.DateIn(k.Now(), domain.Zone("Europe/Berlin")).AddDays(r.IntN(20)))
				}
				var told, rows [2]string
				for i, c := range twins {
					in := terms(c, plan, units)
					in.StartDate = later
					_, err := k.s.AssignmentCreate(k.as, in, true)
					var required licensing.CrossgradeRequired
					if errors.As(err, &required) {
						in.HoldingsVersion = &required.HoldingsVersion
						for n, d := range required.Duplicates {
							if may := d.Choices(); len(may) > 1 {
								in.Crossgrades = append(in.Crossgrades, licensing.CrossgradeChoiceInput{LicenseID: d.License.ID, Choice: choices[picks[n%4]]})
							}
						}
					}
					told[i] = k.either(t, in, i == 0 && required.HoldingsVersion > 0, &kept)
					rows[i] = k.rows(c)
				}
				if told[0] != told[1] || rows[0] != rows[1] {
					t.Fatalf("seed %d step %d, of %s:\nkept     %s\nassigned %s\nrows %s\nand  %s", seed, step, plan.Name, told[0], told[1], rows[0], rows[1])
				}
				k.Set(k.Now().Add(time.Duration(r.IntN(60*24)) * time.Hour))
			}
		}
		if kept < 40 {
			t.Errorf("only %d were kept", kept)
		}
	})
}

// either assigns at once, or keeps the crossgrade and resolves it; it tells the
// effects, or the code of the refusal.
func (k *keeper) either(t *testing.T, in licensing.AssignmentCreateInput, keep bool, kept *int) string {
	t.Helper()
	if !keep {
		done, err := k.s.AssignmentCreate(k.as, in, false)
		return plain(done.Effects) + string(code(err))
	}
	bare := in
	bare.Crossgrades = nil
	opened, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: bare})
	if err != nil {
		return plain(licensing.Effects{}) + string(code(err))
	}
	*kept++
	change := of(k.see(opened.ID))
	change.Crossgrades = in.Crossgrades
	done, err := k.s.CrossgradeResolve(k.as, change, false)
	if err != nil { // so that the plan can be kept again
		if _, err := k.s.CrossgradeCancel(k.as, of(k.see(opened.ID)).Versioned); err != nil {
			t.Fatal(err)
		}
	}
	return plain(done.Effects) + string(code(err))
}

// rows are a customer's licenses and assignments without what is random.
func (k *keeper) rows(c *db.Customer) string {
	list := k.DB.License.Query().Where(license.CustomerID(c.ID)).Order(license.ByID()).WithAssignment().AllX(k.System())
	for _, l := range list {
		l.CustomerID = ""
		if l.ActivationCode != nil {
			l.ActivationCode = ptr("code")
		}
		if l.Edges.Assignment != nil {
			l.Edges.Assignment.CustomerID = ""
		}
	}
	return plain(list)
}

// rowID is an id anywhere in a text.
var rowID = regexp.MustCompile(`[a-z]+_[0-9a-hjkmnp-tv-z]{26}`)

// plain writes a value with its ids numbered as they appear.
func plain(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	seen := map[string]string{}
	return rowID.ReplaceAllStringFunc(string(text), func(s string) string {
		if seen[s] == "" {
			seen[s] = fmt.Sprint("#", len(seen))
		}
		return seen[s]
	})
}
