/*
 * Rules and what surrounds them: the examples of tests/hear/engine.yaml, which
 * has every key of a rule, and what a node and the character bring.
 */
#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/hear/explain.h"

static struct pack *pack;
static struct ear *ear;

static void print_diags(const struct diags *d)
{
	struct bytes out = {0};

	diags_write_text(d, &out);
	print_error("%s", bytes_text(&out));
	bytes_clear(&out);
}

static int set_up(void **state)
{
	static const char *const paths[] = {"tests/hear/engine.yaml"};
	struct diags diags = {0};

	(void)state;
	pack = pack_load(paths, 1, &diags);
	if (pack != NULL)
		pack_check(pack, &diags);
	if (diags.n_errors > 0)
		print_diags(&diags);
	ear = pack == NULL ? NULL : ear_new(pack);
	diags_clear(&diags);
	return pack == NULL || diags.n_errors > 0 ? 1 : 0;
}

static int tear_down(void **state)
{
	(void)state;
	ear_free(ear);
	pack_free(pack);
	return 0;
}

static const struct finding *find(const struct hearing *h, const char *id)
{
	for (size_t i = 0; i < h->n_findings; i++) {
		if (strcmp(h->findings[i].indicator->id, id) == 0)
			return &h->findings[i];
	}
	return NULL;
}

static size_t count_wrong(const struct indicator *indicator, const struct example *examples,
			  size_t n, bool is_wanted)
{
	size_t wrong = 0;

	for (size_t i = 0; i < n; i++) {
		const struct hear_context context = {.to = examples[i].to,
						     .said = examples[i].said};
		const struct hearing *h = hear(ear, &context, str_of(examples[i].text));

		if (hearing_has_indicator(h, indicator->id) == is_wanted)
			continue;
		print_error("%s:%u: %s: %s\n", examples[i].at.source->path, examples[i].at.line,
			    indicator->id, examples[i].text);
		wrong++;
	}
	return wrong;
}

static void test_examples(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (unsigned i = 0; i < pack_count_indicators(pack); i++) {
		const struct indicator *indicator = pack_get_indicator(pack, i);

		assert_true(indicator->n_yes > 0 && indicator->n_no > 0);
		wrong += count_wrong(indicator, indicator->yes, indicator->n_yes, true);
		wrong += count_wrong(indicator, indicator->no, indicator->n_no, false);
	}
	assert_int_equal(wrong, 0);
}

static const struct hearing *hear_said(const char *text, const char *said)
{
	static struct hear_context context;

	context = (struct hear_context){.to = TO_PARENT, .said = said};
	return hear(ear, &context, str_of(text));
}

static void test_spans_are_those_typed(void **state)
{
	const char *text = "Dag.  SOMS lu\u00ADkt 't\u2026 Mooi!";
	const struct hearing *h = hear_said(text, NULL);
	const struct finding *f = find(h, "respect.all-any");

	(void)state;
	assert_non_null(f);
	assert_memory_equal(text + f->span.start, "SOMS lu\u00ADkt 't\u2026",
			    f->span.end - f->span.start);
	assert_int_equal(f->n_words, 2);
	assert_memory_equal(text + f->words[0].start, "lu\u00ADkt",
			    f->words[0].end - f->words[0].start);
	assert_memory_equal(text + f->words[1].start, "SOMS", f->words[1].end - f->words[1].start);
	assert_true(fabs(f->confidence - 0.7) < 1e-9);
	assert_string_equal(f->rule.source->path, "tests/hear/engine.yaml");
	assert_int_equal(h->n_sentences, 3);
	assert_int_equal(h->n_words, 5);
}

static void test_pairs_show_both_parts(void **state)
{
	const char *text = "Leg dat eens uit";
	const struct finding *f = find(hear_said(text, NULL), "respect.pair");

	(void)state;
	assert_non_null(f);
	assert_int_equal(f->n_words, 2);
	assert_memory_equal(text + f->words[1].start, "uit", 3);
}

static void test_reply_scope_spans_the_reply(void **state)
{
	const char *text = "  Het lukt. Knap!  ";
	const struct finding *f = find(hear_said(text, NULL), "choices.reply-scope");

	(void)state;
	assert_non_null(f);
	assert_int_equal(f->span.start, 2);
	assert_int_equal(f->span.end, strlen("  Het lukt. Knap!"));
}

