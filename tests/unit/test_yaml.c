/**
 * @file
 * Unit tests of the YAML reader. tests/lint/yaml/ holds a file for each mistake
 * an author makes, with what is expected on the line that is wrong:
 *
 *     title Lege trommel # expect: error yaml-colon
 *
 * What cannot stand in such a file (other encodings, files as large as allowed)
 * is made here.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "yaml_fixture.h"

static const char fixtures[] = "tests/lint/yaml";

static void add_expected_line(struct bytes *out, unsigned number, char *line)
{
	char level[16], code[64];
	char *mark = strstr(line, "# expect: ");
	int len = 0;

	if (!mark)
		return;
	for (char *rest = mark + strlen("# expect: ");; rest += len + 1) {
		if (sscanf(rest, " %15[a-z] %63[a-z-]%n", level, code, &len) != 2)
			fail_msg("line %u: what is expected cannot be read", number);
		bytes_addf(out, "%u %s %s\n", number, level, code);
		if (rest[len] != ',')
			break;
	}
}

static void add_expected(struct bytes *out, const char *path)
{
	struct bytes text = {0};

	assert_true(bytes_add_file(&text, path, MEBIBYTE));
	char *line = text.s;
	for (unsigned number = 1; line; number++) {
		char *end = strchr(line, '\n');
		if (end)
			*end = '\0';
		add_expected_line(out, number, line);
		line = end ? end + 1 : NULL;
	}
	bytes_clear(&text);
}

static bool check_fixture(const char *name)
{
	struct bytes path = {0}, expected = {0}, found = {0}, shown = {0};
	struct diags d = {0};

	bytes_addf(&path, "%s/%s", fixtures, name);
	add_expected(&expected, path.s);
	yaml_close(yaml_open(path.s, &d));
	diags_sort(&d);
	add_found(&found, &d);
	bool is_same = !strcmp(bytes_text(&expected), bytes_text(&found));
	if (!is_same) {
		diags_write_text(&d, &shown);
		print_error("%s: expected\n%sfound\n%s", path.s, bytes_text(&expected),
			    bytes_text(&shown));
	}
	diags_clear(&d);
	bytes_clear(&path);
	bytes_clear(&expected);
	bytes_clear(&found);
	bytes_clear(&shown);
	return is_same;
}

static void test_fixtures(void **state)
{
	DIR *dir = opendir(fixtures);
	int n = 0, n_wrong = 0;

	(void)state;
	assert_non_null(dir);
	for (struct dirent *entry; (entry = readdir(dir));) {
		if (entry->d_name[0] == '.')
			continue;
		n++;
		n_wrong += !check_fixture(entry->d_name);
	}
	closedir(dir);
	assert_int_equal(n_wrong, 0);
	assert_true(n >= 50);
}

/* Every mistake is found in the same line when the file comes from Windows. */
static void test_fixtures_with_crlf(void **state)
{
	DIR *dir = opendir(fixtures);

	(void)state;
	assert_non_null(dir);
	for (struct dirent *entry; (entry = readdir(dir));) {
		struct bytes path = {0}, unix_text = {0}, text = {0}, expected = {0};
		if (entry->d_name[0] == '.')
			continue;
		bytes_addf(&path, "%s/%s", fixtures, entry->d_name);
		add_expected(&expected, path.s);
		assert_true(bytes_add_file(&unix_text, path.s, MEBIBYTE));
		for (size_t i = 0; i < unix_text.len; i++)
			bytes_addf(&text, unix_text.s[i] == '\n' ? "\r\n" : "%c", unix_text.s[i]);
		assert_found(text.s, text.len, bytes_text(&expected));
		bytes_clear(&path);
		bytes_clear(&unix_text);
		bytes_clear(&text);
		bytes_clear(&expected);
	}
	closedir(dir);
}

