package extract

import (
	"testing"
	"time"
)

func TestDateIn(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"2025-11-03":                              "2025-11-03T00:00:00Z",
		"2025-11-03T10:15:00+01:00":               "2025-11-03T09:15:00Z",
		"2025-11-03T10:15:00.000Z":                "2025-11-03T10:15:00Z",
		"2025-11-03 10:15 EST":                    "2025-11-03T15:15:00Z",
		"November 3, 2025":                        "2025-11-03T00:00:00Z",
		"Nov. 3, 2025 at 5:07 p.m. ET":            "2025-11-03T22:07:00Z",
		"3 November 2025, 10:15 GMT":              "2025-11-03T10:15:00Z",
		"3rd of November 2025":                    "2025-11-03T00:00:00Z",
		"Mon, 3 Nov 2025 10:15:00 +0100":          "2025-11-03T09:15:00Z",
		"12:30 AM, November 3, 2025":              "2025-11-03T00:30:00Z",
		"Montag, 3. November 2025, 10.15 Uhr":     "2025-11-03T10:15:00Z",
		"03.11.2025":                              "2025-11-03T00:00:00Z",
		"Publié le 3 novembre 2025 à 10h15":       "2025-11-03T10:15:00Z",
		"1er février 2025":                        "2025-02-01T00:00:00Z",
		"3 de noviembre de 2025":                  "2025-11-03T00:00:00Z",
		"3 de março de 2025":                      "2025-03-03T00:00:00Z",
		"3 novembre 2025 alle 10:15":              "2025-11-03T10:15:00Z",
		"3 ноября 2025 года, 10:15 МСК":           "2025-11-03T07:15:00Z",
		"3 listopada 2025":                        "2025-11-03T00:00:00Z",
		"3 października 2025":                     "2025-10-03T00:00:00Z",
		"3 Kasım 2025":                            "2025-11-03T00:00:00Z",
		"2025年11月3日":                              "2025-11-03T00:00:00Z",
		"2025년 11월 3일 오후 2:05":                    "2025-11-03T14:05:00Z",
		"25/12/2025":                              "2025-12-25T00:00:00Z",
		"12/25/2025":                              "2025-12-25T00:00:00Z",
		"03/11/2025":                              "", // the third of November, or the eleventh of March
		"November 3":                              "",
		"31 February 2025":                        "",
		"Room 2025-13-40":                         "",
		"In 2025 the ferry carried 40,000 people": "",
		"": "",
	} {
		f, ok := dateIn(in)
		got := ""
		if ok {
			got = f.time.Format(time.RFC3339)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestDatelines(t *testing.T) {
	t.Parallel()
	rest := "The ferry that has crossed the strait for ninety years will make its last trip on Friday, its owners said."
	for in, want := range map[string][3]string{
		"BEIJING (TCA) — ":                 {"BEIJING", "TCA", ""},
		"LONDON, Nov 3 (Reuters) - ":       {"LONDON", "Reuters", "Nov 3"},
		"NEW YORK — ":                      {"NEW YORK", "", ""},
		"WASHINGTON, D.C. — ":              {"WASHINGTON, D.C.", "", ""},
		"OLD QUAY, Maine (AP) — ":          {"OLD QUAY, Maine", "AP", ""},
		"BERLIN/PARIS, Nov 3 (Reuters) - ": {"BERLIN/PARIS", "Reuters", "Nov 3"},
		"Berlin (dpa) – ":                  {"Berlin", "dpa", ""},
		"Paris, 3 novembre (AFP) — ":       {"Paris", "AFP", "3 novembre"},
		"Madrid, 3 nov (EFE).- ":           {"Madrid", "EFE", "3 nov"},
		"(ANSA) - ROMA, 03 NOV - ":         {"ROMA", "ANSA", "03 NOV"},
		"(OLD QUAY) AP — ":                 {"OLD QUAY", "AP", ""},
		"МОСКВА, 3 ноя — РИА Новости. ":    {"МОСКВА", "РИА Новости", "3 ноя"},
		"МОСКВА, 3 ноября. /ТАСС/. ":       {"МОСКВА", "ТАСС", "3 ноября"},
		"STOCKHOLM. ":                      {"STOCKHOLM", "", ""},
		"KYIV, Ukraine – ":                 {"KYIV, Ukraine", "", ""},
		"SÃO PAULO -- ":                    {"SÃO PAULO", "", ""},
	} {
		d, _, text, ok := readDateline(in+rest, map[string]bool{})
		if got := [3]string{d.Place, d.Agency, d.Date}; !ok || got != want || text != rest {
			t.Errorf("%q: %q %v, rest %q", in, got, ok, text)
		}
	}
	for _, in := range []string{
		"WARNING - " + rest, "Ines Calder — the ferry's last captain — has sold tickets on the quay since nineteen eighty-eight.",
		"UPDATE 1 - " + rest, "The ferry - " + rest, "“No,” she said — " + rest, "Yesterday – " + rest, "Note: " + rest,
		"At 9 a.m. — or so — " + rest, "A short text.", "- " + rest, "", "—", " — ", "(", "[1] - " + rest,
	} {
		if d, rest, ok := cutDateline(in, map[string]bool{"yesterday": true}); ok {
			t.Errorf("%q has no dateline, got %+v, rest %q", in, d, rest)
		}
	}
}

func TestFurniture(t *testing.T) {
	t.Parallel()
	for _, line := range []string{
		"View more articles fromTCA", "Share this", "Read more", "Read more: The bridge", "Subscribe to our newsletter", "Advertisement", "ADVERTISEMENT",
		"Related:", "Tags: ferry, coast", "#ferry #coast", "© 2025 The Quay Gazette", "Facebook | Twitter | WhatsApp", "12 comments", "3.4K shares", "5 min read",
		"Lire aussi : le pont", "Lesen Sie auch: Die Brücke", "Lea también: El puente", "Leggi anche", "Leia também", "Lees ook: De brug", "Läs mer", "Читайте также", "関連記事", "相关阅读", "관련기사", "اقرأ أيضا",
	} {
		if !isFurniture(line) {
			t.Errorf("%q belongs to the page", line)
		}
	}
	for _, line := range []string{
		"More than forty people had waited on the quay.", "All in all, it was a poor night for the company.", "Share prices fell by a tenth on Monday.",
		"Read by the pilot, the letter sounded like a threat.", "Follow the coast for a mile and you will see it.", "Top marks went to the crew.", "The end", "Printers were hard to find.",
		"Related species were found nearby, the biologists wrote in the journal, and more may follow.", "Tags were sewn into every coat.", "Commentaries abound.", "Home was on the other side of the water.",
	} {
		if isFurniture(line) {
			t.Errorf("%q is text", line)
		}
	}
}
