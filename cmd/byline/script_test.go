package main

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"byline/cmd/byline/internal/hush"
	"byline/feed/fetch/fetchtest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"byline": func() {
		hush.Restore()
		os.Exit(run())
	}})
}

func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"binary":   binary,
			"damage":   damage,
			"huge":     huge,
			"misnamed": misnamed,
			"lost":     lost,
			"waitfor":  waitFor,
			"serve":    serve,
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "loopback":
				return fetchtest.Up(), nil
			case "root":
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("there is no condition %q", name)
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("BYLINE_HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("TZ", "UTC")
			e.Setenv("NO_COLOR", "1")
			data, err := filepath.Abs("testdata")
			e.Setenv("TESTDATA", data)
			return err
		},
	})
}

// exits runs a command and checks its exit code: exits CODE COMMAND ARG…
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARG…")
	}
	got := "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		code, ok := err.(interface{ ExitCode() int })
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = strconv.Itoa(code.ExitCode())
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// serve starts a server of a folder's files and puts its address into a variable:
// serve DIR NAME.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: serve DIR NAME")
	}
	s := httptest.NewServer(http.FileServer(http.Dir(ts.MkAbs(args[0]))))
	ts.Defer(s.Close)
	ts.Setenv(args[1], s.URL)
}

// damage does to a file what disks and people do: damage cut|flip|newer FILE.
func damage(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: damage cut|flip|newer FILE")
	}
	path := ts.MkAbs(args[1])
	data, err := os.ReadFile(path)
	ts.Check(err)
	switch args[0] {
	case "cut": // after four pages
		data = data[:16<<10]
	case "flip": // in every page but the first two, which say where the others are
		for page := 2; page*4096 < len(data); page++ {
			for i := 16; i < 4096 && page%2 == 0 && page*4096+i < len(data); i++ {
				data[page*4096+i] ^= 0x55
			}
		}
	case "newer": // the schema follows its name
		name := []byte("schema\x00\x00\x00\x00\x00\x00\x00")
		if !bytes.Contains(data, name) {
			ts.Fatalf("%s has no schema", args[1])
		}
		for at := bytes.Index(data, name); at >= 0; at = bytes.Index(data, name) {
			data[at+len(name)-1] = 99
		}
	default:
		ts.Fatalf("there is no damage %q", args[0])
	}
	ts.Check(os.WriteFile(path, data, 0o600))
}

// binary writes a file that is no text: binary FILE.
func binary(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\xff\xfe\x00\x00"), 0o600))
}

// huge writes a file of many megabytes that take no room: huge MB FILE.
func huge(ts *testscript.TestScript, _ bool, args []string) {
	mb, err := strconv.ParseInt(args[0], 10, 64)
	ts.Check(err)
	path := ts.MkAbs(args[1])
	ts.Check(os.WriteFile(path, []byte("The beginning of a long story.\n"), 0o600))
	ts.Check(os.Truncate(path, mb<<20))
}

// misnamed makes a folder “misnamed” with a copy of a text whose name is no UTF-8
// and holds an escape: misnamed FILE.
func misnamed(ts *testscript.TestScript, _ bool, args []string) {
	dir := ts.MkAbs("misnamed")
	ts.Check(os.MkdirAll(dir, 0o700))
	ts.Check(os.WriteFile(filepath.Join(dir, "n\xff\x1b[31m.txt"), []byte(ts.ReadFile(args[0])), 0o600))
}

// lost runs a command whose output cannot be written and checks that it fails with
// one sentence: lost WORDS CODE COMMAND ARG…
func lost(ts *testscript.TestScript, _ bool, args []string) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	ts.Check(err)
	defer full.Close()
	var talk strings.Builder
	cmd := exec.Command(args[2], args[3:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = ts.MkAbs("."), full, &talk
	cmd.Env = append(os.Environ(), "BYLINE_HOME="+ts.Getenv("BYLINE_HOME"))
	err = cmd.Run()
	if code := strconv.Itoa(cmd.ProcessState.ExitCode()); code != args[1] || !strings.Contains(talk.String(), args[0]) {
		ts.Fatalf("%v: exit code %s, %v, says %q", args[2:], code, err, talk.String())
	}
}

// waitFor waits until a file is there: waitfor FILE.
func waitFor(ts *testscript.TestScript, _ bool, args []string) {
	for range 1000 {
		if _, err := os.Stat(ts.MkAbs(args[0])); err == nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("%s never came", args[0])
}
