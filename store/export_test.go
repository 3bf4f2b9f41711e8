package store

// Schema is the layout that this program writes.
const Schema = schema

// SetScan bounds the rows that one page of a text query looks at.
func (s *Store) SetScan(rows int) { s.scan = rows }

// Awaited reports whether another process waits for the library.
func (s *Store) Awaited() bool { return s.awaited() }

// Opening tells one opening of the library that is shared from another; nil for none.
func (s *Store) Opening() any {
	s.burst.mu.Lock()
	defer s.burst.mu.Unlock()
	if s.burst.current == nil {
		return nil
	}
	return s.burst.current
}

// Steps are the schemas that the migrations lead to, in order.
func Steps() (out []uint64) {
	for _, m := range migrations() {
		out = append(out, m.to)
	}
	return out
}
