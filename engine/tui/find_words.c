/**
 * @file
 * Finding by typing, without capitals and accents.
 */
#include "find_words.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"

/* The letters of @p text alone: what stands on, under or in them is left out. */
static char *bare(const char *text)
{
	struct bytes safe = {0};
	size_t len = 0, to = 0;

	text_safe(&safe, str_of(text), false);
	uint8_t *folded = u8_casefold((const uint8_t *)bytes_text(&safe), safe.len, NULL,
				      UNINORM_NFD, NULL, &len);
	char *out = memory_new(len + 1);
	for (size_t at = 0; at < len;) {
		ucs4_t point;
		int step = u8_mbtouc(&point, folded + at, len - at);
		if (!uc_combining_class(point)) {
			memcpy(out + to, folded + at, (size_t)step);
			to += (size_t)step;
		}
		at += (size_t)step;
	}
	free(folded);
	bytes_clear(&safe);
	return out;
}

bool find_words(const char *words, const char *const *texts, size_t n)
{
	struct bytes joined = {0};
	bool is_found = true;

	for (size_t i = 0; i < n; i++)
		bytes_addf(&joined, "%s\n", texts[i]);
	char *in = bare(bytes_text(&joined)), *wanted = bare(words), *rest = wanted;
	for (char *word; is_found && (word = strtok_r(rest, " ", &rest));)
		is_found = strstr(in, word) != NULL;
	free(in);
	free(wanted);
	bytes_clear(&joined);
	return is_found;
}
