package newsboat_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/cmd/byline/internal/newsboat"
	"byline/feed"
)

func TestLinesAreReadAsNewsboatReadsThem(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]feed.Source{
		`https://a.example/o'brien/feed it's`:          {Location: "https://a.example/o'brien/feed", Folders: []feed.FolderName{"it's"}},
		`https://a.example/feed "two words" "a \"b\""`: {Location: "https://a.example/feed", Folders: []feed.FolderName{"two words", `a "b"`}},
		`https://a.example/feed#top x # a comment`:     {Location: "https://a.example/feed#top", Folders: []feed.FolderName{"x"}},
		`https://a.example/a\b`:                        {Location: `https://a.example/a\b`},
		`"https://a.example/q" "~It is # one" !`:       {Location: "https://a.example/q", Nickname: "It is # one"},
		"\thttps://a.example/t\t\"never closed\r\n":    {Location: "https://a.example/t", Folders: []feed.FolderName{"never closed"}},
	} {
		list, refused := newsboat.Feeds([]byte(line))
		if len(refused) > 0 || len(list) != 1 {
			t.Errorf("%s: %v, %v", line, list, refused)
			continue
		}
		if diff := cmp.Diff(want, list[0]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line, diff)
		}
	}
	if list, refused := newsboat.Feeds([]byte("# only a comment\n\n  \n\"\"\n")); len(list)+len(refused) != 0 {
		t.Errorf("nothing is read as %v, %v", list, refused)
	}
}
