=== wp-block-theme.html
{"title":"Winter swimming for people who hate cold","authors":[{"name":"Aoife Brannigan","bio":"Aoife Brannigan swims in Dublin Bay and writes about it here."}],"published":"2024-01-21T08:00:00Z","language":"en-US","image":"https://coldwater.example/wp-content/uploads/ladder.jpg"}
  <!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"/><title>Winter swimming for people who hate cold &#8211; Coldwater</title><meta property="og:image" content="https://coldwater.example/wp-content/uploads/ladder.jpg"/><meta property="og:site_name" content="Coldwater"/><meta name="author" content="coldwater_editor"/><meta property="article:published_time" content="2024-01-21T08:00:00+00:00"/></head><body class="post-template-default single single-post"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Coldwater</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">Winter swimming for people who hate cold</h1><div class="wp-block-group"><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__byline">By</p><p class="wp-block-post-author__name">Aoife Brannigan</p></div></div><div class="wp-block-post-date"><time datetime="2024-01-21T08:00:00+00:00">January 21, 2024</time></div></div><div class="entry-content wp-block-post-content">
| <p>I hate cold. I hate it in kitchens and at bus stops, and I hated it on the ladder at the Forty Foot until the third rung, where something else begins.</p>
| <p>What begins is breath. For ninety seconds there is nothing in the world but air going in, and it is very hard to worry about an email.</p>
  <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Book a swim</a></div></div>
| <p>After that you are allowed to get out. Nobody will think less of you. They are all looking at their own feet.</p>
  </div><div class="wp-block-post-author-biography">Aoife Brannigan swims in Dublin Bay and writes about it here.</div><div class="wp-block-comments"><h2>Comments</h2><ol><li><b>Pat</b><p>I have hated it since 1974 and I go every single morning, rain or shine or sleet.</p></li></ol></div></main><footer><p>Designed with WordPress</p></footer></div></body></html>
