=== en-transcript.txt
{"title":"Transcript: The woman who tunes lighthouses","authors":[],"published":"2022-12-01T00:00:00Z"}
  Transcript: The woman who tunes lighthouses
  December 1, 2022

| HOST: You're listening to Slow Water. With me is Greta Valk, who tunes foghorns for a living. Greta, what is out of tune about a foghorn?

| VALK: Most of them, these days. They were built to a low B flat, and the salt takes them down to an A.

| HOST: Does a ship mind?

| VALK: The ship doesn't. The village does. You can't sleep beside an A.
=== en-brewery-release.txt
{"title":"Harbor Light Brewing Opens First Floating Taproom","authors":[],"dateline":{"place":"DULUTH, Minn."},"alt_dateline":[{"place":"DULUTH, Minn.","date":"May 9, 2024"}],"published":"2024-05-09T00:00:00Z"}
  FOR IMMEDIATE RELEASE
  May 9, 2024

  Harbor Light Brewing Opens First Floating Taproom

| DULUTH, Minn., May 9, 2024 — Harbor Light Brewing today opened a taproom on a decommissioned barge, the first of its kind on Lake Superior.

| The barge seats 80 and rises and falls with the seiche, which the company says improves the stout.

| "We wanted a bar that leaves when you do," said founder Bettina Aho.

| About Harbor Light Brewing
| Harbor Light Brewing has made beer in Duluth since 1998 and employs 31 people.

| Media contact:
| Bettina Aho
| press@harborlight.example
| 555-0188

? ###
=== en-recipe-list.txt
{"title":"Smoked trout chowder","authors":[{"name":"Alasdair Munro"}]}
  Smoked trout chowder
  By Alasdair Munro

| This is the soup my uncle made on the boat when the wind was wrong and there was nothing to do but peel things.

| Serves 4

| Ingredients
| - 2 smoked trout
| - 500 ml milk
| - 3 potatoes
| - 1 leek

| Method
| 1. Warm the milk with the skins.
| 2. Soften the leek.
| 3. Put it all together and stop talking.

| Eat it from a mug, standing up.
=== en-columns-table.txt
{"title":"Lake levels fall for ninth month","authors":[{"name":"Carmen Whitlock"}],"dateline":{"place":"PAGE, Ariz."},"published":"2022-07-14T00:00:00Z"}
  Lake levels fall for ninth month

  By Carmen Whitlock
  July 14, 2022

| PAGE, Ariz. — The surface of Lake Powell fell another two feet in June, exposing a canyon that nobody alive had walked.

| Levels on the first of the month, in feet above the sea:

| Month       2021      2022
| April       3,562     3,523
| May         3,560     3,527
| June        3,557     3,538

| The marina has moved its dock four times. The fifth time, the harbor master said, it will be on wheels.
