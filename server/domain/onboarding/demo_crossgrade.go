package onboarding

import (
	"context"
	"errors"

	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/db/partner"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// keepCrossgrade lets a customer of the first partner that has approved its suite wait
// for a decision: it holds a product by itself, and is to have the suite that brings it.
// A book that is too small for such a customer has none.
func (s *Service) keepCrossgrade(ctx context.Context) error {
	approver := serviceplan.HasPartnerWith(partner.Email(demoEmail(demoApprovers[0])))
	suite, err := s.db.ServicePlan.Query().Where(approver, serviceplan.HasProductWith(product.Code(demoSuite))).First(ctx)
	if err != nil {
		return err
	}
	held, err := s.db.Assignment.Query().WithLicenses().
		Where(assignment.CanceledAtIsNil(), assignment.HasPlanWith(approver, serviceplan.HasProductWith(product.Code("WFBS-SVC")))).
		Order(assignment.ByCustomerField(customer.FieldCompanyKey), assignment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	l := licensing.New(s.db)
	for _, a := range held {
		var in licensing.CrossgradeOpenInput
		in.CustomerID, in.PlanID, in.Units = a.CustomerID, suite.ID, &a.Edges.Licenses[0].Units
		_, err := l.CrossgradeOpen(ctx, in)
		if one := (domain.Problem{}); errors.As(err, &one) || errors.As(err, new(domain.Problems)) {
			continue // it has expired, or the customer is disabled
		}
		return err
	}
	return nil
}
