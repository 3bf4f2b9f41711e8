package ui

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/sources"
)

// visits are the refreshes under way. They change in Update only; the steps are
// read by commands.
type visits struct {
	runs []*visit
	last int // the number given last
	turn int // of the wheel in the header
}

// visit is one refresh, or the first reading of something that is added.
type visit struct {
	number      int
	cancel      context.CancelFunc
	steps       <-chan feed.Progress // nil when something is added
	subject     string               // what is visited, if it is one thing
	done, total int
	fresh       int
	failed      []string // names of the sources that could not be read
	why         error    // of the first of them
	whole       error    // what ended it before the first source
	stopped     bool     // by the reader

	// A visit of something new shows its first story, unless the reader has pressed a
	// key since: pressed is how many there were.
	shows   bool
	pressed int
	brought []feed.ArticleID
	from    []feed.Source // that brought new stories
}

// mostBrought bounds how many new stories a visit remembers to find the first.
const mostBrought = 5000

// mostSteps bounds what one message brings, betweenSteps how often there is one.
const (
	mostSteps    = 256
	betweenSteps = 100 * time.Millisecond
)

// refreshHere visits the source of the story that is shown, refreshAll all.
func (m *Model) refreshHere() tea.Cmd {
	h, ok := m.current()
	switch {
	case ok:
		return m.visit([]feed.SourceID{h.Source}, h.SourceTitle, false)
	case m.query.Source != "":
		return m.visit([]feed.SourceID{m.query.Source}, m.title, false)
	}
	m.message = "There is no source here to refresh."
	return nil
}

func (m *Model) refreshAll() tea.Cmd {
	if slices.ContainsFunc(m.visits.runs, func(v *visit) bool { return v.steps != nil && v.subject == "" }) {
		m.message = "A refresh is running.  Esc stops it"
		return nil
	}
	return m.visit(nil, "", false)
}

// visit begins a refresh and listens to it.
func (m *Model) visit(ids []feed.SourceID, subject string, shows bool) tea.Cmd {
	if m.o.Desk == nil {
		m.message = "Nothing can be refreshed here: use byline refresh."
		return nil
	}
	ctx, v := m.begin(subject)
	v.shows, v.total = shows, len(ids)
	v.steps = m.o.Desk.Update(ctx, ids, true)
	return listen(v.number, v.steps)
}

// begin counts a visit as running.
func (m *Model) begin(subject string) (context.Context, *visit) {
	ctx, cancel := context.WithCancel(context.Background())
	m.visits.last++
	v := &visit{number: m.visits.last, cancel: cancel, subject: subject, pressed: m.pressed}
	m.visits.runs = append(m.visits.runs, v)
	return ctx, v
}

// end takes a visit off the list; nil if it is not on it.
func (m *Model) end(number int) *visit {
	i := slices.IndexFunc(m.visits.runs, func(v *visit) bool { return v.number == number })
	if i < 0 {
		return nil
	}
	v := m.visits.runs[i]
	v.cancel()
	m.visits.runs = slices.Delete(m.visits.runs, i, i+1)
	return v
}

// listen waits for a step; what comes within a moment after it is one message,
// since every message is a frame to draw.
func listen(number int, steps <-chan feed.Progress) tea.Cmd {
	return func() tea.Msg {
		f := fact.Visited{Run: number}
		var moment <-chan time.Time
		for len(f.Steps) < mostSteps {
			select {
			case p, ok := <-steps:
				if !ok {
					f.Ended = true
					return f
				}
				if f.Steps = append(f.Steps, p); moment == nil {
					moment = time.After(betweenSteps)
				}
			case <-moment:
				return f
			}
		}
		return f
	}
}

// stopVisits ends all refreshes; what was filed stays. It reports whether there
// were any.
func (m *Model) stopVisits() bool {
	for _, v := range m.visits.runs {
		v.stopped = true
		v.cancel()
	}
	return len(m.visits.runs) > 0
}

func (m *Model) applyVisited(f fact.Visited) tea.Cmd {
	i := slices.IndexFunc(m.visits.runs, func(v *visit) bool { return v.number == f.Run })
	if i < 0 {
		return nil
	}
	v := m.visits.runs[i]
	for _, p := range f.Steps {
		v.step(p)
		if p.Err != nil && !v.stopped && feed.ClassOf(p.Err) != feed.Interrupted {
			m.message = m.failure(p)
		}
	}
	m.visits.turn++
	if !f.Ended {
		return listen(v.number, v.steps)
	}
	m.end(f.Run)
	if m.quitting {
		return nil
	}
	m.message = m.outcomeOf(v)
	return tea.Batch(m.look(), m.loadSources(), m.showFirst(v))
}

