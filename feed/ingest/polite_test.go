package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/ingest"
)

// visitor is a desk with one subscribed feed, at "/feed", and a clock to turn.
type visitor struct {
	*site
	t      *testing.T
	now    time.Time
	id     feed.SourceID
	answer http.HandlerFunc // the feed's
}

// subscribe adds "/feed", which answers the first time with two stories.
func subscribe(t *testing.T, extra func(http.ResponseWriter)) *visitor {
	t.Helper()
	v := &visitor{t: t, now: noon}
	v.site = newSite(t, ingest.Options{Now: func() time.Time { return v.now }})
	v.mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) { v.answer(w, r) })
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		if extra != nil {
			extra(w)
		}
		fmt.Fprint(w, rss("Quay", "https://quay.example/", "1", "2"))
	}
	added, err := v.desk.Add(context.Background(), v.URL+"/feed")
	if err != nil || added.Receipt.New != 2 {
		t.Fatalf("%+v, %v", added, err)
	}
	v.id = added.Source.ID
	return v
}

// later refreshes what is due after a while, and gives the source then.
func (v *visitor) later(d time.Duration) feed.SourceEntry {
	v.t.Helper()
	v.now = v.now.Add(d)
	for range v.desk.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
	}
	v.shelf.mu.Lock()
	defer v.shelf.mu.Unlock()
	if len(v.shelf.stories) < 2 {
		v.t.Errorf("stories are gone: %d are left", len(v.shelf.stories))
	}
	return v.shelf.sources[v.id]
}

func status(code int, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(code)
	}
}

func TestEveryLaterRequestIsConditional(t *testing.T) {
	t.Parallel()
	const etag, modified = `W/"a, b"`, "Wed,  18 Nov 2026 08:00:00 GMT"
	v := subscribe(t, func(w http.ResponseWriter) {
		w.Header().Set("ETag", etag)
		w.Header().Set("Last-Modified", modified)
	})
	asked := 0
	v.answer = func(w http.ResponseWriter, r *http.Request) {
		asked++
		if r.Header.Get("If-None-Match") != etag || r.Header.Get("If-Modified-Since") != modified {
			t.Errorf("request %d says %q and %q", asked, r.Header.Get("If-None-Match"), r.Header.Get("If-Modified-Since"))
		}
		w.WriteHeader(http.StatusNotModified)
	}
	for range 3 {
		if e := v.later(25 * time.Hour); e.State.Failures != 0 || !e.State.CheckedAt.Equal(v.now) {
			t.Errorf("after 304: %+v", e.State)
		}
	}
	if asked != 3 {
		t.Errorf("asked %d times", asked)
	}
}

func TestAFeedsWishOutlivesAnswersThatAreNotRead(t *testing.T) {
	t.Parallel()
	v := subscribe(t, func(w http.ResponseWriter) { w.Header().Set("ETag", `"1"`) })
	body := strings.Replace(rss("Quay", "https://quay.example/", "1", "2", "3"), "<item>", "<ttl>600</ttl><item>", 1)
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", `"2"`)
		fmt.Fprint(w, body)
	}
	v.later(2 * time.Hour)
	v.answer = status(http.StatusNotModified)
	for range 3 {
		e := v.later(12 * time.Hour)
		if wait := e.State.NextAt.Sub(v.now); wait < 10*time.Hour || wait > 12*time.Hour {
			t.Errorf("waits %v where ten hours were asked for", wait)
		}
	}
	if n := v.times("/feed"); n != 5 {
		t.Errorf("asked %d times", n)
	}
}

func TestHoursAndDaysToSkipOutliveAnswersThatAreNotRead(t *testing.T) {
	t.Parallel()
	v := subscribe(t, func(w http.ResponseWriter) { w.Header().Set("ETag", `"1"`) })
	const wish = "<skipHours><hour>0</hour><hour>1</hour><hour>2</hour><hour>3</hour></skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>"
	body := strings.Replace(rss("Quay", "https://quay.example/", "1", "2", "3"), "<item>", wish+"<item>", 1)
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", `"2"`)
		fmt.Fprint(w, body)
	}
	v.later(2 * time.Hour)
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		if u := v.now.UTC(); u.Hour() < 4 || u.Weekday() == time.Saturday || u.Weekday() == time.Sunday {
			t.Errorf("asked on %s", u.Format("Monday 15:04"))
		}
		w.WriteHeader(http.StatusNotModified)
	}
	for range 14 * 24 { // from a Friday, through two week ends
		v.later(time.Hour)
	}
	if n := v.times("/feed"); n < 20 {
		t.Errorf("asked %d times in two weeks", n)
	}
}

func TestFreshnessOutlivesAnswersThatDoNotStateIt(t *testing.T) {
	t.Parallel()
	v := subscribe(t, func(w http.ResponseWriter) {
		w.Header().Set("ETag", `"1"`)
		w.Header().Set("Cache-Control", "max-age=36000")
	})
	v.answer = status(http.StatusNotModified)
	for range 3 {
		if e := v.later(11 * time.Hour); e.State.NextAt.Sub(v.now) < 10*time.Hour {
			t.Errorf("after an answer that states nothing the next visit is in %v", e.State.NextAt.Sub(v.now))
		}
	}
	v.answer = status(http.StatusNotModified, "Cache-Control", "max-age=60")
	if e := v.later(11 * time.Hour); e.State.NextAt.Sub(v.now) > 9*time.Hour {
		t.Errorf("after an answer that is old soon the next visit is in %v", e.State.NextAt.Sub(v.now))
	}
}

