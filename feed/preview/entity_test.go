package preview

import (
	"encoding/xml"
	"strings"
	"testing"
)

// TestEveryNamedCharacter writes each named character of HTML 4 where XML knows
// five, as feeds do, in the ways titles and texts are written.
func TestEveryNamedCharacter(t *testing.T) {
	t.Parallel()
	for name, char := range xml.HTMLEntity {
		switch name { // HTML 5 gives them the mathematical brackets
		case "lang":
			char = "⟨"
		case "rang":
			char = "⟩"
		}
		ref := "&" + name + ";"
		doc := `<rss version="2.0"><channel><title>one ` + ref + ` two</title><item><title>one ` + ref + ` two</title><description>one ` + ref + ` two</description></item></channel></rss>`
		atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>one ` + ref + ` two</title><entry><title>one ` + ref + ` two</title><content type="html">one &amp;` + name + `; two</content></entry></feed>`
		want := strings.Join(strings.Fields("one "+char+" two"), " ")
		for _, doc := range []string{doc, atom} {
			d := Read([]byte(doc), Options{})
			if d.Feed == nil || d.Feed.Len() != 1 {
				t.Fatalf("%s: %v", name, d.Err)
			}
			it := d.Feed.Item(0)
			if name == "lt" { // may begin a tag, which it does not here
				want = "one < two"
			}
			if d.Feed.Title != want || it.Title != want {
				t.Errorf("%s: titles %q and %q, want %q", name, d.Feed.Title, it.Title, want)
			}
			visible := strings.NewReplacer("\u00ad", "", "\u200c", "", "\u200d", "").Replace(char)
			if got := strings.Join(strings.Fields(it.Text), " "); got != strings.Join(strings.Fields("one "+visible+" two"), " ") {
				t.Errorf("%s: text %q", name, got)
			}
		}
	}
}
