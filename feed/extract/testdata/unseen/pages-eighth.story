=== wp-block.html
{"title": "Night ferry saved", "authors": [{"name": "Pella Strand", "bio": "Pella Strand has written about boats since she fell off one. She lives above the ferry office."}], "published": "2026-11-10T08:00:00Z", "language": "en-us"}
  <!doctype html><html lang="en-US"><head><title>Night ferry saved – The Quay Blog</title><meta property="og:site_name" content="The Quay Blog"><meta property="og:title" content="Night ferry saved"><meta property="article:published_time" content="2026-11-10T08:00:00+00:00"></head><body><header><a href="/">The Quay Blog</a><nav><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav></header><main><article class="post"><h1 class="entry-title">Night ferry saved</h1><div class="entry-meta">Posted on <time datetime="2026-11-10T08:00:00+00:00">10 November 2026</time> by <a class="url fn n" href="/author/pella">Pella Strand</a></div><div class="entry-content">
| <p>The council voted on Tuesday to keep the night ferry running until at least the spring, after a year in which it carried more people than anyone had expected.</p>
| <p>“We were told it would be empty,” said the harbour master, who has worked on the quay since 1994. “It has not been empty once.”</p>
| <p>The boats leave every hour, on the hour, and the last of them comes home at ten past four in the morning, when the bakers are already at work.</p>
  <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
| <p>Critics say the money would be better spent on the road, which floods twice a month, and on the school, whose roof has been leaking since the summer.</p>
| <p>A decision about the fares is expected in January, when the figures for the whole of the year are known and the new board has met.</p>
  <div class="wp-block-group author-box"><figure><img src="/pella.jpg" alt=""></figure><h3>Pella Strand</h3><p>Pella Strand has written about boats since she fell off one. She lives above the ferry office.</p></div></div></article><section id="comments"><h2>3 thoughts on “Night ferry saved”</h2><p>Great news! I take this boat every night and I love it more than my own bed, honestly.</p></section></main><footer>Powered by WordPress</footer></body></html>
=== ghost.html
{"title": "Night ferry saved", "authors": [{"name": "Bram Okeke"}, {"name": "Tilda Voss"}], "published": "2026-11-10T07:00:00Z", "language": "en"}
  <html lang="en"><head><title>Night ferry saved</title><meta name="generator" content="Ghost 5.80"><meta property="og:site_name" content="Lantern"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Bram Okeke, Tilda Voss"><meta property="article:published_time" content="2026-11-10T07:00:00.000Z"></head><body><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag" href="/tag/x/">Transport</a><h1 class="gh-article-title">Night ferry saved</h1><p class="gh-article-excerpt">A year of full boats.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/bram/">Bram Okeke</a>, <a href="/author/tilda/">Tilda Voss</a></h4><time datetime="2026-11-10">Nov 10, 2026</time> — 3 min read</div></header><section class="gh-content gh-canvas">
| <p>The council voted on Tuesday to keep the night ferry running until at least the spring, after a year in which it carried more people than anyone had expected.</p>
| <p>“We were told it would be empty,” said the harbour master, who has worked on the quay since 1994. “It has not been empty once.”</p>
| <p>The boats leave every hour, on the hour, and the last of them comes home at ten past four in the morning, when the bakers are already at work.</p>
| <p>Critics say the money would be better spent on the road, which floods twice a month, and on the school, whose roof has been leaking since the summer.</p>
  <div class="kg-card kg-cta-card"><p>Sign up for our newsletter, every Friday, free.</p><a href="#/portal">Subscribe</a></div>
? <figure class="kg-card kg-image-card"><img src="/boat.jpg" alt="A boat"><figcaption>The 4:10. Photo: Tilda Voss</figcaption></figure>
  
| <p>A decision about the fares is expected in January, when the figures for the whole of the year are known and the new board has met.</p>
  </section></article><aside class="gh-sidebar"><h3>Read next</h3><a href="/n">Next story about roads and water</a></aside></body></html>
