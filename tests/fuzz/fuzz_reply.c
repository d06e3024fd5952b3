/**
 * @file
 * Fuzzing what trainees type: any bytes as replies, a line each, to the shipped
 * rules, said to a parent or, where their number is odd, to a child. Beside crashes it looks for
 * broken promises: spans that point outside what was typed or read, explanations that hear
 * something else, numbers out of range, and conversations that are not the same when told again.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/utf8.h"
#include "gesprek/hear/explain.h"
#include "gesprek/talk/coach.h"
#include "gesprek/talk/debrief.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Few, so that there is time for many inputs. */
enum { REPLIES_MOST = 6 };

static struct pack *pack;
static struct temperaments *temperaments;
/* One conversation: a scenario with what its sessions share. */
static struct talk {
	const char *path;
	enum mode mode;
	struct scenario *scenario;
	struct stage *stage;
} talks[] = {
	{"scenarios/nl/lege-trommel.yaml", MODE_EXAM, NULL, NULL},
	{"scenarios/nl/slippers-in-januari.yaml", MODE_COACH, NULL, NULL},
};
enum { N_TALKS = sizeof talks / sizeof *talks };
static struct ear *ear, *other_ear;
static struct spelling *spelling;

static void open_all(void)
{
	const char *path = "scenarios/rules/nl.yaml";
	struct diags diags = {0};

	pack = pack_load(&path, 1, &diags);
	temperaments =
		pack ? temperaments_load("scenarios/rules/temperaments.yaml", pack, &diags) : NULL;
	for (size_t i = 0; i < N_TALKS && temperaments; i++) {
		talks[i].scenario = scenario_load(talks[i].path, pack, temperaments, &diags);
		if (talks[i].scenario)
			talks[i].stage = stage_new(talks[i].scenario, false);
	}
	diags_clear(&diags);
	if (!talks[0].stage || !talks[1].stage) {
		fputs("run this in the project folder, with content that loads\n", stderr);
		exit(1);
	}
	ear = ear_new(pack);
	other_ear = ear_new(pack);
	spelling = spelling_open(pack, "tests/unit/spelling/nl_NL.aff",
				 "tests/unit/spelling/nl_NL.dic");
}

static void check_spans(const struct hearing *hearing, struct str text)
{
	label_set labels = 0;

	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];
		assert(finding->span.start < finding->span.end && finding->span.end <= text.len);
		assert(utf8_is_valid((struct str){text.s + finding->span.start,
						  finding->span.end - finding->span.start},
				     NULL));
		for (size_t w = 0; w < finding->n_words; w++)
			assert(finding->words[w].start < finding->words[w].end &&
			       finding->words[w].end <= text.len);
		assert(finding->confidence >= 0 && finding->confidence <= 1);
		assert(i == 0 || finding[-1].span.start <= finding->span.start);
		labels |= finding->is_generic ? 0 : LABEL_BIT(finding->label);
	}
	assert(labels == hearing->labels);
	assert(score_hearing(hearing) >= 0 && score_hearing(hearing) <= 1);
}

static void check_same_finding(const struct finding *a, const struct finding *b)
{
	assert(a->indicator == b->indicator && a->label == b->label);
	assert(a->span.start == b->span.start && a->span.end == b->span.end);
	assert(a->n_words == b->n_words && a->is_generic == b->is_generic);
	assert(a->rule.line == b->rule.line && a->severity == b->severity);
	assert(!(a->confidence < b->confidence) && !(a->confidence > b->confidence));
}

/* The same words heard twice, once being asked why: by two ears that heard different lines before.
 */
static void hear_line(struct str text, enum addressee to)
{
	const struct hear_context context = {.to = to,
					     .said = "Ik ben zo moe. De jas prikt, hier."};
	const struct hearing *hearing = hear(ear, &context, text);
	const struct explanation *why = explain(other_ear, &context, text);

	assert(hearing->is_invalid || utf8_is_valid(text, NULL) || hearing->is_cut);
	check_spans(hearing, text);
	assert(why->hearing->n_findings == hearing->n_findings &&
	       why->hearing->labels == hearing->labels);
	for (size_t i = 0; i < hearing->n_findings; i++)
		check_same_finding(&hearing->findings[i], &why->hearing->findings[i]);
	for (size_t i = 0; i < why->n_sentences; i++)
		assert(why->sentences[i].span.start <= why->sentences[i].span.end &&
		       why->sentences[i].span.end <= text.len);
}

