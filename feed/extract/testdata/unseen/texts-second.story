=== en-npr-style.txt
{"title":"A Montana town turns its old jail into a bakery","authors":[{"name":"Wren Castellano-Boyd"}],"published":"2024-02-17T13:00:00Z"}
  Accessibility links
  Skip to main content
  Keyboard shortcuts for audio player
  NPR
  Food
  A Montana town turns its old jail into a bakery
  February 17, 2024 8:00 AM ET
  Heard on Weekend Edition Saturday
  Wren Castellano-Boyd
  3-Minute Listen
  Download
  Transcript

| The cells are still there, with the doors off. In the one where drunks used to sleep, Dana Whitefeather keeps her flour.

| She bought the jail for one dollar and a promise to fix the roof. The promise cost her forty thousand.

| "People bring their grandfathers," she says. "They say, he was in that one."

  Sponsor Message
  Become an NPR sponsor
=== en-independent-ie.txt
{"title":"Farmers block Dublin port over nitrates ruling","authors":[{"name":"Fionnuala Ní Bhriain"},{"name":"Declan Hurley"}],"published":"2023-12-05T07:10:00Z"}
  Farmers block Dublin port over nitrates ruling
? About 200 tractors joined the protest at dawn
  Fionnuala Ní Bhriain and Declan Hurley
  Today at 07:10
  Tue 5 Dec 2023 at 07:10

| More than 200 tractors blocked the entrance to Dublin Port on Tuesday morning in protest at a European ruling that will cut the number of cattle allowed on each farm.

| Lorries queued for six kilometres. Gardaí said diversions were in place on the East Wall Road.

| “We have been quiet for two years,” said dairy farmer Seán Tighe. “Quiet did not work.”

  Join the Irish Herald WhatsApp channel
  Stay up to date with all the latest news
=== en-feature-bio-first.txt
{"title":"The last honest map","authors":[{"name":"Rafael Oyelaran","bio":"Rafael Oyelaran is a cartographer and essayist. He lives in Bristol with two cats and eleven globes."}],"published":"2021-09-09T00:00:00Z"}
  The last honest map
  By Rafael Oyelaran
  9 September 2021

  About the author
  Rafael Oyelaran is a cartographer and essayist. He lives in Bristol with two cats and eleven globes.

| All maps lie, and the good ones tell you how. In the corner of an old Admiralty chart you may find the words “position doubtful”, and you may trust everything else on the sheet because of them.

| The map in your pocket has no such corner. It is certain of everything, including the footpath that the sea took in 1998.

| I went to look for that path with a printed sheet and a ranger named Hollis, who has walked it in her head every day since.
=== en-wsj-writeto.txt
{"title":"Toy Makers Bet on Wood as Plastic Prices Climb","authors":[{"name":"Gretchen Holloway","email":"gretchen.holloway@marketpaper.example"},{"name":"Tobias Lindgren"}],"published":"2024-11-19T10:30:00Z"}
  Business
  Retail

  Toy Makers Bet on Wood as Plastic Prices Climb
? Small factories in Vermont and Bavaria report their best season in decades

  By Gretchen Holloway
  and Tobias Lindgren
  Nov. 19, 2024 5:30 am ET

| For thirty years Hal Brewster has made wooden trains in a shed behind his house. This fall, for the first time, he has had to turn orders away.

| The price of the resin used in most plastic toys has risen 38% since January, according to the research firm Polymark.

| Parents, meanwhile, say they are tired of things that cannot be mended.

  Write to Gretchen Holloway at gretchen.holloway@marketpaper.example

  Copyright ©2024 Market Paper Company, Inc. All Rights Reserved.
=== en-allafrica.txt
{"title":"Malawi: Farmers Turn to Old Seeds as Rains Fail","authors":[{"name":"Chikondi Phiri"}],"dateline":{"place":"Zomba"},"published":"2024-01-29T00:00:00Z"}
  29 January 2024
  Malawi: Farmers Turn to Old Seeds as Rains Fail
  By Chikondi Phiri

| Zomba — Farmers in southern Malawi who lost their maize to drought are planting sorghum and finger millet that their grandparents grew.

| Agnes Banda, 54, keeps her seed in a clay pot sealed with ash. She gave a cupful to each of nine neighbours.

| The government has promised vouchers for drought-tolerant varieties, but none had reached the village last week.

  Read the original article on Nyasa Voice.
  Tagged: Malawi, Climate, Food and Agriculture
=== en-republished-cc.txt
{"title":"How a river in Idaho got its salmon back","authors":[{"name":"Juniper Salas","title":"High Valley News"}],"published":"2022-07-08T00:00:00Z"}
  How a river in Idaho got its salmon back

  Juniper Salas, High Valley News
  July 8, 2022

| The first fish came back on a Tuesday, and the man who counts them did not believe it, so he went and fetched his wife.

| For 93 years a dam the height of a barn had stood in the way. It made enough power for four hundred houses and was owned by nobody who could be found.

| Now the river runs the color of tea, and below the old sill the gravel is clean.

  This story was originally published by High Valley News and is reproduced here under a Creative Commons license.
