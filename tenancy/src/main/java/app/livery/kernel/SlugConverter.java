package app.livery.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a slug as its text. */
@Converter(autoApply = true)
public class SlugConverter implements AttributeConverter<Slug, String> {
  @Override
  public String convertToDatabaseColumn(Slug slug) {
    return slug == null ? null : slug.value();
  }

  @Override
  public Slug convertToEntityAttribute(String text) {
    return text == null ? null : new Slug(text);
  }
}
