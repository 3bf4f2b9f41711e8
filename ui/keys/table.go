package keys

import "strings"

// Binding is a row of the table: keys, in the form Bubble Tea names them, chords
// separated by a space, and the words every list of keys prints.
type Binding struct {
	Action  Action
	Keys    []string
	Help    string
	Section string
	// Story says that the keys mean this in the story pane only, where they win over
	// what they mean elsewhere.
	Story bool
}

// Table is every binding, in the order it is shown.
func Table() []Binding {
	return []Binding{
		{Down, []string{"j", "down"}, "down", "Move", false},
		{Up, []string{"k", "up"}, "up", "Move", false},
		{Top, []string{"g g", "home"}, "to the top", "Move", false},
		{Bottom, []string{"G", "end"}, "to the end", "Move", false},
		{HalfDown, []string{"ctrl+d"}, "half a page down", "Move", false},
		{HalfUp, []string{"ctrl+u"}, "half a page up", "Move", false},
		{PageDown, []string{"ctrl+f", "pgdown"}, "a page down", "Move", false},
		{PageUp, []string{"ctrl+b", "pgup"}, "a page up", "Move", false},
		{ReadOn, []string{" "}, "page the story, then the next unread", "Move", false},
		{ReadBack, []string{"b"}, "page the story back", "Move", false},
		{FocusLeft, []string{"h", "left"}, "pane to the left", "Panes", false},
		{FocusRight, []string{"l", "right"}, "pane to the right", "Panes", false},
		{NextPane, []string{"tab"}, "next pane", "Panes", false},
		{PreviousPane, []string{"shift+tab"}, "previous pane", "Panes", false},
		{Enter, []string{"enter"}, "open", "Panes", false},
		{Back, []string{"esc", "q"}, "back; quit from the list", "Panes", false},
		{Zoom, []string{"z"}, "this pane alone", "Panes", false},
		{AuthorPane, []string{"a"}, "the author", "Panes", false},
		{NextUnread, []string{"n"}, "next unread story", "Go on", false},
		{PrevUnread, []string{"p"}, "previous unread story", "Go on", false},
		{NextStory, []string{"J"}, "next story", "Go on", false},
		{PrevStory, []string{"K"}, "previous story", "Go on", false},
		{ToggleRead, []string{"m"}, "mark read or unread", "State", false},
		{Star, []string{"s"}, "bookmark; follow in the author pane", "State", false},
		{Hide, []string{"D"}, "hide the story; mute in the author pane", "State", false},
		{MarkShown, []string{"A"}, "mark all shown read", "State", false},
		{ByAuthor, []string{"*"}, "everything by this author", "Author", false},
		{ShowAll, []string{"1"}, "all stories", "Show", false},
		{ShowUnread, []string{"2", "g u"}, "unread stories", "Show", false},
		{ShowStarred, []string{"3", "g s"}, "bookmarks", "Show", false},
		{Find, []string{"/"}, "filter by title and author", "Show", false},
		{Authors, []string{"g a"}, "index of authors", "Show", false},
		{Sources, []string{"g f"}, "sources", "Show", false},
		{Add, []string{"+"}, "add an address, a file or a folder", "Show", false},
		{Browser, []string{"o"}, "open in the browser", "Open", false},
		{Links, []string{"L"}, "list the links", "Open", false},
		{CopyURL, []string{"y"}, "copy the address", "Open", false},
		{OpenLink, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}, "open the link of that number", "In a story", true},
		{Find, []string{"/"}, "find in the text", "In a story", true},
		{FindPrevious, []string{"N"}, "previous match; n is the next", "In a story", true},
		{NextSection, []string{"]"}, "next section", "In a story", true},
		{PrevSection, []string{"["}, "previous section", "In a story", true},
		{CopyCitation, []string{"Y"}, "copy title, author, source, date, address", "In a story", true},
		{BrowserNext, []string{"O"}, "open in the browser and go on", "In a story", true},
		{MarkUnread, []string{"u"}, "mark unread", "In a story", true},
		{Palette, []string{":"}, "find a command", "Byline", false},
		{Help, []string{"?"}, "this help", "Byline", false},
		{Redraw, []string{"ctrl+l"}, "draw the screen again", "Byline", false},
		{Quit, []string{"Q", "ctrl+c"}, "quit", "Byline", false},
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
	story   map[string]Action // what keys mean in the story pane only
	prefix  map[string]bool
	pending string
}

// NewMap compiles the table.
func NewMap(table []Binding) *Map {
	m := &Map{bound: map[string]Action{}, story: map[string]Action{}, prefix: map[string]bool{}}
	for _, b := range table {
		for _, k := range b.Keys {
			if b.Story {
				m.story[k] = b.Action
			} else {
				m.bound[k] = b.Action
			}
			if i := strings.IndexByte(k, ' '); i > 0 {
				m.prefix[k[:i]] = true
			}
		}
	}
	return m
}

// Press takes one key, inStory when the story pane has the focus. An empty action
// means that nothing is bound, or that a chord has begun; Pending tells which.
func (m *Map) Press(key string, inStory bool) Action {
	if m.pending != "" {
		key = m.pending + " " + key
		m.pending = ""
	} else if m.prefix[key] {
		m.pending = key
		return ""
	}
	if a := m.story[key]; inStory && a != "" {
		return a
	}
	return m.bound[key]
}

// Pending is the beginning of a chord that waits for its next key.
func (m *Map) Pending() string { return m.pending }

// Forget drops a chord that was begun.
func (m *Map) Forget() { m.pending = "" }
