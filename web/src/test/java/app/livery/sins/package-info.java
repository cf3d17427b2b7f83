/** Classes that break the laws of the house on purpose: a law that lets them pass is blind. */
package app.livery.sins;
