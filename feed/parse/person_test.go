package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
)

func TestPeople(t *testing.T) {
	t.Parallel()
	who := func(name, mail string) []feed.Person {
		return []feed.Person{{Name: name, Email: mail, Role: feed.RoleAuthor}}
	}
	const mail = "ines@quay.example"
	for in, want := range map[string][]feed.Person{
		`<author>ines@quay.example (Ines Calder)</author>`:                                    who("Ines Calder", mail),
		`<author>Ines Calder &lt;ines@quay.example&gt;</author>`:                              who("Ines Calder", mail),
		`<author>Ines Calder (ines@quay.example)</author>`:                                    who("Ines Calder", mail),
		`<author>"Ines Calder" ines@quay.example</author>`:                                    who("Ines Calder", mail),
		`<author>mailto:ines@quay.example</author>`:                                           who("", mail),
		`<author>ines@localhost</author>`:                                                     who("", "ines@localhost"),
		`<author>Ines Calder (The Quay)</author>`:                                             who("Ines Calder (The Quay)", ""),
		`<author>@ines</author>`:                                                              who("@ines", ""),
		`<author>Ines Calder (https://quay.example/ines)</author>`:                            {{Name: "Ines Calder", URL: "https://quay.example/ines", Role: feed.RoleAuthor}},
		`<author>a@x.example (Ann), b@x.example (Bo)</author>`:                                {{Name: "Ann", Email: "a@x.example", Role: feed.RoleAuthor}, {Name: "Bo", Email: "b@x.example", Role: feed.RoleAuthor}},
		`<author>Ann &lt;a@x.example&gt;; Bo &lt;b@x.example&gt;</author>`:                    {{Name: "Ann", Email: "a@x.example", Role: feed.RoleAuthor}, {Name: "Bo", Email: "b@x.example", Role: feed.RoleAuthor}},
		`<author>Ann, a@x.example, Bo, b@x.example</author>`:                                  who("Ann, a@x.example, Bo, b@x.example", ""),
		`<dc:creator><rdf:Bag><rdf:li>Ann</rdf:li><rdf:li>Bo</rdf:li></rdf:Bag></dc:creator>`: {{Name: "Ann", Role: feed.RoleAuthor}, {Name: "Bo", Role: feed.RoleAuthor}},
		`<author>&lt;a href="mailto:ines@quay.example">Ines Calder&lt;/a></author>`:           who("Ines Calder", mail),
		`<dc:creator><![CDATA[ Ines&#160;Calder ]]></dc:creator>`:                             who("Ines Calder", ""),
		`<dc:creator>&lt;a href="/ines"&gt;Ines Calder&lt;/a&gt;</dc:creator>`:                {{Name: "Ines Calder", URL: "https://quay.example/ines", Role: feed.RoleAuthor}},
		`<author>ines@quay.example</author><dc:creator>Ines Calder</dc:creator>`:              {{Email: mail, Role: feed.RoleAuthor}, {Name: "Ines Calder", Role: feed.RoleAuthor}},
		`<dc:creator>Ines</dc:creator><author>ines@quay.example (Ines)</author>`:              who("Ines", mail),
		`<atom:author><atom:name>Ines</atom:name><atom:uri>/i</atom:uri></atom:author>`:       {{Name: "Ines", URL: "https://quay.example/i", Role: feed.RoleAuthor}},
		`<author><name>Ines</name><email>ines@quay.example</email></author>`:                  who("Ines", mail),
		`<itunes:author>The Podcast</itunes:author><dc:creator>Ines</dc:creator>`:             who("Ines", ""),
		`<itunes:author>Ines</itunes:author>`:                                                 who("Ines", ""),
		`<podcast:person role="guest" href="/bo" img="/bo.jpg">Bo Ek</podcast:person>`:        {{Name: "Bo Ek", URL: "https://quay.example/bo", Image: "https://quay.example/bo.jpg", Role: "guest"}},
		`<media:credit role="photographer" scheme="urn:ebu">Bo Ek</media:credit>`:             {{Name: "Bo Ek", Role: feed.RolePhotographer}},
		`<dc:contributor>Bo Ek</dc:contributor><dc:creator>Bo Ek</dc:creator>`:                {{Name: "Bo Ek", Role: feed.RoleContributor}, {Name: "Bo Ek", Role: feed.RoleAuthor}},
		`<author> </author><dc:creator/>`:                                                     nil,
	} {
		if diff := cmp.Diff(want, first(t, rss("<item>"+in+"</item>")).Authors); diff != "" {
			t.Errorf("%s:\n%s", in, diff)
		}
	}
}

func TestPeopleOfTheFeed(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		`<webMaster>web@quay.example</webMaster><managingEditor>Ines</managingEditor>`: "Ines",
		`<webMaster>Bo</webMaster>`:                                                                                         "Bo",
		`<itunes:owner><itunes:name>Owner</itunes:name></itunes:owner>`:                                                     "Owner",
		`<itunes:owner><itunes:name>Owner</itunes:name></itunes:owner><itunes:author>Ines</itunes:author>`:                  "Ines",
		`<atom:author><atom:name>Ines</atom:name></atom:author><item><author><url>https://x.example/</url></author></item>`: "Ines",
	} {
		d := read(t, rss(in))
		if len(d.Authors) != 1 || d.Authors[0].Name != want {
			t.Errorf("%s: %+v", in, d.Authors)
		}
		for _, it := range d.Items {
			if it.Authors != nil {
				t.Errorf("%s: an address alone hides the feed's author: %+v", in, it.Authors)
			}
		}
	}
}

func TestSourceAuthorsStandIn(t *testing.T) {
	t.Parallel()
	source := `<source><title>The Wire</title><author><name>Bo Ek</name></author></source>`
	d := first(t, atomFeed(`<entry>`+source+`</entry>`))
	if len(d.Authors) != 1 || d.Authors[0].Name != "Bo Ek" || d.Site != "The Wire" {
		t.Errorf("%+v of %q", d.Authors, d.Site)
	}
	d = first(t, atomFeed(`<entry>`+source+`<author><name>Ines</name></author></entry>`))
	if len(d.Authors) != 1 || d.Authors[0].Name != "Ines" {
		t.Errorf("%+v", d.Authors)
	}
}
