package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
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

// built is the program, made once for all tests.
var built string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "byline-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	built = filepath.Join(dir, "byline")
	out, err := exec.Command("go", "build", "-o", built, "byline/cmd/byline").CombinedOutput()
	if err != nil {
		fmt.Fprintf(os.Stderr, "build: %v\n%s", err, out)
		os.RemoveAll(dir)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
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
	bin, home := built, t.TempDir()
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

// long is a story of so many paragraphs, each with its number.
func long(paragraphs int) string {
	var b strings.Builder
	b.WriteString("The keeper of the tide book\n\nBy Ines Calder\n\n")
	for i := 1; i <= paragraphs; i++ {
		fmt.Fprintf(&b, "Entry %d of the tide book was written at low water by a hand that nobody in the harbour office knew.\n\n", i)
	}
	return b.String()
}

func TestPlaceReadMarkAndBookmarkAreThereAgain(t *testing.T) {
	bin, home := built, t.TempDir()
	dir := t.TempDir()
	for name, text := range map[string]string{"ferry.txt": story, "tide.txt": long(80)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		byline(t, bin, home, "add", filepath.Join(dir, name))
	}
	env := []string{"BYLINE_HOME=" + home}
	s := open(t, 140, 40, env, bin)
	s.wait("Night ferries return", "The keeper of the tide", "2 unread", "1 of 2")
	s.keys("/")
	s.keys("keeper")
	s.wait("1 story", "Entry 1 of")
	s.keys("Enter", "Enter")
	s.wait("1 unread", "Entry 1 of")
	s.keys("s")
	s.wait("★")
	s.keys("Space", "Space", "Space", "j", "j")
	s.wait("Entry 40 of")
	s.gone("Entry 1 of")
	before := s.lines("Entry ")
	s.keys("Q")
	s.ended()

	again := open(t, 140, 40, env, bin)
	again.wait("Night ferries return", "The keeper of the tide", "1 unread", "★")
	again.keys("3")
	again.wait("1 of 1", "★")
	again.keys("Enter")
	again.wait(before[0], before[len(before)-1])
	again.gone("Entry 1 of")
	if after := again.lines("Entry "); !slices.Equal(before, after) {
		t.Errorf("the place was lost: %d entries from %q, before %d from %q", len(after), after[0], len(before), before[0])
	}
	again.keys("Q")
	again.ended()

	var one struct {
		Articles []struct {
			Title   string
			Read    bool
			Starred bool
		}
	}
	if err := json.Unmarshal([]byte(byline(t, bin, home, "list", "--json")), &one); err != nil {
		t.Fatal(err)
	}
	for _, a := range one.Articles {
		if tide := strings.Contains(a.Title, "tide book"); a.Read != tide || a.Starred != tide {
			t.Errorf("%s: read %v, starred %v", a.Title, a.Read, a.Starred)
		}
	}
	if len(one.Articles) != 2 {
		t.Errorf("%d stories, want 2", len(one.Articles))
	}
	byline(t, bin, home, "db", "check")
}

func TestAddBesideTheOpenReader(t *testing.T) {
	bin, home := built, t.TempDir()
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

func TestSuspendGoesToTheShellAndComesBack(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash here to suspend to")
	}
	home := t.TempDir()
	s := open(t, 100, 30, []string{"BYLINE_HOME=" + home, "PS1=shell> "}, "bash", "--norc", "--noprofile", "-i")
	s.wait("shell>")
	process := filepath.Join(home, "process")
	s.keys("(echo $BASHPID > "+process+"; exec "+built+")", "Enter")
	s.wait("B Y L I N E", " of ")
	s.keys("C-z")
	s.wait("Stopped", "shell>")
	s.keys("fg", "Enter")
	s.wait("B Y L I N E", " of ")
	s.keys("j")
	s.wait("2 of ")
	stop(t, process)
	s.wait("Stopped", "shell>")
	s.keys("fg", "Enter")
	s.wait("B Y L I N E", "2 of ")
	s.keys("j")
	s.wait("3 of ")
	s.keys("Q")
	s.wait("shell>")

	alone := open(t, 100, 30, []string{"BYLINE_HOME=" + home}, built)
	alone.wait("B Y L I N E", " of ")
	alone.keys("C-z")
	alone.wait("There is no shell to go to here.")
}

// stop stops the program whose process is named in a file, as a signal from outside
// does.
func stop(t *testing.T, file string) {
	t.Helper()
	said, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(said)))
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
}
