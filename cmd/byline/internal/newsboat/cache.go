package newsboat

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ncruces/go-sqlite3"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/ingest"
	"byline/feed/parse"
)

// Cache is newsboat's "cache.db", opened for reading only.
type Cache struct {
	path string
	db   *sqlite3.Conn
}

// patience is how long a newsboat that is writing is waited for.
const patience = 5 * time.Second

// maxText is how many bytes the text of one story may have. It is what a server
// may send for a whole feed.
const maxText = 10 << 20

// IsCache reports whether a file's first bytes are those of a cache (the header of
// an SQLite database).
func IsCache(head []byte) bool { return bytes.HasPrefix(head, []byte("SQLite format 3\x00")) }

// Open opens a cache. Cancelling the context stops what is read of it.
func Open(ctx context.Context, path string) (*Cache, error) {
	c := &Cache{path: path}
	if _, err := os.Stat(path); err != nil {
		return nil, c.fault(feed.NotFound, err)
	}
	name, err := filepath.Abs(path)
	if err != nil {
		return nil, c.fault(feed.NotFound, err)
	}
	c.db, err = sqlite3.OpenContext(ctx, "file:"+escapePath(name)+"?mode=ro")
	if err != nil {
		return nil, c.fault(feed.BadInput, err)
	}
	for _, setting := range []string{"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"} {
		err = errors.Join(err, c.db.Exec(setting))
	}
	if err := errors.Join(err, c.db.BusyTimeout(patience)); err != nil {
		return nil, errors.Join(c.fault(feed.BadInput, err), c.Close())
	}
	return c, nil
}

// escapePath writes a path as part of a file: address.
func escapePath(path string) string {
	return strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(path))
}

// Close lets the file go.
func (c *Cache) Close() error { return c.db.Close() }

// fault words what the database library says for people.
func (c *Cache) fault(class feed.Class, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, sqlite3.BUSY):
		class, err = feed.Busy, errors.New("newsboat is writing to it")
	case errors.Is(err, sqlite3.INTERRUPT):
		class, err = feed.Interrupted, context.Canceled
	case errors.Is(err, sqlite3.NOTADB), errors.Is(err, sqlite3.CORRUPT):
		err = errors.New("it is damaged, or no cache of newsboat")
	case errors.Is(err, sqlite3.ERROR):
		err = errors.New("it is no cache of newsboat: " + clean.Line(err.Error(), 120))
	}
	return feed.Wrap(class, "read", c.path, err)
}

// Feeds gives the feeds newsboat has visited.
func (c *Cache) Feeds() (list []feed.Source, err error) {
	err = c.rows("SELECT rssurl, url, title FROM rss_feed ORDER BY rowid", nil, func(r row) bool {
		list = append(list, feed.Source{Location: r.text("rssurl"), Title: r.text("title"), SiteURL: r.text("url")})
		return true
	})
	return list, err
}

// Stories gives the stories of one feed, with what newsboat's reader did to them.
func (c *Cache) Stories(location string) iter.Seq2[ingest.Inherited, error] {
	return func(yield func(ingest.Inherited, error) bool) {
		bare, err := c.namesNothing(location)
		if err == nil {
			err = c.rows("SELECT * FROM rss_item WHERE feedurl = ? ORDER BY id", []string{location}, func(r row) bool {
				s := r.story()
				if bare && s.Draft.GUID == s.Draft.URL {
					s.Draft.GUID = ""
				}
				return yield(s, nil)
			})
		}
		if err != nil {
			yield(ingest.Inherited{}, err)
		}
	}
}

// namesNothing reports a feed whose stories come without identifiers of their own:
// newsboat made one for at least one of them. It takes the address alone for a
// story that has no date either.
func (c *Cache) namesNothing(location string) (found bool, err error) {
	const longer = "SELECT guid, url, pubDate FROM rss_item WHERE feedurl = ? AND url <> '' AND length(guid) > length(url) AND substr(guid, 1, length(url)) = url"
	err = c.rows(longer, []string{location}, func(r row) bool {
		found = made(r.text("guid"), r.text("url"), r.number("pubDate"))
		return !found
	})
	return found, err
}

// Count is how many stories there are for how many feeds.
func (c *Cache) Count() (stories map[string]int, err error) {
	stories = map[string]int{}
	err = c.rows("SELECT feedurl, count(*) AS n FROM rss_item GROUP BY feedurl", nil, func(r row) bool {
		stories[r.text("feedurl")] = int(r.number("n"))
		return true
	})
	return stories, err
}

// rows calls each for every row of an answer until it has had enough.
func (c *Cache) rows(question string, args []string, each func(row) bool) (err error) {
	st, _, err := c.db.Prepare(question)
	if err != nil {
		return c.fault(feed.BadInput, err)
	}
	defer func() { err = errors.Join(err, c.fault(feed.BadInput, st.Close())) }()
	for i, a := range args {
		if err := st.BindText(i+1, a); err != nil {
			return c.fault(feed.BadInput, err)
		}
	}
	r := row{st, map[string]int{}}
	for i := range st.ColumnCount() {
		r.column[st.ColumnName(i)] = i
	}
	for st.Step() {
		if !each(r) {
			return nil
		}
	}
	return c.fault(feed.BadInput, st.Err())
}

// row is a row of an answer. What an older or newer newsboat does not have is
// empty.
type row struct {
	*sqlite3.Stmt
	column map[string]int
}

func (r row) text(name string) string {
	i, ok := r.column[name]
	if !ok || len(r.ColumnRawText(i)) > maxText {
		return ""
	}
	return r.ColumnText(i)
}

func (r row) number(name string) int64 {
	i, ok := r.column[name]
	if !ok {
		return 0
	}
	return r.ColumnInt64(i)
}

// story reads a row of the table rss_item as newsboat 2.x writes it.
func (r row) story() ingest.Inherited {
	address, base := r.text("url"), r.text("base")
	if base == "" {
		base = address
	}
	text := feed.Text{Markup: feed.MarkupHTML, Value: r.text("content"), Base: base}
	if kind := r.text("content_mime_type"); strings.HasPrefix(kind, "text/plain") {
		text.Markup = feed.MarkupPlain
	}
	d := feed.Draft{GUID: r.text("guid"), URL: address, Title: r.text("title"), Byline: r.text("author"), Content: text, Origin: feed.OriginFeed}
	published := r.number("pubDate")
	if published > 0 {
		d.Published = time.Unix(published, 0).UTC()
	}
	if made(d.GUID, address, published) {
		d.GUID = ""
	}
	if file := r.text("enclosure_url"); file != "" {
		d.Enclosures = []feed.Enclosure{{URL: file, Type: r.text("enclosure_type")}}
	}
	out := ingest.Inherited{Draft: d, Read: r.number("unread") == 0, Hidden: r.number("deleted") != 0}
	for _, flag := range r.text("flags") {
		out.Starred = true
		out.Tags = append(out.Tags, "newsboat "+string(flag))
	}
	return out
}

// made reports a guid that newsboat made for a story that came without one: its
// address with its date behind it.
func made(guid, address string, published int64) bool {
	rest, ok := strings.CutPrefix(guid, address)
	if !ok || address == "" || rest == "" {
		return false
	}
	date, ok := parse.Date(rest)
	return ok && date.Unix() == published
}
