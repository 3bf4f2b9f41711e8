=== en-eurasianet.txt
{"title":"Turkmenistan: Melons without borders","authors":[{"name":"Ayna Hojamuradova","bio":"Ayna Hojamuradova is a journalist based in Almaty who covers Turkmenistan."}],"published":"2023-08-14T00:00:00Z"}
  Turkmenistan: Melons without borders
  A fruit that may not be exported is on sale in four countries.

  Ayna Hojamuradova Aug 14, 2023

| On the second Sunday of August, Turkmenistan celebrates the melon. It is a holiday on which nobody works and everybody must attend.

| The president was shown a melon of 31 kilograms. It was, state television said, grateful.

| Traders in Bukhara tell a different story. They have been selling Turkmen melons since June, and they are not allowed to say how.

| "It walks," one of them said. "At night."

  Ayna Hojamuradova is a journalist based in Almaty who covers Turkmenistan.

  Sign up for Eurasianet's free weekly newsletter. Support Eurasianet: Help keep our journalism open to all, and influenced by none.

  Related
  Turkmenistan: The horse that knew too much
  Popular
=== en-rferl.txt
{"title":"The Kazakh Teacher Who Skis To Her Pupils","authors":[{"name":"Farida Alimova-Reed","bio":"Farida Alimova-Reed is a senior correspondent for RFE/RL who has been covering Central Asian affairs since 2003. She has written extensively about education and migration."},{"name":"RFE/RL's Kazakh Service","kind":"organization"}],"alt_authors":[["Farida Alimova-Reed"]],"published":"2021-02-03T12:14:00Z"}
  Kazakhstan
  The Kazakh Teacher Who Skis To Her Pupils
  February 03, 2021 12:14 GMT
  By Farida Alimova-Reed
  RFE/RL's Kazakh Service
  share
  Print

| There are eleven pupils in the school at Katon-Karagai and none of them can reach it between December and March. So the school goes to them.

| Saltanat Bekova, 54, leaves at five on a pair of skis that belonged to her father, with eleven notebooks and a thermos.

| "The wolves are not the problem," she told RFE/RL. "The fractions are the problem."

| The regional education department said it had ordered a snowmobile. It arrived in May.

  Farida Alimova-Reed
  Farida Alimova-Reed is a senior correspondent for RFE/RL who has been covering Central Asian affairs since 2003. She has written extensively about education and migration.

  SUBSCRIBE
=== en-hindu-ist.txt
{"title":"Thanjavur's last bell founder casts a wrong note on purpose","authors":[{"name":"R. Soundararajan"}],"published":"2024-03-05T17:32:00Z","dateline":{"place":"THANJAVUR"},"alt_dateline":[{}]}
  Thanjavur's last bell founder casts a wrong note on purpose

  Published - March 05, 2024 11:02 pm IST - THANJAVUR

  R. Soundararajan

| The bell for the temple at Swamimalai weighs 340 kg and is flat by a quarter of a tone, and P. Natesan means it to be.

| "A perfect bell stops," he says. "A wrong one looks for the note, and so it goes on."

| His family has cast bells in the same pit since 1804. The pit has never been measured, because measuring it is said to bring rain.

| Two engineers from Tiruchi came last month with a spectrometer. It rained.

  Published - March 05, 2024 11:02 pm IST
  Related Topics
  Tamil Nadu
=== pt-lusa-assina.txt
{"title":"Museu do Nevoeiro abre em Peniche sem se ver","authors":[],"dateline":{"place":"Peniche","agency":"Lusa","date":"11 jan 2023"},"alt_dateline":[{"place":"Peniche, Leiria","agency":"Lusa","date":"11 jan 2023"}]}
  Museu do Nevoeiro abre em Peniche sem se ver

| Peniche, Leiria, 11 jan 2023 (Lusa) – O Museu do Nevoeiro foi hoje inaugurado em Peniche perante cerca de duzentas pessoas, das quais metade não encontrou a porta.

| O espaço reúne sirenes, sinos e uma coleção de desculpas escritas por pescadores entre 1911 e 1974.

| "É o único museu do país que se ouve antes de se ver", disse à Lusa a diretora, Filomena Carriço.

| A entrada é gratuita em dias sem visibilidade.

  FCL // ZO
  Lusa/Fim
=== zh-tw-cna.txt
{"title":"阿里山小火車找回失蹤40年的汽笛","authors":[{"name":"蔡智明"}],"alt_authors":[["蔡智明","黃世雅"]],"dateline":{"place":"嘉義縣","agency":"中央社","date":"8日"},"published":"2022-03-08T14:21:00Z"}
  阿里山小火車找回失蹤40年的汽笛
  2022/3/8 14:21

| （中央社記者蔡智明嘉義縣8日電）阿里山林業鐵路一支失蹤40年的蒸汽火車汽笛，日前在奮起湖一間便當店的廚房被找到，店家一直拿它當水壺。

| 老闆娘說，水一開，全村都知道可以吃飯了。

| 林鐵處表示，將以一支全新的水壺交換。（編輯：黃世雅）1110308

  延伸閱讀
  阿里山櫻花季延長一週
=== no-dagbladet.txt
{"title":"Her bor Norges siste fyrvokter – med 14 katter","authors":[{"name":"Ingvild Brekkhus"},{"name":"Tormod Sæther","role":"photographer"}],"published":"2022-10-16T06:03:00Z"}
  Nyheter
  Her bor Norges siste fyrvokter – med 14 katter
  Lampen er automatisk. Kattene er det ikke.

  Av Ingvild Brekkhus
  Foto: Tormod Sæther
  Publisert 16.10.2022 06:03, sist oppdatert 16.10.2022 11:30

| På Sletringen er det tretti trinn fra kaia til døra, og på hvert av dem ligger det en katt. De ser på deg som om du burde ha ringt først.

| Fyret ble automatisert i 1993. Kåre Lorentzen, som da var assistent, ble bedt om å slukke lyset og gå. Han slukket lyset.

| – De glemte å spørre hvor jeg skulle gå, sier han.

| Kystverket har siden sendt ham fire brev. Kattene har spist tre.

  Les også: Dette er landets ensomste postkasse
  Del artikkelen
  Annonse