static void test_one_finding_for_an_indicator_and_sentence(void **state)
{
	const struct hearing *h =
		hear_said("Knap, mooi, het lukt soms en het is gelukt. Soms lukt het.", NULL);
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < h->n_findings; i++)
		n += strcmp(h->findings[i].indicator->id, "respect.all-any") == 0;
	assert_int_equal(n, 2);
	for (size_t i = 1; i < h->n_findings; i++)
		assert_true(h->findings[i - 1].span.start <= h->findings[i].span.start);
}

static void test_also(void **state)
{
	const struct hearing *h = hear_said("je huilt", NULL);

	(void)state;
	assert_int_equal(h->n_findings, 2);
	assert_true(h->labels == (LABEL_BIT(LABEL_SUGGESTIVE) | LABEL_BIT(LABEL_LEADING)));
	assert_int_equal(h->findings[0].severity, 0);
	assert_int_equal(h->findings[1].label, LABEL_LEADING);
	assert_int_equal(h->findings[1].severity, 2);
}

static struct slots *make_slots(struct diags *diags)
{
	static const char *const worry[] = {"trommel*", "leg* .. neer"}, *const effect[] = {
										 "rustig"};
	static const struct slot_def defs[] = {
		{"worry", {worry, NULL, 2}},
		{"strength.effect", {effect, NULL, 1}},
	};

	return slots_new(pack, defs, 2, diags);
}

static void test_slots(void **state)
{
	struct diags diags = {0};
	struct slots *slots = make_slots(&diags);
	const struct hear_context context = {.to = TO_PARENT, .slots = slots};
	const struct hearing *h;

	(void)state;
	assert_non_null(slots);
	h = hear(ear, &context, str_of("Soms lukt het met zijn \"Trommeltje\"."));
	assert_true(hearing_has_slot(h, "worry"));
	assert_false(hearing_has_slot(h, "strength"));
	assert_true(fabs(find(h, "respect.all-any")->confidence - 1.0) < 1e-9);
	h = hear(ear, &context, str_of("Legt u het neer. Rustig."));
	assert_int_equal(h->n_slots, 2);
	assert_true(hearing_has_slot(h, "strength"));
	assert_true(hearing_has_slot(h, "strength.effect"));
	h = hear(ear, &context, str_of("Soms lukt het."));
	assert_int_equal(h->n_slots, 0);
	assert_true(fabs(find(h, "respect.all-any")->confidence - 0.7) < 1e-9);
	slots_free(slots);
	diags_clear(&diags);
}

static void test_bad_slots(void **state)
{
	static const char *const words[] = {"goed", "", "a*b"};
	const struct slot_def def = {"worry", {words, NULL, 3}};
	struct diags diags = {0};

	(void)state;
	assert_null(slots_new(pack, &def, 1, &diags));
	assert_int_equal(diags.n_errors, 2);
	diags_clear(&diags);
}

static void test_veto_and_boost(void **state)
{
	const struct label_tweak veto[] = {{LABEL_RESPECT, NULL, 0}, {LABEL_BLAME, NULL, 0}};
	const struct label_tweak boost[] = {{LABEL_CHOICES, NULL, 1.5}};
	const struct hear_context context = {
		.to = TO_PARENT, .veto = veto, .n_veto = 2, .boost = boost, .n_boost = 1};
	const struct hearing *h =
		hear(ear, &context, str_of("Soms lukt het. Knap. Dat is uw schuld."));

	(void)state;
	assert_null(find(h, "respect.all-any"));
	assert_non_null(find(h, "blame.fault")); /* severity 3 is never silenced */
	assert_int_equal(find(h, "blame.fault")->severity, 3);
	assert_true(fabs(find(h, "choices.reply-scope")->weight - 1.5) < 1e-9);
}