static void test_encodings(void **state)
{
	(void)state;
	ASSERT_FOUND("a: caf\xe9\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: 1\nb: x\xff\nc: \xc0\xaf\n",
		     "2 error bad-encoding\n3 error bad-encoding\n");
	ASSERT_FOUND("\xff\xfe"
		     "a\0:\0",
		     "0 error bad-encoding\n");
	ASSERT_FOUND("\xfe\xff\0a\0:", "0 error bad-encoding\n");
	ASSERT_FOUND("a: 1\nb: \0\n", "2 error bad-encoding\n");
	ASSERT_FOUND("a: 1\n\nb: \x1b[31m\n", "3 error bad-encoding\n");
	ASSERT_FOUND("a: \x7f\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \xc2\x85\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \xe2\x80\xa8 x\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \xe2\x80\xae x\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: 1\rb: 2\r", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \xef\xbb\xbf x\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \xef\xbf\xbf x\n", "1 error bad-encoding\n");
	ASSERT_FOUND("a: \"\\0\"\n", "1 error bad-encoding\n");
	ASSERT_FOUND("\xef\xbb\xbf"
		     "a: caf\xc3\xa9 \xf0\x9f\x98\x80\n",
		     "");
}

/* Each byte, at each place in a run of plain text. */
static void test_each_byte(void **state)
{
	(void)state;
	for (unsigned byte = 1; byte < 256; byte++) {
		for (size_t at = 2; at < 19; at++) {
			char text[] = "a: xxxxxxxxxxxxxxxxxxxxxx";
			const bool is_blank = byte == '\t' || byte == '\n';
			const bool is_wrong = (byte < 0x20 && !is_blank) || byte >= 0x7f;
			struct diags d = {0};
			text[at] = (char)byte;
			yaml_close(yaml_parse("t", str_of(text), &d));
			bool is_found = d.n == 1 && d.v[0].code == DIAG_BAD_ENCODING;
			assert_int_equal(is_found, is_wrong);
			diags_clear(&d);
		}
	}
}

static void test_columns(void **state)
{
	static const char text[] = "\xef\xbb\xbf"
				   "café: één\nrij: {naïef: x}\n";
	struct yaml_doc *doc = read_expecting(str_of(text), "");
	const struct yaml_node *root = yaml_root(doc);
	const struct yaml_node *x = yaml_find(yaml_find(root, "rij"), "naïef");

	(void)state;
	assert_int_equal(root->at.line, 1);
	assert_int_equal(root->at.col, 1);
	assert_int_equal(root->items[0]->at.col, 7);
	assert_int_equal(root->items[0]->at.span_cols, 3);
	assert_int_equal(x->at.line, 2);
	assert_int_equal(x->at.col, 14);
	assert_ptr_equal(x->at.source, yaml_source(doc));
	yaml_close(doc);
}

static void test_caret(void **state)
{
	static const char text[] = "één: 1\ntitle: \"x\"\nsays: één 't\nmeer: 't is één\n";
	struct bytes out = {0};
	struct diags d = {0};

	(void)state;
	yaml_close(yaml_parse("t.yaml", str_of(text), &d));
	diags_write_text(&d, &out);
	assert_string_equal(
		bytes_text(&out),
		"t.yaml:4:7: error: an apostrophe at the start of a text opens a quotation "
		"[yaml-quote]\n"
		"    meer: 't is één\n"
		"          ^\n"
		"    hint: put the text between double quotes: \"'t is één\"\n");
	diags_clear(&d);
	bytes_clear(&out);
}

static void test_tree(void **state)
{
	struct yaml_doc *doc = read_expecting(str_of("a: &x [1, 'two', \"drie\\n\"]\nb:\n  c: "
						     "yes\n  d:\ne: *x\nf: |\n  een\n  twee\n"),
					      "");
	const struct yaml_node *root = yaml_root(doc), *a = yaml_find(root, "a");
	const struct yaml_node *b = yaml_find(root, "b");

	(void)state;
	assert_int_equal(root->kind, YAML_MAPPING);
	assert_int_equal(root->n, 4);
	assert_int_equal(a->kind, YAML_SEQUENCE);
	assert_int_equal(a->n, 3);
	assert_true(a->items[0]->is_plain);
	assert_false(a->items[1]->is_plain);
	assert_true(yaml_is_text(a->items[2], "drie\n"));
	assert_true(yaml_is_text(yaml_find(b, "c"), "yes"));
	assert_true(yaml_is_text(yaml_find(b, "d"), ""));
	assert_true(yaml_find(b, "d")->is_plain);
	assert_ptr_equal(yaml_find(root, "e"), a);
	assert_true(yaml_is_text(yaml_find(root, "f"), "een\ntwee\n"));
	assert_null(yaml_find(root, "g"));
	assert_null(yaml_find(a, "a"));
	assert_false(yaml_is_text(a, "1"));
	yaml_close(doc);
	yaml_close(NULL);
}

static void test_empty(void **state)
{
	static const char *const texts[] = {"", "\n\n", "# niets\n", "---\n", "\xef\xbb\xbf"};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct yaml_doc *doc = read_expecting(str_of(texts[i]), "");
		assert_non_null(doc);
		assert_true(yaml_is_text(yaml_root(doc), ""));
		yaml_close(doc);
	}
}

