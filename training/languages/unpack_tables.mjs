// Unpacks the n-gram tables of the NuGet package SearchPioneer.Lingua to JSON:
//   node training/languages/unpack_tables.mjs PACKAGE/contentFiles/any/any/Lingua/LanguageModels FOLDER
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const [from, to] = process.argv.slice(2);
for (const language of fs.readdirSync(from)) {
  fs.mkdirSync(path.join(to, language), { recursive: true });
  for (const file of fs.readdirSync(path.join(from, language)).filter((name) => name.endsWith(".json.br"))) {
    const packed = fs.readFileSync(path.join(from, language, file));
    fs.writeFileSync(path.join(to, language, file.slice(0, -".br".length)), zlib.brotliDecompressSync(packed));
  }
}
