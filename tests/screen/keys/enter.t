# A line end that nothing follows is Enter, whether a person or a program sends it.
< text\r
> text
.
> <Enter>
< \r
.
> <Enter>
< \n
.
> <Enter>
< te
< xt
< \r
.
> text<Enter>

# A row of them is as many.
< \r\r
< \r
.
> <Enter><Enter><Enter>

# Keys that type no text do not make it a paste.
< \e[B\r\e[B\r
> <Down><Enter><Down>
.
> <Enter>
< text\r\x04
> text<Enter><Other>
< \r\x7f
> <Enter><Backspace>
< \eOM
> <Enter>

# It is quiet in between: two lines.
< one\r
.
< two\r
.
> one<Enter>two<Enter>
