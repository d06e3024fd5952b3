/**
 * @file
 * The forms there are; each is opened by the file of its name.
 */
#ifndef TUI_FORMS_H
#define TUI_FORMS_H

#include "controller.h"

/** Before a conversation: what is known, and what is chosen. */
void form_briefing_open(struct play *play);
/** Where to go back to, to say a reply differently. */
void form_rewind_open(struct play *play);
/** Both versions of that reply, side by side. */
void form_versions_open(struct play *play);
/** Before it too: what could explain the signals. */
void form_hypotheses_open(struct play *play);
/** A resumed conversation goes another way than it went: both ways on. */
void form_parting_open(struct play *play);
/** After an ending: what happens next. */
void form_decision_open(struct play *play);
/** After it, before the debrief: the own mark, and a line to say over. */
void form_own_view_open(struct play *play);
/** Then, where explanations were written before: how likely they are now. */
void form_revised_open(struct play *play);

/** A conversation that is not open to the trainee yet. */
void form_locked_open(struct play *play, const struct scenario_card *card);
/** How each principle stands. */
void form_progress_open(struct play *play);
/** What the trainee has chosen for all conversations. */
void form_settings_open(struct play *play);

/** The pages of the journal. */
void form_journal_open(struct play *play);
/** A page to write, about the conversation just held if there is one. */
void form_journal_write_open(struct play *play);
/** The self-scan: what was answered, or a first one to answer. */
void form_scan_open(struct play *play);
/** Of all that was heard, what does the trainee see differently? */
void form_disagree_find(struct play *play);
/** One thing that was heard: how the trainee sees it. */
void form_disagree_open(struct play *play, const struct heard *heard);

/** A drill of @p principle, or with LABEL_COUNT of the one that needs it most. */
void form_drill_open(struct play *play, enum label principle);
/** The drill that the options ask for. */
void form_drill_first(struct play *play);

#endif
