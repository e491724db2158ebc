// The pages of `sayso serve`, as someone works in them.

import assert from "node:assert/strict";
import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {after, afterEach, before, test} from "node:test";
import {assertAccessible, assertAnchors, assertContrast, assertFaultless, assertFits, launch, openPage} from "./browser.mjs";
import {serve, storyFolder} from "./sayso.mjs";

const kPages = ["/", "/articles", "/statements", "/speakers", "/figures", "/conflicts", "/corrections", "/try", "/export",
                "/article?id=01-harbour-courier", "/speaker?name=Tomas%20Verlane"];

let browser, folder, server, page;

before(async () => {
  folder = storyFolder();
  server = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  assert.equal(await server?.stop(), 0, "Ctrl-C ends it well");
  folder?.remove();
});
afterEach(async () => {
  await page?.context().close();
  page = undefined;
});

const open = async (path, options) => {
  page = await openPage(browser, server.address, options);
  await page.goto(server.address + path);
  return page;
};
const statements = () => page.locator(".said li");

test("search narrows the list, and its address shows the same to others", async () => {
  await open("/statements");
  const all = await statements().count();
  await page.getByLabel("Words").fill("passenger list");
  await page.waitForFunction((count) => document.querySelectorAll(".said li").length < count, all);
  const found = await statements().allInnerTexts();
  assert.ok(found.length > 0 && found.every((text) => text.includes("passenger list")), `${found}`);
  const shared = page.url();
  assert.ok(shared.endsWith("/statements?q=passenger+list"), shared);
  await page.context().close();
  await open(shared.slice(server.address.length));
  assert.deepEqual(await statements().allInnerTexts(), found);
  assert.equal(await page.getByLabel("Words").inputValue(), "passenger list");
  assertFaultless(page);
});

test("filters go together, and work without script", async () => {
  await open("/statements", {javaScriptEnabled: false});
  await page.getByLabel("Outlet").selectOption("Radio Sella");
  await page.getByLabel("Kind").selectOption("direct");
  await page.getByRole("button", {name: "Show"}).click();
  const notes = await statements().locator("p.quiet").allInnerTexts();
  assert.ok(notes.length > 0);
  for (const note of notes) assert.match(note, /^Radio Sella.*direct/s);
  assertFaultless(page);
});

test("a statement opens its article at the sentence, and back leads to the list as it was", async () => {
  await open("/statements?q=tired+animal");
  await statements().locator(".words a").click();
  assert.match(page.url(), /\/article\?id=01-harbour-courier#a\d+$/);
  const sentence = page.locator(".sen:has(:target)");
  assert.match(await sentence.innerText(), /tired animal/);
  const box = await sentence.boundingBox();
  assert.ok(box.y >= 0 && box.y < 900, `the sentence stands at ${box.y}`);
  await page.goBack();
  assert.equal(await page.getByLabel("Words").inputValue(), "tired animal");
  assert.equal(await statements().count(), 1);
  assertFaultless(page);
});

test("from the overview to a figure, its conflict, and a speaker", async () => {
  await open("/");
  await page.locator(".glance a.what").first().click();
  assert.match(page.url(), /\/figure\?key=/);
  assert.ok(await page.locator("svg").first().isVisible());
  assert.ok(await page.locator(".card blockquote").count() >= 2);
  await page.getByRole("navigation", {name: "Pages"}).getByRole("link", {name: "Speakers"}).click();
  await page.getByRole("link", {name: "Tomas Verlane"}).click();
  assert.equal(await page.locator("h1, h3").first().innerText().then((text) => text.split("\n")[0].slice(0, 13)),
               "Tomas Verlane");
  assertFaultless(page);
});

test("conflicts can be filtered by verdict", async () => {
  await open("/conflicts");
  const all = await page.locator(".card").count();
  await page.getByLabel("Verdict").selectOption("Conflict");
  await page.waitForFunction((count) => document.querySelectorAll(".card").length < count, all);
  const chips = await page.locator(".card .chip").allInnerTexts();
  assert.ok(chips.length > 0 && chips.every((chip) => /Conflict$/.test(chip)), `${chips}`);
});

test("a text that is pasted shows what it says", async () => {
  await open("/try");
  await page.getByLabel("Text of an article").fill(
    "At least 12 people were hurt, Mayor Ada Brink said. \"The lift had failed,\" she told reporters.");
  await page.locator("#found .said li").nth(1).waitFor();
  assert.match(await page.locator("#found .found").innerText(), /2 statements and 1 figure found/);
  assert.match(await page.locator("#found .said").innerText(), /Ada Brink/);
  assert.match(await page.locator("#found table").innerText(), /At least 12/i);
  await assertAnchors(page);
  await assertAccessible(page);
  assertFaultless(page);
});

test("a file that is dropped is read", async () => {
  await open("/try");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["\"We won,\" said Jane Doe."], "won.txt", {type: "text/plain"}));
    document.querySelector("textarea").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
  });
  await page.locator("#found .said li").waitFor();
  assert.match(await page.locator("#found .said").innerText(), /Jane Doe/);
});

