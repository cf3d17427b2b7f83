package app.livery.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes the bodies of requests and responses as {@link Json}. */
@Provider
@Priority(1)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  /** Bytes that a request's body may have where its shape says nothing else. */
  static final int MOST_BYTES = 256 * 1024;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    int most = most(type);
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) throw new Unreadable.TooLarge(most);
    if (bytes.length == 0) throw new Unreadable.Empty();
    ObjectReader reader = Json.MAPPER.readerFor(Json.MAPPER.constructType(generic));
    try {
      Object read = reader.readValue(bytes);
      if (read == null) throw new Unreadable.Empty();
      return read;
    } catch (JsonProcessingException e) {
      throw Unreadable.because(e);
    }
  }

  private static int most(Class<?> type) {
    MostBytes own = type.getAnnotation(MostBytes.class);
    return own == null ? MOST_BYTES : own.value();
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return !CharSequence.class.isAssignableFrom(type)
        && !InputStream.class.isAssignableFrom(type)
        && !StreamingOutput.class.isAssignableFrom(type)
        && type != byte[].class;
  }

  @Override
  public void writeTo(
      Object entity,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(Json.MAPPER.writeValueAsBytes(entity));
  }
}
