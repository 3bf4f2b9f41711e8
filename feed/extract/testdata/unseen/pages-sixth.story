=== fred-hugo-min.html
{"title":"The queue as public space","authors":[{"name":"Imre Vadász"}],"published":"2022-09-09T00:00:00Z","language":"en"}
  <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The queue as public space | Imre Vadász</title><meta name="author" content="Imre Vadász"><meta name="description" content=""></head><body><div class="container"><header class="site"><a class="title" href="/">Imre Vadász</a><nav><a href="/posts">Posts</a><a href="/about">About</a></nav></header><main><article class="single"><h1>The queue as public space</h1><div class="meta"><time>2022-09-09</time> · 3 min · 412 words</div><details class="toc"><summary>Table of Contents</summary><ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul></details>
| <p>I have stood in seven kinds of queue this month, and learned the name of nobody.</p>
| <h2 id="one">One<a class="anchor" href="#one"></a></h2>
| <p>A queue needs a wall. Without something to lean on, people will not say what they think of the post office.</p>
| <table><thead><tr><th>Queue</th><th>Minutes</th></tr></thead><tbody><tr><td>Bread</td><td>4</td></tr><tr><td>Visa</td><td>310</td></tr></tbody></table>
| <h2 id="two">Two</h2>
| <pre><code class="language-go">for range queue {
| 	wait()
| }
| </code></pre>
| <p>That is the whole of it, and I would not change a line.</p>
  <div class="post-nav"><a href="/prev">← Benches</a><a href="/next">Doors →</a></div></article></main><footer>© 2022 Imre Vadász · Made with Hugo</footer></div></body></html>
=== corriere-it.html
{"title":"Il postino che legge le cartoline ad alta voce","authors":[{"name":"Fiorenza Malaspina"}],"published":"2023-07-30T05:12:00Z","language":"it","image":"https://images.crr.example/postino.jpg"}
  <!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Il postino che legge le cartoline ad alta voce | Corrierx.it</title><meta property="og:title" content="Il postino che legge le cartoline ad alta voce"><meta property="og:image" content="https://images.crr.example/postino.jpg"><meta property="og:site_name" content="Corrierx della Sera"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Il postino che legge le cartoline ad alta voce","datePublished":"2023-07-30T07:12:00+02:00","author":[{"@type":"Person","name":"di Fiorenza Malaspina"}],"publisher":{"@type":"Organization","name":"Corrierx della Sera"}}</script></head><body><nav class="menu"><ul><li>Cronache</li><li>Esteri</li></ul></nav><main><section class="article-head"><span class="kicker">Liguria</span><h1 class="title-art-hp">Il postino che legge le cartoline ad alta voce</h1><p class="summary-art">A Corniglia le finestre sono alte e i destinatari pure: nessuno scende più i 377 gradini</p><p class="info-author">di <strong>Fiorenza Malaspina</strong></p><p class="media-news-date">30 luglio 2023 (modifica il 30 luglio 2023 | 09:40)</p><div class="share-bar"><ul><li>Facebook</li><li>WhatsApp</li></ul><span>Ascolta l'articolo</span> <span>4 min</span></div></section><div class="content" id="content-to-read"><div class="chapter">
| <p class="chapter-paragraph">Comincia alle otto, sotto il balcone della signora Teresa. «Da Bolzano», annuncia. «Piove. Baci. Gino».</p>
| <p class="chapter-paragraph">Davide Lercari consegna a Corniglia da undici anni e da tre, da quando il ginocchio non vuole, consegna a voce.</p>
  <div class="bck-adv"><p>Pubblicità</p></div><div class="inside-article__related"><span>LEGGI ANCHE</span><ul><li><a>Cinque Terre, il treno che non si ferma</a></li></ul></div>
| <p class="chapter-paragraph">La direzione gli ha scritto per ricordargli il segreto epistolare. Lui ha letto la lettera in piazza.</p>
| <p class="chapter-paragraph">«Applausi», riferisce.</p>
  </div></div><p class="copyright-art">© RIPRODUZIONE RISERVATA</p></main><footer><p>Copyright 2023 © Tutti i diritti sono riservati</p></footer></body></html>