test("a text can be sent without script", async () => {
  await open("/try", {javaScriptEnabled: false});
  await page.getByLabel("Text of an article").fill("\"We won,\" said Jane Doe.");
  await page.getByRole("button", {name: "Read it"}).click();
  assert.match(await page.locator("#found .said").innerText(), /Jane Doe/);
  assertFaultless(page);
});

test("the report can be downloaded", async () => {
  await open("/export");
  await page.getByLabel("Title").fill("What we know");
  const [download] = await Promise.all([
    page.waitForEvent("download"), page.getByRole("button", {name: "Download"}).click()]);
  assert.equal(download.suggestedFilename(), "report.html");
  assert.match(readFileSync(await download.path(), "utf8"), /<h1>What we know<\/h1>/);
  assertFaultless(page);
});

test("an article that is added appears, and the page says so", async () => {
  await open("/articles");
  const before = await page.locator("tbody tr").count();
  folder.write("09-late.txt", "Title: Late news\n\n\"It is over,\" said Ada Brink.\n");
  await page.getByRole("link", {name: "Show them as they are now"}).click();
  await page.getByRole("link", {name: "Late news"}).waitFor();
  assert.equal(await page.locator("tbody tr").count(), before + 1);
  rmSync(join(folder.path, "09-late.txt"));
});

