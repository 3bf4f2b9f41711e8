package preview

import (
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

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
	for _, p := range authors.Apart(dirty) {
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
