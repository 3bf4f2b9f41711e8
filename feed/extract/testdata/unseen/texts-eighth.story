=== turkish.txt
{"title": "Boğaz'da yeni feribot hattı açıldı", "authors": [{"name": "Elif Karataş", "kind": "person", "bio": "Elif Karataş, on iki yıldır ulaşım haberleri yazıyor. Ankara Üniversitesi'nde gazetecilik okudu."}], "dateline": {"place": "İSTANBUL", "agency": "AA"}, "published": "2026-11-12T09:30:00Z"}
  Gündem
  Ekonomi

  Boğaz'da yeni feribot hattı açıldı

  Elif Karataş - İstanbul
  12 Kasım 2026 Perşembe, 09:30

  Paylaş

| İSTANBUL (AA) - Kadıköy ile Beşiktaş arasında çalışacak yeni feribot hattı bugün açıldı.

| Belediye Başkanı, açılışta yaptığı konuşmada hattın günde on bin yolcu taşıyacağını söyledi.

| Seferler sabah altıda başlayacak ve gece yarısına kadar sürecek.

  Yazar hakkında
  Elif Karataş, on iki yıldır ulaşım haberleri yazıyor. Ankara Üniversitesi'nde gazetecilik okudu.

  İlgili haberler
  Köprüde bakım çalışması
  Yeni metro hattı gecikti
=== wire-two.txt
{"title": "Senate passes stopgap budget hours before deadline", "authors": [{"name": "Mara Lindqvist"}, {"name": "Paul Oyelaran"}, {"name": "Dana Whitfield", "role": "contributor"}, {"name": "Luis Prado", "role": "contributor"}], "dateline": {"place": "WASHINGTON", "agency": "AP"}}
  US-Senate-Budget

  Senate passes stopgap budget hours before deadline

  By MARA LINDQVIST and PAUL OYELARAN
  Associated Press

| WASHINGTON (AP) — The Senate approved a stopgap spending measure late Thursday, sending it to the White House hours before funding was to lapse.

| The vote was 71-26. Both leaders said they had no appetite for a shutdown before the holidays.

| “We did our work,” the majority leader told reporters.

| Several senators had demanded changes to a disaster fund.

  ___

| Associated Press writers Dana Whitfield in Chicago and Luis Prado in Miami contributed to this report.
=== oped.txt
{"title": "We Should Let the Marsh Win", "authors": [{"name": "Harriet Bloom", "bio": "Ms. Bloom is a coastal geographer and the author of “Drowned Roads.”"}], "published": "2026-11-03T00:00:00Z"}
  Opinion | Guest essay

  We Should Let the Marsh Win

  Nov. 3, 2026

  By Harriet Bloom

  Ms. Bloom is a coastal geographer and the author of “Drowned Roads.”

| For forty years we have built walls against the sea, and for forty years the sea has gone around them.

| There is another way. The marsh that once stood in front of our town was a better wall than any we have made since.

| Letting it come back will cost us two roads and a golf course.

| I think we can live without the golf course.

? The Times is committed to publishing a diversity of letters to the editor. Here are some tips. And here's our email: letters@times.example.

  Follow the Opinion section on Facebook, Instagram and X.
=== german-interview.txt
{"title": "„Ohne Hafen keine Stadt“", "authors": [{"name": "Jonas Petersen"}, {"name": "Lena Vogt", "role": "photographer"}], "published": "2026-11-14T17:05:00Z"}
  INTERVIEW

  „Ohne Hafen keine Stadt“

  Die Hafenchefin über Ebbe, Geld und Geduld

  Von Jonas Petersen (Text) und Lena Vogt (Fotos)

  Stand: 14.11.2026, 17:05 Uhr

| Frau Dr. Hansen, wie geht es dem Hafen?

| Besser als vor zwei Jahren. Wir haben wieder so viele Schiffe wie vor der Krise.

| Und dem Geld?

| Dem Geld geht es wie dem Wasser: Es kommt und geht.

| Was planen Sie für das nächste Jahr?

| Eine neue Kaimauer im Osten und weniger Lärm für die Anwohner.