static void test_a_hint_typed_back_earns_nothing(void **state)
{
	const struct hear_context context = {
		.to = TO_PARENT,
		.hint = "Kijk goed. Zeg hem dat het soms lukt, en hoe knap dat is."};

	(void)state;
	assert_int_equal(
		hear(ear, &context, str_of("zeg hem dat het soms lukt, en hoe knap dat is!"))
			->n_findings,
		0);
	assert_int_equal(hear(ear, &context,
			      str_of("Ja: zeg hem dat het soms lukt, en hoe knap dat is. Soms lukt "
				     "het. Knap."))
				 ->n_findings,
			 0);
	/* A pitfall stays one, and own words stay own words. */
	assert_int_equal(hear(ear, &context,
			      str_of("Zeg hem dat het soms lukt, en hoe knap dat is. Uw schuld."))
				 ->n_findings,
			 1);
	assert_non_null(
		find(hear(ear, &context, str_of("Het lukt soms. Knap.")), "respect.all-any"));
}

static void test_invites(void **state)
{
	const struct label_tweak invites[] = {{LABEL_WISHES, NULL, 0}};
	const struct hear_context context = {.to = TO_PARENT, .invites = invites, .n_invites = 1};
	const struct hearing *h = hear(ear, &context, str_of("Petje af, mijn beste vriend."));
	size_t n_generic = 0;

	(void)state;
	for (size_t i = 0; i < h->n_findings; i++) {
		const struct finding *f = &h->findings[i];

		if (!f->is_generic)
			continue;
		n_generic++;
		assert_int_equal(f->label, LABEL_WISHES);
		assert_true(fabs(f->confidence - 0.3) < 1e-9);
	}
	/* 'wishes.phase' itself is heard where no phase is told: nothing generic is needed then. */
	assert_int_equal(n_generic, 0);
	const struct label_tweak others[] = {{LABEL_PERSON, NULL, 0}};
	const struct hear_context other = {.to = TO_PARENT,
					   .invites = others,
					   .n_invites = 1,
					   .said = "Ze huilde.",
					   .has_phase = true,
					   .phase = PHASE_GOALS};
	h = hear(ear, &other, str_of("Petje af, mijn beste vriend."));
	for (size_t i = 0; i < h->n_findings; i++)
		n_generic += h->findings[i].is_generic;
	assert_int_equal(n_generic, 1);
	assert_false((h->labels & LABEL_BIT(LABEL_PERSON)) != 0);
	assert_null(find(h, "wishes.phase"));
}

static void test_invalid_and_long(void **state)
{
	struct bytes text = {0};
	const struct hearing *h = hear_said("soms lukt het \xFF", NULL);

	(void)state;
	assert_true(h->is_invalid);
	assert_int_equal(h->n_findings, 0);
	while (text.len <= REPLY_MAX_BYTES)
		bytes_add_text(&text, "Soms lukt het \u00E9\u00E9n keer. ");
	h = hear_said(bytes_text(&text), NULL);
	assert_true(h->is_cut);
	assert_false(h->is_invalid);
	assert_int_equal(h->n_findings, HEAR_MAX_FINDINGS);
	bytes_clear(&text);
}

static void test_too_many_findings_keep_the_grave_ones(void **state)
{
	struct bytes text = {0};

	(void)state;
	for (unsigned i = 0; i < 400; i++)
		bytes_add_text(&text, "Soms lukt het. ");
	bytes_add_text(&text, "Dat is uw schuld.");
	assert_non_null(find(hear_said(bytes_text(&text), NULL), "blame.fault"));
	bytes_clear(&text);
}

static bool has_trace(const struct explanation *e, const char *id, enum trace_verdict verdict,
		      const char *reason)
{
	for (size_t i = 0; i < e->n_rules; i++) {
		if (strcmp(e->rules[i].indicator->id, id) == 0 && e->rules[i].verdict == verdict &&
		    strstr(e->rules[i].reason, reason) != NULL)
			return true;
	}
	return false;
}

