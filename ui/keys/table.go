package keys

import "strings"

// Binding is a row of the table: keys, in the form Bubble Tea names them, chords
// separated by a space, and the words every list of keys prints.
type Binding struct {
	Action  Action
	Keys    []string
	Help    string
	Section string
	// In says where the keys mean this; there they win over what they mean anywhere.
	In Place
}

// Place is a part of the screen that has keys of its own.
type Place int

// The places.
const (
	Anywhere  Place = iota
	InStory         // the story pane
	InSources       // the view of the sources
)

// Table is every binding, in the order it is shown.
func Table() []Binding {
	return []Binding{
		{Down, []string{"j", "down"}, "down", "Move", Anywhere},
		{Up, []string{"k", "up"}, "up", "Move", Anywhere},
		{Top, []string{"g g", "home"}, "to the top", "Move", Anywhere},
		{Bottom, []string{"G", "end"}, "to the end", "Move", Anywhere},
		{HalfDown, []string{"ctrl+d"}, "half a page down", "Move", Anywhere},
		{HalfUp, []string{"ctrl+u"}, "half a page up", "Move", Anywhere},
		{PageDown, []string{"ctrl+f", "pgdown"}, "a page down", "Move", Anywhere},
		{PageUp, []string{"ctrl+b", "pgup"}, "a page up", "Move", Anywhere},
		{ReadOn, []string{" "}, "page the story, then the next unread", "Move", Anywhere},
		{ReadBack, []string{"b"}, "page the story back", "Move", Anywhere},
		{FocusLeft, []string{"h", "left"}, "pane to the left", "Panes", Anywhere},
		{FocusRight, []string{"l", "right"}, "pane to the right", "Panes", Anywhere},
		{NextPane, []string{"tab"}, "next pane", "Panes", Anywhere},
		{PreviousPane, []string{"shift+tab"}, "previous pane", "Panes", Anywhere},
		{Enter, []string{"enter"}, "open", "Panes", Anywhere},
		{Back, []string{"esc", "q"}, "back; in the list q quits", "Panes", Anywhere},
		{Zoom, []string{"z"}, "this pane alone", "Panes", Anywhere},
		{AuthorPane, []string{"a"}, "the author; in their pane, take it away", "Panes", Anywhere},
		{NextUnread, []string{"n"}, "next unread story", "Go on", Anywhere},
		{PrevUnread, []string{"p"}, "previous unread story", "Go on", Anywhere},
		{NextStory, []string{"J"}, "next story", "Go on", Anywhere},
		{PrevStory, []string{"K"}, "previous story", "Go on", Anywhere},
		{NextDay, []string{"}"}, "next day of the list", "Go on", Anywhere},
		{PrevDay, []string{"{"}, "previous day", "Go on", Anywhere},
		{ToggleRead, []string{"m"}, "mark read or unread", "State", Anywhere},
		{Star, []string{"s"}, "bookmark; follow in the author pane", "State", Anywhere},
		{Hide, []string{"D"}, "hide the story; mute in the author pane", "State", Anywhere},
		{MarkUnread, []string{"u"}, "mark unread", "State", Anywhere},
		{MarkShown, []string{"A"}, "mark all shown read", "State", Anywhere},
		{MarkAbove, []string{"M"}, "mark all above read", "State", Anywhere},
		{ByAuthor, []string{"*"}, "everything by this author", "Author", Anywhere},
		{ShowAll, []string{"1"}, "all stories", "Show", Anywhere},
		{ShowUnread, []string{"2", "g u"}, "unread stories", "Show", Anywhere},
		{ShowStarred, []string{"3", "g s"}, "bookmarks", "Show", Anywhere},
		{Find, []string{"/"}, "filter by title and author", "Show", Anywhere},
		{History, []string{"g h"}, "what you have read lately", "Show", Anywhere},
		{Authors, []string{"g a"}, "index of authors", "Show", Anywhere},
		{Sources, []string{"g f", "E"}, "sources: folders, health, settings", "Show", Anywhere},
		{NextSection, []string{"]"}, "next source with unread stories; next author in their pane", "Sources", Anywhere},
		{PrevSection, []string{"["}, "the previous one", "Sources", Anywhere},
		{Refresh, []string{"r"}, "refresh this source", "Sources", Anywhere},
		{RefreshAll, []string{"R"}, "refresh all; Esc stops it", "Sources", Anywhere},
		{Add, []string{"+"}, "add an address, a file or a folder", "Sources", Anywhere},
		{Starters, []string{"g +"}, "well-known feeds by subject", "Sources", Anywhere},
		{Browser, []string{"o"}, "open in the browser; their site in the author pane", "Open", Anywhere},
		{BrowserNext, []string{"O"}, "open in the browser and go on", "Open", Anywhere},
		{FullText, []string{"d"}, "read the whole text from its page", "Open", Anywhere},
		{Enclosure, []string{"e"}, "open what is attached: sound, film, a document", "Open", Anywhere},
		{Links, []string{"L"}, "list the links", "Open", Anywhere},
		{CopyURL, []string{"y"}, "copy the address", "Open", Anywhere},
		{CopyCitation, []string{"Y"}, "copy title, author, source, date, address", "Open", Anywhere},
		{Write, []string{"w"}, "write the story to a file", "Open", Anywhere},
		{OpenLink, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}, "open the link of that number", "In a story", InStory},
		{LinkNumber, []string{";"}, "open a link by its number", "In a story", InStory},
		{Find, []string{"/"}, "find in the text", "In a story", InStory},
		{FindPrevious, []string{"N"}, "previous match; n is the next", "In a story", InStory},
		{NextSection, []string{"]"}, "next section", "In a story", InStory},
		{PrevSection, []string{"["}, "previous section", "In a story", InStory},
		{RenameSource, []string{"e"}, "rename the source or the folder", "In the sources", InSources},
		{FileSource, []string{"f"}, "move to a folder", "In the sources", InSources},
		{PauseSource, []string{"P"}, "pause, or visit again", "In the sources", InSources},
		{SourceSettings, []string{"E"}, "settings: how often, full text", "In the sources", InSources},
		{RemoveSource, []string{"D"}, "remove; its bookmarks stay", "In the sources", InSources},
		{Palette, []string{":"}, "find a command", "Byline", Anywhere},
		{Help, []string{"?"}, "this help", "Byline", Anywhere},
		{Redraw, []string{"ctrl+l"}, "draw the screen again", "Byline", Anywhere},
		{Suspend, []string{"ctrl+z"}, "back to the shell for a while", "Byline", Anywhere},
		{Quit, []string{"Q", "ctrl+c"}, "quit", "Byline", Anywhere},
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

// Names gives all keys of a binding in one string; the digits are a range.
func (b Binding) Names() string {
	if strings.Join(b.Keys, "") == "123456789" {
		return "1-9"
	}
	names := make([]string, len(b.Keys))
	for i, k := range b.Keys {
		names[i] = Name(k)
	}
	return strings.Join(names, ", ")
}

// Map resolves keys and chords to actions.
type Map struct {
	bound   map[Place]map[string]Action
	prefix  map[string]bool
	pending string
}

// NewMap compiles the table.
func NewMap(table []Binding) *Map {
	m := &Map{bound: map[Place]map[string]Action{}, prefix: map[string]bool{}}
	for _, b := range table {
		for _, k := range b.Keys {
			if m.bound[b.In] == nil {
				m.bound[b.In] = map[string]Action{}
			}
			m.bound[b.In][k] = b.Action
			if i := strings.IndexByte(k, ' '); i > 0 {
				m.prefix[k[:i]] = true
			}
		}
	}
	return m
}

// Press takes one key in a place. An empty action means that nothing is bound, or
// that a chord has begun; Pending tells which.
func (m *Map) Press(key string, in Place) Action {
	if m.pending != "" {
		key = m.pending + " " + key
		m.pending = ""
	} else if m.prefix[key] {
		m.pending = key
		return ""
	}
	if a := m.bound[in][key]; a != "" {
		return a
	}
	return m.bound[Anywhere][key]
}

// Pending is the beginning of a chord that waits for its next key.
func (m *Map) Pending() string { return m.pending }

// Forget drops a chord that was begun.
func (m *Map) Forget() { m.pending = "" }
