package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// measured is one round of one target.
type measured struct {
	perSecond  float64
	p50, p99   time.Duration
	serverCPU  time.Duration // a request
	databaseMS time.Duration // a request, of PostgreSQL's processes
}

// result is an operation at a concurrency: the server's rounds, and the handler's.
type result struct {
	op          string
	concurrency int
	rounds      [2][]measured
}

// measure asks a target for a while from so many clients at once.
func (w *world) measure(ctx context.Context, t *target, op operation, clients int, d time.Duration) (measured, error) {
	server, database := cpuOf(t.cmd.Process.Pid), cpuOfPostgres(w.postmaster)
	ctx, cancel := context.WithTimeout(ctx, d+time.Minute)
	defer cancel()
	var all sync.WaitGroup
	var lock sync.Mutex
	var times []time.Duration
	var failed error
	began := time.Now()
	for c := range clients {
		all.Go(func() {
			r := rand.New(rand.NewPCG(uint64(c), uint64(began.UnixNano())))
			var own []time.Duration
			for time.Since(began) < d {
				body := op.body(w, r)
				at := time.Now()
				raw, err := w.ask(ctx, t, op, body)
				if err == nil && refused(raw) {
					err = fmt.Errorf("%s answers %.300s", t.name, raw)
				}
				if err != nil {
					lock.Lock()
					failed = err
					lock.Unlock()
					return
				}
				own = append(own, time.Since(at))
			}
			lock.Lock()
			times = append(times, own...)
			lock.Unlock()
		})
	}
	all.Wait()
	took := time.Since(began)
	if failed != nil {
		return measured{}, failed
	}
	slices.Sort(times)
	n := time.Duration(len(times))
	return measured{
		perSecond: float64(len(times)) / took.Seconds(), p50: times[len(times)/2], p99: times[len(times)*99/100],
		serverCPU: (cpuOf(t.cmd.Process.Pid) - server) / n, databaseMS: (cpuOfPostgres(w.postmaster) - database) / n,
	}, nil
}

// refused reports that an answer holds an error, the server's or the user's.
func refused(raw []byte) bool {
	return bytes.Contains(raw, []byte(`"errors":`)) || bytes.Contains(raw, []byte(`"message":`))
}

// tick is the unit in which the kernel counts a process's time.
const tick = 10 * time.Millisecond

// cpuOf a process and of the children that it has buried.
func cpuOf(pid int) time.Duration {
	fields := statOf(pid)
	if len(fields) < 15 {
		return 0
	}
	var sum time.Duration
	for _, f := range fields[11:15] { // utime, stime, cutime, cstime
		n, err := strconv.Atoi(f)
		if err != nil {
			return 0
		}
		sum += time.Duration(n) * tick
	}
	return sum
}

// statOf is what the kernel tells of a process, from its state on.
func statOf(pid int) []string {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return nil
	}
	_, after, _ := strings.Cut(string(raw), ") ")
	return strings.Fields(after)
}

// parentOf is the process that started a process; 0 when it is not on this machine.
func parentOf(pid int) int {
	fields := statOf(pid)
	if len(fields) < 2 {
		return 0
	}
	parent, _ := strconv.Atoi(fields[1])
	return parent
}

// cpuOfPostgres sums the processes of one PostgreSQL, and no other's: the
// postmaster and those that it started.
func cpuOfPostgres(postmaster int) time.Duration {
	if postmaster == 0 {
		return 0
	}
	names, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return 0
	}
	sum := cpuOf(postmaster)
	for _, name := range names {
		if pid, err := strconv.Atoi(filepath.Base(name)); err == nil && parentOf(pid) == postmaster {
			sum += cpuOf(pid)
		}
	}
	return sum
}

// peak is the most memory that a process has had, in MB.
func peak(pid int) int {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(raw)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			n, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				return 0
			}
			return n / 1024
		}
	}
	return 0
}

// median of what of picks from a target's rounds.
func (r result) median(target int, of func(measured) float64) float64 {
	all := make([]float64, len(r.rounds[target]))
	for i, m := range r.rounds[target] {
		all[i] = of(m)
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// throughput of the server, as a part of the handler's.
func (r result) throughput() float64 {
	of := func(m measured) float64 { return m.perSecond }
	return r.median(0, of) / r.median(1, of)
}

// tell writes the report.
func (w *world) tell(ctx context.Context, results []result) (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "# Benchmark\n\n%d customers, %d assignments, %d licenses, %d report lines; %d cores, %s; PostgreSQL on the same machine.\n\n",
		w.counts["customers"], w.counts["assignments"], w.counts["licenses"], w.counts["license_transactions"], runtime.NumCPU(), runtime.Version())
	for _, op := range operations() {
		n, err := statements(ctx, w, op)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "- %s: %s; %d SQL statements a request (the handler: 1)\n", op.name, op.what, n)
	}
	fmt.Fprintf(&b, "- peak memory: server %d MB, handler %d MB\n\n", peak(w.targets[0].cmd.Process.Pid), peak(w.targets[1].cmd.Process.Pid))
	b.WriteString("Medians over the rounds; ratios are server to handler.\n\n")
	b.WriteString("| operation | clients | throughput | req/s | handler | CPU | server ms | handler ms | PostgreSQL ms | handler's | p50 ms | p99 ms | handler p99 |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n")
	ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
	for _, r := range results {
		perSecond := func(m measured) float64 { return m.perSecond }
		server := func(m measured) float64 { return ms(m.serverCPU) }
		database := func(m measured) float64 { return ms(m.databaseMS) }
		total := func(m measured) float64 { return ms(m.serverCPU + m.databaseMS) }
		p99 := func(m measured) float64 { return ms(m.p99) }
		fmt.Fprintf(&b, "| %s | %d | **%.2f** | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f | %.1f | %.1f |\n",
			r.op, r.concurrency, r.throughput(), r.median(0, perSecond), r.median(1, perSecond), r.median(0, total)/r.median(1, total),
			r.median(0, server), r.median(1, server), r.median(0, database), r.median(1, database),
			r.median(0, func(m measured) float64 { return ms(m.p50) }), r.median(0, p99), r.median(1, p99))
	}
	return b.String(), nil
}
