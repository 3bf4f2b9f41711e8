package ingest_test

import (
	"context"
	"html"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/ingest"
	"byline/feed/source/welcome"
)

var editionDay = time.Date(2026, 11, 25, 20, 0, 0, 0, time.UTC)

func TestTheWelcomeEditionComesThroughWhole(t *testing.T) {
	t.Parallel()
	src := feed.Source{ID: feed.NewSourceID(feed.KindWelcome, welcome.Location), Kind: feed.KindWelcome, Location: welcome.Location, Added: editionDay}
	d, err := welcome.New().Fetch(context.Background(), src, feed.FetchState{})
	if err != nil {
		t.Fatal(err)
	}
	got := ingest.Prepare(src, d, editionDay)
	if len(got.Stories) != len(d.Items) || len(got.Authors) != 3 || len(got.Pictures) != 3 {
		t.Fatalf("%d stories, %d authors, %d portraits", len(got.Stories), len(got.Authors), len(got.Pictures))
	}
	for _, a := range got.Authors {
		if a.Role == "" || !strings.Contains(a.Bio, "\n\n") || a.BioFrom != welcome.Location || !a.BioAt.Equal(editionDay) ||
			len(got.Pictures[a.Photo.ID]) == 0 || len(a.Links) == 0 {
			t.Errorf("%s came through as %+v", a.Name, a)
		}
	}
	for _, s := range got.Stories {
		if s.Article.Words < 60 || s.Article.Summary == "" || s.Article.Published.IsZero() || s.Article.Hash == 0 {
			t.Errorf("%q: %d words, dated %v", s.Article.Title, s.Article.Words, s.Article.Published)
		}
	}
}

// dirt is in every string of the dispatch below; none of it may reach the shelf.
const dirt = "a\x1b[31mb\x07\u202ec\u009b\ue000d\xff&#27;[2J\x00e"

func TestNoStringOfADeliveryIsDirty(t *testing.T) {
	t.Parallel()
	var d feed.Dispatch
	soil(reflect.ValueOf(&d).Elem(), 0)
	d.Items[0].Authors[0].Name = "Ines Calder" + dirt
	src := feed.Source{ID: feed.NewSourceID(feed.KindFeed, "https://quay.example/feed"), Kind: feed.KindFeed, Location: "https://quay.example/feed"}
	got := ingest.Prepare(src, d, editionDay)
	if len(got.Stories) == 0 {
		t.Fatal("nothing was prepared")
	}
	strings := 0
	eachString(reflect.ValueOf(got), func(s string) {
		strings++
		for _, text := range []string{s, html.UnescapeString(s)} {
			if !utf8.ValidString(text) {
				t.Errorf("not UTF-8: %q", text)
			}
			for _, r := range text {
				if unicode.IsControl(r) && r != '\n' && r != '\t' || r >= 0x202a && r <= 0x202e || unicode.Is(unicode.Co, r) {
					t.Errorf("%U in %q", r, text)
				}
			}
		}
	})
	if strings < 20 {
		t.Errorf("only %d strings were looked at", strings)
	}
}

func TestPrepareIsPure(t *testing.T) {
	t.Parallel()
	src := feed.Source{ID: feed.NewSourceID(feed.KindWelcome, welcome.Location), Kind: feed.KindWelcome, Location: welcome.Location, Added: editionDay}
	d, err := welcome.New().Fetch(context.Background(), src, feed.FetchState{})
	if err != nil {
		t.Fatal(err)
	}
	first := ingest.Prepare(src, d, editionDay)
	if diff := cmp.Diff(first, ingest.Prepare(src, d, editionDay)); diff != "" {
		t.Errorf("the same dispatch gave another delivery:\n%s", diff)
	}
	later := ingest.Prepare(src, d, editionDay.AddDate(0, 0, 3))
	for i, s := range later.Stories {
		if s.Article.ID != first.Stories[i].Article.ID || s.Article.Hash != first.Stories[i].Article.Hash {
			t.Errorf("%q is another story three days later", s.Article.Title)
		}
	}
}

// soil fills every string of a value with dirt, and every slice with one element.
func soil(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(dirt)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 || depth > 6 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		soil(v.Index(0), depth+1)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			soil(v.Field(i), depth+1)
		}
	}
}

// eachString calls f with every string a value holds.
func eachString(v reflect.Value, f func(string)) {
	switch v.Kind() {
	case reflect.String:
		f(v.String())
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			eachString(v.Index(i), f)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			eachString(k, f)
			eachString(v.MapIndex(k), f)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			eachString(v.Field(i), f)
		}
	}
}
