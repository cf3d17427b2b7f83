/** Where a brand's people read what holds between them: terms, privacy, imprint, and who helps. */
package app.livery.branding.legal;
