/**
 * @file
 * A ring of blocks: the main thread fills the newest and writes the oldest,
 * the threads take those between in order.
 */
#include "line_pipe.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gesprek/base/memory.h"

enum { READ_BYTES = 1 << 16, BLOCK_BYTES = 1 << 15, BLOCKS_PER_JOB = 4 };

enum block_state { BLOCK_FREE, BLOCK_FILLED, BLOCK_DONE };

struct block {
	enum block_state state;
	struct bytes text; /* whole lines; while being filled, also the start of the next */
	uint64_t first_line;
	struct bytes out, err;
	bool has_bad;
};

struct line_pipe {
	const struct line_work *work;
	FILE *out, *err;
	struct block *ring;
	size_t n_blocks;
	pthread_t threads[LINE_PIPE_JOBS_MOST];
	unsigned jobs;
	/* Behind the lock: the states of blocks, and these. */
	pthread_mutex_t lock;
	pthread_cond_t is_filled, is_done;
	size_t taken; /* blocks that a thread has started on */
	size_t filled;
	bool is_over;
	/* The main thread's own. */
	size_t written;
	size_t whole; /* bytes of whole lines in the block being filled */
	size_t line_len;
	uint64_t n_lines; /* whole lines in blocks before this one */
	uint64_t n_here;
	bool has_bad, is_refused;
	int error; /* errno of what was refused */
};

static struct block *block_at(struct line_pipe *pipe, size_t number)
{
	return &pipe->ring[number % pipe->n_blocks];
}

static void block_work(const struct line_work *work, void *worker, struct block *block)
{
	struct str rest = {block->text.s, block->text.len};
	uint64_t number = block->first_line;

	while (rest.len) {
		const size_t len = (size_t)((const char *)memchr(rest.s, '\n', rest.len) - rest.s);
		if (!work->line(worker, number++, (struct str){rest.s, len}, &block->out,
				&block->err))
			block->has_bad = true;
		rest = (struct str){rest.s + len + 1, rest.len - len - 1};
	}
}

static void *thread_run(void *data)
{
	struct line_pipe *pipe = data;
	void *worker = pipe->work->worker_new(pipe->work->data);

	pthread_mutex_lock(&pipe->lock);
	for (;;) {
		while (pipe->taken == pipe->filled && !pipe->is_over)
			pthread_cond_wait(&pipe->is_filled, &pipe->lock);
		if (pipe->is_over)
			break;
		struct block *block = block_at(pipe, pipe->taken++);
		pthread_mutex_unlock(&pipe->lock);
		block_work(pipe->work, worker, block);
		pthread_mutex_lock(&pipe->lock);
		block->state = BLOCK_DONE;
		pthread_cond_signal(&pipe->is_done);
	}
	pthread_mutex_unlock(&pipe->lock);
	pipe->work->worker_free(worker);
	return NULL;
}

static void block_write(struct line_pipe *pipe, struct block *block)
{
	errno = 0;
	fwrite(bytes_text(&block->out), 1, block->out.len, pipe->out);
	if (fflush(pipe->out) != 0 || ferror(pipe->out)) {
		pipe->is_refused = true;
		pipe->error = errno;
	}
	fwrite(bytes_text(&block->err), 1, block->err.len, pipe->err);
	pipe->has_bad |= block->has_bad;
	block->has_bad = false;
	bytes_reset(&block->text);
	bytes_reset(&block->out);
	bytes_reset(&block->err);
}

/* Write the oldest blocks until at most @p keep are left. */
static void write_until(struct line_pipe *pipe, size_t keep)
{
	while (pipe->filled - pipe->written > keep && !pipe->is_refused) {
		struct block *block = block_at(pipe, pipe->written);
		pthread_mutex_lock(&pipe->lock);
		while (block->state != BLOCK_DONE)
			pthread_cond_wait(&pipe->is_done, &pipe->lock);
		block->state = BLOCK_FREE;
		pthread_mutex_unlock(&pipe->lock);
		block_write(pipe, block);
		pipe->written++;
	}
}

/* Give the block being filled to the threads; the start of a line moves on to the next block. */
static void hand_over(struct line_pipe *pipe)
{
	struct block *block = block_at(pipe, pipe->filled);

	/* One place stays free: that of the block being filled next. */
	write_until(pipe, pipe->n_blocks - 2);
	if (pipe->is_refused)
		return;
	struct block *next = block_at(pipe, pipe->filled + 1);
	bytes_add(&next->text, block->text.s + pipe->whole, block->text.len - pipe->whole);
	block->text.len = pipe->whole;
	block->first_line = pipe->n_lines + 1;
	pipe->n_lines += pipe->n_here;
	pipe->n_here = pipe->whole = 0;
	pthread_mutex_lock(&pipe->lock);
	block->state = BLOCK_FILLED;
	pipe->filled++;
	pthread_cond_signal(&pipe->is_filled);
	pthread_mutex_unlock(&pipe->lock);
}

