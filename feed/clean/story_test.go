package clean_test

import (
	"testing"

	"byline/feed"
	"byline/feed/clean"
)

func TestStoryIsWhatTheOthersWrite(t *testing.T) {
	t.Parallel()
	for _, s := range append(append(hostile(), documents...), markdowns...) {
		md, text := clean.Story(feed.Text{Markup: feed.MarkupHTML, Value: s, Base: "https://quay.example/"})
		if want := clean.HTML(s, "https://quay.example/"); md != want {
			t.Errorf("HTML %q: %q, want %q", s, md, want)
		}
		if want := clean.Plain(md); text != want {
			t.Errorf("text of %q: %q, want %q", s, text, want)
		}
		md, text = clean.Story(feed.Text{Markup: feed.MarkupMarkdown, Value: s})
		if want := clean.Markdown(s); md != want {
			t.Errorf("Markdown %q: %q, want %q", s, md, want)
		}
		if want := clean.Plain(md); text != want {
			t.Errorf("text of %q: %q, want %q", s, text, want)
		}
		md, text = clean.Story(feed.Text{Value: s})
		holds(t, "plain story", md, false)
		if got := clean.Markdown(md); got != md {
			t.Errorf("plain %q: %q, then %q", s, md, got)
		}
		if want := clean.Plain(md); text != want {
			t.Errorf("text of plain %q: %q, want %q", s, text, want)
		}
	}
}

func TestPlainStory(t *testing.T) {
	t.Parallel()
	md, text := clean.Story(feed.Text{Value: "# Not a title\nwrapped *line*\n\n\n  1. Not a list <b>\r\n \t\r\nhttps://quay.example/a_b\n"})
	if want := "\\# Not a title wrapped \\*line\\*\n\n1\\. Not a list \\<b>\n\n<https://quay.example/a_b>"; md != want {
		t.Errorf("Markdown %q, want %q", md, want)
	}
	if want := "# Not a title wrapped *line*\n\n1. Not a list <b>\n\nhttps://quay.example/a_b"; text != want {
		t.Errorf("text %q, want %q", text, want)
	}
}
