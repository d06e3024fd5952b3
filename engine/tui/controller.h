/**
 * @file
 * Everything about playing that is not layout: shared by the full screen and plain lines.
 *
 * A `struct play` holds where the trainee is (stage), the running session, and
 * the lines of the conversation as entries. Each front end shows the entries
 * in its own way and hands in what was typed. Nothing here reads or writes.
 */
#ifndef TUI_CONTROLLER_H
#define TUI_CONTROLLER_H

#include "gesprek/talk/coach.h"
#include "gesprek/talk/debrief.h"
#include "gesprek/talk/dilemma.h"
#include "gesprek/talk/versions.h"
#include "gesprek/tui/canvas.h"
#include "gesprek/tui/play.h"
#include "gesprek/base/dice.h"
#include "carry.h"
#include "form.h"
#include "guard.h"
#include "home.h"
#include "hypotheses.h"
#include "ui_texts.h"

enum play_stage {
	PLAY_HOME,
	PLAY_FORM, /* something to read and to answer: see form.h */
	PLAY_TALK,
	PLAY_DEBRIEF,
	PLAY_OVER,
};

enum entry_kind {
#define E(NAME, indent, label_style, style, label) ENTRY_##NAME,
#include "entries.def"
#undef E
	ENTRY_KIND_COUNT
};

struct entry_info {
	size_t indent_cols; /* in a window that has room for it */
	enum style label_style, style;
	enum ui_text label;
};
extern const struct entry_info entry_infos[ENTRY_KIND_COUNT];

/** One line of the conversation. Text as it came: show it through text_safe(). */
struct entry {
	enum entry_kind kind;
	const char *label, *text;
	unsigned turn;    /* it belongs to; 0: the opening */
	bool is_dropped;  /* its turn was taken back */
	bool is_replayed; /* said before this program began: resumed */
	bool is_repeat;   /* says again what stands further up: for those who cannot look up */
};

enum { QUESTION_MOST_CHOICES = 4 };

struct play;

/** Something asked before the conversation goes on; NULL text: nothing is. */
struct question {
	const char *text;
	struct {
		const char *text;
		void (*act)(struct play *play);
	} choices[QUESTION_MOST_CHOICES];
	size_t n;
	bool can_escape; /* the first choice is as if nothing had been asked */
};

/** A conversation that goes on, as it was kept; all of it in its arena. */
struct resumed {
	struct arena arena;
	const struct record *record; /* NULL: this one is new */
	struct kept_reply *replies;
	struct record_line *lines;
	size_t n_replies, n_lines;
	struct str draft;
	unsigned rating_before;
	unsigned parting; /* the first turn that goes another way now; 0: none */
};

/** A scenario that is being written while it is played. */
struct watched {
	const struct scenario *scenario; /* as it is played now; NULL: nothing is watched */
	unsigned parting; /* after a look: the first turn that is another one, 0 the opening;
			     UINT_MAX: none is */
};

/** A reply being said differently, and all that was said anew in this conversation. */
struct again {
	struct arena arena;
	bool is_open;  /* the next reply is the second version */
	unsigned turn; /* where, from 1 */
	struct version first;
	const struct kept_reply *rest; /* all that the first version was, from that turn on */
	size_t n_rest;
	const struct version_pair *pairs;
	size_t n_pairs;
};

/** A finding that the trainee sees differently. */
struct dispute {
	unsigned turn;
	const struct indicator *indicator;
	struct span span;
	const char *text; /* to be shown */
};

/** Something that was heard in a reply. */
struct heard {
	unsigned turn;
	const struct finding *finding;
};

struct play {
	const struct play_options *options;
	bool can_ask; /* a person sits at the keyboard */
	enum play_stage stage;
	int status;
	struct bytes problem; /* what went wrong, to be told; emptied by who tells it */
	struct bytes parting; /* the words after `:stop`, likewise */
	struct guard *guard; /* NULL until the first reply: the first screen need not wait for it */
	struct spelling *spelling; /* of the scenario being played; NULL without a dictionary */
	struct dice dice;

	unsigned unlocked_level;     /* the highest that is open; see unlock.h */
	struct scenario_card locked; /* what was asked for and is not open; id NULL: nothing */

