/**
 * @file
 * The words typed at a long choice, and the steps among what has them.
 */
#include "field_find.h"

#include "find_words.h"

enum { DIGITS_REACH = 10, WORDS_MOST_BYTES = 30 };

bool field_is_long(const struct field *field)
{
	return field->kind == FIELD_CHOICE && !field->is_number && field->n_choices > DIGITS_REACH;
}

bool field_has_words(const struct field *field, size_t n, const char *words)
{
	return n && n <= field->n_choices && find_words(words, &field->choices[n - 1], 1);
}

static const char *words_of(const struct field *field)
{
	return bytes_text(&field->text);
}

/* From @p value on, itself first. @return 0: none has them. */
static size_t find_from(const struct field *field, size_t value, bool is_back)
{
	while (value && value <= field->n_choices &&
	       !field_has_words(field, value, words_of(field)))
		value += is_back ? (size_t)-1 : 1;
	return value <= field->n_choices ? value : 0;
}

void field_find_add(struct field *field, struct str typed)
{
	const size_t len = field->text.len;

	find_words_add(&field->text, typed, WORDS_MOST_BYTES);
	/* What it stands at stays, as long as it has the words. */
	size_t value = field_has_words(field, field->value, words_of(field))
			       ? field->value
			       : find_from(field, 1, false);
	if (value)
		field->value = value;
	else
		field->text.s[field->text.len = len] = '\0';
}

void field_find_shorten(struct field *field)
{
	find_words_shorten(&field->text);
}

void field_find_end(struct field *field)
{
	bytes_reset(&field->text);
}

void field_find_step(struct field *field, bool is_back)
{
	const size_t next = field->value + (is_back ? (size_t)-1 : 1);
	const size_t value = find_from(field, next, is_back);

	if (value)
		field->value = value;
}
