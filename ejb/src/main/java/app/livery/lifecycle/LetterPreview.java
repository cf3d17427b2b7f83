package app.livery.lifecycle;

/** A letter as its reader would see it, filled with samples. */
public record LetterPreview(String subject, String text, String html) {}
