/// The REST API: the engine's views, translated into the records of the contract.
///
/// `RestRoutes` gives the routes; `ApiAnswers` is the one place where a view becomes an answer.
@NullMarked
package io.plumbline.server.rest;

import org.jspecify.annotations.NullMarked;
