package e2e

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// everywhere is text of which every character takes room in its own way.
const everywhere = `新しい朝の新聞 👍 한국어 신문 ⭐

By 田中 美咲

KYOTO — 世界地図の上で、船は静かに動く。The ferry 👩‍👩‍👧 leaves at ten ❤️ and nobody waves, हिन्दी में भी, ו` + "\u200e" + `עברית גם, e` + "\u0301" + `a` + "\u0300" + `.

한국의 신문은 아침에 온다. ｆｕｌｌ　ｗｉｄｔｈ text and half-width ｶﾀｶﾅ stand side by side, 1️⃣ 2️⃣ 3️⃣, 🇯🇵 🇰🇷.
`

// settled is the screen once it has stood still, without the clock.
func (s *screen) settled() string {
	s.t.Helper()
	before, same := "", 0
	for range 400 {
		time.Sleep(25 * time.Millisecond)
		now := s.text()
		if now != before {
			before, same = now, 0
		} else if same++; same == 4 {
			break
		}
	}
	lines := strings.SplitN(before, "\n", 2)
	if at := strings.LastIndex(lines[0], "unread"); at >= 0 {
		lines[0] = lines[0][:at]
	}
	return strings.Join(lines, "\n")
}

// TestMendedScreenIsTheOneDrawnAfresh holds what is left on the terminal by many
// small changes against the same screen drawn from scratch.
func TestMendedScreenIsTheOneDrawnAfresh(t *testing.T) {
	home, dir := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{"ferry.txt": story, "tide.txt": long(30), "scripts.txt": everywhere} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	byline(t, built, home, "add", dir)
	s := open(t, 120, 40, []string{"BYLINE_HOME=" + home}, built)
	s.wait("B Y L I N E", " of 3")
	keys := []string{"j", "j", "j", "k", "Enter", "Space", "n", "p", "Tab", "a", "z", "G", "1", "2", "3", "s", "m", "?", "Escape", "Escape", ":", "PageDown", "Down", "Up"}
	sizes := [][2]int{{120, 40}, {80, 24}, {200, 60}, {60, 20}}
	r := rand.New(rand.NewPCG(11, 26))
	var pressed []string
	for range 20 {
		for range 1 + r.IntN(4) {
			key := keys[r.IntN(len(keys))]
			pressed = append(pressed, key)
			s.keys(key)
		}
		if r.IntN(5) == 0 {
			size := sizes[r.IntN(len(sizes))]
			s.resize(size[0], size[1])
		}
		mended := s.settled()
		s.keys("C-l")
		if fresh := s.settled(); fresh != mended {
			t.Fatalf("after %v the screen is\n%s\nand drawn afresh\n%s", pressed, mended, fresh)
		}
	}
}
