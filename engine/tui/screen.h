/**
 * @file
 * Screens: one row of screens.def, one ops struct, one file each.
 *
 * A screen draws what `struct app` holds and changes it by keys. What it needs
 * to remember stands in the app under its own name, so that a screen itself is
 * constant. Which screen shows follows from the stage of the play, but for
 * help and messages, which lie over another one.
 */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include "controller.h"
#include "gesprek/tui/app.h"
#include "debrief_page.h"
#include "page.h"
#include "talk_panel.h"

enum screen_id {
#define S(NAME, name, title) SCREEN_##NAME,
#include "screens.def"
#undef S
	SCREEN_COUNT
};

/** Where keys do what key_help.def says: a screen, or a part of one. */
enum key_place {
	KEYS_HOME,
	KEYS_FILTER, /* home, while words filter it */
	KEYS_FORM,
	KEYS_FIELD,
	KEYS_TALK,
	KEYS_QUESTION,
	KEYS_DEBRIEF,
	KEYS_QUOTES,
	KEYS_HEARD,
	KEYS_NEXT,
	KEYS_HELP,
	KEYS_MESSAGE,
};

struct screen {
	void (*open)(struct app *app);
	void (*close)(struct app *app); /* NULL: nothing to put away */
	void (*draw)(struct app *app, struct canvas *canvas);
	void (*key)(struct app *app, const struct key *key);
};

#define S(NAME, name, title) extern const struct screen screen_##name;
#include "screens.def"
#undef S

/** A part of a page on the screen. */
struct view {
	size_t row, n_rows; /* where it was drawn last */
	size_t top;         /* first row of the page that shows */
};

struct app {
	struct play play;
	enum screen_id screen; /* that shows */
	enum screen_id under;  /* the one below help or a message */
	enum key_place keys;   /* in the bottom row, but for help: what help is about */
	bool is_done;
	struct bytes last_words;
	struct page page;
	struct view view;
	struct {
		unsigned number;  /* of the form that shows */
		size_t n_musts;   /* rows of its page that have to be seen */
		bool is_turned;   /* a page of it was turned by Enter */
		bool is_edited;   /* the line editor is open */
		bool is_finished; /* and Enter ended its line */
	} form;
	struct {
		size_t choice;  /* of the question */
		size_t n_old;   /* entries that were there before the last line was sent */
		bool is_moved;  /* the reader looked back: stay there */
		bool is_edited; /* the line editor is open */
		struct talk_panel panel;
	} talk;
	struct {
		struct bytes filter;
		size_t choice;  /* among the rows that the filter lets through */
		bool is_typing; /* the filter has the focus, not a row */
	} help;
	struct {
		unsigned looked_back; /* the debrief that shows */
		size_t page, focus;   /* focus: a stop of the page; 0: none */
		size_t sought;        /* a stop to be shown, and to have the focus */
		size_t top;           /* where the page stood when it was left */
		struct debrief_stops stops;
	} debrief;
	struct view under_view; /* of the screen below */
	struct bytes message;
};

/** What the debrief is about was made anew: none of its stops is left, and its page may not be. */
void debrief_renew(struct app *app);
/** Show the screen that the stage asks for, or the message that waits. */
void app_follow(struct app *app);
void app_show_help(struct app *app);
/** Back from help or a message. */
void app_go_under(struct app *app);

/* Drawing and keys that several screens share. */

/** The title in the first row, @p right at its right end ("" if nothing). */
void draw_title(struct canvas *canvas, const char *title, const char *right);
/** The keys of @p place in the last row. */
void draw_keys(struct app *app, struct canvas *canvas, enum key_place place);
/** Know that the page is to be drawn in @p n_rows, and begin no further down than fills them. */
void view_fit(struct app *app, size_t n_rows);
/** The page in @p n_rows rows from @p row; a row at its end says when there is more. */
void draw_view(struct app *app, struct canvas *canvas, size_t row, size_t n_rows);
/** A rule; says when the page goes on below. */
void draw_rule(const struct app *app, struct canvas *canvas, size_t row);
/** A row to choose: marked and painted when it has the focus, with the cursor on it. */
void draw_choice(struct canvas *canvas, size_t row, const char *text, bool has_focus);
/** The same for a label and its value; a label that leaves no room is cut. */
void draw_setting(struct canvas *canvas, size_t row, const char *label, const char *value,
		  bool has_focus);
/** Is the end of the page on the screen? */
bool is_read(const struct app *app);
/** PgUp, PgDn, Home and End; Up and Down too with @p by_row. @return was it one of these. */
bool scroll_key(struct app *app, const struct key *key, bool by_row);
/** Move @p at by a key within @p n, where @p less and @p more are the keys for it. @return was it
 * one of these. */
bool move_key(size_t *at, size_t n, const struct key *key, enum press less, enum press more);
/** 1 to 9 for a digit; 0 for anything else. */
size_t digit_of(const struct key *key);

/** A row of key_help.def. */
struct key_help {
	enum key_place place;
	bool is_in_line;
	const char *keys, *help; /* shown through _() */
	const char *bytes;       /* what the help screen sends for it; "": nothing */
};
extern const struct key_help key_helps[];
extern const size_t key_helps_n;

#endif
