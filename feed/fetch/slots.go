package fetch

import (
	"context"
	"sync"
)

// slots limits how many requests run at once, in all and to one host.
type slots struct {
	all     chan struct{}
	perHost int

	mu    sync.Mutex
	hosts map[string]*hostSlots
}

type hostSlots struct {
	free  chan struct{}
	users int // waiting or running
}

func newSlots(perHost, all int) *slots {
	return &slots{all: make(chan struct{}, all), perHost: perHost, hosts: map[string]*hostSlots{}}
}

// take waits for a slot. The host's comes first, so that nobody waiting for a
// busy host keeps others from theirs.
func (s *slots) take(ctx context.Context, host string) (release func(), err error) {
	h := s.host(host)
	select {
	case h.free <- struct{}{}:
	case <-ctx.Done():
		s.leave(host)
		return nil, ctx.Err()
	}
	select {
	case s.all <- struct{}{}:
	case <-ctx.Done():
		<-h.free
		s.leave(host)
		return nil, ctx.Err()
	}
	return func() {
		<-s.all
		<-h.free
		s.leave(host)
	}, nil
}

func (s *slots) host(name string) *hostSlots {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := s.hosts[name]
	if h == nil {
		h = &hostSlots{free: make(chan struct{}, s.perHost)}
		s.hosts[name] = h
	}
	h.users++
	return h
}

func (s *slots) leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if h := s.hosts[name]; h != nil {
		if h.users--; h.users == 0 {
			delete(s.hosts, name)
		}
	}
}
