=== en-reuters-crlf.txt
{"title":"UK lenders told to ring-fence pension loans","authors":[{"name":"Harriet Obi-Lennox"},{"name":"Jakub Sedlák"},{"name":"Moira Trench","role":"editor"},{"name":"Alastair Finch","role":"editor"}],"alt_authors":[["Harriet Obi-Lennox","Jakub Sedlák"]],"dateline":{"place":"LONDON","agency":"Reuters","date":"Nov 3"},"published":"2022-11-03T14:12:00Z","newline":"crlf"}
  UK lenders told to ring-fence pension loans

  By Harriet Obi-Lennox and Jakub Sedlák
  November 3, 2022 2:12 PM GMT · Updated 2 hours ago

| LONDON, Nov 3 (Reuters) - Britain's banking regulator on Thursday told lenders to set aside more capital against loans to pension funds, weeks after a rout in gilts forced the Bank of England to step in.

| The new buffer will apply from January to any loan that is backed by long-dated government bonds, the Prudential Regulation Authority said in a statement.

| "Nobody wants to live through that Tuesday again," said one banker who asked not to be named.

| Shares in the country's four biggest lenders fell between 1% and 2.4% in afternoon trading. 

? ($1 = 0.8912 pounds)

  Reporting by Harriet Obi-Lennox and Jakub Sedlák; Editing by Moira Trench and Alastair Finch

  Our Standards: The Thomson Reuters Trust Principles.
=== de-dpa-1252.txt
{"title":"Schnecken legen Bahnstrecke im Spreewald lahm","authors":[],"dateline":{"place":"BERLIN","agency":"dpa"},"published":"2023-07-19T13:48:00Z","encoding":"windows-1252"}
  Brandenburg
  Schnecken legen Bahnstrecke im Spreewald lahm
  19.07.2023, 13:48 Uhr
  Teilen

| BERLIN (dpa) – Tausende Nacktschnecken haben am Mittwoch den Zugverkehr zwischen Lübben und Cottbus für fast drei Stunden unterbrochen. Die Tiere seien auf einem Stellwerkskasten übereinandergekrochen und hätten einen Kurzschluss ausgelöst, teilte die Bahn mit.

| „Das hatten wir zuletzt 2011“, sagte ein Sprecher. Damals sei es allerdings ein Marder gewesen.

| Rund 1.200 Fahrgäste mussten auf Busse umsteigen. Verletzt wurde niemand – „außer den Schnecken“, wie der Sprecher hinzufügte.

  © dpa-infocom, dpa:230719-99-451287/3
=== pt-saopaulo.txt
{"title":"Feirante de 91 anos ensina cálculo com laranjas","authors":[{"name":"Jussara Bittencourt"}],"dateline":{"place":"São Paulo"},"published":"2023-08-27T06:00:00Z"}
  Início > Cotidiano
  Feirante de 91 anos ensina cálculo com laranjas
  Dona Lindaura dá aula aos sábados, entre a banca do caqui e a do pastel
  Por Jussara Bittencourt
  27/08/2023 06h00  Atualizado há 2 dias
  Ouvir notícia

| São Paulo — A aula começa quando a primeira laranja rola da pirâmide. "Quantas faltam na base?", pergunta Lindaura Cardoso, 91, e nove crianças começam a contar com os dedos.

| Ela nunca passou da quarta série. Aprendeu a somar empilhando caixas no Mercado da Cantareira, em 1946.

| Um professor da USP passou pela banca em maio e ficou até o fim da feira. Voltou na semana seguinte com um quadro-negro.

| "Ele acha que eu sou um gênio", diz ela. "Eu só não gosto de perder laranja."

  Siga nosso canal no WhatsApp
  Veja também
  Chuva derruba árvore na Vila Mariana
  Assine nossa newsletter
=== en-ap-nairobi.txt
{"title":"Kenya’s camel librarians strike over saddle sores","authors":[{"name":"TOM WEKESA","names":["Tom Wekesa"]},{"name":"Amina Dualeh","role":"contributor"}],"alt_authors":[["TOM WEKESA"],["Tom Wekesa"]],"dateline":{"place":"NAIROBI, Kenya","agency":"AP"},"published":"2019-10-08T00:00:00Z"}
  Kenya’s camel librarians strike over saddle sores

  By TOM WEKESA Associated Press
  October 8, 2019

