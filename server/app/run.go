package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"strings"
	"sync"

	"github.com/openlmp/openlmp/server/web"
)

// Run serves on public, and on metrics when it is not nil, until ctx ends. Then
// it lets requests and jobs that are under way finish.
func (a *App) Run(ctx context.Context, public, metrics net.Listener) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	if err := a.queue.Start(context.WithoutCancel(ctx)); err != nil {
		return err
	}
	servers := []*http.Server{web.Server(a.handler, a.log)}
	servers[0].RegisterOnShutdown(a.handler.End)
	listeners := []net.Listener{public}
	if metrics != nil {
		s := web.Server(a.metrics.Handler(), a.log)
		s.WriteTimeout = 0 // a profile takes as long as it is asked to
		servers, listeners = append(servers, s), append(listeners, metrics)
	}
	var running sync.WaitGroup
	for i, s := range servers {
		running.Go(func() {
			if err := s.Serve(listeners[i]); !errors.Is(err, http.ErrServerClosed) {
				stop(fmt.Errorf("app: serving: %w", err))
			}
		})
	}
	running.Go(func() { a.Clock.watch(ctx) })
	<-ctx.Done()
	failed := context.Cause(ctx)
	if errors.Is(failed, context.Canceled) {
		failed = nil
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	stop(nil)
	for _, s := range servers {
		if err := s.Shutdown(ending); err != nil {
			failed = errors.Join(failed, fmt.Errorf("app: ending requests: %w", err), s.Close())
		}
	}
	running.Wait()
	return errors.Join(failed, a.queue.Stop(ending))
}

// ListenLocal opens a listener that only this machine can reach.
func ListenLocal(ctx context.Context, addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil || !loopback(host) {
		return nil, fmt.Errorf("%q is not an address of this machine, such as 127.0.0.1:9090", addr)
	}
	return new(net.ListenConfig).Listen(ctx, "tcp", addr)
}

// Tune trades memory for time: garbage is collected at four times the live heap,
// and more often near the limit. GOGC and GOMEMLIMIT, where set, decide instead.
func Tune() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if strings.TrimSpace(os.Getenv("GOMEMLIMIT")) == "" {
		debug.SetMemoryLimit(112 << 20)
	}
}
