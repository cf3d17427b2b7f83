package app.livery.web.ui.palette;

import java.util.List;

/** What was found of one kind, under the key of its heading. */
record FoundGroup(String title, List<Found> items) {}
