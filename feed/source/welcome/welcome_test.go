package welcome_test

import (
	"bytes"
	"context"
	"image/png"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source/sourcetest"
	"byline/feed/source/welcome"
)

var added = time.Date(2026, 11, 25, 20, 0, 0, 0, time.UTC)

func edition(t *testing.T) feed.Dispatch {
	t.Helper()
	d, err := welcome.New().Fetch(context.Background(), feed.Source{Location: welcome.Location, Added: added}, feed.FetchState{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestContract(t *testing.T) {
	t.Parallel()
	sourcetest.Run(t, welcome.New(), welcome.Location)
}

func TestTheTutorialComesFirstAndTheDaysDiffer(t *testing.T) {
	t.Parallel()
	items := edition(t).Items
	if len(items) < 8 {
		t.Fatalf("%d stories", len(items))
	}
	if items[0].Categories[0] != "Tutorial" {
		t.Errorf("the first story is %q", items[0].Title)
	}
	days := map[string]bool{}
	for i, s := range items {
		if !s.Published.Before(added) || i > 0 && !s.Published.Before(items[i-1].Published) {
			t.Errorf("%q is dated %v", s.Title, s.Published)
		}
		days[s.Published.Format(time.DateOnly)] = true
	}
	if len(days) < 4 {
		t.Errorf("the stories fall on %d days", len(days))
	}
}

func TestAuthorsHaveBiographiesThatSayTheyAreMadeUp(t *testing.T) {
	t.Parallel()
	people := map[string]feed.Person{}
	for _, s := range edition(t).Items {
		if len(s.Authors) == 0 {
			t.Errorf("nobody wrote %q", s.Title)
		}
		for _, p := range s.Authors {
			people[p.Name] = p
		}
	}
	if len(people) != 3 {
		t.Errorf("%d authors", len(people))
	}
	for name, p := range people {
		if strings.Count(p.Bio.Value, "\n\n") != 1 || !strings.Contains(p.Bio.Value, "fictional person") {
			t.Errorf("%s: biography %q", name, p.Bio.Value)
		}
		if p.Title == "" || len(p.Links) == 0 || p.Links[0].URL == "" {
			t.Errorf("%s: position %q, links %v", name, p.Title, p.Links)
		}
		c, err := png.DecodeConfig(bytes.NewReader(p.Photo))
		if err != nil || c.Width != 192 || c.Height != 192 || len(p.Photo) > 10<<10 {
			t.Errorf("%s: portrait of %d bytes, %v", name, len(p.Photo), err)
		}
	}
}

// The edition is what a reader judges the typography by, so it has to hold all of
// it after cleaning.
func TestEveryTypographicFeatureSurvivesCleaning(t *testing.T) {
	t.Parallel()
	var all strings.Builder
	languages := map[string]bool{}
	for _, s := range edition(t).Items {
		markdown, _ := clean.Story(s.Content)
		all.WriteString("\n" + markdown + "\n")
		languages[s.Language] = true
	}
	for what, sign := range map[string]string{
		"subhead": "\n## ", "list": "\n- ", "numbered list": "\n1. ", "nested list": "\n  - ", "quote": "\n> ",
		"nested quote": "\n> > ", "table": "| --- |", "code with its language": "```go", "inline code": "`Enter`",
		"strong": "**list**", "emphasis": "*komorebi*", "strikethrough": "~~Take the average.~~", "link": "](https://quay.example/notes)",
		"picture with a caption": "![The slip at Old Quay", "thematic break": "\n---\n", "Japanese": "木の葉の間から", "hanging quote": "\n“",
	} {
		if !strings.Contains(all.String(), sign) {
			t.Errorf("no %s in the edition", what)
		}
	}
	if len(languages) < 2 {
		t.Error("the edition speaks one language")
	}
}
