/**
 * @file
 * Reading a large scenario, beside libyaml's bare events over the same text.
 */
#include "large.h"

#include <stdio.h>
#include <yaml.h>

#include "gesprek/scenario/scenario.h"

static const char head[] =
	"gesprek: 1\nid: %s\nlanguage: nl\ntitle: Large\nlevel: 1\nminutes: 5\nthemes: [large]\n"
	"about: Large.\nbriefing: Large.\nrole: large\nchild: Large\naims: [respect]\n"
	"cast: {d: {name: Dennis, as: parent, temperament: proud}}\nbegin: n0\n"
	"endings: {relieved: a, angry: b, distrust: c}\nnodes:\n"
	"  a: {ending: relieved, says: [{d: A}]}\n"
	"  b: {ending: angry, says: [{d: B}]}\n"
	"  c: {ending: distrust, says: [{d: C}]}\n";

void large_make(struct bytes *text, const char *id, unsigned n_nodes)
{
	bytes_addf(text, head, id);
	for (unsigned i = 0; i < n_nodes; i++) {
		/* With all that a node should have, so that no warning is made; and within 1 MiB.
		 */
		bytes_addf(text,
			   "  n%u: {says: [{d: A}], model: A, offers: [A, B], replies: [{go: ", i);
		if (i + 1 < n_nodes)
			bytes_addf(text, "n%u}]}\n", i + 1);
		else
			bytes_add_text(text, "ending}]}\n");
	}
}

size_t large_count_events(struct str text)
{
	yaml_parser_t parser;
	yaml_event_t event;
	size_t n = 0;
	bool is_over = false;

	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text.s, text.len);
	while (!is_over && yaml_parser_parse(&parser, &event)) {
		is_over = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
		n++;
	}
	yaml_parser_delete(&parser);
	return n;
}

bool large_read(struct str text, const struct pack *pack, const struct temperaments *temperaments)
{
	struct diags diags = {0};
	struct scenario *scenario = scenario_parse("large", text, pack, temperaments, &diags);
	const bool is_read = scenario != NULL;

	if (!is_read) {
		struct bytes problems = {0};
		diags_write_text(&diags, &problems);
		fputs(bytes_text(&problems), stderr);
		bytes_clear(&problems);
	}
	scenario_free(scenario);
	diags_clear(&diags);
	return is_read;
}
