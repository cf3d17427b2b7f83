package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Lists as Stripe gives them: the newest first, page by page. */
final class Listing {
  private static final long DEFAULT = 10;
  private static final long MOST = 100;

  private Listing() {}

  /** A whole list, in the order given. */
  static ObjectNode of(Collection<ObjectNode> all, String url) {
    return Json.of("object", "list", "data", Json.list(all), "has_more", false, "url", url);
  }

  /** The page that the call asks for of what fits its filters, which are fields by their names. */
  static ObjectNode page(Call call, Collection<ObjectNode> all, String... filters) {
    Params params = call.params();
    List<ObjectNode> fitting = new ArrayList<>();
    for (ObjectNode each : all) {
      if (!Json.flag(each, "deleted") && fits(each, params, filters)) {
        fitting.add(each);
      }
    }
    Collections.reverse(fitting);
    return cut(call, fitting);
  }

  private static boolean fits(ObjectNode each, Params params, String... filters) {
    for (String filter : filters) {
      String wanted = params.text(filter);
      if (wanted != null && !wanted.equals(Json.text(each, filter))) {
        return false;
      }
    }
    return created(params).test(each);
  }

  private static Predicate<ObjectNode> created(Params params) {
    Long exact = params.number("created");
    Params range = params.map("created");
    long from = Math.max(range.number("gte", 0), range.number("gt", -1) + 1);
    long to = Math.min(range.number("lte", Long.MAX_VALUE), range.number("lt", Long.MAX_VALUE) - 1);
    return each -> {
      long at = Json.number(each, "created");
      return exact != null ? at == exact : at >= from && at <= to;
    };
  }

  private static ObjectNode cut(Call call, List<ObjectNode> all) {
    Params params = call.params();
    long limit = params.number("limit", DEFAULT);
    if (limit < 1 || limit > MOST) {
      throw Refused.invalid(
          "parameter_invalid_integer", "This value must be between 1 and 100.", "limit");
    }
    String after = params.text("starting_after");
    String before = params.text("ending_before");
    int from = after == null ? 0 : position(all, after, "starting_after") + 1;
    int to = (int) Math.min(all.size(), from + limit);
    boolean more = to < all.size();
    if (before != null) {
      to = position(all, before, "ending_before");
      from = (int) Math.max(0, to - limit);
      more = from > 0;
    }
    ObjectNode page = of(all.subList(from, to), call.path());
    return page.put("has_more", more);
  }

  private static int position(List<ObjectNode> all, String id, String param) {
    for (int i = 0; i < all.size(); i++) {
      if (Json.is(all.get(i), "id", id)) {
        return i;
      }
    }
    throw Refused.unknown("object", id, param);
  }
}
