package io.plumbline.sandbox.commercetools.project;

import io.plumbline.sandbox.commercetools.resources.Stores;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// One project. Its settings may be changed at any time by any thread.
public final class Project {
    private final String key;
    private final InstantSource clock;
    private final SeededChance chance;
    private final Stores stores = new Stores();
    private final Instant createdAt;
    private final AtomicLong version = new AtomicLong(1);
    private volatile ProjectSettings settings;

    public Project(String key, ProjectSettings settings, InstantSource clock, SeededChance chance) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
        this.chance = chance;
        this.createdAt = clock.instant();
    }

    public String key() {
        return key;
    }

    public Instant now() {
        return clock.instant();
    }

    public SeededChance chance() {
        return chance;
    }

    public Stores stores() {
        return stores;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version.get();
    }

    public ProjectSettings settings() {
        return settings;
    }

    public void change(ProjectSettings changed) {
        settings = changed;
        version.incrementAndGet();
    }
}
