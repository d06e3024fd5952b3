/*
 * Opening the database safely, and statements with bound values.
 *
 * A rollback journal and not WAL: homes may be on a network, and the SQLite of
 * the systems we run on has a known fault in resetting a WAL.
 */
#include "database.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gesprek/base/message.h"
#include "glance.h"

enum { VALUE_MOST_BYTES = 1 << 20 };

static const char *const migrations[] = {
#define M(sql) sql,
#include "migrations.def"
#undef M
};
enum { N_MIGRATIONS = (int)(sizeof migrations / sizeof migrations[0]) };

static int bind_key(sqlite3_stmt *statement, int i, int64_t key)
{
	return key == 0 ? sqlite3_bind_null(statement, i) : sqlite3_bind_int64(statement, i, key);
}

static int bind_text(sqlite3_stmt *statement, int i, const char *text)
{
	return sqlite3_bind_text(statement, i, text == NULL ? "" : text, -1, SQLITE_TRANSIENT);
}

static int bind_blob(sqlite3_stmt *statement, int i, struct str blob)
{
	return sqlite3_bind_blob64(statement, i, blob.len > 0 ? blob.s : "", blob.len,
				   SQLITE_TRANSIENT);
}

static int bind_all(sqlite3_stmt *statement, const char *types, va_list args)
{
	int result = SQLITE_OK;

	for (int i = 1; types[i - 1] != '\0' && result == SQLITE_OK; i++) {
		switch (types[i - 1]) {
		case 'i':
			result = sqlite3_bind_int64(statement, i, va_arg(args, int64_t));
			break;
		case 'k':
			result = bind_key(statement, i, va_arg(args, int64_t));
			break;
		case 'u':
			result = sqlite3_bind_int64(statement, i, va_arg(args, unsigned));
			break;
		case 'd':
			result = sqlite3_bind_double(statement, i, va_arg(args, double));
			break;
		case 't':
			result = bind_text(statement, i, va_arg(args, const char *));
			break;
		default:
			result = bind_blob(statement, i, va_arg(args, struct str));
		}
	}
	return result;
}

static sqlite3_stmt *ask(struct store *store, struct diags *diags, const char *sql,
			 const char *types, va_list args)
{
	sqlite3_stmt *statement = NULL;

	if (!database_need(store, diags))
		return NULL;
	if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK &&
	    bind_all(statement, types, args) == SQLITE_OK)
		return statement;
	database_refuse(store, _("use the history"), diags);
	sqlite3_finalize(statement);
	return NULL;
}

sqlite3_stmt *database_ask(struct store *store, struct diags *diags, const char *sql,
			   const char *types, ...)
{
	va_list args;

	va_start(args, types);
	sqlite3_stmt *const statement = ask(store, diags, sql, types, args);
	va_end(args);
	return statement;
}

bool database_run(struct store *store, sqlite3_stmt *statement, struct diags *diags)
{
	int step;

	if (statement == NULL)
		return false;
	do
		step = sqlite3_step(statement);
	while (step == SQLITE_ROW);
	const bool is_done =
		step == SQLITE_DONE || database_refuse(store, _("write to the history"), diags);
	sqlite3_finalize(statement);
	return is_done;
}

bool database_do(struct store *store, struct diags *diags, const char *sql, const char *types, ...)
{
	va_list args;

	va_start(args, types);
	sqlite3_stmt *const statement = ask(store, diags, sql, types, args);
	va_end(args);
	return database_run(store, statement, diags);
}

bool database_change(struct store *store, struct diags *diags, const char *sql, const char *types,
		     ...)
{
	va_list args;

	if (!database_begin(store, diags))
		return false;
	va_start(args, types);
	sqlite3_stmt *const statement = ask(store, diags, sql, types, args);
	va_end(args);
	return database_settle(store, database_run(store, statement, diags), diags);
}

const char *database_text(sqlite3_stmt *row, int column, struct arena *arena)
{
	const char *text = (const char *)sqlite3_column_text(row, column);

	return text == NULL ? ""
			    : arena_text(arena, text, (size_t)sqlite3_column_bytes(row, column));
}

struct str database_blob(sqlite3_stmt *row, int column, struct arena *arena)
{
	const char *const blob = sqlite3_column_blob(row, column);
	const size_t len = (size_t)sqlite3_column_bytes(row, column);

	return (struct str){arena_text(arena, blob == NULL ? "" : blob, len), len};
}

