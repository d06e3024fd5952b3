# gesprek: make, make play, make check. `make help` lists the rest.
# Put local settings in config.mk (not committed). Everything that is made goes under build/.
-include config.mk

MODE   ?= debug
BUILD  ?= build
PREFIX ?= /usr/local
PYTHON ?= /usr/bin/python3
FUZZ_SECONDS ?= 60
# debug, release or asan; each has its own folder. No comment after a value: it would add spaces.
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
CFLAGS_debug   := -O1 -g
CFLAGS_release := -O2 -g -fstack-protector-strong -fstack-clash-protection -fcf-protection \
                  -D_FORTIFY_SOURCE=2 -fPIE
CFLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
LDFLAGS_release := -pie -Wl,-z,relro,-z,now
LDFLAGS_asan    := -fsanitize=address,undefined

# The layers in the one order of dependency; the library holds the first four.
CORE_LAYERS  ?= base hear scenario talk
SHELL_LAYERS ?= store tui
HUNSPELL_LIBS := $(shell pkg-config --libs hunspell 2>/dev/null || echo -lhunspell)
HUNSPELL := $(patsubst -l%,%,$(filter -l%,$(HUNSPELL_LIBS)))

# What a release holds itself where the system has it as an archive, and else finds at its start:
# looking up, mapping and relocating these takes longer than all the program does before its first
# screen. The licence of each allows it in a program under the GPL. ARCHIVES= shares them all.
ARCHIVES_release := yaml pcre2-8 unistring $(HUNSPELL) stdc++ sqlite3 ncursesw tinfo readline jansson \
                    m c
ARCHIVES ?= $(ARCHIVES_$(MODE))
archive = $(if $(filter $(1),$(ARCHIVES)),$(filter /%,$(shell $(CC) -print-file-name=lib$(1).a)))
lib     = $(or $(call archive,$(1)),-l$(1))
libs    = $(foreach name,$(1),$(call lib,$(name)))

# With all of them in the program it needs no loader either, still at an address of its own. The linker
# warns of functions that readline and SQLite have and we do not call: names of users, extensions.
# Nothing can be preloaded then: tests that make writing fail run the same program of shared libraries.
SHARED_LIBS  := $(foreach name,$(ARCHIVES_release),$(if $(call archive,$(name)),,$(name)))
LD_QUIET     := $(findstring --no-warnings,$(shell $(CC) -Wl,--help 2>/dev/null))
# Half its pointers would be read from the disk to be relocated; packed they are a tenth of that.
LD_PACKS     := $(findstring pack-relative-relocs,$(shell $(CC) -Wl,--help 2>/dev/null))
LDFLAGS_HELD := $(LDFLAGS_release:-pie=-static-pie) $(LD_QUIET:%=-Wl,%) $(LD_PACKS:%=-Wl,-z,%)

# An archive does not bring what it needs itself: hunspell is C++.
HUNSPELL_ARCHIVE := $(call archive,$(HUNSPELL))
HUNSPELL_WHOLE   := $(HUNSPELL_ARCHIVE) $(call lib,stdc++) -static-libgcc
LIBS_CORE  := $(call libs,yaml pcre2-8 unistring) \
              $(if $(HUNSPELL_ARCHIVE),$(HUNSPELL_WHOLE),$(HUNSPELL_LIBS)) -lm -pthread
LIBS_SHELL := $(call libs,readline ncursesw tinfo sqlite3) -lm
LIBS_TOOLS := $(call libs,jansson)

