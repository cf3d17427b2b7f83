/**
 * Documents in a brand's look, as PDF.
 *
 * <p>Context: tables are exported, invoices will follow, and neither may show who made the machine.
 * Decision: whoever needs a document writes its content as XHTML and hands it to {@code Printing},
 * which puts the brand's frame around it: logo, colours, letters, page numbers. openhtmltopdf turns
 * it into PDF; its fonts come along, nothing is fetched from anywhere, and Arabic is joined and
 * ordered by {@code branding.painting} rather than by fifteen megabytes of ICU. Cost: no CSS that
 * the library does not know (no grid, no flex), vowel marks are left out, and of right-to-left
 * tables the caller turns the columns over.
 */
package app.livery.branding.paper;
