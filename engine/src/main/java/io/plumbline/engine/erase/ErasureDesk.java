package io.plumbline.engine.erase;

import java.util.List;
import java.util.Optional;

/// Where people have somebody erased, and read what became of it. Any thread.
public interface ErasureDesk {
    /// Erases a person here, and has destinations told. Asking twice gives the certificate of the first time, unless
    /// the person came back in between; what a destination refused is tried again.
    ///
    /// @param wanted an e-mail address or the external id of a contact
    /// @param reason holds nothing of the person
    /// @return absent if it could not be carried out soon enough; ask again
    /// @throws IllegalArgumentException if nobody can be meant by that; the message says why and holds no address
    Optional<ErasureAnswer> erase(String wanted, String reason) throws InterruptedException;

    /// Certificates, newest first.
    ///
    /// @param after the number of the last one seen, or 0 for the first page
    List<Certificate> certificates(long after, int limitMax);

    Optional<Certificate> certificate(String id);
}
