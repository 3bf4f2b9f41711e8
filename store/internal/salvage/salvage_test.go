package salvage_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"byline/store/internal/salvage"
)

const records = 2000

func keyOf(i int) []byte   { return fmt.Appendf(nil, "key-%05d", i) }
func valueOf(i int) []byte { return bytes.Repeat(fmt.Appendf(nil, "value %d ", i), 1+i%9*i%13) }

// made is a file with a large bucket, a small one that lies in its parent, and
// values longer than a page.
func made(t testing.TB) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "made.db")
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	for from := 0; from < records; from += 500 {
		err := db.Update(func(tx *bolt.Tx) error {
			large, err := tx.CreateBucketIfNotExists([]byte("large"))
			if err != nil {
				return err
			}
			for i := from; i < from+500; i++ {
				if err := large.Put(keyOf(i), valueOf(i)); err != nil {
					return err
				}
			}
			small, err := tx.CreateBucketIfNotExists([]byte("small"))
			if err != nil {
				return err
			}
			return small.Put(keyOf(from), valueOf(3))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// found reads a bucket and counts the pairs that are what was put there.
func found(t testing.TB, data []byte, name string) (good, bad int) {
	t.Helper()
	f, err := salvage.Open(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return 0, 0
	}
	seen := map[string]bool{}
	err = f.Bucket(name, func(r salvage.Record) error {
		var i int
		k, v := r.Key, r.Value
		if again, err := f.Value(r.At, len(v)); err != nil || !bytes.Equal(again, v) {
			t.Fatalf("%s is not at %d, %v", k, r.At, err)
		}
		n, _ := fmt.Sscanf(string(k), "key-%05d", &i) // a key that is none gives 0
		if n != 1 || seen[string(k)] || i >= records || !bytes.Equal(v, valueOf(i)) && name == "large" {
			bad++
			return nil
		}
		seen[string(k)] = true
		good++
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return good, bad
}

func TestWholeFileIsReadWhole(t *testing.T) {
	t.Parallel()
	data := made(t)
	for name, want := range map[string]int{"large": records, "small": records / 500, "neither": 0} {
		if good, bad := found(t, data, name); good != want || bad != 0 {
			t.Errorf("%s: %d good and %d bad, want %d and none", name, good, bad, want)
		}
	}
}

func TestOnePageGoneCostsWhatWasInIt(t *testing.T) {
	t.Parallel()
	data := made(t)
	pages, most := len(data)/4096, 0
	for page := 2; page < pages; page++ {
		hurt := bytes.Clone(data)
		clear(hurt[page*4096 : (page+1)*4096])
		if good, _ := found(t, hurt, "large"); records-good > most {
			most = records - good
		}
	}
	if most == 0 || most > records/2 { // the page at the top leads to all; then the state before helps
		t.Errorf("a page of %d costs up to %d of %d records", pages, most, records)
	}
}

func TestCutFileGivesWhatIsLeft(t *testing.T) {
	t.Parallel()
	data := made(t)
	any := false
	for i := range 50 {
		good, _ := found(t, data[:len(data)*i/50], "large")
		any = any || good > records/4
	}
	if !any {
		t.Error("nothing was found in any cut file")
	}
}

func FuzzOpen(f *testing.F) {
	data := made(f)
	f.Add(data[:1<<16], uint32(0), byte(0))
	f.Add(data[:1<<16], uint32(4096*3+10), byte(0xff))
	f.Fuzz(func(t *testing.T, data []byte, at uint32, flip byte) {
		data = bytes.Clone(data)
		if len(data) > 0 {
			data[int(at)%len(data)] ^= flip
		}
		found(t, data, "large")
		found(t, data, "small")
	})
}
