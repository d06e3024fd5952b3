/**
 * @file
 * The eight principles, each with own quotes, and the moments that may have
 * got in the way: behaviour, effect, something to try.
 */
#include "debrief.h"

#include <string.h>

static void quote_label(struct debrief_maker *maker, enum label label)
{
	const struct session *session = maker->session;
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records && n < K_QUOTES_EACH; i++) {
		const struct turn *turn = &session->records[i]->turn;
		for (size_t k = 0; k < turn->n_findings; k++)
			if (turn->findings[k].label == label &&
			    finding_is_heard(&turn->findings[k]) &&
			    turn->findings[k].confidence >= K_SURE &&
			    maker_quote_finding(maker, turn, &turn->findings[k])) {
				n++;
				break;
			}
	}
}

void debrief_principles(struct debrief_maker *maker)
{
	for (unsigned label = 0; label <= LABEL_SMALL_STEPS; label++) {
		const struct principle_score *principle = &maker->score.principles[label];
		enum text word = level_text(principle->level);
		if (!principle->is_shown && !principle->findings)
			word = TEXT_LEVEL_FEW;
		maker_add(maker, DEBRIEF_LABEL,
			  label_title(session_pack(maker->session), (enum label)label),
			  maker_text(maker, word));
		quote_label(maker, (enum label)label);
	}
}

/* A pitfall in the conversation, the weightiest of its reply. */
struct low_point {
	size_t index;
	const struct finding *finding;
};

static const struct finding *find_worst(const struct turn *turn)
{
	const struct finding *worst = NULL;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		if (label_kind(finding->label) != LABEL_PITFALL || finding->confidence < K_SURE)
			continue;
		if (!worst || finding->indicator->severity > worst->indicator->severity)
			worst = finding;
	}
	return worst;
}

static bool is_known(const struct low_point *points, size_t n, const struct finding *finding)
{
	for (size_t i = 0; i < n; i++)
		if (points[i].finding->indicator == finding->indicator)
			return true;
	return false;
}

/* Keep the list sorted by severity, and of each kind only the first. */
static size_t add_low_point(struct low_point *points, size_t n, struct low_point point)
{
	size_t at = n;

	while (at &&
	       points[at - 1].finding->indicator->severity < point.finding->indicator->severity)
		at--;
	if (at == K_MOMENTS)
		return n;
	if (n == K_MOMENTS)
		n--;
	memmove(points + at + 1, points + at, (n - at) * sizeof *points);
	points[at] = point;
	return n + 1;
}

/* The words that earned it; the whole reply where those were quoted often enough already. */
static bool quote_low_point(struct debrief_maker *maker, const struct turn *turn,
			    const struct finding *finding)
{
	if (maker_quote_finding(maker, turn, finding))
		return true;
	if (!maker_quote_whole(maker, turn))
		return false;
	maker->items[maker->n_items - 1].finding = finding;
	return true;
}

/* Without a quote it says which reply this is about: all of them stand further on. */
static void tell_noticed(struct debrief_maker *maker, const struct turn *turn,
			 const struct finding *finding, bool is_quoted)
{
	const char *title = label_title(session_pack(maker->session), finding->label);

	if (!finding->indicator->noticed[0])
		return;
	if (!is_quoted)
		title = arena_textf(maker->arena, "%s, %s", maker_reply_name(maker, turn->number),
				    title);
	maker_add(maker, DEBRIEF_LABEL, title, finding->indicator->noticed);
	if (is_quoted)
		return;
	maker->items[maker->n_items - 1].turn = turn->number;
	maker->items[maker->n_items - 1].finding = finding;
}

static void tell_low_point(struct debrief_maker *maker, const struct low_point *point)
{
	const struct turn *turn = &maker->session->records[point->index]->turn;
	const struct indicator *indicator = point->finding->indicator;

	tell_noticed(maker, turn, point->finding, quote_low_point(maker, turn, point->finding));
	if (indicator->effect[0])
		maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_MOMENT_EFFECT),
			  indicator->effect);
	if (is_mended(maker->session, point->index))
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_MOMENT_MENDED));
	else if (indicator_suits(indicator, turn->node->with->as))
		maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_MOMENT_TRY),
			  indicator->suggestion);
}

void debrief_moments(struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	struct low_point points[K_MOMENTS + 1];
	size_t n = 0;

	for (size_t i = 0; i < session->n_records; i++) {
		const struct finding *worst = find_worst(&session->records[i]->turn);
		if (worst && !is_known(points, n, worst))
			n = add_low_point(points, n, (struct low_point){i, worst});
	}
	for (size_t i = 0; i < n; i++)
		tell_low_point(maker, &points[i]);
	if (n)
		maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_MOMENT_AGREE));
}
