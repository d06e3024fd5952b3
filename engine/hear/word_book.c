/* The only user of hunspell. */
#include "gesprek/hear/word_book.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <hunspell/hunspell.h>
#include <uniconv.h>

#include "names.h"

enum { REMEMBERED = 8192 }; /* a power of two */

struct word_book {
	Hunhandle *dictionary;
	char *encoding;       /* NULL: UTF-8 */
	uint64_t *remembered; /* a word's hash, its last bit whether it is one; 0: none yet */
};

struct word_book *word_book_open(const char *affix, const char *words)
{
	struct word_book *book = memory_new(sizeof *book);
	const char *encoding;

	book->dictionary = Hunspell_create(affix, words);
	encoding = Hunspell_get_dic_encoding(book->dictionary);
	if (strcmp(encoding, "UTF-8") != 0)
		book->encoding = memory_text(encoding);
	book->remembered = memory_new(REMEMBERED * sizeof *book->remembered);
	return book;
}

void word_book_close(struct word_book *book)
{
	if (book == NULL)
		return;
	Hunspell_destroy(book->dictionary);
	free(book->encoding);
	free(book->remembered);
	free(book);
}

/* In the dictionary's own characters; NULL when it cannot be written in them. free() it. */
static char *encode(const struct word_book *book, const char *word)
{
	size_t len = 0;

	if (book->encoding == NULL)
		return memory_text(word);
	return u8_conv_to_encoding(book->encoding, iconveh_error, (const uint8_t *)word,
				   strlen(word) + 1, NULL, NULL, &len);
}

static bool ask(struct word_book *book, const char *word)
{
	char *const own = encode(book, word);
	/* What cannot be written in its characters is no word of its language. */
	const bool is_there = own != NULL && Hunspell_spell(book->dictionary, own) != 0;

	free(own);
	return is_there;
}

bool word_book_has(struct word_book *book, const char *word)
{
	const uint64_t hash = hash_bytes(HASH_START, word, strlen(word)) | 2;
	uint64_t *const kept = &book->remembered[(hash ^ hash >> 32) & (REMEMBERED - 1)];

	if ((*kept | 1) != (hash | 1))
		*kept = (hash & ~UINT64_C(1)) | ask(book, word);
	return *kept & 1;
}

static const char *decode(const struct word_book *book, const char *own, struct arena *arena)
{
	const char *kept;
	uint8_t *text;
	size_t len = 0;

	if (book->encoding == NULL)
		return arena_text(arena, own, strlen(own));
	text = u8_conv_from_encoding(book->encoding, iconveh_error, own, strlen(own), NULL, NULL,
				     &len);
	kept = text ? arena_text(arena, (const char *)text, len) : NULL;
	free(text);
	return kept;
}

const char *word_book_suggest(struct word_book *book, const char *word, struct arena *arena)
{
	char *const own = encode(book, word);
	const char *found = NULL;
	char **words = NULL;
	const int n = own ? Hunspell_suggest(book->dictionary, &words, own) : 0;

	if (n > 0)
		found = decode(book, words[0], arena);
	if (words != NULL)
		Hunspell_free_list(book->dictionary, &words, n);
	free(own);
	return found;
}
