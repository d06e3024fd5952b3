/* Numbers and texts as bytes, and stamps of files. */
#include "gesprek/base/packed.h"

#include <string.h>
#include <sys/stat.h>

void packed_add_number(struct bytes *out, int64_t number)
{
	bytes_add(out, (const char *)&number, sizeof number);
}

void packed_add_text(struct bytes *out, const char *text)
{
	const size_t len = strlen(text);

	packed_add_number(out, (int64_t)len);
	bytes_add(out, text, len + 1);
}

void packed_add_texts(struct bytes *out, const char *const *texts, size_t n)
{
	packed_add_number(out, (int64_t)n);
	for (size_t i = 0; i < n; i++)
		packed_add_text(out, texts[i]);
}

/* By words: it is made at every start. */
uint64_t packed_sum(struct str packed)
{
	uint64_t sum = 14695981039346656037U, word = 0;

	for (size_t at = 0; at < packed.len; at += sizeof word) {
		const size_t left = packed.len - at;
		word = 0;
		memcpy(&word, packed.s + at, left < sizeof word ? left : sizeof word);
		sum = (sum ^ word) * 1099511628211U;
		sum ^= sum >> 32;
	}
	return sum;
}

int64_t unpack_number(struct unpacking *from)
{
	int64_t number = 0;

	from->is_whole = from->is_whole && from->rest.len >= sizeof number;
	if (!from->is_whole)
		return 0;
	memcpy(&number, from->rest.s, sizeof number);
	from->rest.s += sizeof number;
	from->rest.len -= sizeof number;
	return number;
}

const char *unpack_text(struct unpacking *from)
{
	const int64_t len = unpack_number(from);
	const char *text = from->rest.s;

	from->is_whole =
		from->is_whole && len >= 0 && (size_t)len < from->rest.len && text[len] == '\0';
	if (!from->is_whole)
		return "";
	from->rest.s += len + 1;
	from->rest.len -= (size_t)len + 1;
	return text;
}

size_t unpack_count(struct unpacking *from, size_t least_bytes)
{
	const int64_t n = unpack_number(from);

	from->is_whole = from->is_whole && n >= 0 && (size_t)n <= from->rest.len / least_bytes;
	return from->is_whole ? (size_t)n : 0;
}

const char *const *unpack_texts(struct unpacking *from, size_t *n)
{
	*n = unpack_count(from, sizeof(int64_t) + 1);
	const char **texts = arena_new(from->arena, (*n + 1) * sizeof *texts);
	for (size_t i = 0; i < *n; i++)
		texts[i] = unpack_text(from);
	return texts;
}

struct file_stamp file_stamp_of(const struct stat *st)
{
	return (struct file_stamp){
		.device = (int64_t)st->st_dev,
		.inode = (int64_t)st->st_ino,
		.size = st->st_size,
		.changed_s = st->st_ctim.tv_sec,
		.changed_ns = st->st_ctim.tv_nsec,
		.written_s = st->st_mtim.tv_sec,
		.written_ns = st->st_mtim.tv_nsec,
	};
}

bool file_stamp_take(const char *path, struct file_stamp *stamp)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return false;
	*stamp = file_stamp_of(&st);
	return true;
}

bool file_stamp_is_same(const struct file_stamp *a, const struct file_stamp *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}