static void test_many_duplicates(void **state)
{
	struct bytes text = {0};

	(void)state;
	for (int i = 0; i < 500; i++)
		bytes_addf(&text, "key%d: x\n", i);
	bytes_add_text(&text, "key250: y\nkey251: y\nkey250: z\n");
	struct yaml_doc *doc = read_expecting(
		(struct str){text.s, text.len},
		"501 error duplicate-key\n502 error duplicate-key\n503 error duplicate-key\n");
	assert_int_equal(yaml_root(doc)->n, 500);
	assert_true(yaml_is_text(yaml_find(yaml_root(doc), "key250"), "x"));
	yaml_close(doc);
	bytes_clear(&text);
}

static void test_files(void **state)
{
	struct diags d = {0};

	(void)state;
	assert_null(yaml_open("tests/no-such-file.yaml", &d));
	assert_null(yaml_open("/dev/zero", &d));
	assert_null(yaml_open(".", &d));
	assert_int_equal(d.n, 3);
	assert_int_equal(d.v[0].code, DIAG_FILE_UNREADABLE);
	assert_int_equal(d.v[1].code, DIAG_FILE_TOO_LARGE);
	assert_int_equal(d.v[2].code, DIAG_FILE_UNREADABLE);
	diags_clear(&d);
}

static const char *const wanted[] = {"id", "level", "aims", NULL};

/* A file with this text, of which the entries above are wanted. */
static struct yaml_doc *open_entries(const char *text)
{
	char path[] = "/tmp/gesprek-yaml-XXXXXX";
	const int file = mkstemp(path);

	assert_true(file >= 0);
	assert_int_equal(write(file, text, strlen(text)), strlen(text));
	close(file);
	struct yaml_doc *doc = yaml_open_entries(path, wanted);
	unlink(path);
	return doc;
}

static void test_entries(void **state)
{
	(void)state;
	struct yaml_doc *doc =
		open_entries("\xef\xbb\xbf# first\nid: a\nnodes:\n  b: [{}, ]]\n- c\n"
			     "level: 2\r\naims:\n# here\n- d\n\n  - e\nlast:");
	assert_non_null(doc);
	assert_int_equal(yaml_root(doc)->n, 3);
	assert_string_equal(yaml_find(yaml_root(doc), "level")->text.s, "2");
	assert_int_equal(yaml_find(yaml_root(doc), "aims")->n, 1);
	yaml_close(doc);
}

/* What cannot be told line by line is left to who reads the whole. */
static void test_no_entries(void **state)
{
	static const char *const texts[] = {
		"id: a\n\"level\": 2\n",
		"id: a\n{level: 2}\n",
		"---\nid: a\n",
		"id: a\n...\n",
		"id: \"a\nnodes: b\"\n",
		"id: a\nid: b\n",
		"nodes: &n [x]\naims: *n\n",
		"? id\n: a\n",
		"id: a\nlevel 2\n",
		"id: [a\nnodes: b]\n",
		"id: a\naims: \x01\n",
		"id: \xff\n",
		"id: a\nnodes\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (open_entries(texts[i]))
			fail_msg("read by its entries: %s", texts[i]);
	assert_null(yaml_open_entries("tests/no-such-file.yaml", wanted));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fixtures),
		cmocka_unit_test(test_fixtures_with_crlf),
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_each_byte),
		cmocka_unit_test(test_columns),
		cmocka_unit_test(test_caret),
		cmocka_unit_test(test_tree),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_many_duplicates),
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_entries),
		cmocka_unit_test(test_no_entries),
	};
	return cmocka_run_group_tests_name("yaml", tests, NULL, NULL);
}
