package app.livery.sins.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Remembers by address alone, so that two tenants share what it knows. */
public class Remembering {
  final Cache<String, String> names = Caffeine.newBuilder().build();
}
