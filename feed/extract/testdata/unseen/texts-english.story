=== en-lynx-local.txt
{"title":"Council votes to keep Mill Lane footbridge open","authors":[{"name":"Rosalind Achebe","title":"Local Democracy Reporter"}],"published":"2024-03-14T00:00:00Z"}
     * Home
     * News
     * Sport
     * What's On
     * Jobs

  Council votes to keep Mill Lane footbridge open

     By Rosalind Achebe
     Local Democracy Reporter
     14th March 2024

     Share on Facebook
     Share on X
     Comments (12)

|    Councillors have voted by nine to four to keep the Mill Lane footbridge
|    open while repairs are carried out, reversing a decision taken in
|    January.

|    The bridge, which carries about 600 people a day over the railway, was to
|    have been shut for eleven months. Residents said the detour would add half
|    an hour to the walk to the primary school.

|    "We listened," said the council's leader, Pat Ormerod. "It will cost a
|    little more and take a little longer, but people can get to work."

|    Repairs are expected to begin in June.

     Get involved with the news
     Send your stories and photos now
     Most read
     1. Man, 43, arrested after crash on ring road
     2. Ten best places for Sunday lunch
     3. School closures: full list
=== en-wire-short.txt
{"title":"Ecuador central bank raises growth forecast on oil output","authors":[{"name":"Daniela Quishpe","role":"author"},{"name":"Marcus Feld","role":"editor"}],"dateline":{"place":"QUITO","agency":"Reuters","date":"Feb 27"}}
  Ecuador central bank raises growth forecast on oil output

| QUITO, Feb 27 (Reuters) - Ecuador's central bank on Thursday raised its forecast for economic growth this year to 2.1% from 1.6%, citing higher crude production and a recovery in shrimp exports.

| The bank said output from the Amazon fields had returned to 480,000 barrels per day after landslides closed a pipeline last June.

| It expects inflation to end the year at 1.9%.

  (Reporting by Daniela Quishpe; Editing by Marcus Feld)
=== en-ap.txt
{"title":"Tornado damages dozens of homes in western Kentucky","authors":[{"name":"Dale Pruitt"},{"name":"Kimberly Osei-Mensah"},{"name":"Tom Brandt","role":"contributor"}],"dateline":{"place":"PADUCAH, Ky.","agency":"AP"}}
  Tornado damages dozens of homes in western Kentucky

  By DALE PRUITT and KIMBERLY OSEI-MENSAH
  Updated 6:41 PM EDT, April 3, 2025

| PADUCAH, Ky. (AP) — A tornado tore through a stretch of western Kentucky on Thursday, damaging at least 60 homes and injuring four people, officials said.

| The storm touched down shortly before noon and stayed on the ground for 14 minutes, the National Weather Service said. Gov. Andy Harlan declared a state of emergency.

| "It sounded like a train coming through the kitchen," said Joyce Tolliver, 71, who hid in a bathtub with her two dogs.

| Power was out for about 9,000 customers Thursday evening.

  ___

? Osei-Mensah reported from Louisville. Associated Press writer Tom Brandt in Nashville, Tennessee, contributed to this report.
=== en-guardian.txt
{"title":"‘We grew up on that pier’: the seaside town that bought its own landmark","authors":[{"name":"Imogen Farrant","title":"North of England correspondent"}],"published":"2023-08-19T05:00:00Z"}
  ‘We grew up on that pier’: the seaside town that bought its own landmark

? When the owner went bust, 3,000 residents of Wexcombe each put in £50. Now they have to work out how to run it

  Imogen Farrant North of England correspondent
  Sat 19 Aug 2023 06.00 BST
  Last modified on Sun 20 Aug 2023 11.12 BST
  Share

| It is not yet nine o'clock and already there is a queue for the waltzer. Behind the counter of the tea room Sheila Bright, who is 82 and owns exactly one three-thousandth of the building she is standing in, is counting spoons.

| “I had my first kiss under there,” she says, pointing at the floor. “I wasn't going to let it become flats.”

  Skip past newsletter promotion
  Sign up to First Edition
  Free daily newsletter
  Our morning email breaks down the key stories of the day
  Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.
  after newsletter promotion

| The pier closed in 2019. For three years the town watched the rust spread, and then a plumber called Ian Weir put a notice in the window of his shop.

| By the end of the month he had £150,000.

  Explore more on these topics
  Communities
  Seaside towns
  features
  Share
  Reuse this content
