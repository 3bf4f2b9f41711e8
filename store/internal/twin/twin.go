// Package twin decides whether two stories of different sources are one story
// that was printed twice. It must not know where stories are kept, nor what is
// done with those that are one.
//
// Showing two stories as one hides one of them, so every doubt is for two.
package twin

import (
	"encoding/binary"
	"hash/fnv"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"byline/feed"
)

// What two stories without a common address must have in common. A title of fewer
// words is a column's name as often as a story's ("Open thread"); a text of fewer
// words is like many others.
const (
	titleWords = 3
	textWords  = 30
	apart      = 3 * 24 * time.Hour // between the dates of two printings
	nearly     = 0.9                // of the shorter text's phrases are in the longer one
)

// Story is an article with every text of it there is: the feed's, the page's.
type Story struct {
	feed.Article
	Texts []string
}

// Of puts an article and its text together.
func Of(a feed.Article, b feed.Body) Story {
	return Story{a, slices.DeleteFunc([]string{b.Markdown, b.Full}, func(s string) bool { return s == "" })}
}

// Same reports whether two stories are one: they have one address, or one title,
// an author in common and nearly the same text within three days. Two long texts
// that have only an address in common, and neither title nor words, are a report
// and what somebody else has to say about it.
func Same(a, b Story) bool {
	if a.Source == b.Source {
		return false
	}
	title := same(words(a.Title), words(b.Title))
	if at := address(a.URL); at != "" && at == address(b.URL) && (title || short(a) || short(b) || near(a, b)) {
		return true
	}
	between := a.Date().Sub(b.Date()).Abs()
	return title && specific(words(a.Title)) && between <= apart && sameAuthor(a.Authors, b.Authors) && !short(a) && !short(b) && near(a, b)
}

func same(a, b []string) bool { return len(a) > 0 && slices.Equal(a, b) }

// specific reports a title of enough words that are not numbers. One letter is
// half a word, as it is where letters are counted for words.
func specific(title []string) bool {
	halves := 0
	for _, w := range title {
		if w[0] > '9' {
			halves += min(2, utf8.RuneCountInString(w))
		}
	}
	return halves >= 2*titleWords
}

func sameAuthor(a, b []feed.Credit) bool {
	for _, c := range a {
		name := words(c.Name)
		if slices.ContainsFunc(b, func(o feed.Credit) bool { return same(name, words(o.Name)) }) {
			return true
		}
	}
	return false
}

// short reports a story whose text, in every form there is, is short.
func short(s Story) bool {
	return !slices.ContainsFunc(s.Texts, func(text string) bool { return len(words(prose(text))) >= textWords })
}

// address is an address as far as it names a story: one of a site's front page
// names none. Scheme and last slash say nothing; a fragment may name a comment
// under the story ("#comment-12") or only say where the reader came from ("#ref=rss").
func address(s string) string {
	u, err := url.Parse(feed.Canonical(s))
	if err != nil || u.Host == "" || strings.Trim(u.Path, "/") == "" && u.RawQuery == "" {
		return ""
	}
	u.Scheme, u.Host, u.RawPath = "", strings.TrimPrefix(u.Host, "www."), ""
	u.Path = strings.TrimSuffix(u.Path, "/")
	if _, fragment, _ := strings.Cut(s, "#"); fragment != "" && !strings.Contains(fragment, "=") {
		u.Fragment = fragment
	}
	return u.String()
}

// Renamed reports whether two articles of one source are one that got another
// identifier: they have one address, one title, and no two dates.
func Renamed(a, b feed.Article) bool {
	at := address(a.URL)
	dated := !a.Published.IsZero() && !b.Published.IsZero()
	return a.Source == b.Source && at != "" && at == address(b.URL) && a.Title == b.Title &&
		(!dated || a.Published.Sub(b.Published).Abs() < 24*time.Hour)
}

// week numbers the weeks since 1970.
func week(t time.Time) uint16 { return uint16(max(t.Unix(), 0) / int64(7*24*time.Hour/time.Second)) }

// Kind is what a key is made of.
type Kind int

// The kinds of keys.
const (
	ByAddress Kind = iota
	ByTitle
)

// Key leads to the stories that may be twins. Those of one kind have one length.
type Key struct {
	Kind  Kind
	Bytes string
}

// Keys are the keys of an article. Two that share one may yet be no twins.
type Keys struct {
	address string // "" for none
	title   string // likewise
	date    time.Time
}

// KeysOf gives an article's keys.
func KeysOf(a feed.Article) Keys {
	k := Keys{date: a.Date()}
	if at := address(a.URL); at != "" {
		k.address = digest(at)
	}
	if title := words(a.Title); len(a.Authors) > 0 && specific(title) {
		k.title = digest(strings.Join(title, " "))
	}
	return k
}

// Own are the keys under which the article is to be found by its twins.
func (k Keys) Own() []Key {
	var out []Key
	if k.address != "" {
		out = append(out, Key{ByAddress, k.address})
	}
	if k.title != "" {
		out = append(out, titleKey(k.date, k.title))
	}
	return out
}

// Lookup groups the keys under which its twins are: those by its address, those by
// its title around its date.
func (k Keys) Lookup() [][]Key {
	var out [][]Key
	if k.address != "" {
		out = append(out, []Key{{ByAddress, k.address}})
	}
	if k.title != "" {
		first, last := titleKey(k.date.Add(-apart), k.title), titleKey(k.date.Add(apart), k.title)
		out = append(out, slices.Compact([]Key{first, last}))
	}
	return out
}

// titleKey begins with the week, so that the keys of stories that arrive together
// are neighbours.
func titleKey(at time.Time, title string) Key {
	return Key{ByTitle, string(binary.BigEndian.AppendUint16(nil, week(at))) + title}
}

// digest is 4 bytes of a hash: at a million stories one in 4000 shares it with a
// stranger. Those who share one are compared before anything follows from it.
func digest(s string) string {
	h := fnv.New64a()
	h.Write([]byte(s))
	return string(h.Sum(nil)[4:])
}