| NAIROBI, Kenya (AP) — The men who carry books by camel to the nomads of northeastern Kenya have gone on strike, saying that neither they nor the animals can sit down any longer.

| The service, begun in 1996 with three camels, now keeps 21 of them on the road between Garissa and the Somali border.

| A spokeswoman for the national library said new saddles had been ordered “in the correct shape this time.”

? ___

? Associated Press writer Amina Dualeh in Garissa, Kenya, contributed to this report.
=== zh-xinhua-brackets.txt
{"title":"百岁老人种下的银杏林成村民“存钱罐”","authors":[{"name":"罗文静"},{"name":"高远航"}],"alt_authors":[["罗文静","高远航","柳岩"]],"dateline":{"place":"北京","agency":"新华社"},"published":"2021-11-09T00:00:00Z"}
  百岁老人种下的银杏林成村民“存钱罐”
  2021年11月9日    来源：新华网
  字体：大 中 小

| 北京（新华社）深秋时节，走进山东郯城县的新村，一千二百多棵银杏树把村路染成金色。村民说，这些树都是一位老人种下的。

| 老人名叫倪文林，今年一百零二岁。上世纪五十年代，他每年清明都在自家门前种十棵树苗，一种就是三十年。

| “树不会骗人，”倪文林说，“你等它，它就等你。”

| 如今，村里靠卖白果和接待游客，每户每年增收八千多元。

  （记者 罗文静 高远航）
  【责任编辑：柳岩】
=== en-kazinform.txt
{"title":"Kazakhstan, Mongolia to restore Silk Road caravanserai","authors":[],"dateline":{"place":"MOSCOW","agency":"KAZINFORM","date":"March 4"}}
  Kazakhstan, Mongolia to restore Silk Road caravanserai

| MOSCOW. March 4. KAZINFORM - Kazakhstan and Mongolia will jointly restore a 14th-century caravanserai on the border of the two countries, the press service of the Kazakh culture ministry said.

| Work on the mud-brick walls is to begin in May, once the snow has gone from the pass. Archaeologists from Almaty and Ulaanbaatar will share a camp.

| "There is one well for both teams, which is how it was in the old days, too," said Yerlan Bektemirov, the head of the expedition.

  Follow Kazinform on Telegram
=== en-words-pictures.txt
{"title":"The quietest pub in Caithness","authors":[{"name":"Isla Mowatt"},{"name":"Hector Grieve","role":"photographer"}]}
  The quietest pub in Caithness

  Nobody has raised their voice in the Sailor's Rest since 1987. We went to listen

  Words: Isla Mowatt / Pictures: Hector Grieve

| There is a dog under the bench by the fire, and it is the dog that sets the volume. When it sighs, somebody will say something. When it does not, nobody need.

| The landlady, Peggy Sinclair, put up the sign the week her husband died. It says QUIET PLEASE, and underneath, in biro, a customer has written thank you.

| "It was only meant to be for the funeral," she says. She says it very softly.

| In the three hours we sat there, eleven people came in. Four of them spoke, and one of those was ordering crisps.
=== en-staff-writer.txt
{"title":"Two held after cannon vanishes from park","authors":[{"name":"Staff Writer","kind":"organization"}],"authors_or_none":true,"published":"2018-04-11T16:55:00Z"}
  Two held after cannon vanishes from park

  By Staff Writer
  Posted Apr 11, 2018 at 4:55 PM
  Updated Apr 11, 2018 at 6:02 PM

| Police have arrested two men after a Civil War cannon that had stood in Veterans Park for 102 years was found in a carport on Delmar Street.

| The cannon, which weighs 1,220 pounds, was discovered missing on Monday by a woman who eats her lunch there.

| Officers followed a groove in the asphalt for a mile and a half, Sgt. Dana Kowalczyk said.

| Both men were held on $5,000 bail.

  RELATED CONTENT
  Cannon's history: five things to know
  ADVERTISEMENT
