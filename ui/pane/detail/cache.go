package detail

import (
	"container/list"

	"byline/feed"
	"byline/ui/markdown"
)

// cacheBytes is what laid out stories may occupy: some 150 of 50 KB.
const cacheBytes = 32 << 20

// key tells one layout of a story from another.
type key struct {
	article feed.ArticleID
	hash    uint64
	length  int // a text taken from the page later has the same hash
	width   int
	theme   string
}

// cache keeps the layouts used last.
type cache struct {
	limit, size int
	order       *list.List // of entries, used last first
	entries     map[key]*list.Element
}

type entry struct {
	key key
	doc markdown.Doc
}

func newCache(limit int) *cache {
	return &cache{limit: limit, order: list.New(), entries: map[key]*list.Element{}}
}

func (c *cache) get(k key) (markdown.Doc, bool) {
	e, known := c.entries[k]
	if !known {
		return markdown.Doc{}, false
	}
	c.order.MoveToFront(e)
	return e.Value.(entry).doc, true
}

func (c *cache) put(k key, doc markdown.Doc) {
	if e, known := c.entries[k]; known {
		c.drop(e)
	}
	c.entries[k] = c.order.PushFront(entry{k, doc})
	c.size += doc.Size()
	for c.size > c.limit && c.order.Len() > 1 {
		c.drop(c.order.Back())
	}
}

func (c *cache) drop(e *list.Element) {
	old := c.order.Remove(e).(entry)
	delete(c.entries, old.key)
	c.size -= old.doc.Size()
}
