/**
 * @file
 * Saying the replies of a transcript and holding the answers against its
 * lines, or writing down how they come out now.
 */
#include "transcript.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/talk/decision.h"

struct run {
	const struct transcript *transcript;
	struct session *session;
	const struct turn *turn; /* of the reply said last */
	struct proof *proof;
	struct diags *diags;
};

typedef void line_check(struct run *run, const struct transcript_line *line);

static void run_note(struct run *run, bool is_passed)
{
	proof_note(run->proof, is_passed);
}

static void check_reply(struct run *run, const struct transcript_line *line)
{
	const struct turn *turn = session_say(run->session, str_of(line->text));

	if (turn) {
		run->turn = turn;
		return;
	}
	run_note(run, false);
	diag_add(run->diags, DIAG_TEST_FAILED, line->at,
		 _("the conversation was over before this reply, at '%s'"),
		 session_node(run->session)->id);
}

static void check_finds(struct run *run, const struct transcript_line *line)
{
	bool is_found = turn_has_sign(run->turn, line->text);

	run_note(run, is_found);
	if (is_found)
		return;
	diag_add(run->diags, DIAG_TEST_FAILED, line->at, _("'%s' is not found"), line->text);
	proof_hint_heard(run->turn->findings, run->turn->n_findings, run->diags);
}

static void check_misses(struct run *run, const struct transcript_line *line)
{
	bool is_found = turn_has_sign(run->turn, line->text);

	run_note(run, !is_found);
	if (!is_found)
		return;
	diag_add(run->diags, DIAG_TEST_FAILED, line->at, _("'%s' is found"), line->text);
	proof_hint_heard(run->turn->findings, run->turn->n_findings, run->diags);
}

static void check_at(struct run *run, const struct transcript_line *line)
{
	bool is_there = turn_is_at(run->turn, line->text);

	run_note(run, is_there);
	if (!is_there)
		diag_add(run->diags, DIAG_TEST_FAILED, line->at,
			 _("the conversation is at '%s', not '%s'"), run->turn->next->id,
			 line->text);
}

static void check_says(struct run *run, const struct transcript_line *line)
{
	bool is_said = turn_says(run->turn, line->text);

	run_note(run, is_said);
	if (is_said)
		return;
	diag_add(run->diags, DIAG_TEST_FAILED, line->at, _("'%s' is not said in answer"),
		 line->text);
	diag_hint(run->diags, _("said: %s"),
		  run->turn->n_spoken ? run->turn->spoken[0].text : _("nothing"));
}

static void check_state(struct run *run, const struct transcript_line *line)
{
	int value = run->turn->after.v[line->variable];
	bool is_within = value >= line->least && value <= line->most;

	run_note(run, is_within);
	if (!is_within)
		diag_add(run->diags, DIAG_TEST_FAILED, line->at, _("'%s' is %d, not %d..%d"),
			 state_id(line->variable), value, line->least, line->most);
}

static const char *ending_now(const struct session *session)
{
	enum ending ending = session_ending(session);

	return ending == ENDING_NONE ? "none" : ending_id(ending);
}

static void check_ending(struct run *run, const struct transcript_line *line)
{
	const char *ending = ending_now(run->session);
	bool is_so = !strcmp(ending, line->text);

	run_note(run, is_so);
	if (!is_so)
		diag_add(run->diags, DIAG_TEST_FAILED, line->at, _("the ending is '%s', not '%s'"),
			 ending, line->text);
}

/* What the scenario thinks of the decision: "none" where there is none to make. */
static const char *fits_now(const struct transcript *transcript, const struct session *session)
{
	const struct opinion *of[DECISION_COUNT];

	if (!transcript->decision || !decision_is_due(session))
		return "none";
	decision_opinions(session, of);
	const struct opinion *opinion = of[transcript->decision];
	return opinion ? opinion_fit_id(opinion->fits) : "none";
}

