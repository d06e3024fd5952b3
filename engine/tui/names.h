/**
 * @file
 * What an aim is called in the list, where no pack has been read yet.
 */
#ifndef TUI_NAMES_H
#define TUI_NAMES_H

/** In the language of messages; the id itself when it is no known label. Borrowed. */
const char *aim_name(const char *id);

#endif