=== arc-publishing.html
{"title":"Shrimpers say new rule will sink them","authors":[{"name":"Beau Thibodeaux"},{"name":"Kiana Marchetti"}],"dateline":{"place":"DULAC, La."},"published":"2023-06-14T14:02:11Z","language":"en","image":"https://cloudfront-us.example/boat.jpg"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Shrimpers say new rule will sink them - The Bayou Register</title><meta property="og:title" content="Shrimpers say new rule will sink them"/><meta property="og:site_name" content="The Bayou Register"/><meta property="og:image" content="https://cloudfront-us.example/boat.jpg"/>
  <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Shrimpers say new rule will sink them","datePublished":"2023-06-14T14:02:11Z","author":[{"@type":"Person","name":"By Beau Thibodeaux | Staff writer"},{"@type":"Person","name":"Kiana Marchetti | Staff writer"}],"publisher":{"@type":"NewsMediaOrganization","name":"The Bayou Register"}}</script></head><body><div id="fusion-app"><nav class="b-header-nav"><a>Sections</a></nav><article class="b-article-body-wrapper"><header><h1 class="b-headline">Shrimpers say new rule will sink them</h1><div class="ts-byline"><span class="ts-byline__by">By</span> <a class="ts-byline__names-link" href="/staff/beau-thibodeaux/">Beau Thibodeaux</a> and <a class="ts-byline__names-link" href="/staff/kiana-marchetti/">Kiana Marchetti</a></div><time class="b-date">June 14, 2023 at 9:02 AM CDT</time></header><section class="b-article-body">
| <p class="b-article-body__text">DULAC, La. — Three generations of the Verdin family have pulled shrimp from these marshes, and the fourth is learning to weld.</p>
| <p class="b-article-body__text">A federal rule that takes effect in August requires every boat over 40 feet to carry a device that lets sea turtles out of the net. Shrimpers say it lets out a tenth of the catch, too.</p>
  <div class="arcad-feature"><div class="arcad">Ad</div></div><div class="b-interstitial-link"><p>[ <a href="/x">Read more: Oyster season delayed again</a> ]</p></div>
| <p class="b-article-body__text">“You're working for the turtle now,” said Percy Verdin, 61.</p>
  </section><div class="c-taboola"></div></article></div></body></html>
=== drupal-magazine.html
{"title":"The Cartographer of Smells","authors":[{"name":"Ottoline Graves","bio":"Ottoline Graves is a contributing editor. Her last piece for the magazine was about glue."}],"language":"en","published":"2018-06-01T00:00:00Z"}
  <!DOCTYPE html><html lang="en" dir="ltr" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"/><title>The Cartographer of Smells | Plume</title><meta name="Generator" content="Drupal 8 (https://www.drupal.org)"/></head><body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation"><ul class="menu"><li><a href="/current">Current issue</a></li></ul></nav></header><main role="main"><article role="article" class="node node--type-article node--view-mode-full"><h1><span class="field field--name-title field--type-string">The Cartographer of Smells</span></h1><div class="field field--name-field-author field--type-entity-reference"><div class="field__label">By</div><div class="field__item"><a href="/contributors/ottoline-graves">Ottoline Graves</a></div></div><div class="field field--name-field-date"><time datetime="2018-06-01T00:00:00Z">June 2018</time></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary">
| <p>She walks with her eyes shut. At the corner of Rue des Tanneurs she stops, turns her head a little to the left, and writes down: wet dog, oranges, coins.</p>
| <p>For eleven years Delphine Maar has drawn the city by its smells. The map has no streets. It has plumes and pools and, along the river, a long grey stain called Tuesday.</p>
| <p>“A smell has a shape,” she says. “It leans.”</p>
  </div><div class="field field--name-field-contributor-note"><p>Ottoline Graves is a contributing editor. Her last piece for the magazine was about glue.</p></div></article></main><aside class="layout-sidebar"><h2>Also in this issue</h2><ul><li><a href="/a">A Short History of Mud</a> by Piers Lockwood</li></ul></aside></div></body></html>
=== typo3-german.html
{"title":"Warum die Orgel in St. Nikolai schweigt","authors":[{"name":"Eckart Lüdemann"}],"published":"2022-11-11T09:15:00Z","language":"de","image":"https://kirchenblatt.example/orgel.jpg"}
  <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Warum die Orgel in St. Nikolai schweigt | Kirchenblatt</title><meta name="generator" content="TYPO3 CMS"><meta property="og:image" content="https://kirchenblatt.example/orgel.jpg"><meta property="og:site_name" content="Kirchenblatt"></head><body><div class="header"><a href="/">Kirchenblatt</a></div><div class="main"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><h1 itemprop="headline">Warum die Orgel in St. Nikolai schweigt</h1><p><span class="news-list-date"><time itemprop="datePublished" datetime="2022-11-11T10:15:00+01:00">11.11.2022</time></span> <span class="news-list-author">Von Eckart Lüdemann</span></p><div class="teaser-text" itemprop="description"><p>Der Holzwurm hat gewonnen, vorerst.</p></div><div class="news-text-wrap" itemprop="articleBody">
| <p>Es begann mit einem feinen Staub auf dem Pedal, den der Küster für Puder hielt. Dann fehlte dem Cis die Stimme.</p>
| <p>Der Gutachter brauchte zwei Tage. Er klopfte an 2.400 Pfeifen und schüttelte bei 1.100 den Kopf.</p>
| <p>Bis Ostern soll gesammelt werden. So lange spielt ein Akkordeon.</p>
  </div><div class="news-related-wrap"><div class="news-related"><h4>Verwandte Artikel</h4><ul><li><a>Glocken verstummt</a></li></ul></div></div></div></div></div></body></html>
=== ld-graph-newsroom.html
{"title":"Teachers in Accra return after three-week strike","authors":[{"name":"Efua Ansah-Boateng","bio":"Efua covers education and labour from Accra.","url":"https://coast.example/people/efua"}],"published":"2024-10-02T16:45:00Z","updated":"2024-10-03T06:00:00Z","language":"en","image":"https://coast.example/school.jpg"}
  <html lang="en"><head><meta charset="utf-8"><title>Teachers in Accra return after three-week strike – Coast Daily</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsMediaOrganization","@id":"https://coast.example/#org","name":"Coast Daily"},{"@type":"ImageObject","@id":"https://coast.example/teachers/#img","url":"https://coast.example/school.jpg"},{"@type":"Person","@id":"https://coast.example/people/efua#p","name":"Efua Ansah-Boateng","description":"Efua covers education and labour from Accra.","url":"https://coast.example/people/efua"},{"@type":"NewsArticle","@id":"https://coast.example/teachers/#a","headline":"Teachers in Accra return after three-week strike","author":[{"@id":"https://coast.example/people/efua#p"}],"image":{"@id":"https://coast.example/teachers/#img"},"publisher":{"@id":"https://coast.example/#org"},"datePublished":"2024-10-02T16:45:00Z","dateModified":"2024-10-03T06:00:00Z"}]}</script></head><body><div class="page"><h1>Teachers in Accra return after three-week strike</h1><div class="body">
| <p>Classrooms across the Ghanaian capital filled again on Wednesday after teachers accepted a pay rise of 14 per cent and a promise of chalk.</p>
| <p>The chalk was not a joke, said union secretary Kwame Darko. “We bought it ourselves for two years.”</p>
| <p>Pupils will make up the lost days on Saturdays until December.</p>
  </div><div class="more"><h3>More from Coast Daily</h3><ul><li><a href="/1">Cocoa price falls for third week</a></li><li><a href="/2">Harbour crane stands idle</a></li></ul></div></div></body></html>
=== amp-page.html
{"title":"Le dernier allumeur de réverbères","authors":[{"name":"Corentin Le Goff"}],"published":"2021-11-30T17:00:00Z","language":"fr","image":"https://bv.example/reverbere.jpg"}
  <!doctype html><html amp lang="fr"><head><meta charset="utf-8"><title>Le dernier allumeur de réverbères</title><link rel="canonical" href="https://bv.example/reverberes"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://bv.example/reverberes","headline":"Le dernier allumeur de réverbères","datePublished":"2021-11-30T18:00:00+01:00","author":{"@type":"Person","name":"Corentin Le Goff"},"image":{"@type":"ImageObject","url":"https://bv.example/reverbere.jpg","height":800,"width":1200},"publisher":{"@type":"Organization","name":"Brest Voix"}}</script></head><body><amp-sidebar id="sidebar"><ul><li><a>Accueil</a></li></ul></amp-sidebar><header><a>Brest Voix</a></header><main><article><h1>Le dernier allumeur de réverbères</h1><p class="amp-byline">Corentin Le Goff — 30 novembre 2021 à 18h00</p><amp-img src="https://bv.example/reverbere.jpg" width="1200" height="800"></amp-img>
| <p>À la tombée du jour, Yann Prigent sort sa perche. Il y a onze réverbères à gaz dans la rue de l'Arsenal et il les connaît par leur prénom.</p>
| <p>« Celui-ci, c'est Paulette. Elle boude quand il pleut. »</p>
  <amp-ad width="300" height="250"></amp-ad>
| <p>La mairie voulait les électrifier. Les habitants ont voté, à main levée, dans le noir.</p>
  </article></main><footer>Mentions légales</footer></body></html>
=== squarespace.html
{"title":"A room of one's oven","authors":[{"name":"Clementine Asher"}],"published":"2020-05-18T09:00:00Z","language":"en-GB","image":"http://static1.squarespace.example/oven.jpg"}
  <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A room of one's oven &mdash; Slow Crumb</title><meta property="og:site_name" content="Slow Crumb"/><meta property="og:title" content="A room of one's oven &mdash; Slow Crumb"/><meta property="og:type" content="article"/><meta property="og:image" content="http://static1.squarespace.example/oven.jpg"/><meta itemprop="name" content="A room of one's oven — Slow Crumb"/><meta itemprop="headline" content="A room of one's oven"/><meta itemprop="author" content="Clementine Asher"/><meta itemprop="datePublished" content="2020-05-18T09:00:00+0000"/></head><body class="blog-item"><div id="siteWrapper"><header id="header"><a>Slow Crumb</a></header><main id="page"><article id="article-" class="BlogItem"><div class="BlogItem-header"><h1 class="BlogItem-title">A room of one's oven</h1><div class="Blog-meta BlogItem-meta"><time class="Blog-meta-item" datetime="2020-05-18">May 18, 2020</time><a href="/blog?author=5e" class="Blog-meta-item Blog-meta-item--author">Clementine Asher</a></div></div><div class="BlogItem-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">
| <p>The oven came with the flat and the flat came with a lease that forbade its use between ten at night and six in the morning.</p>
| <p>I bake at five. The neighbours know, and on Saturdays there is a queue of two on the stairs, in slippers.</p></div></div><div class="sqs-block html-block"><div class="sqs-block-content">
| <p>Nobody has told the landlord. I suspect he is the third bell, the one who takes the seeded loaf.</p>
  </div></div></div></div><footer class="BlogItem-share"><a>Facebook</a><a>0 Likes</a></footer></article><section class="BlogItem-pagination"><a href="/p"><h2>Previous</h2><p>On starters, and finishing</p></a></section></main></div></body></html>
=== tumblr-ish.html
{"title":"field notes: the heron problem","authors":[],"published":"2019-03-07T00:00:00Z"}
  <html><head><meta charset="utf-8"><title>marshlog — field notes: the heron problem</title></head><body><section id="posts"><article class="post text"><h2 class="post-title"><a href="/post/1">field notes: the heron problem</a></h2><div class="body-text">
| <p>there is one heron and there are eleven koi and the koi belong to a man who does not believe in herons.</p>
| <p>i have told him. i have shown him the photograph. he said it was a bag.</p>
| <p>this morning there were ten koi. he has bought a bag, to see if it moves.</p>
  </div><div class="post-notes"><a href="/post/1">Mar 7th, 2019</a> <a>214 notes</a></div></article></section></body></html>
=== citation-journal.html
{"title":"Nest site choice in urban swifts","authors":[{"name":"Marta Zielińska"},{"name":"Hugo Fernández-Cano"},{"name":"Ingrid Solvang"}],"published":"2022-02-15T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Nest site choice in urban swifts | Journal of Town Birds</title><meta name="citation_title" content="Nest site choice in urban swifts"><meta name="citation_author" content="Marta Zielińska"><meta name="citation_author_institution" content="University of Gdańsk"><meta name="citation_author" content="Hugo Fernández-Cano"><meta name="citation_author" content="Ingrid Solvang"><meta name="citation_publication_date" content="2022/02/15"><meta name="citation_journal_title" content="Journal of Town Birds"></head><body><main><h1>Nest site choice in urban swifts</h1><ul class="authors"><li><a href="mailto:mz@ug.example">Marta Zielińska</a><sup>1</sup></li><li>Hugo Fernández-Cano<sup>2</sup></li><li>Ingrid Solvang<sup>3</sup></li></ul>
? <section><h2>Abstract</h2>
| <p>Swifts return to the same hole in the same wall for as long as the wall stands. We followed 212 pairs over nine summers in three harbour towns.</p>
| <p>Pairs whose hole had been closed by renovation moved on average 41 metres and bred one year later than their neighbours.</p></section><section><h2>Methods</h2>
| <p>Each nest was watched from the street with a telescope and, where residents agreed, from the kitchen with a mirror.</p>
  </section></main></body></html>
=== quote-not-byline.html
{"title":"Why we moved our blog off the cloud","authors":[],"published":"2022-08-01T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Why we moved our blog off the cloud - Pelican Software</title><meta property="og:site_name" content="Pelican Software"><meta name="author" content="Pelican Software"></head><body><header>Pelican Software</header><article><h1>Why we moved our blog off the cloud</h1><p class="post-meta">Posted by Pelican Software Team on August 1, 2022</p>
| <p>It was costing us four hundred dollars a month to show ninety people a page about database indexes.</p>
| <blockquote><p>“Simplicity is a great virtue.”</p></blockquote>
| <p>The quotation is on our wall, and under it stood the invoice. One of them had to go.</p>
| <p>The blog now runs on a small computer under the sink. It is quiet and it is warm, and the cat likes it.</p>
  </article></body></html>
=== dagens-style.html
{"title":"Klockaren i Rättvik ringer för sista gången","authors":[{"name":"Malin Öhrström","email":"malin.ohrstrom@dalaposten.example"}],"published":"2021-06-06T04:00:00Z","updated":"2021-06-06T09:30:00Z","language":"sv"}
  <html lang="sv"><head><meta charset="utf-8"><title>Klockaren i Rättvik ringer för sista gången | Dalaposten</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Klockaren i Rättvik ringer för sista gången","datePublished":"2021-06-06T04:00:00Z","dateModified":"2021-06-06T09:30:00Z","author":[{"@type":"Person","name":"Malin Öhrström","email":"malin.ohrstrom@dalaposten.example","jobTitle":"Reporter"}],"publisher":{"@type":"Organization","name":"Dalaposten"}}</script></head><body><article><div class="vignette">Kultur</div><h1>Klockaren i Rättvik ringer för sista gången</h1><p class="preamble">Efter 42 år lägger Hans Dalkvist ner repet.</p><div class="article__body">
| <p>Det är inte armarna som tar slut, säger han, det är trappan. Hundratrettiosju steg, fyra gånger om dagen.</p>
| <p>Från och med söndag sköts ringningen av en motor. Den är exakt på sekunden.</p>
| <p>– Det är det som är felet med den, säger Hans Dalkvist.</p>
  </div><div class="author-card"><span class="author-card__name">Malin Öhrström</span><a href="mailto:malin.ohrstrom@dalaposten.example">malin.ohrstrom@dalaposten.example</a></div><div class="fact-box-ad">Annons</div></article></body></html>
=== el-comercio-contributor.html
{"title":"La panadera que hornea de noche","authors":[{"name":"Ximena Paucar Villalobos"}],"published":"2023-07-28T00:00:00Z","language":"es","dateline":{"place":"Arequipa"},"alt_dateline":[{}]}
  <html lang="es"><head><meta charset="utf-8"><title>La panadera que hornea de noche | El Misti</title><meta name="author" content="Redacción El Misti"><meta property="og:site_name" content="El Misti"></head><body><div class="story-header"><h1 class="sht__title">La panadera que hornea de noche</h1><h2 class="sht__summary">Su clientela son taxistas, enfermeras y un poeta.</h2></div><div class="story-contents"><div class="story-contents__author"><a href="/autor/ximena-paucar" class="story-contents__author-link">Ximena Paucar Villalobos</a><time datetime="2023-07-28">Arequipa, 28 de julio de 2023</time></div><div class="story-contents__content">
| <p>A las once, cuando la ciudad apaga la televisión, Norma Quispe enciende el horno.</p>
| <p>Aprendió el oficio de su padre, que amasaba de madrugada y cantaba para no dormirse. Ella no canta: escucha la radio de los camioneros.</p>
  <div class="story-contents__related"><p><strong>Lea también:</strong> <a href="/q">El queso que viaja en bus</a></p></div>
| <p>A las cinco ya no queda nada. “El pan es de los que no duermen”, dice, y baja la reja.</p>
  </div></div></body></html>
=== rai-style.html
{"title":"La biblioteca dei sogni perduti","authors":[{"name":"Tancredi Balestra"}],"published":"2022-04-23T10:00:00Z","language":"it"}
  <html lang="it"><head><meta charset="utf-8"><title>La biblioteca dei sogni perduti</title><meta name="DC.Creator" content="di Tancredi Balestra"><meta name="DC.Date.Issued" content="2022-04-23T12:00:00+02:00"></head><body><div id="contenuto"><h1>La biblioteca dei sogni perduti</h1><p class="autore">di <strong>Tancredi Balestra</strong></p><div class="testo">
| <p>Sta in un ex lavatoio di Matera e non presta libri. Presta quaderni, e chi li prende deve scriverci un sogno.</p>
| <p>Ce ne sono undicimila. Il più corto dice: «Volavo, poi ho pensato all'affitto».</p>
| <p>Il bibliotecario li legge tutti. Dice che da qualche anno si sogna meno il mare.</p>
  </div><div class="condividi"><a>Facebook</a> <a>Twitter</a></div></div></body></html>
=== yomiuri.html
{"title":"消えた渡し船、模型で復活","authors":[],"published":"2023-11-03T05:00:00Z","language":"ja","image":"https://yr.example/fune.jpg"}
  <html lang="ja"><head><meta charset="utf-8"><title>消えた渡し船、模型で復活 : 海風新聞</title><meta property="og:image" content="https://yr.example/fune.jpg"><meta property="og:site_name" content="海風新聞オンライン"><meta property="article:published_time" content="2023-11-03T14:00:00+09:00"><meta property="article:author" content="海風新聞"><meta name="author" content="海風新聞"></head><body><article><h1 class="title-article">消えた渡し船、模型で復活</h1><div class="date-upper"><time datetime="2023-11-03T14:00">2023/11/03 14:00</time></div><div class="p-main-contents">
| <p>六十年前に姿を消した渡し船が、十分の一の模型になって港に戻ってきた。作ったのは元船頭の平田勇さん（88）。</p>
| <p>図面は残っておらず、記憶だけが頼りだった。櫓の長さは自分の腕で測ったという。</p>
| <p>「目をつぶれば、まだ乗れる」と平田さんは笑った。</p>
  </div><div class="p-related"><h2>関連記事</h2><ul><li><a>灯台の守り人</a></li></ul></div></article></body></html>
=== sina.html
{"title":"山村小学的最后一课","authors":[{"name":"孟繁星"}],"published":"2022-07-01T10:30:00Z","language":"zh"}
  <html lang="zh"><head><meta charset="utf-8"><title>山村小学的最后一课|支教|山村_新闻中心_南岭网</title><meta property="article:published_time" content="2022-07-01T18:30:00+08:00"><meta property="article:author" content="南岭网"><meta property="og:title" content="山村小学的最后一课"></head><body><h1 class="main-title">山村小学的最后一课</h1><div class="top-bar"><span class="date">2022年07月01日 18:30</span><span class="source">南岭晚报</span></div><div class="article" id="artibody">
  <p>本报记者 孟繁星</p>
| <p>教室里只剩三个学生，老师还是按全班的声音讲课。</p>
| <p>这一课讲的是《我们的村庄》。讲到一半，校长进来，站在最后一排听。</p>
| <p>下课铃是他自己敲的，敲得比平时长。</p>
  </div><div class="article-bottom"><a>我要反馈</a></div></body></html>
=== hr-many-h1.html
{"title":"Tiny museums: the lock collection","authors":[{"name":"Barnaby Thistlewood"}],"published":"2017-10-10T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Tiny museums: the lock collection | Barnaby's Bench</title></head><body><h1 class="logo">Barnaby's Bench</h1><div class="column"><h1>Tiny museums: the lock collection</h1><small>10 Oct 2017 · by <em>Barnaby Thistlewood</em> · filed under <a>Museums</a></small>
| <p>You ring, and a woman comes down with a key the size of a trout. The door it opens was made in 1641 and squeaks in A flat.</p>
| <p>Inside are four hundred locks and one burglar, who is eighty and gives the tours.</p>
| <p>He will open any of them for you except the last. That one, he says, is resting.</p>
  <p>← <a href="/o">Older: the button room</a> | <a href="/n">Newer: a hall of bells</a> →</p></div><div id="foot">RSS · About · Contact</div></body></html>
=== opinion-two-bios.html
{"title":"Count the bats before you build","authors":[{"name":"Linnea Hargreave","bio":"Linnea Hargreave is an ecologist at the University of Exeter."},{"name":"Joaquim Tavares","bio":"Joaquim Tavares is a planning lawyer in Lisbon."}],"published":"2024-03-03T00:00:00Z","language":"en"}
  <html lang="en"><head><meta charset="utf-8"><title>Count the bats before you build | Opinion | The Forum</title><meta property="og:site_name" content="The Forum"></head><body><article><h1>Count the bats before you build</h1><p class="authors">Linnea Hargreave and Joaquim Tavares</p><p class="published">3 March 2024</p><div class="text">
| <p>A bat weighs as much as a two-euro coin and can stop a motorway. Developers find this absurd. We think it is about right.</p>
| <p>The survey that the law requires costs less than the lampposts. It fails because it is done in February, when the bats are asleep.</p>
| <p>Move the survey to June and the quarrel disappears, along with the moths.</p>
  <p><em>Linnea Hargreave is an ecologist at the University of Exeter. Joaquim Tavares is a planning lawyer in Lisbon.</em></p></div></article></body></html>
=== bare-html.html
{"title":"How I fixed the pump","authors":[{"name":"Walt Ingersoll"}],"published":"2003-04-12T00:00:00Z"}
  <HTML><HEAD><TITLE>How I fixed the pump</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><CENTER><H1>How I fixed the pump</H1>Walt Ingersoll<BR>April 12, 2003</CENTER><HR>
| <P>The pump quit on a Sunday, as pumps do, and by noon the cellar had a shoreline.
| <P>I took the head off and found a marble in it. We have no children and own no marbles, and I have decided not to think about it.
| <P>A new gasket was four dollars. The marble is on the mantel.
  <HR><A HREF="index.html">Back to my home page</A> <I>Last updated April 2003</I></BODY></HTML>
=== podcast-not-author.html
{"title":"Listen: the town with two clocks","authors":[{"name":"Saoirse Penrose","kind":"person"}],"published":"2023-02-02T05:00:00Z","language":"en","image":"https://rc.example/clocks.jpg"}
  <html lang="en"><head><meta charset="utf-8"><title>Listen: the town with two clocks | Radio Coast</title><meta property="og:site_name" content="Radio Coast"><meta property="og:image" content="https://rc.example/clocks.jpg"><script type="application/ld+json">{"@context":"https://schema.org","@type":"RadioEpisode","name":"Listen: the town with two clocks","datePublished":"2023-02-02T05:00:00Z","author":{"@type":"Person","name":"Saoirse Penrose"},"productionCompany":{"@type":"Organization","name":"Radio Coast"}}</script></head><body><article><h1>Listen: the town with two clocks</h1><div class="hosts">Presented by Saoirse Penrose</div><div class="player"><button>Play</button><span>28 min</span></div><div class="transcript">
| <p>In Ballycastle the church clock and the bank clock have differed by seven minutes since 1922, and people have learned to live in both.</p>
| <p>If you owe money you go by the bank. If you are late for a funeral you go by the church.</p>
| <p>Last winter somebody set them both right, and the town has not forgiven him.</p>
  </div></article></body></html>
=== vue-app-classes.html
{"title":"Street musicians win right to play till ten","authors":[{"name":"Milica Jovanović-Stein"}],"published":"2024-05-30T00:00:00Z","language":"en"}
  <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Street musicians win right to play till ten · Danube Post</title></head><body><div id="app" data-v-app><div data-v-1 class="topnav"><span>News</span><span>Culture</span></div><div data-v-2 class="sc-fzqBZW"><h1 class="sc-AxjAm">Street musicians win right to play till ten</h1><div class="sc-AxirZ"><span class="sc-author-x">Milica Jovanović-Stein</span><span>30 May 2024</span><span>2 min read</span></div><div class="sc-body">
| <p class="sc-p">Belgrade's city assembly voted late on Wednesday to let buskers play until ten at night, an hour longer than the police had wanted.</p>
| <p class="sc-p">The vote followed a concert of 140 accordions outside the assembly, which the mayor described as persuasive.</p>
| <p class="sc-p">Brass remains forbidden after eight.</p>
  </div></div><div data-v-3 class="readnext"><p>Read next</p><div><span>Trams to run all night</span><span>Nikola Pavlović</span></div></div></div></body></html>
