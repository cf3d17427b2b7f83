/**
 * What letters say: the standard words, or a brand's own in their place.
 *
 * <p>Decision: a brand writes plain HTML of few elements, without styles, and the livery dresses it
 * when a letter goes out; so a letter follows the livery, works in the dark, and nothing in it can
 * hide its link or run. Merge fields are checked when the words are saved, against those that the
 * letter is filled with. Cost: a brand cannot bring a layout of its own.
 */
package app.livery.lifecycle.wordings;