bool database_finish(struct store *store, sqlite3_stmt *row, int step, struct diags *diags)
{
	const bool is_read =
		step == SQLITE_DONE || database_refuse(store, _("read the history"), diags);

	sqlite3_finalize(row);
	return is_read;
}

void *database_list(struct store *store, sqlite3_stmt *rows, struct arena *arena, size_t item_bytes,
		    database_taker *take, size_t *n, struct diags *diags)
{
	struct bytes list = {0};
	void *const item = memory_new(item_bytes);
	size_t n_taken = 0;
	int step = SQLITE_DONE;

	while (rows != NULL && (step = sqlite3_step(rows)) == SQLITE_ROW) {
		memset(item, 0, item_bytes);
		if (!take(rows, arena, item))
			continue;
		bytes_add(&list, item, item_bytes);
		n_taken++;
	}
	const bool is_read = rows != NULL && database_finish(store, rows, step, diags);
	void *const kept = is_read ? arena_new(arena, (n_taken + 1) * item_bytes) : NULL;
	if (is_read && n_taken > 0)
		memcpy(kept, list.s, list.len);
	*n = is_read ? n_taken : 0;
	bytes_clear(&list);
	free(item);
	return kept;
}

/* A folder that we make has the mode it should have whatever the umask; one that was there keeps
 * its own. */
static bool make_folder(const char *path)
{
	if (mkdir(path, 0700) == 0)
		return chmod(path, 0700) == 0;
	return errno == EEXIST;
}

/* Make the folders on the way to @p folder, which ends before a slash. */
static bool make_folders_to(char *folder)
{
	bool is_made = true;

	for (char *slash = strchr(folder + 1, '/'); slash != NULL && is_made;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		is_made = make_folder(folder);
		*slash = '/';
	}
	return is_made && make_folder(folder);
}

/* The folder of the file is for its owner only. Nothing is written where all is as it should be:
 * that would cost every start of the program. */
static bool make_folders(char *path)
{
	char *const last = strrchr(path, '/');
	struct stat stat_now;

	if (last == NULL || last == path)
		return true;
	*last = '\0';
	const bool is_there = stat(path, &stat_now) == 0 && S_ISDIR(stat_now.st_mode);
	const bool is_made = is_there || make_folders_to(path);
	/* The folder may be another's, on a shared disk: the file itself is closed to others. */
	if (is_there && (stat_now.st_mode & 07777) != 0700)
		(void)!chmod(path, 0700);
	*last = '/';
	return is_made;
}

/* What may only be read is opened for that: looking back needs no more. */
static int open_file(const char *path)
{
	const int flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
	const int fd = open(path, O_RDWR | O_CREAT | flags, 0600);

	return fd < 0 && (errno == EACCES || errno == EROFS) ? open(path, O_RDONLY | flags) : fd;
}

/* Whoever may only read it is not asked to change that. */
static bool close_to_others(int fd)
{
	return (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDONLY || fchmod(fd, 0600) == 0;
}

/* SQLite makes files by the umask; make it first, so that nobody else can ever read it. */
static bool make_file(const char *path)
{
	struct stat stat;
	const int fd = open_file(path);

	if (fd < 0)
		return false;
	bool is_own = fstat(fd, &stat) == 0;
	if (is_own && !S_ISREG(stat.st_mode)) {
		errno = EINVAL;
		is_own = false;
	}
	is_own = is_own && ((stat.st_mode & 07777) == 0600 || close_to_others(fd));
	const int error = errno;
	close(fd);
	errno = error;
	return is_own;
}

static bool set_up(struct store *store)
{
	/* The file may come from a stranger: its schema may run nothing of its own. A view that
	 * stands in for a table could hold rows without end. */
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, VALUE_MOST_BYTES);
	sqlite3_busy_timeout(store->db, store->wait_ms);
	return sqlite3_exec(store->db,
			    "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA;"
			    "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
			    /* Writing the file anew leaves no copy in /tmp. */
			    "PRAGMA temp_store=MEMORY;",
			    NULL, NULL, NULL) == SQLITE_OK;
}

static int read_version(struct store *store)
{
	sqlite3_stmt *statement = NULL;
	int version = -1;

	if (sqlite3_prepare_v2(store->db, "PRAGMA user_version", -1, &statement, NULL) ==
		    SQLITE_OK &&
	    sqlite3_step(statement) == SQLITE_ROW)
		version = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	return version;
}

