=== it-inviato.txt
{"title":"Venezia, l’ultimo remèr spegne la luce","authors":[{"name":"Ottavia Zanchetta"}],"dateline":{"place":"VENEZIA"},"published":"2022-11-20T00:00:00Z","encoding":"windows-1252","newline":"crlf"}
  Cronache
  Venezia, l’ultimo remèr spegne la luce
  dalla nostra inviata Ottavia Zanchetta
  20 novembre 2022

| VENEZIA - Il legno lo riconosce al tatto, anche al buio, e al buio infatti lavora da quando il Comune gli ha staccato il contatore. Saverio Pastor fa forcole da cinquantadue anni.

| «Ogni forcola è una gamba», dice. «Se è sbagliata, la barca zoppica».

| A dicembre chiuderà. L’allievo che doveva prendere la bottega ha trovato posto in un cantiere di Monfalcone, con la mensa.

| Restano centoquaranta pezzi, appesi al soffitto come salumi.

  © RIPRODUZIONE RISERVATA
  Leggi anche
  Acqua alta, il Mose resta giù
=== ko-yonhap.txt
{"title":"제주 해녀들, 바닷속 음악회 연다","authors":[{"name":"고은별"}],"dateline":{"place":"제주","agency":"연합뉴스"},"published":"2023-07-11T10:22:00Z"}
  제주 해녀들, 바닷속 음악회 연다
  입력 2023-07-11 10:22

| (제주=연합뉴스) 고은별 기자 = 제주 해녀 스물세 명이 다음 달 바닷속에서 음악회를 연다. 악기는 테왁과 빗창, 그리고 숨비소리다.

| 공연은 성산 앞바다 수심 4m에서 7분간 열린다. 관객은 배 위에서 수중 스피커로 듣는다.

| 최고령 연주자인 현순자(84) 씨는 "숨을 참는 건 쉬운데 박자를 참는 게 어렵다"고 말했다.

  byeol@yna.example
  제보는 카카오톡 okjebo
  <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>
=== ru-kolonka-1251.txt
{"title":"Почему мы перестали здороваться в лифте","authors":[{"name":"Инна Ветлугина","bio":"Инна Ветлугина — социолог, автор книги «Этажность». Преподаёт в Тюменском университете."}],"published":"2019-02-18T00:00:00Z","encoding":"windows-1251"}
  Мнения
  Почему мы перестали здороваться в лифте
  18 февраля 2019
  Инна Ветлугина

| Лифт едет сорок секунд. За это время можно сказать «здравствуйте», можно прочитать объявление о собаке, а можно рассматривать собственные ботинки. Мы выбрали ботинки.

| Я считала две зимы. Из тысячи двухсот поездок приветствием начались сто девяносто, и почти все — в домах, где лифт ломается.

| Поломка, оказывается, знакомит. Человек, с которым вы просидели час между пятым и шестым, уже не сосед, а свидетель.

| Я не призываю ломать лифты. Но и чинить их так быстро, пожалуй, не стоит.

  Инна Ветлугина — социолог, автор книги «Этажность». Преподаёт в Тюменском университете.

  Мнение автора может не совпадать с мнением редакции.
  Поделиться
=== sv-text-foto.txt
{"title":"Färjan som vägrar gå i pension","authors":[{"name":"Tuva Ekelöf"},{"name":"Simon Nyqvist","role":"photographer"}],"dateline":{"place":"Fårösund"},"alt_dateline":[{}],"published":"2020-07-05T05:00:00Z"}
  Gotland
  Färjan som vägrar gå i pension
  Publicerad 5 juli 2020 kl 05:00
  Text: Tuva Ekelöf
  Foto: Simon Nyqvist
  Spara artikel

| Fårösund. Klockan är kvart i fem på morgonen när Bodilla stånkar igång, och i salongen sitter en ensam man med en tårta i knäet.

| Färjan byggdes 1969 och skulle ha skrotats redan på nittiotalet. Varje gång har ersättaren gått sönder först.

| – Hon är som min svärmor, säger maskinisten Göte Lind. Man väntar, men det händer inget.

| Trafikverket räknar med en ny färja 2023.

  Läs mer: Så mycket kostar bron som aldrig byggdes
  Rätta artikeln
=== fa-irna.txt
{"title":"آخرین کتاب‌فروش دوره‌گرد تهران","authors":[],"dateline":{"place":"تهران","agency":"ایرنا"},"published":"2023-09-30T00:00:00Z"}
  آخرین کتاب‌فروش دوره‌گرد تهران
  ۳۰ سپتامبر ۲۰۲۳

| تهران (ایرنا) - مردی که سی سال است کتاب‌ها را با دوچرخه به خانه‌ها می‌برد، می‌گوید هنوز هیچ کتابی را دو بار نفروخته است.

| رحمان کیانی هر صبح از میدان انقلاب راه می‌افتد و تا شب به تجریش می‌رسد. در سبد دوچرخه‌اش چهل کتاب جا می‌شود.