=== en-three-bios.txt
{"title":"Why the next drought will start in a spreadsheet","authors":[{"name":"Thandeka Mbuli","bio":"Thandeka Mbuli is a hydrologist at the University of KwaZulu-Natal and a former adviser to the Department of Water."},{"name":"Greta Åkerblom","bio":"Greta Åkerblom directs the Risk Commons at Lund University."},{"name":"Suresh Pillai","bio":"Suresh Pillai is a columnist in Kochi. His next book, The Arithmetic of Rain, will be published in May."}],"published":"2024-01-15T00:00:00Z"}
  Opinion

  Why the next drought will start in a spreadsheet

  Jan 15, 2024
  Thandeka Mbuli, Greta Åkerblom and Suresh Pillai

| Day Zero was not the day the taps ran dry. It was the day, eighteen months earlier, on which somebody copied last year's inflow into this year's column.

| We have looked at the planning models of 34 cities on five continents. In 29 of them the rainfall figures end before 2005, and in eleven the unit is wrong.

| None of this is malice. A model that has always worked is not opened, only run, and the person who knew what the third tab was for has retired to the coast.

| The remedy is dull. Publish the sheet, name the person who keeps it, and open it once a year in front of people who are allowed to laugh.

  Thandeka Mbuli is a hydrologist at the University of KwaZulu-Natal and a former adviser to the Department of Water.
  Greta Åkerblom directs the Risk Commons at Lund University.
  Suresh Pillai is a columnist in Kochi. His next book, The Arithmetic of Rain, will be published in May.
=== en-first-person-bio.txt
{"title":"I have eaten every school dinner in Leeds","authors":[{"name":"Bronagh Tulley","bio":"I’m a freelance food writer based in Leeds, and I spent six years as a dinner lady before anyone paid me for an opinion. I write about canteens, gravy and class."}],"published":"2022-02-24T00:00:00Z"}
  I have eaten every school dinner in Leeds
  Two hundred and nineteen kitchens, one fork
  Bronagh Tulley
  24 February 2022

| It began with a bet about custard. A councillor had said on the radio that no child in the city had seen a lump since 1998, and I knew for a fact that this was untrue.

| So I wrote to all of them. One hundred and ninety said yes, twenty-eight wanted a certificate, and one head teacher asked me whether I was hungry or lonely.

| Both, I told her, and she gave me seconds.

| What I learned is that you can smell the budget from the car park. What I did not expect was how often the cook knew every name in the queue.

  About the author
  I’m a freelance food writer based in Leeds, and I spent six years as a dinner lady before anyone paid me for an opinion. I write about canteens, gravy and class.

  Enjoyed this? Read next
  The last chip van in Hull
=== en-contact-correction.txt
{"title":"Sewer plan would raise bills 9% a year, council told","authors":[{"name":"Desmond Achterberg","email":"dachterberg@tribunereview.example"}],"published":"2021-03-16T22:40:00Z"}
  LOCAL NEWS
  Sewer plan would raise bills 9% a year, council told
  Desmond Achterberg
  Tribune-Review
  Published 6:40 p.m. ET March 16, 2021

| Homeowners in the borough would pay 9 percent more each year until 2030 under a plan to replace pipes that were laid when Taft was president.

| The borough engineer told council Tuesday that a third of the brick main under Market Street "is brick in name only."

| Council is to vote April 6. A public hearing will be held in the fire hall, where the restrooms are closed because of the sewer.

? Correction: An earlier version of this article misstated the president in office when the pipes were laid.

  Contact Desmond Achterberg at dachterberg@tribunereview.example or on Twitter @DesAchterberg.
=== en-view-more.txt
{"title":"Uzbekistan opens tender for Aral Sea wind farm","authors":[{"name":"Dilnoza Karimbaeva","bio":"Dilnoza Karimbaeva has reported on energy and the environment from Tashkent since 2011. She studied hydrology in Nukus and journalism in Warsaw, and her work has appeared in newspapers in six countries."}],"dateline":{"place":"TASHKENT","agency":"TCA"}}
  Uzbekistan opens tender for Aral Sea wind farm

| TASHKENT (TCA) — Uzbekistan on Monday invited bids for a 300-megawatt wind farm on what was until 1987 the bed of the Aral Sea, the energy ministry said.

| The turbines would stand on salt, in wind that has carried the dust of the old seabed as far as the Pamirs.

| The ministry expects offers from at least four companies by the end of June, and first power in 2027.

  Dilnoza Karimbaeva


  Dilnoza Karimbaeva has reported on energy and the environment from Tashkent since 2011. She studied hydrology in Nukus and journalism in Warsaw, and her work has appeared in newspapers in six countries.

  View more articles from Dilnoza Karimbaeva
