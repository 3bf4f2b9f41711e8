package detail

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/intent"
	"byline/ui/keys"
	"byline/ui/markdown"
)

// Do answers a key at once: the pane scrolls itself and returns what it wants from
// others. key is the key as pressed, which holds the number of a link.
func (p *Pane) Do(a keys.Action, key string) []intent.Intent {
	if p.move(a) {
		return nil
	}
	switch a {
	case keys.ReadOn:
		if p.AtEnd() {
			return p.leave(intent.Step{By: 1, UnreadOnly: true, Open: true})
		}
		p.Scroll(p.Page())
		return nil
	case keys.NextUnread:
		if p.Seeking() {
			return p.another(1)
		}
		return p.leave(intent.Step{By: 1, UnreadOnly: true, Open: true})
	case keys.FindPrevious:
		return p.another(-1)
	case keys.PrevUnread:
		return p.leave(intent.Step{By: -1, UnreadOnly: true, Open: true})
	case keys.NextStory:
		return p.leave(intent.Step{By: 1, Open: true})
	case keys.PrevStory:
		return p.leave(intent.Step{By: -1, Open: true})
	case keys.Back:
		if p.Seeking() {
			p.Find("")
			return nil
		}
		return p.leave(intent.Back{})
	case keys.FocusLeft:
		return []intent.Intent{intent.Focus{By: -1}}
	case keys.FocusRight:
		return []intent.Intent{intent.Focus{By: 1}}
	case keys.Find:
		return []intent.Intent{intent.Dialog{Name: string(keys.Find)}}
	}
	if !p.loaded {
		return []intent.Intent{intent.Say{Text: p.empty[0]}}
	}
	return p.act(a, key)
}

// move scrolls, and reports whether that was the wish.
func (p *Pane) move(a keys.Action) bool {
	switch a {
	case keys.Down:
		p.Scroll(1)
	case keys.Up:
		p.Scroll(-1)
	case keys.HalfDown:
		p.Scroll(max(1, p.h/2))
	case keys.HalfUp:
		p.Scroll(-max(1, p.h/2))
	case keys.PageDown:
		p.Scroll(p.Page())
	case keys.PageUp, keys.ReadBack:
		p.Scroll(-p.Page())
	case keys.Top:
		p.Scroll(-p.total())
	case keys.Bottom:
		p.Scroll(p.total())
	case keys.NextSection:
		p.section(1)
	case keys.PrevSection:
		p.section(-1)
	default:
		return false
	}
	return true
}

// leave remembers the place first.
func (p *Pane) leave(then intent.Intent) []intent.Intent {
	if at := p.Position(); p.loaded && !p.waiting && at != p.story.Position {
		return []intent.Intent{intent.Remember{Article: p.story.ID, Position: at}, then}
	}
	return []intent.Intent{then}
}

// another goes to another match and says which.
func (p *Pane) another(by int) []intent.Intent {
	p.FindNext(by)
	at, of := p.Found()
	if of == 0 {
		return []intent.Intent{intent.Say{Text: "Nothing found."}}
	}
	return []intent.Intent{intent.Say{Text: fmt.Sprintf("%d of %d", at, of)}}
}

// act is what is done to the story.
func (p *Pane) act(a keys.Action, key string) []intent.Intent {
	s := p.story
	ids := []feed.ArticleID{s.ID}
	one := func(i intent.Intent) []intent.Intent { return []intent.Intent{i} }
	switch a {
	case keys.ToggleRead:
		return one(intent.SetRead{Articles: ids, Read: !s.Read})
	case keys.MarkUnread:
		return one(intent.SetRead{Articles: ids, Read: false})
	case keys.Star:
		return one(intent.SetStarred{Articles: ids, Starred: !s.Starred})
	case keys.Hide:
		return one(intent.SetHidden{Articles: ids, Hidden: !s.Hidden})
	case keys.ByAuthor, keys.AuthorPane:
		id := p.writer()
		switch {
		case id == "":
			return one(intent.Say{Text: "This story names no author."})
		case a == keys.ByAuthor:
			return one(intent.View{Query: feed.Query{Author: id}})
		}
		return one(intent.Profile{Author: id, Focus: true})
	case keys.Links:
		return one(intent.Links{URLs: addresses(p.doc.Links)})
	case keys.OpenLink, keys.LinkNumber:
		return one(p.open(key))
	}
	if a == keys.CopyCitation {
		return one(intent.Copy{Text: Citation(s.Headline, p.zone), What: "citation"})
	}
	if s.URL == "" {
		return one(intent.Say{Text: "This story has no address."})
	}
	switch a {
	case keys.Browser:
		return one(intent.Browse{URL: s.URL})
	case keys.BrowserNext:
		return append(one(intent.Browse{URL: s.URL}), append(one(intent.SetRead{Articles: ids, Read: true}),
			p.leave(intent.Step{By: 1, UnreadOnly: true, Open: true})...)...)
	case keys.CopyURL:
		return one(intent.Copy{Text: s.URL, What: "address"})
	}
	return nil
}

// writer is the first of the story's authors.
func (p *Pane) writer() feed.AuthorID {
	for _, c := range p.story.Authors {
		if c.Author != "" {
			return c.Author
		}
	}
	return ""
}

// open opens the link whose number the key ends with; a key without one asks for
// it.
func (p *Pane) open(key string) intent.Intent {
	digits := key[len(strings.TrimRight(key, "0123456789")):]
	n, err := strconv.Atoi(digits)
	switch {
	case len(p.doc.Links) == 0:
		return intent.Say{Text: "There are no links here."}
	case err != nil:
		return intent.Dialog{Name: string(keys.LinkNumber)}
	case n < 1 || n > len(p.doc.Links):
		return intent.Say{Text: fmt.Sprintf("There is no link %d here.", n)}
	}
	return intent.Browse{URL: p.doc.Links[n-1].URL}
}

func addresses(links []markdown.Link) []string {
	out := make([]string, len(links))
	for i, l := range links {
		out[i] = l.URL
	}
	return out
}

// Citation is "Title — Author, Source, date, URL", the date of a zone.
func Citation(h feed.Headline, zone *time.Location) string {
	var parts []string
	for _, c := range h.Authors {
		if c.Role == "" || c.Role == feed.RoleAuthor {
			parts = append(parts, c.Name)
		}
	}
	if name := publication(h); name != "" {
		parts = append(parts, name)
	}
	parts = append(parts, h.Date().In(zone).Format("2 January 2006"))
	if h.URL != "" {
		parts = append(parts, h.URL)
	}
	return h.Title + " — " + strings.Join(parts, ", ")
}
