/**
 * @file
 * A disputed finding as lines of text, and back.
 */
#include "gesprek/store/dispute.h"

#include <stddef.h>
#include <string.h>

#include "gesprek/base/utf8.h"

static const struct dispute_key {
	const char *name;
	size_t member; /* of struct kept_dispute */
} dispute_keys[] = {
	{"words: ", offsetof(struct kept_dispute, words)},
	{"as: ", offsetof(struct kept_dispute, as)},
	{"why: ", offsetof(struct kept_dispute, why)},
};

enum { DISPUTE_KEYS = sizeof dispute_keys / sizeof dispute_keys[0] };

static const char **member_of(struct kept_dispute *dispute, const struct dispute_key *key)
{
	return (const char **)((char *)dispute + key->member);
}

void dispute_write(const struct kept_dispute *dispute, struct bytes *out)
{
	struct kept_dispute copy = *dispute;

	text_safe(out, str_of(copy.indicator), false);
	for (size_t i = 0; i < DISPUTE_KEYS; i++) {
		const char *value = *member_of(&copy, &dispute_keys[i]);
		if (!*value)
			continue;
		bytes_addf(out, "\n%s", dispute_keys[i].name);
		text_safe(out, str_of(value), false);
	}
}

static void read_line(struct kept_dispute *dispute, struct arena *arena, struct str line)
{
	for (size_t i = 0; i < DISPUTE_KEYS; i++) {
		size_t len = strlen(dispute_keys[i].name);
		if (line.len >= len && !memcmp(line.s, dispute_keys[i].name, len))
			*member_of(dispute, &dispute_keys[i]) =
				arena_text(arena, line.s + len, line.len - len);
	}
}

struct kept_dispute dispute_read(struct arena *arena, const char *text)
{
	size_t len = strcspn(text, "\n");
	struct kept_dispute dispute = {arena_text(arena, text, len), "", "", ""};

	while (text[len]) {
		text += len + 1;
		len = strcspn(text, "\n");
		read_line(&dispute, arena, (struct str){text, len});
	}
	return dispute;
}

bool dispute_is_about(const struct kept_dispute *a, const struct kept_dispute *b)
{
	return !strcmp(a->indicator, b->indicator) && !strcmp(a->words, b->words);
}
