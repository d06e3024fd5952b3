# The words of plain lines: each thing once, `label: value`, nothing asked that input does not answer.
$ printf 'Hello\nIs this a good moment?\nWhen is it better?\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | sed -n '1,/^$/p;/^Narrator/,/^$/p'
| Empty lunchbox
| Level: 1
| Minutes: 10
| What you can practise here: Details and exceptions; Respect
| Mind: neglect
| You can stop at any time by typing :stop. Then there is no score, and nothing is kept.
| Is this close to you today? Then choose a lighter one, or do it together with a colleague.
| Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night.
| Your role: school counsellor
| What you know: Jay is eight. Three mornings this month he came without lunch, and twice he slept in class. His father Dennis works nights.
| Way: exam: on your own, looking back afterwards
|
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| You: Hello
| Dennis: How do you mean?
| You: Is this a good moment?
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.
| You: When is it better?
| Dennis: Tuesdays. Then Henk drives, and I am home at six.
|
# Commands: a hint, a slip of the finger, taking back, a list to disagree with, stopping without a debrief.
$ printf ':hint\n:hnit\nIs this a good moment?\n:disagree\n:disagree 1\n:back 5\n:back\n:stop\nlost\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode coach --seed 1 | sed '1,/^$/d;/^Coach/d'
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| Hint: He does not know yet why you asked him to come.
| Note: The word :hnit is not known here, so it was not sent.
| Note: Did you mean :hint?
| You: Is this a good moment?
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.
| Heard 1: You asked whether it was a good moment. "Is this a good moment?"
| Note: Type the number of what you see differently.
| Note: Thank you, noted: you see this differently. It helps to improve the rules.
| Note: Turns taken back: 1. We are here now.
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| Note: There is nothing to take back: this is the beginning.
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night. Danger now? Ring 112.
# What an exam does without, and the words of a child's conversation.
$ printf ':hint\n:coach\n:back\n:stop\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | sed '1,/^$/d'
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| Note: In the exam you are on your own: :hint is for the other ways.
| Note: In the exam you are on your own: :coach is for the other ways.
| Note: In the exam you are on your own: :back is for the other ways.
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night. Danger now? Ring 112.
$ printf 'Vertel eens over je jas.\n:notities\n:teken\n:stop\n' | gesprek play $ROOT/tests/screen/gang.yaml --plain --mode exam --seed 1 | sed '1,/^$/d'
| Milan: Ik heb het nooit koud.
| Jij: Vertel eens over je jas.
| Milan: De jas prikt. Hier.
| Notebook: De naden van zijn jas prikken.
| Jij: :teken
| Narrator: (It is quiet for a moment.)
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht. Is er nu gevaar? Bel 112.
# Outside of an exam: whose a fact is, what has come on the table, and the mood when it changes.
$ printf ':kaart\nVertel eens over je jas.\nJe hebt het koud, hè?\n:notities\n:kaart\n:stop\n' | gesprek play $ROOT/tests/screen/gang.yaml --plain --mode coach --seed 1 | sed '1,/^$/d'
| Milan: Ik heb het nooit koud.
| Note: Nothing has come on the table yet.
| Jij: Vertel eens over je jas.
| Milan: De jas prikt. Hier.
| Jij: Je hebt het koud, hè?
| Milan: Ja. Best koud.
| Van het kind: De naden van zijn jas prikken.
| Van jou: Hij heeft het altijd koud.
| What we worry about: Milan draagt slippers in januari
| What goes well: Hij zegt zelf wat er prikt
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht. Is er nu gevaar? Bel 112.
$ printf 'Is this a good moment?\nTalk, or else\n:back 1\n:back 1\n:stop\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode coach --seed 1 | sed '1,/^$/d;/^Coach/d'
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| You: Is this a good moment?
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.
| You: Talk, or else
| Dennis: How do you mean?
| Mood: Dennis seems tense.
| Note: Turns taken back: 1. We are here now.
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.
| Mood: Dennis seems calm.
| Note: Turns taken back: 1. We are here now.
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night. Danger now? Ring 112.
# The list of commands, and what of it has to do with a word.
$ printf ':help\n:help turn\n:HELP Look\n:help nothing\n:stop\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | sed '1,/^$/d'
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| :stop: stop at once: no score, nothing is kept
| :end: end here and look back
| :disagree [N]: see differently what was recognised in your last turn
| :notes: your notebook: what the child told
| :help [WORD]: this list, or what in it has to do with a word
| :wait: wait a moment and say nothing
| :pause: offer a short break
| :consult: ask a colleague for advice
| :disagree [N]: see differently what was recognised in your last turn
| :end: end here and look back
| :stop: stop at once: no score, nothing is kept
| :wait: wait a moment and say nothing
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night. Danger now? Ring 112.
# Guided: a choice by number.
$ printf '2\n1\n9\n:stop\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode guided --seed 1 | sed '1,/^$/d;/^Coach/d'
| Narrator: He stays at the door, his coat still on.
| Dennis: School again. What did I do this time?
| Choice 1: You know very well why you are here.
| Choice 2: Thank you for coming. Is this a good moment?
| You: Thank you for coming. Is this a good moment?
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.
| Choice 1: Then go to bed in time.
| Choice 2: On which mornings is it better?
| You: Then go to bed in time.
| Dennis: How do you mean?
| Choice 1: Then go to bed in time.
| Choice 2: On which mornings is it better?
| Note: Type a number from 1 to 2.
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night. Danger now? Ring 112.
# Details of real people: one sign is none, two are pointed out; a trainee who is not well may stop.
$ printf '%s\n' 'My client is tired' '12 Church Street' 'my client lives at 12 Church Street' 'mail a.b@c.nl or 06-12345678' 'mijn cliënt, bsn 123456789' 'Dorpsstraat 12, 1234 AB, 0612345678' 'Ik kan dit niet meer aan' ':stop' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | grep -e '^You:' -e '^Note:'
| You: My client is tired
| You: 12 Church Street
| Note: This line may hold details of real people. Practise with made-up names and places only. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night.
| You: my client lives at 12 Church Street
| Note: This line may hold details of real people. Practise with made-up names and places only. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night.
| You: mail a.b@c.nl or 06-12345678
| Note: This line may hold details of real people. Practise with made-up names and places only. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night.
| You: mijn cliënt, bsn 123456789
| Note: This line may hold details of real people. Practise with made-up names and places only. Is it about a real child? Ask your safeguarding lead; in the Netherlands Veilig Thuis, 0800-2000, day and night.
| You: Dorpsstraat 12, 1234 AB, 0612345678
| Note: Does this come close to you? It is all right to stop here, without a score and without a trace.
| You: Ik kan dit niet meer aan
# No byte of a reply commands the terminal; no reply is too long, or not text, to go on.
$ printf '\033[31mred\007\302\233 \377\000end\n' | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | LC_ALL=C grep -c "$(printf '[\001-\011\013-\037\177]')"
| 0
? 1
$ head -c 1000000 /dev/zero | tr '\0' a | gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 > out; grep '^You:' out | wc -c
| 16390
# Nothing said: nothing but the debrief. Output that cannot be written is told.
$ gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 < /dev/null | tail -n 1
|~ \(Numbers checked: .*\)
$ gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 < /dev/null > /dev/full
! gesprek: the output cannot be written
? 74
# The list takes a number from the input too, and ends with it.
$ printf '99\n1\nWanneer lukt het?\n' | GESPREK_LANG=nl GESPREK_PATH=$ROOT/tests/cli/content gesprek play --plain --mode exam --seed 1 | grep -e 'Bij de deur' -e '^Typ' -e '^You' | sed 's/met [0-9]*\.$/met het laatste./'
| 1: Bij de deur (nl, niveau 1, 5 minuten). details en uitzonderingen. Een gesprek bij de deur van de klas.
| Typ een getal van 1 tot en met het laatste.
| Bij de deur
| You can stop at any time by typing :stop. Then there is no score, and nothing is kept.
| Your role: leerkracht
| You: Wanneer lukt het?
| You first
# Words filter it, and it is read out again, whole when nothing has them; an empty line quits.
$ printf 'niets hiervan\nbij DÉUR niveau 1\n9\n\n1\n' | GESPREK_LANG=nl GESPREK_PATH=$ROOT/tests/cli/content gesprek play --plain --seed 1 | grep -e 'Bij de deur' -e '^hier' -e '^Typ'
| 1: Bij de deur (nl, niveau 1, 5 minuten). details en uitzonderingen. Een gesprek bij de deur van de klas.
| hier is niets met al deze woorden
| 1: Bij de deur (nl, niveau 1, 5 minuten). details en uitzonderingen. Een gesprek bij de deur van de klas.
| 1: Bij de deur (nl, niveau 1, 5 minuten). details en uitzonderingen. Een gesprek bij de deur van de klas.
| Typ een getal van 1 tot en met 1.