	const struct scenario_card **cards; /* by language, level, title */
	size_t n_cards;
	struct home home;        /* in the stage of that name */
	struct form form;        /* likewise */
	struct drill_run *drill; /* NULL: none is going on */
	struct resumed resumed;
	struct again again;
	struct watched watched;

	/* Chosen in the briefing. */
	const struct scenario *scenario;
	struct session_options session_options;
	unsigned rating_before;
	struct brought brought;       /* a child's words that could be taken along */
	struct hypotheses hypotheses; /* of the signals; before, and looked at again after */
	const char *aim;              /* label id; NULL: none */
	struct bytes resolve_text;
	const char *resolve; /* the one thing to try, from the last debrief; NULL: none */

	/* The running conversation; all of it is gone with play_drop(). */
	struct arena arena;
	struct session *session;
	unsigned conversation; /* another number for each that starts */
	struct entry *entries;
	size_t n_entries, cap_entries;
	const char *mood;   /* as it was told last; "" in an exam */
	unsigned mood_turn; /* the turn that brought it; 0: none did */
	struct question question;
	char *held;               /* the reply that waits for an answer to the question */
	struct bytes draft;       /* the line being typed, as the log has it */
	struct bytes handed_back; /* what the next line is to begin with */
	bool is_log_broken, is_practice_kept;
	struct dispute *disputes;
	size_t n_disputes, cap_disputes;
	struct heard disputed; /* while it is asked how the trainee sees it */
	bool has_listed;       /* the findings stand there by number; a bare one is one of them */
	unsigned looked_back;  /* another number for each debrief */
	unsigned rating_after, redo;
	enum decision decision; /* what the trainee would do next; DECISION_NONE: not said */
	struct bytes reason;    /* and why */
	struct debrief debrief;
	const struct debrief_section
		*own_view; /* what to ask oneself first; NULL if nothing can be asked */
	const struct debrief_section *sections; /* the rest, with the trainee's own around it */
	size_t n_sections;

	struct {
		int64_t session; /* that a page being written is about, 0: none */
		size_t first;    /* page in the list */
		int64_t page;    /* that is being read */
		bool is_private_told;
	} journal;
};

/** Opens the home stage, or the briefing of the scenario named in the options. PLAY_OVER when that
 * failed. */
void play_init(struct play *play, const struct play_options *options, bool can_ask);
/** The program is about to end: what was typed in a form is kept, where the form can. */
void play_leave_form(struct play *play);
void play_clear(struct play *play);

bool play_choose(struct play *play, const char *id_or_path);
/** Open the briefing of a conversation of the history. @return false: it cannot go on, as told. */
bool play_resume(struct play *play, int64_t id);
void play_start(struct play *play);
/** What was typed and sent: an answer to the question, a command, a choice or a reply. */
void play_submit(struct play *play, const char *line);
/** The line as it stands, not sent yet: the log is told when it has changed. */
void play_keep_draft(struct play *play, const char *text);
/** What the line is to begin with: a draft, or what could not be sent. Asking takes it out. */
void play_take_back(struct play *play, struct bytes *text);
/** Was what is played saved? Then all is said again to the new version, and what is another now is
 * told by entries of the kind RELOADED; likewise what is in the way. @return false: nothing
 * changed.
 */
bool play_look(struct play *play);
/** The end of input, or the wish to end: look back at what there is. */
void play_finish(struct play *play);
void play_ask_to_leave(struct play *play);
void play_answer(struct play *play, size_t choice);
/** From the own view to the debrief. 0: not given. */
void play_look_back(struct play *play, unsigned rating, unsigned redo);
/** Back to before reply @p turn, to say it differently; then both versions are shown. */
void play_say_differently(struct play *play, unsigned turn);
/** The same after looking back: a new attempt, kept beside the conversation it departs from. */
void play_attempt(struct play *play, unsigned turn);
/** Take up the first version again, with all that followed it. */
void play_take_first(struct play *play);
/** Say that reply a third time. */
void play_say_once_more(struct play *play);
/** Do the same scenario again, with its own chance. */
void play_again(struct play *play);
void play_home(struct play *play);
void play_quit(struct play *play);
/** Leave the conversation as one that may be resumed. */
void play_leave(struct play *play);
/** What can be done after the debrief, in order: first the things to try, last leaving. */
size_t play_count_next(const struct play *play);
const char *play_next_text(struct play *play, size_t n);
/** The thing to try that it is about, in full; "" if it is about none. */
const char *play_next_detail(const struct play *play, size_t n);
void play_next(struct play *play, size_t n);
/** Take with one the `n`th (from 0) of the debrief's choices to try. */
void play_resolve(struct play *play, size_t n);
size_t play_count_choices(const struct play *play);

