package app.livery.web.branding;

import app.livery.kernel.Ask;
import app.livery.kernel.Malformed;
import app.livery.kernel.Slice;
import app.livery.tenancy.invites.InviteStatus;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/**
 * Every component that the product uses, in its states, for those who build it: one page to look at
 * after a change of the theme. Staff see it in the platform's look, and inside a brand in the
 * brand's. Nothing on it is real and nothing is kept.
 */
@Named
@ViewScoped
public class GalleryPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 31;

  @Inject PageReader reader;
  @Inject Clock clock;

  private Rows<Sample> rows;
  private Rows<Sample> none;
  private String text;
  private String wrong = "";
  private String secret = "";
  private String lines = "";
  private String found;
  private String choice;
  private List<String> many = List.of();
  private Integer number = 12_480;
  private boolean agree = true;
  private LocalDate day;

  /** A made-up row. */
  public record Sample(
      UUID id,
      String name,
      String email,
      InviteStatus status,
      int seats,
      long minor,
      Instant createdAt)
      implements Serializable {}

  @PostConstruct
  void open() {
    Instant now = clock.instant();
    rows = Rows.of(ask -> some(ask, now));
    none = Rows.named("none", ask -> new Slice<Sample>(List.of(), 0));
    text = reader.words().get("gallery.filled");
    choice = getChoices().get(0);
    day = LocalDate.ofInstant(now, reader.zone());
  }

  private static Slice<Sample> some(Ask ask, Instant now) {
    List<Sample> page =
        IntStream.range(0, ROWS)
            .skip(ask.offset())
            .limit(ask.limit())
            .mapToObj(i -> sample(i, now))
            .toList();
    return new Slice<>(page, ROWS);
  }

  private static Sample sample(int i, Instant now) {
    InviteStatus[] all = InviteStatus.values();
    return new Sample(
        new UUID(7, i),
        "Mona Saleh " + (i + 1),
        "mona" + (i + 1) + "@harbour.example",
        all[i % all.length],
        i * 417,
        i * 125_050L,
        now.minus(Duration.ofHours(5L * i)));
  }

  /** Shows a message as all pages do. */
  public void say() {
    Notices.say("gallery.said");
  }

  /** Finds fault with a field. */
  public void refuse() {
    throw new Malformed("wrong", "email");
  }

  /** What the poll asks for: nothing. */
  public void beat() {}

  public List<String> suggest(String typed) {
    return getChoices();
  }

  public List<String> getChoices() {
    Words words = reader.words();
    return Stream.of("primary", "secondary", "danger", "plain")
        .map(key -> words.get("gallery." + key))
        .toList();
  }

  public List<InviteStatus> getStates() {
    return List.of(InviteStatus.values());
  }

  public List<String> getLosses() {
    return List.of(reader.words().count("gallery.count", ROWS));
  }

  public String getChart() {
    BarDataset bars = new BarDataset().setLabel(reader.words().get("gallery.seats"));
    BarData data = new BarData().addDataset(bars);
    for (int i = 1; i <= 12; i++) {
      data.addLabel(String.valueOf(i));
      bars.addData(i * 37 % 50 + 10);
    }
    return new BarChart(data).toJson();
  }

  public Rows<Sample> getRows() {
    return rows;
  }

  public Rows<Sample> getNone() {
    return none;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWrong() {
    return wrong;
  }

  public void setWrong(String wrong) {
    this.wrong = wrong;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getFound() {
    return found;
  }

  public void setFound(String found) {
    this.found = found;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public List<String> getMany() {
    return many;
  }

  public void setMany(List<String> many) {
    this.many = many;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public boolean isAgree() {
    return agree;
  }

  public void setAgree(boolean agree) {
    this.agree = agree;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