=== ru-ria-koi8.txt
{"title":"В Архангельске открыли музей тишины","authors":[{"name":"Глеб Северьянов"}],"dateline":{"place":"АРХАНГЕЛЬСК","agency":"РИА Новости","date":"4 мая"},"encoding":"koi8-r"}
  В Архангельске открыли музей тишины

| АРХАНГЕЛЬСК, 4 мая - РИА Новости, Глеб Северьянов. Первый в стране музей тишины открылся в среду в здании бывшего речного вокзала, сообщили в администрации города.

| В шести залах посетители надевают войлочные туфли и сдают телефоны. Экспонаты нельзя трогать, фотографировать и обсуждать.

| "Самый популярный зал - пустой, - рассказала директор музея Вера Поморцева. - Люди сидят там по два часа и выходят другими".

| Билет стоит 200 рублей, для глухих вход свободный.
=== ja-sjis-tokuhain.txt
{"title":"ロンドンの地下鉄、最後の切符切りが引退","authors":[{"name":"水島遥"}],"dateline":{"place":"ロンドン"},"published":"2022-09-30T20:05:00Z","encoding":"shift_jis"}
  ロンドンの地下鉄、最後の切符切りが引退
  2022年9月30日 20時05分

| 【ロンドン＝水島遥】ロンドンの地下鉄で最後まで手で切符を切っていた駅員が三十日、四十四年の勤めを終えた。駅には朝から別れを惜しむ利用客の列ができた。

| 駅員のアーサー・ペンブルックさん（六六）は、観光客向けに残された記念切符の窓口を一人で守ってきた。「切った音で客の機嫌が分かった」と話す。

| はさみは来月から博物館に展示される。

  【関連記事】
  ・蒸気機関車、郊外で復活運転
  ・紙の時刻表、来春で廃止
=== es-texto-fotos.txt
{"title":"El pueblo uruguayo que votó por el tero","authors":[{"name":"Mariana Etcheverry"},{"name":"Ignacio Bulla","role":"photographer"}],"dateline":{"place":"TREINTA Y TRES, Uruguay"},"published":"2023-10-22T00:00:00Z"}
  El pueblo uruguayo que votó por el tero

  Texto: Mariana Etcheverry
  Fotos: Ignacio Bulla
  22 de octubre de 2023

| TREINTA Y TRES, Uruguay — La boleta decía dos nombres y una mano anónima agregó el tercero: un tero, dibujado con lápiz, con las patas demasiado largas.

| Sacó 118 votos. El intendente, que sacó 97, pidió un recuento y después un asado.

| —Es que el tero avisa —explica Nelly Sosa, de 70 años—. Cuando viene alguien, avisa.

| La Corte Electoral estudia si el pájaro, que vive en la cancha de bochas, tiene la edad mínima para el cargo.

  Compartir esta nota
  Temas: Elecciones / Treinta y Tres / Aves
=== fr-dakar.txt
{"title":"Sénégal : le marchand de sommeil qui vendait des lits","authors":[{"name":"Aminata Sow-Faye"}],"dateline":{"place":"Dakar"},"published":"2024-04-02T19:15:00Z"}
  Accueil / Société
  Sénégal : le marchand de sommeil qui vendait des lits
  Publié le : 02/04/2024 - 19:15
  Texte par : Aminata Sow-Faye
  4 min

| Dakar – Il louait la nuit, à l'heure, dans un hangar de Pikine. Quarante matelas, quarante réveils, et une seule règle : on ne parle pas de ses rêves au voisin.

| La mairie a fermé le hangar en janvier. Depuis, Mamadou Cissokho vend les lits, un par un, à ceux qui y ont dormi.

| « Chacun reconnaît le sien », assure-t-il. Il en reste sept.

  Le résumé de la semaine
  Recevez chaque semaine une sélection d'articles
  Je m'abonne
  À lire aussi : Les gardiens de nuit du port autonome
=== ar-reuters-cairo.txt
{"title":"ساعاتي القاهرة الأخير يضبط عقارب المدينة","authors":[{"name":"نادين الخولي"}],"dateline":{"place":"القاهرة","agency":"رويترز"},"published":"2021-12-05T00:00:00Z"}
  ساعاتي القاهرة الأخير يضبط عقارب المدينة
  نادين الخولي
  5 ديسمبر 2021

