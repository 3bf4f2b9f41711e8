package authors_test

import (
	"strings"
	"testing"

	"byline/feed"
	"byline/feed/authors"
)

func TestApartTakesSeveralNamesInOneStringApart(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		in   []feed.Person
		want string
	}{
		"commas and a word for and":     {[]feed.Person{{Name: "Ines Calder, Jonas Weber and Li Wei"}}, "Ines Calder|Jonas Weber|Li Wei"},
		"one of two spaces":             {[]feed.Person{{Name: "Maria da Silva"}}, "Maria da Silva"},
		"an address belongs to one":     {[]feed.Person{{Name: "Ines Calder, Harbour Desk", URL: "https://quay.example/ines"}}, "Ines Calder, Harbour Desk"},
		"a kind is known of one":        {[]feed.Person{{Name: "Calder, Weber and Sons", Kind: feed.KindOrganization}}, "Calder, Weber and Sons"},
		"each of several is looked at":  {[]feed.Person{{Name: "Mei Tanaka"}, {Name: "Ines Calder & Jonas Weber"}}, "Mei Tanaka|Ines Calder|Jonas Weber"},
		"what stands behind a name":     {[]feed.Person{{Name: "Ines Calder, Reuters"}, {Name: "Jonas Weber | The Quay"}, {Name: "Mei Tanaka (Lisbon)"}}, "Ines Calder|Jonas Weber|Mei Tanaka"},
		"a word behind the second":      {[]feed.Person{{Name: "김철수, 이영희 기자"}}, "김철수|이영희"},
		"what stands before a name":     {[]feed.Person{{Name: "Reuters, Ines Calder"}, {Name: "Guest post by Jonas Weber"}, {Name: "Mei Tanaka for The Quay"}}, "Ines Calder|Jonas Weber|Mei Tanaka"},
		"a firm is one":                 {[]feed.Person{{Name: "Calder & Weber"}}, "Calder & Weber"},
		"the surname first":             {[]feed.Person{{Name: "Calder, Ines"}}, "Ines Calder"},
		"an organization is one":        {[]feed.Person{{Name: "Harbour Board (Press Office)"}}, "Harbour Board (Press Office)"},
		"nobody gives nobody":           {nil, ""},
		"a role is that of all of them": {[]feed.Person{{Name: "Ines Calder, Jonas Weber", Role: feed.RoleContributor}}, "Ines Calder|Jonas Weber"},
	} {
		var got []string
		for _, p := range authors.Apart(c.in) {
			got = append(got, p.Name)
			if p.Role != c.in[0].Role {
				t.Errorf("%s: %s has role %q", name, p.Name, p.Role)
			}
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