func TestFreshAnswersAreNotAskedForAgain(t *testing.T) {
	t.Parallel()
	v := subscribe(t, func(w http.ResponseWriter) { w.Header().Set("Cache-Control", "max-age=36000") })
	v.later(9 * time.Hour)
	if n := v.times("/feed"); n != 1 {
		t.Errorf("asked %d times within the ten hours the answer is fresh", n)
	}
	if v.later(2 * time.Hour); v.times("/feed") != 2 {
		t.Error("not asked after them")
	}
}

func TestAFeedThatIsGoneIsLeftAlone(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.answer = status(http.StatusGone)
	e := v.later(2 * time.Hour)
	if !e.State.Stopped || e.State.FaultClass != feed.Gone || !strings.Contains(e.State.Fault, "410") {
		t.Errorf("%+v", e.State)
	}
	before := v.times("/feed")
	for range 3 {
		v.later(30 * 24 * time.Hour)
	}
	if v.times("/feed") != before {
		t.Error("a feed that is gone was asked again")
	}
}

func TestAFeedMovesWhenItSaidSoTwice(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.serve("/new", rss("Quay", "https://quay.example/", "1", "2", "3"))
	v.answer = func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/new", http.StatusMovedPermanently) }
	if e := v.later(2 * time.Hour); e.Source.Location != v.URL+"/feed" || e.State.MovedTo != v.URL+"/new" {
		t.Errorf("after once: at %s, moving to %s", e.Source.Location, e.State.MovedTo)
	}
	mine := v.shelf.sources[v.id].Source
	mine.Nickname = "Mine"
	if err := v.shelf.PutSource(context.Background(), mine); err != nil {
		t.Fatal(err)
	}
	if e := v.later(25 * time.Hour); e.Source.Location != v.URL+"/new" || e.State.MovedTo != "" || e.Source.Nickname != "Mine" {
		t.Errorf("after twice: %+v, moving to %q", e.Source, e.State.MovedTo)
	}
	before := v.times("/feed")
	if v.later(25 * time.Hour); v.times("/feed") != before || v.times("/new") != 3 {
		t.Errorf("the old address was asked %d times more, the new one %d times", v.times("/feed")-before, v.times("/new"))
	}
	again, err := v.desk.Add(context.Background(), v.URL+"/new")
	if err != nil || again.Source.ID != v.id {
		t.Errorf("the new address is a second subscription: %+v, %v", again.Source, err)
	}
}

func TestATemporaryRedirectMovesNothing(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.serve("/new", rss("Quay", "https://quay.example/", "1", "2", "3"))
	v.answer = func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/new", http.StatusFound) }
	for range 3 {
		if e := v.later(25 * time.Hour); e.Source.Location != v.URL+"/feed" || e.State.MovedTo != "" {
			t.Errorf("at %s, moving to %q", e.Source.Location, e.State.MovedTo)
		}
	}
}

func TestRetryAfterIsObeyedWithinADay(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		code        int
		value       string
		least, most time.Duration
	}{
		"429, seconds": {429, "18000", 5 * time.Hour, 5 * time.Hour},
		"429, date":    {429, noon.Add(2*time.Hour + 7*time.Hour).Format(http.TimeFormat), 7 * time.Hour, 7 * time.Hour},
		"503, seconds": {503, "18000", 5 * time.Hour, 5 * time.Hour},
		"503, date":    {503, noon.Add(2*time.Hour + 6*time.Hour).Format(http.TimeFormat), 6 * time.Hour, 6 * time.Hour},
		"for ever":     {429, "100000000000000000000", 24 * time.Hour, 24 * time.Hour},
		"nonsense":     {503, "soon", 10 * time.Minute, 15 * time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := subscribe(t, nil)
			v.answer = status(c.code, "Retry-After", c.value)
			e := v.later(2 * time.Hour)
			if wait := e.State.NextAt.Sub(v.now); wait < c.least || wait > c.most {
				t.Errorf("waits %v, want %v", wait, c.least)
			}
			before := v.times("/feed")
			if v.later(c.least - time.Minute); v.times("/feed") != before {
				t.Error("asked before the time")
			}
		})
	}
}

func TestEveryFailureWaitsLongerUpToADayAndSuccessForgets(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.answer = status(http.StatusInternalServerError)
	var last time.Duration
	for i := range 9 {
		e := v.later(31 * time.Hour)
		wait := e.State.NextAt.Sub(v.now)
		if wait < last || i < 6 && wait <= last || wait > 30*time.Hour || e.State.Failures != i+1 {
			t.Errorf("failure %d waits %v after %v", e.State.Failures, wait, last)
		}
		last = wait
	}
	if last < 24*time.Hour {
		t.Errorf("the last wait is %v", last)
	}
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, rss("Quay", "https://quay.example/", "1", "2", "3"))
	}
	if e := v.later(31 * time.Hour); e.State.Failures != 0 || e.State.Fault != "" || !e.State.FailingSince.IsZero() || len(v.shelf.stories) != 3 {
		t.Errorf("%+v", e.State)
	}
}

func TestSourcesThatFailTogetherAreNotAskedTogether(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	for i := range 5 {
		path := fmt.Sprintf("/feed%d", i)
		v.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { v.answer(w, r) })
		if _, err := v.desk.Add(context.Background(), v.URL+path); err != nil {
			t.Fatal(err)
		}
	}
	v.answer = status(http.StatusInternalServerError)
	v.later(2 * time.Hour)
	at := map[time.Time]bool{}
	for _, e := range v.shelf.sources {
		if wait := e.State.NextAt.Sub(v.now); wait < 10*time.Minute || wait > 13*time.Minute {
			t.Errorf("%s waits %v", e.Source.Location, wait)
		}
		at[e.State.NextAt] = true
	}
	if len(at) < 5 {
		t.Errorf("six sources are asked at %d different times", len(at))
	}
}
