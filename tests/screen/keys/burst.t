# A paste that the terminal does not bracket: line ends with text right behind them.
< one\rtwo\rthree
.
> one<Paste:\rtwo\rthree>

# Nothing is sent by the line end that a paste ends with.
< one\rtwo\r
.
> one<Paste:\rtwo\r>

# The same in reads that are cut before, after and within a line end.
< one
< \r
< two
< \r\n
< th
< ree\r
.
> one<Paste:\rtwo\r\nthree\r>
< one\r
< \ntwo
.
> one<Paste:\r\ntwo>

# An empty line between paragraphs, and an indented one.
< one\r\r
< two\r\tthree
.
> one<Paste:\r\rtwo\r\tthree>

# A paste that begins with a line end.
< \rone
.
> <Paste:\rone>

# Characters of more than one byte, cut in two.
< caf\xc3
< \xa9\r
< \xc3
< \xa9\xc3\xa9n
.
> café<Paste:\réén>

# A paste ends where a key comes that types no text.
< one\rtwo\e[A
> one<Paste:\rtwo><Up>
< one\rtwo\x03
> one<Paste:\rtwo><Other>

# After it all is as before.
< x\r
.
> x<Enter>
