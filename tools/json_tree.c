/**
 * @file
 * Values for JSON trees.
 */
#include "json_tree.h"

#include "gesprek/base/utf8.h"

json_t *json_safe_text(struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	json_t *json = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return json;
}

json_t *json_labels(label_set labels)
{
	json_t *array = json_array();

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (labels & LABEL_BIT(i))
			json_array_append_new(array, json_string(label_id((enum label)i)));
	return array;
}
