=== site-as-author.html
{"title":"Water main repairs on Canal Street","authors":[],"published":"2024-01-09T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Water main repairs on Canal Street - Eastbrook Echo</title><meta property="og:site_name" content="Eastbrook Echo"><meta name="author" content="Eastbrook Echo">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Water main repairs on Canal Street","datePublished":"2024-01-09","author":{"@type":"Organization","name":"Eastbrook Echo"},"publisher":{"@type":"Organization","name":"Eastbrook Echo"}}</script></head><body><header><a href="/">Eastbrook Echo</a></header><article><h1>Water main repairs on Canal Street</h1><span class="byline">By <a href="/author/eastbrook-echo">Eastbrook Echo</a></span><time datetime="2024-01-09">9 January 2024</time>
| <p>Canal Street will be closed to traffic from Monday while the water company replaces a main laid in 1911.</p>
| <p>Buses will use Station Road. The work is expected to take three weeks.</p>
| <p>Shops will remain open, the council said, and reached by the towpath.</p>
  </article><footer>© Eastbrook Echo</footer></body></html>
=== admin-author.html
{"title":"How to descale a coffee machine","authors":[],"published":"2023-06-05T11:00:00Z","language":"en-US"}
  <html lang="en-US"><head><meta charset="utf-8"><title>How to descale a coffee machine - Kitchen Tips Daily</title><meta property="article:published_time" content="2023-06-05T11:00:00+00:00"><meta name="author" content="admin">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"How to descale a coffee machine","author":{"name":"admin","@id":"https://k.example/#/schema/person/1"},"datePublished":"2023-06-05T11:00:00+00:00"},{"@type":"Person","@id":"https://k.example/#/schema/person/1","name":"admin","sameAs":["https://k.example"],"url":"https://k.example/author/admin/"}]}</script></head><body><article class="hentry"><h1 class="entry-title">How to descale a coffee machine</h1><div class="entry-meta"><span class="author vcard"><a class="url fn n" href="https://k.example/author/admin/">admin</a></span> | <time datetime="2023-06-05T11:00:00+00:00">June 5, 2023</time> | <a>0 Comments</a></div><div class="entry-content">
| <p>Fill the tank with one part vinegar and two parts water and run half of it through.</p>
| <p>Wait twenty minutes, run the rest, and then run two tanks of clean water. Your next coffee should not taste of salad.</p>
| <p>Do this every two months if your water is hard and every six if it is not.</p>
  </div></article></body></html>
=== ld-author-string.html
{"title":"The accordion maker of Castelfidardo","authors":[{"name":"Benedetta Moroni"}],"published":"2020-03-02T00:00:00Z","language":"it"}
  <html lang="it"><head><meta charset="utf-8"><title>The accordion maker of Castelfidardo</title>
  <script type="application/ld+json">{"@context":"http://schema.org","@type":"Article","name":"The accordion maker of Castelfidardo","author":"Benedetta Moroni","datePublished":"2020-03-02"}</script></head><body><div id="page"><h1>The accordion maker of Castelfidardo</h1><div class="txt">
| <p>Before it can breathe an accordion must be glued, and before it can be glued somebody must cut eight thousand pieces.</p>
| <p>Sandro Bugari cuts them by hand. He has a machine that could do it and uses it as a shelf.</p>
| <p>Each reed is tuned by scratching it. Too much, and it is thrown in a tin that used to hold biscuits.</p>
  </div></div></body></html>
=== ld-mixed-list.html
{"title":"Inside the last typewriter shop in Lagos","authors":[{"name":"Chinedu Eze"},{"name":"Ada Obi-Martins"}],"published":"2022-08-14T06:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Inside the last typewriter shop in Lagos | Meridian</title><meta property="og:site_name" content="Meridian">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":["NewsArticle","Article"],"headline":"Inside the last typewriter shop in Lagos","author":["Chinedu Eze",{"@type":"Person","name":"Ada Obi-Martins"},{"@type":"Organization","name":"Meridian"}],"datePublished":"2022-08-14T07:00:00+01:00"}</script></head><body><main><h1>Inside the last typewriter shop in Lagos</h1><p class="credits">Words: Chinedu Eze and Ada Obi-Martins</p><div>
| <p>Baba Tunde keeps the letter e in a separate drawer, because it is the one that breaks.</p>
| <p>On a good day he sells a ribbon. On a very good day a lawyer brings an old Olympia and a reason.</p>
| <p>“A computer remembers everything,” he says. “This one only remembers what you meant.”</p>
  </div></main></body></html>