=== en-sports-notes.txt
{"title":"Rovers 2-2 United: late header rescues hosts","authors":[{"name":"Gareth Penhaligon","title":""}]}
  Rovers 2-2 United: late header rescues hosts
  Last updated on 2 April 2022 at 17:54 BST
  By Gareth Penhaligon at Holmwood Park

| A header in the fifth minute of added time by substitute Kofi Mensah gave Rovers a point they hardly deserved and their supporters an evening they will not forget.

| United had led twice, through Ellis and a penalty from Brandt, and seemed to have done enough.

| Manager Sue Corrigan said: "I have aged, and I liked it."

? Line-ups
? Man of the match: Kofi Mensah
=== fr-liberation.txt
{"title":"Au Havre, les dockers apprennent le silence","authors":[{"name":"Maëlle Quéméneur"},{"name":"Idriss Benchekroun","role":"photographer"}],"published":"2022-03-21T20:41:00Z"}
  Reportage
  Au Havre, les dockers apprennent le silence

  par Maëlle Quéméneur et photos Idriss Benchekroun
  publié le 21 mars 2022 à 20h41

| Autrefois, le quai criait. Les grutiers hurlaient aux chauffeurs, les chauffeurs aux grutiers, et tout le monde hurlait contre le vent.

| Depuis que les portiques sont pilotés à distance, on entend les mouettes. « C'est presque gênant », dit Franck Delamare, trente et un ans de port.

| La direction promet qu'aucun poste ne sera supprimé. Les hommes regardent les cabines vides.

  Pour aller plus loin :
  Ports
  Syndicats
=== fr-ouest.txt
{"title":"Un phoque s'installe dans la piscine municipale","authors":[],"published":"2023-01-06T17:45:00Z"}
  Un phoque s'installe dans la piscine municipale
  Ouest-Matin
  Publié le 06/01/2023 à 17h45

| Les baigneurs de Saint-Briac ont eu la surprise, jeudi matin, de trouver un jeune phoque dans le grand bassin d'eau de mer.

| L'animal, entré par le chenal à marée haute, n'a pas souhaité repartir. Les pompiers ont proposé d'attendre.

| La piscine restera fermée jusqu'à la prochaine grande marée.

  Partager cet article
  Newsletter La Matinale
=== de-zeit.txt
{"title":"Der Mann, der die Uhren anhielt","authors":[{"name":"Leonore Brückner"}],"published":"2021-12-24T05:55:00Z"}
  Eine Kolumne von Leonore Brückner
  24. Dezember 2021, 5:55 Uhr
  Aus der ZEIT Nr. 53/2021
  12 Kommentare

  Der Mann, der die Uhren anhielt

| In dem Haus, in dem ich aufwuchs, gab es vierzehn Uhren und keine ging richtig. Mein Großvater hatte sie alle angehalten, jede zu einer anderen Stunde.

| Wir Kinder glaubten, er habe es aus Trauer getan. Später glaubten wir, aus Geiz. Es war aber wegen des Tickens.

| Man hört ja sonst nichts, sagte er, und meinte den Schnee.
=== de-taz.txt
{"title":"Wenn der Dorfladen geht","authors":[{"name":"Svenja Aydın-Holz"}],"dateline":{"place":"ANKLAM","agency":"taz"},"published":"2023-08-30T00:00:00Z"}
  Nahversorgung in Vorpommern
  Wenn der Dorfladen geht
? In Spantekow schließt der letzte Laden. Die Bewohner wollen ihn selbst weiterführen.
  30.8.2023
  Von Svenja Aydın-Holz

| ANKLAM taz | Am letzten Tag gibt es Kuchen. Ingrid Pagel hat ihn selbst gebacken, aus dem Mehl, das sie nicht mehr verkaufen kann.

| Achtunddreißig Jahre stand sie hinter der Theke. „Ich kenne jeden Einkaufszettel“, sagt sie.

| Im Herbst soll eine Genossenschaft übernehmen.

  taz zahl ich
  Unsere Texte gehen auch dann viral, wenn sie niemand liest.
=== es-columna-abajo.txt
{"title":"Lo que cabe en una maleta","authors":[{"name":"Soledad Ibarra Quiñones","bio":"Soledad Ibarra Quiñones (Iquique, 1968) es periodista y autora de «El norte inmóvil»."}]}
  OPINIÓN
  Lo que cabe en una maleta

| Mi abuela cruzó el desierto con una maleta de cartón. Dentro llevaba un vestido, una sartén y el retrato de un hombre que no era mi abuelo.

| De la sartén se habló mucho en la familia; del retrato, nunca. Ahora que ella no está, he decidido que lo justo es hablar del retrato.

| Era un topógrafo. Medía distancias, y se ve que no le bastó.

  Soledad Ibarra Quiñones (Iquique, 1968) es periodista y autora de «El norte inmóvil».

  Suscríbase a nuestro boletín
=== it-agenzia.txt
{"title":"Maltempo, chiusa la statale Amalfitana","authors":[],"dateline":{"place":"NAPOLI","agency":"ANSA","date":"17 GEN"}}
  Maltempo, chiusa la statale Amalfitana

