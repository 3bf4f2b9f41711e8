package ui

import (
	"context"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/fact"
)

// awayFactor is how much seldomer the library is looked at while the terminal does
// not have the focus. It may well be in sight, beside the one that adds stories.
const awayFactor = 5

// watch waits beside the event loop until somebody else has changed the library or
// another minute has begun, which the header and the ages of the stories show. As
// long as neither happens nothing is drawn. There is one watch at a time; without
// the focus it is slow and leaves the clock alone.
func (m *Model) watch() tea.Cmd {
	m.unwatch()
	every, away := m.o.Watch, m.away
	if away {
		every *= awayFactor
	}
	if every <= 0 {
		return nil
	}
	ctx, stop := context.WithCancel(context.Background())
	m.unwatch = stop
	m.number.watch++
	n, seen, lib, now := m.number.watch, max(m.seen, m.library.Revision), m.o.Library, m.o.Now
	minute := now().Truncate(time.Minute)
	return func() tea.Msg {
		beat := time.NewTicker(every)
		defer beat.Stop()
		for {
			select {
			case <-ctx.Done():
				return nil
			case <-beat.C:
			}
			revision, err := lib.Revision(ctx)
			if err != nil {
				revision = seen // a library that is busy is asked again
			}
			if revision != seen || !away && !now().Truncate(time.Minute).Equal(minute) {
				return fact.Tick{Number: n, Revision: revision}
			}
		}
	}
}

// ticked looks at a library that has changed, and goes on watching.
func (m *Model) ticked(f fact.Tick) tea.Cmd {
	if f.Number != m.number.watch {
		return nil
	}
	if f.Revision == max(m.seen, m.library.Revision) {
		return m.watch() // only the minute has changed
	}
	m.seen = f.Revision
	return tea.Batch(m.look(), m.watch())
}

// leave remembers the place when the terminal loses the focus.
func (m *Model) leave() tea.Cmd {
	m.away = true
	return tea.Batch(m.remember(), m.watch())
}

// comeBack looks at once at what has changed meanwhile.
func (m *Model) comeBack() tea.Cmd {
	m.away = false
	return tea.Batch(m.look(), m.watch())
}

// suspend gives the terminal back to the shell, where there is one that can take
// it.
func (m *Model) suspend() tea.Cmd {
	if !m.o.Suspends {
		m.message = "There is no shell to go to here."
		return nil
	}
	return tea.Sequence(m.remember(), tea.Suspend)
}
