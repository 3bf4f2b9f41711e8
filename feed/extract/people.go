package extract

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
)

// maxPeople is how many people one story can have.
const maxPeople = 60

// unionPeople joins two lists of people, the more trusted first: who is in both
// keeps the first's words and gets what only the second knows.
func unionPeople(trusted, others []feed.Person) []feed.Person {
	out := slices.Clone(trusted)
	at := map[string]int{}
	for i, p := range out {
		at[authors.Fold(p.Name)] = i
	}
	for _, p := range others {
		key := authors.Fold(p.Name)
		i, ok := at[key]
		switch {
		case ok:
			out[i] = complete(out[i], p)
		case len(out) < maxPeople:
			at[key] = len(out)
			out = append(out, p)
		}
	}
	return out
}

// noteOrigin notes where the biographies were read, where nothing says so yet.
func noteOrigin(people []feed.Person, from string) {
	for i := range people {
		if people[i].Bio.Value != "" && people[i].BioFrom == "" {
			people[i].BioFrom = from
		}
	}
}

// complete fills what a person lacks from another record of the same one. The
// longer biography wins.
func complete(p, q feed.Person) feed.Person {
	p.Email = orText(p.Email, q.Email)
	p.URL = orText(p.URL, q.URL)
	p.Image = orText(p.Image, q.Image)
	p.Title = orText(p.Title, q.Title)
	if p.Kind == "" {
		p.Kind = q.Kind
	}
	if p.Role == "" {
		p.Role = q.Role
	}
	if len(strings.TrimSpace(q.Bio.Value)) > len(strings.TrimSpace(p.Bio.Value)) {
		p.Bio, p.BioFrom = q.Bio, q.BioFrom
	}
	for _, l := range q.Links {
		if !slices.ContainsFunc(p.Links, func(have feed.Link) bool { return have.URL == l.URL }) {
			p.Links = append(p.Links, l)
		}
	}
	return p
}
