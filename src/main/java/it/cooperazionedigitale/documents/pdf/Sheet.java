package it.cooperazionedigitale.documents.pdf;

import java.util.Locale;

/**
 * What is to become a PDF.
 *
 * @param template the template's name, such as {@code applications/receipt-sheet}; it uses {@code layout/sheet}
 * @param title the document's title, ready to print: a reader's window and a screen reader say it
 * @param description what the document is, in a sentence
 * @param page what the template prints, under the name {@code page}
 * @param language the language of the words
 */
public record Sheet(String template, String title, String description, Object page, Locale language) {}
