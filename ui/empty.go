package ui

import (
	"byline/feed"
	"byline/ui/keys"
)

// keyFor is the first key of an action that is in force, as people write it.
func (m *Model) keyFor(a keys.Action) string {
	for _, b := range m.rows {
		if b.Action == a {
			return keys.Name(b.Keys[0])
		}
	}
	return noKey
}

// noKey stands for the key of an action that the reader has taken all keys from.
const noKey = "(no key)"

// describeEmpty gives list and story the sentence for when they are empty, and the
// key that helps.
func (m *Model) describeEmpty() {
	all, back, add, star := m.keyFor(keys.ShowAll), m.keyFor(keys.Back), m.keyFor(keys.Add), m.keyFor(keys.Star)
	m.detail.SetEmpty("No story is open.", all+" shows all stories")
	switch {
	case m.query.Text != "":
		m.list.SetEmpty("No title or author has “"+m.query.Text+"”.", "", back+" ends the filter")
	case m.query.Show == feed.ShowUnread:
		m.list.SetEmpty("Nothing unread.", "", all+" shows all stories")
	case m.query.Show == feed.ShowStarred:
		m.list.SetEmpty("No bookmarks yet.", "", star+" bookmarks a story  ·  "+all+" shows all")
	case m.query != feed.Query{}:
		m.list.SetEmpty("No stories here.", "", back+" goes back")
	default:
		m.list.SetEmpty("No stories yet.", "", add+" adds some")
		m.detail.SetEmpty("No story is open.", m.keyFor(keys.Help)+" lists all keys")
	}
}

// nobody says in the author pane why it is empty.
func (m *Model) nobody() {
	if _, open := m.detail.Story(); open {
		m.author.Clear("Nobody is named as the author.", m.keyFor(keys.Authors)+" lists all authors")
		return
	}
	m.author.Clear("Here stands who wrote the story.", m.keyFor(keys.Authors)+" lists all authors")
}