static void check_fits(struct run *run, const struct transcript_line *line)
{
	const char *fits = fits_now(run->transcript, run->session);
	bool is_so = !strcmp(fits, line->text);

	run_note(run, is_so);
	if (!is_so)
		diag_add(run->diags, DIAG_TEST_FAILED, line->at,
			 _("the decision '%s' fits '%s', not '%s'"),
			 decision_id(run->transcript->decision), fits, line->text);
}

static line_check *const line_checks[] = {
	[TRANSCRIPT_OTHER] = NULL,        [TRANSCRIPT_REPLY] = check_reply,
	[TRANSCRIPT_FINDS] = check_finds, [TRANSCRIPT_MISSES] = check_misses,
	[TRANSCRIPT_AT] = check_at,       [TRANSCRIPT_SAYS] = check_says,
	[TRANSCRIPT_STATE] = check_state, [TRANSCRIPT_ENDING] = check_ending,
	[TRANSCRIPT_FITS] = check_fits,
};

static bool is_closing(enum transcript_line_kind kind)
{
	return kind == TRANSCRIPT_ENDING || kind == TRANSCRIPT_FITS;
}

void transcript_run(const struct transcript *transcript, const struct scenario *scenario,
		    struct proof *proof, struct diags *diags)
{
	struct run run = {.transcript = transcript, .proof = proof, .diags = diags};

	run.session = transcript_open(transcript, scenario, diags);
	if (!run.session) {
		proof_note(proof, false);
		return;
	}
	for (size_t i = 0; i < transcript->n_lines; i++) {
		const struct transcript_line *line = &transcript->lines[i];
		line_check *check = line_checks[line->kind];
		/* After a reply that could not be said, what was expected of it cannot be held
		 * against anything. */
		if (check && (run.turn || line->kind == TRANSCRIPT_REPLY || is_closing(line->kind)))
			check(&run, line);
	}
	session_free(run.session);
}

static void write_text_line(struct bytes *out, const char *sign, const char *text)
{
	bytes_add_text(out, sign);
	/* One line stays one line. */
	for (size_t len; *text; text += len) {
		len = strcspn(text, "\n");
		bytes_add(out, text, len);
		if (text[len])
			break;
	}
	bytes_add_char(out, '\n');
}

static bool is_first_of_kind(const struct turn *turn, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (turn->findings[i].indicator == turn->findings[index].indicator)
			return false;
	return true;
}

static void write_turn(struct bytes *out, const struct turn *turn)
{
	for (size_t i = 0; i < turn->n_findings; i++)
		if (finding_is_heard(&turn->findings[i]) && is_first_of_kind(turn, i))
			write_text_line(out, "+ ", turn->findings[i].indicator->id);
	write_text_line(out, "= ", turn->next->id);
	for (size_t i = 0; i < turn->n_spoken; i++)
		write_text_line(out, "< ", turn->spoken[i].text);
}

static bool is_made(enum transcript_line_kind kind)
{
	return kind == TRANSCRIPT_FINDS || kind == TRANSCRIPT_AT || kind == TRANSCRIPT_SAYS ||
	       is_closing(kind);
}

void transcript_rewrite(const struct transcript *transcript, const struct scenario *scenario,
			struct bytes *out)
{
	struct diags unsaid = {0}; /* running it says so */
	struct session *session = transcript_open(transcript, scenario, &unsaid);

	diags_clear(&unsaid);
	if (!session) {
		bytes_add(out, transcript->source.text.s, transcript->source.text.len);
		return;
	}
	for (size_t i = 0; i < transcript->n_lines; i++) {
		const struct transcript_line *line = &transcript->lines[i];
		if (is_made(line->kind))
			continue;
		bytes_add(out, line->whole.s, line->whole.len);
		bytes_add_char(out, '\n');
		if (line->kind != TRANSCRIPT_REPLY)
			continue;
		const struct turn *turn = session_say(session, str_of(line->text));
		if (turn)
			write_turn(out, turn);
	}
	bytes_addf(out, "ending: %s\n", ending_now(session));
	if (transcript->decision)
		bytes_addf(out, "fits: %s\n", fits_now(transcript, session));
	session_free(session);
}
