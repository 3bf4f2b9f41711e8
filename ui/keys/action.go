// Package keys is the one table of key bindings: what a key does, where, and
// the words that help, hints, palette, man page and README print for it. It must
// not know how anything is done.
package keys

// Action is the name of something a key does. It is also the name in the
// configuration: [keys] "g g" = "top".
type Action string

// The actions. A verb is one action in all panes; the focused pane says what it
// acts on.
const (
	Down         Action = "down"
	Up           Action = "up"
	Top          Action = "top"
	Bottom       Action = "bottom"
	HalfDown     Action = "half-down"
	HalfUp       Action = "half-up"
	PageDown     Action = "page-down"
	PageUp       Action = "page-up"
	ReadOn       Action = "read-on" // Space: page the story, at its end the next unread one
	ReadBack     Action = "read-back"
	FocusLeft    Action = "left"
	FocusRight   Action = "right"
	NextPane     Action = "next-pane"
	PreviousPane Action = "previous-pane"
	Enter        Action = "enter"
	Back         Action = "back"
	Zoom         Action = "zoom"
	AuthorPane   Action = "author"
	NextUnread   Action = "next-unread"
	PrevUnread   Action = "previous-unread"
	NextStory    Action = "next-story"
	PrevStory    Action = "previous-story"
	NextSection  Action = "next-section"
	PrevSection  Action = "previous-section"
	NextDay      Action = "next-day"
	PrevDay      Action = "previous-day"
	ToggleRead   Action = "mark"
	MarkUnread   Action = "unread"
	MarkShown    Action = "mark-shown"
	MarkAbove    Action = "mark-above"
	Star         Action = "star"
	Hide         Action = "hide"
	ByAuthor     Action = "by-author"
	Browser      Action = "browser"
	BrowserNext  Action = "browser-next"
	FullText     Action = "full-text"
	Enclosure    Action = "enclosure"
	Write        Action = "write"
	History      Action = "history"
	OpenLink     Action = "open-link" // 1-9: the digit is in the key
	LinkNumber   Action = "link-number"
	Links        Action = "links"
	CopyURL      Action = "copy-url"
	CopyCitation Action = "copy-citation"
	Find         Action = "find"
	FindPrevious Action = "find-previous"
	ShowAll      Action = "show-all"
	ShowUnread   Action = "show-unread"
	ShowStarred  Action = "show-starred"
	Authors      Action = "authors"
	Sources      Action = "sources"
	Add          Action = "add"
	Refresh      Action = "refresh"
	RefreshAll   Action = "refresh-all"
	Starters     Action = "starters"
	Palette      Action = "palette"
	Help         Action = "help"
	Redraw       Action = "redraw"
	Suspend      Action = "suspend"
	Quit         Action = "quit"

	// In the view of the sources.
	RenameSource   Action = "rename-source"
	FileSource     Action = "file-source"
	RemoveSource   Action = "remove-source"
	PauseSource    Action = "pause-source"
	SourceSettings Action = "source-settings"
)
