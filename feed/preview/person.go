package preview

import (
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// people are the persons a draft names, of several names in one string each.
func people(dirty []feed.Person) []feed.Person {
	var out []feed.Person
	for _, p := range dirty {
		out = append(out, split(p)...)
	}
	return out
}

// split takes a person apart that is several: only where nothing but the name is
// known, for an address belongs to one.
func split(p feed.Person) []feed.Person {
	if p.Email != "" || p.URL != "" || p.Image != "" || single(p.Name) {
		return []feed.Person{p}
	}
	parts := authors.Split(p.Name)
	if len(parts) < 2 {
		return []feed.Person{p}
	}
	for i := range parts {
		if parts[i].Role == "" || parts[i].Role == feed.RoleAuthor {
			parts[i].Role = p.Role
		}
	}
	return parts
}

// single reports a name too short to be several, which nearly all are.
func single(name string) bool {
	return strings.Count(name, " ") < 2 && !strings.ContainsAny(name, ",;/&|+@·•、，；＆／|")
}

// Author is somebody an article names.
type Author struct {
	Name  string   `json:"name,omitempty"`
	Kind  string   `json:"kind,omitempty"` // person or organization
	Role  string   `json:"role,omitempty"`
	Bio   string   `json:"bio,omitempty"` // plain text
	URL   string   `json:"url,omitempty"`
	Image string   `json:"image,omitempty"`
	Email string   `json:"email,omitempty"`
	Links []string `json:"links,omitempty"`
}

// Contributor is somebody a feed or one of its stories names. Kind is the part
// they had as feeds tell it: author or contributor; Role is the same in full.
type Contributor struct {
	Name  string `json:"name,omitempty"`
	Email string `json:"email,omitempty"`
	URL   string `json:"url,omitempty"`
	Image string `json:"image,omitempty"`
	Kind  string `json:"kind,omitempty"`
	Role  string `json:"role,omitempty"`
}

// contributors shows a feed's people as the feed prints them, also those of whom
// an address is all that is known. Who of them is a person with an identity is
// decided when a story is filed.
func contributors(dirty []feed.Person) []Contributor {
	var out []Contributor
	for _, p := range people(dirty) {
		c := Contributor{Name: clean.Line(p.Name, 200), URL: address(p.URL), Image: address(p.Image), Kind: string(feed.RoleAuthor), Role: clean.Line(string(p.Role), 60)}
		if mail := clean.Line(p.Email, 200); strings.Contains(mail, "@") {
			c.Email = mail
		}
		if p.Role == feed.RoleContributor {
			c.Kind = string(p.Role)
		}
		if c.Name != "" || c.Email != "" || c.URL != "" {
			out = append(out, c)
		}
	}
	return out
}