| Zur Person
| Dr. Maren Hansen, 51, leitet seit 2021 die Hafenbehörde. Sie studierte Wasserbau in Hannover.

  © dpa
  Kommentare (12)
=== press.txt
{"title": "Quayside Museum Opens Night Gallery", "authors": [], "dateline": {"place": "LONDON"}, "alt_dateline": [{"place": "LONDON", "date": "5 November 2026"}]}
  FOR IMMEDIATE RELEASE

  Contact:
  Tessa Moreau
  Press Office, Quayside Museum
  press@quayside.example
  +44 20 7946 0991

  Quayside Museum Opens Night Gallery

| LONDON, 5 November 2026 — The Quayside Museum today opened its Night Gallery, the first in the country to be lit only by the light that ships once used.

| The gallery holds ninety lamps, the oldest of them from 1781.

| "People whisper in there, and we did not ask them to," said the museum's director, Amit Rao.

| About the Quayside Museum
| The Quayside Museum was founded in 1903 and is visited by 200,000 people a year.

  ###
=== newsletter.txt
{"title": "The Tide Table #214", "authors": [], "published": "2026-11-20T00:00:00Z"}
  The Tide Table #214
  Friday, November 20, 2026

| Hi everyone,

| It has been a long week at the harbour. Here is what I read, and what I think you should read too.

| First: the council has finally published the ferry figures. They are better than anyone expected, and worse than anyone hoped.

| Second: the choir is back in the pumping station.

| That's it for this week. Thanks for reading, and see you next Friday.

| Ines

? --
  You are receiving this because you signed up at tidetable.example.
  Unsubscribe | Update your preferences | View in browser
=== french-signed.txt
{"title": "La librairie qui ne ferme jamais", "authors": [{"name": "Mathilde Arnoux"}], "published": "2026-11-08T06:00:00Z"}
  Le Courrier du Port

  Accueil > Société

  La librairie qui ne ferme jamais

  Par Mathilde Arnoux, à Marseille
  Publié le 8 novembre 2026 à 06h00, mis à jour à 09h12 - Lecture 4 min.

  Article réservé aux abonnés

| Il est trois heures du matin et il reste onze clients. Le libraire, lui, a cessé de compter les heures.

| « On ne vend pas plus la nuit, dit-il, mais on parle mieux. »

| La mairie a promis d'étudier le cas de cette boutique qui n'a pas de porte.

? Mathilde Arnoux (Marseille, correspondante)

  Réagir à cet article
  Partager
  Newsletter : recevez chaque matin l'essentiel de l'actualité
=== spanish-two.txt
{"title": "El puente que nadie quiso cruzar", "authors": [{"name": "Lucía Ferrer", "bio": "Es redactora de Sociedad desde 2014. Antes trabajó en la radio pública."}, {"name": "Diego Salas", "bio": "Corresponsal en el País Vasco. Licenciado en Historia."}], "published": "2026-11-02T04:40:00Z", "dateline": {"place": "Bilbao"}}
  Sociedad

  El puente que nadie quiso cruzar

  Lucía Ferrer | Diego Salas

  Bilbao - 02 NOV 2026 - 05:40 CET

| El puente se abrió en marzo y nadie lo cruzó hasta mayo.

| Los ingenieros dicen que la obra es segura. Los vecinos no lo dudan: sencillamente, no van al otro lado.

| El ayuntamiento ha pedido un estudio.

  Sobre la firma
  Lucía Ferrer
  Es redactora de Sociedad desde 2014. Antes trabajó en la radio pública.
  Diego Salas
  Corresponsal en el País Vasco. Licenciado en Historia.

  Más información
  Los puentes más largos del mundo
  Archivado en: Puentes, Bilbao, Obras públicas
=== russian.txt
{"title": "Байкал мелеет медленнее, чем ожидалось", "authors": [{"name": "Анна Соколова"}], "dateline": {"place": "ИРКУТСК", "agency": "ТАСС", "date": "11 ноября"}}
  Наука

  Байкал мелеет медленнее, чем ожидалось

  Анна Соколова, корреспондент ТАСС

