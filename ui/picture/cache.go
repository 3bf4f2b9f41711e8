package picture

import (
	"sync"

	"byline/feed"
	"byline/ui/theme"
)

// cacheSize is how many drawings are kept: a reader meets few authors at a time.
const cacheSize = 64

// Cache keeps the drawings used last. It is safe for concurrent use.
type Cache struct {
	mu    sync.Mutex
	drawn map[cacheKey][]string
	order []cacheKey // used last at the end
}

type cacheKey struct {
	id         feed.PictureID
	cols, rows int
	depth      theme.Depth
}

// NewCache makes an empty cache.
func NewCache() *Cache { return &Cache{drawn: map[cacheKey][]string{}} }

// Lines is [Lines] for a picture that its identifier tells from others. Callers
// must not change the lines.
func (c *Cache) Lines(id feed.PictureID, data []byte, cols, rows int, t *theme.Theme) []string {
	k := cacheKey{id, cols, rows, t.Depth}
	c.mu.Lock()
	lines, known := c.drawn[k]
	c.mu.Unlock()
	if !known {
		lines = Lines(data, cols, rows, t)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, old := range c.order {
		if old == k {
			c.order = append(c.order[:i], c.order[i+1:]...)
			break
		}
	}
	c.order = append(c.order, k)
	c.drawn[k] = lines
	if len(c.order) > cacheSize {
		delete(c.drawn, c.order[0])
		c.order = c.order[1:]
	}
	return lines
}
