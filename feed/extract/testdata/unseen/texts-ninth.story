=== titlesuffix.txt
{"title": "Lighthouse to go dark in April", "titles": ["Lighthouse to go dark in April - Cape Courier"], "authors": [{"name": "Dagny Holm", "bio": "Dagny Holm covers the coast for the Cape Courier. Email her at dholm@capecourier.example"}], "published": "2020-03-03T00:00:00Z"}
  Lighthouse to go dark in April - Cape Courier

  By Dagny Holm | Mar 3, 2020

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Dagny Holm
  Dagny Holm covers the coast for the Cape Courier. Email her at dholm@capecourier.example
=== postedbyadmin.txt
{"title": "Lighthouse to go dark in April", "authors": [], "published": "2020-03-03T00:00:00Z"}
  Posted on March 3, 2020 by admin

  Lighthouse to go dark in April

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  This entry was posted in News and tagged lighthouse, sea by admin. Bookmark the permalink.
=== writtenbyend.txt
{"title": "Lighthouse to go dark in April", "authors": [{"name": "Dagny Holm", "bio": "Dagny is a freelance writer based in Bergen. You can follow her on Twitter @dagnyholm."}]}
  Lighthouse to go dark in April

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Written by Dagny Holm

  Dagny is a freelance writer based in Bergen. You can follow her on Twitter @dagnyholm.
=== medium.txt
{"title": "Lighthouse to go dark in April", "authors": [{"name": "Dagny Holm", "bio": "Writes about coasts and the people on them."}], "published": "2020-03-03T00:00:00Z"}
  Lighthouse to go dark in April

  And what the dark will cost

  Dagny Holm

  Follow

  4 min read

  ·

  Mar 3, 2020

  --

  Listen

  Share

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Written by Dagny Holm

  212 Followers

  Writes about coasts and the people on them.
=== nexstar.txt
{"title": "Lighthouse to go dark in April", "authors": [{"name": "Dagny Holm"}], "dateline": {"place": "CAPE MAY, N.J.", "agency": "WXCM"}, "published": "2020-03-03T22:00:00Z"}
  Lighthouse to go dark in April

  by: Dagny Holm

  Posted: Mar 3, 2020 / 05:00 PM EST

  Updated: Mar 3, 2020 / 06:12 PM EST

| CAPE MAY, N.J. (WXCM) – The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Copyright 2020 Nexstar Broadcasting, Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
=== xinhua.txt
{"title": "Lighthouse to go dark in April", "authors": [], "dateline": {"place": "HELSINKI", "agency": "Xinhua", "date": "March 3"}, "published": "2020-03-03T20:15:30Z"}
  Lighthouse to go dark in April

  Source: Xinhua| 2020-03-03 20:15:30|Editor: yan

| HELSINKI, March 3 (Xinhua) -- The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  KEY WORDS: lighthouse
=== diplomat.txt
{"title": "Lighthouse to Go Dark in April", "authors": [{"name": "Dagny Holm", "bio": "Dagny Holm is a research fellow at the Institute of Coasts in Bergen."}], "published": "2020-03-03T00:00:00Z"}
  Lighthouse to Go Dark in April

  The authority has made up its mind. The cape has not.

  By Dagny Holm
  March 03, 2020

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Guest Author

  Dagny Holm

  Dagny Holm is a research fellow at the Institute of Coasts in Bergen.
=== two-bios.txt
{"title": "Lighthouse to go dark in April", "authors": [{"name": "Dagny Holm", "bio": "Dagny Holm is a geographer at the University of Bergen."}, {"name": "Essi Laine", "bio": "Essi Laine is a ship's pilot and a member of the cape's council."}]}
  Lighthouse to go dark in April

  DAGNY HOLM and ESSI LAINE, Special to the Courier

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Dagny Holm is a geographer at the University of Bergen. Essi Laine is a ship's pilot and a member of the cape's council.
=== indent-bio.txt
{"title": "LIGHTHOUSE TO GO DARK IN APRIL", "authors": [{"name": "Dagny Holm"}], "published": "2020-03-03T00:00:00Z"}
  LIGHTHOUSE TO GO DARK IN APRIL
  Tuesday, March 3, 2020
  Dagny Holm, Staff Writer

| The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  –Dagny Holm

  More by Dagny Holm
  Tags: lighthouse, north cape
  Comments
  Comments are closed.
=== swedish.txt
{"title": "Fyren släcks i april", "authors": [{"name": "Dagny Holm"}], "dateline": {"place": "HELSINGFORS"}, "published": "2020-03-03T10:15:00Z"}
  Fyren släcks i april

  Publicerad 3 mars 2020 10:15

| HELSINGFORS. Fyren på norra udden släcks i april efter hundrafyrtio år i tjänst, meddelade sjöfartsverket på tisdagen.

| – Fartygen har satelliter nu, säger generaldirektör Aino Lehto.

| Invånarna har samlat fyratusen namnunderskrifter mot beslutet.

  Text: Dagny Holm

  Läs mer: Så styr du efter stjärnorna
=== italian.txt
{"title": "Il faro si spegne ad aprile", "authors": [{"name": "Chiara Bonfanti", "bio": "Chiara Bonfanti è corrispondente dal Nord Europa."}], "dateline": {"place": "HELSINKI"}, "published": "2020-03-03T10:15:00Z"}
  Il faro si spegne ad aprile

  di Chiara Bonfanti

  3 marzo 2020 alle 10:15

| HELSINKI – Il faro del capo nord sarà spento ad aprile dopo centoquarant'anni di servizio, ha annunciato martedì l'autorità marittima.

| «Le navi ormai hanno i satelliti», ha detto la direttrice Aino Lehto.

| Gli abitanti hanno raccolto quattromila firme contro la decisione.

  Chi è l'autrice
  Chiara Bonfanti è corrispondente dal Nord Europa.

  © RIPRODUZIONE RISERVATA
=== fromsite.txt
{"title": "Lighthouse to go dark in April", "authors": [{"name": "Aino Vuori", "bio": "Aino Vuori joined The Times of Central Asia in 2004. Before that she was an editor at the Baltic Review, where she wrote on trade."}], "dateline": {"place": "HELSINKI", "agency": "TCA"}}
  Lighthouse to go dark in April

| HELSINKI (TCA) — The lighthouse on the north cape will be switched off in April after a hundred and forty years of service, the maritime authority said on Tuesday.

| “Ships have satellites now,” said its director, Aino Lehto. “But we know what the light means to the people who live under it.”

| Residents have collected four thousand signatures against the decision. A hearing is planned for February, and the authority has promised to listen.

  Aino Vuori


  Aino Vuori joined The Times of Central Asia in 2004. Before that she was an editor at the Baltic Review, where she wrote on trade.

  View more articles fromAino
