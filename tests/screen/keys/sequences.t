# Escape alone, and as the beginning of a key that is cut in two.
< \e
.
> <Esc>
< \e
< [A
> <Up>
< \e[
< 5~
> <PgUp>
< \e\e
.
> <Esc><Esc>

# Unknown sequences are one key, never typed letters.
< \e[1;5Cx\e[200z\eOQ
> <Other>x<Other><Other>

# Not UTF-8: each bad byte alone.
< \xc3x\xff
.
> Ãxÿ
