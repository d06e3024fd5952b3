/*
 * Word groups within patterns. A group is not written out: a callout asks the
 * ear whether the lexicon has found the group here, so many words long, and
 * then so many words are taken. So a pattern and the word groups never
 * disagree on what a word is, and a group of a thousand words costs no more
 * than one of two.
 */
#include <string.h>

#include "pattern.h"

#define CORE "\\p{L}\\p{N}\\p{M}"
/* So many words, from the start of a word that is known to be there. */
#define TAKE_WORDS "(?:[^" CORE "]*+[" CORE "]++(?:['-][" CORE "]++)*+){%u}"
/* Behind a particle: anything but a word, a quotation or the end of a sentence. */
#define BEHIND "[^" CORE "'\\x{2591}.!?\\x{2026}\\n]*+"

enum { PARTICLES_MAX = 5 };

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static bool ends_in(const char *text, size_t len, const char *end)
{
	const size_t end_len = strlen(end);

	return len >= end_len && memcmp(text + len - end_len, end, end_len) == 0;
}

bool pattern_has_group_at(struct str text, size_t at, struct str *name)
{
	size_t end = at + 1;

	if (text.s[at] != '<')
		return false;
	/*
	 * (?<name>...), (?P<name>...), \k<name>, \g<name> are PCRE2's own. A question mark
	 * without its bracket makes what stands before optional: "(?:de )?<boss>".
	 */
	if (ends_in(text.s, at, "(?") || ends_in(text.s, at, "(?P") || ends_in(text.s, at, "\\k") ||
	    ends_in(text.s, at, "\\g"))
		return false;
	while (end < text.len && is_name_char(text.s[end]))
		end++;
	*name = (struct str){text.s + at + 1, end - at - 1};
	return end < text.len && text.s[end] == '>' && name->len > 0;
}

/* Bit n: an entry of the group can be n words long. */
static unsigned group_lengths(const struct group *group)
{
	unsigned lengths = 0;

	for (size_t i = 0; i < group->n_all; i++) {
		const struct entry *entry = &group->all[i]->entry;

		lengths |= 1u << entry->n_words;
		for (unsigned gap = 1; entry->gap_at != 0 && gap <= ENTRY_MAX_GAP; gap++)
			lengths |= 1u << (entry->n_words + gap);
	}
	return lengths;
}

static void write_lengths(struct bytes *out, const struct group *group)
{
	const unsigned lengths = group_lengths(group);

	bytes_add_text(out, "(?:");
	for (unsigned n = ENTRY_MAX_WORDS + ENTRY_MAX_GAP; n > 0; n--) {
		if ((lengths >> n & 1) != 0)
			bytes_addf(out, "(?C'%u,%u')" TAKE_WORDS "|", group->feature, n, n);
	}
	bytes_add_text(out, "(?!))");
}

void pattern_write_group(struct bytes *out, const struct group *group)
{
	if (strcmp(group->name, "particles") != 0) {
		write_lengths(out, group);
		return;
	}
	/*
	 * What a sentence may begin with: several of them, or none, and the blanks and commas
	 * behind each.
	 */
	bytes_add_text(out, "(?:");
	write_lengths(out, group);
	bytes_addf(out, BEHIND "){0,%d}", PARTICLES_MAX);
}
