package desktop

import (
	"bytes"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"byline/feed"
)

func none(string) string { return "" }

func TestOpenRefusesWhatIsNoAddress(t *testing.T) {
	t.Parallel()
	d := New("touch", &bytes.Buffer{}, none)
	for _, url := range []string{"file:///etc/passwd", "javascript:alert(1)", "-x", ""} {
		if err := d.Open(t.Context(), url); feed.ClassOf(err) != feed.BadInput {
			t.Errorf("Open(%q) = %v", url, err)
		}
	}
}

func TestOpenRunsTheCommandWithoutAShell(t *testing.T) {
	t.Parallel()
	out := filepath.Join(t.TempDir(), "seen")
	d := New(`sh -c 'printf %s "$1" > "$0"' `+out, &bytes.Buffer{}, none)
	const url = "https://quay.example/a?b=1&c=$(x)"
	if err := d.Open(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	var got []byte
	for range 200 {
		if got, _ = os.ReadFile(out); len(got) > 0 {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	if !strings.HasPrefix(string(got), "https://quay.example/a?b=1&c=") {
		t.Errorf("the browser was given %q", got)
	}
}

func TestCopyWrapsTheTextForTheTerminal(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := New("", &out, none).Copy(t.Context(), "word"); err != nil {
		t.Fatal(err)
	}
	if want := "\x1b]52;c;" + base64.StdEncoding.EncodeToString([]byte("word")) + "\x07"; out.String() != want {
		t.Errorf("wrote %q, want %q", out.String(), want)
	}
}

func TestWithoutABrowserOneSentenceSaysWhatToSet(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]string{"": "there is no desktop here", "/no/such/browser": "/no/such/browser, the command for the browser, cannot be run"} {
		if command == "" && runtime.GOOS == "darwin" {
			continue
		}
		err := New(command, &bytes.Buffer{}, none).Open(t.Context(), "https://quay.example/")
		var f *feed.Fault
		if !errors.As(err, &f) || f.Class != feed.NotFound || !strings.Contains(f.Error(), want) || !strings.Contains(f.Advice, "browser =") {
			t.Errorf("%q gives %v", command, err)
		}
	}
}
