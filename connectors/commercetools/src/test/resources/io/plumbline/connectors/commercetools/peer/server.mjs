// Starts the independent mock on a free loopback port, says which, and ends with its parent.
//
// Two things are added from outside. The published server forgets `sort` between its HTTP layer and its storage, so
// the wish is carried past it in the context of the request. And failures can be put in line: POST /-/fail with a list
// of statuses makes as many of the following calls fail.
import { AsyncLocalStorage } from "node:async_hooks";
import { CommercetoolsMock, InMemoryStorage } from "@labdigital/commercetools-mock";

const wished = new AsyncLocalStorage();

class StorageThatSorts extends InMemoryStorage {
    query(project, type, question) {
        const sort = wished.getStore();
        return super.query(project, type, sort === undefined ? question : { ...question, sort });
    }
}

const mock = new CommercetoolsMock({
    enableAuthentication: true,
    validateCredentials: true,
    strict: true,
    silent: true,
    storage: new StorageThatSorts(),
});

const failuresToCome = [];
mock.app.post("/-/fail", async (request) => {
    failuresToCome.push(...request.body);
    return { waiting: failuresToCome.length };
});
mock.app.addHook("onRequest", (request, reply, proceed) => {
    const isAboutData = !request.url.startsWith("/oauth/") && !request.url.startsWith("/-/");
    if (isAboutData && failuresToCome.length > 0) {
        const status = failuresToCome.shift();
        reply.status(status).send({ statusCode: status, message: "made to fail", errors: [] });
        return;
    }
    wished.run(request.query?.sort, proceed);
});

process.stdin.on("end", () => process.exit(0));
process.stdin.resume();

console.log("listening at " + (await mock.app.listen({ port: 0, host: "127.0.0.1" })));
