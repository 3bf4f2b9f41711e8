package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
	"byline/store/internal/key"
)

// Options are the surroundings of a store. Zero fields have sensible values.
type Options struct {
	Now     func() time.Time
	Log     *slog.Logger
	Timeout time.Duration // how long to wait for another process; 0 is 10 s
	NoSync  bool          // leave writing to the disk to the system: for throw-away libraries
}

// Store is a library on disk. It is safe for use by many goroutines.
type Store struct {
	path    string
	o       Options
	long    sync.RWMutex // readers that take long, and who opens the file for writing
	opening sync.Mutex
	burst   burst
	told    told
	scan    int // rows that one page of a text query looks at
}

// Open prepares the library at path and makes a new one if there is none. A
// library of an older Byline is brought up to date, with a copy put aside. A
// file of a newer Byline is refused with class Newer, a damaged or empty one
// with class Damaged; neither is touched.
func Open(path string, o Options) (*Store, error) {
	s := prepared(path, o)
	ctx := context.Background()
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if err := s.create(ctx); err != nil {
			return nil, s.fault("open", err)
		}
	}
	found, err := s.schema(ctx)
	if err != nil {
		return nil, err
	}
	if found < schema {
		err = s.migrate(ctx, found)
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

// prepared is a store whose file nobody has looked at yet.
func prepared(path string, o Options) *Store {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	return &Store{path: path, o: o, scan: scanLimit}
}

// Close ends the use of the store. Nothing is held for longer than a burst of
// reads, so there is nothing to lose by not calling it.
func (s *Store) Close() error {
	return s.fault("close", s.burst.end(nil))
}

// Path is where the library is.
func (s *Store) Path() string { return s.path }

// read runs f in a reading transaction; nothing of it may outlive f.
func (s *Store) read(ctx context.Context, op string, f func(tx) error) error {
	return s.access(ctx, op, reading, f)
}

// write runs f in a writing transaction, perhaps with those of others, and counts
// the revision up. It may run f again: f sets its results, and adds to none.
func (s *Store) write(ctx context.Context, op string, f func(tx) error) error {
	return s.access(ctx, op, writing, f)
}

// tx is a transaction with the store's way of naming buckets.
type tx struct {
	*bolt.Tx
	ctx  context.Context
	now  time.Time
	memo *memo
	scan int
}

// memo is what a transaction has looked up already; it lives as long.
type memo struct {
	buckets [bucketsMost]bucket             // in the order they were asked for
	key     [maxKey]byte                    // of what is being looked up
	names   map[feed.SourceID]string        // of the sources of a page's rows
	canon   map[feed.AuthorID]feed.AuthorID // forgotten when a forward or an opinion changes
	authors map[feed.AuthorID]feed.Author   // as their records are
}

// bucket is a bucket with the cursor that its keys are looked up by. One that is
// used again allocates nothing, where Bucket.Get makes one each time: of a page of
// headlines, that was half of all allocations.
type bucket struct {
	*bolt.Bucket
	name   string
	cursor *bolt.Cursor
}

// Get is Bucket.Get.
func (b *bucket) Get(k []byte) []byte {
	v, _ := b.find(k)
	return v
}

// find is Get for values that may be empty.
func (b *bucket) find(k []byte) ([]byte, bool) {
	if b.cursor == nil {
		b.cursor = b.Cursor()
	}
	found, v := b.cursor.Seek(k)
	if !bytes.Equal(found, k) {
		return nil, false
	}
	return v, true
}

func (t tx) b(name string) *bucket {
	i := 0
	for t.memo.buckets[i].Bucket != nil && t.memo.buckets[i].name != name {
		i++
	}
	b := &t.memo.buckets[i]
	if b.Bucket == nil {
		*b = bucket{Bucket: t.Bucket([]byte(name)), name: name}
	}
	return b
}

// maxKey is the size of the longest identifier.
const maxKey = feed.ArticleIDBytes

// at gives the value under a place.
func (t tx) at(bucket string, d key.Doc) []byte {
	k := t.memo.key[:copy(t.memo.key[:], d[:])]
	return t.b(bucket).Get(k)
}

// under gives the value under an identifier of a size.
func under[T ~string](t tx, bucket string, id T, size int) ([]byte, error) {
	k, err := key.AppendID(t.memo.key[:0], id, size)
	if err != nil {
		return nil, err
	}
	return t.b(bucket).Get(k), nil
}

func (t tx) revision() uint64 { return number(t.b(bucketMeta).Get(metaRevision)) }

func (t tx) countUp() error {
	return t.b(bucketMeta).Put(metaRevision, binary.BigEndian.AppendUint64(nil, t.revision()+1))
}

// The buckets.
const (
	bucketMeta     = "meta"
	bucketSources  = "sources"
	bucketFetch    = "fetch"
	bucketRemoved  = "removed" // when, by source: see Deliver
	bucketHeaders  = "headers"
	bucketBodies   = "bodies"
	bucketIDs      = "ids"
	bucketLists    = "lists"
	bucketCounters = "counters"
	bucketMarks    = "marks"
	bucketSaved    = "bookmarks"
	bucketAuthors  = "authors"
	bucketKeys     = "author_keys"
	bucketForwards = "author_forwards"
	bucketOpinions = "author_marks"
	bucketMedia    = "media"
	bucketByURL    = "twins_by_address" // key of package twin ‖ place
	bucketByTitle  = "twins_by_title"
	bucketGroups   = "groups" // place -> places of the story's group, see group
)

// bucketsMost is how many there are, and one.
const bucketsMost = 20

var buckets = [bucketsMost - 1]string{
	bucketMeta, bucketSources, bucketFetch, bucketHeaders, bucketBodies, bucketIDs, bucketLists, bucketCounters,
	bucketMarks, bucketSaved, bucketAuthors, bucketKeys, bucketForwards, bucketOpinions, bucketMedia,
	bucketRemoved, bucketByURL, bucketByTitle, bucketGroups,
}

func number(b []byte) uint64 {
	if len(b) != 8 {
		return 0
	}
	return binary.BigEndian.Uint64(b)
}
