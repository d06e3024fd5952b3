# Dutch first: unless the environment asks for another language, the program speaks Dutch.
$ env -u GESPREK_LANG -u LC_ALL gesprek lst
! gesprek: onbekende opdracht 'lst'; bedoelde je 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
? 2
$ env -u GESPREK_LANG LC_ALL=C gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ env -u GESPREK_LANG LC_ALL=POSIX LANG=en_GB.UTF-8 gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ env -u GESPREK_LANG -u LC_ALL LANG=nl_BE.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ env -u GESPREK_LANG LANGUAGE=fr:en:nl gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ env -u GESPREK_LANG LANGUAGE=nl LC_ALL=en_US.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ GESPREK_LANG=nl LANG=en_US.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ GESPREK_LANG=en gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
# A language without translations reads the English of the sources.
$ env -u GESPREK_LANG -u LC_ALL LANG=fr_FR.UTF-8 gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
# To the trainee Dutch says je, or u when asked to: in messages, rules, scenarios and lists.
$ for a in je u neither; do GESPREK_LANG=nl GESPREK_ADDRESS=$a gesprek lst; done
! gesprek: onbekende opdracht 'lst'; bedoelde je 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
! gesprek: onbekende opdracht 'lst'; bedoelde u 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
! gesprek: onbekende opdracht 'lst'; bedoelde je 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
? 2
$ GESPREK_ADDRESS=u gesprek lst
! gesprek: unknown command 'lst'; did you mean 'list'?
! gesprek: 'gesprek help' lists the commands
? 2
$ for a in je u; do printf 'Heb je het koud?\n' | GESPREK_LANG=nl GESPREK_ADDRESS=$a gesprek play slippers-in-januari --plain --seed 1 | grep -oE '^(Wat (je|u) weet: .* leerkracht|Verteller: Milan.*|Jij: .*|U: .*|. Hoe kijk.*|Coach: .*vertelde)'; done
| Wat je weet: Je bent de leerkracht
| Verteller: Milan duwt een stoel op tafel. Zijn tenen zijn rood. Hij ziet je kijken.
| Jij: Heb je het koud?
| Coach: ‘Heb je het koud?’: Je vroeg door op wat het kind zelf vertelde
| ? Hoe kijk je terug op dit gesprek, in een paar woorden?
| Wat u weet: U bent de leerkracht
| Verteller: Milan duwt een stoel op tafel. Zijn tenen zijn rood. Hij ziet u kijken.
| U: Heb je het koud?
| Coach: ‘Heb je het koud?’: U vroeg door op wat het kind zelf vertelde
| ? Hoe kijkt u terug op dit gesprek, in een paar woorden?
$ for a in je u; do GESPREK_ADDRESS=$a gesprek list --json | grep -o 'als [a-z]* niets invult'; done
| als jij niets invult
| als u niets invult
# Letters beyond ASCII come out whole in any locale, known or not.
$ for l in C POSIX C.UTF-8 nl_NL.ISO-8859-1 xx_YY; do GESPREK_LANG=nl LC_ALL=$l gesprek help codes | cksum; done | sort -u | wc -l
| 1
# --lang goes before every variable, and stands before or after the name of the command.
$ LANGUAGE=nl LC_ALL=nl_NL.UTF-8 GESPREK_LANG=nl gesprek --lang en help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ LANGUAGE=en LC_ALL=en_US.UTF-8 GESPREK_LANG=en gesprek help --lang nl | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ gesprek --lang=nl help play | sed -n 3p; gesprek help play --lang=nl | sed -n 3p; gesprek play --help --lang nl | sed -n 3p; gesprek --help play --lang nl | sed -n 3p
| een gesprek oefenen; zonder naam kies je er een
| een gesprek oefenen; zonder naam kies je er een
| een gesprek oefenen; zonder naam kies je er een
| een gesprek oefenen; zonder naam kies je er een
$ gesprek --lang en help --lang nl | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
# Every command takes it, in both places, and says so.
$ for c in $(gesprek help | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p'); do gesprek --lang nl $c --help > a; gesprek $c --lang nl --help > b; cmp a b && grep -c 'lang nl|en  *Nederlands of Engels' a; done | sort | uniq -c | wc -l
| 1
# The language of the program is not that of the conversation.
$ gesprek --lang en play lege-trommel --plain --seed 1 < /dev/null | sed -n 's/^Niveau: .*/Niveau/p'
| Niveau
# What is wrong with a command line is told in the language that it asks for, wherever that stands.
$ gesprek lst --lang nl
! gesprek: onbekende opdracht 'lst'; bedoelde je 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
? 2
$ gesprek list --jsno --lang nl
! gesprek: onbekende optie '--jsno'; bedoelde je '--json'?
? 2
$ gesprek --lang fr list
! gesprek: option '--lang' cannot be 'fr'; choose one of: nl, en
? 2
$ GESPREK_LANG=nl gesprek list --lang NL
! gesprek: optie '--lang' kan niet 'NL' zijn; bedoelde je 'nl'?
? 2
$ gesprek --lang= list
! gesprek: option '--lang' cannot be ''; choose one of: nl, en
? 2
$ gesprek --lang
! gesprek: option '--lang' needs a value
? 2
$ gesprek list --lang
! gesprek: option '--lang' needs a value
? 2
$ gesprek --lnag nl list
! gesprek: unknown option '--lnag'; did you mean '--lang'?
! gesprek: 'gesprek help' lists the commands
? 2
$ gesprek list --lnag nl
! gesprek: unknown option '--lnag'; did you mean '--lang'?
? 2
$ gesprek --list
! gesprek: unknown option '--list'; did you mean 'list'?
! gesprek: 'gesprek help' lists the commands
? 2
$ gesprek --plain lege-trommel
! gesprek: unknown option '--plain'; what belongs to a command stands after its name
! gesprek: 'gesprek help' lists the commands
? 2
# After `--`, and as the value of another option, it is a word like any other.
$ gesprek explain --said --lang -- --lang | grep '^sentence'
| sentence 1: lang
# The manual and completion know it.
$ gesprek help --man --lang nl | sed -n '/^.SH "OPTIES"/,/^.SH/p'
| .SH "OPTIES"
| Elke opdracht kent deze, voor of na haar naam.
| .TP
| .B \-\-lang \fInl|en\fR
| Nederlands of Engels spreken, wat de omgeving ook zegt
| .TP
| .B \-\-help
| deze hulp tonen
| .SH "OPDRACHTEN"
$ gesprek help --completion > complete.sh; cat > words <<'END'
> . ./complete.sh
> COMP_WORDS=("$@")
> COMP_CWORD=$(($# - 1))
> _gesprek
> echo "${COMPREPLY[@]}"
> END
$ bash words gesprek --la; bash words gesprek --lang ''; bash words gesprek --lang e; bash words gesprek --lang =; bash words gesprek --lang = n; bash words gesprek play --lang ''; bash words gesprek --lang en pl; bash words gesprek --lang = en pl; bash words gesprek --lang en play --pl
| --lang
| nl en
| en
| nl en
| nl
| nl en
| play
| play
| --plain
