package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// storeRuns is how many fresh processes read a library; medians are reported.
const storeRuns = 5

// cost is what something took.
type cost struct{ Wall, CPU time.Duration }

// String is a dash for what a kind of library cannot do.
func (c cost) String() string {
	if c == (cost{}) {
		return "-"
	}
	return fmt.Sprintf("%.2f / %.2f ms", c.Wall.Seconds()*1000, c.CPU.Seconds()*1000)
}

// reading is what a fresh process that opens a library finds.
type reading struct {
	Open, Scroll, Author, Body cost
	ScrollAgain, BodyAgain     cost // what the process has read before: the targets are these
	PeakMB                     int64
}

// benchStore measures libraries of several sizes beside a bare bbolt file that
// holds the same stories. Reading is done by processes of their own, so that
// opening is opening and memory is theirs alone; the files are in the system's
// cache. What is read again is what a program reads that has run for a while. With "-read KIND PATH" it is such a process.
func benchStore(ctx context.Context, args []string) error {
	if len(args) == 3 && args[0] == "-read" {
		return readOnce(ctx, args[1], args[2])
	}
	if len(args) == 0 {
		args = []string{"10000", "100000"}
	}
	work, err := os.MkdirTemp("", "byline-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "wall / CPU\topen + 50 rows\tnext 50 rows\tagain\tan author's 50\ta body\tagain\tadd 100 of two years\tadd 100 of today\tfile 1000, each\tbytes a story\tpeak memory\tcheck")
	for _, arg := range args {
		n, err := strconv.Atoi(arg)
		if err != nil || n < 2000 {
			return fmt.Errorf("%q is not a number of stories, 2000 or more", arg)
		}
		for _, kind := range []string{"byline", "bare"} {
			path := filepath.Join(work, kind+arg+".db")
			row, err := measureLibrary(ctx, kind, path, n)
			if err != nil {
				return err
			}
			fmt.Fprintf(out, "%s %d\t%s\n", kind, n, row)
			if err := out.Flush(); err != nil {
				return err
			}
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	return nil
}

// shelf is what is measured of a library that is being written.
type shelf struct {
	file  func(feed.Delivery) error
	check func() (string, error)
}

func openShelf(ctx context.Context, kind, path string) (shelf, error) {
	if kind == "bare" {
		b, err := storetest.NewBare(path)
		return shelf{b.File, func() (string, error) { return "-", nil }}, err
	}
	s, err := store.Open(path, store.Options{NoSync: true})
	return shelf{
		func(d feed.Delivery) error { _, err := s.Deliver(ctx, d); return err },
		func() (string, error) {
			problems, err := s.Check(ctx)
			return fmt.Sprint(len(problems), " problems"), err
		},
	}, err
}

func measureLibrary(ctx context.Context, kind, path string, n int) (string, error) {
	s, err := openShelf(ctx, kind, path)
	if err != nil {
		return "", err
	}
	var filing cost
	for d := range storetest.Generate(n) {
		c, err := spend(func() error { return s.file(d) })
		if err != nil {
			return "", err
		}
		filing.Wall, filing.CPU = filing.Wall+c.Wall, filing.CPU+c.CPU
	}
	filing = filing.each(n)
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	var runs []reading
	for range storeRuns {
		r, err := readInProcess(ctx, kind, path)
		if err != nil {
			return "", err
		}
		runs = append(runs, r)
	}
	scattered, err := adding(s, 0)
	if err != nil {
		return "", err
	}
	fresh, err := adding(s, 24*time.Hour)
	if err != nil {
		return "", err
	}
	checked, err := s.check()
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%v\t%v\t%v\t%v\t%v\t%v\t%v\t%v\t%.0f / %.0f µs\t%d\t%d MB\t%s",
		middleOf(runs, func(r reading) cost { return r.Open }),
		middleOf(runs, func(r reading) cost { return r.Scroll }), middleOf(runs, func(r reading) cost { return r.ScrollAgain }),
		middleOf(runs, func(r reading) cost { return r.Author }),
		middleOf(runs, func(r reading) cost { return r.Body }), middleOf(runs, func(r reading) cost { return r.BodyAgain }),
		middleOf(scattered, itself), middleOf(fresh, itself), filing.Wall.Seconds()*1e6, filing.CPU.Seconds()*1e6,
		info.Size()/int64(n), slices.MaxFunc(runs, func(a, b reading) int { return int(a.PeakMB - b.PeakMB) }).PeakMB, checked), nil
}

func itself(c cost) cost { return c }

// adding files 100 stories of a source of their own several times: of all the time
// the library spans, or of the last while, as a refresh brings them.
func adding(s shelf, within time.Duration) (out []cost, err error) {
	for round := range storeRuns {
		for d := range storetest.Generate(100) {
			d.Source = storetest.Source(storetest.Sources + int(within/time.Hour)*storeRuns + round)
			for i := range d.Stories {
				a := &d.Stories[i].Article
				a.Source, a.ID = d.Source.ID, feed.NewArticleID(d.Source.ID, feed.Evidence{GUID: a.GUID})
				a.URL = fmt.Sprintf("%s/%s", d.Source.Location, a.GUID)
				a.Title = fmt.Sprintf("%s in %s %d", a.Title, d.Source.Title, i) // else they were copies of those there
				if within > 0 {
					a.Published = storetest.Now.Add(within / 100 * time.Duration(i)).Truncate(time.Second)
				}
			}
			c, err := spend(func() error { return s.file(d) })
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// middleOf gives the median wall and the median CPU time.
func middleOf[T any](runs []T, of func(T) cost) cost {
	var wall, cpu []time.Duration
	for _, r := range runs {
		wall, cpu = append(wall, of(r).Wall), append(cpu, of(r).CPU)
	}
	slices.Sort(wall)
	slices.Sort(cpu)
	return cost{wall[len(wall)/2], cpu[len(cpu)/2]}
}

func readInProcess(ctx context.Context, kind, path string) (r reading, err error) {
	self, err := os.Executable()
	if err != nil {
		return r, err
	}
	cmd := exec.CommandContext(ctx, self, "bench", "store", "-read", kind, path)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, err
	}
	return r, json.Unmarshal(out, &r)
}

// readOnce reads a library as a reader does who has just started the program.
func readOnce(ctx context.Context, kind, path string) (err error) {
	var r reading
	if kind == "bare" {
		err = r.bare(path)
	} else {
		err = r.byline(ctx, path)
	}
	if err != nil {
		return err
	}
	if r.PeakMB, err = peakMB(); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

func (r *reading) byline(ctx context.Context, path string) (err error) {
	var s *store.Store
	var p feed.Page
	page := func(request feed.PageRequest) func() error {
		return func() (err error) {
			request.Limit = 50
			if p, err = s.Page(ctx, request); err == nil && len(p.Items) == 0 {
				err = fmt.Errorf("%+v gave no rows", request)
			}
			return err
		}
	}
	r.Open, err = spend(func() (err error) {
		if s, err = store.Open(path, store.Options{}); err != nil {
			return err
		}
		return page(feed.PageRequest{})()
	})
	if err != nil {
		return err
	}
	top := p
	scroll := func() error {
		p = top
		return times(many, func(int) error { return page(feed.PageRequest{From: p.Older})() })
	}
	if r.Scroll, err = spend(scroll); err != nil {
		return err
	}
	r.Scroll = r.Scroll.each(many)
	if r.Author, err = spend(page(feed.PageRequest{Query: feed.Query{Author: storetest.Author(7).ID}})); err != nil {
		return err
	}
	story := func(i int) error { _, err := s.Story(ctx, top.Items[i].ID); return err }
	if r.Body, err = spend(func() error { return story(0) }); err != nil {
		return err
	}
	if err := errors.Join(scroll(), times(many, story)); err != nil {
		return err
	}
	runtime.GC() // memory that was never touched costs more than what is put into it
	if r.ScrollAgain, err = spend(scroll); err != nil {
		return err
	}
	r.BodyAgain, err = spend(func() error { return times(many, story) })
	r.ScrollAgain, r.BodyAgain = r.ScrollAgain.each(many), r.BodyAgain.each(many)
	return err
}

// many is how often something is done that is too short to be measured once.
const many = 20

func times(n int, do func(i int) error) error {
	for i := range n {
		if err := do(i); err != nil {
			return err
		}
	}
	return nil
}

// each is the cost of one of n.
func (c cost) each(n int) cost { return cost{c.Wall / time.Duration(n), c.CPU / time.Duration(n)} }

func (r *reading) bare(path string) (err error) {
	b, err := storetest.NewBare(path)
	if err != nil {
		return err
	}
	page := func(skip, n int) func() error {
		return func() error { _, err := b.Page(skip, n); return err }
	}
	if r.Open, err = spend(page(0, 50)); err != nil {
		return err
	}
	if r.Scroll, err = spend(page(50, 50)); err != nil {
		return err
	}
	r.Body, err = spend(page(0, 1))
	return err
}

// peakMB is the highest resident memory of this process, pages of the mapped
// file included. Rusage would count that of the process that started it.
func peakMB() (int64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmHWM:" {
			kb, err := strconv.ParseInt(f[1], 10, 64)
			return kb >> 10, err
		}
	}
	return 0, errors.New("this system does not say how much memory was used")
}

// spend measures the wall and CPU time of this process while f runs.
func spend(f func() error) (cost, error) {
	before, start := usedCPU(), time.Now()
	err := f()
	return cost{time.Since(start), usedCPU() - before}, err
}

func usedCPU() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
