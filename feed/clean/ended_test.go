package clean_test

import (
	"strings"
	"testing"

	"byline/feed/clean"
)

// TestNothingIsLostBehindWhatIsDropped writes the elements that are dropped in
// the ways feeds get them wrong; the text behind them is the story's.
func TestNothingIsLostBehindWhatIsDropped(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		"one <iframe src='https://e.example/'/> two", "one <IFRAME src=https://e.example/> two", "one <iframe src=/a/> two <iframe src=/b></iframe>", "one <iframe src=/a><b>two</b></iframe>",
		"one <script src=/a.js/> two", "one <script src='/a.js' /> two <script>x()</script>", "one <style/> two", "one <title/> two", "one <textarea> two",
		"one <object data=/a classid='a>b'> two", "one <video src=/v> two", "one <svg viewBox='0 0 1 1'> two", "one <select> two", "one <button/> two <button>x</button>",
		"one <template> two", "one <canvas/> two", "one <noembed> two", "one <!-- <script> --> two", "one <noscript>two</noscript>",
		"<![CDATA[one two]]>", "<![CDATA[one]]> <![CDATA[<b>two</b>]]>", "<![CDATA[one two", "<script><![CDATA[ x ]]></script><![CDATA[one <i>two]]>", "one <map name=x> two",
	} {
		if got := clean.HTMLText(in); got != "one two" {
			t.Errorf("HTMLText(%q) = %q", in, got)
		}
		if got := clean.HTML(in, ""); !strings.HasPrefix(strings.NewReplacer("*", "").Replace(got), "one two") {
			t.Errorf("HTML(%q) = %q", in, got)
		}
		safe := clean.SafeHTML(in, "")
		if got := strings.Join(strings.Fields(clean.HTMLText(safe)), " "); !strings.HasPrefix(got, "one two") {
			t.Errorf("SafeHTML(%q) = %q", in, safe)
		}
	}
}

// TestWhatIsDroppedStaysDropped writes elements whose content must not be shown.
func TestWhatIsDroppedStaysDropped(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		"a<script>x()", "a<script type='text/x' />x()</script>", "a<style>x{}", "a<STYLE>x</Style>", "a<script>'</scripty>' + x</script>", "a<script>x<script>x</script>",
		"a<select><option>x</select>", "a<svg><text>x</text></svg>", "a<textarea>x</textarea>", "a<button>x</button>", "a<title>x</title>", "a<script x='", "a<iframe src=",
		"a<template><p>x</template>", "a<noembed>x</noembed>",
	} {
		for name, got := range map[string]string{"HTML": clean.HTML(in, ""), "HTMLText": clean.HTMLText(in), "SafeHTML": clean.SafeHTML(in, "")} {
			if got != "a" {
				t.Errorf("%s(%q) = %q", name, in, got)
			}
		}
	}
}
