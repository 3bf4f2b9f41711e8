package ingest

import (
	"context"
	"slices"
	"sync"

	"byline/feed"
)

// perHost is how many sources of one server are visited at once. It is what the
// fetching client allows; more would only keep workers from other servers.
const perHost = 2

// queue hands out the sources of a refresh in their order, but for those whose
// server is busy with others: a server that is slow and has many feeds holds up
// its own only.
type queue struct {
	mu      sync.Mutex
	changed sync.Cond
	waiting []feed.SourceEntry
	busy    map[string]int // visits under way by host
}

func newQueue(entries []feed.SourceEntry) *queue {
	q := &queue{waiting: entries, busy: map[string]int{}}
	q.changed.L = &q.mu
	return q
}

// next waits for a source that can be visited now. False means that there is
// nothing left to do.
func (q *queue) next(ctx context.Context) (feed.SourceEntry, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.waiting) > 0 && ctx.Err() == nil {
		i := slices.IndexFunc(q.waiting, func(e feed.SourceEntry) bool { return q.busy[hostOf(e)] < perHost })
		if i >= 0 {
			e := q.waiting[i]
			q.waiting = slices.Delete(q.waiting, i, i+1)
			if host := hostOf(e); host != "" {
				q.busy[host]++
			}
			return e, true
		}
		q.changed.Wait() // somebody is at work, and will call done
	}
	return feed.SourceEntry{}, false
}

// done says that a source from next was visited.
func (q *queue) done(e feed.SourceEntry) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if host := hostOf(e); host != "" {
		q.busy[host]--
	}
	q.changed.Broadcast()
}

// hostOf is the server a source is asked of; what is read from the disk has none.
func hostOf(e feed.SourceEntry) string {
	if local(e.Source.Kind) {
		return ""
	}
	return siteHost(e.Source.Location)
}
