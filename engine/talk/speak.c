/**
 * @file
 * Who says what in answer: lines of the scenario with their conditions and
 * variants, and stock lines of the temperament. All chance is the turn's dice.
 */
#include "talk.h"

#include <string.h>

void moment_say(struct moment *moment, const struct person *speaker, const char *text)
{
	*array_add(moment->spoken, moment->n_spoken, moment->spoken_cap) =
		(struct spoken){speaker, text};
}

static bool was_said(const struct moment *moment, const struct line *line)
{
	if (moment->session->fold.said_once[line->number])
		return true;
	for (size_t i = 0; i < moment->n_once; i++)
		if (moment->once[i] == line->number)
			return true;
	return false;
}

static const char *moment_choose(struct moment *moment, const char *const *variants, size_t n)
{
	return n > 1 ? variants[dice_below(&moment->dice, (uint32_t)n)] : variants[0];
}

void moment_say_lines(struct moment *moment, const struct lines *lines)
{
	for (size_t i = 0; i < lines->n; i++) {
		const struct line *line = &lines->v[i];
		if (line->is_once && was_said(moment, line))
			continue;
		if (!moment_value(moment, line->when))
			continue;
		if (line->is_once)
			*array_add(moment->once, moment->n_once, moment->once_cap) = line->number;
		moment_say(moment, line->speaker,
			   moment_choose(moment, line->variants, line->n_variants));
	}
}

static const char *const *stock_lines(const struct moment *moment, const char *key, size_t *n)
{
	const struct person *person = moment->now->turn.node->with;

	*n = 0;
	if (!person->temperament)
		return NULL;
	return temperament_reactions(person->temperament, moment->session->scenario->language, key,
				     n);
}

static bool say_stock(struct moment *moment, const char *key, bool may_repeat)
{
	const char *last = moment->session->fold.stock;
	size_t n;
	const char *const *lines = stock_lines(moment, key, &n);

	if (!n || moment->has_reacted)
		return false;
	const char *line = moment_choose(moment, lines, n);
	/* Nobody says the very same thing twice running while there is another way to say it. */
	if (n > 1 && last && !strcmp(line, last))
		line = lines[line == lines[0] ? 1 : 0];
	if (!may_repeat && last && !strcmp(line, last))
		return false;
	moment_say(moment, moment->now->turn.node->with, line);
	moment->now->stock = line;
	moment->has_reacted = true;
	return true;
}

bool moment_say_stock(struct moment *moment, const char *key)
{
	return say_stock(moment, key, true);
}

bool moment_say_fresh(struct moment *moment, const char *key)
{
	return say_stock(moment, key, false);
}
