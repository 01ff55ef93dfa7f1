package io.plumbline.sandbox.emarsys.contacts;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds the contacts that may hold a value: chains of contact numbers by the value's hash, in plain arrays.
///
/// Numbers count from 0 without gaps. A number is in the index at most once. Callers check the value itself.
final class ValueIndex {
    private static final int END = 0;

    private int[] heads = new int[1024];
    private int[] next = new int[512];
    private int[] hashes = new int[512];
    private int size;

    void add(int number, String value) {
        makeRoom(number);
        hashes[number] = spread(value);
        link(number);
        size++;
    }

    void remove(int number, String value) {
        int bucket = bucket(spread(value));
        int link = number + 1;
        if (heads[bucket] == link) {
            heads[bucket] = next[number];
            size--;
            return;
        }
        for (int at = heads[bucket]; at != END; at = next[at - 1]) {
            if (next[at - 1] == link) {
                next[at - 1] = next[number];
                size--;
                return;
            }
        }
    }

    void forEachCandidate(String value, IntConsumer use) {
        int hash = spread(value);
        for (int at = heads[bucket(hash)]; at != END; at = next[at - 1]) {
            if (hashes[at - 1] == hash) {
                use.accept(at - 1);
            }
        }
    }

    private void makeRoom(int number) {
        if (number >= next.length) {
            int length = Math.max(number + 1, next.length * 2);
            next = Arrays.copyOf(next, length);
            hashes = Arrays.copyOf(hashes, length);
        }
        if (size >= heads.length / 2) {
            int[] old = heads;
            int[] oldNext = next.clone();
            heads = new int[old.length * 4];
            for (int head : old) {
                for (int at = head; at != END; at = oldNext[at - 1]) {
                    link(at - 1);
                }
            }
        }
    }

    private void link(int number) {
        int bucket = bucket(hashes[number]);
        next[number] = heads[bucket];
        heads[bucket] = number + 1;
    }

    private int bucket(int hash) {
        return hash & (heads.length - 1);
    }

    private static int spread(String value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
