/*
 * Typing help. A word that nobody knows is held against every entry of the word groups; the
 * dictionary only says whether a word is one. It is never asked for suggestions: for Dutch that
 * takes a tenth of a second a word, where comparing by ourselves takes a tenth of a millisecond.
 */
#include "gesprek/hear/spelling.h"

#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/thread.h"
#include "gesprek/hear/word_book.h"
#include "ear.h"
#include "meant.h"

enum {
	LETTERS_LEAST = 5, /* shorter words are one slip away from far too many */
	/*
	 * What a hostile reply may cost; a long one of a trainee has some 60 words of this length.
	 * Words count whether remembered or not, so that a reply is read the same by every ear.
	 */
	LOOKED_MOST = 128,  /* words of a reply */
	UNKNOWN_MOST = 32,  /* of which are held against all groups */
	STEMS_MOST = 4,     /* stems with an ending, of a word, that the dictionary is asked for */
	REMEMBERED = 1024,  /* a power of two */
	KNOWN_MOST = 65536, /* words of a scenario */
};

struct remembered {
	char word[MEANT_BYTES], as[MEANT_BYTES]; /* as "": left as it was typed */
	bool is_unknown;
};

struct spelling {
	char *affix, *words;
	struct word_book *dictionary; /* NULL until the first word is looked up; the loader's
					 meanwhile */
	pthread_t loader;
	bool is_loading; /* by a thread of its own */
	struct arena arena;
	struct goals goals;
	struct names known;
	struct remembered *remembered;
	unsigned n_looked, n_unknown; /* in this reply */
	unsigned n_stems;             /* of this word */
	struct reading reading, said;
	struct marks marks;
	struct arena words_read;
	struct respelling read[RESPELLINGS_MAX];
};

/* A word as it is looked at: its text and its letters. */
struct look {
	struct str text;
	uint32_t chars[WORD_LETTERS_MOST];
	struct letters letters;
};

/* ---- opening ---- */

struct spelling *spelling_open(const struct pack *pack, const char *affix, const char *words)
{
	struct spelling *spelling = memory_new(sizeof *spelling);

	spelling->affix = memory_text(affix);
	spelling->words = memory_text(words);
	goals_make(&spelling->goals, pack);
	return spelling;
}

static void load(struct spelling *spelling)
{
	spelling->dictionary = word_book_open(spelling->affix, spelling->words);
	spelling->remembered = memory_new(REMEMBERED * sizeof *spelling->remembered);
}

static void *load_ahead(void *data)
{
	load(data);
	return NULL;
}

static void wait_for_loader(struct spelling *spelling)
{
	if (spelling->is_loading)
		pthread_join(spelling->loader, NULL);
	spelling->is_loading = false;
}

/* Before anything of the dictionary is used. */
static void need_dictionary(struct spelling *spelling)
{
	wait_for_loader(spelling);
	if (spelling->dictionary == NULL)
		load(spelling);
}

void spelling_close(struct spelling *spelling)
{
	if (spelling == NULL)
		return;
	wait_for_loader(spelling);
	word_book_close(spelling->dictionary);
	free(spelling->affix);
	free(spelling->words);
	goals_clear(&spelling->goals);
	names_clear(&spelling->known);
	free(spelling->remembered);
	reading_clear(&spelling->reading);
	reading_clear(&spelling->said);
	marks_clear(&spelling->marks);
	arena_clear(&spelling->words_read);
	arena_clear(&spelling->arena);
	free(spelling);
}

void spelling_load(struct spelling *spelling)
{
	if (!spelling->is_loading && spelling->dictionary == NULL)
		spelling->is_loading = thread_start(&spelling->loader, load_ahead, spelling);
}

void spelling_know(struct spelling *spelling, const char *text)
{
	struct reading *r = &spelling->reading;

	if (!reading_make(r, str_of(text)))
		return;
	for (size_t i = 0; i < r->n_words && spelling->known.n < KNOWN_MOST; i++) {
		const struct str word = reading_word(r, &r->words[i]);

		if (names_find(&spelling->known, word) == NAME_NONE)
			names_add(&spelling->known,
				  (struct str){arena_text(&spelling->arena, word.s, word.len),
					       word.len},
				  NULL);
	}
}

/* ---- the dictionary ---- */

/* As it stands, or with a capital: names are typed without one as well. */
static bool is_in_dictionary(struct spelling *spelling, const char *word)
{
	const struct str text = str_of(word);
	struct bytes capital = {0};
	size_t len;
	const uint32_t first = uc_toupper(char_at(text, 0, &len));
	bool is_there;

	if (word_book_has(spelling->dictionary, word))
		return true;
	letters_add(&capital, (struct letters){&first, 1});
	bytes_add_text(&capital, word + len);
	is_there = word_book_has(spelling->dictionary, bytes_text(&capital));
	bytes_clear(&capital);
	return is_there;
}