const signs = async (why) => {
  const form = page.locator("details.correct[open]");
  await form.getByLabel("Who corrects").fill("Ida Berg");
  await form.getByRole("textbox", {name: "Why"}).fill(why);
};
const overrides = () => {
  const file = join(folder.path, "sayso-overrides.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).overrides : [];
};
const corrections = () => page.locator(".corrections li");

test("a name is corrected, in the pages and in the file, and taken back", async () => {
  await open("/speaker?name=the%20coast%20guard");
  await page.getByText("Correct this speaker").click();
  await page.getByLabel("This is").fill("Maravian Coast Guard");
  await signs("its full name");
  await page.getByRole("button", {name: "Correct"}).click();
  assert.match(await corrections().innerText(), /“the coast guard” is Maravian Coast Guard/);
  assert.match(await corrections().innerText(), /Ida Berg: its full name.*changed \d+ results/s);
  const [written] = overrides();
  assert.deepEqual([written.action, written.name, written.as, written.who],
                   ["alias", "the coast guard", "Maravian Coast Guard", "Ida Berg"]);
  const gone = await page.goto(`${server.address}/speaker?name=the%20coast%20guard`);
  assert.equal(gone.status(), 404);
  page.faults.length = 0;  // the console tells of it

  await page.goto(`${server.address}/corrections`);
  await assertAccessible(page);
  await page.getByRole("button", {name: "Take out"}).click();
  await page.getByText("0 corrections").waitFor();
  assert.deepEqual(overrides(), []);
  const back = await page.goto(`${server.address}/speaker?name=the%20coast%20guard`);
  assert.equal(back.status(), 200);
  assertFaultless(page);
});

test("speakers who are one are merged, without script too", async () => {
  await open("/speakers", {javaScriptEnabled: false});
  await page.getByLabel("Tick Sella Line").check();
  await page.getByLabel("Tick the company", {exact: true}).check();
  await page.getByText("Those ticked are one speaker").click();
  await page.getByLabel("Their one name").fill("Sella Line");
  await signs("the owner");
  await page.getByRole("button", {name: "Merge"}).click();
  assert.match(await corrections().innerText(), /“Sella Line”, “the company” are one: Sella Line/);
  await page.getByRole("button", {name: "Take out"}).click();
  assertFaultless(page);
});

test("a statement that is somebody else's is split off, and taken back", async () => {
  await open("/speaker?name=Tomas%20Verlane");
  const before = await page.locator(".said li").count();
  await page.getByText("A statement here is somebody else’s").click();
  await page.locator("select[name=statement]").selectOption({index: 0});
  await page.getByLabel("It is").fill("Ada Brink");
  await signs("a misprint");
  await assertAccessible(page);
  await page.getByRole("button", {name: "Split off"}).click();
  assert.match(await corrections().innerText(), /“Tomas Verlane” in .* is Ada Brink/);
  const [written] = overrides();
  assert.deepEqual([written.action, written.name, written.as], ["split", "Tomas Verlane", "Ada Brink"]);
  assert.ok(written.document && written.near, "it names the article and the words");
  await page.goto(`${server.address}/speaker?name=Ada%20Brink`);
  assert.equal(await page.locator(".said li").count(), 1);
  await page.goto(`${server.address}/speaker?name=Tomas%20Verlane`);
  assert.equal(await page.locator(".said li").count(), before - 1);
  await page.goto(`${server.address}/corrections`);
  await page.getByRole("button", {name: "Take out"}).click();
  await page.getByText("0 corrections").waitFor();
  assertFaultless(page);
});

test("a figure that is ignored is compared no more", async () => {
  await open("/figures?q=date+of+agreement");
  await page.getByRole("link", {name: "Date of agreement"}).click();
  await page.getByText("Correct a figure").click();
  await page.locator("select[name=figure]").selectOption({index: 0});
  await signs("a different contract");
  await assertAccessible(page);
  await page.getByRole("button", {name: "Correct"}).click();
  assert.match(await corrections().innerText(), /is compared with nothing/);
  await page.goto(`${server.address}/figures?q=date+of+agreement`);
  await page.getByText("0 measures").waitFor();
  await page.goto(`${server.address}/corrections`);
  await page.getByRole("button", {name: "Take out"}).click();
  assertFaultless(page);
});

test("a slash goes to the search field", async () => {
  await open("/");
  await page.keyboard.press("/");
  await page.keyboard.type("lighthouse");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/statements?q=lighthouse");
});

test("nothing grave for axe-core, light and dark; all fits on a phone", async () => {
  const looks = [[{}, assertAccessible], [{colorScheme: "dark"}, assertContrast],
                 [{viewport: {width: 360, height: 740}}, assertFits]];
  for (const [options, assertGood] of looks) {
    page = await openPage(browser, server.address, options);
    for (const path of kPages) {
      await page.goto(server.address + path);
      await assertGood(page);
      await assertAnchors(page);
    }
    assertFaultless(page);
    await page.context().close();
  }
});

test("what is not there says so", async () => {
  await open("/");
  for (const [path, status] of [["/nowhere", 404], ["/article?id=none", 404], ["/statements?page=x", 400]]) {
    const answer = await page.goto(server.address + path);
    assert.equal(answer.status(), status, path);
    assert.ok(await page.locator("h1").isVisible());
  }
});

test("another site can neither send to it nor frame it", async () => {
  const other = await serve(folder);
  try {
    page = await openPage(browser, "http");
    await page.goto(other.address + "/");
    const sent = await page.evaluate(async (address) => {
      try {
        await fetch(`${address}/found`, {method: "POST", mode: "no-cors", body: "x"});
        return "sent";
      } catch (error) {
        return error.name;
      }
    }, server.address);
    assert.equal(sent, "TypeError", "its own policy lets it send nowhere else");
    const answer = await fetch(`${server.address}/found`,
                               {method: "POST", headers: {Origin: other.address}, body: "x"});
    assert.equal(answer.status, 403);
  } finally {
    await other.stop();
  }
});
