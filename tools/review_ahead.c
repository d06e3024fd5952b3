/**
 * @file
 * Reviewing ahead: a queue, the threads that work on it, and the ears of each.
 */
#include "review_ahead.h"

#include <stdlib.h>

#include "gesprek/base/thread.h"
#include "gesprek/scenario/check.h"
#include "gesprek/talk/ending_reach.h"

enum { THREADS = 3, EARS_MOST = 8 };

/* What an ear has compiled serves all scenarios of its pack. */
struct ears {
	struct {
		const struct pack *pack;
		struct ear *ear;
	} v[EARS_MOST];
	size_t n;
};

struct task {
	const struct scenario *scenario, *twin;
	struct diags diags;
	enum { TASK_WAITING, TASK_BEGUN, TASK_DONE } state;
};

struct review_ahead {
	struct task **tasks; /* pointers: they are worked on while the array grows */
	size_t n, cap, next; /* those before `next` are begun */
	bool is_closed;
	pthread_mutex_t lock; /* guards all of the above, but for the diags of a task begun */
	pthread_cond_t has_changed;
	pthread_t threads[THREADS];
	unsigned n_threads;
	struct ears ears; /* the caller's */
};

/* NULL when there are too many packs: a review then has an ear of its own. */
static struct ear *get_ear(struct ears *ears, const struct pack *pack)
{
	for (size_t i = 0; i < ears->n; i++)
		if (ears->v[i].pack == pack)
			return ears->v[i].ear;
	if (ears->n == EARS_MOST)
		return NULL;
	ears->v[ears->n].pack = pack;
	ears->v[ears->n].ear = ear_new(pack);
	return ears->v[ears->n++].ear;
}

static void ears_clear(struct ears *ears)
{
	for (size_t i = 0; i < ears->n; i++)
		ear_free(ears->v[i].ear);
}

void review_with(const struct scenario *scenario, struct ear *ear, struct diags *diags)
{
	struct reach *reach = reach_new(scenario);

	scenario_review(scenario, ear, reach, diags);
	scenario_check_ending_reach(scenario, reach, diags);
	reach_free(reach);
}

static void task_run(struct task *task, struct ears *ears)
{
	struct ear *ear = get_ear(ears, task->scenario->pack);

	if (task->twin) {
		struct ear *const both[] = {ear, get_ear(ears, task->twin->pack)};
		scenario_check_twin(task->scenario, task->twin, both, &task->diags);
	} else {
		review_with(task->scenario, ear, &task->diags);
	}
}

/* With the lock; without it meanwhile. */
static void work_on(struct review_ahead *ahead, struct task *task, struct ears *ears)
{
	task->state = TASK_BEGUN;
	pthread_mutex_unlock(&ahead->lock);
	task_run(task, ears);
	pthread_mutex_lock(&ahead->lock);
	task->state = TASK_DONE;
	pthread_cond_broadcast(&ahead->has_changed);
}

static void *work(void *data)
{
	struct review_ahead *ahead = data;
	struct ears ears = {.n = 0};

	pthread_mutex_lock(&ahead->lock);
	while (!ahead->is_closed) {
		if (ahead->next == ahead->n) {
			pthread_cond_wait(&ahead->has_changed, &ahead->lock);
			continue;
		}
		struct task *task = ahead->tasks[ahead->next++];
		if (task->state == TASK_WAITING)
			work_on(ahead, task, &ears);
	}
	pthread_mutex_unlock(&ahead->lock);
	ears_clear(&ears);
	return NULL;
}

struct review_ahead *review_ahead_open(void)
{
	struct review_ahead *ahead = memory_new(sizeof *ahead);

	pthread_mutex_init(&ahead->lock, NULL);
	pthread_cond_init(&ahead->has_changed, NULL);
	/* Without threads the caller does all by itself, when it takes it. */
	while (ahead->n_threads < THREADS &&
	       thread_start(&ahead->threads[ahead->n_threads], work, ahead))
		ahead->n_threads++;
	return ahead;
}

size_t review_ahead_add(struct review_ahead *ahead, const struct scenario *scenario,
			const struct scenario *twin)
{
	struct task *task = memory_new(sizeof *task);

	task->scenario = scenario;
	task->twin = twin;
	pthread_mutex_lock(&ahead->lock);
	*array_add(ahead->tasks, ahead->n, ahead->cap) = task;
	const size_t number = ahead->n - 1;
	pthread_cond_broadcast(&ahead->has_changed);
	pthread_mutex_unlock(&ahead->lock);
	return number;
}

void review_ahead_take(struct review_ahead *ahead, size_t number, struct diags *diags)
{
	pthread_mutex_lock(&ahead->lock);
	struct task *task = ahead->tasks[number];
	if (task->state == TASK_WAITING)
		work_on(ahead, task, &ahead->ears);
	while (task->state != TASK_DONE)
		pthread_cond_wait(&ahead->has_changed, &ahead->lock);
	pthread_mutex_unlock(&ahead->lock);
	diags_append(diags, &task->diags);
	diags_clear(&task->diags);
}

void review_ahead_close(struct review_ahead *ahead)
{
	if (!ahead)
		return;
	pthread_mutex_lock(&ahead->lock);
	ahead->is_closed = true;
	pthread_cond_broadcast(&ahead->has_changed);
	pthread_mutex_unlock(&ahead->lock);
	for (unsigned i = 0; i < ahead->n_threads; i++)
		pthread_join(ahead->threads[i], NULL);
	for (size_t i = 0; i < ahead->n; i++) {
		diags_clear(&ahead->tasks[i]->diags);
		free(ahead->tasks[i]);
	}
	free(ahead->tasks);
	ears_clear(&ahead->ears);
	pthread_cond_destroy(&ahead->has_changed);
	pthread_mutex_destroy(&ahead->lock);
	free(ahead);
}