/* What typing help reads, and what a stranger's history says it read, of any bytes. */
static void hear_read(struct str text)
{
	struct hear_context context = {.said = "Ik ben zo moe."};
	const struct respelling stored = {text.len / 3, text.len - text.len / 4, "zorgen"};

	context.respellings = spelling_read(spelling, &context, text);
	for (size_t i = 0; i < context.respellings.n; i++) {
		const struct respelling *r = &context.respellings.v[i];
		assert(r->start < r->end && r->end <= text.len);
		assert(i == 0 || r[-1].end <= r->start);
	}
	const struct hearing *hearing = hear(ear, &context, text);
	assert(hearing->respellings.n == context.respellings.n);
	check_spans(hearing, text);
	context.respellings = (struct respellings){&stored, 1};
	check_spans(hear(ear, &context, text), text);
}

static void check_same_turn(const struct turn *a, const struct turn *b)
{
	assert(a->number == b->number && a->node == b->node && a->next == b->next);
	assert(a->labels == b->labels && a->edge == b->edge && a->is_repair == b->is_repair);
	assert(memcmp(&a->before, &b->before, sizeof a->before) == 0);
	assert(memcmp(&a->after, &b->after, sizeof a->after) == 0);
	assert(a->n_spoken == b->n_spoken && a->n_notes == b->n_notes);
	for (size_t i = 0; i < a->n_spoken; i++)
		assert(strcmp(a->spoken[i].text, b->spoken[i].text) == 0);
	for (size_t i = 0; i < a->n_notes; i++)
		assert(a->notes[i].fact == b->notes[i].fact);
}

/* Whatever was said and taken back: a session is the fold of the replies that are left. */
static void check_retold(const struct talk *talk, struct session *session, const struct str *said)
{
	const struct session_options *options = session_options(session);
	struct session *other = session_new(talk->scenario, options);
	const size_t n = session_count_turns(session), n_back = n / 2 + n % 2;

	for (size_t i = 0; i < n; i++)
		session_say(other, said[i]);
	session_rewind(other, (unsigned)n_back);
	for (size_t i = n - n_back; i < n; i++)
		session_say(other, said[i]);
	assert(session_count_turns(other) == n && session_node(other) == session_node(session));
	for (size_t i = 0; i < n; i++)
		check_same_turn(session_get_turn(session, i), session_get_turn(other, i));
	session_free(other);
}

static void check_debrief(const struct session *session)
{
	struct arena arena = {0};
	struct bytes text = {0};
	const struct debrief debrief = debrief_make(session, NULL, &arena);

	assert(debrief.score.total >= 0 && debrief.score.total <= 1);
	assert(debrief.score.coverage >= 0 && debrief.score.coverage <= 1);
	debrief_write(&debrief, 40, &text);
	for (size_t i = 0; i < text.len; i++)
		assert(((unsigned char)text.s[i] >= 0x20 && text.s[i] != 0x7F) ||
		       text.s[i] == '\n');
	assert(utf8_is_valid((struct str){text.s, text.len}, NULL));
	bytes_clear(&text);
	arena_clear(&arena);
}

static struct str next_line(struct str *rest)
{
	const char *end = memchr(rest->s, '\n', rest->len);
	const struct str line = {rest->s, end ? (size_t)(end - rest->s) : rest->len};
	const size_t taken = line.len + (end != NULL);

	*rest = (struct str){rest->s + taken, rest->len - taken};
	return line;
}

static void play(const struct talk *talk, struct str rest)
{
	const struct session_options options = {.seed = 7,
						.mode = talk->mode,
						.dilemma = (enum dilemma)(rest.len % DILEMMA_COUNT),
						.carried = rest.len,
						.stage = talk->stage};
	struct session *session = session_new(talk->scenario, &options);
	struct str said[REPLIES_MOST];
	size_t n = 0;

	while (n < REPLIES_MOST && rest.len) {
		struct arena arena = {0};
		said[n] = next_line(&rest);
		if (!session_say(session, said[n]))
			break;
		n++;
		coach_turn(session, n % 2, &arena);
		arena_clear(&arena);
	}
	check_retold(talk, session, said);
	check_debrief(session);
	session_free(session);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = {(const char *)data, size};

	if (!ear)
		open_all();
	play(&talks[size % N_TALKS], rest);
	hear_read(rest);
	for (unsigned i = 0; i < REPLIES_MOST && rest.len; i++)
		hear_line(next_line(&rest), (enum addressee)(i % TO_COUNT));
	return 0;
}
