package clean

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// picture keeps a picture with its address and what it shows. Pixels that only
// count readers are dropped, and drawn smileys become the character they stand
// for.
func (w *walker) picture(n *html.Node, st style) {
	alt := Line(attr(n, "alt"), 300)
	if alt == "" {
		alt = Line(attr(n, "title"), 300)
	}
	if class := attr(n, "class"); alt != "" && (strings.Contains(class, "emoji") || strings.Contains(class, "smiley")) {
		w.text(alt, st)
		return
	}
	address := w.pictureURL(n)
	if address == "" || isPixel(n) {
		return
	}
	st.code, st.strong, st.emph, st.strike = false, false, false, false
	for i := len(w.line.runs) - 1; i >= 0 && w.line.runs[i].kind != words; i-- {
		if w.line.runs[i].kind == pictureRun && w.line.runs[i].url == address {
			return // the same one again, for readers without scripts
		}
	}
	w.count(len(alt) + len(address))
	w.line.put(run{kind: pictureRun, text: alt, url: address, style: st})
}

// pictureURL finds the address among the places where pages put it that load
// pictures late.
func (w *walker) pictureURL(n *html.Node) string {
	for _, key := range []string{"data-src", "data-lazy-src", "data-original", "data-orig-file", "src"} {
		if address, ok := w.urls.resolve(attr(n, key)); ok && !strings.HasPrefix(address, "mailto:") {
			return address
		}
	}
	for _, key := range []string{"data-srcset", "srcset"} {
		candidate := strings.TrimSpace(attr(n, key))
		if end := strings.IndexAny(candidate, " \t\n"); end > 0 {
			candidate = candidate[:end]
		}
		if address, ok := w.urls.resolve(strings.TrimRight(candidate, ",")); ok {
			return address
		}
	}
	return ""
}

// isPixel reports pictures of at most two pixels.
func isPixel(n *html.Node) bool {
	for _, key := range []string{"width", "height"} {
		size, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(attr(n, key)), "px"))
		if err == nil && size <= 2 {
			return true
		}
	}
	return false
}

// recording keeps a link to what cannot be shown: a film, a sound, a frame. It
// follows the paragraph it was met in, so that it stands in no sentence. What
// stands inside for others is read where there is no address.
func (w *walker) recording(n *html.Node, st style) {
	address := ""
	for _, key := range []string{"src", "data-src", "data"} {
		if found, ok := w.urls.resolve(attr(n, key)); ok {
			address = found
			break
		}
	}
	if source := first(n, atom.Source); address == "" && source != nil {
		address, _ = w.urls.resolve(attr(source, "src"))
	}
	if address == "" {
		w.children(n, st)
		return
	}
	if w.bare {
		return
	}
	address = watchPage(address)
	name := Line(attr(n, "title"), 200)
	if name == "" {
		name = map[atom.Atom]string{atom.Video: "Video", atom.Audio: "Audio"}[n.DataAtom]
		if name == "" {
			name = "Embedded page"
		}
		if u, err := url.Parse(address); err == nil {
			name += " (" + strings.TrimPrefix(u.Hostname(), "www.") + ")"
		}
	}
	w.count(len(name) + len(address))
	var l line
	l.add(name, style{link: address})
	w.links = append(w.links, block{text: l.take()})
	if blank(w.line.runs) {
		w.flush()
	}
}

// watchPage turns the address of an embedded player into the page it plays from.
func watchPage(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	host := strings.TrimPrefix(u.Hostname(), "www.")
	folder, id := "", ""
	if parts := strings.Split(strings.Trim(u.Path, "/"), "/"); len(parts) == 2 {
		folder, id = parts[0], parts[1]
	}
	switch {
	case (host == "youtube.com" || host == "youtube-nocookie.com") && folder == "embed" && id != "videoseries":
		return "https://www.youtube.com/watch?v=" + url.QueryEscape(id)
	case host == "player.vimeo.com" && folder == "video":
		return "https://vimeo.com/" + url.PathEscape(id)
	}
	return address
}
