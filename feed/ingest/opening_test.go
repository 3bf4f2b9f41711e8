package ingest_test

import (
	"strings"
	"testing"

	"byline/feed"
	"byline/feed/ingest"
)

func TestBylineThatAFeedsTextBeginsWith(t *testing.T) {
	t.Parallel()
	const story = "<p>The last boat leaves at 01:40.</p>"
	for name, c := range map[string]struct {
		item feed.Draft
		want string
	}{
		"nobody else":           {feed.Draft{Content: markup("<p><strong>By Ines Calder and Tomás Reyes</strong></p>" + story)}, "Ines Calder, Tomás Reyes"},
		"in another language":   {feed.Draft{Content: markup("<div>Von Anna Müller</div>" + story)}, "Anna Müller"},
		"in a summary":          {feed.Draft{Summary: markup("By Ines Calder<br/><br/>The last boat leaves at 01:40.")}, "Ines Calder"},
		"over the paper":        {feed.Draft{Authors: []feed.Person{{Name: "The Quay Gazette"}}, Content: markup("<p>By Ines Calder</p>" + story)}, "Ines Calder"},
		"not over a person":     {feed.Draft{Authors: []feed.Person{{Name: "Wen Li"}}, Content: markup("<p>By Ines Calder</p>" + story)}, "Wen Li"},
		"not over the paper":    {feed.Draft{Authors: []feed.Person{{Name: "The Quay Gazette"}}, Content: markup(story + "<p>By Ines Calder</p>")}, "The Quay Gazette"},
		"a sentence":            {feed.Draft{Content: markup("<p>By Sunday the boats were back.</p>" + story)}, "Mei Tanaka"},
		"all there is":          {feed.Draft{Content: markup("<p>By Ines Calder</p>")}, "Mei Tanaka"},
		"a file, which is read": {feed.Draft{Origin: feed.OriginFile, Content: markup("<p>By Ines Calder</p>" + story)}, "Mei Tanaka"},
		"cut in the middle":     {feed.Draft{Content: markup("By Ines Calder" + strings.Repeat("<b></b>", 400) + "’s boat" + story)}, "Mei Tanaka"},
	} {
		c.item.GUID, c.item.Title = "1", "Night ferries return"
		d := feed.Dispatch{SiteURL: "https://quay.example/", Authors: []feed.Person{{Name: "Mei Tanaka"}}, Items: []feed.Draft{c.item}}
		var names []string
		for _, c := range ingest.Prepare(quay, d, noon).Stories[0].Article.Authors {
			names = append(names, c.Name)
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("%s: by %q, want %q", name, got, c.want)
		}
	}
}

func markup(s string) feed.Text { return feed.Text{Markup: feed.MarkupHTML, Value: s} }