| ИРКУТСК, 11 ноября. /ТАСС/. Уровень воды в Байкале снижается медленнее, чем прогнозировали учёные, сообщили в Лимнологическом институте.

| По словам директора института, в этом году осадков было больше нормы.

| Наблюдения ведутся с 1959 года.

  Читайте также
  Где искать нерпу
=== howto-noauthor.txt
{"title": "How to tie a bowline", "authors": []}
  How to tie a bowline

| You need a rope about as thick as your thumb.

| 1. Make a small loop, with the long end underneath.
| 2. Bring the short end up through the loop.
| 3. Take it around the back of the long end.
| 4. Put it down through the loop again, and pull.

| The knot will hold a boat and will never jam.
=== chinese.txt
{"title": "港口城市迎来首班夜间渡轮", "authors": [{"name": "李文静"}, {"name": "张磊", "role": "editor"}], "published": "2026-11-15T08:20:00Z"}
  首页 > 国际

  港口城市迎来首班夜间渡轮

  2026-11-15 08:20 来源：港口日报 作者：李文静

  字号：大 中 小

| 【港口日报综合报道】港口城市十五日凌晨迎来首班夜间渡轮，共有二百三十名乘客登船。

| 市政府表示，夜间渡轮将每小时一班。

| 居民王女士说，她等这一天等了十年。

  （责任编辑：张磊）

  相关阅读
  渡轮票价下月调整
=== letter.txt
{"title": "Letters to the editor", "authors": [{"name": "Edmund Carraway"}]}
  Letters to the editor

| Sir,

| Your report of 3 November says the lighthouse was built in 1840. It was not. My great-grandfather laid its first stone in 1836, and I have his trowel.

? Yours faithfully,
? Edmund Carraway
? Old Quay
=== ap-video-furniture.txt
{"title": "Storm closes coastal road for third day", "authors": [{"name": "Wire and Staff Reports", "kind": "organization"}], "authors_or_none": true, "dateline": {"place": "PORTSMOUTH, N.H."}, "published": "2026-11-19T18:12:00Z"}
  NEWS

  Storm closes coastal road for third day

  Published 1:12 PM EST, November 19, 2026
  By Wire and Staff Reports

  Advertisement

| PORTSMOUTH, N.H. — A storm that has battered the coast since Tuesday closed the coastal road for a third day.

| Crews had cleared most of the debris by noon, officials said, but waves continued to break over the wall.

  Story continues below advertisement

| No one was hurt.

  Copyright 2026 The Coast Herald. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
=== portuguese.txt
{"title": "O coro que canta entre bombas de água", "authors": [{"name": "Beatriz Nogueira", "bio": "Beatriz Nogueira é jornalista e escreve sobre música desde 2009."}], "published": "2026-11-10T04:30:00Z"}
  Cultura

  O coro que canta entre bombas de água

  Por Beatriz Nogueira — Lisboa
  10/11/2026 04h30  Atualizado há 2 dias

| Às quintas-feiras, a estação de bombeamento enche-se de vozes.

| O maestro, Rui Tavares, diz que a acústica é melhor do que a da ópera.

| Ninguém paga e ninguém é mandado embora.

  Beatriz Nogueira é jornalista e escreve sobre música desde 2009.

  Leia também:
  Ópera anuncia temporada
  Siga-nos no Instagram
=== korean.txt
{"title": "[문화] 밤의 서점, 문을 닫지 않는다", "authors": [{"name": "김서연"}], "dateline": {"place": "부산", "agency": "연합뉴스"}, "published": "2026-11-09T06:12:00Z"}
  [문화] 밤의 서점, 문을 닫지 않는다

  김서연 기자 seoyeon@harbor.example
  입력 2026.11.09. 오전 6:12 수정 2026.11.09. 오전 9:40

| (부산=연합뉴스) 김서연 기자 = 부산의 한 서점이 밤새 문을 열어 화제다.

| 주인은 손님이 많지는 않지만 이야기가 길어진다고 말했다.

| 시는 지원 방안을 검토하고 있다.

  ⓒ 연합뉴스, 무단전재 및 재배포 금지
