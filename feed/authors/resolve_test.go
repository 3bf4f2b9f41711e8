package authors_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/authors"
)

var now = time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)

func TestFold(t *testing.T) {
	t.Parallel()
	for _, same := range [][]string{
		{"Tomás Reyes", "TOMAS  REYES", "Tomás Reyes ", "Dr. Tomás Reyes"},
		{"J. K. Rowling", "J.K. Rowling", "j k rowling"},
		{"Søren Ærø", "Soren Aero"}, {"Łukasz Weiß", "Lukasz Weiss"}, {"Sean O’Neill", "Sean O'Neill", "Sean ONeill"},
		{"Mary-Ann Evans", "Mary Ann Evans"}, {"山田 太郎", "山田太郎"}, {"Пётр Чайковский", "Петр Чаиковскии"}, {"홍길동", "홍길동"},
	} {
		for _, name := range same[1:] {
			if got, want := authors.Fold(name), authors.Fold(same[0]); got != want {
				t.Errorf("Fold(%q) = %q, Fold(%q) = %q", name, got, same[0], want)
			}
		}
	}
	for _, apart := range [][2]string{{"John Q. Public", "John Public"}, {"がくと", "かくと"}, {"Ann Lee", "Anne Lee"}} {
		if authors.Fold(apart[0]) == authors.Fold(apart[1]) {
			t.Errorf("%q and %q are two names", apart[0], apart[1])
		}
	}
}

func TestKeysAreStrongestFirst(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		person feed.Person
		site   string
		want   []feed.AuthorKey
	}{
		{"all", feed.Person{Name: "Ines Calder", URL: "http://www.quay.example/authors/ines/?utm_source=x", Email: "Ines@Quay.example"}, "www.quay.example",
			[]feed.AuthorKey{"url:https://quay.example/authors/ines", "mailto:ines@quay.example", "name:quay.example/ines calder"}},
		{"front page of the site", feed.Person{Name: "Ines Calder", URL: "https://quay.example/"}, "quay.example", []feed.AuthorKey{"name:quay.example/ines calder"}},
		{"own site", feed.Person{Name: "Ines Calder", URL: "https://ines.example"}, "quay.example", []feed.AuthorKey{"url:https://ines.example", "name:quay.example/ines calder"}},
		{"page about everybody", feed.Person{Name: "Ines Calder", URL: "https://quay.example/about"}, "quay.example", []feed.AuthorKey{"name:quay.example/ines calder"}},
		{"shared mail", feed.Person{Name: "Ines Calder", Email: "info@quay.example"}, "quay.example", []feed.AuthorKey{"name:quay.example/ines calder"}},
		{"no address", feed.Person{Name: "Ines Calder", URL: "javascript:alert(1)"}, "local", []feed.AuthorKey{"name:local/ines calder"}},
	} {
		if diff := cmp.Diff(c.want, authors.Keys(c.person, c.site)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestResolveMergesOneStorysPeople(t *testing.T) {
	t.Parallel()
	credits, people := authors.Resolve([]feed.Person{
		{Name: "INES CALDER", Role: feed.RoleAuthor},
		{Name: "Reuters"},
		{Name: "Ines Calder", URL: "https://quay.example/authors/ines", Bio: feed.Text{Value: "One *two*.\n\nThree."}, BioFrom: "https://quay.example/a", Image: "https://quay.example/i.jpg"},
		{Name: "admin"},
	}, "quay.example", now)
	id := feed.NewAuthorID("url:https://quay.example/authors/ines")
	wantCredits := []feed.Credit{
		{Author: id, Name: "Ines Calder", Kind: feed.KindPerson, Role: feed.RoleAuthor},
		{Author: feed.NewAuthorID("name:quay.example/reuters"), Name: "Reuters", Kind: feed.KindOrganization, Role: feed.RoleAuthor},
	}
	if diff := cmp.Diff(wantCredits, credits); diff != "" {
		t.Errorf("credits (-want +got):\n%s", diff)
	}
	want := []feed.Author{
		{ID: id, Kind: feed.KindPerson, Name: "Ines Calder", Keys: []feed.AuthorKey{"name:quay.example/ines calder", "url:https://quay.example/authors/ines"},
			Profile: "https://quay.example/authors/ines", Bio: "One \\*two\\*.\n\nThree.", BioFrom: "https://quay.example/a", BioAt: now, Photo: feed.Picture{URL: "https://quay.example/i.jpg"}},
		{ID: wantCredits[1].Author, Kind: feed.KindOrganization, Name: "Reuters", Keys: []feed.AuthorKey{"name:quay.example/reuters"}},
	}
	if diff := cmp.Diff(want, people); diff != "" {
		t.Errorf("authors (-want +got):\n%s", diff)
	}
}

func TestANewPhotoNeverMakesANewPerson(t *testing.T) {
	t.Parallel()
	p := feed.Person{Name: "Ines Calder", Image: "https://quay.example/1.jpg"}
	_, before := authors.Resolve([]feed.Person{p}, "quay.example", now)
	p.Image, p.Photo, p.Title = "https://quay.example/2.jpg", []byte{1}, "Editor"
	_, after := authors.Resolve([]feed.Person{p}, "quay.example", now)
	if before[0].ID != after[0].ID {
		t.Errorf("identities %s and %s", before[0].ID, after[0].ID)
	}
}

func TestAddressesOfTheHouseJoinNobody(t *testing.T) {
	t.Parallel()
	credits, people := authors.Resolve([]feed.Person{
		{Name: "Ines Calder", URL: "https://quay.example/masthead", Email: "all@quay.example"},
		{Name: "Tomás Reyes", URL: "https://quay.example/masthead", Email: "all@quay.example"},
	}, "quay.example", now)
	if len(credits) != 2 || len(people) != 2 {
		t.Errorf("two persons became %v", people)
	}
}

func TestNamesNeverJoinAcrossSites(t *testing.T) {
	t.Parallel()
	_, a := authors.Resolve([]feed.Person{{Name: "Ines Calder"}}, "quay.example", now)
	_, b := authors.Resolve([]feed.Person{{Name: "Ines Calder"}}, "reef.example", now)
	if a[0].ID == b[0].ID {
		t.Error("one name on two sites is two authors until the reader says otherwise")
	}
}

func BenchmarkSplit(b *testing.B) {
	for b.Loop() {
		authors.Split("By Ines Calder and Tomás Reyes, Harbour correspondent | The Quay Gazette")
	}
}
