# What the terminal brackets is a paste, whole, whatever is in it and however it comes.
< a\e[200~one\rtwo\e[A\x03\e[201~b\r
.
> a<Paste:one\rtwo\e[A\x03>b<Enter>
< \e[20
< 0~one\r
.
< two\e[2
.
< 01~
> <Paste:one\rtwo>
< \e[200~\e[201~
> <Paste:>

# A bracket within a burst ends the burst.
< one\rtwo\e[200~three\e[201~
> one<Paste:\rtwo><Paste:three>