| القاهرة (رويترز) - يصعد محمود فؤاد كل صباح مئة وأربعين درجة إلى برج محطة مصر ليدير بيده ساعة توقفت عن تصديق الكهرباء.

| يقول الرجل الذي بلغ السبعين إن الساعة تتأخر دقيقتين في الشتاء "لأنها تكره البرد مثلي".

| ولم تجد الهيئة القومية للسكك الحديدية من يخلفه بعد أن رفض ابناه المهنة.

  إقرأ أيضا
  مقهى يغلق أبوابه بعد مئة عام
  شارك المقال
=== hi-bhasha.txt
{"title":"लखनऊ में पतंग के माँझे पर रोक, दर्ज़ियों की बन आई","authors":[],"dateline":{"place":"लखनऊ","agency":"भाषा"},"published":"2024-01-09T00:00:00Z"}
  होम / उत्तर प्रदेश
  लखनऊ में पतंग के माँझे पर रोक, दर्ज़ियों की बन आई
  9 जनवरी 2024

| लखनऊ (भाषा)। चीनी माँझे पर रोक लगने के बाद लखनऊ के दर्ज़ियों ने सूती धागे की रीलें पतंगबाज़ों को बेचनी शुरू कर दी हैं। पुरानी चौक की दुकानों पर मंगलवार को लंबी क़तार दिखी।

| दर्ज़ी अब्दुल हमीद ने बताया कि उन्होंने एक दिन में उतना धागा बेचा जितना वह छह महीने में सिलते हैं।

| पुलिस ने कहा कि अब तक 40 किलो माँझा ज़ब्त किया गया है।

  यह भी पढ़ें: गोमती किनारे लगेगा पुस्तक मेला
  शेयर करें
=== tr-aa.txt
{"title":"Kars'ta donan gölün üstünde atlı postacı","authors":[{"name":"HÜSEYİN DEMİRCAN","names":["Hüseyin Demircan"]}],"dateline":{"place":"KARS","agency":"AA"},"published":"2022-01-28T00:00:00Z"}
  Kars'ta donan gölün üstünde atlı postacı
  28.01.2022

| KARS (AA) - HÜSEYİN DEMİRCAN - Kars ile Ardahan arasındaki Çıldır Gölü donunca, köylere mektup taşıyan Yaşar Kaplan bu kış da atını buzun üstüne sürdü.

| Kaplan, 34 yıldır aynı yolu kullandığını, buzun sesinden kalınlığını anladığını söyledi.

| "Buz konuşur, at dinler, ben de atı dinlerim." dedi.

| PTT, gölün çevresindeki yolun mart ayında açılacağını bildirdi.

  Paylaş
  Yorumlar (0)
=== id-kompas.txt
{"title":"Nelayan Muara Angke Bangun Perpustakaan di Atas Perahu","authors":[{"name":"Ratna Puspitasari"},{"name":"Bagus Hendrawan","role":"editor"}],"alt_authors":[["Ratna Puspitasari"]],"dateline":{"place":"JAKARTA","agency":"KOMPAS.com"},"published":"2023-05-02T01:15:00Z"}
  Nelayan Muara Angke Bangun Perpustakaan di Atas Perahu
  Kompas.com, 2 Mei 2023, 08:15 WIB
  Baca di App

| JAKARTA, KOMPAS.com - Sebuah perahu kayu yang bocor di Muara Angke kini menyimpan 800 buku. Pemiliknya, Pak Darsono, menambal lambungnya dengan sampul buku telepon.

| Anak-anak nelayan datang selepas magrib. Mereka membaca dengan lampu petromaks dan pulang dengan rambut berbau minyak tanah.

| "Ikan sudah jarang, tapi buku tidak habis-habis," kata Darsono, Senin (1/5/2023).

  Baca juga: Rob Rendam Tiga RT di Penjaringan

| Pemerintah kota berjanji menyumbang cat.

  Penulis: Ratna Puspitasari
  Editor: Bagus Hendrawan
  Copyright 2008 - 2023 PT. Kompas Cyber Media. All Rights Reserved.
