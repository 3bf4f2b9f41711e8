package ingest

import (
	"cmp"
	"context"
	"errors"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// A page or a portrait is asked for only where the reader wants it: the page of a
// story they ask for, and those of a source they set to that (feed.FullTextAlways).
// What a feed mentions is never fetched just because it is mentioned: a server
// would learn who reads what, and when.
const (
	pagesAVisit  = 20 // of one source, in one refresh
	photosAStory = 3
)

// Pictures gets the picture at an address that a stranger wrote. It may not lead
// into a private network.
type Pictures func(ctx context.Context, address string) ([]byte, error)

// FullText reads the page of a story on the shelf, and files its text and people
// beside what the source said, which stays as it is. On failure the story stays as
// it was; a page that holds no more than the feed did is a failure.
func (d *Desk) FullText(ctx context.Context, id feed.ArticleID) (feed.Story, error) {
	story, err := d.shelf.Story(ctx, id)
	if err != nil {
		return feed.Story{}, err
	}
	e, err := d.shelf.Source(ctx, story.Source)
	if err != nil {
		return story, err
	}
	delivery := feed.Delivery{Source: e.Source, Stories: []feed.Filing{{Article: story.Article, Body: story.Body}}, Pictures: map[feed.PictureID][]byte{}}
	if err := d.addPage(ctx, e.Source, &delivery.Stories[0], &delivery); err != nil {
		return story, err
	}
	if _, err := d.shelf.Deliver(ctx, delivery); err != nil {
		return story, err
	}
	return d.shelf.Story(ctx, id)
}

// addPages adds the pages of new stories, if the source is one of those whose
// pages the reader wants. It says of each that could not be read why.
func (d *Desk) addPages(ctx context.Context, delivery *feed.Delivery, left *int) (warnings []string) {
	if src := delivery.Source; src.Kind != feed.KindFeed || src.FullText != feed.FullTextAlways {
		return nil
	}
	for i := range delivery.Stories {
		if *left == 0 || ctx.Err() != nil {
			return warnings
		}
		*left--
		if err := d.addPage(ctx, delivery.Source, &delivery.Stories[i], delivery); err != nil {
			d.log.Warn("the page of a story could not be read", "source", delivery.Source.ID, "err", err)
			warnings = append(warnings, clean.Line(err.Error(), 300))
		}
	}
	return warnings
}

// addPage adds to a filing what the story's own page holds: its text, and of the
// rest what the source left out. The hash stays that of what the source said, so
// that the next refresh finds the story unchanged.
func (d *Desk) addPage(ctx context.Context, src feed.Source, f *feed.Filing, into *feed.Delivery) error {
	a := &f.Article
	driver, ok := source.For(d.drivers, feed.KindPage)
	switch {
	case a.URL == "":
		return &feed.Fault{Class: feed.NotFound, Op: "read the page of", Subject: a.Title, Err: errors.New("the story has no address")}
	case !ok:
		return &feed.Fault{Class: feed.Internal, Op: "read the page of", Subject: a.Title, Err: errors.New("pages cannot be read here")}
	}
	next, stop := pull(ctx, driver, feed.Source{Kind: feed.KindPage, Location: a.URL, Guarded: src.Guarded || !sameServer(src.Location, a.URL)}, feed.FetchState{})
	defer stop()
	page, _, err := next()
	if err != nil {
		return err
	}
	page.SiteURL = cmp.Or(src.SiteURL, page.SiteURL) // a name is one person within the source's site
	got := Prepare(src, page, d.now())
	if len(got.Stories) == 0 || got.Stories[0].Article.Words <= clean.Words(clean.Plain(f.Body.Markdown)) {
		return &feed.Fault{Class: feed.BadInput, Op: "read the page of", Subject: a.Title, Err: errors.New("it holds no more text than the feed")}
	}
	full := got.Stories[0]
	f.Body.Full, a.Words = full.Body.Markdown, full.Article.Words
	a.Byline, a.Language = cmp.Or(a.Byline, full.Article.Byline), cmp.Or(a.Language, full.Article.Language)
	a.Image = cmp.Or(a.Image, full.Article.Image)
	a.Dateline = cmp.Or(a.Dateline, full.Article.Dateline)
	if len(a.Authors) == 0 {
		a.Authors = full.Article.Authors
	}
	people, err := d.portraits(ctx, a.Authors, got.Authors, into.Pictures)
	if err != nil {
		return err
	}
	into.Authors = append(into.Authors, people...)
	for id, data := range got.Pictures {
		into.Pictures[id] = data
	}
	return nil
}

// portraits gets the portraits of a story's people that are known by address only,
// and gives the people with them. One that cannot be had is left out.
func (d *Desk) portraits(ctx context.Context, credits []feed.Credit, people []feed.Author, into map[feed.PictureID][]byte) ([]feed.Author, error) {
	var have []feed.AuthorKey // of those whose portrait is on the shelf
	for _, c := range credits {
		p, err := d.shelf.Profile(ctx, c.Author)
		switch {
		case feed.ClassOf(err) == feed.NotFound:
		case err != nil:
			return nil, err
		case p.Author.Photo.ID != "":
			have = append(have, p.Author.Keys...)
		case p.Author.Photo.URL != "":
			people = append(people, p.Author)
		}
	}
	asked := map[string]bool{}
	for i := range people {
		photo := &people[i].Photo
		if d.pictures == nil || photo.URL == "" || photo.ID != "" || asked[photo.URL] || len(asked) == photosAStory || shareKey(people[i].Keys, have) {
			continue
		}
		asked[photo.URL] = true
		data, err := d.pictures(ctx, photo.URL)
		if err == nil {
			data, err = clean.Picture(data, photoSide)
		}
		if err != nil {
			d.log.Warn("a portrait could not be had", "err", err)
			continue
		}
		photo.ID = feed.NewPictureID(data)
		into[photo.ID] = data
	}
	return people, nil
}
