/**
 * @file
 * Numbers and texts as bytes, for notes that the program leaves for its next start.
 *
 * Numbers are as this machine has them in memory. A note can be half written or from another hand:
 * its reader compares packed_sum() and checks each value.
 */
#ifndef GESPREK_BASE_PACKED_H
#define GESPREK_BASE_PACKED_H

#include <stdint.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"

void packed_add_number(struct bytes *out, int64_t number);
/** With its end, so that it can be used where it stands. */
void packed_add_text(struct bytes *out, const char *text);
void packed_add_texts(struct bytes *out, const char *const *texts, size_t n);
/** A hash of all of it. */
uint64_t packed_sum(struct str packed);

/** What is left to be read. What is read borrows from it. */
struct unpacking {
	struct str rest;
	struct arena *arena; /* where lists are made */
	bool is_whole;       /* so far; from the first that was not on, all is 0 and "" */
};
int64_t unpack_number(struct unpacking *from);
const char *unpack_text(struct unpacking *from);
const char *const *unpack_texts(struct unpacking *from, size_t *n);
/** How many items follow, of which each takes at least @p least_bytes. */
size_t unpack_count(struct unpacking *from, size_t least_bytes);

/** What the system tells of a file: what differs when it does. No padding: compare the bytes. */
struct file_stamp {
	int64_t device, inode, size, changed_s, changed_ns, written_s, written_ns;
};
struct stat;
struct file_stamp file_stamp_of(const struct stat *st);
/** @return false: it is not there. */
bool file_stamp_take(const char *path, struct file_stamp *stamp);
bool file_stamp_is_same(const struct file_stamp *a, const struct file_stamp *b);

#endif
