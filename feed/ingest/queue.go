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
	waiting []visit
	busy    map[string]int // visits under way by host
}

// visit is a source and the server it is asked of, which is looked at often.
type visit struct {
	feed.SourceEntry
	host string
}

func newQueue(entries []feed.SourceEntry) *queue {
	q := &queue{busy: map[string]int{}}
	for _, e := range entries {
		q.waiting = append(q.waiting, visit{e, hostOf(e)})
	}
	q.changed.L = &q.mu
	return q
}

// next waits for a source that can be visited now. False means that there is
// nothing left to do.
func (q *queue) next(ctx context.Context) (visit, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.waiting) > 0 && ctx.Err() == nil {
		i := slices.IndexFunc(q.waiting, func(v visit) bool { return q.busy[v.host] < perHost })
		if i >= 0 {
			v := q.waiting[i]
			q.waiting = slices.Delete(q.waiting, i, i+1)
			if v.host != "" {
				q.busy[v.host]++
			}
			return v, true
		}
		q.changed.Wait() // somebody is at work, and will call done
	}
	return visit{}, false
}

// done says that a source from next was visited.
func (q *queue) done(v visit) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if v.host != "" {
		q.busy[v.host]--
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
