package codec

import (
	"math"
	"time"

	"byline/feed"
)

// The readers of the records a page of headlines or a delivery reads by the
// hundred. Numbers and names are those of the records; a test holds them to it.

func (r *header) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.Article.read(c)
		case 2:
			r.SourceTitle = c.text()
		default:
			c.bad = true
		}
	})
}

func (r *article) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.ID = feed.ArticleID(c.text())
		case 2:
			r.Source = feed.SourceID(c.text())
		case 3:
			r.GUID = c.text()
		case 4:
			r.URL = c.text()
		case 5:
			r.Title = c.text()
		case 6:
			r.Summary = c.text()
		case 7:
			r.Byline = c.text()
		case 8:
			r.Authors = list(c, func(a *feed.Credit) {
				c.open(4)
				a.Author, a.Name = feed.AuthorID(c.named("Author")), c.named("Name")
				a.Kind, a.Role = feed.AuthorKind(c.named("Kind")), feed.Role(c.named("Role"))
			})
		case 9:
			c.open(3)
			r.Dateline = feed.Dateline{Place: c.named("Place"), Agency: c.named("Agency"), Date: c.named("Date")}
		case 10:
			r.Language = c.text()
		case 11:
			r.Site = c.text()
		case 12:
			r.Categories = texts[string](c)
		case 13:
			r.Enclosures = list(c, func(e *feed.Enclosure) {
				c.open(3)
				e.URL, e.Type = c.named("URL"), c.named("Type")
				c.name("Length")
				e.Length = int64(c.integer())
			})
		case 14:
			r.Image = c.picture()
		case 15:
			r.Comments = c.text()
		case 16:
			r.Published = c.when()
		case 17:
			r.Updated = c.when()
		case 18:
			r.Arrived = c.when()
		case 19:
			r.Words = c.integer()
		case 20:
			r.Hash = c.head(majorUint)
		case 21:
			r.Extractor = c.text()
		default:
			c.bad = true
		}
	})
}

func (c *scan) picture() feed.Picture {
	c.open(3)
	return feed.Picture{URL: c.named("URL"), ID: feed.PictureID(c.named("ID")), Alt: c.named("Alt")}
}

func (r *author) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.ID = feed.AuthorID(c.text())
		case 2:
			r.Kind = feed.AuthorKind(c.text())
		case 3:
			r.Name = c.text()
		case 4:
			r.Aliases = texts[string](c)
		case 5:
			r.Keys = texts[feed.AuthorKey](c)
		case 6:
			r.Profile = c.text()
		case 7:
			r.Email = c.text()
		case 8:
			r.Bio = c.text()
		case 9:
			r.BioFrom = c.text()
		case 10:
			r.BioAt = c.when()
		case 11:
			r.Role = c.text()
		case 12:
			r.Photo = c.picture()
		case 13:
			r.Links = list(c, func(l *feed.Link) {
				c.open(2)
				l.Label, l.URL = c.named("Label"), c.named("URL")
			})
		case 14:
			r.FirstSeen = c.when()
		case 15:
			r.LastSeen = c.when()
		default:
			c.bad = true
		}
	})
}

func (r *mark) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.Article = feed.ArticleID(c.text())
		case 2:
			r.ReadAt = c.when()
		case 3:
			r.OpenedAt = c.when()
		case 4:
			r.Hidden = c.flag()
		case 5:
			c.open(2)
			c.name("Block")
			r.Position.Block = c.integer()
			c.name("Share")
			r.Position.Share = c.integer()
		default:
			c.bad = true
		}
	})
}

func (r *source) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.ID = feed.SourceID(c.text())
		case 2:
			r.Kind = feed.Kind(c.text())
		case 3:
			r.Location = c.text()
		case 4:
			r.Title = c.text()
		case 5:
			r.Nickname = c.text()
		case 6:
			r.SiteURL = c.text()
		case 7:
			r.Folders = texts[feed.FolderName](c)
		case 8:
			r.FullText = feed.FullText(c.text())
		case 9:
			r.Interval = time.Duration(c.integer())
		case 10:
			r.Paused = c.flag()
		case 11:
			r.Added = c.when()
		case 12:
			r.Guarded = c.flag()
		default:
			c.bad = true
		}
	})
}

func (r *fetchState) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.ETag = c.text()
		case 2:
			r.LastModified = c.text()
		case 3:
			r.BodyHash = c.text()
		case 4:
			r.CheckedAt = c.when()
		case 5:
			r.ChangedAt = c.when()
		case 6:
			r.NextAt = c.when()
		case 7:
			r.MovedTo = c.text()
		case 8:
			r.Failures = c.integer()
		case 9:
			r.FailingSince = c.when()
		case 10:
			r.FaultClass = feed.Class(c.text())
		case 11:
			r.Fault = c.text()
		case 12:
			r.Stopped = c.flag()
		case 13:
			r.Fresh = time.Duration(c.integer())
		case 14:
			r.TTL = time.Duration(c.integer())
		case 15:
			r.SkipHours = uint32(c.most(math.MaxUint32))
		case 16:
			r.SkipDays = uint8(c.most(math.MaxUint8))
		default:
			c.bad = true
		}
	})
}

func (r *body) read(c *scan) {
	c.fields(func(number int) {
		switch number {
		case 1:
			r.Article = feed.ArticleID(c.text())
		case 2:
			r.Markdown = c.text()
		case 3:
			r.Origin = feed.Origin(c.text())
		case 4:
			r.Full = c.text()
		default:
			c.bad = true
		}
	})
}
