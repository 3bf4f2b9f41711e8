=== en-tca-two.txt
{"title":"Kyrgyz yurt makers seek UNESCO help against plastic felt","authors":[{"name":"Aigerim Turgunbaeva","bio":"Aigerim Turgunbaeva is a journalist and researcher focusing on Central Asia. She writes about human rights, politics and culture. Her work has appeared in The Diplomat, Reuters and Eurasianet."}],"dateline":{"place":"BISHKEK","agency":"TCA"}}
  Kyrgyz yurt makers seek UNESCO help against plastic felt

| BISHKEK (TCA) — A union of 60 yurt makers has asked UNESCO to protect the word “felt,” after factories in the Chui valley began to sell covers made of recycled bottles under that name.

| The covers cost a tenth of the price of wool and do not burn well, the union said in a letter seen by The Times of Central Asia.

| Kyrgyz felt carpets have been on the list of intangible heritage since 2012. The covers of yurts were added two years later.

| “A yurt of plastic is a tent,” said Mairam Asanova, who heads the union.

  Aigerim Turgunbaeva


  Aigerim Turgunbaeva is a journalist and researcher focusing on Central Asia. She writes about human rights, politics and culture. Her work has appeared in The Diplomat, Reuters and Eurasianet.

  View more articles fromAigerim Turgunbaeva
=== en-diplomat-guest.txt
{"title":"What Mongolia’s Coal Trucks Say About Its Democracy","authors":[{"name":"Bolor Lkhaajav-Hart","bio":"Bolor Lkhaajav-Hart is a researcher specializing in Mongolia, China and the Arctic. She holds a master’s degree from the University of San Francisco."}],"published":"2023-12-08T00:00:00Z"}
  Features | Politics | East Asia

  What Mongolia’s Coal Trucks Say About Its Democracy

  A queue of 70 kilometers has become the country’s most reliable opinion poll.

  By Bolor Lkhaajav-Hart
  December 08, 2023
  Advertisement

| The line of trucks at Gashuun Sukhait is visible from space, and on most days it is also visible in the polls.

| When the queue grows, drivers have time to talk. When it shrinks, they have money to spend. Either way, the government in Ulaanbaatar listens.

| In December 2022, thousands stood in the capital’s square at minus 21 degrees to ask where six million tons of coal had gone. The answer has still not been given.

| What has changed is the road. It is paved now, and the drivers say that it is harder to be angry on asphalt.

  You have read 1 of your 5 free articles this month.
  Authors
  Guest Author
  Bolor Lkhaajav-Hart
  Bolor Lkhaajav-Hart is a researcher specializing in Mongolia, China and the Arctic. She holds a master’s degree from the University of San Francisco.

  Tags
  Features
  Mongolia
=== en-ips.txt
{"title":"In Malawi, Bicycle Ambulances Outrun the Rain","authors":[{"name":"Charity Mwafulirwa"}],"dateline":{"place":"NKHOTAKOTA, Malawi","agency":"IPS","date":"Mar 3 2024"}}
  Africa, Development & Aid, Featured, Headlines, Health

  In Malawi, Bicycle Ambulances Outrun the Rain
  By Charity Mwafulirwa
  Reprint | | Print | Send by email

| NKHOTAKOTA, Malawi, Mar 3 2024 (IPS) - When the bridge at Bua went, the clinic lost its ambulance. It was on the other side.

| Since then the sick have been carried by bicycle: a steel cot on two wheels, a canopy of maize sacks, and a volunteer who knows the paths.

| In a year of cyclones the 14 bicycles have made 900 journeys and lost two patients.

| "A car waits for the road," says volunteer Lameck Phiri. "I do not wait."

  IPS UN Bureau Report
  Follow @IPSNewsUNBureau
  © Inter Press Service (2024) — All Rights Reserved
=== en-guardian-bullet.txt
{"title":"Let the children have the worms","authors":[{"name":"Fenella Abara","bio":"Fenella Abara is a Warden columnist"}],"published":"2024-05-19T07:00:00Z"}
  Opinion
  Gardens

  Let the children have the worms
  Fenella Abara

  Fenella Abara

  Sun 19 May 2024 08.00 BST
  Share

