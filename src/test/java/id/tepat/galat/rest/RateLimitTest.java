package id.tepat.galat.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nano = new AtomicLong();
    private final RateLimit limit = new RateLimit(3, 2, nano::get);

    @Test
    void sesudah_jatah_habis_harus_menunggu() {
        assertThat(limit.take("a") && limit.take("a") && limit.take("a")).isTrue();
        assertThat(limit.take("a")).isFalse();
        assertThat(limit.take("b")).isTrue();

        nano.addAndGet(500_000_000L);

        assertThat(limit.take("a")).isTrue();
        assertThat(limit.take("a")).isFalse();
    }
}
