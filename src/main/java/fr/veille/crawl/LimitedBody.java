package fr.veille.crawl;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes in a body and hangs up as soon as it gets too long. */
final class LimitedBody implements BodySubscriber<byte[]> {
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final int longest;
  private final long announced;
  private @Nullable Subscription subscription;

  LimitedBody(int longest, long announced) {
    this.longest = longest;
    this.announced = announced;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription s) {
    subscription = s;
    if (announced > longest) {
      hangUp(s);
    } else {
      s.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      received.writeBytes(bytes);
    }
    if (received.size() > longest && subscription != null) {
      hangUp(subscription);
    }
  }

  private void hangUp(Subscription s) {
    s.cancel();
    body.completeExceptionally(new FetchException("more than %d kB".formatted(longest >> 10), false));
  }

  @Override
  public void onError(Throwable e) {
    body.completeExceptionally(e);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
