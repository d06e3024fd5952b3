/**
 * @file
 * Texts in pairs: side by side on a terminal that is wide enough; elsewhere, and for who listens to
 * a screen reader, one after the other, each with its name.
 */
#ifndef GESPREK_TOOLS_PAIRED_TEXT_H
#define GESPREK_TOOLS_PAIRED_TEXT_H

#include <stdbool.h>
#include <stdio.h>

struct paired_text {
	FILE *out;
	size_t width_cols;    /* of one of the two; 0: one after the other */
	const char *names[2]; /* what each is called, where they stand one after the other */
	bool is_begun;
};

/** The width is that of the terminal @p out is, if it is one. */
void paired_text_begin(struct paired_text *page, FILE *out);
/** @p title NULL: without. Texts pass text_safe(); "" leaves a side empty. */
void paired_text_add(struct paired_text *page, const char *title, const char *left,
		     const char *right);

#endif