| There is a municipal sandpit near my flat in which nothing has ever died. It is raked at six, sprayed at seven, and by eight it has the sterile calm of an operating theatre.

| My son digs in it with a plastic spade and finds plastic. Across the road there is a verge that nobody owns, and in that verge there is everything.

| We have confused clean with safe, and safe with dull. A worm never hurt anyone. It is, if anything, the other way round.

  Fenella Abara is a Warden columnist

  Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.
=== de-faz-kairo.txt
{"title":"Der Müllmann, der Opern sammelt","authors":[{"name":"Leander Brückmann"}],"published":"2022-10-02T18:26:00Z"}
  Gesellschaft
  Kairo

  Der Müllmann, der Opern sammelt

  Von Leander Brückmann, Kairo
  02.10.2022, 18:26 Uhr
  Lesezeit: 4 Min.

| In der Manschijat Nasser wird nichts weggeworfen, was noch klingt. Girgis Adly hat in dreißig Jahren viertausend Schallplatten aus dem Abfall der Stadt gezogen, die meisten davon Opern.

| „Die Reichen werfen zuerst die Musik weg“, sagt er. „Dann die Stühle.“

| Sein Lieblingsstück ist eine „Aida“ mit einem Sprung im zweiten Akt. Den Sprung singt er mit.

| Das Goethe-Institut hat ihm einen Plattenspieler geschenkt. Er hat ihn repariert weiterverkauft.

  Quelle: F.A.S.
  Artikelrechte erwerben
  Zur Startseite
=== fr-avec-afp.txt
{"title":"À Ouessant, le facteur passe par les airs","authors":[{"name":"Gwenaëlle Corre"}],"published":"2023-01-17T10:45:00Z","alt_authors":[["Gwenaëlle Corre","AFP"]]}
  À Ouessant, le facteur passe par les airs

  Depuis lundi, un drone de la taille d'un goéland dépose le courrier sur l'île. Les goélands n'apprécient pas.

  Par Gwenaëlle Corre (avec AFP)

  Publié le 17/01/2023 à 10h45

| Le premier pli livré était une facture d'électricité. « Ça, ils auraient pu l'oublier en mer », a commenté sa destinataire, Marie-Ange Malgorn, 77 ans.

| L'appareil met onze minutes depuis Le Conquet, contre une heure et quart pour le bateau, quand le bateau passe.

| Mardi matin, un goéland l'a attaqué à la hauteur de la Jument. Le courrier est arrivé mouillé mais complet.

  Lire aussi Bretagne : la guerre des goélands
  Réagir
  À ne pas manquer
=== es-efe-bogota.txt
{"title":"Colombia estrena su primera biblioteca para ciegos en un páramo","authors":[],"dateline":{"place":"Bogotá","agency":"EFE","date":"3 mar"}}
  Colombia estrena su primera biblioteca para ciegos en un páramo

| Bogotá, 3 mar (EFE).- Una biblioteca con dos mil libros en braille abrió este viernes a 3.400 metros de altura, en el páramo de Sumapaz, donde viven once lectores ciegos.

| La idea fue de un arriero que perdió la vista en 2009 y no quiso mudarse a la ciudad.

| "Aquí los libros pesan más, pero el silencio ayuda", declaró a EFE el arriero, Leonidas Cifuentes.

| Los libros suben en mula el primer sábado de cada mes. EFE

  mcg/lll
  (foto)(video)
=== ja-kyodo.txt
{"title":"パリの地下鉄に鶏、1時間止まる","authors":[],"dateline":{"place":"パリ","agency":"共同"},"published":"2023-10-05T00:00:00Z"}
  パリの地下鉄に鶏、1時間止まる
  2023年10月5日

| 【パリ共同】パリの地下鉄4号線で4日朝、線路に1羽の鶏が入り込み、約1時間にわたり運転を見合わせた。けが人はなかった。