/** All that was heard and is shown in the debrief, in the order of the replies; in the play's
 * arena. */
size_t play_list_heard(struct play *play, const struct heard **heard);
/** "It was heard that: words" */
const char *play_heard_text(struct play *play, const struct heard *heard);
/** The words alone; "" if there are none. */
const char *play_heard_words(struct play *play, const struct heard *heard);
/**
 * The trainee sees it differently: kept as feedback on the rule, and shown in the debrief.
 * @param as the label it was in their view; LABEL_COUNT: not said. @param why "" if not said.
 */
void play_dispute(struct play *play, const struct heard *heard, enum label as, const char *why);
/** @return NULL when it was not disputed. */
const struct dispute *play_find_dispute(const struct play *play, unsigned turn,
					const struct finding *finding);
/** Back in the debrief as it was, with what the trainee sees differently by now. */
void play_show_debrief(struct play *play);

/** Does it go on with what was said before the program began? Then the briefing asks nothing. */
bool play_is_resumed(const struct play *play);
/** Seconds since 1970, from who runs the play. */
int64_t play_now(const struct play *play);
/** Is there a list to go back to? */
bool play_has_home(const struct play *play);
/** Offers of this moment in guided mode, in the order they are shown. */
size_t play_count_offers(const struct play *play);
/** What is said about a reply in which @p finding was seen; made in @p arena. */
const char *guard_text(struct arena *arena, const struct scenario *scenario,
		       enum guard_finding finding);
const char *mode_text(const struct scenario *scenario, enum mode mode);

/* For the files of the controller only. */
void play_load_list(struct play *play);
void play_take_scenario(struct play *play, const struct scenario *scenario);
/** Is it of a level that is not open? Then that is told, and what can be done instead. */
bool play_is_closed(struct play *play, const struct scenario *scenario);
/** Say again all that was said, and tell where it goes another way. */
void play_go_on(struct play *play);
void play_forget_resumed(struct play *play);
void play_forget_versions(struct play *play);
/** After a reply: when it was the second version, show both. */
void play_compare(struct play *play, const struct turn *turn);
/** Drop the conversation and begin the same one again as an attempt that departs at @p turn. */
void play_begin_anew(struct play *play, unsigned turn);
/** All entries so far are none that the trainee just typed. */
void play_mark_replayed(struct play *play);
void play_add(struct play *play, enum entry_kind kind, const char *label, const char *text);
void play_notice(struct play *play, enum ui_text text, const char *value);
void play_open(struct play *play);
/** Tell the mood of the person talked to where it is another than was told last. */
void play_add_mood(struct play *play);
/** The columns as filled so far, as lines. */
void play_add_map(struct play *play);
/** The notebook, as lines. */
void play_add_notes(struct play *play);
/** Typing help for the scenario, loaded before the first reply: none has to wait for it. */
void play_open_spelling(struct play *play);
void play_say(struct play *play, const char *reply);
void play_say_as(struct play *play, const char *reply, struct respellings respellings);
void play_coach(struct play *play);
void play_hand_back(struct play *play, const char *text);
/** Told, and given back where a person can make it shorter. */
bool play_is_too_long(struct play *play, const char *line);
void play_make_debrief(struct play *play);
/** What the conversation practised, for the plan; from the debrief, once a conversation. */
void play_keep_practice(struct play *play);
void play_stop(struct play *play);
/** What is said to who stopped, with where help is. */
void play_tell_stopped(struct play *play);
void play_rewind(struct play *play, unsigned turns);
void play_note(struct play *play, const struct play_note *note);
void play_log_result(struct play *play, bool is_kept, struct diags *diags);
/** The same outside a conversation: what the trainee's own file refused is told as a problem. */
void play_tell_refusal(struct play *play, bool is_done, struct diags *diags);
void play_log_end(struct play *play, enum play_end end);
/** false: the line is no command. */
bool play_command(struct play *play, const char *line);

#endif
