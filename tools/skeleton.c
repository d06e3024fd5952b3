/**
 * @file
 * Filling in a skeleton: it is a scenario of its own, in which some lines and
 * one name are replaced. So that it plays can be tested as of any scenario.
 */
#include "skeleton.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "paths.h"

/* As it stands in the skeletons. */
#define PERSON_NAME "Robin"
#define PERSON_ID   "robin"

enum { SKELETON_MOST_BYTES = 64 * 1024 };

static void add_letter(struct bytes *out, char c)
{
	const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

	if (is_letter)
		bytes_add_char(out, c);
	else if (c >= 'A' && c <= 'Z')
		bytes_add_char(out, (char)(c + ('a' - 'A')));
	/* What is no letter parts words; the marks of é and ï go without a trace. */
	else if ((unsigned char)c < 0x80 && out->len && out->s[out->len - 1] != '-')
		bytes_add_char(out, '-');
}

void skeleton_id(const char *text, struct bytes *out)
{
	size_t len = 0;
	uint8_t *apart =
		u8_normalize(UNINORM_NFKD, (const uint8_t *)text, strlen(text), NULL, &len);

	for (size_t i = 0; apart && i < len; i++)
		add_letter(out, (char)apart[i]);
	while (out->len && out->s[out->len - 1] == '-')
		out->s[--out->len] = '\0';
	free(apart);
}

bool skeleton_is_name(const char *text)
{
	struct bytes id = {0};
	bool is_name = utf8_is_valid(str_of(text), NULL);

	skeleton_id(text, &id);
	is_name = is_name && id.len;
	bytes_clear(&id);
	for (; *text && is_name; text++)
		is_name = (unsigned char)*text >= 0x80 || strchr(" -", *text) ||
			  (*text >= 'A' && *text <= 'Z') || (*text >= 'a' && *text <= 'z');
	return is_name;
}

/* In single quotes nothing means anything but a quote. */
static void add_quoted(struct bytes *out, const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), false);
	bytes_add_char(out, '\'');
	for (size_t i = 0; i < safe.len; i++)
		bytes_add_text(out, safe.s[i] == '\'' ? "''" : (char[]){safe.s[i], '\0'});
	bytes_add_char(out, '\'');
	bytes_clear(&safe);
}

static void add_id(const struct skeleton *skeleton, struct bytes *out)
{
	bytes_add_text(out, skeleton->id);
}

static void add_title(const struct skeleton *skeleton, struct bytes *out)
{
	add_quoted(out, skeleton->title);
}

static void add_level(const struct skeleton *skeleton, struct bytes *out)
{
	bytes_addf(out, "%u", skeleton->level);
}

static void add_aims(const struct skeleton *skeleton, struct bytes *out)
{
	bytes_add_char(out, '[');
	for (size_t i = 0; i < skeleton->n_aims; i++)
		bytes_addf(out, "%s%s", i ? ", " : "", skeleton->aims[i]);
	bytes_add_char(out, ']');
}

static void add_schema(const struct skeleton *skeleton, struct bytes *out)
{
	bytes_add_text(out, skeleton->schema);
}

/* What a line begins with, and what comes behind that. */
static const struct {
	const char *start;
	void (*add)(const struct skeleton *skeleton, struct bytes *out);
} filled[] = {
	{"# yaml-language-server: $schema=", add_schema},
	{"id: ", add_id},
	{"title: ", add_title},
	{"level: ", add_level},
	{"aims: ", add_aims},
};

static void add_with_person(const struct skeleton *skeleton, struct str line, struct bytes *out)
{
	struct bytes id = {0};
	size_t i = 0;

	skeleton_id(skeleton->person, &id);
	while (i < line.len) {
		const char *at = line.s + i;
		const size_t len = strlen(PERSON_NAME);
		const bool is_name = line.len - i >= len && !memcmp(at, PERSON_NAME, len);
		const bool is_id = line.len - i >= len && !memcmp(at, PERSON_ID, len);
		if (is_name || is_id)
			bytes_add_text(out, is_name ? skeleton->person : bytes_text(&id));
		else
			bytes_add_char(out, *at);
		i += is_name || is_id ? len : 1;
	}
	bytes_clear(&id);
}

static void add_line(const struct skeleton *skeleton, struct str line, struct bytes *out)
{
	for (size_t i = 0; i < sizeof filled / sizeof filled[0]; i++) {
		const size_t len = strlen(filled[i].start);
		if (line.len < len || memcmp(line.s, filled[i].start, len) != 0)
			continue;
		bytes_add(out, line.s, len);
		filled[i].add(skeleton, out);
		return;
	}
	add_with_person(skeleton, line, out);
}

bool skeleton_write(const struct skeleton *skeleton, struct bytes *out)
{
	struct bytes name = {0}, text = {0};

	bytes_addf(&name, "templates/%s-%s.skeleton", skeleton->language,
		   skeleton->with_child ? "child" : "parent");
	char *path = paths_find(bytes_text(&name));
	const bool is_read = path && bytes_add_file(&text, path, SKELETON_MOST_BYTES);
	if (!is_read)
		say(_("there is no '%s' among the scenarios to begin with"), bytes_text(&name));
	for (size_t at = 0; is_read && at < text.len;) {
		const char *end = memchr(text.s + at, '\n', text.len - at);
		const size_t len = end ? (size_t)(end - text.s) - at : text.len - at;
		add_line(skeleton, (struct str){text.s + at, len}, out);
		bytes_add_char(out, '\n');
		at += len + 1;
	}
	free(path);
	bytes_clear(&text);
	bytes_clear(&name);
	return is_read;
}