=== en-nyt-two-bios.txt
{"title":"A Library on Wheels Rolls Into Its Second Century","authors":[{"name":"Prudence Okonkwo-Hale","bio":"Prudence Okonkwo-Hale is a reporter for the Metro desk, covering public libraries and the people who use them."},{"name":"Theo Vandersluis","bio":"Theo Vandersluis writes about rural life in the Northeast. He previously covered farming for The Burlington Examiner."},{"name":"Mireille Santos","role":"photographer"}],"published":"2024-10-06T00:00:00Z"}
  A Library on Wheels Rolls Into Its Second Century

? In the hills of upstate New York, the bookmobile is still the place where neighbors meet.

  By Prudence Okonkwo-Hale and Theo Vandersluis
  Photographs by Mireille Santos

  Oct. 6, 2024

| The bookmobile of Delaware County is 31 feet long, holds 3,800 books and has been stuck in the same snowdrift twice.

| On a recent Tuesday it was parked, as it is every second Tuesday, in front of a closed gas station in Andes. Five people were waiting.

| “You come for the books,” said Walt Kimmel, a retired dairy farmer, “and you stay because it's warm in here.”

| The first bookmobile in the county was a Ford with shelves on the outside. It went into service in 1924 and was driven by a schoolteacher, Ida Crane, until her eyes gave out.

  Prudence Okonkwo-Hale is a reporter for the Metro desk, covering public libraries and the people who use them. More about Prudence Okonkwo-Hale

  Theo Vandersluis writes about rural life in the Northeast. He previously covered farming for The Burlington Examiner. More about Theo Vandersluis

  A version of this article appears in print on Oct. 7, 2024, Section A, Page 14 of the New York edition with the headline: Still Rolling. Order Reprints | Today's Paper | Subscribe
=== en-oped-writer-is.txt
{"title":"Stop pretending that small airports can survive","authors":[{"name":"Lionel Baptiste","bio":"The writer is professor of transport economics at the University of Leeds and a former adviser to the Department for Transport"}]}
  Opinion  Aviation

  Stop pretending that small airports can survive

  LIONEL BAPTISTE

| Every few years a minister stands on the apron of a regional airport and promises that it has a future. Every few years the airport loses another airline.

| The numbers are not complicated. Below a million passengers a year an airport with a full fire crew, radar and security cannot pay its way. Of the 40 airports with scheduled flights in Britain, 21 are below that line.

| We could decide that an airport is a public service, like a ferry. We should then say so, pay for it openly, and choose the handful that matter.

  The writer is professor of transport economics at the University of Leeds and a former adviser to the Department for Transport

  Copyright The Financial Herald Limited 2025. All rights reserved.
=== en-substack.txt
{"title":"The year I stopped counting","authors":[{"name":"Joss Whitlock-Vane"}],"published":"2025-01-12T00:00:00Z"}
  Slow Ledger

  The year I stopped counting

? On spreadsheets, grief and a very old pear tree

  Joss Whitlock-Vane
  Jan 12, 2025

  ∙ 142
  31
  18
  Share

| For eleven years I wrote down everything I spent. Every coffee, every bus ride, the sixty pence for a second-hand map of a county I have never visited.

| Then in March my mother died, and I noticed in June that the spreadsheet ended on the fourth.

| I would like to say that I decided to stop. I did not decide anything. I simply had other things to count: the days, the pears, the people who came to the door with soup.

  Thanks for reading Slow Ledger! Subscribe for free to receive new posts and support my work.

| The tree in her garden is older than the house. It gave nine pears that year and I ate every one.

  Discussion about this post
  Comments
  Restacks

  Ready for more?
  © 2025 Joss Whitlock-Vane
  Privacy ∙ Terms ∙ Collection notice
  Start writing
  Get the app
  Substack is the home for great culture
=== en-medium.txt
{"title":"How we cut our build times by 70% without buying hardware","authors":[{"name":"Anjali Deshpande-Roux","bio":"Staff engineer at a logistics startup. I write about compilers, bread and long walks."}],"published":"2023-11-02T00:00:00Z"}
  Open in app
  Sign up
  Sign in

  How we cut our build times by 70% without buying hardware

  Anjali Deshpande-Roux
  ·
  Follow
  Published in
  Better Tooling
  ·
  7 min read
  ·
  Nov 2, 2023

  --
  4
  Listen
  Share

