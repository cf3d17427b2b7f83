package app.livery.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what is asked for by name, or all, and prints a Markdown table. */
public final class Measurements {
  private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

  static {
    ALL.put("provisioning", new ProvisioningFigure());
    ALL.put("fleet", new FleetFigure());
    ALL.put("organisations", new OrganisationsFigure());
    ALL.put("invites", new InvitesFigure());
    ALL.put("selling", new SellingFigure());
    ALL.put("webhooks", new WebhookFigure());
    ALL.put("revenue", new RevenueFigure());
    ALL.put("hosts", new HostsFigure());
    ALL.put("isolation", new IsolationFigure());
    ALL.put("sheet", new SheetFigure());
    ALL.put("repaint", new RepaintFigure());
    ALL.put("weight", new WeightFigure());
    ALL.put("contrast", new ContrastFigure());
    ALL.put("start", new StartFigure());
    ALL.put("memory", new MemoryFigure());
  }

  private Measurements() {}

  public static void main(String[] names) throws Exception {
    List<String> wanted = names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names);
    for (String name : wanted)
      if (!ALL.containsKey(name)) {
        System.err.println("There is no measurement " + name + "; there are " + ALL.keySet());
        System.exit(64);
      }
    System.out.println(Machine.line());
    System.out.println();
    System.out.println(Figure.HEAD);
    for (String name : wanted) {
      for (Figure figure : ALL.get(name).measure()) System.out.println(figure.row());
    }
  }
}
