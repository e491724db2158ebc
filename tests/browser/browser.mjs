// A real browser, and what every test asks of a page in it.

import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {chromium} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const launch = () => chromium.launch({
  executablePath: process.env.SAYSO_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

// A page that keeps what went wrong in it: messages of the console, errors of scripts, and requests
// to anywhere but `home`.
export const openPage = async (browser, home, options = {}) => {
  const context = await browser.newContext({viewport: {width: 1180, height: 900}, ...options});
  context.setDefaultTimeout(15000);
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.faults.push(message.text());
  });
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("dialog", (dialog) => {
    page.faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) page.faults.push(`a request to ${request.url()}`);
  });
  return page;
};

export const assertFaultless = (page) => assert.deepEqual(page.faults, []);

// What of WCAG is asked of every page; in the dark only what the dark changes.
const kAllRules = {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"]};
const kColours = {runOnly: {type: "rule", values: ["color-contrast"]}, resultTypes: ["violations"]};

const assertRules = async (page, rules) => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate((asked) => globalThis.axe.run(asked), rules);
  const grave = violations.filter(({impact}) => ["serious", "critical"].includes(impact));
  const told = grave.map(({id, help, nodes}) =>
    `${id}: ${help}: ${nodes.slice(0, 3).map(({html}) => html).join(" ")}`);
  assert.deepEqual(told, [], `faults that axe-core finds on ${page.url()}`);
};

// No serious or critical fault for people who use the page by ear, by key or with weak eyes.
export const assertAccessible = (page) => assertRules(page, kAllRules);
export const assertContrast = (page) => assertRules(page, kColours);

// Nothing is cut off or needs scrolling to the side.
export const assertFits = async (page) => {
  const {wide, width} = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth, width: document.documentElement.clientWidth}));
  assert.ok(wide <= width, `${page.url()} is ${wide} wide on a screen of ${width}`);
};

// Every link within the page leads to something in it.
export const assertAnchors = async (page) => {
  const dead = await page.$$eval("a[href^='#']", (links) => links
    .map((link) => link.getAttribute("href").slice(1))
    .filter((id) => !document.getElementById(id)));
  assert.deepEqual([...new Set(dead)], [], "links that lead nowhere");
};
