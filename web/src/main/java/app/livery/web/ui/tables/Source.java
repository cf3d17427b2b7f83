package app.livery.web.ui.tables;

import app.livery.kernel.Ask;
import app.livery.kernel.Slice;
import java.io.Serializable;
import java.util.function.Function;

/** Where a table's rows come from: the list of a repository or use case. */
@FunctionalInterface
public interface Source<R> extends Function<Ask, Slice<R>>, Serializable {}