=== onet-pl.html
{"title":"Sołtys, który zbiera burze","authors":[{"name":"Kinga Walczuk-Mróz"}],"published":"2021-07-19T06:44:00Z","language":"pl","image":"https://ocdn.onx.example/burza.jpg"}
  <!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Sołtys, który zbiera burze - Wiadomości</title><meta property="og:title" content="Sołtys, który zbiera burze"><meta property="og:image" content="https://ocdn.onx.example/burza.jpg"><meta property="og:site_name" content="Onx Wiadomości"><meta name="data-publicationDate" content="2021-07-19T08:44:00+02:00"><meta property="article:published_time" content="2021-07-19T08:44:00+0200"></head><body><div class="topBar">Poczta Pogoda</div><main><article class="detail"><header><h1 class="mainTitle">Sołtys, który zbiera burze</h1></header><div class="authorDateWrap"><div class="authorList"><ul class="authorNameList"><li class="authorName"><a href="/autorzy/kinga">Kinga Walczuk-Mróz</a></li></ul></div><span class="datePublished">19 lip 21 08:44</span></div><div class="shareBar"><span>Udostępnij artykuł</span></div>
? <p id="lead" class="hyphenate lead">Od 1988 r. Zenon Kuc notuje każdą burzę nad Bugiem. Ma już 1104 i jedną ulubioną.</p>
  <section class="detail-body">
| <p class="hyphenate">Zeszyty stoją w stodole, między młocarnią a motorowerem. W każdym tyle samo rubryk: godzina, kierunek, pierwszy pies, który uciekł.</p>
| <p class="hyphenate">Synoptycy z Warszawy śmiali się do 2003 r. Wtedy Kuc przepowiedział grad po kolanie.</p>
  <div class="placeholder"><span>Dalszy ciąg artykułu pod materiałem wideo</span></div>
| <h2 class="hyphenate">Ulubiona</h2>
| <p class="hyphenate">Ulubiona przyszła 4 sierpnia 1992 r. i nie spadła z niej ani kropla. „Tylko postała i popatrzyła”, mówi sołtys.</p>
  <div class="readMore"><span>Zobacz także: <a href="/x">Wójt i bobry, runda trzecia</a></span></div><p class="source">(mp)</p></section><div class="dates"><span>Data utworzenia: 19 lipca 2021 08:44</span></div></article></main><footer>© 2021 Onx S.A.</footer></body></html>
=== sme-table-2000.html
{"title":"Ferry captain's diary: the night of the swans","authors":[{"name":"Eustace Pellow"}],"published":"2002-12-09T00:00:00Z"}
  <HTML><HEAD><TITLE>Penwith Courier - Ferry captain's diary: the night of the swans</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" LINK="#000080"><CENTER><IMG SRC="masthead.gif" ALT="Penwith Courier"><BR><FONT SIZE="-1"><A HREF="news.html">News</A> | <A HREF="sport.html">Sport</A> | <A HREF="letters.html">Letters</A></FONT></CENTER><TABLE WIDTH="600" ALIGN="CENTER"><TR><TD><FONT FACE="Arial" SIZE="-1" COLOR="#666666">Monday, December 9, 2002</FONT><P><FONT SIZE="+2"><B>Ferry captain's diary: the night of the swans</B></FONT><P><FONT SIZE="-1"><B>By EUSTACE PELLOW</B></FONT><P>
| We left Penzance at six with nine cars, a harmonium and a bishop. It was flat calm, and so dark that the mate steered by smell.
  <P>
| Off the Wolf Rock we ran into something white. I took it for foam. It was four hundred swans, asleep on the water, and they did not care to be woken by a ferry.
  <P>
| The bishop came up in his slippers and said a few words. The swans moved. I have put it in the log as it happened and the owners may make of it what they like.
  <P><HR><FONT SIZE="-1"><A HREF="mailto:editor@penwith.example">E-mail this story to a friend</A> | <A HREF="print.html">Printer-friendly version</A><BR>Copyright 2002 Penwith Courier</FONT></TD></TR></TABLE></BODY></HTML>
