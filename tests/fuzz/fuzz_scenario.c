/**
 * @file
 * Fuzzing what authors write: any bytes as a scenario, a pack, temperaments, a
 * transcript and a `.hear` fixture. What loads is also used: a scenario is
 * played, taken back and debriefed, a pack is compiled whole and heard with,
 * temperaments move the people of a scenario that is known to be sound.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "gesprek/hear/explain.h"
#include "gesprek/scenario/check.h"
#include "gesprek/talk/coach.h"
#include "gesprek/talk/debrief.h"
#include "gesprek/talk/transcript.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const replies[] = {
	"Bedankt. Wat wilt u, en waar ligt u wakker van?",
	"Als u niet meewerkt, dan meld ik het! 'Dat is uw schuld', zegt de juf.",
	":stil",
	"Vertel eens over je jas. Was het koud, hè?",
	"\xff\xfe",
	":teken",
	"zeker mama, want waar is papa? aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
	"Hoe gaat het? Wie kan een kleine stap doen, morgen of volgende week?",
};
enum { N_REPLIES = sizeof replies / sizeof *replies };

/* The small rules of the unit tests: so that most time goes to the input. */
static struct pack *pack;
static struct temperaments *temperaments;
static struct bytes sound; /* the text of a scenario that loads with them */

static void open_rules(void)
{
	const char *path = "tests/unit/talk/pack.yaml";
	struct diags diags = {0};

	pack = pack_load(&path, 1, &diags);
	temperaments =
		pack ? temperaments_load("tests/unit/talk/temperaments.yaml", pack, &diags) : NULL;
	diags_clear(&diags);
	if (!temperaments || !bytes_add_file(&sound, "tests/unit/talk/parent.yaml", 1 << 20)) {
		fputs("run this in the project folder\n", stderr);
		exit(1);
	}
}

/* Some texts are shown to people: they hold no byte that commands a terminal. */
static void check_safe(struct bytes *text)
{
	for (size_t i = 0; i < text->len; i++) {
		const unsigned char c = (unsigned char)text->s[i];
		assert((c >= 0x20 && c != 0x7F) || c == '\n');
	}
	bytes_clear(text);
}

static void check_diags(struct diags *diags)
{
	struct bytes text = {0};

	diags_sort(diags);
	diags_write_text(diags, &text);
	check_safe(&text);
	diags_clear(diags);
}

static void check_end(const struct session *session)
{
	struct arena arena = {0};
	struct bytes text = {0};

	coach_turn(session, true, &arena);
	const struct debrief debrief = debrief_make(session, NULL, &arena);
	assert(debrief.score.total >= 0 && debrief.score.total <= 1);
	debrief_write(&debrief, 72, &text);
	check_safe(&text);
	arena_clear(&arena);
}

static void play(const struct scenario *scenario, enum mode mode)
{
	const struct session_options options = {.seed = 1, .mode = mode};
	struct session *session = session_new(scenario, &options);

	for (size_t i = 0; i < N_REPLIES; i++)
		session_say(session, str_of(replies[i]));
	for (size_t i = 0; i < STATE_COUNT; i++)
		assert(session_state(session)->v[i] >= 0 && session_state(session)->v[i] <= 100);
	check_end(session);
	session_rewind(session, N_REPLIES / 2);
	for (size_t i = 0; i < N_REPLIES; i++)
		session_say(session, str_of(replies[i]));
	session_free(session);
}

static void try_scenario(struct str text)
{
	struct diags diags = {0};
	struct scenario *scenario = scenario_parse("fuzz.yaml", text, pack, temperaments, &diags);

	assert(!scenario == (diags.n_errors > 0));
	if (scenario) {
		struct proof proof = {0};
		struct reach *reach = reach_new(scenario);
		scenario_review(scenario, NULL, reach, &diags);
		reach_free(reach);
		play(scenario, MODE_COACH);
		play(scenario, MODE_EXAM);
		proof_scenario(scenario, &proof, &diags);
	}
	check_diags(&diags);
	scenario_free(scenario);
}

static void hear_all(const struct pack *read, struct diags *diags)
{
	struct ear *ear = ear_new(read);

	for (size_t i = 0; i < N_REPLIES; i++) {
		const struct hear_context context = {.to = (enum addressee)(i % TO_COUNT),
						     .said = replies[(i + 1) % N_REPLIES]};
		const struct str reply = str_of(replies[i]);
		const size_t n_found = hear(ear, &context, reply)->n_findings;
		assert(explain(ear, &context, reply)->hearing->n_findings == n_found);
	}
	ear_report_limits(ear, diags);
	ear_free(ear);
}

static void try_pack(struct str text)
{
	struct diags diags = {0};
	struct pack *read = pack_parse("fuzz.yaml", text, &diags);

	assert(!read == (diags.n_errors > 0));
	if (read) {
		struct proof proof = {0};
		pack_check(read, &diags);
		hear_all(read, &diags);
		proof_pack(read, &proof, &diags);
	}
	check_diags(&diags);
	pack_free(read);
}

static void try_temperaments(struct str text)
{
	struct diags diags = {0};
	struct temperaments *read = temperaments_parse("fuzz.yaml", text, pack, &diags);

	assert(!read == (diags.n_errors > 0));
	struct scenario *scenario =
		read ? scenario_parse("sound.yaml", str_of(bytes_text(&sound)), pack, read, &diags)
		     : NULL;
	if (scenario)
		play(scenario, MODE_COACH);
	scenario_free(scenario);
	check_diags(&diags);
	temperaments_free(read);
}

static void try_fixtures(struct str text)
{
	struct diags diags = {0};
	struct proof proof = {0};
	struct transcript *transcript = transcript_parse("fuzz.talk", text, &diags);
	struct scenario *scenario =
		transcript ? scenario_parse("sound.yaml", str_of(bytes_text(&sound)), pack,
					    temperaments, &diags)
			   : NULL;

	if (scenario) {
		struct bytes rewritten = {0};
		transcript_run(transcript, scenario, &proof, &diags);
		transcript_rewrite(transcript, scenario, &rewritten);
		bytes_clear(&rewritten);
	}
	scenario_free(scenario);
	transcript_free(transcript);
	proof_hear(pack, "fuzz.hear", text, &proof, &diags);
	check_diags(&diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct str text = {(const char *)data, size};

	if (!pack)
		open_rules();
	try_scenario(text);
	try_pack(text);
	try_temperaments(text);
	try_fixtures(text);
	return 0;
}
