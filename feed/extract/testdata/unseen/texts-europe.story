=== fr-lemonde.txt
{"title":"A Douarnenez, la conserverie qui ne voulait pas mourir","authors":[{"name":"Gwenaëlle Le Bihan"}],"published":"2024-01-18T06:00:00Z"}
  Économie
  A Douarnenez, la conserverie qui ne voulait pas mourir

? Reprise par ses ouvrières en 2021, la dernière sardinerie du port affiche pour la première fois des bénéfices.

  Par Gwenaëlle Le Bihan (Douarnenez, envoyée spéciale)
  Publié le 18 janvier 2024 à 07h00 (CET), modifié le 18 janvier 2024 à 11h42
  Temps de Lecture 4 min.
  Partager

| Il est 5 heures du matin quand la première caisse arrive sur le quai. Dans l'atelier, quarante femmes en bottes blanches attendent le poisson en buvant un café debout.

| « On nous avait dit que c'était fini, se souvient Josiane Kervella, quarante-deux ans de maison. On a répondu qu'on verrait bien. »

| L'usine, fondée en 1897, devait fermer à l'été 2021. Les salariées ont mis leur indemnité en commun et racheté les machines.

  Il vous reste 65.12% de cet article à lire. La suite est réservée aux abonnés.
  Lire aussi : La pêche à la sardine au plus bas
=== fr-afp.txt
{"title":"Incendie maîtrisé dans une raffinerie près de Fos","authors":[],"dateline":{"place":"Marseille","agency":"AFP","date":"12 juil. 2024"}}
  Incendie maîtrisé dans une raffinerie près de Fos

| Marseille, 12 juil. 2024 (AFP) - Un incendie qui s'était déclaré vendredi matin dans une raffinerie près de Fos-sur-Mer a été maîtrisé en début d'après-midi, ont annoncé les marins-pompiers.

| Deux employés, légèrement intoxiqués, ont été hospitalisés.

| Une enquête a été ouverte par le parquet d'Aix-en-Provence.

  ltm/pb/cal
=== fr-tribune.txt
{"title":"« Rendons aux villages leurs gares »","authors":[{"name":"Bertrand d'Aubrac","bio":"Bertrand d'Aubrac est géographe, directeur de recherche au CNRS. Il a publié « La France des quais déserts » (éditions du Causse, 2022)."}]}
  TRIBUNE
  « Rendons aux villages leurs gares »

  Bertrand d'Aubrac
  Géographe

| Il y a dans chaque canton une gare fermée. Elle a une horloge arrêtée, une salle d'attente dont on devine le poêle, et un platane.

| On nous explique que le train y coûtait trop cher. On oublie de nous dire ce qu'a coûté la route.

| Rouvrir une ligne ne demande pas de miracle : des rails, il y en a ; des voyageurs, il y en aurait.

  Bertrand d'Aubrac est géographe, directeur de recherche au CNRS. Il a publié « La France des quais déserts » (éditions du Causse, 2022).
=== fr-traduit.txt
{"title":"Le silence des mines","authors":[{"name":"Siphokazi Ndlovu"},{"name":"Claire Vasseur","role":"translator"}],"published":"2023-06-01T00:00:00Z"}
  Le silence des mines

  par Siphokazi Ndlovu, 1er juin 2023

| Sur le plateau, les chevalements ressemblent à des croix. Il en restait vingt-deux il y a dix ans ; il en reste trois.

| Les hommes sont partis les premiers, puis les écoles, puis les chiens.

| Ce qui demeure, c'est la poussière, jaune le matin et rose le soir, et une compagnie qui a changé de nom.

  Traduit de l'anglais par Claire Vasseur
=== de-spiegel.txt
{"title":"Warum im Erzgebirge wieder nach Zinn gegraben wird","authors":[{"name":"Friederike Möllenhoff"},{"name":"Jan-Ole Petersen"}],"published":"2024-09-05T14:17:00Z"}
  Rohstoffe
  Warum im Erzgebirge wieder nach Zinn gegraben wird