=== ld-comma-string.html
{"title":"Cyclone shuts three ports","authors":[{"name":"Priya Raghunathan"},{"name":"Dev Malhotra"},{"name":"Sana Qureshi"}],"published":"2023-12-04T05:12:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Cyclone shuts three ports</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Cyclone shuts three ports","author":{"@type":"Person","name":"Priya Raghunathan, Dev Malhotra & Sana Qureshi"},"datePublished":"2023-12-04T10:42:00+05:30"}</script></head><body><article><h1>Cyclone shuts three ports</h1><div class="author-line">Priya Raghunathan, Dev Malhotra & Sana Qureshi</div>
| <p>Three ports on India's east coast were closed on Monday as a cyclone with winds of 110 km an hour came ashore.</p>
| <p>Schools were shut in four districts and 9,500 people were moved to shelters, officials said.</p>
| <p>Trains between Chennai and Vijayawada were cancelled until Wednesday.</p>
  </article></body></html>
=== meta-multi.html
{"title":"Measuring the tide with a bucket","authors":[{"name":"Eoghan Ó Murchú"},{"name":"Sarah-Jane Pilkington"}],"published":"2021-07-07T00:00:00Z","language":"en-IE"}
  <html lang="en-IE"><head><meta charset="utf-8"><title>Measuring the tide with a bucket</title><meta name="citation_author" content="Ó Murchú, Eoghan"><meta name="citation_author" content="Pilkington, Sarah-Jane"><meta name="citation_publication_date" content="2021/07/07"><meta name="citation_title" content="Measuring the tide with a bucket"></head><body><div class="content"><h1>Measuring the tide with a bucket</h1>
| <p>A tide gauge costs eleven thousand euro. A bucket, a pipe and a float cost forty, and over a year of readings the two differed by less than a thumb.</p>
| <p>We set nineteen buckets between Galway and Sligo. Four were stolen and one was adopted by a family of ducks.</p>
| <p>The remaining fourteen agree with the satellite to within two centimetres.</p>
  </div></body></html>
