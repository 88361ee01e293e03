package dashboard

import (
	"context"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
)

// Widget is a widget of the viewer's dashboard.
type Widget struct {
	enum.WidgetPlace
	// ViewerCanOpen: the lists behind its numbers.
	ViewerCanOpen bool
}

// Widgets lists the widgets that the viewer may see, in the order of its arrangement.
func (s *Service) Widgets(ctx context.Context) ([]Widget, error) {
	placed, err := identity.Arrangement(ctx, s.db)
	if err != nil {
		return nil, err
	}
	out := []Widget{}
	for _, p := range placed {
		if access := identity.AccessTo(viewer.From(ctx), p.Widget); access.View {
			out = append(out, Widget{WidgetPlace: p, ViewerCanOpen: access.Details})
		}
	}
	return out, nil
}