OUT   = $(BUILD)/$(MODE)
objs  = $(patsubst %.c,$(OUT)/%.o,$(wildcard $(1:%=%/*.c)))
CORE  := $(call objs,$(CORE_LAYERS:%=engine/%))
SHELL_OBJS := $(call objs,$(SHELL_LAYERS:%=engine/%))
TOOLS := $(call objs,tools)
LIB   := $(OUT)/libgesprek.a
PROG  := $(OUT)/gesprek
PRELOADABLE := $(if $(strip $(SHARED_LIBS)),$(PROG),$(OUT)/gesprek-shared)
# One catalogue for each way of speaking to the trainee: je, and u.
MO    := $(patsubst %,$(OUT)/locale/%/LC_MESSAGES/gesprek.mo,nl nl@formal)
UNIT  := $(patsubst tests/unit/%.c,$(OUT)/tests/unit/%,$(wildcard tests/unit/test_*.c))
SCREEN := $(patsubst tests/screen/%.c,$(OUT)/tests/screen/%,$(wildcard tests/screen/run_*.c))
STORE := $(patsubst tests/store/%.c,$(OUT)/tests/store/%,$(wildcard tests/store/test_*.c))
FAIL_WRITE := $(OUT)/tests/store/fail_write.so
GENERATED := $(OUT)/tests/generated/generated
BENCH := $(OUT)/tests/bench/bench
EMPTY := $(OUT)/tests/bench/empty/empty
ALL_CFLAGS = -std=c17 -D_XOPEN_SOURCE=700 -Iinclude $(WARN) $(CFLAGS_$(MODE)) $(CFLAGS)
LINK = $(Q)$(CC) $(LDFLAGS_$(MODE)) $(LDFLAGS) -o $@ $^
# Commands are shown short, or whole with V=1.
Q    := $(if $(V),,@)
SHOW := @$(if $(V),:,echo)

.PHONY: all play check check-asan bench bench-run fuzz lint install install-files uninstall clean help
.DELETE_ON_ERROR:
# Objects of tests are made on the way to a program; keep them for the next time.
.SECONDARY:

all: $(PROG) $(MO) $(OUT)/source-folder

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(SHOW) CC $<
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(LIB): $(CORE)
	$(SHOW) AR $@
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(PROG): LDFLAGS_release := $(if $(strip $(SHARED_LIBS)),$(LDFLAGS_release),$(LDFLAGS_HELD))
$(PROG): $(TOOLS) $(SHELL_OBJS) $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE) $(LIBS_SHELL) $(LIBS_TOOLS)

ifneq ($(PRELOADABLE),$(PROG))
$(PRELOADABLE): $(PROG)
	@$(MAKE) --no-print-directory ARCHIVES= PROG=$@ $@
endif

# Of each {je|u} in the translations one form is left: tools/po/address.
$(MO): $(OUT)/locale/%/LC_MESSAGES/gesprek.mo: tools/po/nl.po tools/po/screen-texts tools/po/address \
		engine/tui/tui_texts.def scenarios/rules/nl/tui-texts.yaml
	@mkdir -p $(@D)
	$(SHOW) MSGFMT $@
	$(Q)tools/po/screen-texts > $(@:.mo=.texts)
	$(Q)msgcat --use-first --no-wrap -o $(@:.mo=.both) $< $(@:.mo=.texts)
	$(Q)tools/po/address $* $(@:.mo=.both) > $(@:.mo=.po)
	$(Q)msgfmt --check -o $@ $(@:.mo=.po)

# Tells a program outside build/ where its content is.
$(OUT)/source-folder:
	@mkdir -p $(@D)
	@echo '$(CURDIR)' > $@

# The proof that the core stands alone: the unit tests link it without ncurses and SQLite.
$(OUT)/tests/unit/%: $(OUT)/tests/unit/%.o $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE) -lcmocka

$(OUT)/tests/screen/%: $(OUT)/tests/screen/%.o $(SHELL_OBJS) $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE) $(LIBS_SHELL)

$(OUT)/tests/store/%: $(OUT)/tests/store/%.o $(SHELL_OBJS) $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE) $(LIBS_SHELL) -lcmocka

# Preloaded, so without the sanitizers of the mode: they want to come first.
$(FAIL_WRITE): tests/store/fail_write.c
	@mkdir -p $(@D)
	$(SHOW) CC $<
	$(Q)$(CC) -std=c17 $(WARN) -O1 -g -fPIC -shared -o $@ $< -ldl

$(GENERATED): $(call objs,tests/generated) $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE)

$(BENCH): $(call objs,tests/bench) $(LIB)
	$(SHOW) LINK $@
	$(LINK) $(LIBS_CORE) $(LIBS_TOOLS)

# As most programs are linked.
$(EMPTY): $(EMPTY).o
	$(SHOW) LINK $@
	$(LINK) -lncursesw -ltinfo

# Without a terminal there is nobody to answer: a recorded conversation is played, to its debrief.
play: all
	@if [ -t 0 ] && [ -t 1 ]; then $(PROG) play; else \
	tools/replies tests/talk/lege-trommel-sound.talk | $(PROG) play lege-trommel --plain --seed 1; fi

check: all $(UNIT) $(SCREEN) $(STORE) $(FAIL_WRITE) $(PRELOADABLE) $(GENERATED)
	@PYTHON=$(PYTHON) PRELOADABLE=$(PRELOADABLE) tests/run $(OUT)

check-asan:
	@$(MAKE) --no-print-directory MODE=asan check

# What is measured is what people install.
bench:
	@$(MAKE) --no-print-directory MODE=release bench-run JSON=$(JSON) START=$(START) TEXT=$(TEXT)

bench-run: $(BENCH) $(EMPTY) all
	@$(BENCH) $(if $(JSON),-j) $(if $(START),-s) $(PROG) $(EMPTY) $(TEXT)

FUZZ := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))

# One command, so that every part of the library carries the fuzzer's counters.
$(BUILD)/fuzz/%: tests/fuzz/%.c $(CORE:$(OUT)/%.o=%.c)
	@mkdir -p $(@D)
	$(SHOW) CLANG $@
	$(Q)clang -std=c17 -D_XOPEN_SOURCE=700 -Iinclude -O2 -g -fsanitize=fuzzer,address,undefined \
		-fno-sanitize-recover=all -o $@ $^ $(LIBS_CORE)

fuzz: $(FUZZ)
	@for target in $(FUZZ); do tests/fuzz/run $$target $(FUZZ_SECONDS) || exit 1; done

# Compiled by the other compiler, formatted, and the content clean.
lint: all
	@$(MAKE) --no-print-directory CC=clang BUILD=$(BUILD)/clang all
	@if command -v clang-format >/dev/null; then \
	find engine tools include tests -name '*.[ch]' -exec clang-format --dry-run --Werror {} +; fi
	$(PROG) check scenarios

SHARE = $(DESTDIR)$(PREFIX)/share

install: all
	@$(MAKE) --no-print-directory install-files

# Builds nothing: the tests install the very program they test.
install-files:
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(SHARE)/gesprek $(SHARE)/man/man1 $(SHARE)/man/nl/man1
	mkdir -p $(SHARE)/locale $(SHARE)/bash-completion/completions
	mkdir -p $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(PROG) $(DESTDIR)$(PREFIX)/bin/gesprek
	cp -R scenarios/. $(SHARE)/gesprek/
	$(PROG) schema > $(SHARE)/gesprek/schema/scenario.schema.json
	$(PROG) schema --for pack > $(SHARE)/gesprek/schema/pack.schema.json
	for mo in $(MO:$(OUT)/%=%); do mkdir -p $(SHARE)/$${mo%/*} && \
		install -m 644 $(OUT)/$$mo $(SHARE)/$$mo || exit 1; done
	$(PROG) --lang en help --man > $(SHARE)/man/man1/gesprek.1
	$(PROG) --lang nl help --man > $(SHARE)/man/nl/man1/gesprek.1
	$(PROG) help --completion bash > $(SHARE)/bash-completion/completions/gesprek
	$(PROG) --lang nl help --completion zsh > $(SHARE)/zsh/site-functions/_gesprek
	$(PROG) --lang nl help --completion fish > $(SHARE)/fish/vendor_completions.d/gesprek.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/gesprek $(SHARE)/man/man1/gesprek.1 $(SHARE)/man/nl/man1/gesprek.1
	rm -f $(SHARE)/bash-completion/completions/gesprek $(SHARE)/zsh/site-functions/_gesprek
	rm -f $(SHARE)/fish/vendor_completions.d/gesprek.fish $(MO:$(OUT)/%=$(SHARE)/%)
	rm -rf $(SHARE)/gesprek

clean:
	rm -rf $(BUILD)

help:
	@echo 'make              build $(PROG)'
	@echo 'make play         build, then play'
	@echo 'make check        all tests; the last line is the sum'
	@echo 'make check-asan   the same with address and undefined-behaviour sanitizers'
	@echo 'make bench        measure: JSON=1 one JSON object, START=1 the start only, TEXT=file its lines'
	@echo 'make fuzz         random input for FUZZ_SECONDS=$(FUZZ_SECONDS) a target (needs clang)'
	@echo 'make lint         clang, clang-format, gesprek check'
	@echo 'make install      into DESTDIR= PREFIX=$(PREFIX); make uninstall takes it away'
	@echo 'make clean        remove $(BUILD)/'
	@echo 'MODE=debug|release|asan  CC=gcc|clang (with its own BUILD=)  BUILD= CFLAGS= LDFLAGS= V=1'

-include $(CORE:.o=.d) $(SHELL_OBJS:.o=.d) $(TOOLS:.o=.d) $(UNIT:=.d) $(SCREEN:=.d) $(STORE:=.d) $(patsubst %.o,%.d,$(call objs,tests/generated tests/bench))
