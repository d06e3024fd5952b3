/**
 * @file
 * What is typed in a form, kept while it is open: for form.c and the controller.
 */
#ifndef TUI_FORM_TYPED_H
#define TUI_FORM_TYPED_H

struct play;

/** The form is done or given up: nothing typed in it stays kept, and it has no name any more. */
void form_forget_typed(struct play *play);

#endif
