package store

import (
	"bytes"
	"context"
	"iter"
	"slices"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// scanLimit bounds how many rows one page of a query looks at that has to read the
// articles: of words, or of an author within sources. Such a page may hold few rows
// or none and yet say that there is more: its cursor goes on from the last row
// looked at.
const scanLimit = 50_000

// list is a query as the store answers it: runs of keys that share none, the other
// lists an article must be in, of each group in one, an author it must credit, and
// words its title or byline must hold.
type list struct {
	t       tx
	scopes  []key.Scope // of the runs
	runs    []string
	filters [][]string
	author  feed.AuthorID
	words   []string
	err     *error // what ended a walk early
}

func (t tx) list(q feed.Query) (list, error) {
	state := key.All
	switch q.Show {
	case feed.ShowAll:
	case feed.ShowUnread:
		state = key.Unread
	case feed.ShowStarred:
		state = key.Starred
	default:
		return list{}, &feed.Fault{Class: feed.BadInput, Op: "list", Subject: string(q.Show)}
	}
	var scopes [][]key.Scope // in one of each group
	if q.Source != "" {
		scope, err := key.OfSource(q.Source)
		if err != nil {
			return list{}, badInput("list", err)
		}
		scopes = append(scopes, []key.Scope{scope})
	}
	if q.Folder != "" {
		inside, err := t.inFolder(q.Folder)
		if err != nil {
			return list{}, err
		}
		scopes = append(scopes, inside)
	}
	l := list{t: t, words: words(q.Text), err: new(error)}
	switch {
	case q.Author == "":
	case len(scopes) > 0:
		// A source's list has all of its stories. An author's has one of each group,
		// which may be another source's.
		l.author = t.canon(q.Author)
	default:
		scope, err := key.OfAuthor(t.canon(q.Author))
		if err != nil {
			return list{}, badInput("list", err)
		}
		scopes = append(scopes, []key.Scope{scope})
	}
	if len(scopes) == 0 {
		scopes = append(scopes, []key.Scope{key.Everything})
	}
	l.scopes, l.runs = scopes[0], lists(state, scopes[0])
	for _, group := range scopes[1:] {
		l.filters = append(l.filters, lists(state, group))
	}
	return l, nil
}

// total is the exact number of rows, or -1 when it would need a scan.
func (l list) total() int {
	if len(l.filters)+len(l.words) > 0 || l.author != "" {
		return -1
	}
	n := 0
	for _, run := range l.runs {
		n += l.t.total(run)
	}
	if len(l.runs) < 2 {
		return n
	}
	again, ok := l.again()
	if !ok {
		return -1
	}
	return n - again
}

// keys walks every place of the runs next to a place, in order, whatever the
// filters say.
func (l list) keys(from key.Doc, dir feed.Direction, inclusive bool) iter.Seq[key.Doc] {
	if len(l.runs) != 1 {
		return l.merged(from, dir, inclusive)
	}
	return func(yield func(key.Doc) bool) {
		for d, ok, next := l.t.begin(l.runs[0], from, dir, inclusive); ok && yield(d); {
			d, ok = next()
		}
	}
}

// begin finds the place of a run next to a place and gives a way to go on from it.
func (t tx) begin(run string, from key.Doc, dir feed.Direction, inclusive bool) (d key.Doc, ok bool, next func() (key.Doc, bool)) {
	c := t.b(bucketLists).Cursor()
	step := c.Prev
	if dir == feed.Up {
		step = c.Next
	}
	place := func(k []byte) (key.Doc, bool) {
		if len(k) != len(run)+key.DocSize || string(k[:len(run)]) != run {
			return key.Doc{}, false
		}
		return key.Doc(k[len(run):]), true
	}
	d, ok = place(first(c, key.Row(run, from), dir, inclusive))
	return d, ok, func() (key.Doc, bool) {
		k, _ := step()
		return place(k)
	}
}

func first(c *bolt.Cursor, target []byte, dir feed.Direction, inclusive bool) []byte {
	k, _ := c.Seek(target)
	at := bytes.Equal(k, target)
	switch {
	case at && inclusive:
	case dir == feed.Up && at:
		k, _ = c.Next()
	case dir == feed.Up:
	case k == nil:
		k, _ = c.Last()
	default:
		k, _ = c.Prev()
	}
	return k
}

// walk gives the places of the query itself, those of one run after those of
// another.
func (l list) walk(from key.Doc, dir feed.Direction, inclusive bool) iter.Seq[key.Doc] {
	return func(yield func(key.Doc) bool) {
		for _, run := range l.runs {
			one := l
			one.runs = []string{run}
			for d := range one.keys(from, dir, inclusive) {
				if *l.err = l.t.ctx.Err(); *l.err != nil {
					return
				}
				ok, err := l.holds(d)
				if *l.err = err; err != nil || ok && !yield(d) {
					return
				}
			}
		}
	}
}

func (l list) holds(d key.Doc) (bool, error) {
	for _, group := range l.filters {
		if !slices.ContainsFunc(group, func(other string) bool { return l.t.listed(other, d) }) {
			return false, nil
		}
	}
	if len(l.runs) > 1 {
		if shown, err := l.shown(d); err != nil || shown {
			return false, err
		}
	}
	if len(l.words) == 0 && l.author == "" {
		return true, nil
	}
	h, err := l.t.header(d)
	return err == nil && l.credits(h) && matches(h.Title+" "+h.Byline, l.words), err
}

// credits reports whether an article is by the author asked for, if one is.
func (l list) credits(h codec.Header) bool {
	return l.author == "" || slices.ContainsFunc(h.Authors, func(c feed.Credit) bool { return l.t.canon(c.Author) == l.author })
}

// listed reports whether an article is in a list.
func (t tx) listed(list string, d key.Doc) bool {
	_, ok := t.b(bucketLists).find(key.Row(list, d))
	return ok
}

func (t tx) header(d key.Doc) (codec.Header, error) {
	return codec.DecodeHeader(t.at(bucketHeaders, d))
}

// Page reads a run of headlines next to a cursor. The cursor's own row need not
// exist any more. A text query that finds nothing in 50,000 rows gives an empty
// page with More: ask again from its cursor.
func (s *Store) Page(ctx context.Context, r feed.PageRequest) (p feed.Page, err error) {
	err = s.read(ctx, "list", func(t tx) error {
		p, err = t.page(r)
		return err
	})
	return p, err
}

func (t tx) page(r feed.PageRequest) (feed.Page, error) {
	p := feed.Page{Newer: r.From, Older: r.From, Before: -1, Revision: t.revision()}
	l, err := t.list(r.Query)
	if err != nil {
		return p, err
	}
	from, err := key.ParseCursor(r.From)
	if err != nil {
		return p, badInput("list", err)
	}
	p.Total = l.total()
	ahead, err := l.take(from, r.Direction, r.Inclusive, max(r.Limit, 0))
	if err != nil {
		return p, err
	}
	docs := ahead.docs
	// An empty page of the other direction starts at the cursor itself.
	back, inclusive := from, !r.Inclusive
	if len(docs) > 0 {
		back, inclusive = docs[0], false
	}
	behind, err := l.take(back, 1-r.Direction, inclusive, 0)
	if err != nil {
		return p, err
	}
	p.More, p.Earlier = ahead.more, behind.more
	if r.Direction == feed.Up {
		slices.Reverse(docs)
		p.More, p.Earlier = behind.more, ahead.more
	}
	if len(docs) > 0 {
		p.Items = make([]feed.Headline, 0, len(docs))
	}
	for _, d := range docs {
		h, err := t.headline(d)
		if err != nil {
			return p, err
		}
		p.Items = append(p.Items, h)
	}
	if len(docs) > 0 {
		p.Newer, p.Older = docs[0].Cursor(), docs[len(docs)-1].Cursor()
	}
	switch {
	case !ahead.ended:
	case r.Direction == feed.Up:
		p.Newer = ahead.place.Cursor()
	default:
		p.Older = ahead.place.Cursor()
	}
	if r.Rank && len(l.words) == 0 {
		p.Before = 0
		top, above := from, r.Direction == feed.Down && !r.Inclusive
		if len(docs) > 0 {
			top, above = docs[0], false
		}
		for range l.walk(top, feed.Up, above) {
			p.Before++
		}
	}
	return p, *l.err
}

// found is what a walk gave: places, whether there are more, and where it ended
// before it could know: there may be more then, and place is where to go on.
type found struct {
	docs  []key.Doc
	more  bool
	ended bool
	place key.Doc
}

// take gives up to n places. A text query ends when it has looked at its limit
// of rows, whatever it has found.
func (l list) take(from key.Doc, dir feed.Direction, inclusive bool, n int) (out found, err error) {
	seen := 0
	out.docs = make([]key.Doc, 0, min(n, 1000))
	for d := range l.keys(from, dir, inclusive) {
		if err := l.t.ctx.Err(); err != nil {
			return out, err
		}
		if (len(l.words) > 0 || l.author != "") && seen == l.t.scan {
			out.more, out.ended = true, true
			return out, nil
		}
		seen++
		ok, err := l.holds(d)
		switch {
		case err != nil:
			return out, err
		case ok && len(out.docs) == n:
			out.more = true
			return out, nil
		case ok:
			out.docs = append(out.docs, d)
		}
		out.place = d
	}
	return out, nil
}