static void add_line_part(struct line_pipe *pipe, struct bytes *text, struct str part)
{
	const size_t room = LINE_MAX_BYTES + 1 - pipe->line_len;
	const size_t len = part.len < room ? part.len : room;

	bytes_add(text, part.s, len);
	pipe->line_len += len;
}

static void feed(struct line_pipe *pipe, struct str rest)
{
	struct bytes *text = &block_at(pipe, pipe->filled)->text;

	while (rest.len) {
		const char *end = memchr(rest.s, '\n', rest.len);
		const size_t len = end ? (size_t)(end - rest.s) : rest.len;
		add_line_part(pipe, text, (struct str){rest.s, len});
		if (!end)
			return;
		bytes_add_char(text, '\n');
		pipe->line_len = 0;
		pipe->whole = text->len;
		pipe->n_here++;
		rest = (struct str){end + 1, rest.len - len - 1};
	}
}

static bool is_more_ready(int in)
{
	struct pollfd ready = {.fd = in, .events = POLLIN};

	return poll(&ready, 1, 0) > 0;
}

/* @return false when the input cannot be read */
static bool read_all(struct line_pipe *pipe, int in)
{
	static char chunk[READ_BYTES];
	ssize_t got;

	for (;;) {
		if (!is_more_ready(in)) {
			/* Whoever writes slowly may be waiting for the answer. */
			if (pipe->whole)
				hand_over(pipe);
			write_until(pipe, 0);
		}
		if (pipe->is_refused)
			return true;
		do
			got = read(in, chunk, sizeof chunk);
		while (got < 0 && errno == EINTR);
		if (got < 0)
			pipe->error = errno;
		if (got <= 0)
			return got == 0;
		feed(pipe, (struct str){chunk, (size_t)got});
		if (pipe->whole >= BLOCK_BYTES)
			hand_over(pipe);
	}
}

static void finish(struct line_pipe *pipe)
{
	/* The last line may lack its newline. */
	if (pipe->line_len)
		feed(pipe, (struct str){"\n", 1});
	if (pipe->whole && !pipe->is_refused)
		hand_over(pipe);
	write_until(pipe, 0);
	pthread_mutex_lock(&pipe->lock);
	pipe->is_over = true;
	pthread_cond_broadcast(&pipe->is_filled);
	pthread_mutex_unlock(&pipe->lock);
	for (unsigned i = 0; i < pipe->jobs; i++)
		pthread_join(pipe->threads[i], NULL);
}

static void pipe_clear(struct line_pipe *pipe)
{
	for (size_t i = 0; i < pipe->n_blocks; i++) {
		bytes_clear(&pipe->ring[i].text);
		bytes_clear(&pipe->ring[i].out);
		bytes_clear(&pipe->ring[i].err);
	}
	free(pipe->ring);
	pthread_cond_destroy(&pipe->is_done);
	pthread_cond_destroy(&pipe->is_filled);
	pthread_mutex_destroy(&pipe->lock);
}

static void start(struct line_pipe *pipe, unsigned jobs)
{
	pthread_mutex_init(&pipe->lock, NULL);
	pthread_cond_init(&pipe->is_filled, NULL);
	pthread_cond_init(&pipe->is_done, NULL);
	/* Fewer threads than asked for, down to one, if the system refuses; with none there is no
	 * way on. */
	while (pipe->jobs < jobs &&
	       pthread_create(&pipe->threads[pipe->jobs], NULL, thread_run, pipe) == 0)
		pipe->jobs++;
}

enum line_pipe_end line_pipe_run(const struct line_work *work, int in, FILE *out, FILE *err,
				 unsigned jobs)
{
	struct line_pipe pipe = {.work = work, .out = out, .err = err};

	pipe.n_blocks = (size_t)jobs * BLOCKS_PER_JOB;
	pipe.ring = memory_new(pipe.n_blocks * sizeof *pipe.ring);
	start(&pipe, jobs);
	const bool is_read = pipe.jobs && read_all(&pipe, in);
	if (pipe.jobs)
		finish(&pipe);
	else
		pipe.error = EAGAIN;
	pipe_clear(&pipe);
	errno = pipe.error;
	if (pipe.is_refused)
		return LINE_PIPE_CANNOT_WRITE;
	if (!is_read)
		return LINE_PIPE_CANNOT_READ;
	return pipe.has_bad ? LINE_PIPE_HAS_BAD : LINE_PIPE_FINE;
}
