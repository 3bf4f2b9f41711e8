package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const story = `Night ferries return after two winters of taxis

OLD QUAY (QG) — The last boat from the Old Quay now leaves at 01:40, an hour and fifty minutes later than it has since the winter of 2024.

The harbour board voted four to three on Wednesday to restore the night timetable, after two winters in which the city's bakers, nurses and stagehands paid for taxis over the long bridge.

Ines Calder

Ines Calder has covered ports, tides and the people who argue about them since 2011. She trained as a hydrographer and still keeps a barometer on her desk.

View more articles from The Quay Gazette
`

// build makes the program once for a test and gives its path.
func build(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "byline")
	if out, err := exec.Command("go", "build", "-o", bin, "byline/cmd/byline").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}

// byline runs a command against a home of its own.
func byline(t *testing.T, bin, home string, args ...string) string {
	t.Helper()
	cmd := exec.Command(bin, args...)
	cmd.Env = append(os.Environ(), "BYLINE_HOME="+home)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("byline %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

func TestReadBookmarkAndComeBack(t *testing.T) {
	bin, home := build(t), t.TempDir()
	file := filepath.Join(t.TempDir(), "ferry.txt")
	if err := os.WriteFile(file, []byte(story), 0o600); err != nil {
		t.Fatal(err)
	}
	byline(t, bin, home, "add", file)
	env := []string{"BYLINE_HOME=" + home}
	s := open(t, 140, 40, env, bin)
	s.wait("B Y L I N E", "Night ferries return", "By Ines Calder", "OLD QUAY", "has covered", "1 unread")
	if strings.Contains(s.text(), "View more articles") {
		t.Errorf("page furniture is shown:\n%s", s.text())
	}
	s.keys("s")
	s.wait("★")
	s.keys("Enter")
	s.wait("0 unread")
	s.keys("q")
	s.wait("1 of 1")
	s.keys("q")
	s.ended()

	again := open(t, 140, 40, env, bin)
	again.wait("Night ferries return", "★", "0 unread")
	for _, size := range [][2]int{{40, 15}, {80, 24}, {120, 40}, {200, 60}} {
		again.resize(size[0], size[1])
		again.wait("Night ferries return", "1 of 1")
	}
	byline(t, bin, home, "db", "check")
}

func TestAddBesideTheOpenReader(t *testing.T) {
	bin, home := build(t), t.TempDir()
	dir := t.TempDir()
	s := open(t, 100, 30, []string{"BYLINE_HOME=" + home}, bin)
	s.wait("B Y L I N E", " of ")
	for i := range 20 {
		file := filepath.Join(dir, fmt.Sprintf("story%d.txt", i))
		if err := os.WriteFile(file, []byte(strings.Replace(story, "Night ferries", fmt.Sprintf("Ferry number %d will", i), 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		byline(t, bin, home, "add", file)
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("add number %d took %v beside the open reader", i, took)
		}
	}
	s.keys("g", "g")
	s.wait("Ferry number")
	byline(t, bin, home, "db", "check")
}
