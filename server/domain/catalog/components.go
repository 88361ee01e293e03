package catalog

import (
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// choice is what a plan says of one product that it licenses.
type choice struct {
	DataCenter string
	Managed    bool
}

// chooseComponents computes a plan's choices for its products, in their order;
// was are those that it had: nil for a product, or for all, that are new to it. Only
// what the input names changes.
func chooseComponents(ps *domain.Problems, licensed []*db.Product, was []*choice, in []PlanComponentInput) []choice {
	out := make([]choice, len(licensed))
	for n, c := range was {
		if c != nil {
			out[n] = *c
		}
	}
	at := make(map[string]int, len(in)) // where the input names a product
	if len(in) > maxComponents {
		ps.Add("input.components", "A plan has at most %d components.", maxComponents)
		return out
	}
	for i, c := range in {
		path := "input.components." + strconv.Itoa(i)
		n := slices.IndexFunc(licensed, func(p *db.Product) bool { return p.ID == c.ProductID })
		if n < 0 {
			ps.Add(path+".productId", "The plan does not license this product.")
			continue
		}
		if _, twice := at[c.ProductID]; twice {
			ps.Add(path+".productId", "The product is named twice.")
			continue
		}
		at[c.ProductID] = i
		set(&out[n].DataCenter, c.DataCenter)
		set(&out[n].Managed, c.Managed)
	}
	for n, p := range licensed {
		path := "input.components"
		if i, named := at[p.ID]; named {
			path += "." + strconv.Itoa(i)
		} else if was != nil && was[n] != nil {
			continue // what it was may be out of date and stays
		}
		checkChoice(ps, path, p, &out[n])
	}
	return out
}

// checkChoice fills in the one data centre of a product that has one, and
// refuses what the product does not have.
func checkChoice(ps *domain.Problems, path string, p *db.Product, c *choice) {
	if c.Managed && !p.Manageable {
		ps.Add(path+".managed", "%s cannot be run from the remote manager.", p.Name)
	}
	switch {
	case c.DataCenter != "" && !slices.Contains(p.DataCenters, c.DataCenter):
		ps.Add(path+".dataCenter", "%s does not run there.", p.Name)
	case c.DataCenter == "" && p.Kind == enum.SaaS && len(p.DataCenters) == 1:
		c.DataCenter = p.DataCenters[0]
	case c.DataCenter == "" && p.Kind == enum.SaaS && len(p.DataCenters) > 1:
		if path != "input.components" {
			path += ".dataCenter"
		}
		ps.Add(path, "Choose the data center of %s.", p.Name)
	}
}

// FirstChoices are choices for products where nobody is there to choose: of
// several data centres the first. Imports and demonstrations use them.
func FirstChoices(licensed []*db.Product) []PlanComponentInput {
	var out []PlanComponentInput
	for _, p := range licensed {
		if len(p.DataCenters) > 1 {
			out = append(out, PlanComponentInput{ProductID: p.ID, DataCenter: &p.DataCenters[0]})
		}
	}
	return out
}
