// Package store keeps the library in one bbolt file: what sources published,
// and what the reader did to it. It must not know where stories come from or
// how they are shown.
//
// One exported method is one transaction, or a part of one that is all or nothing
// like it: writes that come together share one. Nobody holds the file while idle:
// it is opened, used and closed, so that several processes share a library; uses
// that follow each other closely share one opening, until somebody else waits.
// A second file, the turnstile, lets the processes in by turns.
//
// Beside the library lie copies of it: two daily ones (Snapshot), one of each
// older schema, and a damaged file that Recover has replaced. None is ever read
// but by Recover and Restore, and only the third-newest daily one is deleted.
//
// Every list (all, unread, starred, hidden × library, source, author) is a run
// of keys ending in the article's place; belonging to a list is having a key in
// it, and every list has a counter. Both follow from the header and the
// reader's records alone (see rows) and change in the same transaction.
//
// A story that several sources printed is one group of articles (see copies.go and
// package twin): it has one state, is in the list of each of its sources, and once
// in every other, so that the unread stories of the sources may add up to more than
// the library has.
package store