=== drupal-multi.html
{"title": "Night ferry saved", "authors": [{"name": "Priya Anand", "bio": "Priya Anand is a senior fellow at the institute. She studies ports."}, {"name": "Marcus Cole", "bio": "Marcus Cole is a visiting researcher from Rotterdam."}], "language": "en", "published": "2026-11-10T00:00:00Z"}
  <html lang="en" prefix="og: http://ogp.me/ns#"><head><title>Night ferry saved | Harbour Policy Institute</title></head><body><div class="region-header"><span>Harbour Policy Institute</span></div><div class="breadcrumb"><a href="/">Home</a> » <a href="/r">Research</a></div><h1 class="page-title">Night ferry saved</h1><div class="field field-name-field-authors"><div class="field-label">Authors:&nbsp;</div><div class="field-items"><div class="field-item"><a href="/people/anand">Dr. Priya Anand</a></div><div class="field-item"><a href="/people/cole">Marcus Cole, Ph.D.</a></div></div></div><span class="date-display-single" content="2026-11-10T00:00:00+01:00">10 Nov 2026</span><div class="field field-name-body">
| <p>The council voted on Tuesday to keep the night ferry running until at least the spring, after a year in which it carried more people than anyone had expected.</p>
| <p>“We were told it would be empty,” said the harbour master, who has worked on the quay since 1994. “It has not been empty once.”</p>
| <p>The boats leave every hour, on the hour, and the last of them comes home at ten past four in the morning, when the bakers are already at work.</p>
| <p>Critics say the money would be better spent on the road, which floods twice a month, and on the school, whose roof has been leaking since the summer.</p>
| <p>A decision about the fares is expected in January, when the figures for the whole of the year are known and the new board has met.</p>
  </div><div class="field field-name-bios"><h2>About the authors</h2><p><strong>Priya Anand</strong> is a senior fellow at the institute. She studies ports.</p><p><strong>Marcus Cole</strong> is a visiting researcher from Rotterdam.</p></div><div class="related"><h2>Related research</h2><ul><li><a href="/1">Ports and people</a></li><li><a href="/2">Roads that flood</a></li></ul></div></body></html>
=== rtl.html
{"title": "إنقاذ العبارة الليلية", "authors": [{"name": "سلمى الحداد"}], "published": "2026-11-10T04:00:00Z", "language": "ar", "dateline": {"place": "القاهرة", "agency": "رويترز"}}
  <html lang="ar" dir="rtl"><head><title>إنقاذ العبارة الليلية - صحيفة الميناء</title><meta property="og:site_name" content="صحيفة الميناء"></head><body><article><h1>إنقاذ العبارة الليلية</h1><div class="author"><a href="/a/salma">سلمى الحداد</a></div><time datetime="2026-11-10T06:00:00+02:00">10 نوفمبر 2026</time><div class="content">
| <p>القاهرة - رويترز: قرر المجلس يوم الثلاثاء الإبقاء على العبارة الليلية حتى الربيع على الأقل، بعد عام نقلت فيه عددا من الركاب أكبر مما توقعه أي شخص.</p>
| <p>وقال مدير الميناء الذي يعمل على الرصيف منذ عام ١٩٩٤ إن العبارة لم تكن فارغة مرة واحدة، وإن الناس يعتمدون عليها كل ليلة.</p>
| <p>ومن المتوقع اتخاذ قرار بشأن الأجور في يناير عندما تعرف أرقام العام كله.</p>
  </div></article></body></html>
=== broken.html
{"title": "Night ferry saved", "authors": [{"name": "Walt Emmerich"}], "published": "2026-11-10T00:00:00Z"}
  <html><head><title>Night ferry saved :: Old Site</title></head><body bgcolor=white><table width=100%><tr><td width=150><a href=1.html>Home</a><br><a href=2.html>Links</a><td><font size=5><b>Night ferry saved</b></font><br><i>by Walt Emmerich</i>, 10 November 2026<p>
| <p>The council voted on Tuesday to keep the night ferry running until at least the spring, after a year in which it carried more people than anyone had expected.
| <p>“We were told it would be empty,” said the harbour master, who has worked on the quay since 1994. “It has not been empty once.”
| <p>The boats leave every hour, on the hour, and the last of them comes home at ten past four in the morning, when the bakers are already at work.
| <p>Critics say the money would be better spent on the road, which floods twice a month, and on the school, whose roof has been leaking since the summer.
| <p>A decision about the fares is expected in January, when the figures for the whole of the year are known and the new board has met.
  <hr><font size=1>&copy; 2026 Old Site. <a href=mailto:walt@old.example>Mail me</a></table>
