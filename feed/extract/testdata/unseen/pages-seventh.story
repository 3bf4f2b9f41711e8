=== aspnet-form.html
{"title":"Council to rename seven streets","authors":[{"name":"Olwen Prosser"}],"published":"2016-04-19T00:00:00Z","language":"en"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Council to rename seven streets - Teifi Valley Post</title></head><body><form method="post" action="./story.aspx?id=4" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="abc"><div id="hdr"><a href="/">Teifi Valley Post</a> <a href="/sport">Sport</a></div><div id="ctl00_main"><h1><span id="ctl00_lblTitle">Council to rename seven streets</span></h1><p><span id="ctl00_lblByline">By Olwen Prosser</span><br><span id="ctl00_lblDate">Tuesday, 19 April 2016</span></p><div id="ctl00_divBody">
| <p>Seven streets in the town are to lose their English names after a vote in which one councillor sang.</p>
| <p>The change will cost £4,200, most of it for a machine that makes letters with hats on.</p>
| <p>Residents of Station Road, which has had no station since 1964, asked that theirs be left alone, “out of respect for the trains.”</p>
  </div><div id="ctl00_poll"><p>Do you agree with the change?</p><input type="radio" name="p">Yes <input type="radio" name="p">No <input type="submit" value="Vote"></div></div><div id="ftr">Copyright 2016 Teifi Valley Post</div></form></body></html>
=== link-essay.html
{"title":"Eleven websites that do one thing","authors":[{"name":"Jasper Quillfeather"}],"published":"2023-01-04T00:00:00Z","language":"en"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Eleven websites that do one thing – Small Web Notes</title><meta name="author" content="Jasper Quillfeather"><meta property="article:published_time" content="2023-01-04"></head><body><header><a href="/">Small Web Notes</a></header><main><article><h1>Eleven websites that do one thing</h1><div class="entry-content">
| <p>I keep a list of sites that do one thing and then stop. Here are some of them, in no order I would defend.</p>
| <ul><li><a href="https://one.example">A clock that only knows noon</a></li><li><a href="https://two.example">Every bus stop in Malta</a></li><li><a href="https://three.example">The sound of the number four</a></li></ul>
| <h2>Honourable mentions</h2>
| <p><a href="https://four.example">Is it Tuesday?</a></p>
| <p>That one has been wrong only once, during a leap year, and the author has apologised on a page of its own.</p>
| <p>See also my list of <a href="/maps">maps without roads</a>, which is longer and sadder.</p>
  </div></article></main></body></html>
=== spans-only.html
{"title":"The choir that sings to whales","authors":[{"name":"Tindra Holmqvist"}],"published":"2022-05-17T06:00:00Z","language":"en","image":"https://saltair.example/choir.jpg"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The choir that sings to whales</title><meta property="og:title" content="The choir that sings to whales"><meta property="og:image" content="https://saltair.example/choir.jpg"><meta property="og:site_name" content="Saltair"><meta property="article:published_time" content="2022-05-17T06:00:00Z"></head><body><div id="app"><div class="css-1x"><div class="css-2x"><div class="css-title"><span>The choir that sings to whales</span></div><div class="css-3x"><span>By </span><span>Tindra Holmqvist</span></div></div><div class="css-4x">
| <div class="css-text"><span>Every Thursday at low tide, thirty-one retired fishermen walk out on the slip at Skjervøy and sing bass.</span></div>
| <div class="css-text"><span>They began for their lungs. Then, in the second winter, something in the fjord sang back, and since then nobody has missed a rehearsal.</span></div>
| <div class="css-text"><span>“We are flat,” says the conductor, Odd Berg, “but so is he.”</span></div>
  </div><div class="css-5x"><div class="css-6x"><span>More stories</span></div><div class="css-7x"><a href="/1"><span>The lighthouse keeper's second job</span></a></div></div></div></div></body></html>
=== interview-bold.html
{"title":"“I never liked the violin”","authors":[{"name":"Margarethe Stübing"}],"published":"2019-11-23T08:00:00Z","language":"de"}
  <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>“I never liked the violin” | Taktwechsel</title><meta property="og:title" content="“I never liked the violin”"><meta property="article:published_time" content="2019-11-23T08:00:00Z"></head><body><header><nav><a>Start</a><a>Magazin</a></nav></header><article class="artikel"><h1>“I never liked the violin”</h1><p class="interview-by">Interview: Margarethe Stübing</p><div class="artikeltext">
| <p>Der Geiger Ilja Rahn hat nach vierzig Jahren sein Instrument verschenkt. Ein Gespräch über Holz, Hass und Hornhaut.</p>
| <p><strong>Herr Rahn, wann haben Sie zum ersten Mal daran gedacht, aufzuhören?</strong></p>
| <p>In der ersten Stunde. Ich war fünf, und die Lehrerin roch nach Kolophonium und Enttäuschung.</p>
| <p><strong>Und warum haben Sie weitergemacht?</strong></p>
| <p>Weil ich gut war. Das ist der schlechteste Grund, den es gibt.</p>
| <p><em>Ilja Rahn, 66, war Konzertmeister in Halle. Er züchtet Bienen.</em></p>
  </div></article><footer>Impressum</footer></body></html>
=== poem-br.html
{"title":"Ferry Poem","authors":[{"name":"Sunniva Lark"}],"language":"en"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry Poem by Sunniva Lark | The Slack Tide Review</title><meta name="author" content="Sunniva Lark"></head><body><div class="site"><a href="/">The Slack Tide Review</a></div><main><article><h1>Ferry Poem</h1><h2 class="poet">Sunniva Lark</h2><div class="poem">
| <p>The ramp comes down like a tongue<br>that has thought of something,<br>and the cars go up it<br>one by one, unsaid.</p>
| <p>I am not on board.<br>I am the rope.</p>
  </div></article></main></body></html>
=== tweets-embedded.html
{"title":"Airport closes after runway tortoise","authors":[{"name":"Bashir Qureshi-Lunt"}],"published":"2023-09-24T11:00:00Z","language":"en"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Airport closes after runway tortoise</title><meta property="article:published_time" content="2023-09-24T11:00:00Z"></head><body><article class="story"><h1>Airport closes after runway tortoise</h1><span class="byline">By Bashir Qureshi-Lunt</span><div class="story-body">
| <p>An airport on the island closed for 40 minutes on Sunday after a tortoise crossed the runway at its own speed.</p>
| <blockquote class="twitter-tweet"><p>He stopped halfway and looked at us. We respected that.</p>&mdash; Isla Airport (@islaairport) <a href="https://twitter.example/1">September 24, 2023</a></blockquote>
  <script async src="https://platform.twitter.example/widgets.js"></script>
| <p>Flights to the mainland were held while a fireman walked beside it with an umbrella.</p>
| <p>No passengers were hurt. The tortoise, believed to be 90, declined to be carried.</p>
  </div></article></body></html>
