# Another name, everywhere or not at all.
$ mkdir -p own/nl own/talks && cp $ROOT/tests/cli/files/rename.yaml own/nl/verhaal.yaml && cp $ROOT/tests/cli/files/rename.talk own/talks/
$ cd own && cp nl/verhaal.yaml ../before.yaml; gesprek rename nl/verhaal.yaml deur stoep talks; diff ../before.yaml nl/verhaal.yaml; diff $ROOT/tests/cli/files/rename.talk talks/rename.talk; GESPREK_PATH=. gesprek test talks nl
| 13c13
| < begin: deur # deur: een opmerking blijft zoals ze is
| ---
| > begin: stoep # deur: een opmerking blijft zoals ze is
| 18c18
| <   "deur":
| ---
| >   "stoep":
| 20,21c20,21
| <       - {lena: 'De deur is dicht, en hulp is er niet.', if: 'visits( deur ) < 2'}
| <       - {lena: 'Nog steeds.', if: 'visits(deur) >= 2 and not visits(gang)'}
| ---
| >       - {lena: 'De deur is dicht, en hulp is er niet.', if: 'visits( stoep ) < 2'}
| >       - {lena: 'Nog steeds.', if: 'visits(stoep) >= 2 and not visits(gang)'}
| 35c35
| <       - {if: &mee 'slot.tas or fact.tas or hulp > 3', go: deur}
| ---
| >       - {if: &mee 'slot.tas or fact.tas or hulp > 3', go: stoep}
| 38c38
| <       - {go: deur}
| ---
| >       - {go: stoep}
| 40c40
| <       - {reply: Hm., goes: deur}
| ---
| >       - {reply: Hm., goes: stoep}
| 47c47
| <       - {if: *mee, go: deur}
| ---
| >       - {if: *mee, go: stoep}
| 3c3
| < at: deur
| ---
| > at: stoep
| 6c6
| < = deur
| ---
| > = stoep
| 5 passed, 0 failed
! gesprek: 'deur' is called 'stoep' now: 10 times, in 2 files
# A slot in conditions of any layout, and where an alias stands for its words.
$ cd own && cp nl/verhaal.yaml ../before.yaml; gesprek rename nl/verhaal.yaml zorg angst; diff ../before.yaml nl/verhaal.yaml; gesprek check nl 2>&1 | grep -o '[0-9]* errors'
| 23c23
| <       zorg: &zorg [bang]
| ---
| >       angst: &zorg [bang]
| 31,32c31,32
| <           slot.zorg
| <           and (ever(slot.zorg) or slot.tas)
| ---
| >           slot.angst
| >           and (ever(slot.angst) or slot.tas)
| 42c42
| <     slots: {zorg: *zorg, tas: [koffer]}
| ---
| >     slots: {angst: *zorg, tas: [koffer]}
| 54c54
| <   worries: [{slot: zorg, text: Zorg om de deur.}]
| ---
| >   worries: [{slot: angst, text: Zorg om de deur.}]
| 0 errors
! gesprek: 'zorg' is called 'angst' now: 5 times, in 1 file
# A number of the author's own; the same word in what is said stays.
$ cd own && cp nl/verhaal.yaml ../before.yaml; gesprek rename nl/verhaal.yaml hulp steun; diff ../before.yaml nl/verhaal.yaml; gesprek check nl 2>&1 | grep -o '[0-9]* errors'
| 14c14
| < vars: {hulp: 0}
| ---
| > vars: {steun: 0}
| 34,35c34,35
| <         set: {hulp: +1}
| <       - {if: &mee 'slot.tas or fact.tas or hulp > 3', go: stoep}
| ---
| >         set: {steun: +1}
| >       - {if: &mee 'slot.tas or fact.tas or steun > 3', go: stoep}
| 45c45
| <     says: [{lena: 'Hier dan. Met hulp.', if: hulp > 0}]
| ---
| >     says: [{lena: 'Hier dan. Met hulp.', if: steun > 0}]
| 0 errors
! gesprek: 'hulp' is called 'steun' now: 4 times, in 1 file
# What cannot be is refused, and the file is as it was.
$ cd own && cp nl/verhaal.yaml ../before.yaml; gesprek rename nl/verhaal.yaml stoep gang; cmp ../before.yaml nl/verhaal.yaml
! gesprek: there is a node called 'gang' already
$ cd own && gesprek rename nl/verhaal.yaml steun trust; cmp ../before.yaml nl/verhaal.yaml
! nl/verhaal.yaml:14:8: error: 'trust' has a meaning of its own [name-taken]
!     vars: {trust: 0}
!            ^^^^^
! gesprek: 'steun' cannot be called 'trust' here; nothing was changed
$ cd own && gesprek rename nl/verhaal.yaml stoep 'Een Twee'; cmp ../before.yaml nl/verhaal.yaml
! gesprek: 'Een Twee' cannot be a name: use a to z, 0 to 9, '-' and '_'
$ cd own && gesprek rename nl/verhaal.yaml zolder kelder; cmp ../before.yaml nl/verhaal.yaml
! gesprek: 'nl/verhaal.yaml' has no node called 'zolder'
$ cd own && gesprek rename nl/verhaal.yaml tas koffer; cmp ../before.yaml nl/verhaal.yaml
! gesprek: more than one thing is called 'tas': say with '--kind' which is meant (node, slot, var or fact)
$ cd own && gesprek rename nl/verhaal.yaml tas koffer --kind var; cmp ../before.yaml nl/verhaal.yaml
! gesprek: 'nl/verhaal.yaml' has no var called 'tas'
$ cd own && gesprek rename nl/verhaal.yaml tas koffer --kind slot && gesprek check nl 2>&1 | grep -o '[0-9]* errors'
| 0 errors
! gesprek: 'tas' is called 'koffer' now: 4 times, in 1 file
$ cd own && cp nl/verhaal.yaml ../before.yaml; gesprek rename nl/verhaal.yaml stoep portiek nergens; cmp ../before.yaml nl/verhaal.yaml
! gesprek: cannot read 'nergens': No such file or directory
# It stays the file it was: the same mode, and the one before is never half there.
$ cd own && chmod 640 nl/verhaal.yaml && gesprek rename nl/verhaal.yaml stoep portiek 2> /dev/null && stat -c %a nl/verhaal.yaml
| 640
$ cd own && ln -s nl/verhaal.yaml link.yaml; gesprek rename link.yaml portiek hal
! gesprek: 'link.yaml' is no ordinary file; it is left as it is
? 74