| When I joined, a clean build took 41 minutes. People planned their lunch around it, and not only their lunch: some of them had planned their careers around it.

| The first thing we did was to measure. Nobody had. It turned out that a third of the time went into copying the same headers into the same directory, four times.

| The second thing we did was to stop doing that.

| Here is the table of what each step gave us, in the order in which we took them. None of it is clever.

  Compilers
  Build Tools
  Software Engineering
  Productivity

  --
  4

  Written by Anjali Deshpande-Roux
  1.2K Followers
  ·
  Writer for Better Tooling

  Staff engineer at a logistics startup. I write about compilers, bread and long walks.

  Follow
  More from Anjali Deshpande-Roux and Better Tooling
  Help
  Status
  About
  Careers
=== en-regional-author-block.txt
{"title":"Uzbekistan opens first wind farm in Karakalpakstan","authors":[{"name":"Dilnoza Rakhimova","bio":"Dilnoza Rakhimova is a journalist based in Tashkent. She holds a degree in international relations from Westminster International University and has reported on energy and water for ten years."}],"dateline":{"place":"NUKUS","agency":"Steppe Monitor"}}
  Uzbekistan opens first wind farm in Karakalpakstan

| NUKUS (Steppe Monitor) — Uzbekistan switched on its first wind farm in the autonomous republic of Karakalpakstan on Monday, part of a plan to draw a quarter of its power from renewable sources by 2030.

| The plant near Qo'ng'irot has 24 turbines and a capacity of 100 megawatts, the Energy Ministry said in a statement.

| Construction took two years and cost 130 million dollars, most of it lent by the Islamic Development Bank.

| Residents of the nearby settlement of Jasliq were promised lower bills. “We will see when the paper comes,” said Gulnara Allambergenova, who runs a shop there.

  Dilnoza Rakhimova

  Dilnoza Rakhimova is a journalist based in Tashkent. She holds a degree in international relations from Westminster International University and has reported on energy and water for ten years.

  View more articles from Steppe Monitor
=== en-conversation.txt
{"title":"Why your houseplants lean: the physics of a slow turn","authors":[{"name":"Hanneke de Wit","title":"Senior Lecturer in Plant Science, University of Bath"}],"published":"2022-05-15T14:21:00Z"}
  Why your houseplants lean: the physics of a slow turn

  Published: May 16, 2022 12.21am AEST

  Author
  Hanneke de Wit
  Senior Lecturer in Plant Science, University of Bath

? Disclosure statement
? Hanneke de Wit receives funding from the Biotechnology and Biological Sciences Research Council.

| Put a pot of basil on a windowsill and by the weekend it will be bowing to the street. Everyone has seen it, and the usual explanation – that the plant is “reaching for the light” – is not wrong so much as incomplete.

| What bends is not the whole stem but a zone a few millimetres long, just below the tip. On the shaded side the cells there grow longer. On the bright side they do not.

| Charles Darwin and his son Francis showed in 1880 that the tip does the seeing and the zone below does the bending. They did it with caps of tinfoil.

| If the lean bothers you, turn the pot. The plant will not mind.
=== en-email-handle.txt
{"title":"Harriers hold on for third straight win","authors":[{"name":"Cody Blankenship","email":"cblankenship@millcreekherald.example","title":"Sports Writer"}],"dateline":{"place":"MILL CREEK"},"published":"2024-02-10T00:00:00Z"}
  Harriers hold on for third straight win

  By Cody Blankenship | cblankenship@millcreekherald.example
  Sports Writer
  Feb 10, 2024 Updated Feb 11, 2024

  Facebook
  Twitter
  WhatsApp
  SMS
  Email
  Print
  Save

| MILL CREEK — No one in the gym sat down for the last four minutes.

| The Harriers, up by 14 at the half, saw all of it vanish and then found two free throws when they needed them to beat Ridgefield 61-60 on Friday night.

| “I aged ten years,” coach Darrell Moon said.

| Senior guard Tyrese Hale led Mill Creek with 22 points.

  Follow Cody Blankenship on Twitter @codyblanksports
=== en-staff-report.txt
{"title":"Road work to close Highway 9 overnight","authors":[{"name":"Staff Reports","kind":"organization"}],"authors_or_none":true,"published":"2021-07-21T00:00:00Z"}
  Road work to close Highway 9 overnight

  Staff Reports
  July 21, 2021

