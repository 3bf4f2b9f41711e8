package main

import (
	"context"
	"errors"
	"os"
	"runtime/debug"

	tea "github.com/charmbracelet/bubbletea"

	"byline/cmd/byline/internal/screen"
	"byline/cmd/byline/internal/terminal"
	"byline/feed"
)

// show runs the reader on the terminal, which is as it was when show returns.
func (a *app) show(ctx context.Context, model tea.Model, abilities terminal.Abilities) error {
	session := terminal.NewSession(os.Stdin, os.Stdout)
	if err := session.Enter(); err != nil {
		return feed.Wrap(feed.Internal, "show", "the reader", err)
	}
	s := &stage{app: a, session: session, screen: screen.New(os.Stdout, screen.Options{Sync: abilities.Sync})}
	defer s.end()
	program := tea.NewProgram(staged{model, s}, tea.WithoutRenderer(), tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFilter(s.before))
	defer session.Watch(
		func(w, h int) { program.Send(tea.WindowSizeMsg{Width: w, Height: h}) },
		func() { program.Send(goesOn{}) },
	)()
	_, err := program.Run()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, tea.ErrProgramPanic):
		return &feed.Fault{Class: feed.Internal, Op: "show", Subject: "the reader", Err: err}
	case err != nil:
		return feed.Wrap(feed.Internal, "show", "the reader", err)
	}
	return nil
}

// stage is where the reader is shown: the terminal's session and the screen on it.
type stage struct {
	app     *app
	session *terminal.Session
	screen  *screen.Screen
	over    bool
}

// end gives the terminal back. A terminal that is gone is no failure of the reader.
func (s *stage) end() {
	if s.over {
		return
	}
	s.over = true
	if err := errors.Join(s.screen.Close(), s.session.Leave()); err != nil {
		s.app.log.Warn("the terminal failed", "err", err)
	}
}

// before gives the terminal to the shell before Bubble Tea stops the program.
func (s *stage) before(_ tea.Model, msg tea.Msg) tea.Msg {
	if _, is := msg.(tea.SuspendMsg); is {
		s.screen.Pause()
		if err := s.session.Leave(); err != nil {
			s.app.log.Warn("the terminal failed", "err", err)
		}
	}
	return msg
}

// goesOn is sent when the program goes on after a stop, of which Bubble Tea knows
// only those it asked for itself.
type goesOn struct{}

// hear does what Bubble Tea's renderer does of its own accord.
func (s *stage) hear(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.screen.Resize(msg.Width, msg.Height)
	case goesOn:
		if s.session.Taken() {
			s.take()
		}
	case tea.ResumeMsg:
		s.take()
	default:
		if msg == tea.ClearScreen() {
			s.screen.Redraw()
		}
	}
}

// take has the terminal again and draws on it.
func (s *stage) take() {
	if err := s.session.Enter(); err != nil {
		s.app.log.Warn("the terminal failed", "err", err)
	}
	s.screen.Resume()
}

// note writes a panic to the log and gives the terminal back, before Bubble Tea
// prints it.
func (s *stage) note() {
	if p := recover(); p != nil {
		s.app.log.Error("panic", "value", p, "stack", string(debug.Stack()))
		s.end()
		panic(p)
	}
}

// staged shows a model on a stage.
type staged struct {
	tea.Model
	on *stage
}

// Update passes a message on.
func (m staged) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	defer m.on.note()
	m.on.hear(msg)
	next, cmd := m.Model.Update(msg)
	return staged{next, m.on}, cmd
}

// View puts the frame on the screen; Bubble Tea, which would write it, gets none.
func (m staged) View() string {
	defer m.on.note()
	m.on.screen.Show(m.Model.View())
	return ""
}