? Dreißig Jahre nach dem Ende des Bergbaus fahren in Altenberg wieder Männer ein. Viele im Ort hoffen, manche fürchten sich.

  Von Friederike Möllenhoff und Jan-Ole Petersen
  05.09.2024, 14.17 Uhr
  Artikel zum Hören • 6 Min
  Anhören

| Der Stollen riecht nach nassem Hund. So sagt es Steiger Uwe Seifert, und weil er es seit dreißig Jahren sagt, lachen die anderen nicht mehr.

| Achthundert Meter weit führt die neue Strecke in den Berg. An ihrem Ende glitzert, wenn man die Lampe schräg hält, das Erz.

  Mehr zum Thema
  Lithium in Sachsen: Der Traum vom weißen Gold

| Die Firma verspricht zweihundert Arbeitsplätze. Die Bürgerinitiative verspricht, das zu verhindern.

  Diesen Artikel...
  Feedback
=== de-dpa.txt
{"title":"Bahnstrecke nach Unfall wieder frei","authors":[],"dateline":{"place":"Göttingen","agency":"dpa/lni"}}
  Bahnstrecke nach Unfall wieder frei

| Göttingen (dpa/lni) - Nach dem Zusammenstoß eines Regionalzugs mit einem Traktor ist die Strecke zwischen Göttingen und Northeim wieder frei. Das teilte die Bahn am Dienstag mit.

| Der Fahrer des Traktors hatte sich rechtzeitig retten können. Zwölf Fahrgäste kamen mit dem Schrecken davon.

| Den Schaden schätzte die Polizei auf 300.000 Euro.

  © dpa-infocom, dpa:240312-99-312345/2
=== de-gastbeitrag.txt
{"title":"Die Stadt gehört den Langsamen","authors":[{"name":"Prof. Dr. Annegret von der Heyde","names":["Annegret von der Heyde"],"bio":"Annegret von der Heyde lehrt Stadtsoziologie an der Bauhaus-Universität Weimar. Zuletzt erschien von ihr „Gehen“ (2021)."}]}
  Gastbeitrag

  Die Stadt gehört den Langsamen

  Ein Gastbeitrag von Prof. Dr. Annegret von der Heyde

| Wer eine Stadt verstehen will, sollte sie zu Fuß durchqueren, und zwar nicht dort, wo es schön ist.

| Zwischen dem Baumarkt und der Autobahn gibt es einen Gehweg, den niemand geplant hat. Er ist vierzig Zentimeter breit und führt zum Bus.

| Solche Wege sind Abstimmungen. Sie zeigen, was die Leute wollen, bevor man sie fragt.

  Zur Person: Annegret von der Heyde lehrt Stadtsoziologie an der Bauhaus-Universität Weimar. Zuletzt erschien von ihr „Gehen“ (2021).
=== de-lokal.txt
{"title":"Freibad öffnet trotz Baustelle","authors":[{"name":"Kai Brömmelhaus"},{"name":"Ulla Stein","role":"photographer"}],"dateline":{"place":"Emsdetten"},"published":"2023-05-12T09:30:00Z"}
  Startseite › Lokales › Emsdetten
  Freibad öffnet trotz Baustelle
  Stand: 12.05.2023, 09:30 Uhr
  Von: Kai Brömmelhaus
  Kommentare
  Drucken
  Teilen

| Emsdetten – Das Freibad öffnet am Samstag, obwohl das Nichtschwimmerbecken noch eine Baugrube ist.

| „Wir wollten die Leute nicht noch einen Sommer warten lassen“, sagt Bademeisterin Rita Overbeck.

| Der Eintritt kostet bis auf Weiteres die Hälfte.

  Foto: Ulla Stein
=== es-elpais.txt
{"title":"El último relojero de la calle Mayor","authors":[{"name":"Íñigo Zubizarreta"}],"dateline":{"place":"Vitoria"},"published":"2024-11-23T04:45:00Z"}
  El último relojero de la calle Mayor

? Durante sesenta años, Fermín Ochoa ha dado cuerda al reloj del Ayuntamiento. Nadie quiere aprender el oficio

  Íñigo Zubizarreta
  Vitoria - 23 NOV 2024 - 05:45 CET
  Compartir en Whatsapp
  Compartir en Facebook

