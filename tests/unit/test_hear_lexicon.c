/* The automaton and the tries against a search that looks at every entry at every word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/hear/lexicon.h"
#include "gesprek/base/dice.h"

enum { ENTRIES = 120, ROUNDS = 400, FOUND_MAX = 100000 };

struct found {
	uint32_t feature, first, last;
};
struct founds {
	struct found v[FOUND_MAX];
	size_t n;
};
static struct founds by_lexicon, by_hand;

static void add_found(void *context, uint32_t feature, struct range range)
{
	struct founds *f = context;

	assert_true(f->n < FOUND_MAX);
	f->v[f->n++] = (struct found){feature, range.first, range.last};
}

static int found_compare(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct found));
}

/* Sorted, each once: the same words may be found along two paths. */
static void settle(struct founds *f)
{
	size_t n = 0;

	if (f->n > 1)
		qsort(f->v, f->n, sizeof *f->v, found_compare);
	for (size_t i = 0; i < f->n; i++) {
		if (n == 0 || found_compare(&f->v[i], &f->v[n - 1]) != 0)
			f->v[n++] = f->v[i];
	}
	f->n = n;
}

static bool word_fits(struct str word, const struct entry_word *entry)
{
	const size_t len = entry->text.len;

	if (len > word.len)
		return false;
	switch (entry->shape) {
	case SHAPE_WHOLE:
		return str_is_same(word, entry->text);
	case SHAPE_PREFIX:
		return memcmp(word.s, entry->text.s, len) == 0;
	case SHAPE_SUFFIX:
		return memcmp(word.s + word.len - len, entry->text.s, len) == 0;
	default:
		for (size_t i = 0; i + len <= word.len; i++) {
			if (memcmp(word.s + i, entry->text.s, len) == 0)
				return true;
		}
		return false;
	}
}

static bool words_fit(const struct reading *r, const struct sentence *s, uint32_t at,
		      const struct entry *entry, unsigned from, unsigned to)
{
	for (unsigned i = from; i < to; i++, at++) {
		if (at >= s->end_word ||
		    !word_fits(reading_word(r, &r->words[at]), &entry->words[i]))
			return false;
	}
	return true;
}

static void search_entry(const struct reading *r, const struct sentence *s,
			 const struct entry *entry, uint32_t feature)
{
	const unsigned n = entry->n_words, head = entry->gap_at != 0 ? entry->gap_at : n;

	for (uint32_t at = s->first_word; at < s->end_word; at++) {
		if (!words_fit(r, s, at, entry, 0, head))
			continue;
		if (entry->gap_at == 0) {
			add_found(&by_hand, feature, (struct range){at, at + n - 1, 1, 0});
			continue;
		}
		for (uint32_t gap = 0; gap <= ENTRY_MAX_GAP; gap++) {
			const uint32_t tail = at + head + gap, last = tail + (n - head) - 1;

			if (!words_fit(r, s, tail, entry, head, n) ||
			    r->words[at].clause != r->words[last].clause)
				continue;
			add_found(&by_hand, feature, (struct range){at, last, 1, 0});
			break;
		}
	}
}

/* Few letters and short words, so that much matches. */
static void throw_word(struct dice *d, struct bytes *out, bool is_entry)
{
	static const char *const letters[] = {"a", "b", "c", "\u00E9"};
	uint32_t shape = is_entry ? dice_below(d, 4) : 0;
	const size_t start = out->len;

	if (shape & 2)
		bytes_add_char(out, '*');
	for (uint32_t i = 0, n = 1 + dice_below(d, 3) + (shape == 3); i < n; i++)
		bytes_add_text(out, letters[dice_below(d, 4)]);
	if (shape & 1)
		bytes_add_char(out, '*');
	assert_true(out->len > start);
}

static void throw_entry(struct dice *d, struct arena *arena, struct entry *entry)
{
	struct bytes text = {0};
	const uint32_t n = 1 + dice_below(d, 3), gap = dice_below(d, 4);

	for (uint32_t i = 0; i < n; i++) {
		if (i > 0)
			bytes_add_text(&text, i == gap ? " .. " : " ");
		throw_word(d, &text, true);
	}
	assert_null(entry_parse((struct str){text.s, text.len}, arena, entry));
	bytes_clear(&text);
}

static void throw_text(struct dice *d, struct bytes *text)
{
	static const char *const between[] = {" ", " ", " ", " ", ", ", ". ", " \"x\" "};

	bytes_reset(text);
	for (uint32_t i = 0, n = dice_below(d, 30); i < n; i++) {
		throw_word(d, text, false);
		bytes_add_text(text, between[dice_below(d, 7)]);
	}
}

static void test_same_as_by_hand(void **state)
{
	struct arena arena = {0};
	struct entry entries[ENTRIES];
	struct lexicon *lexicon = lexicon_new();
	struct marks marks = {0};
	struct reading r = {0};
	struct bytes text = {0};
	struct dice d;
	size_t total = 0;

	(void)state;
	dice_init(&d, 42);
	for (uint32_t i = 0; i < ENTRIES; i++) {
		throw_entry(&d, &arena, &entries[i]);
		lexicon_add(lexicon, &entries[i], i / 3, i < 2);
	}
	lexicon_finish(lexicon);
	for (unsigned round = 0; round < ROUNDS; round++) {
		throw_text(&d, &text);
		assert_true(reading_make(&r, (struct str){bytes_text(&text), text.len}));
		by_lexicon.n = by_hand.n = 0;
		for (size_t s = 0; s < r.n_sentences; s++) {
			lexicon_mark(lexicon, &marks, &r, &r.sentences[s], true);
			lexicon_number_clauses(&r, &r.sentences[s]);
			lexicon_find(lexicon, &marks, &r, &r.sentences[s], add_found, &by_lexicon);
			for (uint32_t i = 0; i < ENTRIES; i++)
				search_entry(&r, &r.sentences[s], &entries[i], i / 3);
		}
		settle(&by_lexicon);
		settle(&by_hand);
		assert_int_equal(by_lexicon.n, by_hand.n);
		assert_memory_equal(by_lexicon.v, by_hand.v, by_hand.n * sizeof *by_hand.v);
		total += by_hand.n;
	}
	print_message("%zu hits compared\n", total);
	assert_true(total > 5000);
	lexicon_free(lexicon);
	marks_clear(&marks);
	reading_clear(&r);
	bytes_clear(&text);
	arena_clear(&arena);
}

static void test_bad_entries(void **state)
{
	static const char *const bad[] = {
		"",     " ",    "*",     "**",  "*a*",  "a..b", "a .. b .. c",
		".. a", "a ..", "goed!", "a,b", "l*kt", "-a",   "a b c d e f g h i",
		"\xFF"};
	struct arena arena = {0};
	struct entry entry;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_non_null(entry_parse(str_of(bad[i]), &arena, &entry));
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_same_as_by_hand),
		cmocka_unit_test(test_bad_entries),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
