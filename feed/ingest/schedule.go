package ingest

import (
	"hash/fnv"
	"time"

	"byline/feed"
)

// Bounds of the time between two visits of one source.
const (
	shortest   = 15 * time.Minute
	usual      = time.Hour
	longest    = 24 * time.Hour
	firstRetry = 10 * time.Minute
)

// settle is what to remember after a visit that went well, and the address the
// source moved to once it said so twice.
func settle(before feed.FetchState, d feed.Dispatch, src feed.Source, r feed.Receipt, now time.Time) (after feed.FetchState, moved string) {
	after = d.State
	after.CheckedAt, after.ChangedAt = now, before.ChangedAt
	if r.New+r.Changed > 0 {
		after.ChangedAt = now
	}
	if !d.Unchanged {
		after.TTL, after.SkipHours, after.SkipDays = min(max(d.TTL, 0), longest), hourBits(d.SkipHours), dayBits(d.SkipDays)
	}
	after.Failures, after.FailingSince, after.FaultClass, after.Fault, after.Stopped = 0, time.Time{}, "", "", false
	switch {
	case d.MovedTo == "" || d.MovedTo == src.Location:
		after.MovedTo = ""
	case d.MovedTo == before.MovedTo:
		moved, after.MovedTo = d.MovedTo, ""
	default:
		after.MovedTo = d.MovedTo
	}
	if local(src.Kind) {
		after.NextAt = time.Time{}
		return after, moved
	}
	next := now.Add(spread(src.ID, interval(after, src, now), 10))
	if d.State.NextAt.After(next) {
		next = d.State.NextAt
	}
	after.NextAt = skip(next, after.SkipHours, after.SkipDays)
	return after, moved
}

// local kinds cost nobody anything and are looked at every time.
func local(k feed.Kind) bool {
	return k == feed.KindFile || k == feed.KindFolder || k == feed.KindWelcome
}

// interval follows how long ago the source last brought something: what is quiet
// for a week need not be asked every hour. The reader's own interval wins over
// that, the source's wish (RSS 2.0 ttl) over neither being shorter.
func interval(s feed.FetchState, src feed.Source, now time.Time) time.Duration {
	if src.Interval > 0 {
		return max(src.Interval, shortest)
	}
	quiet := usual
	if !s.ChangedAt.IsZero() {
		quiet = max(usual, now.Sub(s.ChangedAt)/10)
	}
	return min(max(quiet, s.TTL), longest)
}

// skip puts a visit after the hours and days that the source asked to be left
// alone (RSS 2.0 skipHours and skipDays, in UTC). One that asks to be left alone
// always has not meant it.
func skip(t time.Time, hours uint32, days uint8) time.Time {
	const allHours, allDays = 1<<24 - 1, 1<<7 - 1
	if hours == allHours || days == allDays {
		return t
	}
	for range 24 * 8 {
		u := t.UTC()
		if hours&(1<<u.Hour()) == 0 && days&(1<<u.Weekday()) == 0 {
			return t
		}
		t = u.Truncate(time.Hour).Add(time.Hour)
	}
	return t
}

func hourBits(hours []int) (bits uint32) {
	for _, h := range hours {
		if h >= 0 && h < 24 {
			bits |= 1 << h
		}
	}
	return bits
}

func dayBits(days []time.Weekday) (bits uint8) {
	for _, d := range days {
		if d >= time.Sunday && d <= time.Saturday {
			bits |= 1 << d
		}
	}
	return bits
}

// fail is what to remember after a visit that failed: the next one comes later
// every time. A source that is gone is not visited again by itself.
func fail(before, brought feed.FetchState, src feed.Source, err error, now time.Time) feed.FetchState {
	after := before
	after.CheckedAt = now
	after.Failures++
	if after.FailingSince.IsZero() {
		after.FailingSince = now
	}
	after.FaultClass, after.Fault = feed.ClassOf(err), err.Error()
	after.Stopped = after.FaultClass == feed.Gone
	if local(src.Kind) {
		return after
	}
	wait := min(firstRetry<<min(after.Failures-1, 10), longest)
	after.NextAt = now.Add(spread(src.ID, wait, 4))
	if brought.NextAt.After(after.NextAt) {
		after.NextAt = brought.NextAt
	}
	return after
}

// spread lengthens a wait by up to one part of so many, each source by its own
// share, so that sources added together are not all asked together.
func spread(id feed.SourceID, wait time.Duration, part int64) time.Duration {
	h := fnv.New32a()
	h.Write([]byte(id))
	return wait + time.Duration(int64(wait)/part*int64(h.Sum32()%1000)/1000)
}

// due reports a source that a refresh visits without being forced to. The moment
// set for it may have passed unused, and now be one at which it wants none.
func due(e feed.SourceEntry, now time.Time) bool {
	return !e.Source.Paused && !e.State.Stopped && !e.State.NextAt.After(now) && !skip(now, e.State.SkipHours, e.State.SkipDays).After(now)
}
