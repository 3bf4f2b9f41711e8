package twin_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/store/internal/twin"
)

const ferry = `The ferry came back on Monday after eleven years of repairs, and half the town stood on the pier
to see it arrive in the rain. Nobody had expected the band, least of all the conductor, who had been told to come on
Tuesday and had left his stick at home. The [mayor](https://quay.example/mayor?from=rss) spoke for a minute, which was thought short.`

const council = `The council will vote on the new market hall in December, its spokeswoman said, once the cost of the roof is known.
Traders who have sold fish under canvas since the fire of 1988 want it sooner, and have hung black ribbons on their scales to say so.`

// printing is a story of a source, changed.
func printing(source string, change ...func(*twin.Story)) twin.Story {
	s := twin.Story{Article: feed.Article{Source: feed.SourceID(source), URL: "https://quay.example/ferry", Title: "The ferry is back",
		Authors:   []feed.Credit{{Name: "Ines Calder"}},
		Published: time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)}, Texts: []string{ferry}}
	for _, c := range change {
		c(&s)
	}
	return s
}

func at(url string) func(*twin.Story)       { return func(s *twin.Story) { s.URL = url } }
func titled(title string) func(*twin.Story) { return func(s *twin.Story) { s.Title = title } }
func text(text string) func(*twin.Story)    { return func(s *twin.Story) { s.Texts = []string{text} } }
func by(names ...string) func(*twin.Story) {
	return func(s *twin.Story) {
		s.Authors = nil
		for _, n := range names {
			s.Authors = append(s.Authors, feed.Credit{Name: n})
		}
	}
}
func later(d time.Duration) func(*twin.Story) {
	return func(s *twin.Story) { s.Published = s.Published.Add(d) }
}

func TestTwins(t *testing.T) {
	t.Parallel()
	elsewhere := at("https://planet.example/1")
	for name, other := range map[string]twin.Story{
		"the same address":                 printing("b"),
		"with where the reader came from":  printing("b", at("http://www.quay.example/ferry/?utm_source=rss#ref=feed"), later(400*24*time.Hour)),
		"an address and another headline":  printing("b", titled("Ferry returns after eleven years")),
		"an address and a teaser":          printing("b", text("After eleven years, it is back."), by()),
		"an address, a headline":           printing("b", text(council), by()),
		"printed elsewhere":                printing("b", elsewhere),
		"with other accents and marks":     printing("b", elsewhere, titled("THE FERRY, IS “BACK”!"), by("Inès Calder")),
		"by two, one of them the same":     printing("b", elsewhere, by("Tomas Reyes", "Ines Calder")),
		"elsewhere the next day, no links": printing("b", elsewhere, later(24*time.Hour), text(strings.ReplaceAll(ferry, "[mayor](https://quay.example/mayor?from=rss)", "mayor"))),
		"elsewhere, the beginning":         printing("b", elsewhere, text(ferry[:260]+"…")),
		"elsewhere, with more below":       printing("b", elsewhere, text(ferry+"\n\n"+council)),
		"without an address":               printing("b", at("")),
	} {
		if a := printing("a"); !twin.Same(a, other) || !twin.Same(other, a) {
			t.Errorf("%s: not the same story", name)
		}
		if !findable(printing("a"), other) {
			t.Errorf("%s: not to be found", name)
		}
	}
}

// findable reports whether one of the stories is found by the other.
func findable(a, b twin.Story) bool {
	for _, keys := range twin.KeysOf(b.Article).Lookup() {
		for _, k := range keys {
			if slices.Contains(twin.KeysOf(a.Article).Own(), k) {
				return true
			}
		}
	}
	return false
}

func TestWhatIsAlikeAndNotTheSame(t *testing.T) {
	t.Parallel()
	elsewhere := at("https://planet.example/1")
	for name, pair := range map[string][2]twin.Story{
		"one source":                       {printing("a"), printing("a")},
		"what somebody has to say of it":   {printing("a"), printing("b", titled("On ferries and bands"), text(council))},
		"the front page":                   {printing("a", at("https://quay.example/"), titled("One")), printing("b", at("https://quay.example"), titled("Two"))},
		"a comment below it":               {printing("a"), printing("b", at("https://quay.example/ferry#comment-12"), titled("Comment on The ferry"), text("I saw it!"), by("Ada"))},
		"another page of the site":         {printing("a", titled("One"), at("https://quay.example/p?id=1")), printing("b", titled("Two"), at("https://quay.example/p?id=2"))},
		"a column's name":                  {printing("a", titled("Open thread")), printing("b", elsewhere, titled("Open thread"))},
		"a column's name, one word":        {printing("a", titled("Links")), printing("b", elsewhere, titled("Links"))},
		"a column's name with a number":    {printing("a", titled("Comments 2026 11")), printing("b", elsewhere, titled("Comments 2026 11"))},
		"a column's name in Chinese":       {printing("a", titled("每日新闻")), printing("b", elsewhere, titled("每日新闻"))},
		"no title":                         {printing("a", titled("")), printing("b", elsewhere, titled(""))},
		"by nobody":                        {printing("a", by()), printing("b", elsewhere, by())},
		"by somebody without a name":       {printing("a", by("")), printing("b", elsewhere, by(""))},
		"by others":                        {printing("a"), printing("b", elsewhere, by("Tomas Reyes"))},
		"another text":                     {printing("a"), printing("b", elsewhere, text(council))},
		"half of another text":             {printing("a"), printing("b", elsewhere, text(ferry[:200]+council))},
		"a short text":                     {printing("a", text("All you need to know.")), printing("b", elsewhere, text("All you need to know."))},
		"no text":                          {printing("a", text("")), printing("b", elsewhere, text(""))},
		"a month later":                    {printing("a"), printing("b", elsewhere, later(30*24*time.Hour))},
		"the same form with other figures": {printing("a", text(form("3.1", "12", "Monday", "41", "rose"))), printing("b", elsewhere, text(form("2.4", "19", "Tuesday", "28", "fell")))},
	} {
		if twin.Same(pair[0], pair[1]) || twin.Same(pair[1], pair[0]) {
			t.Errorf("%s: taken for the same story", name)
		}
	}
}

// form is a report that is the same every day but for its figures.
func form(v ...string) string {
	return strings.NewReplacer("1", v[0], "2", v[1], "3", v[2], "4", v[3], "5", v[4]).Replace(
		`Catches at the market 5 by 1 per cent on 3, the harbour office says. In all 2 boats landed 4 tons of cod and herring,
and prices 5 with them. The office counts what is sold at the three halls of the harbour and reports it every working day.`)
}
