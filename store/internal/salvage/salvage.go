// Package salvage reads what can still be read of a damaged bbolt file: it walks
// the pages itself, by offsets it checks, and passes over those that are gone or
// are not what they should be. It must not know what a library keeps in the file.
//
// bbolt maps a file and trusts its pages: on a damaged one it ends in a panic at
// the first bad page, and the rest of the tree is out of reach.
package salvage

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"io"
)

// ErrNothing says that the file has no beginning that leads anywhere.
var ErrNothing = errors.New("nothing in the file can be found")

// The layout of bbolt's file, version 2, on machines that put the low byte first:
// go.etcd.io/bbolt/internal/common.
const (
	pageHead   = 16 // id 8, flags 2, count 2, overflow 4
	element    = 16 // leaf: flags 4, position 4, key 4, value 4; branch: position 4, key 4, page 8
	bucketHead = 16 // root page 8, sequence 8

	flagBranch = 0x01
	flagLeaf   = 0x02
	flagMeta   = 0x04
	leafBucket = 0x01

	magic   = 0xED0CDAED
	version = 2

	maxDepth    = 64
	maxOverflow = 1 << 16 // pages a node may take: 256 MB
)

// File is a damaged file.
type File struct {
	r     io.ReaderAt
	size  int64
	page  int64 // bytes of one
	metas []meta
	lost  map[uint64]bool // pages that could not be read
}

type meta struct{ root, txid uint64 }

// Open finds the beginnings of the file's tree. The newest comes first; the one
// before it may lead to what the newest lost.
func Open(r io.ReaderAt, size int64) (*File, error) {
	f := &File{r: r, size: size, lost: map[uint64]bool{}}
	for _, page := range []int64{4096, 1 << 13, 1 << 14, 1 << 15, 1 << 16} { // of the machines bbolt runs on
		f.page = page
		for id := range int64(2) {
			if m, ok := f.meta(id * page); ok {
				f.metas = append(f.metas, m)
			}
		}
		if len(f.metas) > 0 {
			break
		}
	}
	if len(f.metas) == 0 {
		return nil, ErrNothing
	}
	if len(f.metas) == 2 && f.metas[1].txid > f.metas[0].txid {
		f.metas[0], f.metas[1] = f.metas[1], f.metas[0]
	}
	return f, nil
}

// meta reads a beginning: magic 4, version 4, page size 4, flags 4, root bucket 16,
// free list 8, high water 8, transaction 8, checksum 8.
func (f *File) meta(at int64) (meta, bool) {
	b := make([]byte, pageHead+64)
	if _, err := f.r.ReadAt(b, at); err != nil {
		return meta{}, false
	}
	if binary.LittleEndian.Uint16(b[8:])&flagMeta == 0 {
		return meta{}, false
	}
	b = b[pageHead:]
	sum := fnv.New64a()
	sum.Write(b[:56])
	ok := binary.LittleEndian.Uint32(b) == magic && binary.LittleEndian.Uint32(b[4:]) == version &&
		int64(binary.LittleEndian.Uint32(b[8:])) == f.page && binary.LittleEndian.Uint64(b[56:]) == sum.Sum64()
	return meta{root: binary.LittleEndian.Uint64(b[16:]), txid: binary.LittleEndian.Uint64(b[48:])}, ok
}

// Lost counts the pages that could not be read so far.
func (f *File) Lost() int { return len(f.lost) }

// Record is a pair, and where in the file its value begins.
type Record struct {
	Key, Value []byte
	At         int64
}

// Value reads the bytes of a value again.
func (f *File) Value(at int64, size int) ([]byte, error) {
	b := make([]byte, size)
	_, err := f.r.ReadAt(b, at)
	return b, err
}

// Bucket gives every record of a bucket of the first level that can be read, in the
// order of keys as far as there is one. A key may come twice: first as it is now,
// then as it was.
func (f *File) Bucket(name string, each func(Record) error) error {
	for _, m := range f.metas {
		w := walk{file: f, seen: map[uint64]bool{}}
		err := w.tree(m.root, 0, func(flags uint32, r Record) error {
			if flags&leafBucket == 0 || string(r.Key) != name || len(r.Value) < bucketHead {
				return nil
			}
			if root := binary.LittleEndian.Uint64(r.Value); root != 0 {
				return w.tree(root, 0, pairs(each))
			}
			return w.node(r.Value[bucketHead:], r.At+bucketHead, 0, pairs(each)) // a small bucket lies in its parent
		})
		if err != nil {
			return err
		}
		if f.Lost() == 0 {
			return nil // what is now is all there
		}
	}
	return nil
}

func pairs(each func(Record) error) func(uint32, Record) error {
	return func(flags uint32, r Record) error {
		if flags&leafBucket != 0 {
			return nil
		}
		return each(r)
	}
}

// walk goes through a tree once, whatever its pages point to.
type walk struct {
	file *File
	seen map[uint64]bool
}

func (w *walk) tree(id uint64, depth int, leaf func(uint32, Record) error) error {
	if w.seen[id] || depth > maxDepth {
		w.file.lost[id] = true
		return nil
	}
	w.seen[id] = true
	b := w.file.read(id)
	if b == nil {
		w.file.lost[id] = true
		return nil
	}
	return w.node(b, int64(id)*w.file.page, depth, leaf)
}

// read gives a page with its overflow, as much of it as the file holds.
func (f *File) read(id uint64) []byte {
	if id < 2 || id > uint64(f.size/f.page) {
		return nil
	}
	at := int64(id) * f.page
	head := make([]byte, pageHead)
	if _, err := f.r.ReadAt(head, at); err != nil || binary.LittleEndian.Uint64(head) != id {
		return nil
	}
	overflow := int64(binary.LittleEndian.Uint32(head[12:]))
	if overflow > maxOverflow {
		overflow = 0
	}
	b := make([]byte, min((overflow+1)*f.page, f.size-at))
	n, err := f.r.ReadAt(b, at)
	if err != nil && !errors.Is(err, io.EOF) {
		f.lost[id] = true // a bad sector: what lies before it is good
	}
	return b[:n]
}

// node reads the elements of a page that begins at a place in the file.
func (w *walk) node(b []byte, place int64, depth int, leaf func(uint32, Record) error) error {
	if len(b) < pageHead {
		return nil
	}
	kind, count := binary.LittleEndian.Uint16(b[8:]), int(binary.LittleEndian.Uint16(b[10:]))
	id := binary.LittleEndian.Uint64(b)
	if kind != flagBranch && kind != flagLeaf {
		w.file.lost[id] = true
		return nil
	}
	for i := range count {
		at := pageHead + i*element
		if at+element > len(b) {
			w.file.lost[id] = true
			return nil
		}
		e := b[at : at+element]
		if kind == flagBranch {
			if err := w.tree(binary.LittleEndian.Uint64(e[8:]), depth+1, leaf); err != nil {
				return err
			}
			continue
		}
		from := int64(at) + int64(binary.LittleEndian.Uint32(e[4:]))
		mid := from + int64(binary.LittleEndian.Uint32(e[8:]))
		to := mid + int64(binary.LittleEndian.Uint32(e[12:]))
		if to > int64(len(b)) {
			w.file.lost[id] = true
			continue
		}
		if err := leaf(binary.LittleEndian.Uint32(e), Record{b[from:mid:mid], b[mid:to:to], place + mid}); err != nil {
			return err
		}
	}
	return nil
}
