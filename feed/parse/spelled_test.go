package parse_test

import (
	"testing"

	"byline/feed/parse"
)

// TestSpelledOutBytes reads UTF-8 spelled out in references, and references that
// only look like that.
func TestSpelledOutBytes(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"&#226;&#128;&#166;":                               "…",
		"&acirc;&#128;&brvbar;":                            "…",
		"it&#xE2;&#x80;&#x99;s":                            "it’s",
		"5&Acirc;&nbsp;&acirc;&#130;&not;":                 "5\u00a0€",
		"caf&#195;&#169;":                                  "café",
		"&#208;&#154;&#208;&#190;&#209;&#130;":             "Кот",
		"&#230;&#151;&#165;&#230;&#156;&#172;":             "日本",
		"&#240;&#159;&#152;&#128;&#240;&#159;&#145;&#141;": "😀👍",
		"«&#160;caf&#233;&#160;&#187;":                     "«\u00a0café\u00a0»",
		"caf&eacute;&nbsp;&raquo;":                         "café\u00a0»",
		"CAF&#201;&#187;":                                  "CAFÉ»",
		"MA&Ccedil;&Atilde;&nbsp;x":                        "MAÇÃ\u00a0x",
		"&#233;&#233;&#233;":                               "ééé",
		"&#226;":                                           "â",
		"&#226;&#128;":                                     "â€",
		"&#201;&#150;x":                                    "É–x",
	} {
		d, err := parse.Feed([]byte("<rss><channel><item><description>"+in+"</description></item></channel></rss>"), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Items[0].Summary.Value + d.Items[0].Content.Value; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
