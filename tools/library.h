/**
 * @file
 * Rules and scenarios by name or path, each read once.
 *
 * A library owns all it hands out, until library_free(). A scenario names its
 * rules; they are looked for beside it (rules/, ../rules/), then in the content
 * folders. Problems of a file are added to the diags of the first who asks.
 */
#ifndef GESPREK_TOOLS_LIBRARY_H
#define GESPREK_TOOLS_LIBRARY_H

#include "gesprek/scenario/scenario.h"
#include "subcommand.h"

struct library;

/** @p rules: the layers of rules that take the place of what scenarios ask for; n 0: none.
 * Borrowed. */
struct library *library_new(const char *const *rules, size_t n_rules);
void library_free(struct library *library);
/** Its cards may be noted for the next start, and come from notes (card_notes.h); where nothing is
 * to be kept they are read from the files. */
void library_note_cards(struct library *library);

/** @return The path of the rules (or file) called @p name, or NULL. Borrowed. */
const char *library_find_rules(struct library *library, const char *name);
/** The pack of library_new()'s rules, or of the rules called @p name when there were none. @return
 * NULL with a diag. */
const struct pack *library_pack(struct library *library, const char *name, struct diags *diags);
/** The same, for the end of the line: problems are written to stderr. */
const struct pack *library_pack_said(struct library *library, const char *name);
/** The pack in the file @p path alone. */
const struct pack *library_pack_at(struct library *library, const char *path, struct diags *diags);
/** What loading that pack leaves out to stay fast (see pack_check()), said once for each pack. */
void library_check_pack_at(struct library *library, const char *path, struct diags *diags);
/** Was @p path read as a part of a pack that is sound? */
bool library_has_part(const struct library *library, const char *path);
/** The temperaments that belong to @p pack. */
const struct temperaments *library_temperaments(struct library *library, const struct pack *pack,
						struct diags *diags);

/** The path of the scenario @p name: a path, "id" or "nl/id". @return NULL if there is none.
 * Borrowed. */
const char *library_find_scenario(struct library *library, const char *name);
/** By path, "id" or "nl/id". */
const struct scenario *library_scenario(struct library *library, const char *name,
					struct diags *diags);
/** The files that were read: scenarios, rules, temperaments and helplines. */
const char *const *library_files(const struct library *library, size_t *n);
/** The scenario @p name will be asked for soon: begin in the background to read its rules. */
void library_expect(struct library *library, const char *name);
/** From text in memory, by the rules called @p rules; @p name stands for the path. */
const struct scenario *library_scenario_text(struct library *library, const char *name,
					     struct str text, const char *rules,
					     struct diags *diags);
/** Is there one of that name? If not, that was said on stderr. */
bool library_has_scenario(struct library *library, const char *name);
/** library_scenario() for the end of the line: what makes it unusable was said, warnings
 * are for `check`. @p scenario: NULL unless
 * EXIT_FINE. */
enum exit_status library_scenario_said(struct library *library, const char *name,
				       const struct scenario **scenario);
/** All scenarios in the content folders, by level, then id. */
const struct scenario_card *library_cards(struct library *library, size_t *n, struct diags *diags);
/** The id in the content folders that is closest to @p name, or NULL. */
const char *library_near_scenario(struct library *library, const char *name);

#endif