static void test_explain(void **state)
{
	const struct hear_context context = {.to = TO_PARENT};
	const struct str text = str_of("Het lukt. Het is niet uw schuld. Mooi, maar bezorgd?");
	const struct hearing *h = hear(ear, &context, text);
	struct finding found[HEAR_MAX_FINDINGS];
	const size_t n = h->n_findings;
	const struct explanation *e;

	(void)state;
	memcpy(found, h->findings, n * sizeof *found);
	e = explain(ear, &context, text);
	assert_int_equal(e->hearing->n_findings, n);
	assert_memory_equal(e->hearing->findings, found, n * sizeof *found);
	assert_int_equal(e->n_sentences, 3);
	assert_string_equal(e->sentences[1].normal, "het is niet uw schuld.");
	assert_true(
		has_trace(e, "respect.all-any", TRACE_NEARLY, "missing any of: moment, praise"));
	assert_true(has_trace(e, "blame.fault", TRACE_NEARLY, "fault negated by 'niet'"));
	for (size_t i = 0; i < e->n_rules; i++)
		assert_int_equal(e->rules[i].miss == MISS_NONE, e->rules[i].verdict == TRACE_FIRED);
	assert_true(has_trace(e, "reflection.wins", TRACE_FIRED, ""));
	assert_true(has_trace(e, "closed-question.cancelled", TRACE_CANCELLED, ""));
}

static void test_two_ears_hear_the_same(void **state)
{
	struct ear *other = ear_new(pack);
	const struct hear_context context = {.to = TO_CHILD, .said = "Mijn brood."};
	const struct hearing *a = hear(ear, &context, str_of("Dat brood. Soms lukt het."));
	const struct hearing *b = hear(other, &context, str_of("Dat brood. Soms lukt het."));

	(void)state;
	assert_int_equal(a->n_findings, b->n_findings);
	assert_memory_equal(a->findings, b->findings, a->n_findings * sizeof *a->findings);
	ear_free(other);
}

static void test_texts_and_labels(void **state)
{
	(void)state;
	assert_string_equal(pack_id(pack), "engine");
	assert_string_equal(pack_language(pack), "nl");
	assert_string_equal(pack_text(pack, "debrief.title", "x"), "Nabespreking");
	assert_string_equal(pack_text(pack, "debrief.other", "x"), "x");
	assert_string_equal(pack_label_text(pack, LABEL_BLAME).title, "Schuld geven");
	assert_string_equal(pack_label_text(pack, LABEL_THREAT).title, "");
	assert_int_equal(pack_label_severity(pack, LABEL_BLAME), 3);
	assert_int_equal(pack_find_indicator(pack, "minimising.negated-any")->severity, 1);
	assert_int_equal(pack_find_indicator(pack, "minimising.only-negated")->severity, 2);
	assert_null(pack_find_indicator(pack, "blame.nothing"));
}

static void test_every_key_has_examples(void **state)
{
	struct bytes text = {0}, key = {0};
	const char *name, *help;
	size_t n = 0, missing = 0;

	(void)state;
	assert_true(bytes_add_file(&text, "tests/hear/engine.yaml", 1 << 20));
	for (; pack_get_rule_key(n, &name, &help); n++) {
		bytes_reset(&key);
		bytes_addf(&key, "%s:", name);
		if (strstr(bytes_text(&text), bytes_text(&key)) == NULL) {
			print_error("no rule in tests/hear/engine.yaml has the key '%s'\n", name);
			missing++;
		}
		assert_true(strlen(help) > 10);
	}
	assert_true(n > 20);
	assert_int_equal(missing, 0);
	bytes_clear(&text);
	bytes_clear(&key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_examples),
		cmocka_unit_test(test_every_key_has_examples),
		cmocka_unit_test(test_spans_are_those_typed),
		cmocka_unit_test(test_pairs_show_both_parts),
		cmocka_unit_test(test_reply_scope_spans_the_reply),
		cmocka_unit_test(test_one_finding_for_an_indicator_and_sentence),
		cmocka_unit_test(test_also),
		cmocka_unit_test(test_slots),
		cmocka_unit_test(test_bad_slots),
		cmocka_unit_test(test_veto_and_boost),
		cmocka_unit_test(test_a_hint_typed_back_earns_nothing),
		cmocka_unit_test(test_invites),
		cmocka_unit_test(test_invalid_and_long),
		cmocka_unit_test(test_too_many_findings_keep_the_grave_ones),
		cmocka_unit_test(test_explain),
		cmocka_unit_test(test_two_ears_hear_the_same),
		cmocka_unit_test(test_texts_and_labels),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
