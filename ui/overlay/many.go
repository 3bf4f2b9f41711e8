package overlay

// pick takes the row under the cursor among the picked ones, or out again.
func (s *Sheet) pick() {
	r, ok := s.Chosen()
	if !ok {
		return
	}
	if s.picked == nil {
		s.picked = map[any]bool{}
	}
	if s.picked[r.Value] {
		delete(s.picked, r.Value)
		return
	}
	s.picked[r.Value] = true
}

// Picked are the values of the picked rows in their order; without any, that of
// the row under the cursor.
func (s *Sheet) Picked() []any {
	var out []any
	for _, r := range s.rows {
		if s.picked[r.Value] {
			out = append(out, r.Value)
		}
	}
	if r, ok := s.Chosen(); ok && len(out) == 0 {
		out = append(out, r.Value)
	}
	return out
}
