# An installed program finds its content and translations, wherever the tree is put.
$ make -C $ROOT -s install-files DESTDIR=$HOME/root PREFIX=/usr OUT=$(dirname $(readlink -f $HOME/.bin/gesprek)) MAKEFLAGS= > log 2>&1 || cat log
$ cd /; env -u GESPREK_PATH ~/root/usr/bin/gesprek list --json | $PYTHON -c 'import json,sys,os; print(all(card["path"].startswith(os.environ["HOME"] + "/root/usr/share/gesprek/nl/") or "/en/" in card["path"] for card in json.load(sys.stdin)))'
| True
$ env -u GESPREK_LANG -u LC_ALL ~/root/usr/bin/gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ GESPREK_LANG=nl GESPREK_ADDRESS=u ~/root/usr/bin/gesprek lst 2>&1 | head -n 1
| gesprek: onbekende opdracht 'lst'; bedoelde u 'list'?
$ ~/root/usr/bin/gesprek check 2>&1 | grep -o '^gesprek: [0-9]* files'
|~ gesprek: \d+ files
$ mv ~/root/usr ~/elsewhere && ~/elsewhere/bin/gesprek list > listed; head -n 1 listed
|~ [a-z-]+: .+
$ cd ~/elsewhere/share; head -n 1 man/man1/gesprek.1 | cut -c 1-13; grep -c OPDRACHTEN man/nl/man1/gesprek.1; ls gesprek/schema/scenario.schema.json bash-completion/completions/gesprek zsh/site-functions/_gesprek fish/vendor_completions.d/gesprek.fish | wc -l
| .TH GESPREK 1
| 1
| 4
$ make -C $ROOT -s uninstall DESTDIR=$HOME/root PREFIX=/usr MAKEFLAGS= && mkdir -p root && mv elsewhere root/usr && make -C $ROOT -s uninstall DESTDIR=$HOME/root PREFIX=/usr MAKEFLAGS= && find root -type f