| Highway 9 will be closed in both directions between Elm and Prospect from 9 p.m. Wednesday to 5 a.m. Thursday for paving, the county said.

| Traffic will be sent over Old Quarry Road. Emergency vehicles will be let through.

| The work is part of a $2.2 million project that began in May.

  ADVERTISEMENT
=== en-bbc.txt
{"title":"Lighthouse keepers' logs found in island attic","authors":[{"name":"Catriona MacIver","title":"BBC Scotland News"}]}
  Lighthouse keepers' logs found in island attic

  3 hours ago
  Catriona MacIver
  BBC Scotland News
  Share
  Save

? Northern Lighthouse Board
? The logs cover the years between 1911 and 1938

| Log books kept by the keepers of a lighthouse for almost three decades have been found in the attic of a croft on Barra.

| The 14 volumes record the weather every three hours, the oil used, and the ships that passed.

| They also record the death of a keeper's pony, a wedding, and a Christmas when the relief boat could not land for nineteen days.

| Archivist Morag Boyd said it was the kind of find "you dream about and then pretend you're not crying".

  More on this story
  Island's last keeper dies at 94
  Lighthouse to be lit again after 20 years
  Related topics
  Barra
  Lighthouses
=== en-magazine-contrib.txt
{"title":"THE SALT ROAD","authors":[{"name":"Ezekiel Trueblood","bio":"Ezekiel Trueblood is the author of *A Thin Crust* and teaches nonfiction at Oberlin. He lives in Ohio with his husband and a great many bees."}]}
  THE SALT ROAD

? What the mine under Lake Erie remembers

  by EZEKIEL TRUEBLOOD

| To reach the place where the salt is you go down for four minutes in a cage that holds thirty men, and then you drive for forty minutes under the lake.

| My father did it six thousand times. He never said what it was like and I never asked, which is the kind of arrangement fathers and sons used to have.

| The walls are white at first and then grey. It is warm and very dry; a sandwich left on a ledge in 1974 is still there, and still, they say, a sandwich.

| * * *

| I went down in April, the year after the funeral. The man who took me was called Stosh and had known him.

  Ezekiel Trueblood is the author of A Thin Crust and teaches nonfiction at Oberlin. He lives in Ohio with his husband and a great many bees.

  From the Winter 2020 issue
  Subscribe today and save 40%
=== en-trafilatura.txt
{"title":"Kenya's tea pickers win case against machine harvesters","authors":[]}
  Kenya's tea pickers win case against machine harvesters
| A court in Kericho has ruled that two tea estates must consult their workers before replacing them with harvesting machines, in a decision that unions called the first of its kind in East Africa.
| The judge, Lady Justice Ruth Kiprono, said that the estates had failed to give the notice required by the constitution and ordered talks to begin within 60 days.
| About 11,000 people pick tea by hand in the county. One machine does the work of forty.
| “We are not against machines,” said Joseph Langat of the plantation workers' union. “We are against being told on a Friday.”
| The estates said they would study the ruling.
=== en-press-release.txt
{"title":"Northwater Utilities Names Felicity Okafor Chief Operating Officer","authors":[],"dateline":{"place":"DULUTH, Minn.","agency":"PRNewswire","date":"Sept. 4, 2024"}}
  Northwater Utilities Names Felicity Okafor Chief Operating Officer

| DULUTH, Minn., Sept. 4, 2024 /PRNewswire/ -- Northwater Utilities, the largest water company in the upper Midwest, today announced that Felicity Okafor has been named chief operating officer, effective October 1.

| Ms. Okafor joins from Great Plains Power, where she led grid operations for nine years.

| "Felicity knows pipes and she knows people," said Robert Lindqvist, president and chief executive officer.

? About Northwater Utilities
? Northwater Utilities serves 1.4 million customers in four states.

? Contact:
? Press Office, press@northwater.example, 218-555-0144

  SOURCE Northwater Utilities
=== en-blog-comments.txt
{"title":"Fixing a squeaky bottom bracket, finally","authors":[{"name":"Pieter-Jan Louw"}],"published":"2018-09-03T00:00:00Z"}
  Skip to content
  Two Wheels Good
  A blog about bicycles

  Fixing a squeaky bottom bracket, finally

  Posted on September 3, 2018 by Pieter-Jan Louw

| Every time I stood on the pedals it went eek. Three weeks, two greases and one argument in a shop later I know what it was.