=== haaretz-he.html
{"title":"השען האחרון של שוק הפשפשים","authors":[{"name":"נועה בן-דרור"}],"published":"2023-01-26T04:00:00Z","language":"he","image":"https://img.hrtz.example/shaan.jpg"}
  <!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>השען האחרון של שוק הפשפשים - מגזין - הגזתה</title><meta property="og:title" content="השען האחרון של שוק הפשפשים"><meta property="og:site_name" content="הגזתה"><meta property="og:image" content="https://img.hrtz.example/shaan.jpg"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"השען האחרון של שוק הפשפשים","datePublished":"2023-01-26T06:00:00+0200","author":[{"@type":"Person","name":"נועה בן-דרור"}],"publisher":{"@type":"Organization","name":"הגזתה"}}</script></head><body><nav><ul><li>חדשות</li><li>ספורט</li></ul></nav><main><article><header><h1>השען האחרון של שוק הפשפשים</h1><p class="subtitle">בחנות של שני מטרים ביפו, הזמן תמיד עומד על עשרה לחמש</p><div class="byline"><address><a rel="author" href="/ty-WRITER/noa">נועה בן-דרור</a></address><time datetime="2023-01-26T06:00:00+0200">26 בינואר 2023</time></div><div class="share"><span>שתפו בפייסבוק</span></div></header><section class="article-body">
| <p>יעקב מזרחי לא מתקן שעונים דיגיטליים. "הם לא מתקלקלים", הוא אומר, "הם פשוט מתים, וזה עניין לרב".</p>
| <p>על הקיר מאחוריו שלוש מאות שעונים, וכולם מראים את אותה שעה. היא נכונה פעמיים ביום, ובשתי הפעמים הוא שותה תה.</p>
  <aside class="promo"><p>לקריאה נוספת: הסנדלר שלא ישן</p></aside>
| <p>בסוף החודש יעבור לגור אצל בתו בחיפה. השעונים נשארים.</p>
  </section></article></main><footer>כל הזכויות שמורות</footer></body></html>
=== discourse-aggregator.html
{"title":"A letter to the person who keeps moving the bench","authors":[{"name":"Cosima Underhill","bio":"Cosima Underhill edits the parish magazine and is a churchwarden, a beekeeper and, she insists, impartial."}],"published":"2020-08-03T00:00:00Z","language":"en-GB"}
  <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>A letter to the person who keeps moving the bench — Upper Slaughterford Parish</title></head><body><div id="cookie"><p>We use cookies to make this site work. By continuing you agree to our use of them.</p><a>OK</a></div><div id="wrapper"><div id="banner"><a href="/">Upper Slaughterford Parish</a></div><div id="nav"><ul><li><a>Council</a></li><li><a>Events</a></li><li><a>Contact</a></li></ul></div><div id="maincontent"><h2>A letter to the person who keeps moving the bench</h2><p class="posted">Posted on 3rd August 2020 by Cosima Underhill</p>
| <p>Dear Sir or Madam,</p>
| <p>On the first of June the bench on the green faced the church, as it has since the Coronation. On the second it faced the pub.</p>
| <p>I moved it back. On the ninth it was in the road, with a jar of flowers on it, which I admit were nicely done.</p>
| <ul><li>Please do not use the tractor after dark.</li><li>Please mind Mrs Abbott's begonias.</li></ul>
| <p>I remain, with a flask and a torch, yours in the hedge.</p>
  <div class="authorbox"><p><strong>Cosima Underhill</strong> edits the parish magazine and is a churchwarden, a beekeeper and, she insists, impartial.</p></div><div class="prevnext"><a>« Minutes of the July meeting</a> <a>Lost: one tortoise »</a></div></div><div id="sidebar"><h3>Recent posts</h3><ul><li><a>Lost: one tortoise</a></li></ul></div><div id="footer"><p>Website by Nigel</p></div></div></body></html>
