package identity

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// DashboardArrangeInput is how the viewer wants its dashboard; no widgets brings back
// the order that it had at first.
type DashboardArrangeInput struct {
	Widgets []enum.WidgetPlace
}

// DashboardArrange puts the widgets of the viewer's own dashboard in order and hides
// some. Widgets that are not named come after those that are. It is part of the own
// account, which everyone keeps; the user's version stays, so that a profile that is
// being edited meanwhile can be saved.
func (s *Service) DashboardArrange(ctx context.Context, in DashboardArrangeInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "dashboardArrange", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		if !v.Can(enum.TokensWrite) {
			return done, domain.Withheld(v, "input", "change your own account", enum.TokensWrite)
		}
		if err := checkPlaces(in.Widgets); err != nil {
			return done, err
		}
		u, err := tx.User.Query().Where(user.ID(v.UserID), user.DeletedAtIsNil()).Only(ctx)
		if db.IsNotFound(err) {
			return done, domain.NotFound("input", "user")
		}
		if err != nil {
			return done, fmt.Errorf("identity: reading a user: %w", err)
		}
		done.ID = u.ID
		var text *string
		if len(in.Widgets) > 0 {
			b, err := json.Marshal(in.Widgets)
			if err != nil {
				return done, fmt.Errorf("identity: arranging: %w", err)
			}
			text = new(string(b))
		}
		if text == nil && u.Dashboard == nil || text != nil && u.Dashboard != nil && *text == *u.Dashboard {
			return done, nil
		}
		if _, err := tx.Exec(ctx, "UPDATE users SET dashboard = ? WHERE id = ?", text, u.ID); err != nil {
			return done, fmt.Errorf("identity: arranging: %w", err)
		}
		return done, audit.RecordTx(ctx, tx, eventOf(u, audit.ArrangeDashboard, map[string]any{"widgets": in.Widgets}))
	})
}

// checkPlaces refuses a widget that is named twice.
func checkPlaces(places []enum.WidgetPlace) error {
	var ps domain.Problems
	for i, p := range places {
		if slices.ContainsFunc(places[:i], func(before enum.WidgetPlace) bool { return before.Widget == p.Widget }) {
			ps.Add(fmt.Sprintf("input.widgets.%d.widget", i), "A widget has one place.")
		}
	}
	return ps.Err()
}

// Arrangement is every widget in the order in which the viewer has put them: those
// that it never placed follow, shown, in their own order.
func Arrangement(ctx context.Context, q database.Querier) ([]enum.WidgetPlace, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, ErrUnauthenticated
	}
	users, err := database.Rows[db.User](ctx, q, []string{"dashboard"}, "SELECT dashboard FROM users WHERE id = ?", v.UserID)
	if err != nil {
		return nil, fmt.Errorf("identity: arrangement: %w", err)
	}
	var placed []enum.WidgetPlace
	if len(users) == 1 && users[0].Dashboard != nil {
		if err := json.Unmarshal([]byte(*users[0].Dashboard), &placed); err != nil {
			return nil, fmt.Errorf("identity: arrangement: %w", err)
		}
	}
	return arranged(placed), nil
}

// arranged completes an arrangement: a widget that there is no more is left out, one
// that is new since follows.
func arranged(placed []enum.WidgetPlace) []enum.WidgetPlace {
	out := []enum.WidgetPlace{}
	left := enum.Widget("").Values()
	for _, p := range placed {
		if i := slices.Index(left, string(p.Widget)); i >= 0 {
			out, left = append(out, p), slices.Delete(left, i, i+1)
		}
	}
	for _, w := range left {
		out = append(out, enum.WidgetPlace{Widget: enum.Widget(w)})
	}
	return out
}
