package main

import (
	"context"
	"iter"

	"byline/feed"
)

// library is what commands need of the store. Each method is one transaction.
type library interface {
	Page(ctx context.Context, r feed.PageRequest) (feed.Page, error)
	Story(ctx context.Context, id feed.ArticleID) (feed.Story, error)
	Headlines(ctx context.Context, ids []feed.ArticleID) ([]feed.Headline, error)
	FindArticle(ctx context.Context, prefix string) (feed.ArticleID, error)
	FindAddress(ctx context.Context, url string) (feed.ArticleID, error)
	Sources(ctx context.Context) ([]feed.SourceEntry, error)
	Library(ctx context.Context) (feed.Library, error)
	Profile(ctx context.Context, id feed.AuthorID) (feed.Profile, error)
	Authors(ctx context.Context, q feed.AuthorQuery) ([]feed.AuthorEntry, error)
	FindAuthors(ctx context.Context, nameOrID string) ([]feed.Author, error)
	SetRead(ctx context.Context, ids []feed.ArticleID, read bool) error
	SetStarred(ctx context.Context, ids []feed.ArticleID, starred bool) error
	Bookmarks(ctx context.Context) ([]feed.Bookmark, error)
	ExportArticles(ctx context.Context, q feed.Query) iter.Seq2[feed.Story, error]
}
