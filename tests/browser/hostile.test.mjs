// Articles that try to be more than text, in the report and in the pages.

import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {assertFaultless, assertFits, launch, openPage} from "./browser.mjs";
import {Folder, report, serve} from "./sayso.mjs";

const kScript = "<script>alert('x')</script><img src=x onerror=alert(1)>\"><svg onload=alert(2)>";
const kTurned = "\u202Edetrever\u202C and \u2066kept\u2069";

let browser, folder, server;

before(async () => {
  folder = new Folder();
  folder.write("script.txt", `Title: ${kScript}\nOutlet: </title>${kScript}\nDate: 2031-05-02\n` +
    `URL: javascript:alert(3)\n\n"${kScript}," said Ada ${kScript} Brink. At least 41 people were killed, ` +
    `Ada Brink said. ${kScript}\n`);
  folder.write("again.txt", "Title: Again\nOutlet: Gazette\nDate: 2031-05-02\n\n" +
    "The coast guard said 29 people were killed. \"' onmouseover='alert(4)\" said Ada Brink.\n");
  folder.write("turned.txt", `Title: ${kTurned}\n\n"${kTurned}," said Ada Brink. \u0007\u001b[31mred\u001b[0m, ` +
    "he said.\n");
  folder.write("long.txt", `"${"a".repeat(1 << 20)}," said Ada Brink.\n`);
  folder.write("a name & <b>.txt", "\"We won,\" said Jane Doe.\n");
  folder.write("record.json", JSON.stringify({
    id: "x\"><script>alert(5)</script>#a1?&", text: "\"We lost,\" said Jane Doe.",
    url: "javascript:alert(6)", publisher: "data:text/html,<script>alert(7)</script>"}));
  server = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  folder?.remove();
});

// Nothing ran, nothing was loaded, and no element but our own is there.
const assertOnlyText = async (page) => {
  assertFaultless(page);
  const elements = await page.$$eval(
    "main script, main img, main iframe, main [onerror], main [onload], main [onmouseover]", (all) => all.length);
  assert.equal(elements, 0);
  const addresses = await page.$$eval("a", (links) => links.map((link) => new URL(link.href.baseVal ?? link.href, document.baseURI).protocol));
  for (const protocol of addresses) assert.match(protocol, /^(https?|file):$/);
  const text = await page.evaluate(() => document.documentElement.textContent);
  assert.ok(!/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(text), "control characters are shown");
};

test("the report shows it as text", async () => {
  const address = report(folder);
  const page = await openPage(browser, address);
  await page.goto(address);
  await assertOnlyText(page);
  assert.ok((await page.locator("#articles h3").allInnerTexts()).join().includes("<script>alert('x')</script>"));
  await page.setViewportSize({width: 360, height: 740});
  await assertFits(page);
});

test("the pages show it as text, and every link of theirs leads somewhere", async () => {
  const page = await openPage(browser, server.address);
  const seen = new Set(["/", "/articles", "/statements", "/speakers", "/figures", "/conflicts"]);
  for (const path of seen) {
    const answer = await page.goto(server.address + path);
    assert.equal(answer.status(), 200, path);
    await assertOnlyText(page);
    const links = await page.$$eval("main a[href^='/']", (all) => all.map((link) => link.getAttribute("href")));
    for (const link of links) seen.add(link.split("#")[0]);
  }
  assert.ok(seen.size > 12, `${[...seen]}`);
  await page.setViewportSize({width: 360, height: 740});
  for (const path of ["/", "/articles", "/statements"]) {
    await page.goto(server.address + path);
    await assertFits(page);
  }
});

test("a search for it shows it as text", async () => {
  const page = await openPage(browser, server.address);
  for (const path of ["/statements", "/articles", "/speakers", "/figures", "/conflicts"]) {
    await page.goto(`${server.address}${path}?q=${encodeURIComponent(kScript)}&page=%3Cscript%3E`);
    assert.equal(page.faults.length, 1, `${page.faults}`);  // the console tells of status 400
    page.faults.length = 0;
    await page.goto(`${server.address}${path}?q=${encodeURIComponent(kScript)}`);
    await assertOnlyText(page);
  }
});

test("pasted, it is text", async () => {
  const page = await openPage(browser, server.address);
  await page.goto(`${server.address}/try`);
  await page.locator("textarea").fill(`"${kScript}," said Ada Brink.`);
  await page.locator("#found .text").waitFor();
  await assertOnlyText(page);
});

test("what is too long is refused in words", async () => {
  const page = await openPage(browser, server.address);
  await page.goto(`${server.address}/try`);
  await page.evaluate(() => {
    const area = document.querySelector("textarea");
    area.value = "a ".repeat(3 << 20);
    area.dispatchEvent(new Event("input", {bubbles: true}));
  });
  await page.getByText("This text is too long for the page").waitFor();
});
