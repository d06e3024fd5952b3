/**
 * @file
 * `gesprek explain`: why a reply is heard as it is, at a node or by rules alone.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "subcommand.h"
#include "explain_text.h"
#include "gesprek/base/message.h"
#include "library.h"
#include "spot.h"

struct explaining {
	const struct call *call;
	struct library *library;
	struct str reply;
};

static bool read_to(const struct call *call, struct hear_context *context)
{
	const char *ids[TO_COUNT];
	size_t to;

	for (unsigned i = 0; i < TO_COUNT; i++)
		ids[i] = addressee_id((enum addressee)i);
	if (!call_choice(call, "to", ids, TO_COUNT, &to))
		return false;
	if (call_has(call, "to"))
		context->to = (enum addressee)to;
	context->said = call_text(call, "said", context->said);
	return true;
}

static enum exit_status print(const struct explaining *e, const struct pack *pack,
			      struct hear_context *context, const struct turn *turn)
{
	struct bytes out = {0};

	if (!read_to(e->call, context))
		return EXIT_USAGE;
	struct ear *ear = ear_new(pack);
	const struct explanation *why = explain(ear, context, e->reply);
	if (call_has(e->call, "json"))
		explain_write_json(why, e->reply, turn, &out);
	else
		explain_write_text(why, e->reply, turn, call_has(e->call, "all"), &out);
	fwrite(bytes_text(&out), 1, out.len, stdout);
	bytes_clear(&out);
	ear_free(ear);
	return EXIT_FINE;
}

static enum exit_status say_no_node(const struct scenario *scenario, const char *id)
{
	const char **ids = memory_new(scenario->n_nodes * sizeof *ids + 1);

	for (size_t i = 0; i < scenario->n_nodes; i++)
		ids[i] = scenario->nodes[i].id;
	say_unknown(_("there is no node"), id, ids, scenario->n_nodes);
	free(ids);
	return EXIT_NO_INPUT;
}

static bool read_state(const struct call *call, struct spot_start *start)
{
	size_t n;
	const char *const *set = call_texts(call, "set", &n);

	for (size_t i = 0; i < n; i++)
		if (!state_read_setting(set[i], &start->set, &start->set_given)) {
			say(_("'%s' sets nothing; write it as trust=20"), set[i]);
			return false;
		}
	return true;
}

static enum exit_status explain_at(const struct explaining *e, const char *name,
				   const char *node_id)
{
	const struct scenario *scenario;
	struct spot spot;
	struct spot_start start = {0};
	const enum exit_status found = library_scenario_said(e->library, name, &scenario);

	if (found != EXIT_FINE)
		return found;
	if (!read_state(e->call, &start))
		return EXIT_USAGE;
	start.node = node_id ? scenario_find_node(scenario, node_id) : scenario->begin;
	if (!start.node)
		return say_no_node(scenario, node_id);
	spot_open(&spot, scenario, &start, e->reply);
	const enum exit_status status = print(e, scenario->pack, &spot.context, spot.turn);
	spot_clear(&spot);
	return status;
}

/* FILE@NODE, or FILE and --at NODE. */
static enum exit_status explain_in(const struct explaining *e)
{
	char *name = memory_text(e->call->args[0]);
	char *node_id = strrchr(name, '@');
	const char *at = call_text(e->call, "at", NULL);
	enum exit_status status = EXIT_USAGE;

	if (node_id)
		*node_id++ = '\0';
	if (node_id && at)
		say(_("the node is named twice: '%s' and '%s'"), node_id, at);
	else
		status = explain_at(e, name, node_id ? node_id : at);
	free(name);
	return status;
}

static enum exit_status explain_without_node(const struct explaining *e)
{
	struct hear_context context = {.to = TO_PARENT};
	const char *rules = call_text(e->call, "rules", "nl");

	if (call_has(e->call, "at") || call_has(e->call, "set")) {
		say(_("'--at' and '--set' want a scenario before the reply"));
		return EXIT_USAGE;
	}
	if (!library_find_rules(e->library, rules)) {
		say(_("there are no rules '%s'"), rules);
		return EXIT_NO_INPUT;
	}
	const struct pack *pack = library_pack_said(e->library, rules);
	return pack ? print(e, pack, &context, NULL) : EXIT_BAD_DATA;
}

enum exit_status cmd_explain(const struct call *call)
{
	struct explaining e = {.call = call, .reply = str_of(call->args[call->n_args - 1])};
	size_t n;

	const char *const *rules = call_texts(call, "rules", &n);
	e.library = library_new(rules, n);
	const enum exit_status status =
		call->n_args == 1 ? explain_without_node(&e) : explain_in(&e);
	library_free(e.library);
	return status;
}

const struct option_row options_explain[] = {
	{"at", "NODE", N_("heard at this node, as @NODE is")},
	{"set", "NAME=N", N_("heard with this state, such as trust=20; may be repeated")},
	{"rules", "RULES", N_("hear by these rules: a name or a file; more are laid over it")},
	{"to", "WHOM", N_("said to a parent, child or youth")},
	{"said", "LINE", N_("the last line of the other person")},
	{"all", NULL, N_("with the word groups seen, and every rule that nearly fired")},
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
