/**
 * @file
 * Where the program finds what belongs to it: content and translations.
 *
 * A content folder holds rules/, schema/ and a folder of scenarios for each
 * language. They are looked for in the folders of GESPREK_PATH (separated by
 * colons), then beside the build (build/MODE/gesprek belongs to scenarios/),
 * then in ../share/gesprek seen from the program: so an installed tree may be
 * moved.
 */
#ifndef GESPREK_TOOLS_PATHS_H
#define GESPREK_TOOLS_PATHS_H

#include <stdbool.h>
#include <stddef.h>

/** The content folders that exist, the first to be preferred. Borrowed. */
const char *const *paths_content(size_t *n);
/** Where the translations are. Borrowed. */
const char *paths_locale(void);

/** Find @p relative ("rules/nl.yaml") in the content folders. @return A path to free, or NULL. */
char *paths_find(const char *relative);
/** A path of parts put together with a slash; free it. */
char *paths_join(const char *folder, const char *name);
/** The folder that @p path is in, "." for a bare name; free it. */
char *paths_folder(const char *path);
bool paths_is_file(const char *path);
bool paths_is_folder(const char *path);

#endif
