/**
 * @file
 * run_keys FOLDER: bytes into keys, as the files in FOLDER/keys say.
 *
 * A line `< text` is one read, `.` says that nothing more comes for a while, and
 * `> keys` is what they have become since: each character that types itself as
 * it is, other keys by name in angle brackets, and a paste as <Paste:text>.
 * Bytes that cannot stand in a line are written as in C: \r \n \t \e \xHH.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "gesprek/tui/key.h"

struct run {
	const char *path;
	size_t line;
	struct key_queue keys;
	struct bytes got;
	bool has_failed;
};

enum { FILE_MOST_BYTES = 1 << 20 };

static const struct {
	char letter, byte;
} escapes[] = {{'r', '\r'}, {'n', '\n'}, {'t', '\t'}, {'e', '\x1b'}, {'\\', '\\'}};
enum { ESCAPES = sizeof escapes / sizeof escapes[0] };

static void add_plain(struct bytes *out, const char *text)
{
	for (; *text; text++) {
		unsigned byte;
		if (*text != '\\') {
			bytes_add_char(out, *text);
			continue;
		}
		text++;
		for (size_t i = 0; i < ESCAPES; i++)
			if (*text == escapes[i].letter)
				bytes_add_char(out, escapes[i].byte);
		if (*text == 'x' && sscanf(text + 1, "%2x", &byte) == 1) {
			bytes_add_char(out, (char)byte);
			text += 2;
		}
	}
}

static void add_escaped(struct bytes *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		size_t k = 0;
		while (k < ESCAPES && text.s[i] != escapes[k].byte)
			k++;
		if (k < ESCAPES)
			bytes_addf(out, "\\%c", escapes[k].letter);
		else if ((unsigned char)text.s[i] < 0x20 || text.s[i] == 0x7f)
			bytes_addf(out, "\\x%02x", (unsigned)text.s[i]);
		else
			bytes_add_char(out, text.s[i]);
	}
}

static const char *name_of(enum press press)
{
	for (size_t i = 0; i < key_infos_n; i++)
		if (key_infos[i].press == press)
			return key_infos[i].name;
	return "Other";
}

static void add_key(struct bytes *out, const struct key *key)
{
	if (key->press == PRESS_TEXT) {
		add_escaped(out, key->bytes);
	} else if (key->press == PRESS_PASTE) {
		bytes_add_text(out, "<Paste:");
		add_escaped(out, key->bytes);
		bytes_add_char(out, '>');
	} else {
		bytes_addf(out, "<%s>", name_of(key->press));
	}
}

static void take_keys(struct run *run, bool is_final)
{
	struct key key;

	while (key_take(&run->keys, is_final, &key))
		add_key(&run->got, &key);
}

static void take_read(struct run *run, const char *text)
{
	struct bytes plain = {0};

	add_plain(&plain, text);
	key_queue_add(&run->keys, (struct str){bytes_text(&plain), plain.len});
	take_keys(run, false);
	bytes_clear(&plain);
}

static void expect(struct run *run, const char *wanted)
{
	if (strcmp(bytes_text(&run->got), wanted) != 0) {
		printf("%s:%zu: not these keys\n  -%s\n  +%s\n", run->path, run->line, wanted,
		       bytes_text(&run->got));
		run->has_failed = true;
	}
	bytes_reset(&run->got);
}

/* @return was it understood? */
static bool take_line(struct run *run, const char *line)
{
	const char *rest = line[0] && line[1] == ' ' ? line + 2 : "";

	if (line[0] == '<')
		take_read(run, rest);
	else if (line[0] == '>')
		expect(run, rest);
	else if (!strcmp(line, "."))
		take_keys(run, key_queue_is_waiting(&run->keys));
	else
		return !*line || line[0] == '#';
	return true;
}

static bool run_file(const char *path)
{
	struct run run = {.path = path};
	struct bytes text = {0};

	run.has_failed = !bytes_add_file(&text, path, FILE_MOST_BYTES);
	char *rest = text.s;
	for (char *line; rest && (line = rest) && *line;) {
		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		run.line++;
		if (!take_line(&run, line)) {
			printf("%s:%zu: not understood\n", path, run.line);
			run.has_failed = true;
		}
	}
	/* A key that nobody expected. */
	expect(&run, "");
	key_queue_clear(&run.keys);
	bytes_clear(&run.got);
	bytes_clear(&text);
	return !run.has_failed;
}

int main(int argc, char **argv)
{
	struct bytes pattern = {0};
	size_t n_passed = 0, n_failed = 0;
	glob_t files;

	if (argc != 2) {
		fputs("run_keys FOLDER\n", stderr);
		return 2;
	}
	bytes_addf(&pattern, "%s/keys/*.t", argv[1]);
	if (glob(bytes_text(&pattern), 0, NULL, &files))
		files.gl_pathc = 0;
	for (size_t i = 0; i < files.gl_pathc; i++)
		*(run_file(files.gl_pathv[i]) ? &n_passed : &n_failed) += 1;
	if (files.gl_pathc)
		globfree(&files);
	bytes_clear(&pattern);
	printf("%zu passed, %zu failed\n", n_passed, n_failed);
	return n_failed || !n_passed ? 1 : 0;
}
