/**
 * @file
 * Replies and packs by seeded dice.
 */
#include "text.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/dice.h"
#include "gesprek/base/memory.h"
#include "gesprek/hear/explain.h"

enum { SENTENCES_MOST = 3, FILE_MOST = 64 << 20, REAL_WORDS = 100 };

static void add_text(struct texts *texts, char *text)
{
	texts->n_bytes += strlen(text);
	*array_add(texts->v, texts->n, texts->cap) = text;
}

/* A line that an author wrote for some indicator. */
static const char *choose_line(const struct pack *pack, struct dice *dice)
{
	for (;;) {
		const uint32_t n = (uint32_t)pack_count_indicators(pack);
		const struct indicator *indicator = pack_get_indicator(pack, dice_below(dice, n));
		const uint32_t lines = (uint32_t)(indicator->n_yes + indicator->n_no);
		if (!lines)
			continue;
		const uint32_t line = dice_below(dice, lines);
		return line < indicator->n_yes ? indicator->yes[line].text
					       : indicator->no[line - indicator->n_yes].text;
	}
}

void texts_invent(struct texts *replies, const struct pack *pack, size_t n)
{
	struct dice dice;

	dice_init(&dice, 1);
	for (size_t i = 0; i < n; i++) {
		struct bytes text = {0};
		for (uint32_t k = dice_below(&dice, SENTENCES_MOST) + 1; k; k--) {
			const char *line = choose_line(pack, &dice);
			bytes_addf(&text, "%s%s%s", text.len ? " " : "", line,
				   strchr(".?!", line[strlen(line) - 1]) ? "" : ".");
		}
		add_text(replies, bytes_take(&text));
	}
}

bool texts_read(struct texts *replies, const char *path)
{
	struct bytes file = {0};
	bool is_read = bytes_add_file(&file, path, FILE_MOST);
	char *all = bytes_take(&file), *rest = NULL;

	for (char *line = is_read ? strtok_r(all, "\n", &rest) : NULL; line;
	     line = strtok_r(NULL, "\n", &rest))
		add_text(replies, memory_text(line));
	free(all);
	return is_read;
}

void texts_split(struct texts *sentences, const struct pack *pack, const struct texts *replies)
{
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);

	for (size_t i = 0; i < replies->n; i++) {
		const struct explanation *why = explain(ear, &context, str_of(replies->v[i]));
		for (size_t k = 0; k < why->n_sentences; k++)
			add_text(sentences, memory_text(why->sentences[k].normal));
	}
	ear_free(ear);
}

void texts_clear(struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		free(texts->v[i]);
	free(texts->v);
	*texts = (struct texts){0};
}

/* A word that no language has. */
static void add_word(struct bytes *out, struct dice *dice)
{
	static const char onset[] = "bdfgjklmnprstvwz", vowel[] = "aeiou";

	for (unsigned i = 0; i < 4; i++) {
		bytes_add_char(out, onset[dice_below(dice, sizeof onset - 1)]);
		bytes_add_char(out, vowel[dice_below(dice, sizeof vowel - 1)]);
	}
}

/* A word that some reply has: the first run of at least four plain letters after a chosen place. */
static void add_real_word(struct bytes *out, const struct texts *replies, struct dice *dice)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz";

	for (;;) {
		const char *reply = replies->v[dice_below(dice, (uint32_t)replies->n)];
		const char *at = reply + dice_below(dice, (uint32_t)strlen(reply) + 1);
		at += strcspn(at, " ");
		at += strspn(at, " ");
		const size_t len = strspn(at, letters);
		if (len >= 4 && strchr(" .,?!", at[len])) {
			bytes_add(out, at, len);
			return;
		}
	}
}

void pack_invent(struct bytes *text, const struct texts *replies, unsigned n_rules)
{
	struct bytes words = {0}, rules = {0};
	struct dice dice;

	dice_init(&dice, n_rules);
	for (unsigned i = 0; i < n_rules; i++) {
		bytes_addf(&words, "  w%u: [", i);
		for (unsigned k = 0; k < 4; k++) {
			bytes_add_text(&words, k ? ", " : "");
			add_word(&words, &dice);
			bytes_add_text(&words, k % 2 ? "*" : "");
		}
		bytes_add_text(&words, "]\n");
		bytes_addf(&rules, "      r%u: {hears: [{all: [w%u], any: [real%u, you]}]}\n", i, i,
			   i % REAL_WORDS);
	}
	for (unsigned i = 0; i < REAL_WORDS; i++) {
		bytes_addf(&words, "  real%u: [", i);
		add_real_word(&words, replies, &dice);
		bytes_add_text(&words, "]\n");
	}
	bytes_addf(text,
		   "pack: bench\nformat: 1\nlanguage: nl\nwords:\n  you: [u, uw, je, jij]\n%s"
		   "principles:\n  respect:\n    indicators:\n%s"
		   "      you: {hears: [{all: [you]}]}\n",
		   bytes_text(&words), bytes_text(&rules));
	bytes_clear(&words);
	bytes_clear(&rules);
}
