# A colleague asked along answers in the scenario's words, changes what is said later, and is looked back on.
$ sed -n 's/^> //p' $ROOT/tests/talk/lege-trommel-consult.talk > replies; gesprek --lang nl play lege-trommel --plain --mode exam --seed 1 < replies > out; grep -e aandachtsfunctionaris: -e Saskia out | head -n 4; grep -A 1 'Het blaadje' out
| Verteller: De aandachtsfunctionaris: ‘Hij weet nog niet waarom hij er is. Zeg wat je zag, vier keer een lege trommel, en dat het jouw zorg is. Daarna is het zijn beurt.’
| Verteller: De aandachtsfunctionaris: ‘Drie ochtenden gingen mis, dus de andere zeven niet. Wat is er dan anders? Daar zit de oplossing vaak al in.’
| Verteller: Op de gang spreek je Saskia van de administratie, zonder zijn naam te noemen: ‘Overblijfgeld kan bij ons in delen. Ik print het blaadje even voor je. Laat hem zelf kiezen of hij er iets aan heeft.’
| Verteller: De aandachtsfunctionaris: ‘Er ligt al veel. Laat hem de kleinste stap kiezen, en spreek af wanneer je hem belt.’
| Verteller: Het blaadje van de administratie ligt tussen jullie in. Hij trekt het naar zich toe.
| Dennis: In stukjes, kan dat? Dan hoef ik dus niet meer met een boog om dat plein heen.
$ sed -n '/^Wat het overleg veranderde/,/^$/p' out
| Wat het overleg veranderde
| --------------------------
| - De aandachtsfunctionaris: ‘Drie ochtenden gingen mis, dus de andere zeven niet. Wat is er dan anders? Daar zit de oplossing vaak al in.’
| Wat je daarna zei: Antwoord 4
|   "U schrikt hiervan, en u wilt juist dat hij goed eet. Kunt u me meenemen in zo'n ochtend bij jullie thuis?"
| - Op de gang spreek je Saskia van de administratie, zonder zijn naam te noemen: ‘Overblijfgeld kan bij ons in delen. Ik print het blaadje even voor je. Laat hem zelf kiezen of hij er iets aan heeft.’
| Wat je daarna zei: Antwoord 9
|   "Dank u wel dat u dit zo eerlijk vertelt. Wat zou u zelf het liefst willen voor Jaylano?"
| Hierna groeide het vertrouwen van Dennis in jou.
| - De aandachtsfunctionaris: ‘Er ligt al veel. Laat hem de kleinste stap kiezen, en spreek af wanneer je hem belt.’
| Wat je daarna zei: Antwoord 11
|   "We willen allebei dat hij met een volle buik in de klas zit. Welke mogelijkheden ziet u zelf?"
| Hierna groeide het vertrouwen van Dennis in jou.
| ? Wat uit dit advies neem je mee naar een echt gesprek?
|
# The general advice where the scenario has none that fits.
$ printf ':consult\nIs this a good moment?\n:consult\n:end\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | grep -e Mo, -e colleague: -e '^What the advice' -e '^What you said next'
| Narrator: Your colleague: 'They did not ask for you. Say who you are and why you come, and ask whether it is a good moment.'
| Narrator: Mo, next door: 'Ask for the morning that works.'
| What the advice changed
| - Your colleague: 'They did not ask for you. Say who you are and why you come, and ask whether it is a good moment.'
| What you said next: Reply 2
| - Mo, next door: 'Ask for the morning that works.'