| It was not the bottom bracket. It was a bolt in the saddle, which had worked loose by the thickness of a hair, and the frame carried the noise down as a violin does.

| Take the saddle off first. It takes two minutes and costs nothing.

  Posted in Maintenance, Noise. Tagged bottom bracket, grease, saddle. Bookmark the permalink.

  3 thoughts on “Fixing a squeaky bottom bracket, finally”

  Gertrude says:
  September 4, 2018 at 7:12 am
  Mine was the seat post! Thank you for this.
  Reply

  Leave a Reply
  Your email address will not be published. Required fields are marked *
=== en-translated.txt
{"title":"The Town That Moved Its Dead","authors":[{"name":"Zsófia Nagy-Balogh"},{"name":"Peter Rutherford","role":"translator"}]}
  The Town That Moved Its Dead

  By Zsófia Nagy-Balogh
  Translated from the Hungarian by Peter Rutherford

| When the reservoir was announced the first thing the people of Kisfalva asked was not where they would live but where the cemetery would go.

| There were four hundred and twelve graves. The engineers had drawn a blue line on the map and the line ran through the church.

| They dug by night, so that the children should not see, and the children sat on the wall and watched all of it.
=== en-contributing.txt
{"title":"Regulator opens inquiry into ferry fire","authors":[{"name":"Owen Tan"},{"name":"Maria-José Urrutia"},{"name":"Samir Haddad"},{"name":"Bettina Krause","role":"contributor"}],"published":"2025-06-30T00:00:00Z"}
  Regulator opens inquiry into ferry fire

  Owen Tan, Maria-José Urrutia and Samir Haddad
  June 30 2025

| Britain's maritime regulator has opened an inquiry into the fire that killed two crew members on a Channel ferry last week.

| Investigators will look at the ship's sprinklers, which according to three people with knowledge of the matter had been switched off for maintenance.

| The operator, Albion Straits, said it was “cooperating fully” and that the vessel had passed an inspection in May.

  Additional reporting by Bettina Krause in Hamburg
=== en-wrapped-usenet.txt
{"title":"NOTES ON A WALK ALONG THE OLD CANAL","authors":[{"name":"Hugh Pemberton-Ashe"}]}
  NOTES ON A WALK ALONG THE OLD CANAL
  by Hugh Pemberton-Ashe

|    The towpath begins behind the brewery, where a door that looks
| private is not. One goes down eleven steps and the town is gone. It
| is the same with all towns that were built on water: they turn their
| backs on the thing that made them.

|    I had with me a map of 1868, a pear, and a dog who had been lent
| to me for the day on the understanding that he would not be let into
| the lock. He was let into the lock.

|    By four o'clock the light had gone brown and we had reached the
| aqueduct, which leaks.
=== en-sponsored-none.txt
{"title":"Five ways to store apples through the winter","authors":[],"lacks_author":["admin"]}
  Five ways to store apples through the winter
  admin
  0 Comments

| Apples keep best when they are picked dry, a little early, and never washed.

| Wrap each one in newspaper. The paper keeps a bad apple from telling the others.

| A cool cellar is better than a refrigerator, and a shed is better than a warm cellar. Frost is worse than all of them.

| Look at them every week and eat the worst first.

  Leave a comment
  Share this:
  Click to share on Twitter (Opens in new window)
  Click to share on Facebook (Opens in new window)
  Like Loading...
=== en-interview-aggregator.txt
{"title":"Scientists map the sounds of a dying reef","authors":[{"name":"Ngaio Tamihana"}],"published":"2024-04-22T00:00:00Z"}
  Environment
  Scientists map the sounds of a dying reef

  By Ngaio Tamihana, Pacific Desk
  Posted Mon 22 Apr 2024

? A diver lowers a hydrophone on the outer reef. (Supplied: Reef Acoustics Lab)

? Key points:
? * Healthy reefs crackle, sick ones are quiet
? * Loudspeakers may bring fish back

| A healthy coral reef sounds like bacon in a pan. Shrimp snap, fish grunt, urchins scrape.

| For six years marine biologist Dr Leilani Faʻasavalu has lowered microphones into the water off Upolu and listened to the noise fade.

| "It's like a city where people are moving out, one house at a time," she said.

| Her team now plans to play recordings of the old reef to the new one.

  Get our newsletter for the best of ABC Science
  Topics: Oceans and Reefs, Conservation
