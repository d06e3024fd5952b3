/**
 * @file
 * A form: something to read, with fields below it to answer or to act by.
 *
 * All that is asked outside a conversation is a form: the briefing, the own
 * view, a journal entry, a drill. Each is opened by one file form_<name>.c and
 * shown by both front ends: the full screen draws any form (screen_form.c), plain
 * lines read its sections out and ask its fields one by one (plain_form.c). So a
 * new one is written once, and is complete in both.
 *
 * A play has one form at a time and owns it. Texts are borrowed: they outlive
 * the form, or are made in its arena. What a field holds is read by the action
 * that ends the form, before that opens another.
 */
#ifndef TUI_FORM_H
#define TUI_FORM_H

#include "gesprek/base/memory.h"
#include "gesprek/talk/debrief.h"

struct play;

/** What an action does; most open the next form or go to another stage. */
typedef void form_act(struct play *play);

enum field_kind {
	FIELD_CHOICE, /* one of some, or none */
	FIELD_TEXT,   /* a line to type, of any length */
	FIELD_ACTION, /* Enter does it */
};

struct field {
	enum field_kind kind;
	const char *label;
	const char *const *choices;
	size_t n_choices, value; /* value: from 1; 0 is none. Of an action: what its file wants */
	const char *none;        /* what none is called; NULL: one has to be chosen */
	bool is_number;          /* the choices are their own numbers: nothing to read out */
	struct bytes text;
	struct bytes kept; /* of a form with a name: the text as it is kept */
	form_act *act; /* of an action; of a text: Enter in it does this, NULL goes on below it */
};

enum { FORM_MOST_FIELDS = 32, FORM_RATING_MOST = 10 };

struct form {
	struct arena arena;
	const char *title, *right; /* right: beside the title, "" if nothing */
	struct debrief_item *items;
	struct form_section {
		const char *title; /* "": none */
		size_t first, n;
		bool is_columns;
	} * sections;
	size_t n_items, cap_items, n_sections, cap_sections;
	struct field fields[FORM_MOST_FIELDS];
	size_t n_fields;
	size_t focus;        /* the field that has it */
	size_t n_musts;      /* sections that nobody passes over unseen, from the first; of the
				others only a page is turned before an action is done. 0: all */
	form_act *back;      /* Esc; NULL: there is no way back */
	form_act *leave;     /* the program ends while this form shows: keep what was typed, open
				nothing; NULL: nothing is lost */
	form_act *pass;      /* where nothing can be asked; NULL: the first action */
	form_act *otherwise; /* an empty line in plain lines, where one of several actions is asked
				for; NULL: the first action */
	/* What it shows was edited: be the same form about @p scenario, with what was chosen in it.
	 * NULL: it stays as it is until it is done. */
	void (*renew)(struct play *play, const struct scenario *scenario);
	const char *name; /* what is typed in it is kept under this until it is done: form_name();
			     NULL: it is not kept */
	const char *own;  /* what was typed into the form before and was sent: shown where it is
			     not on the screen any more; NULL: nothing */
	bool is_next;     /* one of a row of forms: plain lines have said the title */
	bool takes_input; /* a line of a file or a pipe answers its text, until there is none:
			     then `pass` */
	const char *ask;  /* how plain lines ask for one of several actions */
	unsigned number;  /* changes with every form: who shows them sees a new one */
};

/** Show a new form; the one before it is gone. */
struct form *form_open(struct play *play, const char *title, const char *right);
void form_clear(struct form *form);

/** Do what a field or a way out of the form does. What was typed is then no longer kept as such. */
void form_do(struct play *play, form_act *act);
/** The last thing of opening a form in which a person types: from now on what stands in its texts
 * is kept under @p name, and they begin with what was still kept of such a form. A form after a
 * `kill` or a power cut so begins where it was. */
void form_name(struct play *play, const char *name);
/** Keep what changed since the last time. @p typed: what stands in the line editor, which has the
 * focused field; NULL: it is closed. */
void form_keep(struct play *play, const char *typed);

/* What is to be read, in order. */

/** What follows stands under @p title ("" if under none), side by side by its labels if @p
 * is_columns. */
void form_section(struct form *form, const char *title, bool is_columns);
/** @p text NULL or "": nothing is added. */
void form_say(struct form *form, enum debrief_item_kind kind, const char *label, const char *text);
/** The same for a text of several paragraphs; the label stands before the first. */
void form_say_paragraphs(struct form *form, const char *label, const char *text);
void form_say_section(struct form *form, const struct debrief_section *section);
/** The @p n th section, ready to be shown. */
struct debrief_section form_get_section(const struct form *form, size_t n);

/* What is to be answered. Fields beyond the most there can be are left out. */

struct field *form_add_choice(struct form *form, const char *label, const char *const *choices,
			      size_t n, const char *none, size_t value);
/** 1 to FORM_RATING_MOST. */
struct field *form_add_rating(struct form *form, const char *label, const char *none, size_t value);
struct field *form_add_text(struct form *form, const char *label, const char *text);
/** A text that @p act takes as soon as Enter is pressed in it. */
struct field *form_add_line(struct form *form, const char *label, const char *text, form_act *act);
struct field *form_add_action(struct form *form, const char *label, form_act *act);

/** The @p n th field of @p kind, counted from 0; NULL if there are fewer. */
struct field *form_find_field(struct form *form, enum field_kind kind, size_t n);
/** The value of the action that is being done. */
size_t form_action_value(const struct form *form);
/** What was typed in it, without blanks around; "" if nothing. Borrowed until the field changes. */
const char *field_text(struct field *field);
/** The name of its value. */
const char *field_choice(const struct field *field);
/** Is there another than the one it has? */
bool field_can_change(const struct field *field);

#endif
