package storetest

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"

	"byline/feed"
)

// The shape of a generated library: sources, authors, stories a delivery.
const (
	Sources = 1000
	Writers = 5000
	chunk   = 1000
)

const vocabulary = `harbour council vote ferry market price river bridge season captain school engine
report minister winter budget light railway station farmer union strike court judge museum concert
painter league match goal weather storm coast island forest fire rescue hospital doctor vaccine study
university student computer network language novel theatre garden kitchen bread coffee winter morning
evening window street mayor election party reform border trade export factory worker wage pension
and of the in to with for at from by on after before under against without during`

// Generate makes deliveries that hold n stories together, the same ones every
// time: about 4.6 KB each, from many sources, by authors of whom few write much
// and most write little, over the two years before [Now].
func Generate(n int) iter.Seq[feed.Delivery] {
	return func(yield func(feed.Delivery) bool) {
		r := rand.New(rand.NewPCG(1, 2))
		by := rand.NewZipf(r, 1.2, 8, Writers-1)
		words := strings.Fields(vocabulary)
		for done := 0; done < n; done += chunk {
			d := feed.Delivery{Source: Source(done / chunk % Sources)}
			writers := map[int]bool{}
			for i := done; i < min(done+chunk, n); i++ {
				who := int(by.Uint64())
				if !writers[who] {
					writers[who] = true
					d.Authors = append(d.Authors, Author(who))
				}
				d.Stories = append(d.Stories, story(r, words, d.Source, i, n, Author(who)))
			}
			if !yield(d) {
				return
			}
		}
	}
}

// Source is the generated source of a number.
func Source(i int) feed.Source {
	location := fmt.Sprintf("https://paper%d.example/feed.xml", i)
	return feed.Source{ID: feed.NewSourceID(feed.KindFeed, location), Kind: feed.KindFeed, Location: location, Title: fmt.Sprintf("Paper %d", i), Added: Now}
}

// Author is the generated author of a number.
func Author(i int) feed.Author {
	name := fmt.Sprintf("Writer Number%d", i)
	k := feed.AuthorKey("name:papers.example/" + strings.ToLower(name))
	return feed.Author{ID: feed.NewAuthorID(k), Kind: feed.KindPerson, Name: name, Keys: []feed.AuthorKey{k}}
}

func story(r *rand.Rand, words []string, src feed.Source, i, n int, a feed.Author) feed.Filing {
	guid := fmt.Sprint("story-", i)
	id := feed.NewArticleID(src.ID, feed.Evidence{GUID: guid})
	age := time.Duration(float64(i) / float64(n) * float64(2*365*24*time.Hour))
	return feed.Filing{
		Article: feed.Article{
			ID: id, Source: src.ID, GUID: guid, URL: src.Location + "/" + guid,
			Title: sentence(r, words, 8), Summary: sentence(r, words, 20), Byline: "By " + a.Name,
			Authors:    []feed.Credit{{Author: a.ID, Name: a.Name, Kind: a.Kind, Role: feed.RoleAuthor}},
			Categories: []string{words[r.IntN(20)]}, Language: "en",
			Published: Now.Add(-age).Truncate(time.Second), Arrived: Now, Words: 640, Hash: uint64(i) + 1,
		},
		Body: feed.Body{Article: id, Origin: feed.OriginFeed, Markdown: text(r, words)},
	}
}

func text(r *rand.Rand, words []string) string {
	var out strings.Builder
	for out.Len() < 4200 {
		out.WriteString(sentence(r, words, 15))
		out.WriteString(".\n\n")
	}
	return out.String()
}

func sentence(r *rand.Rand, words []string, n int) string {
	var out strings.Builder
	for i := range n {
		if i > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(words[r.IntN(len(words))])
	}
	return out.String()
}
