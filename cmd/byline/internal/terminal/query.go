// Package terminal finds out what the terminal can do before the screen is drawn,
// and writes frames to it. It must not know what is drawn.
package terminal

import (
	"os"
	"regexp"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// Abilities are what a terminal said about itself. What it did not say is zero.
type Abilities struct {
	Answered  bool // it answered at all
	KnowsBack bool // it told its background
	Dark      bool
	Sync      bool // it shows a frame at once (mode 2026)
	Kitty     bool // it shows pictures by kitty's protocol
	Sixel     bool
	Version   string
}

// questions end with DA1, which every terminal answers: after its answer nothing
// more will come.
const questions = "\x1b]11;?\x1b\\\x1b[>q\x1b[?2026$p\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[c"

// Ask puts the questions to the controlling terminal and waits no longer than
// limit. A terminal that does not answer has no abilities.
func Ask(limit time.Duration) (Abilities, error) {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return Abilities{}, err
	}
	defer tty.Close()
	fd := int(tty.Fd())
	before, err := term.MakeRaw(fd)
	if err != nil {
		return Abilities{}, err
	}
	defer term.Restore(fd, before)
	if _, err := tty.WriteString(questions); err != nil {
		return Abilities{}, err
	}
	return understand(collect(fd, time.Now().Add(limit))), nil
}

// collect reads answers until DA1's has come or the time is over.
func collect(fd int, deadline time.Time) []byte {
	var answers []byte
	chunk := make([]byte, 512)
	for {
		left := time.Until(deadline)
		if left <= 0 {
			return answers
		}
		ready, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, int(left.Milliseconds())+1)
		if err == unix.EINTR {
			continue
		}
		if err != nil || ready == 0 {
			return answers
		}
		n, err := unix.Read(fd, chunk)
		if err != nil || n <= 0 {
			return answers
		}
		answers = append(answers, chunk[:n]...)
		if attributes.Match(answers) {
			return answers
		}
	}
}

var (
	background = regexp.MustCompile(`\x1b\]11;rgb:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(?:\x07|\x1b\\)`)
	attributes = regexp.MustCompile(`\x1b\[\?([0-9;]*)c`)
	sixel      = regexp.MustCompile(`(^|;)4(;|$)`)
	kitty      = regexp.MustCompile(`\x1b_Gi=31;OK\x1b\\`)
	version    = regexp.MustCompile(`\x1bP>\|([ -~]*?)\x1b\\`)
	syncMode   = regexp.MustCompile(`\x1b\[\?2026;([0-4])\$y`)
)

func understand(answers []byte) Abilities {
	s := string(answers)
	var a Abilities
	if m := attributes.FindStringSubmatch(s); m != nil {
		a.Answered = true
		a.Sixel = sixel.MatchString(m[1])
	}
	if m := background.FindStringSubmatch(s); m != nil {
		a.KnowsBack = true
		a.Dark = 0.2126*share(m[1])+0.7152*share(m[2])+0.0722*share(m[3]) < 0.5
	}
	a.Kitty = kitty.MatchString(s)
	if m := version.FindStringSubmatch(s); m != nil {
		a.Version = m[1]
	}
	if m := syncMode.FindStringSubmatch(s); m != nil {
		a.Sync = m[1] == "1" || m[1] == "2" // 0: unknown, 4: switched off for good
	}
	return a
}

// share turns one to four hexadecimal digits into a part of one.
func share(digits string) float64 {
	n, err := strconv.ParseUint(digits, 16, 32)
	if err != nil {
		return 0
	}
	return float64(n) / float64(uint64(1)<<(4*len(digits))-1)
}
