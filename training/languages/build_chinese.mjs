// Makes src/Hush.LanguageIdentification/Data/chinese.txt: the characters that only simplified and only traditional Chinese writes.
//   node training/languages/build_chinese.mjs node_modules/opencc-js > src/Hush.LanguageIdentification/Data/chinese.txt
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve(process.argv[2], "dist/esm-lib/dict");

async function oneSided(name) {
  const table = (await import(pathToFileURL(path.join(folder, name + ".js")))).default;
  return table
    .split("|")
    .map((row) => row.split(" "))
    .filter(([from, ...to]) => from.length === 1 && !to.includes(from))
    .map(([from]) => from)
    .sort()
    .join("");
}

console.log("# Derived from the character tables of OpenCC (Apache-2.0): first line simplified only, second traditional only.");
console.log(await oneSided("STCharacters"));
console.log(await oneSided("TSCharacters"));