| 運行会社によると、鶏は車内から線路に飛び降りたとみられる。乗客の男性は「朝市へ行く途中だったのだろう」と話した。

| 鶏は無事保護され、駅長室で卵を一つ産んだという。

  （共同）
=== bn-dhaka.txt
{"title":"নদীর বুকে ভাসমান পাঠাগার","authors":[],"published":"2023-08-14T00:00:00Z","dateline":{"place":"ঢাকা"},"alt_dateline":[{},{"place":"কুড়িগ্রাম"}],"authors_or_none":true}
  নদীর বুকে ভাসমান পাঠাগার
  নিজস্ব প্রতিবেদক
  প্রকাশ: ১৪ আগস্ট ২০২৩

| ব্রহ্মপুত্রের চরে একটি পুরোনো নৌকা এখন পাঠাগার। বর্ষায় যখন স্কুল ডুবে যায়, নৌকাটি তখন উঠানে উঠানে ঘোরে।

| মাঝি রহিম উদ্দিন নিজে পড়তে জানতেন না। শিশুরা তাঁকে অক্ষর শিখিয়েছে, বিনিময়ে তিনি তাদের সাঁতার শেখান।

| এক বছরে নৌকাটি থেকে নয় শ বই ধার নেওয়া হয়েছে, ফেরত এসেছে নয় শ তিনটি।

  আরও পড়ুন
  চরের শিক্ষক
=== sw-mwandishi.txt
{"title":"Mvuvi wa Lamu ajenga meli kwa chupa za plastiki","authors":[{"name":"Zuhura Bakari"}],"published":"2022-06-12T00:00:00Z"}
  Mvuvi wa Lamu ajenga meli kwa chupa za plastiki

  Na ZUHURA BAKARI
  12/06/2022

| Kwa miaka sita Mzee Ali Skanda ameokota chupa za plastiki ufukweni, na sasa zote zimekuwa jahazi lenye urefu wa mita tisa.

| Anasema mwanzoni majirani walimcheka. Baadaye walianza kumletea chupa mlangoni.

| "Bahari inaturudishia tulichoitupia," asema Skanda.

| Jahazi hilo litasafiri hadi Zanzibar mwezi ujao.

  Soma zaidi
  Bei ya samaki yapanda Mombasa
=== en-mail-list.txt
{"title":"The heron is back at Mill Pond","authors":[{"name":"Pru Danvers","email":"pru@millpond.example"}],"published":"2024-03-11T08:14:00Z"}
  From: Pru Danvers <pru@millpond.example>
  To: wildlife-list@millpond.example
  Subject: The heron is back at Mill Pond
  Date: Mon, 11 Mar 2024 08:14:00 +0000

| He was on the sluice at ten to seven, one leg up, looking exactly as disappointed as last year.

| I counted two frogs. By half past I counted none.

| If anybody is going down with a camera, please use the far gate, as the near one squeaks and he holds a grudge.

? Pru
=== el-onepager.txt
{"title":"Ο τελευταίος φαροφύλακας της Σκύρου","authors":[{"name":"Ευγενίας Μαντζώρου","names":["Ευγενία Μαντζώρου"]}],"published":"2021-08-22T00:00:00Z"}
  Ελλάδα
  Ο τελευταίος φαροφύλακας της Σκύρου
  Της Ευγενίας Μαντζώρου
  22 Αυγούστου 2021

| Το φως ανάβει πια μόνο του, αλλά ο Μανώλης Φτούλης ανεβαίνει κάθε βράδυ τα σκαλιά, για να βεβαιωθεί ότι δεν ξέχασε.

| Τριάντα δύο χρόνια έζησε στον φάρο με μια κατσίκα και ένα ραδιόφωνο. Η κατσίκα ψήφιζε σοσιαλιστικά, λέει, γιατί έτρωγε μόνο εκείνα τα φυλλάδια.

| Τον Σεπτέμβριο το πολεμικό ναυτικό θα του πάρει το κλειδί.

  Διαβάστε επίσης
  Τα καΐκια που δεν γύρισαν
