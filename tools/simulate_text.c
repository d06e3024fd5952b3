/**
 * @file
 * A simulation in words and columns: first whom the scenario rewards, then where they came, and at
 * the end what an author may want to look into.
 */
#include "simulate_report.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "table.h"

enum { UNHEARD_SHOWN = 3 };

static void heading(FILE *out, const char *text)
{
	fprintf(out, "\n%s\n", text);
}

static void write_safe(FILE *out, const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), false);
	fwrite(bytes_text(&safe), 1, safe.len, out);
	bytes_clear(&safe);
}

static bool is_played(const struct simulation *simulation, unsigned persona)
{
	return simulation->personas[persona].n_talks > 0;
}

static void add_percent(struct table *table, unsigned long n, unsigned long all)
{
	table_addf(table, "%.1f %%", all ? 100.0 * (double)n / (double)all : 0.0);
}

static void end_table(struct table *table, FILE *out)
{
	table_write(table, out);
	table_clear(table);
}

static void add_row_of_outcome(struct table *table, const struct simulation *simulation,
			       enum persona persona)
{
	const struct simulated_persona *of = &simulation->personas[persona];
	const struct outcome outcome = simulation_outcome(simulation, persona);

	table_add(table, persona_id(persona));
	add_percent(table, outcome.well, of->n_talks);
	add_percent(table, outcome.badly, of->n_talks);
	add_percent(table, outcome.neither, of->n_talks);
	table_addf(table, "%.1f", (double)of->n_replies / (double)of->n_talks);
	if (of->shortest)
		table_addf(table, "%u", of->shortest);
	else
		table_add(table, "-");
	if (!simulation_expects(simulation, persona))
		table_add(table, "");
	else
		table_add(table, simulation_is_as_expected(simulation, persona)
					 ? _("as expected")
					 : _("not as expected"));
}

static void write_outcomes(const struct simulation *simulation, FILE *out)
{
	struct table table = {.n_cols = 7, .right = 0x3e};
	const char *const heads[] = {_("persona"), _("well"),   _("badly"), _("else"),
				     _("replies"), _("fewest"), ""};

	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		table_add(&table, heads[i]);
	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		if (is_played(simulation, i))
			add_row_of_outcome(&table, simulation, (enum persona)i);
	end_table(&table, out);
	fprintf(out, "%s\n%s\n",
		_("well: at the ending 'relieved', or 'heard' with a child; badly: at any other"),
		_("replies: on average; fewest: in the shortest conversation that ended well"));
}

static void write_endings(const struct simulation *simulation, FILE *out)
{
	const struct scenario *scenario = simulation->scenario;
	struct table table = {.n_cols = 1};

	for (unsigned k = 1; k < ENDING_COUNT; k++)
		table.n_cols += scenario->endings[k] != NULL;
	table.right = ~1u;
	table_add(&table, _("persona"));
	for (unsigned k = 1; k < ENDING_COUNT; k++)
		if (scenario->endings[k])
			table_add(&table, ending_id((enum ending)k));
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		const struct simulated_persona *of = &simulation->personas[i];
		if (!is_played(simulation, i))
			continue;
		table_add(&table, persona_id((enum persona)i));
		for (unsigned k = 1; k < ENDING_COUNT; k++)
			if (scenario->endings[k])
				add_percent(&table, of->endings[k], of->n_talks);
	}
	heading(out, _("Endings"));
	end_table(&table, out);
}

static void add_uses(struct table *table, const struct node *node,
		     const struct simulated_node *counts)
{
	struct bytes text = {0};

	for (size_t i = 0; i < node->n_edges; i++)
		bytes_addf(&text, "%s%lu", i ? " " : "", counts->uses[i]);
	table_add(table, bytes_text(&text));
	bytes_clear(&text);
}

static void write_nodes(const struct simulation *simulation, FILE *out)
{
	const struct scenario *scenario = simulation->scenario;
	struct table table = {.n_cols = 4, .right = 0x6};
	const char *const heads[] = {_("moment"), _("visits"), _("reached"),
				     _("ways on, in their order")};

	for (size_t i = 0; i < table.n_cols; i++)
		table_add(&table, heads[i]);
	for (size_t i = 0; i < scenario->n_nodes; i++) {
		const struct simulated_node *counts = &simulation->nodes[i];
		unsigned long visits = 0;
		for (unsigned k = 0; k < PERSONA_COUNT; k++)
			visits += counts->visits[k];
		table_add(&table, scenario->nodes[i].id);
		table_addf(&table, "%lu", visits);
		add_percent(&table, counts->n_reached, simulation->n_talks);
		add_uses(&table, &scenario->nodes[i], counts);
	}
	heading(out, _("Moments"));
	end_table(&table, out);
}

