package keys

import "strings"

// Binding is a row of the table: keys, in the form Bubble Tea names them, chords
// separated by a space, and the words every list of keys prints.
type Binding struct {
	Action  Action
	Keys    []string
	Help    string
	Section string
}

// Table is every binding, in the order it is shown.
func Table() []Binding {
	return []Binding{
		{Down, []string{"j", "down"}, "down", "Move"},
		{Up, []string{"k", "up"}, "up", "Move"},
		{Top, []string{"g g", "home"}, "to the top", "Move"},
		{Bottom, []string{"G", "end"}, "to the end", "Move"},
		{HalfDown, []string{"ctrl+d"}, "half a page down", "Move"},
		{HalfUp, []string{"ctrl+u"}, "half a page up", "Move"},
		{PageDown, []string{"ctrl+f", "pgdown"}, "a page down", "Move"},
		{PageUp, []string{"ctrl+b", "pgup"}, "a page up", "Move"},
		{ReadOn, []string{" "}, "page the story, then the next unread", "Move"},
		{ReadBack, []string{"b"}, "page the story back", "Move"},
		{FocusLeft, []string{"h", "left"}, "pane to the left", "Panes"},
		{FocusRight, []string{"l", "right"}, "pane to the right", "Panes"},
		{NextPane, []string{"tab"}, "next pane", "Panes"},
		{PreviousPane, []string{"shift+tab"}, "previous pane", "Panes"},
		{Enter, []string{"enter"}, "open", "Panes"},
		{Back, []string{"esc", "q"}, "back; quit from the list", "Panes"},
		{Zoom, []string{"z"}, "this pane alone", "Panes"},
		{AuthorPane, []string{"a"}, "the author", "Panes"},
		{NextUnread, []string{"n"}, "next unread story", "Go on"},
		{PrevUnread, []string{"p"}, "previous unread story", "Go on"},
		{NextStory, []string{"J"}, "next story", "Go on"},
		{PrevStory, []string{"K"}, "previous story", "Go on"},
		{ToggleRead, []string{"m"}, "mark read or unread", "State"},
		{Star, []string{"s"}, "bookmark; follow in the author pane", "State"},
		{Hide, []string{"D"}, "hide the story; mute in the author pane", "State"},
		{MarkShown, []string{"A"}, "mark all shown read", "State"},
		{ByAuthor, []string{"*"}, "everything by this author", "Author"},
		{ShowAll, []string{"1"}, "all stories", "Show"},
		{ShowUnread, []string{"2", "g u"}, "unread stories", "Show"},
		{ShowStarred, []string{"3", "g s"}, "bookmarks", "Show"},
		{Find, []string{"/"}, "filter by title and author", "Show"},
		{Authors, []string{"g a"}, "index of authors", "Show"},
		{Sources, []string{"g f"}, "sources", "Show"},
		{Add, []string{"+"}, "add an address, a file or a folder", "Show"},
		{Browser, []string{"o"}, "open in the browser", "Open"},
		{Links, []string{"L"}, "list the links", "Open"},
		{CopyURL, []string{"y"}, "copy the address", "Open"},
		{Palette, []string{":"}, "find a command", "Byline"},
		{Help, []string{"?"}, "this help", "Byline"},
		{Redraw, []string{"ctrl+l"}, "draw the screen again", "Byline"},
		{Quit, []string{"Q", "ctrl+c"}, "quit", "Byline"},
	}
}

// Name gives a key as people write it.
func Name(key string) string {
	if key == " " {
		return "Space"
	}
	parts := strings.Fields(key)
	for i, p := range parts {
		switch p {
		case "down":
			p = "↓"
		case "up":
			p = "↑"
		case "left":
			p = "←"
		case "right":
			p = "→"
		case "enter":
			p = "Enter"
		case "esc":
			p = "Esc"
		case "tab":
			p = "Tab"
		case "shift+tab":
			p = "Shift-Tab"
		case "pgdown":
			p = "PgDn"
		case "pgup":
			p = "PgUp"
		case "home":
			p = "Home"
		case "end":
			p = "End"
		}
		parts[i] = strings.Replace(p, "ctrl+", "Ctrl-", 1)
	}
	return strings.Join(parts, " ")
}

// Names gives all keys of a binding in one string.
func (b Binding) Names() string {
	names := make([]string, len(b.Keys))
	for i, k := range b.Keys {
		names[i] = Name(k)
	}
	return strings.Join(names, ", ")
}

// Map resolves keys and chords to actions.
type Map struct {
	bound   map[string]Action
	prefix  map[string]bool
	pending string
}

// NewMap compiles the table.
func NewMap(table []Binding) *Map {
	m := &Map{bound: map[string]Action{}, prefix: map[string]bool{}}
	for _, b := range table {
		for _, k := range b.Keys {
			m.bound[k] = b.Action
			if i := strings.IndexByte(k, ' '); i > 0 {
				m.prefix[k[:i]] = true
			}
		}
	}
	return m
}

// Press takes one key. An empty action means that nothing is bound, or that a
// chord has begun; Pending tells which.
func (m *Map) Press(key string) Action {
	if m.pending != "" {
		chord := m.pending + " " + key
		m.pending = ""
		return m.bound[chord]
	}
	if m.prefix[key] {
		m.pending = key
		return ""
	}
	return m.bound[key]
}

// Pending is the beginning of a chord that waits for its next key.
func (m *Map) Pending() string { return m.pending }

// Forget drops a chord that was begun.
func (m *Map) Forget() { m.pending = "" }