=== dc-creator.html
{"title":"Minutes of a quiet revolution","authors":[{"name":"Wilhelmina Achterberg"}],"published":"2018-04-01T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Minutes of a quiet revolution</title><meta name="DC.creator" content="Wilhelmina Achterberg"><meta name="DC.date.issued" content="2018-04-01"><meta name="parsely-author" content="Wilhelmina Achterberg"></head><body><div><h1>Minutes of a quiet revolution</h1><div class="body">
| <p>The committee met in the back room of the fish shop, because it was warm and because nobody would look for them there.</p>
| <p>They kept minutes. It is the minutes that convicted them, and it is the minutes that tell us who brought the biscuits.</p>
| <p>There were seven members, and by the end one of them was real.</p>
  </div></div></body></html>
=== author-box-two.html
{"title":"The quiet collapse of the eel","authors":[{"name":"Fenna Dijkstra","bio":"Fenna Dijkstra is a marine reporter who has covered fisheries since 2009."},{"name":"Abel Kofi Asante","bio":"Abel Kofi Asante is a data journalist at Tideline. He lives in Accra."}],"published":"2023-03-15T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>The quiet collapse of the eel - Tideline</title><meta property="og:site_name" content="Tideline"></head><body><article><h1>The quiet collapse of the eel</h1><div class="post-authors">By <a href="/people/fenna-dijkstra">Fenna Dijkstra</a> and <a href="/people/abel-asante">Abel Kofi Asante</a></div><div class="post-date">15 March 2023</div><div class="post-body">
| <p>Nobody has ever seen an eel spawn. We have counted what comes back, and what comes back is one in a hundred.</p>
| <p>In the Severn the fishermen still go out on spring nights with nets like giant sieves. They come home with less than covers the diesel.</p>
| <p>The price of a kilo of glass eels is now higher than that of caviar, and the smuggling follows the price.</p>
  </div><div class="authors-box"><div class="author-card"><img src="/f.jpg" alt=""><h4><a href="/people/fenna-dijkstra">Fenna Dijkstra</a></h4><p class="author-description">Fenna Dijkstra is a marine reporter who has covered fisheries since 2009.</p><a href="/people/fenna-dijkstra">View all posts by Fenna Dijkstra</a></div><div class="author-card"><img src="/a.jpg" alt=""><h4><a href="/people/abel-asante">Abel Kofi Asante</a></h4><p class="author-description">Abel Kofi Asante is a data journalist at Tideline. He lives in Accra.</p><a href="/people/abel-asante">View all posts by Abel Kofi Asante</a></div></div></article><section class="comments"><p>Comments are closed.</p></section></body></html>
=== magazine-note.html
{"title":"Ways of Leaving a House","authors":[{"name":"Jocasta Wren","bio":"Jocasta Wren is the author of three novels, most recently “The Ferrywoman.” She lives in Duluth."}],"language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Ways of Leaving a House | The Lakeland Quarterly</title></head><body><div class="masthead"><a href="/">The Lakeland Quarterly</a></div><div class="issue">Fall 2019</div><h1>Ways of Leaving a House</h1><h2 class="contributor">Jocasta Wren</h2><div class="essay">
| <p>One can leave by the door, with a suitcase, as my mother did, or through the wall, as the piano did.</p>
| <p>The house I mean had four doors and we used one. The others were for funerals, for coal, and for a brother who had been going to marry.</p>
| <p>When it was sold I stood in each of them in turn.</p>
| <p>It was drafty in the brother's door. I had not expected that.</p>
  <p><em>Jocasta Wren is the author of three novels, most recently “The Ferrywoman.” She lives in Duluth.</em></p>
  </div><div class="promo"><p>Subscribe to The Lakeland Quarterly and receive four issues a year.</p></div></body></html>
=== german-local-html.html
{"title":"Altes Stellwerk wird Café","authors":[{"name":"Marlies Köster-Brandt"}],"published":"2023-04-20T14:00:00Z","language":"de","image":"https://hk.example/stellwerk.jpg","dateline":{"place":"Hameln"}}
  <html lang="de"><head><meta charset="utf-8"><title>Altes Stellwerk wird Café | Heimatkurier</title><meta property="og:image" content="https://hk.example/stellwerk.jpg"><meta property="og:site_name" content="Heimatkurier"><meta name="author" content="Heimatkurier"></head><body><nav><a>Lokales</a><a>Sport</a></nav><div id="sp" class="cookie-banner"><p>Wir und unsere Partner verarbeiten Daten, um Anzeigen zu personalisieren. Sie können Ihre Einwilligung jederzeit widerrufen.</p><button>Akzeptieren</button></div><article><h1>Altes Stellwerk wird Café</h1><div class="id-Story-authors">Von: <a href="/autor/koester">Marlies Köster-Brandt</a></div><time datetime="2023-04-20T16:00:00+02:00">20.04.2023, 16:00 Uhr</time><button>Teilen</button>
| <p>Hameln – Wo früher Weichen gestellt wurden, gibt es ab Mai Apfelkuchen. Das Stellwerk am Güterbahnhof ist verkauft.</p>
| <p>Die neue Besitzerin, Ayşe Demirel, hat die Hebel stehen lassen. „Die sind zu schwer, und außerdem wollen alle daran ziehen.“</p>
  <div class="newsletter-box"><p>Jetzt den Newsletter abonnieren und nichts mehr verpassen</p></div>
| <p>Eröffnet wird am 6. Mai um zehn Uhr.</p>
  </article><aside><h3>Auch interessant</h3><a>Zugausfälle im Weserbergland</a></aside></body></html>
=== russian-html.html
{"title":"Последний трамвай до Сосновки","authors":[{"name":"Тимур Галеев"}],"published":"2021-11-19T07:30:00Z","language":"ru","image":"https://gz.example/tram.jpg"}
  <html lang="ru"><head><meta charset="utf-8"><title>Последний трамвай до Сосновки — Городская газета</title><meta property="og:title" content="Последний трамвай до Сосновки"><meta property="og:site_name" content="Городская газета"><meta property="og:image" content="https://gz.example/tram.jpg"></head><body><header><a>Главная</a><a>Новости</a></header><article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Последний трамвай до Сосновки</h1><div class="article__info"><time itemprop="datePublished" datetime="2021-11-19T10:30:00+03:00">19 ноября 2021, 10:30</time><span class="article__author">Автор: <a href="/authors/galeev">Тимур Галеев</a></span></div><div itemprop="articleBody">
| <p>Маршрут номер восемь отменили тихо: сняли табличку. Вагон ещё ходил неделю, пустой, по привычке.</p>
| <p>Водитель Рая Ахметова объявляла остановки до последнего дня. «А вдруг кто-нибудь спит», — говорит она.</p>
| <p>Рельсы обещали снять весной.</p>
  </div><div class="article__tags"><a>транспорт</a></div><div class="share">Поделиться</div></article></body></html>
=== chinese-html.html
{"title":"老街最后一家钟表铺","authors":[{"name":"周文博"},{"name":"吴桐","role":"editor"}],"alt_authors":[["周文博"]],"published":"2023-09-15T08:20:00Z","language":"zh-CN"}
  <html lang="zh-CN"><head><meta charset="utf-8"><title>老街最后一家钟表铺_江城晚报</title></head><body><div class="nav"><a>首页</a><a>本地</a></div><div class="main"><h1>老街最后一家钟表铺</h1><div class="info"><span>2023-09-15 08:20</span><span>来源：江城晚报</span><span>作者：周文博</span></div><div class="article">
| <p>铺子只有六平方米，墙上挂着一百多只钟，没有一只的时间是一样的。</p>
| <p>“走得准的都让人取走了。”七十三岁的修表师傅何建国说。</p>
| <p>他修了五十五年表，最老的一只是光绪年间的。</p>
  <p class="editor">（责任编辑：吴桐）</p></div><div class="share">分享到：微信 微博</div></div></body></html>
=== arabic-html.html
{"title":"مكتبة على ظهر جمل","authors":[{"name":"نادية بن صالح"}],"published":"2022-03-10T00:00:00Z","language":"ar"}
  <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مكتبة على ظهر جمل</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"مكتبة على ظهر جمل","datePublished":"2022-03-10","author":{"@type":"Person","name":"نادية بن صالح"}}</script></head><body><article><h1>مكتبة على ظهر جمل</h1><div class="writer">نادية بن صالح</div><time datetime="2022-03-10">10 مارس 2022</time>
| <p>كل يوم سبت يصل الجمل إلى القرية محملا بمئتي كتاب، ويجلس الأطفال في ظله حتى الظهر.</p>
| <p>يقول المعلم إن الجمل لا يتأخر أبدا، وإن الكتب تعود دائما ومعها رمل.</p>
| <p>في الشهر الماضي أعيد كتاب بعد عامين، ومعه تمر.</p>
  </article></body></html>
=== opinion-disclaimer.html
{"title":"Let the towns keep their trees","authors":[{"name":"Cornelius Adebayo-Price","bio":"Cornelius Adebayo-Price is an arborist and a columnist for The Evening Ledger."}],"published":"2024-04-26T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Opinion | Let the towns keep their trees</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"Let the towns keep their trees","author":{"@type":"Person","name":"Opinion by Cornelius Adebayo-Price"},"datePublished":"2024-04-26"}</script></head><body><article><span class="kicker">Opinion</span><h1>Let the towns keep their trees</h1><span class="byline">Opinion by Cornelius Adebayo-Price</span><time datetime="2024-04-26">April 26, 2024</time><div class="article-body">
| <p>A street tree costs a city about forty dollars a year and gives back, in shade and quiet and the price of the houses, about two hundred.</p>
| <p>We cut them anyway, because the forty is in one department's budget and the two hundred is in nobody's.</p>
| <p>Put the tree in the ledger. It is the only thing on the street that is growing.</p>
  <p><i>Cornelius Adebayo-Price is an arborist and a columnist for The Evening Ledger.</i></p><p><i>The views expressed here are those of the author and do not represent those of the newspaper.</i></p></div></article></body></html>
=== contributing-html.html
{"title":"Chip maker to build plant in Tennessee","authors":[{"name":"Haruka Ishii"},{"name":"Doug Pfeiffer","role":"contributor"}],"published":"2024-08-22T21:00:00Z","language":"en","alt_authors":[["Haruka Ishii"]]}
  <html lang="en"><head><meta charset="utf-8"><title>Chip maker to build plant in Tennessee - The Ledger Business</title><meta name="author" content="By Haruka Ishii, Ledger Staff Writer"></head><body><article><h1>Chip maker to build plant in Tennessee</h1><p class="byline">By Haruka Ishii, Ledger Staff Writer</p><time datetime="2024-08-22T17:00:00-04:00">August 22, 2024 5:00 pm ET</time><div class="body">
| <p>A Japanese maker of power chips said Thursday it would build a $1.1 billion factory outside Clarksville, its first in the United States.</p>
| <p>The plant will employ 850 people and start production in 2027, the company said.</p>
| <p>State officials approved $90 million in incentives in a closed session last week.</p>
? <p>—Doug Pfeiffer contributed to this article.</p>
  <p>Write to Haruka Ishii at haruka.ishii@ledger.example</p></div></article></body></html>
=== div-soup.html
{"title":"Radio amateurs reach the space station from a school roof","authors":[{"name":"Ludmila Hrubá"}],"published":"2018-05-17T00:00:00Z"}
  <html><head><meta charset="utf-8"><title>Radio amateurs reach the space station from a school roof</title></head><body><div class="wrap"><div class="top"><a href="/">Home</a> | <a href="/news">News</a> | <a href="/contact">Contact</a></div><div class="left"><div class="menu"><a href="/1">Science</a><br><a href="/2">Schools</a><br><a href="/3">Sport</a></div></div><div class="center"><div class="hd">Radio amateurs reach the space station from a school roof</div><div class="sm">17.5.2018 | Ludmila Hrubá</div><div class="tx">
| The aerial was made of two broomsticks and eleven coat hangers, and it worked for nine minutes.<br><br>
| Pupils of the Komenský school in Třebíč had prepared ten questions. They got through seven before the station went below the hills.<br><br>
| The eighth would have been whether one can whistle up there.<br><br>
  </div><div class="ft">Print | Send | Top</div></div><div class="right"><div class="box">Weather: 14 °C</div><div class="box">Name day: Aneta</div></div></div></body></html>
=== listing-not-article-byline.html
{"title":"Harbour light to be switched off","authors":[{"name":"Ragnhild Solberg"}],"published":"2020-02-20T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Harbour light to be switched off | Coast Weekly</title><meta property="og:site_name" content="Coast Weekly"></head><body><div class="latest"><h3>Latest</h3><ul><li><a href="/a">Whale seen off the mole</a> <span class="byline">By Torben Krag</span></li><li><a href="/b">Smoked cod: a defence</a> <span class="byline">By Elin Frost</span></li></ul></div><article><h1>Harbour light to be switched off</h1><p class="byline">By Ragnhild Solberg</p><p class="date">20 February 2020</p>
| <p>The green light at the end of the mole, which has burned every night since 1934, will be switched off at the end of the month.</p>
| <p>The harbour master said that no ship had needed it for eleven years, and that it cost as much as a deckhand.</p>
| <p>People who fish from the mole have started a petition. It has more names than the town has people.</p>
  </article><div class="popular"><h3>Popular</h3><ul><li><a href="/c">Ice in the harbour</a> <span class="byline">By Mads Holm</span></li></ul></div></body></html>
=== swedish-html.html
{"title":"Biblioteket som lånar ut symaskiner","authors":[{"name":"Torbjörn af Ekenstam","email":"torbjorn@bygdebladet.example"},{"name":"Lovisa Hägg","role":"photographer"}],"alt_authors":[["Torbjörn af Ekenstam"]],"published":"2022-10-19T03:30:00Z","language":"sv"}
  <html lang="sv"><head><meta charset="utf-8"><title>Biblioteket som lånar ut symaskiner - Bygdebladet</title><meta property="article:published_time" content="2022-10-19T05:30:00+02:00"></head><body><article><h1>Biblioteket som lånar ut symaskiner</h1>
| <p>Hyllan står mellan deckarna och släktforskningen. Där finns tolv symaskiner, tre borrmaskiner och en dragspel som ingen vågar låna.</p>
| <p>– Folk kommer in för en symaskin och går ut med en roman, säger bibliotekarien Gun Palm.</p>
| <p>Lånetiden är två veckor.</p>
  <div class="bylines"><div class="byline"><span class="byline__name">Torbjörn af Ekenstam</span> <span class="byline__title">Text</span> <a href="mailto:torbjorn@bygdebladet.example">torbjorn@bygdebladet.example</a></div><div class="byline"><span class="byline__name">Lovisa Hägg</span> <span class="byline__title">Foto</span></div></div></article></body></html>
=== wire-org-author.html
{"title":"Quake of magnitude 5.8 shakes northern Chile","authors":[{"name":"AFP","kind":"organization"}],"dateline":{"place":"Santiago","agency":"AFP"},"published":"2021-05-23T12:00:00Z","language":"en","names_note":"agency"}
  <html lang="en"><head><meta charset="utf-8"><title>Quake of magnitude 5.8 shakes northern Chile - Daily Post</title><meta property="og:site_name" content="Daily Post"><script type="application/ld+json">{"@type":"NewsArticle","@context":"https://schema.org","headline":"Quake of magnitude 5.8 shakes northern Chile","author":{"@type":"Person","name":"AFP"},"publisher":{"@type":"Organization","name":"Daily Post"},"datePublished":"2021-05-23T12:00:00Z"}</script></head><body><article><h1>Quake of magnitude 5.8 shakes northern Chile</h1><div class="by">AFP</div>
| <p>Santiago (AFP) – A 5.8-magnitude earthquake shook northern Chile on Sunday, the seismological centre said, with no immediate reports of damage.</p>
| <p>The quake struck at 07:41 local time, 38 kilometres from Iquique, at a depth of 52 kilometres.</p>
| <p>The navy ruled out a tsunami.</p>
  </article></body></html>
=== latin1.html
{"title":"Café fermé, village ouvert","authors":[{"name":"Zoé Crémieux"}],"published":"2009-12-01T00:00:00Z","encoding":"windows-1252"}
  <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Café fermé, village ouvert</title><meta name="author" content="Zoé Crémieux"><meta name="date" content="2009-12-01"></head><body><h1>Café fermé, village ouvert</h1>
| <p>Depuis que le café a fermé, on boit l'apéritif chez les uns et les autres – et l'on découvre des salons.</p>
| <p>Chez Mme Poirier il y a un perroquet. Chez le maire, rien du tout.</p>
| <p>On parle d'une tournée, à dates fixes, avec un cahier.</p>
  </body></html>
=== react-next.html
{"title":"A museum for broken instruments","authors":[{"name":"Oisín Gallagher"}],"published":"2024-09-09T08:00:00Z","language":"en","image":"https://img.example/harp.jpg"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A museum for broken instruments | Culture Post</title><meta property="og:image" content="https://img.example/harp.jpg"><meta property="article:published_time" content="2024-09-09T08:00:00Z"></head><body><div id="__next"><header class="Header_root__x1"><nav class="Nav_list__q"><a>Culture</a><a>Books</a></nav></header><main class="Layout_main__9"><div class="ArticleHeader_wrap__1a"><span class="ArticleHeader_section__b">Music</span><h1 class="ArticleHeader_headline__2">A museum for broken instruments</h1><p class="ArticleHeader_dek__3">Nothing here can be played. That is the point.</p><div class="ArticleHeader_byline__4"><img alt="Oisín Gallagher" src="/o.jpg"><div class="ArticleHeader_authorName__5">Oisín Gallagher</div><div class="ArticleHeader_meta__6">Sep 9, 2024 · 4 min read</div></div><div class="Share_bar__7"><button>Save</button><button>Share</button></div></div><div class="ArticleBody_body__8">
| <p class="Paragraph_p__9">The harp has no strings and the drum has no skin. In the next room is a violin that was sat on in 1911 by a bishop.</p>
| <p class="Paragraph_p__9">Curator Maeve Tynan started with her own cello, which fell from a car on the road to Sligo. People came to console her and left things.</p>
  <div class="Ad_slot__1"><span>Advertisement</span></div>
| <p class="Paragraph_p__9">There are now three hundred. Each has a card that says what was last played on it.</p>
  </div><div class="Tags_row__2"><a>Museums</a></div><div class="Rec_grid__3"><h2>Recommended</h2><div class="Card_card__4"><h3>The tuner's ear</h3><p class="Card_by__5">Philippa Goode</p></div><div class="Card_card__4"><h3>Night at the organ</h3><p class="Card_by__5">Ivo Stark</p></div></div></main></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}}}</script></body></html>
=== meta-author-url-only.html
{"title":"The clockmaker's apprentice","authors":[],"language":"en","published":"2020-06-01T00:00:00Z"}
  <html lang="en"><head><meta charset="utf-8"><title>The clockmaker's apprentice</title><meta property="article:author" content="https://www.facebook.com/pages/clockwork"><meta property="article:published_time" content="2020-06-01T00:00:00Z"><meta name="twitter:creator" content="@clockworkmag"></head><body><article><h1>The clockmaker's apprentice</h1><p class="cat">Crafts</p>
| <p>She was eleven when she took the kitchen clock apart and twelve when she put it back, and in the year between nobody in the house was on time.</p>
| <p>Now she has a bench by the window and a magnifier that makes her look surprised.</p>
| <p>Her master has stopped checking her work. He says it was slowing down the clocks.</p>
  </article></body></html>
