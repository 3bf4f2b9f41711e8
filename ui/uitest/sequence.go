package uitest

import (
	"reflect"

	tea "github.com/charmbracelet/bubbletea"
)

// sequence takes apart what tea.Sequence answers with: a slice of commands of a
// type that Bubble Tea does not export.
func sequence(msg tea.Msg) ([]tea.Cmd, bool) {
	v := reflect.ValueOf(msg)
	if v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return nil, false
	}
	out := make([]tea.Cmd, v.Len())
	for i := range out {
		out[i], _ = v.Index(i).Interface().(tea.Cmd)
	}
	return out, true
}