| او می‌گوید: «مشتری‌هایم پیر شده‌اند، ولی کتاب‌ها نه.»

  بیشتر بخوانید
  کتابخانه‌ای در ایستگاه مترو
  کد خبر ۸۵۲۴
=== vi-bottom.txt
{"title":"Chợ nổi Cái Răng còn lại chín ghe","authors":[{"name":"Huỳnh Ngọc Lam"}],"dateline":{"place":"Cần Thơ","agency":"TTXVN"},"published":"2024-01-06T07:45:00Z"}
  Trang chủ > Xã hội
  Chợ nổi Cái Răng còn lại chín ghe
  06/01/2024 07:45

| Cần Thơ (TTXVN) - Sáng thứ bảy, chợ nổi Cái Răng chỉ còn chín chiếc ghe bán trái cây, ít hơn số thuyền chở khách đến xem.

| Bà Hai Lúa, 63 tuổi, treo một trái khóm trên cây bẹo như mẹ bà đã làm. Không ai mua khóm, nhưng ai cũng chụp hình.

| Theo chính quyền quận, đề án bảo tồn sẽ hỗ trợ mỗi ghe ba triệu đồng một tháng.

| "Cho tiền thì tôi nhận, nhưng cho khách mua thì tôi mừng hơn", bà nói.

  Huỳnh Ngọc Lam
=== pl-pap.txt
{"title":"Na Suwalszczyźnie bociany przyleciały przed zimą","authors":[{"name":"Danuta Wrzos"}],"dateline":{"place":"Suwałki","agency":"PAP"},"published":"2022-02-14T11:05:00Z"}
  Na Suwalszczyźnie bociany przyleciały przed zimą
  14.02.2022 11:05

| Suwałki (PAP) – Pierwsza para bocianów pojawiła się na Suwalszczyźnie już w połowie lutego, miesiąc wcześniej niż zwykle – poinformowali ornitolodzy.

| Ptaki zajęły gniazdo w Rutce-Tartak, na którym leżało jeszcze 20 centymetrów śniegu.

| "Bocian siedział i patrzył, jakby chciał złożyć reklamację" - powiedział sołtys Adam Bielecki.

| Gmina dowozi ptakom ryby z zamarzającego jeziora.

  autorka: Danuta Wrzos
  dan/ mir/
=== zh-gb18030.txt
{"title":"一座小站的最后一班慢火车","authors":[{"name":"邵雨桐"}],"alt_authors":[["邵雨桐","魏国栋"]],"dateline":{"place":"兰州","date":"12月26日"},"published":"2020-12-27T00:00:00Z","encoding":"gb18030"}
  一座小站的最后一班慢火车
  2020年12月27日 第6版

| 本报兰州12月26日电（记者邵雨桐、通讯员魏国栋）傍晚六点十分，7504次列车最后一次停靠打柴沟站，站台上只有一位乘客，是来给站长送饺子的。

| 这趟车开了四十一年，票价从一元二角涨到四元五角，车速一公里也没有涨。

| 站长马德福说，山里的学生、菜农和羊羔都坐过这趟车，“羊羔不买票，但是要抱着”。

| 从明天起，村民将改乘公交车下山。

  《西北日报》（2020年12月27日 06版）
=== en-special-to.txt
{"title":"Octogenarian twins reopen the family drive-in","authors":[{"name":"Wendell Prichard"},{"name":"Ofelia Quintanar","role":"photographer"}],"published":"2023-05-25T00:00:00Z"}
  Skip to main content
  LOCAL
  Octogenarian twins reopen the family drive-in
  Story by WENDELL PRICHARD
  Special to the Courier
  Photos by OFELIA QUINTANAR
  May 25, 2023
  0

| The screen had three holes in it when Vernon and Vera Tackett bought it back, and one of them was in the shape of a heron.

| They are 83. Their father built the Starlite in 1951 and lost it in 1974 to a bank that turned it into gravel.

| "We never stopped having the keys," Vera said.

| On Friday they will show the film that was on the marquee the night it closed. The heron, Vernon said, stays.

  SUBSCRIBE TODAY
  Support local journalism for $1 a month
? The Starlite opens at 8 p.m.; admission is $9 a car.
=== id-markdown.md
{"title":"A ferry timetable, annotated","authors":[{"name":"Ruairidh Macaskill","bio":"I skipper the small boats out of Ardvasar and keep a diary I should probably keep to myself."}],"published":"2021-06-30T00:00:00Z"}
  # A ferry timetable, annotated
  
  *By Ruairidh Macaskill* — 30 June 2021
  
| The printed timetable says 07:15. It means *after the post van*, and everyone on the pier knows it.
  
| ## Mornings
  
| - 07:15, tide permitting
| - 09:40, goats permitting
  
| > There is no such thing as late. There is only wind.
  
| I wrote that on the wheelhouse wall in 1999, and the inspector made me take it down.
  
  ---
  
  *I skipper the small boats out of Ardvasar and keep a diary I should probably keep to myself.*