static void write_states(const struct simulation *simulation, FILE *out)
{
	const struct scenario *scenario = simulation->scenario;

	heading(out, _("How people were, at least and at most"));
	for (size_t i = 0; i < scenario->n_cast; i++) {
		const struct simulated_person *range = &simulation->cast[i];
		if (!range->is_met)
			continue;
		write_safe(out, scenario->cast[i].id);
		for (unsigned v = 0; v < STATE_COUNT; v++)
			if (range->least.v[v] != range->most.v[v])
				fprintf(out, "  %s %d..%d", state_id((enum state_variable)v),
					range->least.v[v], range->most.v[v]);
		fputc('\n', out);
	}
}

static void write_shortest(const struct simulation *simulation, FILE *out)
{
	const struct shortest shortest = simulate_shortest(simulation);
	struct arena arena = {0};
	const char *const *replies;

	heading(out, _("The shortest way to a good ending"));
	if (!shortest.of) {
		fprintf(out, "%s\n", _("nobody got there"));
		return;
	}
	const size_t n = simulation_retell(simulation, shortest.persona, shortest.of->shortest_talk,
					   &arena, &replies);
	fprintf(out, _n("%zu reply of '%s':", "%zu replies of '%s':", n), n,
		persona_id(shortest.persona));
	fputc('\n', out);
	for (size_t i = 0; i < n; i++) {
		fputs("> ", out);
		write_safe(out, replies[i]);
		fputc('\n', out);
	}
	arena_clear(&arena);
}

static void write_place(FILE *out, struct place at)
{
	write_safe(out, at.source ? at.source->path : "");
	fprintf(out, ":%u: ", at.line);
}

static void write_unreached(const struct simulation *simulation, FILE *out)
{
	for (size_t i = 0; i < simulation->scenario->n_nodes; i++) {
		const struct node *node = &simulation->scenario->nodes[i];
		if (simulation->nodes[i].n_reached)
			continue;
		write_place(out, node->at);
		fprintf(out, _("nobody came to '%s'"), node->id);
		fputc('\n', out);
	}
}

static void write_unused(const struct simulation *simulation, FILE *out)
{
	for (size_t i = 0; i < simulation->scenario->n_nodes; i++) {
		const struct node *node = &simulation->scenario->nodes[i];
		for (size_t k = 0; k < node->n_edges; k++) {
			if (simulation->nodes[i].uses[k] || !simulation->nodes[i].n_reached)
				continue;
			write_place(out, node->edges[k].at);
			fprintf(out, _("nobody went from '%s' to '%s' this way"), node->id,
				simulate_goes(&node->edges[k]));
			fputc('\n', out);
		}
	}
}

static void write_circles(const struct simulation *simulation, FILE *out)
{
	for (size_t i = 0; i < simulation->scenario->n_nodes; i++) {
		const struct node *node = &simulation->scenario->nodes[i];
		const unsigned long n = simulation->nodes[i].n_stopped;
		if (simulation_is_dead_end(simulation, node)) {
			write_place(out, node->at);
			fprintf(out, _("nobody got on from '%s'"), node->id);
			fputc('\n', out);
		}
		if (n) {
			write_place(out, node->at);
			fprintf(out, _("conversations still at '%s' after %d replies: %lu"),
				node->id, SIMULATE_REPLIES_MOST, n);
			fputc('\n', out);
		}
	}
}

static void write_unheard(const struct simulation *simulation, FILE *out)
{
	for (size_t i = 0; i < simulation->scenario->n_nodes; i++) {
		const struct simulated_node *counts = &simulation->nodes[i];
		for (size_t k = 0; k < counts->n_unheard && k < UNHEARD_SHOWN; k++) {
			fprintf(out, "%s  %lu  ", simulation->scenario->nodes[i].id,
				counts->unheard[k].n);
			write_safe(out, counts->unheard[k].reply);
			fputc('\n', out);
		}
	}
}

static void write_head(const struct simulation *simulation, FILE *out)
{
	const unsigned long n_talks = simulation->n_talks, n_replies = simulation->n_replies;

	write_safe(out, simulation->scenario->id);
	fputs(": ", out);
	fprintf(out, _n("%lu conversation", "%lu conversations", n_talks), n_talks);
	fputs(", ", out);
	fprintf(out, _n("%lu reply", "%lu replies", n_replies), n_replies);
	fputs(", ", out);
	fprintf(out, _("seed %llu"), (unsigned long long)simulation->options.seed);
	fputs("\n\n", out);
}

void simulate_write_text(const struct simulation *simulation, FILE *out)
{
	write_head(simulation, out);
	write_outcomes(simulation, out);
	write_endings(simulation, out);
	write_nodes(simulation, out);
	write_states(simulation, out);
	write_shortest(simulation, out);
	heading(out, _("Not used, or not left"));
	write_unreached(simulation, out);
	write_unused(simulation, out);
	write_circles(simulation, out);
	heading(out, _("Nothing was heard in, most often"));
	write_unheard(simulation, out);
}
