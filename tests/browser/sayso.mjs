// The built program.

import {execFileSync, spawn} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const program = process.env.SAYSO;
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

// A folder that is gone when the test ends.
export class Folder {
  constructor() { this.path = mkdtempSync(join(tmpdir(), "sayso-browser-")); }
  write(name, text) {
    mkdirSync(dirname(join(this.path, name)), {recursive: true});
    writeFileSync(join(this.path, name), text);
    return join(this.path, name);
  }
  remove() { rmSync(this.path, {recursive: true}); }
}

// The example story, in a folder of its own.
export const storyFolder = () => {
  const folder = new Folder();
  cpSync(join(root, "examples", "ferry"), folder.path, {recursive: true});
  return folder;
};

export const report = (folder, ...options) => {
  const file = join(folder.path, "report.html");
  execFileSync(program, ["report", ...options, "-o", file, folder.path]);
  return `file://${file}`;
};

// `sayso serve` on a port that is free, from when it answers until stop().
export const serve = async (folder, ...options) => {
  const child = spawn(program, ["serve", "--port", "0", ...options, folder.path],
                      {stdio: ["ignore", "pipe", "inherit"]});
  const ended = new Promise((resolve) => child.on("exit", (status) => resolve(status)));
  const address = await new Promise((resolve, reject) => {
    child.stdout.once("data", (bytes) => resolve(bytes.toString().trim().replace(/\/$/, "")));
    child.on("exit", () => reject(new Error("sayso serve ended before it told its address")));
  });
  return {address, stop: () => { child.kill("SIGINT"); return ended; }};
};
