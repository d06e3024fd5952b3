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
/** Which words go with the number @p n: English has one form for 1 and another for the rest. */
typedef const char *message_number_catalogue(const char *one, const char *many, unsigned long n);

/** Both NULL: back to English. */
void message_set_catalogue(message_catalogue *catalogue, message_number_catalogue *numbers);
__attribute__((format_arg(1))) const char *message(const char *text);
/** The form that goes with @p n, which stands in it as well; a message with two numbers is made
 * of parts, or names what it counts before each number. */
__attribute__((format_arg(1), format_arg(2))) const char *
message_number(const char *one, const char *many, unsigned long n);
/** What the system's @p error, a value of errno, means. Where the C library has its own
 * translations they are not everywhere, and follow another language than ours. */
const char *message_of_error(int error);

#define _(text)          message(text)
#define _n(one, many, n) message_number(one, many, n)
#define N_(text)         text /* marks a text in a table for translation; shown through _() */

#endif