static bool migrate_from(struct store *store, int version, struct diags *diags)
{
	struct bytes sql = {0};

	for (int i = version; i < N_MIGRATIONS; i++)
		bytes_add_text(&sql, migrations[i]);
	bytes_addf(&sql, "PRAGMA user_version=%d; COMMIT;", N_MIGRATIONS);
	const bool is_done =
		sqlite3_exec(store->db, bytes_text(&sql), NULL, NULL, NULL) == SQLITE_OK ||
		database_refuse(store, _("bring the history up to date"), diags);
	bytes_clear(&sql);
	return is_done;
}

/* One transaction for all: a kill in between leaves the version that was there. */
static bool migrate(struct store *store, struct diags *diags)
{
	if (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
		return database_refuse(store, _("bring the history up to date"), diags);
	/* Read once more: another program may have started at the same time. */
	const int version = read_version(store);
	const bool is_done = version == N_MIGRATIONS || migrate_from(store, version, diags);
	if (!sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	return is_done;
}

static bool bring_up_to_date(struct store *store, struct diags *diags)
{
	const struct place at = {.source = &store->source};
	const int version = read_version(store);

	if (version < 0)
		return database_refuse(store, _("open the history"), diags);
	if (version > N_MIGRATIONS) {
		diag_add(diags, DIAG_STORE_REFUSED, at,
			 _("this history was written by a newer version of the program"));
		return false;
	}
	/* No lock where nothing is to be done: the history can be read while another writes. */
	return version == N_MIGRATIONS || migrate(store, diags);
}

/* One thread of a program uses the store, and nobody asks how much memory it takes: locks around
 * that cost time at every start, and so does room for pages that are not read. Said once; later it
 * changes nothing. */
static void choose_for_one_thread(void)
{
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	sqlite3_config(SQLITE_CONFIG_PAGECACHE, NULL, 0, 0);
}

static bool open_file_at(struct store *store, struct diags *diags)
{
	const struct place at = {.source = &store->source};

	choose_for_one_thread();
	if (!make_folders(store->path) || !make_file(store->path)) {
		diag_add(diags, DIAG_STORE_REFUSED, at, _("its file cannot be made or opened: %s"),
			 message_of_error(errno));
		return false;
	}
	/* Without SQLITE_OPEN_NOFOLLOW: that refuses a linked folder anywhere on the way, and homes
	 * often are. */
	if (sqlite3_open_v2(store->path, &store->db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
	    !set_up(store))
		return database_refuse(store, _("open the history"), diags);
	return bring_up_to_date(store, diags);
}

bool database_need(struct store *store, struct diags *diags)
{
	if (store->db != NULL)
		return true;
	if (!open_file_at(store, diags)) {
		sqlite3_close(store->db);
		store->db = NULL;
		return false;
	}
	/* Not a reason to refuse: it is tried again the next time. */
	struct diags unswept = {0};
	database_sweep(store, &unswept);
	diags_clear(&unswept);
	return true;
}

const struct glance *database_glance(const struct store *store)
{
	return store->db == NULL ? store->glance : NULL;
}

static struct store *new_store(const char *path)
{
	struct store *const store = memory_new(sizeof *store);

	store->path = memory_text(path);
	store->source.path = store->path;
	store->wait_ms = STORE_WAIT_MS;
	return store;
}

struct store *store_open(const char *path, struct diags *diags)
{
	struct store *const store = new_store(path);

	if (database_need(store, diags))
		return store;
	store_close(store);
	return NULL;
}

struct store *store_open_later(const char *path, struct diags *diags)
{
	struct store *const store = new_store(path);

	store->glance = glance_open(path);
	store->keeps_glance = true;
	if (store->glance != NULL || database_need(store, diags))
		return store;
	store_close(store);
	return NULL;
}

void store_close(struct store *store)
{
	if (store == NULL)
		return;
	if (store->keeps_glance && store->db != NULL)
		glance_keep(store);
	glance_free(store->glance);
	sqlite3_close(store->db);
	free(store->path);
	free(store);
}

void store_set_wait(struct store *store, unsigned wait_ms)
{
	store->wait_ms = (int)wait_ms;
	if (store->db != NULL)
		sqlite3_busy_timeout(store->db, store->wait_ms);
}

const char *store_library_version(void)
{
	return sqlite3_libversion();
}
