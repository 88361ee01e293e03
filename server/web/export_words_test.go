package web_test

import (
	"net/http"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// A file for somebody to read is in the language of whoever asks, headings, codes, and
// yes and no; days and numbers stay what they are. A program, which has a token, gets
// the words of the API in whatever language its user reads, and so does an import.
func TestExportsSpeakTheLanguageOfTheirReader(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		s := newSite(t, database)
		s.Plan(s.MSP, s.Mail, func(p *db.ServicePlan) { p.AutoRenew = true })
		s.Insert(&db.Pool{
			ID: id.New(id.Pool), CreatedAt: s.Now(), UpdatedAt: s.Now(), Version: 1, RootID: s.MSP.RootID, PartnerID: s.MSP.ID,
			ProductID: s.Mail.ID, LicenseVersion: enum.Trial, Stock: 1007, Maximum: 4000, Threshold: 2000,
		})
		s.Customer(s.MSP, "Nordwind", "UTC")
		if _, err := s.DB.Exec(s.System(), "UPDATE partners SET suspended_at = ? WHERE id = ?", s.Now(), s.Reseller.ID); err != nil {
			t.Fatal(err)
		}
		in := func(account, locale string) string {
			if _, err := s.DB.Exec(s.System(), "UPDATE users SET locale = ? WHERE account_name = ?", locale, account); err != nil {
				t.Fatal(err)
			}
			return s.SignIn(account).Header.Get("Cookie")
		}
		cell := func(rows [][]string, header string) string { return column(t, rows, header)[0] }
		for locale, want := range map[string][]string{
			"en-GB": {"Version", "Trial", "Level", "Low", "Remaining licenses", "Auto-renewal", "yes", "Grace unit", "months", "Role", "Administrator"},
			"de-AT": {"Version", "Testversion", "Stufe", "Niedrig", "Verbleibende Lizenzen", "Autom. Verlängerung", "ja", "Einheit der Nachfrist", "Monate", "Rolle", "Administrator"},
			"es-MX": {"Versión", "Prueba", "Nivel", "Bajo", "Licencias restantes", "Renovación automática", "sí", "Unidad del período de gracia", "meses", "Rol", "Administrador"},
			"ja-JP": {"バージョン", "体験版", "レベル", "残りわずか", "残りライセンス数", "自動更新", "はい", "猶予期間の単位", "か月", "ロール", "管理者"},
		} {
			cookie := in("msp-one", locale)
			pool := s.exported(t, cookie, "license-pool", "", "")
			plans := s.exported(t, cookie, "service-plans", "", "")
			users := s.exported(t, cookie, "users", "", "")
			got := []string{
				want[0], cell(pool, want[0]), want[2], cell(pool, want[2]), want[4], want[5], cell(plans, want[5]), want[7], cell(plans, want[7]),
				want[9], cell(users, want[9]),
			}
			if !slices.Equal(got, want) || cell(pool, want[4]) != "1007" {
				t.Errorf("%s: %q, want %q; %q", locale, got, want, pool)
			}
		}
		// One English word with several translations.
		cookie := in("distributor", "es-ES")
		if rows := s.exported(t, cookie, "partners", `{"statuses":["SUSPENDED"]}`, ""); cell(rows, "Estado") != "Suspendido" {
			t.Errorf("%q", rows)
		}
		if rows := s.exported(t, in("distributor", "en-US"), "partners", `{"statuses":["SUSPENDED"]}`, ""); cell(rows, "Status") != "Suspended" {
			t.Errorf("%q", rows)
		}
		german := s.SignIn("msp-one")
		if _, err := s.DB.Exec(s.System(), "UPDATE users SET locale = 'de-DE' WHERE account_name = ?", "msp-one"); err != nil {
			t.Fatal(err)
		}
		if rows := s.exported(t, german.Header.Get("Cookie"), "customer-summary", "", ""); !slices.Contains(rows[0], "Product name") {
			t.Errorf("an import does not know %q", rows[0])
		}
		var made struct{ TokenCreate struct{ Secret string } }
		german.MustQuery(&made, `mutation { tokenCreate(input: { name: "nightly", scopes: [PLANS_READ] }) { secret } }`, nil)
		w := s.get(t, "/export/license-pool.csv", "Authorization", "Bearer "+made.TokenCreate.Secret)
		status(t, w, http.StatusOK)
		rows := table(t, text(t, w))
		if cell(rows, "Version") != "TRIAL" || cell(rows, "Level") != "LOW" || cell(rows, "Remaining licenses") != "1007" {
			t.Errorf("%q", rows)
		}
	})
}
