/**
 * @file
 * A pack as a list of regexes.
 */
#include "naive.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

/* The private headers: what is compared with is the same pack. */
#include "../../engine/hear/pattern.h"

struct naive {
	pcre2_code **codes;
	size_t n, cap;
	pcre2_match_data *match_data;
	pcre2_match_context *match_context;
};

static void add_word(struct bytes *out, const struct entry_word *word)
{
	static const char *const before[SHAPE_COUNT] = {[SHAPE_WHOLE] = "\\b",
							[SHAPE_PREFIX] = "\\b",
							[SHAPE_SUFFIX] = "",
							[SHAPE_INFIX] = ""};
	static const char *const after[SHAPE_COUNT] = {[SHAPE_WHOLE] = "\\b",
						       [SHAPE_PREFIX] = "\\w*",
						       [SHAPE_SUFFIX] = "\\b",
						       [SHAPE_INFIX] = "\\w*"};

	bytes_add_text(out, before[word->shape]);
	bytes_add(out, word->text.s, word->text.len);
	bytes_add_text(out, after[word->shape]);
}

static void add_group(struct bytes *out, const struct group *group)
{
	bytes_add_text(out, "(?:");
	for (size_t i = 0; i < group->n_all; i++) {
		const struct entry *entry = &group->all[i]->entry;
		if (i)
			bytes_add_char(out, '|');
		for (unsigned k = 0; k < entry->n_words; k++) {
			if (k)
				bytes_add_text(out, k == entry->gap_at ? "\\W+(?:\\w+\\W+){0,6}?"
								       : "\\W+");
			add_word(out, &entry->words[k]);
		}
	}
	bytes_add_char(out, ')');
}

/* A frame or regex with its <groups> written out. */
static void add_pattern(struct bytes *out, const struct pack *pack, struct str text)
{
	struct str name;

	for (size_t i = 0; i < text.len;) {
		const struct group *group =
			pattern_has_group_at(text, i, &name) ? pack_find_group(pack, name) : NULL;
		if (group) {
			add_group(out, group);
			i += name.len + 2;
		} else {
			bytes_add_char(out, text.s[i++]);
		}
	}
}

static void add_code(struct naive *naive, const struct bytes *text)
{
	int error;
	PCRE2_SIZE at;
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)bytes_text(text), text->len,
					 PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS, &error, &at, NULL);

	/* One that only the engine's own way of writing groups makes compile is left out: less to
	 * do here. */
	if (!code)
		return;
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	*array_add(naive->codes, naive->n, naive->cap) = code;
}

struct naive *naive_new(const struct pack *pack)
{
	struct naive *naive = memory_new(sizeof *naive);
	struct bytes text = {0};

	for (size_t i = 0; i < pack->n_groups; i++) {
		bytes_reset(&text);
		add_group(&text, &pack->groups[i]);
		add_code(naive, &text);
	}
	for (size_t i = 0; i < pack->n_patterns; i++) {
		bytes_reset(&text);
		add_pattern(&text, pack, pack->patterns[i].text);
		add_code(naive, &text);
	}
	bytes_clear(&text);
	naive->match_data = pcre2_match_data_create(16, NULL);
	naive->match_context = pcre2_match_context_create(NULL);
	pcre2_set_match_limit(naive->match_context, 4000);
	return naive;
}

void naive_free(struct naive *naive)
{
	for (size_t i = 0; i < naive->n; i++)
		pcre2_code_free(naive->codes[i]);
	free(naive->codes);
	pcre2_match_context_free(naive->match_context);
	pcre2_match_data_free(naive->match_data);
	free(naive);
}

size_t naive_count_patterns(const struct naive *naive)
{
	return naive->n;
}

static bool match(struct naive *naive, const pcre2_code *code, const char *sentence)
{
	return pcre2_match(code, (PCRE2_SPTR)sentence, PCRE2_ZERO_TERMINATED, 0, PCRE2_NO_UTF_CHECK,
			   naive->match_data, naive->match_context) > 0;
}

size_t naive_match(struct naive *naive, const char *sentence)
{
	size_t n = 0;

	for (size_t i = 0; i < naive->n; i++)
		n += match(naive, naive->codes[i], sentence);
	return n;
}

size_t naive_match_block(struct naive *naive, char *const *sentences, size_t n_sentences)
{
	size_t n = 0;

	for (size_t i = 0; i < naive->n; i++) {
		for (size_t k = 0; k < n_sentences; k++)
			n += match(naive, naive->codes[i], sentences[k]);
	}
	return n;
}