// step counts one step.
func (v *visit) step(p feed.Progress) {
	v.done, v.total = max(v.done, p.Done), max(v.total, p.Total)
	switch {
	case p.Source.ID == "" && p.Err != nil:
		v.whole = p.Err
	case p.Stage == feed.StageFailed && feed.ClassOf(p.Err) != feed.Interrupted:
		v.failed = append(v.failed, sources.Name(p.Source))
		if v.why == nil {
			v.why = p.Err
		}
	}
	v.fresh += p.Receipt.New
	if p.Receipt.New > 0 {
		v.from = append(v.from, p.Source)
		if v.shows && len(v.brought) < mostBrought {
			v.brought = append(v.brought, p.Receipt.Articles...)
		}
	}
}

// failure names a source that could not be read, and why.
func (m *Model) failure(p feed.Progress) string {
	if p.Source.ID == "" {
		return m.sentence(p.Err)
	}
	return layout.Clip(sources.Name(p.Source), max(12, m.grid.W/3)) + ": " + m.reason(p.Err)
}

// reason is why a source could not be read, without what its name says already.
func (m *Model) reason(err error) string {
	var f *feed.Fault
	if errors.As(err, &f) && f.Err != nil {
		return m.sentence(&feed.Fault{Class: f.Class, Err: f.Err, Advice: f.Advice})
	}
	return m.sentence(err)
}

// sentence is what the reader is told about an error.
func (m *Model) sentence(err error) string {
	if m.o.Sentence != nil {
		return m.o.Sentence(err)
	}
	return err.Error()
}

// outcomeOf says what a refresh brought and which sources failed.
func (m *Model) outcomeOf(v *visit) string {
	brought := counts(v.fresh, "new story", "new stories")
	if v.fresh == 0 {
		brought = "no new stories"
	}
	switch failed := len(v.failed); {
	case v.whole != nil:
		return m.sentence(v.whole)
	case v.stopped:
		return fmt.Sprintf("Stopped after %d of %s: %s", v.done, counts(v.total, "feed", "feeds"), brought)
	case v.total == 0:
		return "There is nothing to visit: every source is paused, gone or told to wait.  " + m.keyFor(keys.Sources) + " lists them"
	case failed == 1 && v.total == 1:
		return layout.Clip(v.failed[0], max(12, m.grid.W/3)) + ": " + m.reason(v.why)
	case failed == 1:
		return fmt.Sprintf("%s  ·  %s: %s", capital(brought), layout.Clip(v.failed[0], max(12, m.grid.W/3)), m.reason(v.why))
	case failed > 0:
		return fmt.Sprintf("%s  ·  %d of %d failed: %s  ·  %s says why", capital(brought), failed, v.total, strings.Join(v.failed, ", "), m.keyFor(keys.Sources))
	case v.total == 1 && v.subject != "":
		return v.subject + ": " + brought
	}
	return fmt.Sprintf("%s: %s", counts(v.total, "feed", "feeds"), brought)
}

func counts(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// wheel are the signs of something under way. It turns with the steps and the
// seconds, so that it stands still when nothing happens.
var wheel = []rune("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")

// underway is what the header says of the refreshes; empty when there are none.
func (m *Model) underway() string {
	if len(m.visits.runs) == 0 {
		return ""
	}
	done, total := m.visits.progress()
	what := fmt.Sprintf("%d of %d feeds", done, total)
	if v := m.visits.runs[0]; len(m.visits.runs) == 1 && v.subject != "" && total <= 1 {
		what = strings.TrimRight(layout.Fit(v.subject, max(8, m.grid.W/4)), " ")
	} else if total == 0 {
		what = "refreshing"
	}
	sign := string(wheel[m.visits.turn%len(wheel)])
	return m.th.Accent.Render(sign) + m.th.Dim.Render(" "+what)
}

func (v *visits) progress() (done, total int) {
	for _, r := range v.runs {
		done, total = done+r.done, total+max(r.total, 1)
	}
	if len(v.runs) == 1 && v.runs[0].total == 0 && v.runs[0].steps != nil {
		total = 0 // not known yet
	}
	return done, total
}

// progressRule fills the rule under the header in gold as far as the refreshes have
// come.
func (m *Model) progressRule() string {
	done, total := m.visits.progress()
	n := 0
	if total > 0 {
		n = m.grid.W * min(done, total) / total
	}
	return m.th.Gold.Render(strings.Repeat("━", n)) + m.th.Faint.Render(strings.Repeat("─", m.grid.W-n))
}
