/**
 * @file
 * The language in which the program speaks to people: gettext behind base/message.h.
 *
 * `--lang` decides, else GESPREK_LANG, LANGUAGE, LC_ALL, LC_MESSAGES or LANG, in
 * that order. Where none of them says a language (unset, C, POSIX) it is Dutch.
 * GESPREK_ADDRESS (je or u) decides how the trainee is spoken to, until a
 * setting of the trainee does; without it, and with anything else, it is je.
 */
#ifndef GESPREK_TOOLS_MESSAGES_H
#define GESPREK_TOOLS_MESSAGES_H

#include <stddef.h>

#include "gesprek/base/address.h"

/** The languages that there are messages in: "nl", "en". Borrowed. */
const char *const *messages_languages(size_t *n);
/**
 * Set the locale and the catalogue; again, for what is to be in another language. Without a
 * catalogue messages are English.
 * @param language one of messages_languages(); anything else, and NULL: the environment decides.
 */
void messages_open(const char *language);
/** The language chosen: "nl", "en". Borrowed. */
const char *messages_language(void);
/** How the trainee is spoken to from now on, above what the environment says. Rules and scenarios
 * that were read before keep their form: call it before the first is read. */
void messages_set_address(enum address address);
enum address messages_address(void);

#endif
