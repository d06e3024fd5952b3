/**
 * @file
 * Forms in plain lines: read out, then asked field by field.
 */
#ifndef TUI_PLAIN_FORM_H
#define TUI_PLAIN_FORM_H

#include "controller.h"
#include "plain_lines.h"

/**
 * Show the play's form and do what its answers say. Without a person to ask,
 * the values it has are told and it is passed.
 */
void plain_form_run(struct play *play, struct plain_lines *lines);

/** Sections as `label: value` lines under their headings. */
void plain_say_sections(struct plain_lines *lines, const struct debrief_section *sections,
			size_t n);
/** A number from 1 to @p most, asked again until it is one; 0: an empty line, or the end. */
size_t plain_read_number(struct plain_lines *lines, const struct scenario *scenario,
			 const char *prompt, size_t most);
/** The whole line is a number from 1 to @p most; 0 otherwise. */
size_t plain_number_in(const char *line, size_t most);
void plain_ask_for_number(struct plain_lines *lines, const struct scenario *scenario, size_t most);

#endif
