package parse

import (
	"slices"
	"strings"

	"byline/feed"
)

// The limits of a feed's stories. A feed of 10 MB may hold a million of them, each
// of which takes half a kilobyte before anybody has read a word.
const (
	maxItems = 100_000   // kept, the newest
	maxRead  = 1_000_000 // read; what stands behind them is passed over

	// named is how many persons the stories name on average; where they name more,
	// those that follow keep the first one each.
	named = 2
)

// tooMany is said of a feed whose older stories were left out.
const tooMany = "The feed holds more stories than are read; the oldest are missing."

// harvest is the stories of a feed as they are read. Of more than most it keeps
// the newest, in the order of the feed: those with the latest dates, and of equal
// or missing dates those that come first.
type harvest struct {
	most  int // 0 is maxItems
	read  int
	named int
	over  bool // some were left out
	items []feed.Draft
}

// newHarvest makes room for the stories of a feed that is expected to hold about
// that many, no more than most (0 is maxItems) of which are kept.
func newHarvest(expected, most int) harvest {
	if most <= 0 || most > maxItems {
		most = maxItems
	}
	return harvest{most: most, items: make([]feed.Draft, 0, min(expected, most+slack(most)))}
}

// slack is how many stories beyond most are gathered before the oldest are left
// out, which takes a look at all of them.
func slack(most int) int { return most/4 + 1 }

// full reports that no more stories are to be read.
func (h *harvest) full() bool { return h.read >= maxRead }

// add takes a story in.
func (h *harvest) add(d feed.Draft) {
	h.read++
	if h.named += len(d.Authors); h.named > named*h.most && len(d.Authors) > 1 {
		d.Authors = slices.Clone(d.Authors[:1]) // a copy, which lets go of the others
	}
	if len(h.items) >= h.most+slack(h.most) {
		h.thin()
	}
	h.items = append(h.items, d)
}

// done gives the stories to keep, and whether others were left out.
func (h *harvest) done() (items []feed.Draft, over bool) {
	h.thin()
	return h.items, h.over || h.full()
}

// thin leaves out the oldest beyond most.
func (h *harvest) thin() {
	if len(h.items) <= h.most {
		return
	}
	h.over = true
	dates := make([]int64, len(h.items))
	for i := range h.items {
		dates[i] = age(&h.items[i])
	}
	slices.Sort(dates)
	last := dates[len(dates)-h.most] // the oldest date that is kept
	later, _ := slices.BinarySearch(dates, last+1)
	equal := h.most - (len(dates) - later) // how many of that date are kept
	kept := h.items[:0]
	for _, d := range h.items {
		switch date := age(&d); {
		case date < last:
			continue
		case date == last:
			if equal == 0 {
				continue
			}
			equal--
		}
		kept = append(kept, d)
	}
	clear(h.items[len(kept):]) // lets go of their texts
	h.items = kept
}

// age is when a story was published, or else changed, in seconds.
func age(d *feed.Draft) int64 {
	if d.Published.IsZero() {
		return d.Updated.Unix()
	}
	return d.Published.Unix()
}

// expected is about how many stories a document in XML holds.
func expected(text string) int {
	return strings.Count(text, "<item") + strings.Count(text, "<entry")
}
