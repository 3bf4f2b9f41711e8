package feed

import (
	"slices"
	"time"
)

// AuthorKind tells a person from an organization: "Reuters" writes nothing
// itself.
type AuthorKind string

// The kinds of authors.
const (
	KindPerson       AuthorKind = "person"
	KindOrganization AuthorKind = "organization"
)

// AuthorKey is one way to recognise an author. Keys are minted by feed/authors;
// their first part says how strong they are: "url:" (profile page) before
// "mailto:" before "name:SITE/FOLDED NAME". Two authors sharing a key are one.
type AuthorKey string

// Credit is one name of a byline and the author it resolved to.
type Credit struct {
	Author AuthorID
	Name   string
	Kind   AuthorKind
	Role   Role
}

// Role is what somebody did for a story, as printed if it is none of these.
type Role string

// The roles of the JSON form.
const (
	RoleAuthor       Role = "author"
	RoleContributor  Role = "contributor"
	RoleEditor       Role = "editor"
	RolePhotographer Role = "photographer"
	RoleTranslator   Role = "translator"
)

// Link is an address of an author's with the word it is shown under
// ("Website", "Mastodon", "ORCID", "Email").
type Link struct {
	Label string
	URL   string
}

// Author is a person or an organization as its sources present it. What the
// reader thinks of an author is an [AuthorMark].
type Author struct {
	ID        AuthorID
	Kind      AuthorKind
	Name      string
	Aliases   []string    // other spellings met
	Keys      []AuthorKey // every way to recognise this author, sorted
	Profile   string      // address of the author's page
	Email     string
	Bio       string    // clean Markdown; paragraphs separated by a blank line
	BioFrom   string    // where the biography was read: an address or a path
	BioAt     time.Time // when
	Role      string    // position held, as printed: "Harbour correspondent"
	Photo     Picture
	Links     []Link
	FirstSeen time.Time // date of the earliest story
	LastSeen  time.Time // date of the latest story
}

// Merge joins what two records say about one author and is idempotent:
// a.Merge(b).Merge(b) equals a.Merge(b). The identity and the name stay a's;
// the newer biography wins over the older, a longer one over a shorter one of
// the same time; nothing known is replaced by nothing.
func (a Author) Merge(b Author) Author {
	out := a
	out.Keys = union(a.Keys, b.Keys)
	names := append(slices.Clone(a.Aliases), b.Aliases...)
	if b.Name != "" {
		names = append(names, b.Name)
	}
	if out.Name == "" {
		out.Name = b.Name
	}
	out.Aliases = slices.DeleteFunc(union(names, nil), func(n string) bool { return n == out.Name })
	if len(out.Aliases) == 0 {
		out.Aliases = nil
	}
	if out.Kind == "" {
		out.Kind = b.Kind
	}
	if betterBio(b, a) {
		out.Bio, out.BioFrom, out.BioAt = b.Bio, b.BioFrom, b.BioAt
	}
	out.Profile = orString(a.Profile, b.Profile)
	out.Email = orString(a.Email, b.Email)
	out.Role = orString(a.Role, b.Role)
	if out.Photo.ID == "" && (b.Photo.ID != "" || out.Photo.URL == "") {
		out.Photo = b.Photo
	}
	out.Links = mergeLinks(a.Links, b.Links)
	if out.FirstSeen.IsZero() || (!b.FirstSeen.IsZero() && b.FirstSeen.Before(out.FirstSeen)) {
		out.FirstSeen = b.FirstSeen
	}
	if b.LastSeen.After(out.LastSeen) {
		out.LastSeen = b.LastSeen
	}
	return out
}

func betterBio(b, a Author) bool {
	switch {
	case b.Bio == "" || b.Bio == a.Bio:
		return false
	case a.Bio == "":
		return true
	case !b.BioAt.Equal(a.BioAt):
		return b.BioAt.After(a.BioAt)
	case len(b.Bio) != len(a.Bio):
		return len(b.Bio) > len(a.Bio)
	}
	return b.Bio > a.Bio
}

func mergeLinks(a, b []Link) []Link {
	out := slices.Clone(a)
	for _, l := range b {
		if !slices.ContainsFunc(out, func(have Link) bool { return have.URL == l.URL }) {
			out = append(out, l)
		}
	}
	return out
}

func union[T ~string](a, b []T) []T {
	if len(a)+len(b) == 0 {
		return nil
	}
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

func orString(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// Profile is an author with everything the library knows of their work.
type Profile struct {
	Author  Author
	Mark    AuthorMark
	Stories int
	Unread  int
	Beats   []Tally    // most used categories, most used first
	Months  []int      // stories a month, oldest first; the last is the current month
	Latest  []Headline // newest first, a few
}

// AuthorEntry is a row of the authors index.
type AuthorEntry struct {
	Author  Author
	Mark    AuthorMark
	Stories int
	Unread  int
}

// Tally counts the stories under one name.
type Tally struct {
	Name  string
	Count int
}
