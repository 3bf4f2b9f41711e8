// Package feed is Byline's vocabulary: the types that the store, the pipeline
// and the screen exchange. It must not know any of them, and it imports the
// standard library only.
//
// # Glossary
//
// A [Source] is where stories come from: a feed, a web page, a file, a folder.
// What its fetcher remembers (validators, failures, the next visit) is a
// [FetchState], kept apart because every refresh rewrites it.
//
// A [Draft] is one story as a driver found it, still dirty; a [Person] is
// somebody a draft names. A [Dispatch] is everything one visit of a source
// brought back. The desk (package ingest) turns a dispatch into a [Delivery]:
// clean, identified, with people resolved to authors. The store files a
// delivery in one transaction and answers with a [Receipt].
//
// An [Article] is what was published, without its text; a [Body] is the text;
// a [Story] is both. An article is replaced as a whole and never edited.
//
// An [Author] is a person or an organization with one identity across
// spellings and sources; a [Credit] is one name in an article's byline and
// points to an author. A [Profile] is an author with everything the library
// knows about their work.
//
// A [Mark] is what the reader did to an article, a [Bookmark] what the reader
// wants to keep, an [AuthorMark] what the reader thinks of an author. These
// three belong to the reader: no refresh, expiry or upgrade may touch them.
//
// A [Query] asks for articles, a [Page] of [Headline] values answers, and a
// [Cursor] names a place between two rows, so that nothing is addressed by its
// position in a list.
//
// A [Fault] is an error a person may see: what class, doing what, to what, why.
//
// Byline, dateline, standfirst, beat, kicker and the like mean what they mean in
// a newspaper: the byline is the printed line that names the authors, the
// dateline is the printed place, agency and date that opens the text ("BEIJING
// (TCA) —"), a beat is the field an author covers.
package feed
