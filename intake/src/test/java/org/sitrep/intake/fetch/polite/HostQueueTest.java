// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.FakeTime;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.fetch.wire.Route;
import org.sitrep.intake.fetch.wire.WireResponse;

/** Hosts are asked one thing at a time, and left alone when they have trouble. */
@Timeout(20)
class HostQueueTest {

    private static final Duration NO_REST = Duration.ZERO;

    private final FakeTime time = new FakeTime();
    private final HostQueue queue = new HostQueue(Politeness.USUAL, time, time);

    @Test
    void pausesLieBetweenRequestsToOneHostAndNotBetweenHosts() throws Exception {
        ask("a", 200);
        ask("b", 200);
        ask("a", 200);
        queue.ask("a", Duration.ofSeconds(5), () -> answer(200));
        time.pass(Duration.ofSeconds(2));
        ask("a", 200);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "429"})
    void aHostWithTroubleIsLeftAloneTwiceAsLongEachTime(int status) throws Exception {
        List<Duration> rests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ask("a", status);
            rests.add(rest("a"));
        }
        for (int i = 0; i < 4; i++) {
            assertThat(rests.get(i)).isBetween(Duration.ofSeconds(1L << i), Duration.ofSeconds(2L << i));
        }
        ask("a", 200);
        assertThat(rest("a")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theTimesAreScatteredButTheSameEachTime() {
        BackOff backOff = new BackOff(Politeness.USUAL);
        assertThat(backOff.after(5, "a")).isEqualTo(backOff.after(5, "a")).isNotEqualTo(backOff.after(5, "b"));
        for (int failures = 1; failures < 1000; failures++) {
            assertThat(backOff.after(failures, "a")).isBetween(Duration.ofSeconds(1), Duration.ofHours(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"TOO_SLOW, true", "UNREACHABLE, true", "DNS, false", "TOO_LARGE, false", "ADDRESS, false"})
    void troubleIsAlsoNotToAnswer(Reason reason, boolean isTrouble) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> queue.ask("a", NO_REST, () -> {
                        throw new RefusalException(reason, "No.");
                    }))
                    .hasMessage("No.");
        }
        assertThat(rest("a").compareTo(Duration.ofSeconds(1)) > 0).isEqualTo(isTrouble);
    }

    @Test
    void whoWouldWaitTooLongIsRefused() throws Exception {
        queue.ask("a", NO_REST, () -> answer(503, new Headers.Header("Retry-After", "3600")));
        assertThatThrownBy(() -> ask("a", 200))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        why -> assertThat(why.findRetryAfter()).contains(Duration.ofHours(1)));
        assertThat(time.pauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            0                             | PT0S
            120                           | PT2M
            99999999999999999999          | PT24H
            Sun, 01 Mar 2026 12:10:00 GMT | PT10M
            Sun, 01 Mar 2026 11:00:00 GMT | PT0S
            Fri, 01 Jan 2027 00:00:00 GMT | PT24H
            soon                          | none
            -5                            | none
            1.5                           | none
            ''                            | none
            """)
    void retryAfterIsSecondsOrADateAndADayAtMost(String value, Duration wait) {
        Headers headers = new Headers(List.of(new Headers.Header("retry-after", value)));
        assertThat(RetryAfter.find(headers, time.instant()).orElse(null)).isEqualTo(wait);
    }

    @Test
    void oneHostIsAskedOneThingAtATimeInOrderAndTwoHostsTwo() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch bothHosts = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<WireResponse>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> queue.ask("a", NO_REST, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.sleep(2);
                    inside.decrementAndGet();
                    return answer(200);
                })));
            }
            for (String host : List.of("b", "c")) {
                all.add(threads.submit(() -> queue.ask(host, NO_REST, () -> {
                    bothHosts.countDown();
                    bothHosts.await();
                    return answer(200);
                })));
            }
            for (Future<WireResponse> one : all) {
                assertThat(one.get().status()).isEqualTo(200);
            }
        }
        assertThat(most).hasValue(1);
        assertThat(time.pauses()).hasSize(19).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void hostsThatNobodyWaitsForAreForgotten() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            ask("host" + i, 200);
            time.pass(Duration.ofSeconds(1));
        }
        assertThat(queue.size()).isLessThan(5000);
    }

    private void ask(String host, int status) throws RefusalException, InterruptedException {
        queue.ask(host, NO_REST, () -> answer(status));
    }

    private Duration rest(String host) {
        return queue.due(host);
    }

    private static WireResponse answer(int status, Headers.Header... headers) {
        return new WireResponse(status, new Headers(List.of(headers)), new byte[0], Route.DIRECT, Optional.empty());
    }
}
