package registration

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Voided is what was voided.
type Voided struct {
	// Count of keys.
	Count int `json:"count"`
}

// KeysVoid makes keys void that can still be registered: all of those that are
// named, or none.
//
// It returns domain.Problems with every key that there is none of for the viewer,
// that has been registered, voided or has expired, or whose partner is suspended or
// cancelled, each at its place in input.ids.
func (s *Service) KeysVoid(ctx context.Context, in VoidInput) (verb.Done[Voided], error) {
	if !viewer.From(ctx).Can(enum.KeysWrite) {
		return verb.Done[Voided]{}, domain.Withheld(viewer.From(ctx), "input", "void registration keys", enum.KeysWrite)
	}
	if n := len(in.IDs); n < 1 || n > maxKeys {
		return verb.Done[Voided]{}, domain.Problems{domain.Invalid("input.ids", "1 to 1,000 keys are voided at once.")}
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "registrationKeysVoid", Input: in}, func(tx *database.Tx) (verb.Done[Voided], error) {
		keys, err := database.LockKeys(ctx, tx, in.IDs...)
		if err != nil {
			return verb.Done[Voided]{}, fmt.Errorf("registration: lock keys: %w", err)
		}
		if err := checkVoidable(ctx, tx, in.IDs, keys); err != nil {
			return verb.Done[Voided]{}, err
		}
		ids, events := make([]string, len(keys)), make([]audit.Event, len(keys))
		for i, k := range keys {
			ids[i] = k.ID
			events[i] = audit.Event{RootID: k.RootID, PartnerID: k.PartnerID, ObjectID: k.ID, Action: "registration_key.void"}
		}
		_, err = tx.Exec(ctx, "UPDATE registration_keys SET voided_at = ?, updated_at = ?, version = version + 1 WHERE "+tx.In("id"),
			tx.Now(), tx.Now(), tx.List(ids))
		if err != nil {
			return verb.Done[Voided]{}, fmt.Errorf("registration: voiding: %w", err)
		}
		return verb.Done[Voided]{ID: ids[0], Effects: Voided{len(ids)}}, audit.RecordTx(ctx, tx, events...)
	})
}

// checkVoidable notes every key of the input that cannot be voided.
func checkVoidable(ctx context.Context, tx *database.Tx, ids []string, keys []*db.RegistrationKey) error {
	var ps domain.Problems
	working := map[string]error{}
	for i, one := range ids {
		path := "input.ids." + strconv.Itoa(i)
		at := slices.IndexFunc(keys, func(k *db.RegistrationKey) bool { return k.ID == one })
		if at < 0 {
			ps = append(ps, domain.NotFound(path, "registration key"))
			continue
		}
		k := keys[at]
		if slices.Index(ids, one) < i {
			ps.Add(path, "This key is named twice.")
			continue
		}
		if status := StatusOf(k, tx.Now()); status != enum.KeyAvailable {
			ps = append(ps, domain.Refuse(domain.CodeStateInvalid, path, "The key %s… is %s; only available keys can be voided.", k.Prefix, statusWords[status]))
			continue
		}
		if _, asked := working[k.PartnerID]; !asked {
			_, working[k.PartnerID] = partners.WorkingTx(ctx, tx, k.PartnerID, path)
		}
		if err := working[k.PartnerID]; err != nil {
			var p domain.Problem
			if !errors.As(err, &p) {
				return err
			}
			ps = append(ps, domain.Refuse(p.Code, path, p.Words, p.Args...))
		}
	}
	return ps.Err()
}
