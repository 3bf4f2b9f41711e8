package sources

import (
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/ui/markdown"
)

// facts says everything known about a row, in lines of at most w columns.
func (v *View) facts(r Row, w int) []string {
	if r.IsSource() {
		return v.sourceFacts(r.Source, w)
	}
	t := v.th
	kind := "FOLDER"
	if r.All {
		kind = "ALL SOURCES"
	}
	out := append([]string{t.Kicker.Render(kind), ""}, v.headline(r.Name(), w)...)
	out = append(out, "")
	out = append(out, v.fact("Sources", plural(r.Inside, "source", "sources"), w)...)
	out = append(out, v.fact("Stories", stories(r.Counts), w)...)
	if r.Down == 0 {
		return out
	}
	out = append(out, "", t.Kicker.Render(strings.ToUpper(plural(r.Down, "fails", "fail"))))
	for _, e := range v.Inside(r) {
		if e.Down() {
			out = append(out, wrapped(t.Ink.Render, Name(e.Source), w)...)
			for _, l := range wrapped(t.Dim.Render, why(e), w-2) {
				out = append(out, "  "+l)
			}
		}
	}
	return out
}

func (v *View) sourceFacts(e feed.SourceEntry, w int) []string {
	t, s, st, now := v.th, e.Source, e.State, v.now()
	out := append([]string{t.Kicker.Render(strings.ToUpper(kinds[s.Kind])), ""}, v.headline(Name(s), w)...)
	out = append(out, wrapped(t.Dim.Render, Place(s), w)...)
	out = append(out, "")
	out = append(out, v.fact("Stories", stories(e.Counts), w)...)
	folders := make([]string, len(s.Folders))
	for i, f := range s.Folders {
		folders[i] = string(f)
	}
	if len(folders) > 0 {
		out = append(out, v.fact("Folder", strings.Join(folders, ", "), w)...)
	}
	out = append(out, v.fact("Visited", v.visited(st), w)...)
	switch {
	case s.Paused:
		out = append(out, v.fact("Next", "paused", w)...)
	case !st.Stopped && st.Failures == 0 && s.Kind != feed.KindWelcome:
		out = append(out, v.fact("Next", until(now, st.NextAt), w)...)
	}
	if s.Kind == feed.KindFeed {
		out = append(out, v.fact("How often", Interval(s.Interval), w)...)
		out = append(out, v.fact("Full text", FullText(s.FullText), w)...)
	}
	return append(out, v.health(e, w)...)
}

func (v *View) visited(st feed.FetchState) string {
	said := ago(v.now(), st.CheckedAt)
	if !st.ChangedAt.IsZero() && !st.ChangedAt.Equal(st.CheckedAt) {
		said += ", last news " + ago(v.now(), st.ChangedAt)
	}
	return said
}

// health says since when a source fails, why, and when it is tried again.
func (v *View) health(e feed.SourceEntry, w int) []string {
	st := e.State
	if st.Failures == 0 && !st.Stopped {
		return nil
	}
	t := v.th
	head := "FAILING"
	if st.Stopped {
		head = "GONE"
	}
	out := []string{"", t.Kicker.Render(head)}
	out = append(out, wrapped(t.Ink.Render, why(e), w)...)
	if help := remedies[st.FaultClass]; help != "" {
		out = append(out, wrapped(t.Dim.Render, help, w)...)
	}
	if !st.FailingSince.IsZero() {
		out = append(out, v.fact("Since", v.day(st.FailingSince)+", "+plural(st.Failures, "failure", "failures in a row"), w)...)
	}
	switch {
	case st.Stopped:
		out = append(out, v.fact("Next try", "none; r tries it all the same", w)...)
	case !e.Source.Paused:
		out = append(out, v.fact("Next try", until(v.now(), st.NextAt), w)...)
	}
	return out
}

// why is the sentence for the last failure. The address stands above it.
func why(e feed.SourceEntry) string {
	switch {
	case e.State.Fault != "":
		return strings.TrimPrefix(clean.Line(e.State.Fault, 0), "fetch "+Place(e.Source)+": ")
	case e.State.Stopped:
		return "The server says it is gone for good."
	}
	return string(e.State.FaultClass)
}

func (v *View) day(at time.Time) string {
	at, now := at.In(v.zone), v.now().In(v.zone)
	form := "Monday 2 January"
	if at.Year() != now.Year() {
		form = "2 January 2006"
	} else if now.Sub(at) < 24*time.Hour {
		form = "15:04"
	}
	return at.Format(form)
}

// label is the width of the column of labels.
const label = 11

// fact is a label with what it says, hanging where it does not fit on one line.
func (v *View) fact(name, says string, w int) []string {
	var out []string
	for i, l := range markdown.Wrap(says, max(8, w-label)) {
		lead := strings.Repeat(" ", label)
		if i == 0 {
			lead = v.th.Dim.Render(name + strings.Repeat(" ", label-len(name)))
		}
		out = append(out, lead+v.th.Ink.Render(l))
	}
	return out
}

func (v *View) headline(name string, w int) []string { return wrapped(v.th.Strong.Render, name, w) }

func wrapped(style func(string) string, text string, w int) []string {
	var out []string
	for _, l := range markdown.Wrap(text, max(8, w)) {
		out = append(out, style(l))
	}
	return out
}

func stories(c feed.Counts) string {
	said := plural(c.All, "story", "stories")
	if c.Unread > 0 {
		said += ", " + plural(c.Unread, "unread", "unread")
	}
	if c.Starred > 0 {
		said += ", " + plural(c.Starred, "bookmark", "bookmarks")
	}
	return said
}
