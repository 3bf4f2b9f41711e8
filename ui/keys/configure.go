package keys

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Configure gives the table with a preset ("" is "byline") and the reader's own
// keys on top: own["g g"] = "top" binds a sequence to an action, own["q"] = ""
// takes a key away. The error names the key that cannot be used.
func Configure(preset string, own map[string]string) ([]Binding, error) {
	if preset == "" {
		preset = "byline"
	}
	changes, ok := presets[preset]
	if !ok {
		return nil, fmt.Errorf("keys: there is no preset %q; there are %s", preset, strings.Join(Presets(), ", "))
	}
	rows := Table()
	for _, c := range changes {
		if err := set(rows, c.keys, c.action); err != nil {
			return nil, err
		}
	}
	for _, k := range slices.Sorted(maps.Keys(own)) {
		if err := set(rows, k, Action(own[k])); err != nil {
			return nil, err
		}
	}
	rows = slices.DeleteFunc(rows, func(b Binding) bool { return len(b.Keys) == 0 })
	return rows, unambiguous(rows)
}

// set moves a sequence to an action, or away from all of them.
func set(rows []Binding, sequence string, a Action) error {
	parts := strings.Fields(sequence)
	if len(parts) == 0 {
		return fmt.Errorf("keys: a key has no name; write \"space\" for the space bar")
	}
	for i, p := range parts {
		if err := valid(p); err != nil {
			return err
		}
		if p == "space" {
			parts[i] = " "
		}
	}
	if len(parts) > 1 && slices.Contains(parts, " ") || len(parts) > 2 {
		return fmt.Errorf("key %q: a sequence is two keys, neither of them the space bar", sequence)
	}
	sequence = strings.Join(parts, " ")
	if len(parts) == 1 {
		sequence = parts[0]
	}
	if sequence == "ctrl+c" && a != Quit {
		return fmt.Errorf("key %q always quits", sequence)
	}
	to := slices.IndexFunc(rows, func(b Binding) bool { return b.Action == a })
	if a != "" && to < 0 {
		return fmt.Errorf("key %q: there is no action %q", sequence, a)
	}
	for i := range rows {
		if a != "" && rows[i].In != rows[to].In {
			continue // a place has its own meaning of a key
		}
		rows[i].Keys = slices.DeleteFunc(rows[i].Keys, func(k string) bool { return k == sequence })
	}
	if a != "" {
		rows[to].Keys = append([]string{sequence}, rows[to].Keys...)
	}
	return nil
}

// unambiguous refuses a key that is bound and also begins a longer sequence: one
// of the two could never be reached.
func unambiguous(rows []Binding) error {
	bound := map[string]Action{}
	for _, b := range rows {
		for _, k := range b.Keys {
			bound[k] = b.Action
		}
	}
	for k := range bound {
		first, _, chord := strings.Cut(k, " ")
		if a, ok := bound[first]; chord && first != "" && ok {
			return fmt.Errorf("key %q means %q and also begins %q", first, a, k)
		}
	}
	return nil
}
