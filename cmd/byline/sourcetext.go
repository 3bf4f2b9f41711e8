package main

import (
	"fmt"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// locationText is where a source is, without a user's name and password.
func locationText(s feed.Source) string {
	if address, ok := clean.URL(s.Location); ok {
		return address
	}
	return clean.Line(s.Location, 0)
}

// sourceName is what a source is called; one without a name is called by where it
// is.
func sourceName(s feed.Source) string {
	if s.Nickname == "" && s.Title == "" {
		return locationText(s)
	}
	return s.Name()
}

// receiptLine is what a visit of a source brought.
func receiptLine(s feed.Source, r feed.Receipt) string {
	line := fmt.Sprintf("%s: %s", sourceName(s), count(r.New, "new story", "new stories"))
	if r.Changed > 0 {
		line += fmt.Sprintf(", %d changed", r.Changed)
	}
	if r.Same > 0 {
		line += fmt.Sprintf(", %d known already", r.Same)
	}
	return line
}

// minute is a time as a table holds it.
func minute(t time.Time) string { return t.Local().Format("2006-01-02 15:04") }

// sourceList is the document of sources and health.
type sourceList struct {
	Schema  int          `json:"schema"`
	Sources []jsonSource `json:"sources"`
}

type jsonSource struct {
	ID           feed.SourceID     `json:"id"`
	Kind         feed.Kind         `json:"kind"`
	Title        string            `json:"title"`
	Location     string            `json:"location"`
	Site         string            `json:"site,omitempty"`
	Folders      []feed.FolderName `json:"folders,omitempty"`
	Stories      int               `json:"stories"`
	Unread       int               `json:"unread"`
	Paused       bool              `json:"paused"`
	Stopped      bool              `json:"stopped"`
	Added        string            `json:"added,omitempty"`
	Checked      string            `json:"checked,omitempty"`
	Changed      string            `json:"changed,omitempty"`
	Next         string            `json:"next,omitempty"`
	Failures     int               `json:"failures"`
	FailingSince string            `json:"failing_since,omitempty"`
	FaultClass   feed.Class        `json:"fault_class,omitempty"`
	Fault        string            `json:"fault,omitempty"`
}

func sourceDocument(e feed.SourceEntry) jsonSource {
	s, st := e.Source, e.State
	return jsonSource{ID: s.ID, Kind: s.Kind, Title: sourceName(s), Location: locationText(s), Site: s.SiteURL, Folders: s.Folders,
		Stories: e.Counts.All, Unread: e.Counts.Unread, Paused: s.Paused, Stopped: st.Stopped,
		Added: stamp(s.Added), Checked: stamp(st.CheckedAt), Changed: stamp(st.ChangedAt), Next: stamp(st.NextAt),
		Failures: st.Failures, FailingSince: stamp(st.FailingSince), FaultClass: st.FaultClass, Fault: clean.Line(st.Fault, 0)}
}

func folderText(folders []feed.FolderName) string {
	var names []string
	for _, f := range folders {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}