| Sube los ochenta y dos peldaños cada lunes, a las nueve, con una manivela envuelta en un trapo. Fermín Ochoa tiene 84 años y no ha faltado nunca, salvo el día de su boda.

| “El reloj no sabe que es domingo”, dice.

| El Ayuntamiento ha anunciado que instalará un motor eléctrico antes del verano.

  Archivado en
  Vitoria · País Vasco · Relojes
  Sobre la firma
  Íñigo Zubizarreta
  Ver biografía
=== es-efe.txt
{"title":"Chile declara alerta por marejadas en la costa central","authors":[],"dateline":{"place":"Santiago de Chile","agency":"EFE","date":"8 ago"}}
  Chile declara alerta por marejadas en la costa central

| Santiago de Chile, 8 ago (EFE).- Las autoridades chilenas declararon este jueves la alerta preventiva por marejadas en la costa central, con olas que podrían superar los cinco metros.

| La Armada ordenó el cierre de los puertos de Valparaíso y San Antonio.

| El fenómeno se extenderá hasta el domingo. EFE
=== es-columna.txt
{"title":"Elogio de la siesta","authors":[{"name":"María del Carmen Ruiz-Tagle","bio":"La autora es escritora y profesora de literatura en la Universidad de Sevilla."}],"published":"2022-08-03T00:00:00Z"}
  Elogio de la siesta
  Por María del Carmen Ruiz-Tagle
  3 de agosto de 2022

| A las cuatro de la tarde, en agosto, la ciudad es de los gatos. Las persianas bajan como párpados y hasta los semáforos parecen cambiar más despacio.

| Los del norte lo llaman pereza. Nosotros lo llamamos aritmética: se restan las horas malas y se suman a la noche.

| Nadie ha escrito un tratado de la siesta porque a quien podía hacerlo le entró sueño.

  La autora es escritora y profesora de literatura en la Universidad de Sevilla.
=== it-corriere.txt
{"title":"Il borgo che ha venduto le case a un euro (e poi le ha ricomprate)","authors":[{"name":"Ludovica Dell'Acqua"}],"published":"2023-10-30T00:00:00Z"}
  CRONACA
  Il borgo che ha venduto le case a un euro (e poi le ha ricomprate)

  di Ludovica Dell'Acqua
  30 ottobre 2023

| Doveva essere una rinascita. Nel 2017 il sindaco di Castelrupe mise in vendita trentadue case a un euro l'una, e arrivarono le televisioni.

| Sei anni dopo, delle trentadue ne sono state ristrutturate quattro. Le altre le ha ricomprate il Comune, sempre a un euro.

| «Almeno ci siamo fatti conoscere», dice il sindaco.

  © RIPRODUZIONE RISERVATA
  Leggi anche
=== it-firma.txt
{"title":"Se il mare si riprende la spiaggia","authors":[{"name":"Ettore Vianello","bio":"Ettore Vianello è nato a Chioggia nel 1971. Giornalista e fotografo, collabora con riviste italiane e straniere sui temi dell'ambiente."}]}
  Se il mare si riprende la spiaggia

| A Pellestrina la sabbia se ne va di notte. Al mattino i bagnini contano i paletti e ne manca sempre uno.

| Negli ultimi vent'anni l'arenile ha perso trenta metri. I pennelli di pietra, costruiti per difenderlo, hanno soltanto spostato il problema più a sud.

| Gli ingegneri chiedono altri soldi, i pescatori chiedono altri ingegneri.

  Ettore Vianello

  Ettore Vianello è nato a Chioggia nel 1971. Giornalista e fotografo, collabora con riviste italiane e straniere sui temi dell'ambiente.
=== pt-folha.txt
{"title":"Feira de livros usados resiste no centro de Belém","authors":[{"name":"Raimundo Nonato da Conceição"},{"name":"Tainá Kayapó","role":"photographer"}],"dateline":{"place":"BELÉM"},"published":"2024-02-09T00:00:00Z"}
  cotidiano
  Feira de livros usados resiste no centro de Belém

  Por Raimundo Nonato da Conceição
  Fotos de Tainá Kayapó
  9 de fevereiro de 2024
  Salvar para ler depois

