package app.livery.web.billing;

import app.livery.billing.hooks.HookEvent;
import app.livery.billing.hooks.HookRow;
import app.livery.billing.hooks.HookWish;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What an endpoint shall be. */
public class HookForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String url;
  private List<String> events = new ArrayList<>();

  HookWish wish() {
    return new HookWish(name, url, events);
  }

  void clear() {
    name = null;
    url = null;
    events = new ArrayList<>();
  }

  void fill(HookRow row) {
    name = row.name();
    url = row.url();
    events = new ArrayList<>(row.events());
  }

  /** The codes of all events there are. */
  public List<String> getKnown() {
    return HookEvent.codes();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public List<String> getEvents() {
    return events;
  }

  public void setEvents(List<String> events) {
    this.events = events;
  }
}