/* For stems with an ending; nothing is a word any more when too much was asked. */
static bool is_word(void *data, const char *word)
{
	struct spelling *spelling = data;

	return spelling->n_stems++ < STEMS_MOST && is_in_dictionary(spelling, word);
}

/* ---- a reply ---- */

static void look_up_anew(struct spelling *spelling, const struct look *look, struct remembered *r)
{
	memcpy(r->word, look->text.s, look->text.len);
	r->word[look->text.len] = r->as[0] = '\0';
	r->is_unknown = !is_in_dictionary(spelling, r->word) &&
			!goals_have(&spelling->goals, look->letters);
	spelling->n_stems = 0;
	if (r->is_unknown)
		goals_find_meant(&spelling->goals, look->letters, is_word, spelling, r->as);
}

/* What a word is read as, "" for as it was typed. */
static const char *look_up(struct spelling *spelling, const struct look *look)
{
	const uint64_t hash = hash_bytes(HASH_START, look->text.s, look->text.len);
	struct remembered *r;

	if (spelling->n_looked == LOOKED_MOST || spelling->n_unknown == UNKNOWN_MOST)
		return "";
	need_dictionary(spelling);
	r = &spelling->remembered[(hash ^ hash >> 32) & (REMEMBERED - 1)];
	if (!str_is(look->text, r->word))
		look_up_anew(spelling, look, r);
	spelling->n_looked++;
	spelling->n_unknown += r->is_unknown;
	return r->as;
}

static bool is_typed_upper(const struct reading *r, size_t at)
{
	size_t len;

	return uc_is_upper(char_at(r->typed, reading_typed_start(r, at), &len));
}

/* A capital within a sentence makes a name of it; a second one makes it shouted. */
static bool is_name(const struct reading *r, const struct sentence *s, uint32_t word)
{
	return word > s->first_word && is_typed_upper(r, r->words[word].start) &&
	       !is_typed_upper(r, r->words[word].start + 1);
}

/* Letters alone, and neither too few nor too many. */
static bool is_readable(const struct reading *r, const struct word *word, struct look *look)
{
	look->text = reading_word(r, word);
	look->letters.v = look->chars;
	if (word->is_quoted || look->text.len < LETTERS_LEAST || look->text.len >= MEANT_BYTES - 8)
		return false;
	look->letters.n = letters_of(look->text, look->chars, WORD_LETTERS_MOST);
	for (size_t i = 0; i < look->letters.n; i++) {
		if (!uc_is_general_category_withtable(look->chars[i], UC_CATEGORY_MASK_L))
			return false;
	}
	return look->letters.n >= LETTERS_LEAST && look->letters.n < WORD_LETTERS_MOST;
}

static bool is_said(const struct spelling *spelling, struct str word)
{
	for (size_t i = 0; i < spelling->said.n_words; i++) {
		if (str_is_same(reading_word(&spelling->said, &spelling->said.words[i]), word))
			return true;
	}
	return false;
}

/* Does the moment bring it: a slot, the lines before, the scenario? */
static bool is_brought(struct spelling *spelling, const struct hear_context *context, uint32_t word)
{
	const struct sentence alone = {.first_word = word, .end_word = word + 1};
	const struct str text = reading_word(&spelling->reading, &spelling->reading.words[word]);

	if (names_find(&spelling->known, text) != NAME_NONE || is_said(spelling, text))
		return true;
	if (context->slots == NULL)
		return false;
	lexicon_mark(context->slots->lexicon, &spelling->marks, &spelling->reading, &alone, true);
	return spelling->marks.n_atoms > 0;
}

static void read_word(struct spelling *spelling, const struct hear_context *context,
		      const struct sentence *s, uint32_t number, struct respellings *read)
{
	const struct reading *r = &spelling->reading;
	const struct word *word = &r->words[number];
	struct look look;
	const char *as;

	if (!is_readable(r, word, &look) || is_name(r, s, number))
		return;
	as = look_up(spelling, &look);
	if (as[0] == '\0' || is_brought(spelling, context, number))
		return;
	spelling->read[read->n++] = (struct respelling){
		.start = reading_typed_start(r, word->start),
		.end = reading_typed_end(r, word->end),
		.as = arena_text(&spelling->words_read, as, strlen(as)),
	};
}

struct respellings spelling_read(struct spelling *spelling, const struct hear_context *context,
				 struct str reply)
{
	struct respellings read = {0};
	const struct reading *r;

	if (spelling == NULL || reply.len > REPLY_MAX_BYTES ||
	    !reading_make(&spelling->reading, reply))
		return read;
	reading_make(&spelling->said, str_of(context->said == NULL ? "" : context->said));
	arena_clear(&spelling->words_read);
	spelling->n_looked = spelling->n_unknown = 0;
	read.v = spelling->read;
	r = &spelling->reading;
	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		for (uint32_t w = s->first_word; w < s->end_word; w++) {
			if (read.n < RESPELLINGS_MAX)
				read_word(spelling, context, s, w, &read);
		}
	}
	return read;
}
