/**
 * @file
 * The language in which the program speaks to people: gettext behind base/message.h.
 *
 * GESPREK_LANG decides, else LANGUAGE, LC_ALL, LC_MESSAGES or LANG, in that
 * order. Where none of them says a language (unset, C, POSIX) it is Dutch.
 */
#ifndef GESPREK_TOOLS_MESSAGES_H
#define GESPREK_TOOLS_MESSAGES_H

/** Set the locale and the catalogue. Without a catalogue messages are English. */
void messages_open(void);
/** The language chosen: "nl", "en". Borrowed. */
const char *messages_language(void);

#endif
