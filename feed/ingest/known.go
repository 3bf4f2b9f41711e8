package ingest

import (
	"context"
	"slices"

	"byline/feed"
	"byline/feed/clean"
)

// printed is everything one visit brought at once, as far as a part of it must know
// of the rest. It is looked up when it is first needed, once however many parts
// there are: the stories of a large feed are many and so are its parts.
type printed struct {
	piece feed.Dispatch
	guids map[string]bool
	times map[[2]string]int // how often an address and a title stand together
}

// look reads the stories.
func (p *printed) look() {
	if p.guids != nil {
		return
	}
	p.guids, p.times = make(map[string]bool, len(p.piece.Items)), make(map[[2]string]int, len(p.piece.Items))
	for _, draft := range p.piece.Items {
		p.guids[clean.Line(draft.GUID, 0)] = true
		p.times[[2]string{webAddress(draft.URL), clean.Line(clean.HTMLText(draft.Title), 300)}]++
	}
}

// dropKnown leaves out what the shelf has as it is, under whatever identifier, and
// says how many those are.
func (d *Desk) dropKnown(ctx context.Context, delivery *feed.Delivery, all *printed) (int, error) {
	ids := make([]feed.ArticleID, len(delivery.Stories))
	for i, s := range delivery.Stories {
		ids[i] = s.Article.ID
	}
	known, err := d.shelf.Known(ctx, ids)
	if err != nil {
		return 0, err
	}
	if err := d.recognize(ctx, delivery, all, known); err != nil {
		return 0, err
	}
	before := len(delivery.Stories)
	delivery.Stories = slices.DeleteFunc(delivery.Stories, func(s feed.Filing) bool {
		hash, ok := known[s.Article.ID]
		return ok && hash == s.Article.Hash && hash != 0
	})
	return before - len(delivery.Stories), nil
}

// recognize gives stories whose source has changed their identifiers those that
// the shelf has them under: some make new ones for every visit. One address with
// one title is one story, unless the source itself says that there are two, or
// still names the one on the shelf.
func (d *Desk) recognize(ctx context.Context, delivery *feed.Delivery, all *printed, known map[feed.ArticleID]uint64) error {
	if delivery.Source.Kind != feed.KindFeed {
		return nil
	}
	var strange []feed.Article
	for _, s := range delivery.Stories {
		a := s.Article
		if _, ok := known[a.ID]; ok || a.GUID == "" || a.URL == "" {
			continue
		}
		if all.look(); all.times[[2]string{a.URL, a.Title}] == 1 {
			strange = append(strange, a)
		}
	}
	if len(strange) == 0 {
		return nil
	}
	found, err := d.shelf.Recognize(ctx, strange)
	if err != nil {
		return err
	}
	for i := range delivery.Stories {
		s := &delivery.Stories[i]
		was, ok := found[s.Article.ID]
		if !ok || all.guids[was.GUID] {
			continue
		}
		s.Article.ID, s.Article.GUID, s.Body.Article = was.ID, was.GUID, was.ID
		s.Article.Hash = hash(s.Article, s.Body)
		known[was.ID] = was.Hash
	}
	return nil
}
