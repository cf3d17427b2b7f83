package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.livery.launcher.House;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a table has no heads to press, a list tells how it is sorted and sorts it. */
@ExtendWith(HouseUnderTest.class)
class SortOnPhoneStory {
  @Test
  @Look(width = 390, height = 844)
  void the_list_tells_what_is_sorted_or_that_nothing_is(House house, Visitor nora) {
    Brand brand = Brand.found(house, "sorted");
    brand.organisation("Harbour", 3);
    brand.organisation("Birch", 3);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    tells(nora, "Not sorted");
    nora.page().locator(".ui-reflow-dropdown").selectOption("Name descending");
    nora.page().waitForURL(Pattern.compile(".*\\?sort=-name$"));
    tells(nora, "Name descending");
    nora.page().reload();
    tells(nora, "Name descending");
  }

  @Test
  @Look(language = "ar", width = 390, height = 844)
  void in_arabic_too(House house, Visitor maha) {
    Brand brand = Brand.found(house, "sorted", "ar");
    brand.organisation("مرفأ", 3);
    maha.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations?sort=-seats"));
    tells(maha, "المقاعد");
    maha.opens(brand.at("/organisations"));
    tells(maha, "دون ترتيب");
  }

  private static void tells(Visitor reader, String words) {
    assertThat(reader.page().locator(".ui-reflow-dropdown option:checked")).containsText(words);
  }
}
