/**
 * @file
 * `label: value` lines, each passing text_safe().
 */
#include "history_text.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "history_notes.h"

struct transcript {
	const struct record *record;
	struct record_line *lines;
	struct kept_attempt *attempts;
	struct kept_note *notes;
	size_t n_lines, n_attempts, n_notes;
};

static void history_write_line(const char *label, struct str text)
{
	struct bytes line = {0}, safe = {0};

	if (label[0] != '\0')
		bytes_addf(&line, "%s: ", label);
	bytes_add(&line, text.s, text.len);
	text_safe(&safe, (struct str){bytes_text(&line), line.len}, false);
	puts(bytes_text(&safe));
	bytes_clear(&safe);
	bytes_clear(&line);
}

static void write_head(const struct record *record)
{
	char begun[RECORD_TIME_BYTES], of[64];

	record_time(record->started, false, begun);
	history_write_line("", str_of(record_title(record)));
	history_write_line(_("begun"), str_of(begun));
	history_write_line(_("mode"), str_of(record_mode(record)));
	history_write_line(_("ending"), str_of(record_outcome(record)));
	if (record->of.id == 0)
		return;
	snprintf(of, sizeof of, _("%lld, from reply %u on"), (long long)record->of.id,
		 record->of.turn);
	history_write_line(_("another attempt of"), str_of(of));
}

/* Does a reply stand at @p turn? */
static bool stands(const struct transcript *said, unsigned turn)
{
	for (size_t i = 0; i < said->n_attempts; i++)
		if (said->attempts[i].turn == turn && !said->attempts[i].is_taken_back)
			return true;
	return false;
}

static void write_taken_back(const struct transcript *said, unsigned turn)
{
	for (size_t i = 0; i < said->n_attempts; i++)
		if (said->attempts[i].turn == turn && said->attempts[i].is_taken_back)
			history_write_line(_("first said"), said->attempts[i].reply.text);
}

static void write_lines(const struct transcript *said)
{
	for (size_t i = 0; i < said->n_lines; i++) {
		const struct record_line *const line = &said->lines[i];

		if (line->speaker == NULL)
			write_taken_back(said, line->turn);
		history_write_line(line->speaker == NULL ? _("You") : line->speaker,
				   str_of(line->text));
	}
	/* With nothing in their place. */
	for (size_t i = 0; i < said->n_attempts; i++)
		if (!stands(said, said->attempts[i].turn))
			history_write_line(_("taken back"), said->attempts[i].reply.text);
}

bool history_write(struct kept *kept, const struct record *record, struct diags *diags)
{
	struct transcript said = {.record = record};
	struct arena *const arena = &kept->arena;

	if (!store_read_lines(kept->store, record->id, arena, &said.lines, &said.n_lines, diags) ||
	    !store_read_attempts(kept->store, record->id, arena, &said.attempts, &said.n_attempts,
				 diags) ||
	    !store_read_notes(kept->store, record->id, arena, &said.notes, &said.n_notes, diags))
		return false;
	write_head(record);
	putchar('\n');
	write_lines(&said);
	if (said.n_notes > 0)
		putchar('\n');
	for (size_t i = 0; i < said.n_notes; i++) {
		const struct noted noted =
			note_in_words(arena, &said.notes[i], said.attempts, said.n_attempts);
		history_write_line(noted.label, str_of(noted.text));
	}
	return true;
}
