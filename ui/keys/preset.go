package keys

import (
	"maps"
	"slices"
)

// change gives a sequence to an action.
type change struct {
	keys   string
	action Action
}

// presets are the habits of other readers, as changes to the table.
var presets = map[string][]change{
	"byline": nil,
	"newsboat": {
		{"N", ToggleRead},
		{"ctrl+b", Star},
		{"C", MarkShown},
		{"ctrl+f", ShowAll},
	},
	"eilmeldung": {
		{"r", ToggleRead},
		{"R", MarkShown},
		{"m", Star},
		{"alt+j", NextStory},
		{"alt+k", PrevStory},
	},
}

// Presets lists the names of the presets.
func Presets() []string { return slices.Sorted(maps.Keys(presets)) }
