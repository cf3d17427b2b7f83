package app.livery.tenancy.hosts;

/**
 * Asks name servers. Names are ASCII without a dot at the end, and so are the names in answers, in
 * lower case. Each question is asked anew; no answer takes longer than some seconds.
 */
public interface NameService {
  /** The texts at a name, each put together from its pieces. */
  NameReply texts(String name);

  /** The name that this name is another one for. */
  NameReply alias(String name);

  /** The IP addresses of a name, also those at the end of aliases. */
  NameReply addresses(String name);
}
