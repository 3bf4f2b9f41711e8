package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

// What a page of the file begins with (bbolt, internal/common: page.go, meta.go).
// All numbers are little-endian on the machines this is built for.
const (
	pageHead    = 16 // bytes: identifier, kind, count of elements, pages that follow
	pageElement = 16
	branchPage  = 0x01
	leafPage    = 0x02
	listPage    = 0x10 // of free pages
	holdsBucket = 0x01 // an element of a leaf whose value is a bucket
	maxTree     = 64   // levels of pages
)

// pages walks over the pages in use and makes sure that each lies in the file and
// what it holds in it. bbolt's own check follows them in a goroutine of its own,
// where a wild one cannot be caught and ends the process.
type pages struct {
	file *os.File
	size int    // of a page
	end  uint64 // pages in the file
	seen map[uint64]bool
}

// checkPages returns the first thing wrong with the pages of a file that a
// transaction sees.
func checkPages(path string, t tx) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	size := t.DB().Info().PageSize
	p := &pages{file: f, size: size, end: uint64(t.Size()) / uint64(size), seen: map[uint64]bool{}}
	if err := p.free(uint64(t.ID())); err != nil {
		return err
	}
	return p.walk(uint64(t.Cursor().Bucket().Root()), 0)
}

// read returns a page with those that follow it.
func (p *pages) read(id uint64) ([]byte, error) {
	if id >= p.end {
		return nil, fmt.Errorf("page %d lies behind the end", id)
	}
	head := make([]byte, pageHead)
	if _, err := p.file.ReadAt(head, int64(id)*int64(p.size)); err != nil {
		return nil, err
	}
	more := uint64(binary.LittleEndian.Uint32(head[12:]))
	if got := binary.LittleEndian.Uint64(head); got != id && id > 1 {
		return nil, fmt.Errorf("page %d calls itself %d", id, got)
	}
	if id+more >= p.end {
		return nil, fmt.Errorf("page %d ends behind the end", id)
	}
	data := make([]byte, (int(more)+1)*p.size)
	_, err := p.file.ReadAt(data, int64(id)*int64(p.size))
	return data, err
}

// free checks the list of free pages, which the header of a transaction names.
func (p *pages) free(txid uint64) error {
	for id := range uint64(2) {
		data, err := p.read(id)
		if err != nil {
			return err
		}
		meta := data[pageHead:] // magic, version, page size, flags, root, sequence, free list, end, transaction
		list := binary.LittleEndian.Uint64(meta[32:])
		if binary.LittleEndian.Uint64(meta[48:]) != txid || list == ^uint64(0) {
			continue
		}
		if data, err = p.read(list); err != nil {
			return err
		}
		count, from := uint64(binary.LittleEndian.Uint16(data[10:])), uint64(pageHead)
		if count == 0xffff { // then the first number is the count
			count, from = binary.LittleEndian.Uint64(data[pageHead:]), pageHead+8
		}
		if binary.LittleEndian.Uint16(data[8:])&listPage == 0 || count > (uint64(len(data))-from)/8 {
			return fmt.Errorf("page %d is no list of free pages", list)
		}
	}
	return nil
}

// walk checks a page and all below it.
func (p *pages) walk(id uint64, depth int) error {
	if depth > maxTree || p.seen[id] {
		return fmt.Errorf("page %d is below itself", id)
	}
	p.seen[id] = true
	data, err := p.read(id)
	if err != nil {
		return err
	}
	if err := p.elements(data, depth); err != nil {
		return fmt.Errorf("page %d: %w", id, err)
	}
	return nil
}

var errElement = errors.New("an element lies outside of it")

// elements checks what a page holds.
func (p *pages) elements(page []byte, depth int) error {
	kind, count := binary.LittleEndian.Uint16(page[8:]), int(binary.LittleEndian.Uint16(page[10:]))
	if kind != branchPage && kind != leafPage {
		return fmt.Errorf("it is of kind %#x", kind)
	}
	if pageHead+count*pageElement > len(page) {
		return errElement
	}
	for i := range count {
		rest := page[pageHead+i*pageElement:] // places are counted from the element on
		number := func(at int) uint64 { return uint64(binary.LittleEndian.Uint32(rest[at:])) }
		if kind == branchPage {
			if number(0)+number(4) > uint64(len(rest)) {
				return errElement
			}
			if err := p.walk(binary.LittleEndian.Uint64(rest[8:]), depth+1); err != nil {
				return err
			}
			continue
		}
		value := number(4) + number(8)
		end := value + number(12)
		if end > uint64(len(rest)) {
			return errElement
		}
		if number(0)&holdsBucket != 0 {
			if err := p.bucket(rest[value:end], depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// bucket checks the bucket that a value is: the page of its root, or a page in the
// value itself.
func (p *pages) bucket(value []byte, depth int) error {
	switch {
	case len(value) < 16:
		return errElement
	case binary.LittleEndian.Uint64(value) != 0:
		return p.walk(binary.LittleEndian.Uint64(value), depth)
	case len(value) < 16+pageHead || depth > maxTree:
		return errElement
	}
	return p.elements(value[16:], depth)
}
