/**
 * @file
 * What of a conversation is to be shared, and the card that comes of it.
 */
#include "export_card.h"

#include <stdlib.h>
#include <string.h>

#include "card.h"
#include "gesprek/base/message.h"
#include "messages.h"

static const char fragment_word[] = "fragment:";
static const char *const share_words[] = {
	[CARD_SCORES] = "scores",
	[CARD_TRANSCRIPT] = "transcript",
	[CARD_FRAGMENT] = "fragment:FROM-TO",
};

static bool read_number(const char **text, unsigned *number)
{
	char *end;

	if (**text < '0' || **text > '9')
		return false;
	const unsigned long value = strtoul(*text, &end, 10);
	*text = end;
	*number = value > 1000000 ? 1000000 : (unsigned)value;
	return true;
}

/* "2-4", or "3" for that one alone. */
static bool read_fragment(const char *text, struct card *card)
{
	const char *const fragment = text;
	bool is_good = read_number(&text, &card->from);

	card->share = CARD_FRAGMENT;
	card->to = card->from;
	if (is_good && *text == '-') {
		text++;
		is_good = read_number(&text, &card->to);
	}
	if (!is_good || *text != '\0') {
		say(_("a fragment is the numbers of its first and last reply, such as "
		      "'fragment:2-4', not '%s'"),
		    fragment);
		return false;
	}
	if (card->from >= 1 && card->from <= card->to && card->to <= card->replay->n_replies)
		return true;
	say(_("this conversation has the replies 1 to %zu, so no '%s'"), card->replay->n_replies,
	    fragment);
	return false;
}

static bool read_share(const char *text, struct card *card)
{
	if (!strncmp(text, fragment_word, sizeof fragment_word - 1))
		return read_fragment(text + sizeof fragment_word - 1, card);
	for (unsigned i = 0; i < CARD_FRAGMENT; i++)
		if (!strcmp(text, share_words[i])) {
			card->share = (enum card_share)i;
			return true;
		}
	say_no_choice("--share", text, share_words, sizeof share_words / sizeof *share_words);
	return false;
}

/* Where the conversation's own words are gone, the language of the program has the questions. */
static const struct pack *find_pack(const struct replay *replay, struct library *library)
{
	return replay->session != NULL ? session_scenario(replay->session)->pack
				       : library_pack_said(library, messages_language());
}

static enum exit_status make(const struct call *call, struct kept *kept, struct card *card,
			     struct library *library, struct bytes *out)
{
	struct diags diags = {0};
	struct kept_note *notes;

	if (!read_share(call_text(call, "share", share_words[CARD_SCORES]), card))
		return EXIT_USAGE;
	if (!store_read_notes(kept->store, card->replay->record->id, &kept->arena, &notes,
			      &card->n_notes, &diags)) {
		say_diags(&diags);
		return EXIT_OUTPUT;
	}
	card->notes = notes;
	card->pack = find_pack(card->replay, library);
	if (card->pack == NULL)
		return EXIT_BAD_DATA;
	replay_tell(card->replay);
	card_write(card, &kept->arena, out);
	return EXIT_FINE;
}

enum exit_status export_card(const struct call *call, struct kept *kept, struct bytes *out)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, call->args[0], &status);
	struct diags diags = {0};
	struct replay replay;

	if (record == NULL)
		return status;
	struct library *const library = library_new(NULL, 0);
	struct card card = {.replay = &replay};
	if (replay_open(&replay, kept, record, library, &diags)) {
		status = make(call, kept, &card, library, out);
	} else {
		say_diags(&diags);
		status = EXIT_OUTPUT;
	}
	replay_close(&replay);
	library_free(library);
	return status;
}