| (ANSA) - NAPOLI, 17 GEN - Una frana causata dalle piogge della notte ha bloccato la statale Amalfitana all'altezza di Maiori. Non ci sono feriti.

| I tecnici dell'Anas sono al lavoro per liberare la carreggiata.

| Le scuole della zona resteranno chiuse anche domani. (ANSA).
=== pt-publico.txt
{"title":"O barco que ensina a ler","authors":[{"name":"Leonor Sá-Nogueira"},{"name":"Duarte Pimentel","role":"photographer"}],"published":"2022-05-14T06:30:00Z"}
  Educação
  O barco que ensina a ler
? Durante três meses, uma antiga traineira leva livros às aldeias da ria.
  Leonor Sá-Nogueira (texto) e Duarte Pimentel (fotografia)
  14 de Maio de 2022, 6:30
  Ouça este artigo

| A bordo há quatro mil livros e um cão. O cão chama-se Índice.

| Quando a traineira encosta, as crianças já estão no cais. Algumas trazem os livros da última vez, embrulhados em sacos de plástico.

| “O mar faz bem às histórias”, garante o mestre Amílcar. “Às capas é que não.”

  Seja o primeiro a comentar
=== nl-volkskrant.txt
{"title":"De molenaar van Zierikzee zoekt een opvolger","authors":[{"name":"Teun van 't Hoff"}],"published":"2023-04-03T16:00:00Z"}
  De molenaar van Zierikzee zoekt een opvolger

? Hij is 81 en zijn knieën willen niet meer. Maar de molen moet draaien.

  Door onze verslaggever Teun van 't Hoff
  3 april 2023, 16:00

| Elke ochtend om zes uur kijkt Cor Boogaard naar het haantje op de kerk. Dan weet hij of hij naar boven moet.

| Er hebben zich vier mensen gemeld. Twee hadden hoogtevrees en één wilde er een bed and breakfast van maken.

| De vierde is zijn kleindochter. Zij is elf.
=== da-avis.txt
{"title":"Fyrtårnet på Hirsholm får ny pære","authors":[{"name":"Søren Kjær-Madsen"}],"published":"2020-11-02T00:00:00Z"}
  Fyrtårnet på Hirsholm får ny pære
  Af Søren Kjær-Madsen
  2. november 2020

| Den gamle pære var på størrelse med et spædbarn og blev skiftet med samme forsigtighed.

| Den nye er ikke større end en tommelfinger og lyser dobbelt så langt. Fyrmesteren synes, det er lidt fornærmende.

| Skibene har ikke klaget.

  Læs også: Øen med ni indbyggere
=== ru-lenta.txt
{"title":"На Камчатке медведь зашёл на почту","authors":[{"name":"Вера Басилая"}],"published":"2018-10-09T05:12:00Z"}
  На Камчатке медведь зашёл на почту
  Вера Басилая
  08:12, 9 октября 2018 (мск)

| Молодой медведь вошёл в почтовое отделение посёлка Озерновский и пробыл там около сорока минут, сообщила администрация района.

| Сотрудницы закрылись в подсобке. Зверь съел две посылки и календарь.

| «Очередь разошлась быстро», — рассказала начальник отделения.

  Что думаешь? Оцени!
=== ja-mainichi.txt
{"title":"駅長は猫　無人駅に笑顔戻る","authors":[{"name":"村上航平"}],"published":"2022-02-22T00:00:00Z"}
  駅長は猫　無人駅に笑顔戻る
  毎日新聞
  2022/2/22 東京朝刊

| 山あいの無人駅に、一匹の三毛猫が住みついた。名はフジ。半年で乗降客が三割増えた。

| 世話をするのは近くに住む小林キヨさん（79）。毎朝五時に煮干しを三匹届ける。

| 「時刻表は読めないけど、汽車の来る時間は知っとる」と笑う。
? 【村上航平】
=== zh-nanfang.txt
{"title":"修伞匠","authors":[{"name":"黎晓雯"},{"name":"梁志强","role":"photographer"}],"published":"2021-04-18T00:00:00Z"}
  修伞匠
  文／黎晓雯　图／梁志强
  2021年4月18日

| 西关的骑楼底下，有一个只修伞的摊子。摊主姓关，街坊叫他关伯。

| 一把伞，换一根骨两块钱，换一块布八块钱。年轻人说，八块钱可以买一把新的了。

| 关伯说：新的也要坏的。
=== ko-column.txt
{"title":"[칼럼] 느리게 걷는 법","authors":[{"name":"윤서진"}],"published":"2021-05-20T09:00:00Z"}
  [칼럼] 느리게 걷는 법
  윤서진 논설위원
  승인 2021.05.20 09:00

| 우리 동네에는 신호등이 하나 있다. 할머니들이 다 건너기 전에 빨간불로 바뀐다.

| 구청에 물으니 기준이 초당 1미터라고 했다. 그 기준을 만든 사람은 아마 젊었을 것이다.

| 나는 요즘 일부러 늦게 건넌다. 차들이 기다려 준다.
