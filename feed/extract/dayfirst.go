package extract

import (
	"slices"

	"byline/feed/pattern"
)

// 06/01/2024 is two days: the first of June in English as it is written in the
// United States, the sixth of January in nearly every other language. Beside
// English such a date is read, in English it is not.

// slashed matches a date in which both numbers can be the month.
var slashed = pattern.New(`\b(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-]((?:19|20)\d{2})\b`)

// maxDated is how many lines from the front can hold the date of a story.
const maxDated = 30

// dayFirstLines writes the slashed dates of short lines at the front with dots,
// which all readers of dates take for a day and a month.
func dayFirstLines(groups []group) []group {
	n := 0
	out := slices.Clone(groups)
	for i, g := range out {
		for j, line := range g.lines {
			if n++; n > maxDated {
				return out
			}
			if length(line) < 80 && slashed.MatchString(line) {
				out[i].lines = slices.Clone(out[i].lines)
				out[i].lines[j] = dayFirstDates(line)
			}
		}
	}
	return out
}

func dayFirstDates(s string) string { return slashed.ReplaceAllString(s, "$1.$2.$3") }

// isEnglish reports words that are mostly English; a text too short to say is
// taken for it.
func isEnglish(words map[string]bool) bool {
	return words["the"] || words["and"] || len(words) > 0 && len(words) < 20
}
