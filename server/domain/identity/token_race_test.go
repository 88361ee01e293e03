package identity_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/server/domain/identity"
)

func TestTokensAtOnceKeepTheBound(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		as := w.as(t, "msp-one")
		create := func(name string) error {
			_, err := w.TokenCreate(as, identity.TokenCreateInput{Name: name})
			return err
		}
		for i := range 48 {
			if err := create(fmt.Sprint("token ", i)); err != nil {
				t.Fatal(err)
			}
		}
		var wait sync.WaitGroup
		for i := range 8 {
			wait.Go(func() {
				if err := create(fmt.Sprint("late ", i)); err != nil && codes(err) != "VALIDATION input" {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if n := w.count("api_tokens"); n != 50 {
			t.Errorf("%d tokens work, want 50", n)
		}
	})
}
