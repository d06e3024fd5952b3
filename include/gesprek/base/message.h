/**
 * @file
 * Messages to people, written in English in the source and translated when shown.
 *
 * The core does not read the environment, so it does not choose a language:
 * tools/ hands in a catalogue (gettext) at the start of the program. Without
 * one, messages stay English. What a character says and what the debrief says
 * are content, not messages: they come from scenarios and packs.
 */
#ifndef GESPREK_BASE_MESSAGE_H
#define GESPREK_BASE_MESSAGE_H

typedef const char *message_catalogue(const char *message);

void message_set_catalogue(message_catalogue *catalogue); /* NULL: back to English */
__attribute__((format_arg(1))) const char *message(const char *text);
/** What the system's @p error, a value of errno, means. Where the C library has its own
 * translations they are not everywhere, and follow another language than ours. */
const char *message_of_error(int error);

#define _(text)  message(text)
#define N_(text) text /* marks a text in a table for translation; shown through _() */

#endif