| BELÉM — Às sete da manhã, antes que o sol chegue à praça, dona Lindalva já abriu as caixas. São dezoito, e ela sabe de cor o que há em cada uma.

| A feira existe desde 1961. Já foi expulsa duas vezes e voltou três.

| “Livro velho é igual a gente velha: ninguém quer carregar, mas todo mundo quer ouvir”, diz.
=== pt-lusa.txt
{"title":"Chuva forte corta estradas no Alentejo","authors":[],"dateline":{"place":"Beja","agency":"Lusa","date":"04 dez 2023"}}
  Chuva forte corta estradas no Alentejo

| Beja, 04 dez 2023 (Lusa) – A chuva forte que caiu durante a madrugada de hoje cortou três estradas no distrito de Beja, informou a Proteção Civil.

| Não há registo de feridos. As escolas de Mértola estão encerradas.

| A situação deverá normalizar ao fim do dia, segundo a mesma fonte.
=== nl-nrc.txt
{"title":"Het dorp dat zijn eigen stroom maakt","authors":[{"name":"Marijke van den Broek"},{"name":"Joost ter Horst"}],"published":"2022-11-15T00:00:00Z"}
  Het dorp dat zijn eigen stroom maakt

? Energie In Oosterwierum kwam de energierevolutie niet van de overheid, maar van een melkveehouder met een idee.

  Marijke van den Broek en Joost ter Horst
  15 november 2022
  Leestijd 5 minuten

| Achter de stal van Sjoerd Hoekstra staat een kast die zoemt. Er zit genoeg in om het hele dorp een winternacht lang warm te houden.

| Hoekstra bouwde hem met zijn neef, twee scheepsmotoren en een handleiding uit Denemarken.

| „De netbeheerder zei dat het niet kon. Toen hebben we hem uitgenodigd voor koffie.”

  Lees ook: Waarom het stroomnet vol is
  Correcties en aanvullingen
=== sv-dn.txt
{"title":"Skärgårdens sista handelsbåt lägger till för gott","authors":[{"name":"Åsa Lindström-Ek","email":"asa.lindstrom@kustposten.example"}],"published":"2023-09-28T00:00:00Z"}
  Skärgårdens sista handelsbåt lägger till för gott
  Publicerad 28 september 2023

| I fyrtio år har Västan gått från ö till ö med mjöl, fotogen och kvällstidningar. På fredag går hon för sista gången.

| – Det var aldrig någon affär, säger skepparen Börje Nyman. Men folk ville ha sitt kaffe.

| Båten blir museum i Norrtälje.

  Åsa Lindström-Ek
  asa.lindstrom@kustposten.example
  Dela
=== pl-gazeta.txt
{"title":"Ostatni młyn nad Narwią","authors":[{"name":"Bożena Świątek-Żuraw"},{"name":"Michał Łoś","role":"photographer"}],"published":"2021-10-11T00:00:00Z"}
  Ostatni młyn nad Narwią
  Bożena Świątek-Żuraw
  11 października 2021

| Koło obraca się tak wolno, że trzeba długo patrzeć, by uwierzyć. Młynarz mówi, że to dlatego, że rzeka jest stara.

| Kiedyś stało tu siedem młynów. Dziś został jeden i miele tylko w soboty.

| – Mąka jest ta sama, ludzie inni – mówi Stanisław Pietruczuk.

  Fot. Michał Łoś
  Czytaj także
  Udostępnij
=== tr-haber.txt
{"title":"Kapadokya'da üzüm hasadı erken başladı","authors":[{"name":"Gülşen Özdağ"}],"dateline":{"place":"NEVŞEHİR","agency":"AA"}}
  Kapadokya'da üzüm hasadı erken başladı

  Haber: Gülşen Özdağ

| NEVŞEHİR (AA) - Kapadokya bölgesinde bağ bozumu bu yıl sıcaklar nedeniyle üç hafta erken başladı.

| Üreticiler, verimin geçen yıla göre yüzde 20 düştüğünü, ancak şeker oranının yükseldiğini söyledi.

| Bölgede yaklaşık 40 bin dekar alanda üzüm yetiştiriliyor.
