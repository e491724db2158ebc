// The report, as a file that someone opens in a browser.

import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {assertAccessible, assertAnchors, assertContrast, assertFaultless, assertFits, launch, openPage} from "./browser.mjs";
import {report, storyFolder} from "./sayso.mjs";

let browser, folder, address;

before(async () => {
  folder = storyFolder();
  address = report(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  folder?.remove();
});

const open = async (options) => {
  const page = await openPage(browser, address, options);
  await page.goto(address);
  return page;
};

test("every section of the contents is there, and every link within leads somewhere", async () => {
  const page = await open();
  const sections = await page.$$eval(".contents a", (links) => links.map((link) => link.hash));
  assert.ok(sections.length >= 9, `${sections}`);
  for (const section of sections) {
    await page.click(`.contents a[href="${section}"]`);
    assert.ok(await page.locator(`${section} > h2`).isVisible(), section);
  }
  await assertAnchors(page);
  assertFaultless(page);
});

test("a number leads to its sentence, and back leads to the number", async () => {
  const page = await open();
  const link = page.locator(".glance a.num").first();
  const words = await link.innerText();
  await link.click();
  const target = page.locator(":target");
  assert.equal((await target.innerText()).toLowerCase(), words.toLowerCase());
  const box = await target.boundingBox();
  assert.ok(box.y >= 0 && box.y < 900, `the sentence stands at ${box.y}`);
  const marked = await page.$eval(".sen:has(:target)", (sentence) => getComputedStyle(sentence).boxShadow);
  assert.notEqual(marked, "none");
  await page.goBack();
  assert.equal(new URL(page.url()).hash, "");
});

test("conflicts show both sentences", async () => {
  const page = await open();
  const card = page.locator("#contrasts .card").first();
  assert.ok(await card.locator("blockquote").count() >= 2);
});

test("nothing grave for axe-core, light and dark", async () => {
  for (const [colorScheme, assertGood] of [["light", assertAccessible], ["dark", assertContrast]]) {
    const page = await open({colorScheme});
    // The articles are much alike: two of them are looked at.
    await page.$$eval("#articles article:nth-of-type(n + 3)", (all) => all.forEach((article) => article.remove()));
    await page.$$eval("details", (all) => all.forEach((details) => { details.open = true; }));
    await assertGood(page);
  }
});

test("dark is dark and light is light", async () => {
  const lightness = async (colorScheme) => {
    const page = await open({colorScheme});
    const color = await page.$eval("body", (body) => getComputedStyle(body).backgroundColor);
    return Number(color.match(/\d+/)[0]);
  };
  assert.ok(await lightness("light") > 240);
  assert.ok(await lightness("dark") < 40);
});

test("it prints to A4", async () => {
  const page = await open();
  const pdf = await page.pdf({preferCSSPageSize: true});
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  const [, width, height] = pdf.toString("latin1").match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/);
  assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
  await page.emulateMedia({media: "print"});
  assert.ok(!(await page.locator(".contents").isVisible()));
  assert.ok(await page.locator("#articles article").first().isVisible());
  // A4 less its margins: no table runs off the paper.
  await page.setViewportSize({width: 673, height: 986});
  const wide = await page.$$eval("table, svg", (all) => all
    .filter((element) => element.getBoundingClientRect().right > 674).map((element) => element.outerHTML.slice(0, 80)));
  assert.deepEqual(wide, []);
});

test("it reads on a phone, without script too", async () => {
  const page = await open({viewport: {width: 360, height: 740}});
  await assertFits(page);
  const plain = await open({javaScriptEnabled: false});
  assert.ok(await plain.locator("#glance li").first().isVisible());
  assertFaultless(plain);
});

test("by keys alone: the first stop skips to the findings", async () => {
  const page = await open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(new URL(page.url()).hash, "#glance");
});

test("without texts the articles are left out", async () => {
  const page = await openPage(browser, address);
  await page.goto(report(folder, "--no-text"));
  assert.ok((await page.locator("#articles").innerText()).includes("Excerpts"));
});
