package preview

import (
	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// people turns the persons a draft names into those that are presented: several
// names in one string become several, what is nobody goes, and of a person known
// by an address alone the address stays.
func people(dirty []feed.Person) []feed.Person {
	var out []feed.Person
	for _, p := range dirty {
		for _, one := range split(p) {
			if c, ok := authors.Clean(one); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// split takes a person apart that is several: only where nothing but the name is
// known, for an address belongs to one.
func split(p feed.Person) []feed.Person {
	if p.Email != "" || p.URL != "" || p.Image != "" {
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

func contributors(dirty []feed.Person) []Contributor {
	var out []Contributor
	for _, p := range people(dirty) {
		kind := string(feed.RoleAuthor)
		if p.Role == feed.RoleContributor {
			kind = string(p.Role)
		}
		out = append(out, Contributor{Name: p.Name, Email: p.Email, URL: p.URL, Image: p.Image, Kind: kind, Role: clean.Line(string(p.Role), 60)})
	}
	return out
}
