# Where help is: before the start, after a stop, by a line about real people, at the end; an organisation has its own.
% GESPREK_LANG=nl
$ printf ':stop\n' | gesprek play lege-trommel --plain --seed 1 > out; grep -o -e 'Gaat het om een echt kind? [^.]*' -e 'Bel 112' out
| Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht
| Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht
| Bel 112
$ printf 'mijn cliënt, bsn 123456789\n' | gesprek play lege-trommel --plain --mode exam --seed 1 | grep -e '^Bericht:' -e '0800' -e '112' -e 1712 -e '^(Nummers'
| Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht.
| Bericht: Deze zin lijkt gegevens van echte mensen te bevatten. Oefen alleen met verzonnen namen en plaatsen. Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht.
| Maak je je zorgen over een echt kind? Bel Veilig Thuis, 0800-2000: gratis, dag en nacht, en overleggen kan ook zonder namen te noemen.
| Is er nu gevaar? Bel 112.
| In Vlaanderen is 1712 de hulplijn voor vragen hierover; het is geen alarmnummer.
| (Nummers overgenomen uit openbare bronnen, 11-2026.)
$ printf ':stop\n' | gesprek play empty-lunchbox --plain --seed 1 | grep -o -e 'real child? [^.]*' -e 'Danger now? Ring [0-9]*'
| real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night
| real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night
| Danger now? Ring 112
# Broken, it is no reason not to play, and `check` says it.
$ cp -r $ROOT/tests/cli/content own; printf 'helplines: 1\nchecked: 2026-13\nlines: {}\n' > own/helplines.yaml; gesprek check own/helplines.yaml; printf 'Wanneer lukt het?\n' | GESPREK_PATH=own gesprek play deur --plain --mode exam --seed 1 | tail -n 2
| own/helplines.yaml:2:10: fout: 'checked' kan niet '2026-13' zijn [bad-value]
|     checked: 2026-13
|              ^^^^^^^
|     tip: schrijf een jaar en een maand, zoals 2026-11
| Worried about a real child? Consult the child-protection service of your country, also without naming names.
| Danger right now: call the emergency number.
! gesprek: 1 bestand: 1 fout, 0 waarschuwingen
$ printf 'helplines: 1\nchecked: 2026-11\nlines:\n  wij: {name: Wijkteam, number: "14 030", country: nl, for: ons, shown: [stop, closing], says: {nl: "Bel {name}: {number}."}}\n' > own/helplines.yaml; printf 'Wanneer lukt het?\n' | GESPREK_PATH=own gesprek play deur --plain --mode exam --seed 1 | tail -n 2
| Bel Wijkteam: 14 030.
| (Numbers checked: 11/2026.)
