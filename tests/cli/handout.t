# One sheet to print for a training, in the language of the conversation.
% GESPREK_PATH=$ROOT/tests/cli/content
$ gesprek handout deur | sed '/^## Een les/,/^## Drie/d'
| # Bij de deur
|
| Een gesprek bij de deur van de klas.
|
| - **jouw rol:** leerkracht
| - **niveau:** 1 van 5
| - **duurt:** 5 minuten
| - **gaat over:** verwaarlozing
|
| ## Wat hier geoefend wordt
|
| - **Details en uitzonderingen:** Er zijn altijd momenten waarop het wel lukt.
|
| ## Wat je vooraf weet
|
| Dennis brengt Jaylano, die weer geen eten bij zich heeft.
|
| ## Zo begint het
|
| - **Dennis:** Wat is er nu weer?
|
|
| 1. Wat zou je een volgende keer hetzelfde doen?
| 2. Wat verraste je in dit gesprek?
| 3. Welke eigen norm werd geraakt? Is het een verschil, of een risico?
|
| ## Als het te dichtbij komt
|
| - Stoppen mag altijd, ook midden in een zin. Niemand hoeft uit te leggen waarom.
| - Typ ':stop': dan is het gesprek voorbij, en er wordt niets van bewaard.
| - Kijk op van het scherm, adem rustig uit en zoek iemand op met wie je graag praat. Trainer: vraag na afloop onder vier ogen hoe het gaat.
|...
# The form: eight principles with room to write, and pitfalls by the names that the rules have for them.
$ gesprek handout deur | sed -n '/^| uitgangspunt/,/^## Drie/p'
| | uitgangspunt | gehoord | waar, in welke woorden |
| | --- | --- | --- |
| | respect |  |  |
| | de persoon, niet het probleem |  |  |
| | krachten |  |  |
| | gericht op veiligheid |  |  |
| | Details en uitzonderingen |  |  |
| | wensen en doelen |  |  |
| | keuzes |  |  |
| | kleine stappen |  |  |
|
| Hier stapt iedereen weleens in. Noteer de zin, en wat die met de ander deed:
|
| Dreigen
|
| ## Drie vragen voor na afloop
# The lesson takes as long as it says.
$ gesprek handout deur | sed -n 's/^| \([0-9]*\) |.*/\1/p' | awk '{ n += $1 } END { print n }'; gesprek handout deur | grep -c '^## Een les van 20 minuten'
| 20
| 1
# Everyone reads the sheet in the language of the conversation; what is said to who makes it, in their own.
$ unset GESPREK_PATH; gesprek handout empty-lunchbox --lang nl | grep '^## '; gesprek handout empty-lunchbox --lang nl | grep -c '0800-2000'
| ## What is practised
| ## What you know beforehand
| ## How it begins
| ## A lesson of 20 minutes, for two
| ## For the one who observes
| ## Three questions for afterwards
| ## When it comes too close
| 1
$ touch there; gesprek handout empty-lunchbox --lang nl --output there
! gesprek: 'there' is er al; '--force' schrijft eroverheen
? 74
$ GESPREK_ADDRESS=u gesprek handout op | grep -o -e 'uw rol' -e 'voordat u erover' -e 'Wat u vooraf weet' -e 'u hoort en schrijf'; for id in $(gesprek list --json | $PYTHON -c 'import json,sys; print(*[card["id"] for card in json.load(sys.stdin)])'); do gesprek handout $id; gesprek handout $id --format html; done | grep -c -e '|[^ ]*}' -e '%[du]'
| uw rol
| Wat u vooraf weet
| voordat u erover
| u hoort en schrijf
| 0
? 1
# A page of HTML stands alone, runs nothing, and shows what an author wrote as text.
$ sed -e 's/^title:.*/title: "<b onclick=x>\&amp; \x27A\x27 \\"B\\" \\e[31m"/' -e 's/^about:.*/about: "# <script>alert(1)<\/script> | *x*"/' -e 's/^briefing:.*/briefing: |\n  Eerst.\n\n  <img src=http:\/\/x>/' $ROOT/tests/cli/content/nl/deur.yaml > own.yaml; export GESPREK_PATH=$ROOT/tests/cli/content; gesprek handout ./own.yaml --format html --output own.html; stat -c %a own.html; grep -e '<title>' -e '<p>#' -e 'Eerst\.' -e 'img' own.html
|~ 6[04]4
| <title>&lt;b onclick=x&gt;&amp;amp; &#39;A&#39; &quot;B&quot; �[31m</title>
| <p># &lt;script&gt;alert(1)&lt;/script&gt; | *x*</p>
| <p>Eerst.</p>
| <p>&lt;img src=http://x&gt;</p>
$ $PYTHON - <<'END'
> from html.parser import HTMLParser
> class Page(HTMLParser):
>     open, tags, names = [], set(), set()
>     def handle_starttag(self, tag, attributes):
>         self.tags.add(tag)
>         self.names |= {name for name, value in attributes}
>         if tag != "meta":
>             self.open.append(tag)
>     def handle_endtag(self, tag):
>         assert self.open.pop() == tag, tag
> page = Page()
> page.feed(open("own.html").read())
> print(page.open, sorted(page.tags), sorted(page.names))
> END
| [] ['b', 'body', 'h1', 'h2', 'head', 'html', 'li', 'meta', 'ol', 'p', 'style', 'table', 'td', 'th', 'title', 'tr', 'ul'] ['charset', 'class', 'content', 'http-equiv', 'lang', 'name', 'scope']
$ gesprek handout ./own.yaml | sed -n '1p;3p'; grep -c '@page { size: A4' own.html
| # \<b onclick=x\>\&amp; 'A' "B" �\[31m
| \# \<script\>alert(1)\</script\> \| \*x\*
| 1
$ gesprek handout deur --format pdf
! gesprek: option '--format' cannot be 'pdf'; choose one of: markdown, html
? 2
$ gesprek handout deu
! gesprek: there is no scenario 'deu'; did you mean 'deur'?
? 66
$ gesprek handout deur > /dev/full
! gesprek: cannot write 'standard output': No space left on device
? 74
