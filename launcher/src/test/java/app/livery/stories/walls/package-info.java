/**
 * The walls between tenants, between organisations and around keys, tried at every route of the
 * API.
 *
 * <p>{@link app.livery.stories.walls.Cases} holds one case for each route; a route without one
 * fails the build. Each is first called on the caller's own things, where it has to work, since a
 * route that answers nobody proves nothing; then on another tenant's things, which have to be as if
 * they were not there, and are still there afterwards.
 */
package app.livery.stories.walls;
